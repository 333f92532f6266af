"""The encodings in which the file of the open article can be read, each with what it shows."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QTimer
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from reader.model.errors import ReaderError
from reader.model.way import REPAIRED, WayToRead
from reader.presentation.opening_presenter import OpeningPresenter
from reader.presentation.session import ReadingSession
from reader.view.main_window import MainWindow
from reader.view.window_pane import WindowPane

NAMES = {
    "utf-8": "UTF-8",
    "utf-8-sig": "UTF-8",
    "utf-16": "UTF-16",
    "utf-16-le": "UTF-16 LE",
    "utf-16-be": "UTF-16 BE",
    "gb18030": "GB18030",
    "cp950": "Big5",
    "big5hkscs": "Big5-HKSCS",
    "hz": "HZ",
}
PREVIEW = 24  # characters
# Milliseconds: looking for a wrong reading takes ten, and the text that was asked for comes first.
PAUSE = 400


class EncodingControl(QObject):
    """Says in the status bar what the file is written in; a click there offers what else.

    ``looks_misread`` tells of the beginning of a text whether it was once read wrongly.
    """

    def __init__(
        self,
        window: MainWindow,
        pane: WindowPane,
        opening: OpeningPresenter,
        looks_misread: Callable[[str], bool],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._pane = pane
        self._opening = opening
        self._looks_misread = looks_misread
        self._session: ReadingSession | None = None
        self.menu = QMenu(window)
        self._action = window.actions_by_name["encoding"]
        self._action.setMenu(self.menu)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._look)
        self.menu.aboutToShow.connect(self._fill)
        window.status.encoding_clicked.connect(self._show)
        pane.document_shown.connect(self._tell)

    def _tell(self, session: ReadingSession) -> None:
        self._session = session
        article = session.article
        can_choose = bool(article.encoding and self._opening.origin.path)
        name = encoding_name(article.encoding)
        self._action.setEnabled(can_choose)
        if article.undecodable:
            unreadable = self.tr("%Ln unreadable bytes", "", article.undecodable)
            name = f"{name} · {unreadable}"
            self._offer_others(article.undecodable, encoding_name(article.encoding))
        elif article.encoding != REPAIRED:
            self._pause.start()
        self._window.status.show_encoding(name, can_choose=can_choose)

    def _offer_others(self, count: int, encoding: str) -> None:
        words = self.tr(
            "%Ln bytes can't be read as {0}; each place shows �. The file may be damaged, or "
            "written in another encoding.",
            "",
            count,
        )
        choices = {self.tr("Other encodings…"): self._show} if self._action.isEnabled() else {}
        self._window.article.messages.offer(words.format(encoding), choices)

    def _look(self) -> None:
        """Offer to repair a text that was saved after it had been read in a wrong encoding."""
        session = self._session
        if session is None or not self._window.article.messages.isHidden():
            return
        if self._looks_misread("\n".join(p.text for p in session.article.paragraphs[:300])):
            self._window.article.messages.offer(
                self.tr("This text was read in the wrong encoding before it was saved."),
                {self.tr("Repair it"): self._repair},
            )

    def _repair(self) -> None:
        self._opening.repair()

    def _show(self) -> None:
        """Show the menu above the encoding in the status bar."""
        button = self._window.status.encoding
        self._fill()
        above = button.mapToGlobal(QPoint(0, -self.menu.sizeHint().height()))
        self.menu.popup(above)

    def _fill(self) -> None:
        self.menu.clear()
        group = QActionGroup(self.menu)
        for way in self._ways():
            self._add(way, group)
        if self.menu.isEmpty():
            self.menu.addAction(self.tr("This file tells its encoding itself")).setEnabled(False)

    def _ways(self) -> Sequence[WayToRead]:
        try:
            return self._opening.ways()
        except ReaderError as error:
            self._pane.show_problem(error)
            return ()

    def _add(self, way: WayToRead, group: QActionGroup) -> None:
        action = QAction(self._words(way), group)
        action.setCheckable(True)
        action.setChecked(self._is_in_force(way.encoding))
        action.triggered.connect(lambda: self._opening.read_in(way.encoding))
        self.menu.addAction(action)

    def _is_in_force(self, encoding: str) -> bool:
        session = self._session
        return session is not None and session.article.encoding.removesuffix("-sig") == encoding

    def _words(self, way: WayToRead) -> str:
        name = encoding_name(way.encoding)
        if way.errors:
            name = self.tr("{0} — %Ln unreadable", "", way.errors).format(name)
        shown = "".join(c if c.isprintable() else "·" for c in way.preview)
        preview = shown[:PREVIEW] + ("…" if len(shown) > PREVIEW else "")
        return f"{name}\t{preview}".replace("&", "&&")


def encoding_name(encoding: str) -> str:
    """What an encoding is called, "" for none."""
    if encoding == REPAIRED:
        return QCoreApplication.translate("EncodingControl", "Repaired")
    return NAMES.get(encoding, encoding.upper().replace("_", "-"))

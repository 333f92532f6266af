"""Opens web pages from their addresses, after the reader once agreed to it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QInputDialog, QMessageBox

from reader.model.errors import PageUnreachable
from reader.presentation.addresses import address_in, address_typed
from reader.presentation.opening_presenter import OpeningPresenter
from reader.presentation.preferences import Preferences
from reader.view.main_window import MainWindow
from reader.view.popup_place import fitting
from reader.view.waiting import Waiting
from reader.view.window_pane import WindowPane

if TYPE_CHECKING:
    from reader.view.page_fetch import FetchedPage, PageFetch

WIDTH = 560  # pixels, for an address of some length
Agree = Callable[[str], bool]
Ask = Callable[[str], str]


class AddressControl(QObject):
    """Nothing goes to the network before the reader said so; that is remembered.

    ``agree`` asks whether the page of a host may be fetched, ``ask`` for an address.
    """

    def __init__(
        self,
        window: MainWindow,
        pane: WindowPane,
        opening: OpeningPresenter,
        preferences: Preferences,
        waiting: Waiting,
        questions: tuple[Agree, Ask] | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._pane = pane
        self._opening = opening
        self._preferences = preferences
        self._waiting = waiting
        self._agree, self._ask = questions or (self._agree_box, self._ask_box)
        window.address_dropped.connect(self.open)
        window.actions_by_name["open_address"].triggered.connect(lambda _=False: self.choose())

    @cached_property
    def fetch(self) -> PageFetch:
        """What goes to the network; imported and built with the first page."""
        from reader.view.page_fetch import PageFetch  # noqa: PLC0415 - Qt's network

        made = PageFetch(self)
        self._waiting.watch(made)
        return made

    def choose(self) -> None:
        """Ask for an address and open it; one on the clipboard is proposed."""
        proposed = address_in(QGuiApplication.clipboard().text())
        wanted = self._ask(proposed).strip()
        address = address_typed(wanted)
        if address or "://" in wanted:
            self.open(address or wanted)
        elif wanted:
            self._pane.show_problem(PageUnreachable(wanted, "that is no address of a web page"))

    def open(self, address: str) -> None:
        """Open the page, if the reader agrees or agreed before."""
        if not address_in(address):
            self._pane.show_problem(
                PageUnreachable(address, "it does not begin with http or https")
            )
            return
        if not self._preferences.settings.fetch_pages:
            if not self._agree(QUrl(address).host()):
                return
            self._preferences.change(fetch_pages=True)
        self.fetch.fetch(address, self._arrived)

    def _arrived(self, outcome: FetchedPage | PageUnreachable) -> None:
        if isinstance(outcome, PageUnreachable):
            self._pane.show_problem(outcome)
        else:
            self._opening.open_page(outcome.data, outcome.charset, outcome.address)

    def _agree_box(self, host: str) -> bool:
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Open a web page"))
        box.setText(self.tr("May Duwen fetch pages from the network?"))
        box.setInformativeText(
            self.tr(
                "Until now nothing went to the network. The page is asked for from {0}, without "
                "cookies; its pictures and scripts are not. You are asked only once; the settings "
                "can take it back."
            ).format(host)
        )
        fetch = box.addButton(self.tr("Fetch pages"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        return box.clickedButton() is fetch

    def _ask_box(self, proposed: str) -> str:
        question = QInputDialog(self._window)
        question.setWindowTitle(self.tr("Open an address"))
        question.setLabelText(self.tr("Address of the page:"))
        question.setTextValue(proposed)
        room = fitting(
            QSize(WIDTH, question.sizeHint().height()), self._window.screen().availableGeometry()
        )
        question.resize(room)
        return question.textValue() if question.exec() else ""

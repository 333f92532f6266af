"""Which mention of which name is shown: its light in the text, its number below."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from reader.model.span import Mention
from reader.presentation.reader_presenter import ReaderPresenter
from reader.view.main_window import MainWindow


class MentionLight(QObject):
    """Lights up the mentions of the name under the mouse, else those of the chosen name."""

    lit = Signal(str)  # the id of the entity whose mentions stand out, "" for none

    def __init__(self, window: MainWindow, presenter: ReaderPresenter) -> None:
        super().__init__(window)
        self._window = window
        self._presenter = presenter
        self._hovered = ""
        self._current: Mention | None = None
        window.article.dismissed.connect(self.leave)

    def show(self, entity: str, mention: Mention | None) -> None:
        """Bring a mention of the chosen entity into sight."""
        if mention is None:
            return
        view = self._window.article.view
        self._current = mention
        self._window.sidebar.choose(entity)
        view.set_current(mention)
        view.reveal(mention)
        self.refresh()

    def hover(self, entity: str) -> None:
        """The mouse is on the row of an entity; "" when it left."""
        self._hovered = entity
        self._light()

    def refresh(self) -> None:
        """Say and show it again: mentions may have come or gone."""
        self._light()
        self._remark()

    def leave(self) -> None:
        """Esc where there is nothing else to close: no entity is chosen any more."""
        sidebar = self._presenter.sidebar
        if sidebar is None or not sidebar.chosen or self._window.tool_bar.find_bar.query:
            return
        sidebar.choose_place("", None)
        self._window.sidebar.choose("")
        self._window.article.view.set_current(None)
        self.forget()

    def forget(self) -> None:
        """Nothing is shown: another article is open, or nothing is chosen."""
        self._current, self._hovered = None, ""
        self._window.status.remark.clear()
        self._light()

    def _light(self) -> None:
        sidebar = self._presenter.sidebar
        entity = self._hovered or (sidebar.chosen if sidebar else "")
        mentions = sidebar.mentions(entity) if sidebar and entity else ()
        self._window.article.view.set_emphasis(mentions)
        self.lit.emit(entity)

    def _remark(self) -> None:
        """Say in the status bar which of how many mentions is shown."""
        sidebar, session = self._presenter.sidebar, self._presenter.session
        current = self._current
        if sidebar is None or session is None or current is None:
            return
        mentions = sidebar.mentions(sidebar.chosen)
        if current in mentions:
            number = mentions.index(current) + 1
            words = self.tr("{0} — {1} of {2}")
            self._window.status.remark.setText(
                words.format(session.text_of(current), number, len(mentions))
            )

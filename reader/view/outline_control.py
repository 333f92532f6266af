"""Joins the list of chapters, the article and the place where the reader is."""

from __future__ import annotations

from PySide6.QtCore import QObject

from reader.model.span import Position
from reader.presentation.outline import Outline
from reader.presentation.preferences import Preferences
from reader.presentation.session import ReadingSession
from reader.view.main_window import MainWindow
from reader.view.wardrobe import Wardrobe
from reader.view.window_pane import WindowPane


class OutlineControl(QObject):
    """A click on a chapter leads there; scrolling marks the chapter that is read."""

    def __init__(
        self, window: MainWindow, pane: WindowPane, preferences: Preferences, wardrobe: Wardrobe
    ) -> None:
        super().__init__(window)
        self._window = window
        self._wardrobe = wardrobe
        self._preferences = preferences
        self._session: ReadingSession | None = None
        self._outline: Outline | None = None
        self._is_connected = False
        pane.document_shown.connect(self.show)
        pane.text_changed.connect(self._speak)
        window.article.view.rows_in_sight_changed.connect(lambda first, _: self._mark(first))
        for name, act in {
            "contents": self._show_contents,
            "next_chapter": lambda: self._step(1),
            "previous_chapter": lambda: self._step(-1),
        }.items():
            action = window.actions_by_name[name]
            action.setEnabled(False)
            action.triggered.connect(lambda _=False, act=act: act())

    def go_to(self, chapter: int) -> None:
        """Show the heading of a chapter at the upper edge."""
        outline = self._outline
        if outline is not None and 0 <= chapter < len(outline):
            self._window.article.view.go_to(Position(outline.places[chapter], 0))
            self._window.side.outline.mark(chapter)

    def show(self, session: ReadingSession) -> None:
        """List the chapters of that article, which is open now."""
        self._session, outline = session, Outline(session)
        self._outline = outline if len(outline) else None
        for name in ("contents", "next_chapter", "previous_chapter"):
            self._window.actions_by_name[name].setEnabled(self._outline is not None)
        side = self._window.side
        side.show_tabs(shown=self._outline is not None)
        if self._outline is None:
            return
        if not self._is_connected:
            self._is_connected = True
            side.outline.chapter_chosen.connect(self.go_to)
        side.outline.chapters.show(outline)
        self._speak()
        self._mark(self._window.article.view.place().paragraph)

    def _speak(self) -> None:
        if self._outline is None or self._session is None:
            return
        settings, variant = self._preferences.settings, self._session.shown_variant
        chosen = settings.font_simplified, settings.font_traditional
        outline = self._window.side.outline
        font = self._window.font()
        fonts = self._wardrobe.installed.choosing(*chosen)
        font.setFamilies(fonts.sans(variant) or font.families())
        outline.speak(variant, font)

    def _mark(self, paragraph: int) -> None:
        if self._outline is not None:
            self._window.side.outline.mark(self._outline.at(paragraph))

    def _step(self, by: int) -> None:
        if self._outline is not None:
            here = self._outline.at(self._window.article.view.place().paragraph)
            self.go_to(here + by)

    def _show_contents(self) -> None:
        if not self._preferences.settings.sidebar:
            self._preferences.change(sidebar=True)
        self._window.side.show_contents()

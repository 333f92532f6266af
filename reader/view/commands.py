"""Joins the commands of the window to what they do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction

from reader.model.settings import Settings
from reader.model.span import Position
from reader.model.variant import Variant
from reader.presentation.preferences import Preferences
from reader.presentation.reader_presenter import ReaderPresenter
from reader.view.find_control import FindControl
from reader.view.main_window import MainWindow
from reader.view.opening import Opening
from reader.view.sidebar_control import SidebarControl


@dataclass(frozen=True, slots=True)
class Controls:
    """Who does what the commands ask for."""

    presenter: ReaderPresenter
    preferences: Preferences
    opening: Opening
    sidebar: SidebarControl
    find: FindControl
    show_sample: Callable[[], None]


class Commands(QObject):
    """Each command of menu, tool bar or keyboard does one thing."""

    def __init__(self, window: MainWindow, controls: Controls) -> None:
        super().__init__(window)
        self._window = window
        self._controls = controls
        self._connect_plain()
        self._connect_choices()
        view = window.article.view
        view.zoom_requested.connect(self._zoom)
        view.fold_clicked.connect(controls.presenter.unfold)

    def _connect_plain(self) -> None:
        window, controls = self._window, self._controls
        view, presenter = window.article.view, controls.presenter
        preferences = controls.preferences
        for name, act in {
            "open": controls.opening.choose,
            "paste_new": controls.opening.paste,
            "quit": window.close,
            "copy": view.copy,
            "select_all": view.select_all,
            "card": view.activate,
            "find": controls.find.start,
            "find_next": lambda: controls.find.step(1),
            "find_previous": lambda: controls.find.step(-1),
            "next_entity": lambda: self._step_entity(forward=True),
            "previous_entity": lambda: self._step_entity(forward=False),
            "unfold": presenter.unfold_all,
            "next_mention": lambda: controls.sidebar.step(1),
            "previous_mention": lambda: controls.sidebar.step(-1),
            "zoom_in": lambda: self._zoom(1),
            "zoom_out": lambda: self._zoom(-1),
            "zoom_reset": lambda: preferences.change(font_size=Settings().font_size),
            "sample": controls.show_sample,
        }.items():
            window.actions_by_name[name].triggered.connect(lambda _=False, act=act: act())
        for name, switch in {
            "pinyin": lambda on: preferences.change(ruby=on),
            "doubts": lambda on: preferences.change(doubts=on),
            "vertical": lambda on: preferences.change(vertical=on),
            "sidebar": lambda on: preferences.change(sidebar=on),
            "marks": lambda on: preferences.change(marks=on),
            "as_file": presenter.show_as_in_file,
            "full_screen": self._show_full_screen,
        }.items():
            window.actions_by_name[name].triggered.connect(switch)

    def _connect_choices(self) -> None:
        preferences = self._controls.preferences
        for group, choose in {
            "script": self._show_script,
            "form": self._controls.presenter.show_variant,
            "order": lambda order: preferences.change(entity_order=order),
            "delay": lambda delay: preferences.change(hover_delay=delay),
            "theme": lambda theme: preferences.change(theme=theme),
        }.items():
            self._window.actions_by_name.group(group).triggered.connect(self._with_choice(choose))

    def _show_script(self, script: str) -> None:
        settings = self._controls.preferences.settings
        variants = {"simplified": Variant.HANS, "traditional": settings.traditional}
        self._controls.presenter.show_variant(variants.get(script))

    def _step_entity(self, *, forward: bool) -> None:
        """Select the next name, or the one before, with the caret at its beginning."""
        view = self._window.article.view
        found = self._controls.presenter.entity_from(view.caret(), forward=forward)
        if found is not None:
            start, end = found.span.start, found.span.end
            view.shows_caret = True
            view.reveal(found)
            view.select(Position(found.paragraph, end), Position(found.paragraph, start))
            view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _zoom(self, steps: int) -> None:
        preferences = self._controls.preferences
        preferences.change(font_size=preferences.settings.font_size + steps)

    def _show_full_screen(self, on: bool) -> None:
        if on:
            self._window.showFullScreen()
        else:
            self._window.showNormal()

    def _with_choice(self, choose: Callable[..., None]) -> Callable[[QAction], None]:
        return lambda action: choose(self._window.actions_by_name.choice(action))

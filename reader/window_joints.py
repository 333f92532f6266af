"""The parts of the window that are seen at once, joined to what stands behind them."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QStyleHints

from reader.opener import looks_misread
from reader.presentation.opening_presenter import OpeningPresenter
from reader.presentation.preferences import Preferences
from reader.presentation.reader_presenter import ReaderPresenter
from reader.presentation.session import ReadingSession
from reader.services.resources import read_resource, resource_path
from reader.view.appearance import Appearance
from reader.view.encoding_menu import EncodingControl
from reader.view.fonts import Fonts
from reader.view.icons import Icons
from reader.view.main_window import MainWindow
from reader.view.palette import DARK, LIGHT, grounds
from reader.view.theme import ColourScheme
from reader.view.wardrobe import Wardrobe
from reader.view.window_pane import WindowPane

if TYPE_CHECKING:
    from reader.presentation.tone_colours import ToneSchemes
    from reader.view.opening import Opening
    from reader.view.outline_control import OutlineControl


class Parts(NamedTuple):
    """What is joined."""

    window: MainWindow
    pane: WindowPane
    presenter: ReaderPresenter
    preferences: Preferences
    opening: OpeningPresenter


class Joined(NamedTuple):
    """What came of it, for those who join more; functions make their part when it is needed."""

    files: Callable[[], Opening]
    appearance: Appearance
    tones: Callable[[], ToneSchemes]
    outline: Callable[[], OutlineControl]


def join(parts: Parts, fonts: Fonts, hints: QStyleHints) -> Joined:
    """Join what the first paint shows."""
    window, pane, presenter, preferences, opening = parts
    icons = Icons(resource_path("icons"))
    wardrobe = Wardrobe(window, icons, fonts, read_resource("style/window.qss"))
    tones = cache(_tone_schemes)
    appearance = Appearance(window, preferences, ColourScheme(hints, window), wardrobe, tones)
    outline = cache(partial(_outline, parts, wardrobe))

    def list_chapters(session: ReadingSession) -> None:
        """An article with chapters has their list beside it from its first paint on."""
        if any(paragraph.level for paragraph in session.article.paragraphs):
            outline()

    pane.document_shown.connect(list_chapters)
    EncodingControl(window, pane, opening, looks_misread)
    window.article.view.place_changed.connect(window.status.show_place)
    window.article.view.rows_in_sight_changed.connect(presenter.in_sight)
    return Joined(cache(partial(_opening, parts)), appearance, tones, outline)


def _opening(parts: Parts) -> Opening:
    from reader.view.opening import Opening  # noqa: PLC0415 - the sample opens without

    return Opening(parts.window, parts.opening)


def _tone_schemes() -> ToneSchemes:
    from reader.presentation.tone_colours import ToneSchemes  # noqa: PLC0415 - few want them

    return ToneSchemes(read_resource, grounds(LIGHT), grounds(DARK))


def _outline(parts: Parts, wardrobe: Wardrobe) -> OutlineControl:
    from reader.view.outline_control import OutlineControl  # noqa: PLC0415 - few have chapters

    made = OutlineControl(parts.window, parts.pane, parts.preferences, wardrobe)
    if parts.presenter.session is not None:
        made.show(parts.presenter.session)
    return made

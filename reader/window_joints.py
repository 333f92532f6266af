"""The parts of the window, joined to what stands behind: at once, and after the first paint."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from reader.opener import looks_misread
from reader.presentation.library_presenter import LibraryPresenter
from reader.presentation.opening_presenter import OpeningPresenter
from reader.presentation.own_list import OwnListPresenter
from reader.presentation.preferences import Preferences
from reader.presentation.reader_presenter import ReaderPresenter
from reader.presentation.tone_colours import ToneSchemes
from reader.services.resources import bundled_font, read_resource
from reader.stored import Stored
from reader.support import Support
from reader.view.encoding_menu import EncodingControl
from reader.view.fonts import installed_fonts
from reader.view.icons import Icons
from reader.view.library_control import LibraryControl
from reader.view.main_window import MainWindow
from reader.view.opening import Opening
from reader.view.outline_control import OutlineControl
from reader.view.own_list_control import OwnListControl
from reader.view.palette import DARK, LIGHT, grounds
from reader.view.settings_control import SettingsControl
from reader.view.sidebar_control import SidebarControl
from reader.view.theme import ColourScheme
from reader.view.waiting import Waiting
from reader.view.wardrobe import Wardrobe
from reader.view.window_pane import WindowPane


class Parts(NamedTuple):
    """What is joined."""

    window: MainWindow
    pane: WindowPane
    presenter: ReaderPresenter
    preferences: Preferences
    opening: OpeningPresenter
    library: LibraryPresenter
    own_list: OwnListPresenter
    icons: Icons
    scheme: ColourScheme


class Joined(NamedTuple):
    """What came of it, for those who join more."""

    files: Opening
    sidebar: SidebarControl
    settings: SettingsControl
    own_list: OwnListControl


def join(parts: Parts) -> Joined:
    """Join what the first paint needs."""
    window, presenter, pane = parts.window, parts.presenter, parts.pane
    fonts = installed_fonts(bundled_font())
    wardrobe = Wardrobe(window, parts.icons, fonts, read_resource("style/window.qss"))
    sidebar = SidebarControl(window, pane, presenter)
    OutlineControl(window, pane, parts.preferences, wardrobe)
    EncodingControl(window, pane, parts.opening, looks_misread)
    tones = ToneSchemes(read_resource, grounds(LIGHT), grounds(DARK))
    own_list = OwnListControl(window, pane, presenter, parts.own_list)
    settings = SettingsControl(
        window, parts.preferences, parts.scheme, wardrobe, sidebar, tones, own_list
    )
    library = LibraryControl(window, pane, parts.library, settings.dress)
    settings.clear_wanted.connect(library.clear)
    window.status.cancel_wanted.connect(lambda: pane.stop_analysis(presenter.cancel_analysis))
    window.article.view.place_changed.connect(window.status.show_place)
    window.article.view.rows_in_sight_changed.connect(presenter.in_sight)
    return Joined(Opening(window, parts.opening), sidebar, settings, own_list)


def join_later(
    parts: Parts,
    joined: Joined,
    support: Support,
    stored: Stored,
    waiting: Waiting,
    show_sample: Callable[[], None],
) -> None:
    """Join the rest, which nobody can ask for before the window is seen."""
    from reader.services.corrections_file import load_corrections  # noqa: PLC0415 - after the paint
    from reader.services.entity_table import tsv_text  # noqa: PLC0415
    from reader.view.address_control import AddressControl  # noqa: PLC0415
    from reader.view.corrections_saving import CorrectionsStore  # noqa: PLC0415
    from reader.view.help_control import HelpControl  # noqa: PLC0415
    from reader.view.later_controls import Foundation, add_later_controls  # noqa: PLC0415
    from reader.view.names_saving import NamesWriter  # noqa: PLC0415
    from reader.window_services import save_names  # noqa: PLC0415

    window, presenter, pane = parts.window, parts.presenter, parts.pane
    foundation = Foundation(
        window, pane, presenter, parts.preferences, joined.files, joined.sidebar, show_sample
    )
    add_later_controls(
        foundation,
        NamesWriter(save_names, tsv_text),
        CorrectionsStore(stored.file.save_as, load_corrections),
    )
    HelpControl(window, support)
    AddressControl(window, pane, parts.opening, parts.preferences, waiting)

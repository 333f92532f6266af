"""What can be done in the window once it is seen: found, copied, corrected, saved.

Nobody can ask for any of it before the window has been painted, so none of it is imported or built
before; what is in the window from the beginning is joined in app.py.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from reader.presentation.preferences import Preferences
from reader.presentation.reader_presenter import ReaderPresenter
from reader.view.commands import Commands, Controls
from reader.view.conversion_control import ConversionControl
from reader.view.copying import Copying
from reader.view.corrections_saving import CorrectionsSaving, CorrectionsStore
from reader.view.entity_menu import EntityMenuControl
from reader.view.files_control import FilesControl
from reader.view.find_control import FindControl
from reader.view.heat_control import HeatControl
from reader.view.main_window import MainWindow
from reader.view.names_saving import NamesSaving, NamesWriter
from reader.view.opening import Opening
from reader.view.sidebar_control import SidebarControl
from reader.view.window_pane import WindowPane
from reader.view.word_menu import WordMenuControl


@dataclass(frozen=True, slots=True)
class Foundation:
    """What the later controls stand on."""

    window: MainWindow
    pane: WindowPane
    presenter: ReaderPresenter
    preferences: Preferences
    files: Opening
    sidebar: SidebarControl
    show_sample: Callable[[], None]


def add_later_controls(on: Foundation, names: NamesWriter, corrections: CorrectionsStore) -> None:
    """Join all of them to the window, which keeps them."""
    window, pane, presenter = on.window, on.pane, on.presenter
    find = FindControl(window, pane, presenter)
    controls = Controls(
        presenter=presenter,
        preferences=on.preferences,
        opening=on.files,
        sidebar=on.sidebar,
        find=find,
        show_sample=on.show_sample,
    )
    Commands(window, controls)
    WordMenuControl(window, pane, presenter, Copying(window, presenter))
    HeatControl(window, pane, presenter, on.sidebar, find)
    EntityMenuControl(window, pane, presenter, on.sidebar)
    NamesSaving(window, pane, presenter, names)
    CorrectionsSaving(window, pane, presenter, corrections)
    ConversionControl(window, pane, presenter)
    FilesControl(window, on.files)

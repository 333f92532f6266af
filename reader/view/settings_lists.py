"""The pages of the settings for what the reader has put together."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from reader.presentation.reader_presenter import ReaderPresenter
from reader.view.corrections_page import CorrectionsPage
from reader.view.own_list_control import OwnListControl
from reader.view.own_list_page import OwnListPage
from reader.view.window_pane import WindowPane

translate = QCoreApplication.translate


def list_pages(
    own_list: OwnListControl, presenter: ReaderPresenter, pane: WindowPane
) -> Mapping[str, QWidget]:
    """The pages by what their tabs say."""
    return {
        translate("Settings", "Own con&versions"): OwnListPage(own_list),
        translate("Settings", "Corrections"): CorrectionsPage(presenter, pane),
    }

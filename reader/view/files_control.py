"""Several files at once: a button that says which of how many, and the way from one to the next."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from reader.presentation.file_list import FileList
from reader.view.labels import visible
from reader.view.main_window import MainWindow
from reader.view.opening import Opening


class FilesControl(QObject):
    """Shows the list of files where there is one, and opens what is chosen from it."""

    def __init__(self, window: MainWindow, opening: Opening) -> None:
        super().__init__(window)
        self._window = window
        self._opening = opening
        self.menu = QMenu(window)
        self.menu.aboutToShow.connect(self._fill)
        button = window.tool_bar.files
        button.setMenu(self.menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        for name, by in (("next_file", 1), ("previous_file", -1)):
            window.actions_by_name[name].triggered.connect(lambda _=False, by=by: opening.step(by))
        opening.files_changed.connect(self._show)
        self._show()

    @property
    def _files(self) -> FileList:
        return self._opening.files

    def _show(self) -> None:
        files, actions = self._files, self._window.actions_by_name
        count = len(files.paths)
        actions["next_file"].setEnabled(files.at + 1 < count)
        actions["previous_file"].setEnabled(files.at > 0)
        self._window.tool_bar.show_files(files.at + 1, count)

    def _fill(self) -> None:
        self.menu.clear()
        group = QActionGroup(self.menu)
        for at, path in enumerate(self._files.paths):
            action = self.menu.addAction(visible(path.name).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(at == self._files.at)
            action.setToolTip(visible(str(path)))
            action.triggered.connect(lambda _=False, at=at: self._opening.open_file(at))
            group.addAction(action)

"""The help menu: keys, licences, reports, new versions."""

from __future__ import annotations

import locale
from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication

from reader.model.component import Component
from reader.view.main_window import MainWindow


class HelpSources(Protocol):
    """Where the help menu has its words from."""

    def version(self) -> str:
        """The version of the program."""

    def releases_page(self) -> str:
        """The address of the page with new versions."""

    def issues_page(self) -> str:
        """The address of the page where problems are reported."""

    def components(self) -> Sequence[Component]:
        """What others made, with licences."""

    def report(self, facts: Mapping[str, str]) -> str:
        """The report on a problem, with ``facts`` in it."""


class HelpControl(QObject):
    """Shows the sheets of the help menu; ``visit`` opens an address in the browser."""

    def __init__(
        self,
        window: MainWindow,
        sources: HelpSources,
        visit: Callable[[QUrl], bool] = QDesktopServices.openUrl,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._sources = sources
        self._visit = visit
        for name, act in {
            "shortcuts": self._show_shortcuts,
            "report": self._show_report,
            "updates": self._show_releases,
            "about": self._show_about,
        }.items():
            window.actions_by_name[name].triggered.connect(lambda _=False, act=act: act())

    # The dialogs are imported when they are asked for: the window opens 20 ms sooner.
    def _show_shortcuts(self) -> None:
        from reader.view.dialogs import shortcuts_dialog  # noqa: PLC0415

        screen = self._window.screen().availableGeometry()
        shortcuts_dialog(self._window.actions_by_name, screen, self._window).open()

    def _show_about(self) -> None:
        from reader.view.dialogs import about_dialog  # noqa: PLC0415

        about_dialog(self._sources.version(), self._show_licences, self._window).open()

    def _show_licences(self) -> None:
        from reader.view.licences_dialog import LicencesDialog  # noqa: PLC0415

        LicencesDialog(self._sources.components(), self._window).open()

    def _show_report(self) -> None:
        from reader.view.report_dialog import ReportDialog  # noqa: PLC0415

        report = self._sources.report(_facts())
        ReportDialog(report, self._sources.issues_page(), self._window).open()

    def _show_releases(self) -> None:
        page = self._sources.releases_page()
        if not self._visit(QUrl(page)):
            self._window.article.messages.say(
                self.tr("No browser could be opened."),
                self.tr("New versions are at {0}.").format(page),
            )


def _facts() -> dict[str, str]:
    screen = QGuiApplication.primaryScreen()
    size = screen.size()
    return {
        "Qt": f"{qVersion()} on {QGuiApplication.platformName()}",
        "Screen": f"{size.width()} × {size.height()} at {screen.devicePixelRatio():g}",
        "Language": ", ".join(filter(None, locale.getlocale())),
    }

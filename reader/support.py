"""What the help menu tells and the log remembers, put together."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reader.services.log_file import LogFile

if TYPE_CHECKING:
    from reader.model.component import Component
    from reader.services.product import Product

# Characters of the log that go into a report: some hundred lines.
REPORTED = 8000


class Support:
    """Sources of the help menu; ``log`` is the file that the program writes to."""

    def __init__(self, log: LogFile) -> None:
        self.log = log

    def note_start(self) -> None:
        """Write into the log that a window was opened."""
        self.log.note("window opened")

    def version(self) -> str:
        """The version of the program."""
        return _product().version

    def releases_page(self) -> str:
        """The address of the page with new versions."""
        return _product().releases

    def issues_page(self) -> str:
        """The address of the page where problems are reported."""
        return _product().issues

    def components(self) -> Sequence[Component]:
        """What others made, with licences; raises what ``read_resource`` and JSON raise."""
        from reader.services.licences import components  # noqa: PLC0415 - seldom asked for
        from reader.services.resources import resource_path  # noqa: PLC0415

        return components(resource_path("licences"), getattr(sys, "frozen", False))

    def report(self, facts: Mapping[str, str]) -> str:
        """A report on the program, the machine and ``facts``, with the end of the log."""
        from reader.presentation.problem_report import problem_report  # noqa: PLC0415
        from reader.services.product import machine_facts  # noqa: PLC0415

        every = {"Duwen": self.version()} | machine_facts() | dict(facts)
        return problem_report(every, self.log.tail(REPORTED), str(Path.home()))


def support(log: Path) -> Support:
    """The sources, with the log at that path."""
    return Support(LogFile(log))


def _product() -> Product:
    from reader.services.product import product  # noqa: PLC0415 - brings half of email along

    return product()

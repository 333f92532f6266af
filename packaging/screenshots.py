"""Takes the pictures in docs/screenshots: python packaging/screenshots.py [FOLDER] [SCALE].

Each scheme is a run of its own, as the platform fixes the scale of the screen at the start. It
needs Chinese fonts and the engines; no screen.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.app import Reader

ROOT = Path(__file__).resolve().parents[1]
SCHEMES = ("light", "dark")
# What is shown of the sample: the word under the card, the chosen name, the script.
WORD, NAME = "學生", "鍾長樂"
PATIENCE = 120.0  # seconds for the analysis


def main(arguments: list[str]) -> int:
    """The exit code; without a scheme as the first argument all schemes are taken."""
    if arguments[:1] and arguments[0] in SCHEMES:
        take(arguments[0], Path(arguments[1]))
        return 0
    folder = Path(arguments[0]) if arguments else ROOT / "docs" / "screenshots"
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    if len(arguments) > 1:
        environment["QT_SCALE_FACTOR"] = arguments[1]
    folder.mkdir(parents=True, exist_ok=True)
    for scheme in SCHEMES:
        command = [sys.executable, __file__, scheme, str(folder / f"{scheme}.png")]
        subprocess.run(command, check=True, env=environment, cwd=ROOT)
    return 0


def take(scheme: str, path: Path) -> None:
    """Save a picture of the sample article with a card open and a name chosen."""
    from reader.app import Reader, qt_application, worker_command  # noqa: PLC0415 - Qt
    from reader.model.settings import Theme  # noqa: PLC0415
    from reader.view.task_runner import ProcessTaskRunner  # noqa: PLC0415

    application = qt_application()
    runner = ProcessTaskRunner(worker_command(), application)
    with TemporaryDirectory() as folder:
        reader = Reader(application, Path(folder) / "settings.json", runner)
        reader.preferences.change(theme=Theme(scheme))
        reader.when_painted(runner.release)
        reader.show_sample()
        reader.window.show()
        _wait(application.processEvents, lambda: not reader.analysing)
        _pose(reader)
        _wait(application.processEvents, _after(0.5))
        reader.window.grab().save(str(path))
        runner.stop()


def _pose(reader: Reader) -> None:
    """Choose the name, and hold the mouse over the word."""
    session, sidebar = reader.presenter.session, reader.window.sidebar
    if session is None:
        raise RuntimeError("the sample article was not opened")
    entities = sidebar.list.entities
    for index in map(entities.index, range(entities.rowCount())):
        if entities.data(index) == NAME:
            sidebar.entity_chosen.emit(entities.entity(index), 1)
    for number in range(len(session.article.paragraphs)):
        offset = session.shown(number).find(WORD)
        if offset >= 0:
            reader.window.article.hover.hover(number, offset)
            return


def _wait(pump: Callable[[], None], done: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not done() and time.monotonic() < end:
        pump()
        time.sleep(0.01)


def _after(seconds: float) -> Callable[[], bool]:
    end = time.monotonic() + seconds
    return lambda: time.monotonic() > end


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

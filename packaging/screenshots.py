"""Takes the pictures in docs/screenshots: python packaging/screenshots.py [FOLDER].

Every script in light and dark, at 100 % and 200 %, with and without readings above the words; the
page README.md beside them shows all. Each scheme and scale is a run of its own, as the platform
fixes both at the start. It needs Chinese fonts and the engines; no screen.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from reader.app import Reader

ROOT = Path(__file__).resolve().parents[1]
SCHEMES, SCALES = ("light", "dark"), (1, 2)
# Logical pixels; at 200 % less of the window, so that the files stay small.
SIZES = {1: (1280, 800), 2: (860, 600)}
# What is shown of the sample: the word under the card and the chosen name, as written.
WORD, NAME = "清晨", "鍾長樂"
PATIENCE = 120.0  # seconds for the analysis
SCRIPTS = (("zh-Hans", "Simplified"), ("zh-Hant-TW", "Taiwan"), ("zh-Hant-HK", "Hong Kong"))


@dataclass(frozen=True, slots=True)
class Picture:
    """What is set for one picture, beside the scheme and the scale."""

    name: str
    title: str
    settings: dict[str, Any]


def pictures() -> Iterator[Picture]:
    """All that is taken in each scheme and scale."""
    for script, title in SCRIPTS:
        variant = {"variant": script, "notation": "pinyin"}
        name = script.lower().removeprefix("zh-")
        yield Picture(name, title, {**variant, "ruby": False})
        yield Picture(f"{name}-ruby", f"{title}, pinyin", {**variant, "ruby": True})
    taiwan = {"variant": "zh-Hant-TW", "ruby": True}
    yield Picture("zhuyin", "Zhuyin beside the characters", {**taiwan, "notation": "zhuyin"})
    vertical = {**taiwan, "notation": "zhuyin", "vertical": True}
    yield Picture("vertical", "Vertical lines, zhuyin", vertical)
    tones = {"notation": "pinyin", "tone_scheme": "pleco", "tone_characters": True}
    yield Picture("tones", "Tone colours", {**taiwan, **tones})


def main(arguments: list[str]) -> int:
    """The exit code; with a scheme as the first argument only its pictures are taken."""
    if arguments[:1] and arguments[0] in SCHEMES:
        take(arguments[0], int(arguments[1]), Path(arguments[2]))
        return 0
    folder = Path(arguments[0]) if arguments else ROOT / "docs" / "screenshots"
    folder.mkdir(parents=True, exist_ok=True)
    for scheme in SCHEMES:
        for scale in SCALES:
            scaled = {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(scale)}
            command = [sys.executable, __file__, scheme, str(scale), str(folder)]
            subprocess.run(command, check=True, env={**os.environ, **scaled}, cwd=ROOT)
    (folder / "README.md").write_text(index(), "utf-8")
    return 0


def index() -> str:
    """The page that shows all pictures."""
    lines = [
        "# What Duwen looks like",
        "",
        "Taken by `packaging/screenshots.py`. The columns: light and dark, at 100 % and at 200 %.",
        "",
        "| | " + " | ".join(f"{scheme}, {scale}00 %" for scheme, scale in columns()) + " |",
        "|---" * (1 + len(SCHEMES) * len(SCALES)) + "|",
    ]
    for picture in pictures():
        names = [file_name(picture, *column) for column in columns()]
        lines.append(f"| {picture.title} | " + " | ".join(f"![]({name})" for name in names) + " |")
    return "\n".join(lines) + "\n"


def columns() -> list[tuple[str, int]]:
    """The schemes at all scales."""
    return [(scheme, scale) for scheme in SCHEMES for scale in SCALES]


def file_name(picture: Picture, scheme: str, scale: int) -> str:
    """What the file of a picture is called."""
    return f"{picture.name}-{scheme}-{scale}00.png"


def take(scheme: str, scale: int, folder: Path) -> None:
    """Save all pictures of one scheme and scale, with a card open and a name chosen."""
    from reader.app import Reader, qt_application  # noqa: PLC0415 - Qt
    from reader.model.settings import settings_from, settings_values  # noqa: PLC0415
    from reader.services.own_program import WORKER, own_command  # noqa: PLC0415
    from reader.view.task_runner import ProcessTaskRunner  # noqa: PLC0415

    application = qt_application()
    runner = ProcessTaskRunner(own_command(WORKER), application)
    with TemporaryDirectory() as home:
        reader = Reader(application, Path(home) / "settings.json", runner)
        reader.when_painted(runner.release)
        reader.show_sample()
        reader.window.resize(*SIZES[scale])
        reader.window.show()
        _wait(application.processEvents, lambda: not reader.analysing)
        for picture in pictures():
            wanted, _ = settings_from({"theme": scheme, **picture.settings})
            reader.preferences.change(**_fields(settings_values(wanted)))
            _pose(reader)
            _wait(application.processEvents, _after(0.5))
            _save(reader, folder / file_name(picture, scheme, scale))
            if (picture.name, scale) == ("hant-tw", 1):
                _save(reader, folder / f"{scheme}.png")
        runner.stop()


def _fields(values: dict[str, object]) -> dict[str, object]:
    """The settings that a picture may change; a chosen font or language is not one of them."""
    return {name: value for name, value in values.items() if name != "language"}


def _pose(reader: Reader) -> None:
    """Choose the name, and hold the mouse over the word."""
    session, window = reader.presenter.session, reader.window
    if session is None:
        raise RuntimeError("the sample article was not opened")
    entities, name = window.sidebar.list.entities, session.converted(NAME)
    for index in map(entities.index, range(entities.rowCount())):
        if entities.data(index) == name:
            window.sidebar.entity_chosen.emit(entities.entity(index), 1)
    window.article.view.verticalScrollBar().setValue(0)
    for number, paragraph in enumerate(session.article.paragraphs):
        offset = paragraph.text.find(WORD)
        if offset >= 0:
            window.article.hover.hover(number, offset)
            return


def _save(reader: Reader, path: Path) -> None:
    """Save the window with at most 256 colours, which its few inks and papers do not miss."""
    from PySide6.QtGui import QImage  # noqa: PLC0415

    image = reader.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(image.constBits()).cast("I")
    table = _nearest(pixels)
    colours = sorted(set(table.values()))
    places = {colour: place for place, colour in enumerate(colours)}
    of_pixel = {colour: places[near] for colour, near in table.items()}
    data = bytes(map(of_pixel.__getitem__, pixels))
    width, height = image.width(), image.height()
    small = QImage(data, width, height, width, QImage.Format.Format_Indexed8)
    small.setColorTable(colours)
    small.save(str(path), "PNG", 0)  # type: ignore[call-overload] # the stubs want bytes


def _nearest(pixels: memoryview) -> dict[int, int]:
    """For each colour of a picture the nearest of its 256 most frequent ones."""
    from collections import Counter  # noqa: PLC0415

    counted = Counter(pixels)
    kept = [colour for colour, _ in counted.most_common(256)]
    near = dict(zip(kept, kept, strict=True))
    for colour in counted.keys() - near.keys():
        near[colour] = min(kept, key=partial(_distance, colour))
    return near


def _distance(one: int, other: int) -> int:
    return sum(abs((one >> shift & 255) - (other >> shift & 255)) for shift in (0, 8, 16))


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

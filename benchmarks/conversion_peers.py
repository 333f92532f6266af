"""Converters side by side: ours by words, ours without, the reference, OpenCC's C++ wheel.

The C++ wheel has the import name of opencc-python-reimplemented, so it is installed in a scratch
folder and runs in a child process: ``python -m benchmarks.conversion_peers FOLDER CONFIGURATION``
converts the lines of its input and says on the last line how many CPU seconds that took.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from reader.model.annotation import Annotation, Token
from reader.model.variant import Variant
from reader.services.conversion.converter import Converter
from reader.services.segmentation.segmenter import Segmenter

ROOT = Path(__file__).parents[1]
WHEEL = "opencc==1.4.2"
VARIANTS = {
    "s2t": (Variant.HANS, Variant.HANT),
    "s2tw": (Variant.HANS, Variant.HANT_TW),
    "s2hk": (Variant.HANS, Variant.HANT_HK),
    "t2s": (Variant.HANT, Variant.HANS),
    "tw2s": (Variant.HANT_TW, Variant.HANS),
    "hk2s": (Variant.HANT_HK, Variant.HANS),
}


class Peer(Protocol):
    """A converter under test."""

    name: str

    def convert(self, lines: Sequence[str], configuration: str) -> tuple[list[str], float]:
        """The lines converted, and the CPU seconds that took."""


class Ours:
    """The converter of this project, told the words of the text (outside the time measured)."""

    def __init__(self, converter: Converter, by_words: bool) -> None:
        self.name = "duwen" if by_words else "duwen, no words"
        self.converter = converter
        self._by_words = by_words
        self._segmenter = Segmenter.from_folder(ROOT / "resources" / "segmentation")

    def annotation(self, text: str) -> Annotation | None:
        if not self._by_words:
            return None
        words = self._segmenter.words(self.converter.simplified(text))
        return Annotation(tuple(map(Token, words)))

    def convert(self, lines: Sequence[str], configuration: str) -> tuple[list[str], float]:
        source, target = VARIANTS[configuration]
        known = [self.annotation(line) for line in lines]
        begin = time.process_time()
        result = [
            self.converter.convert(line, target, annotation, source)
            for line, annotation in zip(lines, known, strict=True)
        ]
        return result, time.process_time() - begin


class Reimplemented:
    """opencc-python-reimplemented alone, with the data that come with it."""

    name = "reimplemented"

    def convert(self, lines: Sequence[str], configuration: str) -> tuple[list[str], float]:
        return converted(lines, configuration)


class Wheel:
    """OpenCC's C++ wheel in a child process."""

    name = "C++ wheel"

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def convert(self, lines: Sequence[str], configuration: str) -> tuple[list[str], float]:
        command = [sys.executable, "-m", "benchmarks.conversion_peers", str(self._folder)]
        child = subprocess.run(
            [*command, configuration],
            input=json.dumps(lines),
            capture_output=True,
            encoding="utf-8",
            check=True,
            cwd=ROOT,
        )
        result, seconds = json.loads(child.stdout)
        return result, seconds


def peers() -> list[Peer]:
    """The converters that can run here; the C++ wheel is left out where it can't be installed."""
    converter = Converter(ROOT / "resources")
    found: list[Peer] = [Ours(converter, True), Ours(converter, False), Reimplemented()]
    folder = Path(tempfile.gettempdir()) / f"duwen-benchmark-{WHEEL}"
    installed = folder.is_dir() or _install(folder)
    return [*found, Wheel(folder)] if installed else found


def _install(folder: Path) -> bool:
    command = ["uv", "pip", "install", "--quiet", "--no-deps", "--target", str(folder), WHEEL]
    try:
        return subprocess.run(command, check=False).returncode == 0
    except OSError:
        return False


def converted(lines: Sequence[str], configuration: str) -> tuple[list[str], float]:
    """The lines converted by whichever package owns the name ``opencc``."""
    import opencc  # noqa: PLC0415 - of two packages, the one the path leads to

    engine = opencc.OpenCC(configuration)
    engine.convert("热身")
    begin = time.process_time()
    result = [engine.convert(line) for line in lines]
    return result, time.process_time() - begin


def main() -> None:
    folder, configuration = sys.argv[1:]
    sys.path.insert(0, folder)
    print(json.dumps(converted(json.load(sys.stdin), configuration)))


if __name__ == "__main__":
    main()

"""duwen --self-test: whether everything that belongs to the program is there and works.

A bundle can lack a data file or a plugin that nobody misses until a reader comes to it. Each check
uses one of them and prints a line.
"""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from reader.engines import annotator
from reader.model.annotation import Annotation, EntityLabel
from reader.model.frames import frame, unframed
from reader.model.settings import Settings
from reader.model.variant import Variant
from reader.opener import Opener, converter
from reader.services.encoding.decoder import decode
from reader.services.files import copy_aside, set_aside, write_whole
from reader.services.resources import resource_path
from reader.services.segmentation.engine import default_engine
from reader.services.settings_file import SettingsFile

# What a check says of itself when all is well; it raises whatever it raises when it is not.
Check = Callable[[], str]

SENTENCE = "王小明在北京的银行工作，皇后在后面晒干了头发。"
SAID = 300  # characters of what a child that failed wrote last
PATIENCE = 120  # seconds for the child on a slow machine


class NotAsExpected(Exception):
    """A part works and does the wrong thing."""


def main(more: Sequence[tuple[str, Check]], worker: Sequence[str]) -> int:
    """0 when all checks pass, else 1; ``more`` are those of the window."""
    checks = (*CHECKS, ("child process", lambda: _child(worker)), *more)
    passed = [_passes(name, check) for name, check in checks]
    return 0 if all(passed) else 1


def _passes(name: str, check: Check) -> bool:
    try:
        said, good = check(), True
    except Exception as error:  # noqa: BLE001 - whatever is broken, the others have their say
        said, good = _line(error), False
    print(f"{'ok  ' if good else 'FAIL'} {name}: {said}", flush=True)  # noqa: T201
    return good


def _line(error: BaseException) -> str:
    """What went wrong first, in one line: the error that the others came from."""
    while error.__cause__ or error.__context__:
        error = error.__cause__ or error.__context__ or error
    return " ".join(f"{type(error).__name__}: {error}".split())


def expect(condition: object, otherwise: object) -> None:
    """Nothing; raises NotAsExpected where the condition does not hold."""
    if not condition:
        raise NotAsExpected(otherwise)


def _samples() -> str:
    opener, names = Opener(), sorted(resource_path("samples").glob("*.txt"))
    articles = [opener.file(path) for path in names if path.name != "README.txt"]
    expect(articles, "there is no sample")
    expect(all(a.metadata.title and a.variant for a in articles), articles)
    return ", ".join(article.metadata.title for article in articles)


def _encodings() -> str:
    text = "讀書的人很多，圖書館今天開門了。" * 3
    names = ("utf-8", "gb18030", "cp950", "big5hkscs", "utf-16", "utf-16-be")
    for name in names:
        expect(decode(text.encode(name)).text == text, name)
    return ", ".join(names)


def _conversion() -> str:
    convert = converter()
    forms = [convert.convert("皇后在后面晒干了头发", variant) for variant in Variant]
    expect(forms[1] == "皇后在後面曬乾了頭髮", forms)
    expect(convert.simplified(forms[2]) == forms[0], forms)
    return " ".join(forms)


def _segmentation() -> str:
    words = default_engine().cut("他在图书馆看书")
    expect("图书馆" in words, words)
    return "|".join(words)


def _annotation() -> Annotation:
    return annotator(converter()).annotate(SENTENCE, "2026-03-05")


def _readings() -> str:
    words = [t.reading.pinyin for t in _annotation().tokens if t.reading]
    expect("yínháng" in words, words)
    return " ".join(words)


def _names() -> str:
    entities = _annotation().entities
    found = {entity.label: entity.span.of(SENTENCE) for entity in entities}
    expect(found.get(EntityLabel.PERSON) == "王小明", found)
    expect(found.get(EntityLabel.PLACE) == "北京", found)
    layers = sorted({entity.layer for entity in entities})
    return f"{' '.join(found.values())} (found by {', '.join(layers)})"


def _rare_reading() -> str:
    tokens = annotator(converter()).annotate("𠀀").tokens
    reading = tokens[0].reading
    expect(reading and reading.syllables == ("hē",), tokens)
    return "𠀀 hē"


def _settings() -> str:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "设置 1" / "settings.json"
        file = SettingsFile(path, write_whole, set_aside, copy_aside)
        file.save(Settings(font_size=20.0))
        read, problem = file.read()
    expect(read.font_size == 20.0 and not problem, (read, problem))
    return "written and read"


def _child(command: Sequence[str]) -> str:
    request = frame({"id": 1, "published": None, "paragraphs": [[0, SENTENCE]]})
    done = subprocess.run(  # noqa: S603 - this program
        command, input=request, capture_output=True, timeout=PATIENCE, check=False
    )
    answers, rest = unframed(done.stdout)
    told = done.stderr.decode("utf-8", "replace")[-SAID:]
    expect(done.returncode == 0 and not rest and len(answers) == 1, (done.returncode, told))
    expect("paragraphs" in answers[0], answers)
    return f"{len(done.stdout)} bytes answered"


CHECKS: tuple[tuple[str, Check], ...] = (
    ("sample articles", _samples),
    ("encodings", _encodings),
    ("conversion", _conversion),
    ("words", _segmentation),
    ("readings", _readings),
    ("readings of rare characters", _rare_reading),
    ("names and the gazetteer", _names),
    ("settings", _settings),
)

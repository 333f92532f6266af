"""Every case on encodings, imports and security from public bug reports is tried somewhere.

The cases that a machine can check by the text alone are run by ``tests/services/test_encoding.py``
and ``test_loading_pages.py``. Here are the others, and a list that says where each case is tried.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.app import Reader
from reader.engines import annotator
from reader.model.article import Article
from reader.model.variant import Variant
from reader.opener import Opener, converter
from tests.articles import annotated
from tests.fakes import SteppedRunner

AREAS = {"encoding", "import", "security"}
# Those without a file to decode or import, and where they are tried.
ELSEWHERE = {
    "R096": "here: an encoding that was chosen is remembered",
    "R100": "here: nothing is fetched",
    "R116": "here: the script is judged from the text",
    "R132": "here: names of files",
    "R146": "tests/services/test_entity_table.py",
    "R150": "tests/services/test_segmentation.py",
}
Open = Callable[[str], Article]
MakeReader = Callable[[], Reader]


@pytest.fixture
def cases(shared: Path) -> Path:
    return shared / "cases"


@pytest.fixture
def opened(cases: Path) -> Open:
    opener = Opener()
    return lambda name: opener.file(cases / "files" / name)


@pytest.fixture
def make_reader(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[MakeReader]:
    readers: list[Reader] = []

    def make() -> Reader:
        settings = tmp_path / "home" / "settings.json"
        reader = Reader(qapp, settings, SteppedRunner(annotated))
        qtbot.addWidget(reader.window)
        reader.window.show()
        reader.library.begin()
        qtbot.waitUntil(lambda: reader.library.is_ready)
        readers.append(reader)
        return reader

    yield make
    for reader in readers:
        if not reader.window.isHidden():
            shut(reader)


def shut(reader: Reader) -> None:
    """Close it as its last window does."""
    reader.close()
    reader.window.hide()


def lines(path: Path) -> list[dict[str, str]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def test_every_case_is_tried(cases: Path) -> None:
    wanted = {case["id"] for case in lines(cases / "cases.jsonl") if case["area"] in AREAS}
    kinds = ("decode", "import")
    checked = {c["id"] for c in lines(cases / "checks.jsonl") if c["kind"] in kinds}
    assert len(wanted) == 26
    assert wanted <= checked | set(ELSEWHERE)


def test_readings_above_the_words_are_kept_apart(opened: Open) -> None:
    """R016"""
    [paragraph] = [p for p in opened("ruby_book.epub").paragraphs if "漢字" in p.text]
    readings = [(reading.span.of(paragraph.text), reading.text) for reading in paragraph.readings]
    assert readings == [("春天", "chūn tiān"), ("漢", "hàn"), ("字", "zì")]


def test_no_script_of_a_book_is_text(opened: Open) -> None:
    """R042"""
    text = opened("scripted_book.epub").text
    assert "普通的一段" in text
    assert not any(word in text for word in ("RAN", "alert", "javascript"))


def test_a_lone_half_is_counted_and_stays_in_sight(opened: Open) -> None:
    """R074"""
    article = opened("half_pair.txt")
    assert article.undecodable == article.text.count("\ufffd") == 3
    assert "𠮷" in article.text


def test_an_encoding_that_was_chosen_is_remembered(
    make_reader: MakeReader, tmp_path: Path, qtbot: QtBot
) -> None:
    """R096: open a Big5 file, force GB18030, force Big5 again, close, reopen."""
    path = tmp_path / "小店.txt"
    path.write_bytes("山下的小店賣豆花，一碗三十元。".encode("cp950"))
    seen = []
    for encoding in ("gb18030", "big5hkscs"):
        reader = make_reader()
        reader.open(path)
        assert {"utf-8", "gb18030", "cp950", "big5hkscs", "utf-16-le"} <= {
            way.encoding for way in reader.opening.ways()
        }
        reader.opening.read_in(encoding)
        shut(reader)  # a window that stays open keeps its own encoding later
        again = make_reader()
        wait_until_remembered(again, encoding, qtbot)
        again.open(path)
        session = again.presenter.session
        seen.append(session.article.encoding if session else "")
        shut(again)
    assert seen == ["gb18030", "big5hkscs"]


def wait_until_remembered(reader: Reader, encoding: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: [entry.encoding for entry in reader.library.recent()] == [encoding])


def test_nothing_is_fetched(cases: Path, make_reader: MakeReader, qtbot: QtBot) -> None:
    """R100: the page's pictures, style sheet and font would come from this port."""
    try:
        server = socket.create_server(("127.0.0.1", 8765))
    except OSError:
        pytest.skip("another program listens on port 8765")
    with server:
        server.settimeout(0)
        reader = make_reader()
        reader.open(cases / "files" / "remote_images.html")
        qtbot.wait(300)
        assert reader.window.windowTitle().startswith("远处的图")
        with pytest.raises(BlockingIOError):
            server.accept()


WATCHED = """
import sys
from pathlib import Path
asked = []
sys.addaudithook(lambda name, args: asked.append(str(args[0])) if name == "open" else None)
from reader.opener import Opener
print(Opener().file(Path(sys.argv[1])).text)
print([path for path in asked if "hostname" in path])
"""


def test_nothing_outside_a_book_is_opened(cases: Path) -> None:
    """R106"""
    book = cases / "files" / "outside_paths.epub"
    done = subprocess.run(
        [sys.executable, "-c", WATCHED, book],
        check=True,
        capture_output=True,
        encoding="utf-8",
        env=dict(os.environ, PYTHONIOENCODING="utf-8"),
    )
    assert "正常的一章" in done.stdout
    assert done.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize("tag", ["chi", "cmn_Hans", "en", "none", "zh_CN", "zh_Hant_TW"])
def test_the_script_is_judged_from_the_text(opened: Open, tag: str) -> None:
    """R116"""
    article = opened(f"lang_{tag}.epub")
    wanted = {"里": Variant.HANS, "裡": Variant.HANT}[article.text.strip()[2]]
    assert article.variant is wanted


def test_a_private_character_is_read_like_its_home() -> None:
    """R126"""
    found = dict(annotator(converter()).annotate_all([(0, "掌柜名叫陈\ue863。")], None))
    readings = [token.reading.pinyin for token in found[0].tokens if token.reading is not None]
    assert "yǎn" in " ".join(readings).lower()


@pytest.mark.parametrize("name", ["第#1章 100%.txt", "测试 资料/第#1章 100%.txt"])
def test_a_file_has_any_name(make_reader: MakeReader, tmp_path: Path, name: str) -> None:
    """R132"""
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    path.write_text("河水很清。河水很清。", "utf-8")
    reader = make_reader()
    reader.open(path)
    assert reader.window.windowTitle().startswith("第#1章 100%")


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are text there")
def test_a_name_that_is_no_text_shows_its_bad_bytes(
    make_reader: MakeReader, tmp_path: Path, qtbot: QtBot
) -> None:
    """R132"""
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xd5\xc2.txt"))
    path.write_text("河水很清。河水很清。", "utf-8")
    reader = make_reader()
    reader.open(path)
    assert reader.window.windowTitle().startswith("\ufffd\ufffd")
    reader.library.keep()
    qtbot.waitUntil(lambda: len(reader.library.recent()) == 1)


def test_signs_of_vertical_lines_become_those_of_horizontal_ones(opened: Open) -> None:
    """R142"""
    text = opened("vertical_book.epub").text
    assert "「月色很好」他說，（其實下雨）。" in text
    assert not set(text) & set("︵︶﹁﹂")

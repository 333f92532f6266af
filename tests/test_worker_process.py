"""The child of the window, as a real process."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from reader.model.frames import HEAD, frame, frame_length, unframed
from reader.model.wire import unpacked

ROOT = Path(__file__).parent.parent
START = "from reader.__main__ import main; code = main(['--worker'])"


def worker(before: str = "", after: str = "", start: str = START) -> subprocess.Popen[bytes]:
    """The child, with Python code to run before and after its loop."""
    code = "\n".join(["import sys", before, start, after, "sys.exit(code)"])
    pipe = subprocess.PIPE
    return subprocess.Popen(
        [sys.executable, "-c", code], cwd=ROOT, stdin=pipe, stdout=pipe, stderr=pipe
    )


def request(number: int, *texts: str) -> bytes:
    return frame({"id": number, "published": None, "paragraphs": list(enumerate(texts))})


def talk(
    sent: bytes, before: str = "", after: str = "", start: str = START
) -> tuple[list[dict[str, Any]], bytes]:
    """The answers to what was sent, and the standard error of a child that ended well."""
    with worker(before, after, start) as process:
        out, err = process.communicate(sent)
    assert process.returncode == 0
    answers, rest = unframed(out)
    assert rest == b""
    return answers, err


def test_paragraphs_come_back_annotated() -> None:
    [answer], err = talk(request(5, "他在北京。", ""))
    annotations = [unpacked(text.encode()) for _, text in answer["paragraphs"]]
    assert (answer["id"], err) == (5, b"")
    assert [len(annotation.tokens) > 0 for annotation in annotations] == [True, False]
    assert [e.span.of("他在北京。") for e in annotations[0].entities] == ["北京"]


def test_an_answer_comes_while_the_input_is_open() -> None:
    with worker() as process:
        assert process.stdin
        assert process.stdout
        for number in (1, 2):
            process.stdin.write(request(number, "好"))
            process.stdin.flush()
            head = process.stdout.read(HEAD)
            [answer], _ = unframed(head + process.stdout.read(frame_length(head)))
            assert answer["id"] == number
        process.stdin.close()
        assert process.wait() == 0


def test_nothing_to_do_is_a_good_end() -> None:
    assert talk(b"") == ([], b"")


def test_what_others_print_does_not_come_between_the_answers() -> None:
    noisy = (
        "import os, reader.engines as engines\n"
        "class Noisy(engines.LazyAnnotator):\n"
        "    def annotate_all(self, *given):\n"
        "        print('from Python'); os.write(1, b'from C')\n"
        "        return super().annotate_all(*given)\n"
        "engines.LazyAnnotator = Noisy\n"
    )
    answers, err = talk(request(1, "好"), noisy)
    assert [answer["id"] for answer in answers] == [1]
    assert b"from Python" in err
    assert b"from C" in err


@pytest.mark.parametrize("library", ["PySide6", "opencc", "jieba"])
def test_the_child_loads_no_qt_and_waits_with_the_engines(library: str) -> None:
    check = f"assert {library!r} not in sys.modules"
    talk(b"", after=check)


def test_the_child_never_loads_qt() -> None:
    talk(request(1, "他在北京。"), after="assert 'PySide6' not in sys.modules")


def test_a_window_that_dies_ends_the_child_without_noise() -> None:
    with worker() as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        process.stdin.write(request(1, "好") * 3)
        process.stdin.close()
        assert (process.wait(), process.stderr.read()) == (0, b"")


def test_another_standard_is_read_by_when_the_window_asks() -> None:
    asked = [
        frame({"id": 1, "published": None, "paragraphs": [[0, "垃圾"]], "readings": wanted})
        for wanted in ("mainland", "taiwan", "mainland")
    ]
    answers, _ = talk(b"".join(asked))
    readings = [unpacked(answer["paragraphs"][0][1].encode()).tokens[0] for answer in answers]
    assert [t.reading and t.reading.pinyin for t in readings] == ["lājī", "lèsè", "lājī"]


def keeping(path: Path) -> str:
    """How the child starts that keeps what it found in a file."""
    return START.replace("'--worker'", f"'--worker', {str(path)!r}")


def test_an_article_that_is_opened_again_needs_no_engine(tmp_path: Path) -> None:
    start = keeping(tmp_path / "kept.sqlite")
    [first], _ = talk(request(1, "他在北京。"), start=start)
    check = "assert not {'numpy', 'jieba', 'opencc'} & sys.modules.keys()"
    [second], _ = talk(request(2, "他在北京。"), after=check, start=start)
    assert second["paragraphs"] == first["paragraphs"]
    assert (first["engine"], second["engine"]) == ("lac", "")


def test_what_shall_not_be_kept_leaves_no_file(tmp_path: Path) -> None:
    private = {"id": 1, "published": None, "paragraphs": [[0, "他在北京。"]], "keep": False}
    talk(frame(private), start=keeping(tmp_path / "kept.sqlite"))
    assert list(tmp_path.iterdir()) == []


def test_what_was_kept_can_be_forgotten(tmp_path: Path) -> None:
    start = keeping(tmp_path / "kept.sqlite")
    forget = frame({"id": 2, "forget": True})
    answers, _ = talk(request(1, "他在北京。") + forget + request(3, "他在北京。"), start=start)
    assert [(a["id"], len(a["paragraphs"])) for a in answers] == [(1, 1), (2, 0), (3, 1)]


def test_a_broken_numpy_leaves_the_dictionary_and_is_told() -> None:
    [answer], _ = talk(request(1, "他在北京。"), before="sys.modules['numpy'] = None")
    assert answer["engine"] == "jieba"
    [(_, data)] = answer["paragraphs"]
    assert [e.layer for e in unpacked(data.encode()).entities] == ["tags"]

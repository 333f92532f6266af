from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from reader import cli
from reader.__main__ import main
from reader.model.variant import Variant

ROOT = Path(__file__).parent.parent
CASES = json.loads((Path(__file__).parent / "cases/cli.json").read_text("utf-8"))
TEXT = "江城图书馆3月5日开门\r\n馆长林晓说：“读者很多。”\n"
Capture = pytest.CaptureFixture[bytes]


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """A text in a place whose name is as awkward as names are."""
    path = tmp_path / "新 聞#1%20" / "文章 a.txt"
    path.parent.mkdir()
    path.write_bytes(TEXT.encode())
    return path


@pytest.fixture
def printed(capfdbinary: Capture) -> Callable[..., bytes]:
    """What a command prints, which goes well without a word on the standard error."""

    def run(*argv: str | Path) -> bytes:
        assert main([str(part) for part in argv]) == 0
        captured = capfdbinary.readouterr()
        assert captured.err == b""
        return captured.out

    return run


def refused(capfdbinary: Capture, *argv: str | Path) -> str:
    """What is said of a command that ends with exit code 2."""
    try:
        code = main([str(part) for part in argv])
    except SystemExit as stop:
        code = int(stop.code or 0)
    captured = capfdbinary.readouterr()
    assert (code, captured.out) == (2, b"")
    said: str = captured.err.decode()
    assert "Traceback" not in said
    return said


def annotated(printed: Callable[..., bytes], *argv: str | Path) -> Any:
    return json.loads(printed("annotate", *argv))


def test_annotate_prints_what_the_schema_says(article: Path, printed: Callable[..., bytes]) -> None:
    schema = json.loads((ROOT / "docs/annotate.schema.json").read_text("utf-8"))
    jsonschema.validate(annotated(printed, article), schema)


def test_paragraphs_are_the_whole_file_and_tokens_tile_them(
    article: Path, printed: Callable[..., bytes]
) -> None:
    paragraphs = annotated(printed, article)["paragraphs"]
    assert "".join(p["text"] + p["ending"] for p in paragraphs) == TEXT
    for paragraph in paragraphs:
        assert "".join(token["text"] for token in paragraph["tokens"]) == paragraph["text"]


def test_every_span_holds_in_what_is_shown(article: Path, printed: Callable[..., bytes]) -> None:
    found = annotated(printed, article, "--to", "zh-Hant")
    paragraph = found["paragraphs"][1]
    assert len(paragraph["shown"]) == len(paragraph["text"])
    assert "圖書館" in found["paragraphs"][0]["shown"]
    [person] = [e for e in paragraph["entities"] if e["label"] == "PERSON"]
    assert paragraph["shown"][person["start"] : person["end"]].startswith("林曉")


def test_without_a_variant_the_text_is_shown_as_written(
    article: Path, printed: Callable[..., bytes]
) -> None:
    assert all(p["shown"] == p["text"] for p in annotated(printed, article)["paragraphs"])


def test_every_mention_is_an_entity_of_its_paragraph(
    article: Path, printed: Callable[..., bytes]
) -> None:
    found = annotated(printed, article)
    assert found["entities"]
    for group in found["entities"]:
        for paragraph, start, end in group["mentions"]:
            entities = found["paragraphs"][paragraph]["entities"]
            assert (start, end, group["id"]) in [(e["start"], e["end"], e["id"]) for e in entities]


def test_the_listing_shows_pinyin(article: Path, printed: Callable[..., bytes]) -> None:
    assert "kāimén" in printed("annotate", article, "--format", "text").decode()


def test_convert_prints_bytes_with_the_line_ends_of_the_file(
    article: Path, printed: Callable[..., bytes]
) -> None:
    expected = "江城圖書館3月5日開門\r\n館長林曉說：“讀者很多。”\n"
    assert printed("convert", article, "--to", "zh-Hant") == expected.encode()


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["why"]))
def test_convert_keeps_what_it_does_not_convert(
    case: dict[str, Any], tmp_path: Path, capfdbinary: Capture
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(bytes.fromhex(case["before"]))
    assert main(["convert", str(path), "--to", case["to"]]) == 0
    captured = capfdbinary.readouterr()
    assert captured.out.hex(" ") == case["after"]
    assert captured.err.decode() == case.get("says", "")


def test_words_decide_how_a_character_is_converted(
    tmp_path: Path, printed: Callable[..., bytes]
) -> None:
    path = tmp_path / "a.txt"
    path.write_text("皇后在后面晒干了头发。", "utf-8")
    assert printed("convert", path, "--to", "zh-Hant").decode() == "皇后在後面曬乾了頭髮。"


def test_explain_says_why(tmp_path: Path, printed: Callable[..., bytes]) -> None:
    path = tmp_path / "a.txt"
    path.write_text("在后面\n人", "utf-8")
    told = json.loads(printed("convert", path, "--to", "zh-Hant", "--explain"))
    assert [p["shown"] for p in told["paragraphs"]] == ["在後面", "人"]
    decision = told["paragraphs"][0]["decisions"][0]
    assert (decision["offset"], decision["source"], decision["result"]) == (1, "后", "後")
    assert decision["reason"] != "same"


def test_convert_may_write_over_its_input(article: Path, printed: Callable[..., bytes]) -> None:
    assert printed("convert", article, "--to", "zh-TW", "-o", article) == b""
    assert article.read_bytes().startswith("江城圖書館".encode())
    assert list(article.parent.iterdir()) == [article]


def test_a_link_that_is_written_to_stays_a_link(article: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.txt"
    try:
        link.symlink_to(article)
    except OSError:
        pytest.skip("links are not allowed here")
    assert main(["convert", str(link), "--to", "zh-Hant", "-o", str(link)]) == 0
    assert link.is_symlink()
    assert article.read_bytes().startswith("江城圖書館".encode())


def test_what_cannot_be_written_is_told(article: Path, capfdbinary: Capture) -> None:
    said = refused(capfdbinary, "convert", article, "--to", "zh-Hant", "-o", article.parent)
    assert str(article.parent) in said
    assert article.read_bytes() == TEXT.encode()


def test_the_standard_input_is_read_as_bytes(
    printed: Callable[..., bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    given = io.TextIOWrapper(io.BytesIO("图书馆开门了\r\n".encode("gb18030")))
    monkeypatch.setattr(sys, "stdin", given)
    expected = "圖書館開門了\r\n".encode("gb18030")
    assert printed("convert", "-", "--to", "zh-Hant") == expected


@pytest.mark.parametrize(
    ("tag", "variant"),
    [
        ("zh-hans", Variant.HANS),
        ("ZH-CN", Variant.HANS),
        ("zh-SG", Variant.HANS),
        ("zh-Hant", Variant.HANT),
        ("zh_TW", Variant.HANT_TW),
        ("zh-Hant-tw", Variant.HANT_TW),
        ("zh-HK", Variant.HANT_HK),
        ("zh-MO", Variant.HANT_HK),
    ],
)
def test_variants_have_the_names_that_are_in_use(tag: str, variant: Variant) -> None:
    assert cli.variant_named(tag) is variant


def test_a_wrong_variant_is_told_all_right_ones(article: Path, capfdbinary: Capture) -> None:
    said = refused(capfdbinary, "annotate", article, "--to", "ja")
    assert all(variant in said for variant in Variant)


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("missing.txt", None, "There is no file"),
        ("folder", b"", "is a folder"),
        ("empty 空.txt", b"", "nothing to read"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "is not a text"),
    ],
)
def test_bad_input_is_told(
    name: str, data: bytes | None, says: str, tmp_path: Path, capfdbinary: Capture
) -> None:
    path = tmp_path / name
    if name == "folder":
        path.mkdir()
    elif data is not None:
        path.write_bytes(data)
    said = refused(capfdbinary, "annotate", path)
    assert says in said
    assert said.count("\n") == 1


@pytest.mark.parametrize("argv", [["annotate"], ["convert", "a.txt"], ["--nonsense"]])
def test_a_command_that_makes_no_sense_is_told(argv: list[str], capfdbinary: Capture) -> None:
    assert "usage: duwen" in refused(capfdbinary, *argv)


def child(
    *argv: str | Path, code: str = "", env: dict[str, str] | None = None
) -> subprocess.Popen[bytes]:
    """The program in a process of its own, after the Python ``code``."""
    start = f"import sys\n{code}\nfrom reader.__main__ import main\nsys.exit(main(sys.argv[1:]))"
    command = [sys.executable, "-c", start, *map(str, argv)]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, cwd=ROOT, env=env, stdin=pipe, stdout=pipe, stderr=pipe)


def ended(
    given: bytes, *argv: str | Path, code: str = "", env: dict[str, str] | None = None
) -> tuple[int, bytes, bytes]:
    """Exit code, standard output and standard error of such a process."""
    with child(*argv, code=code, env=env) as process:
        out, err = process.communicate(given)
    return process.returncode, out, err


NO_QT = "sys.modules['PySide6'] = sys.modules['shiboken6'] = None"


@pytest.mark.parametrize(
    "argv", [["annotate", "-", "--to", "zh-Hant"], ["convert", "-", "--to", "zh-Hant"]]
)
def test_the_commands_need_no_qt(argv: list[str]) -> None:
    code, out, err = ended("图书馆".encode(), *argv, code=NO_QT)
    assert (code, err) == (0, b"")
    assert "圖書館" in out.decode()


def test_a_window_without_qt_is_told_what_to_install() -> None:
    code, out, err = ended(b"", code=NO_QT, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"})
    assert (code, out) == (2, b"")
    assert err.startswith(b"duwen: The window needs")
    assert err.count(b"\n") == 1


@pytest.mark.skipif(sys.platform != "linux", reason="a display server is asked for on Linux only")
def test_a_window_without_a_display_is_told() -> None:
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environ = {name: value for name, value in os.environ.items() if name not in hidden}
    code, _, err = ended(b"", env=environ)
    assert (code, err[:31]) == (2, b"duwen: There is no display for ")


@pytest.mark.skipif(sys.platform == "win32", reason="pipes break otherwise there")
def test_a_reader_that_has_seen_enough_is_no_failure() -> None:
    with child("convert", "-", "--to", "zh-Hant") as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        process.stdin.write("图书馆\n".encode() * 50_000)
        process.stdin.close()
        assert (process.wait(), process.stderr.read()) == (0, b"")


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal there")
def test_ctrl_c_ends_without_a_traceback() -> None:
    # The signal comes while the standard input is read, as it does in a terminal.
    pressed = (
        "import os, signal, time\n"
        # A program started in the background of a shell begins with the signal ignored.
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "class Terminal:\n"
        "    def read(self, size):\n"
        "        os.kill(os.getpid(), signal.SIGINT); time.sleep(60)\n"
        "class Input: buffer = Terminal()\n"
        "sys.stdin = Input()\n"
    )
    with child("convert", "-", "--to", "zh-Hant", code=pressed) as process:
        assert process.stderr
        assert (process.wait(), process.stderr.read()) == (130, b"")


def test_version_is_the_one_of_the_distribution(capfdbinary: Capture) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["--version"])
    assert stop.value.code == 0
    assert capfdbinary.readouterr().out.startswith(b"duwen 0.")


def test_help_names_the_commands(capfdbinary: Capture) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["--help"])
    assert stop.value.code == 0
    out = capfdbinary.readouterr().out.decode()
    assert "duwen [FILE]" in out
    assert "duwen convert FILE|-" in out


def test_the_real_article_is_as_the_schema_says(
    shared: Path, printed: Callable[..., bytes]
) -> None:
    path = shared / "articles/hebei_2020-08-26.txt"
    found = annotated(printed, path, "--to", "zh-Hans")
    schema = json.loads((ROOT / "docs/annotate.schema.json").read_text("utf-8"))
    jsonschema.validate(found, schema)
    whole = "".join(p["text"] + p["ending"] for p in found["paragraphs"])
    assert whole == path.read_bytes().decode(found["article"]["encoding"])


def test_conversion_obeys_the_readers_own_list(tmp_path: Path, capfdbinary: Capture) -> None:
    text, own = tmp_path / "a.txt", tmp_path / "own.txt"
    text.write_text("他在云端。\n", "utf-8")
    own.write_text("后台 後臺子\n云端 雲耑\n", "utf-8")
    argv = ["convert", str(text), "--to", "zh-TW", "--list", str(own)]
    assert main(argv) == 0
    captured = capfdbinary.readouterr()
    assert captured.out.decode() == "他在雲耑。\n"
    assert captured.err.decode() == (
        f"duwen: {own}: Line 1, “后台 後臺子”: the two words are not of the same length.\n"
    )
    assert main([*argv, "--explain"]) == 0
    decisions = json.loads(capfdbinary.readouterr().out)["paragraphs"][0]["decisions"]
    assert [d["reason"] for d in decisions if d["source"] in "云端"] == ["user", "user"]


def test_what_is_shown_of_an_annotated_text_obeys_the_list(
    printed: Callable[..., bytes], tmp_path: Path
) -> None:
    text, own = tmp_path / "a.txt", tmp_path / "own.txt"
    text.write_text("他在云端。\n", "utf-8")
    own.write_text("云端 雲耑\n", "utf-8")
    found = json.loads(printed("annotate", text, "--to", "zh-TW", "--list", own))
    assert found["paragraphs"][0]["shown"] == "他在雲耑。"


def test_a_list_that_is_not_there_is_told(article: Path, capfdbinary: Capture) -> None:
    said = refused(capfdbinary, "convert", article, "--to", "zh-TW", "--list", "none.txt")
    assert "There is no file none.txt" in said


def test_readings_of_taiwan_can_be_asked_for(tmp_path: Path, printed: Callable[..., bytes]) -> None:
    path = tmp_path / "a.txt"
    path.write_text("垃圾", "utf-8")
    found = json.loads(printed("annotate", path, "--readings", "taiwan"))
    assert found["paragraphs"][0]["tokens"][0]["pinyin"] == "lèsè"

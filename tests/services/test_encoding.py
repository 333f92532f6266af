from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.errors import EmptyText, NotText, ReaderError, UndecodableText
from reader.services.encoding.characters import characters
from reader.services.encoding.decoder import candidates, decode, plain_utf_8
from reader.services.encoding.guessing import guessed

ROOT = Path(__file__).parents[2]
CASES = json.loads((ROOT / "tests/cases/encoding.json").read_text(encoding="utf-8"))["cases"]
SHARED = ROOT.parent / "shared" / "cases"


def shared_checks() -> list[dict[str, Any]]:
    path = SHARED / "checks.jsonl"
    if not path.exists():
        return []
    checks = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return [c for c in checks if c["area"] == "encoding" and c["kind"] == "decode"]


@pytest.mark.parametrize("case", CASES, ids=[case["why"] for case in CASES])
def test_bytes_become_the_text_that_was_written(case: dict[str, str]) -> None:
    decoded = decode(bytes.fromhex(case["bytes"]))
    assert (decoded.text, decoded.encoding, decoded.undecodable) == (
        case["text"],
        case["encoding"],
        0,
    )


@pytest.mark.skipif(not SHARED.exists(), reason="the folder shared is not beside the checkout")
@pytest.mark.parametrize("check", shared_checks(), ids=lambda check: check["id"])
def test_files_from_bug_reports_open(check: dict[str, Any]) -> None:
    text = decode((SHARED / check["file"]).read_bytes()).text
    if "expected_file" in check:
        assert text == (SHARED / check["expected_file"]).read_bytes().decode()
    assert all(part in text for part in check.get("contains", ()))


def test_a_lone_half_of_a_pair_becomes_three_marks_and_the_rest_stays() -> None:
    data = "河边有一家店，".encode() + b"\xed\xa1\x82" + "叫𠮷野屋。".encode()
    decoded = decode(data)
    assert decoded.text == "河边有一家店，\ufffd\ufffd\ufffd叫𠮷野屋。"
    assert decoded.undecodable == 3


def test_a_replacement_character_of_the_file_is_no_undecodable_byte() -> None:
    assert decode("上次没存好\ufffd的字".encode()).undecodable == 0


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "big5", "utf-16-le"])
def test_a_file_cut_in_the_middle_of_a_character_keeps_its_encoding(encoding: str) -> None:
    whole = "山下的小路通到河邊，路旁開著白色的花，花上停著兩隻蝴蝶。" * 3
    decoded = decode(whole.encode(encoding)[:-1])
    assert decoded.text.startswith(whole[:-1])
    assert decoded.undecodable >= 1


def test_a_file_with_several_damaged_bytes_opens_and_says_how_many() -> None:
    data = bytearray(("山下的小店卖豆花，老板说明天要涨价。\n" * 40).encode("gb18030"))
    for place in (100, 401, 800, 1001):
        data[place] = 0xFF
    decoded = decode(bytes(data))
    assert decoded.encoding == "gb18030"
    assert decoded.undecodable == decoded.text.count("\ufffd") >= 4


def test_a_long_english_preface_does_not_hide_the_chinese() -> None:
    text = "Project notes, line by line.\n" * 12_000 + "正文从这里开始，前面都是说明。"
    assert decode(text.encode("gb18030")).text == text


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"PK\x03\x04" + bytes(50), "zip"),
        (b"\x7fELF\x02\x01\x01" + bytes(50), "elf"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "pdf"),
        (b"\x89PNG\r\n\x1a\n" + bytes(20), "png"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "jpeg"),
        (bytes(range(256)) * 8, ""),
        (bytes(400), ""),
    ],
)
def test_what_is_no_text_is_named(data: bytes, kind: str) -> None:
    with pytest.raises(NotText) as caught:
        decode(data, "file")
    assert caught.value.looks_like == kind


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "cp950", "utf-16-le", "utf-16-be"])
def test_the_zeros_that_fill_a_block_are_no_text(encoding: str) -> None:
    text = "第一章\n他推開門，風吹了進來。\n" * 3
    assert decode(text.encode(encoding) + bytes(512))[:3] == (text, encoding, 0)


@pytest.mark.parametrize("encoding", ["gb18030", "cp950"])
def test_a_stray_zero_does_not_make_a_text_a_program(encoding: str) -> None:
    text = "他推開門，風吹了進來，桌上的紙飛了一地，誰也沒有說話。\0\n" * 9
    assert decode(text.encode(encoding))[:3] == (text, encoding, 0)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le"])
def test_many_lone_halves_do_not_hide_the_encoding(encoding: str) -> None:
    line = "他推开门，风吹了进来，桌上的纸飞了一地，谁也没有说话。\ud842\n"
    decoded = decode((line * 30).encode(encoding, "surrogatepass"))
    assert decoded.encoding == encoding
    assert decoded.undecodable > 0
    assert "谁也没有说话。" in decoded.text


def test_nothing_is_empty_text() -> None:
    with pytest.raises(EmptyText):
        decode(b"", "leer.txt")


def test_a_mark_alone_is_empty_text() -> None:
    with pytest.raises(EmptyText):
        decode(b"\xef\xbb\xbf", "leer.txt")


def test_bytes_of_no_encoding_name_what_was_tried() -> None:
    russian = "Быстрая лиса прыгнула".encode("cp1251")
    with pytest.raises(UndecodableText) as caught:
        decode(russian, "чужой.txt")
    assert "gb18030" in caught.value.tried


def test_the_readers_choice_wins() -> None:
    data = "一個字".encode("cp950")
    assert decode(data, encoding="gb18030").text != "一個字"
    assert decode(data, encoding="cp950").text == "一個字"


def test_an_unknown_choice_is_refused() -> None:
    with pytest.raises(UndecodableText):
        decode(b"abc", encoding="klingon")


def test_candidates_show_each_way_the_likeliest_first() -> None:
    ways = candidates("\n  河水很清。\n".encode("gb18030"))
    assert ways[0].encoding == "gb18030"
    assert ways[0].preview == "河水很清。"
    assert {way.encoding for way in ways} >= {"utf-8", "cp950", "big5hkscs", "utf-16-le"}


@given(st.binary(max_size=300))
def test_any_bytes_give_text_without_halves_or_an_error_of_ours(data: bytes) -> None:
    try:
        decoded = decode(data)
    except ReaderError:
        return
    decoded.text.encode()


@given(
    st.binary(max_size=60), st.sampled_from(["utf-8", "gb18030", "big5hkscs", "utf-16-be", "hz"])
)
def test_any_bytes_can_be_forced_and_every_mark_is_counted(data: bytes, encoding: str) -> None:
    if not data:
        return
    decoded = decode(data, encoding=encoding)
    assert (decoded.undecodable > 0) >= ("\ufffd" in decoded.text and encoding == "utf-8")
    decoded.text.encode()


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_what_is_written_in_utf_8_with_a_mark_comes_back(text: str) -> None:
    assert decode(text.encode("utf-8-sig")).text == text


@given(st.text(st.characters(min_codepoint=9, max_codepoint=0x9FFF), min_size=60, max_size=300))
def test_what_is_utf_8_at_the_first_look_is_so_after_a_long_one(text: str) -> None:
    data = ("山下的小路通到河邊。" + text).encode("utf-8", "replace")
    plain = plain_utf_8(data)
    if plain is not None:
        assert guessed(data, "") == ("utf-8", True)
        assert characters(data, "utf-8") == (plain, 0)


@pytest.mark.parametrize(
    "data",
    [
        "短".encode(),
        "\ufeff山下的小路通到河邊，路旁開著白色的花，花上停著兩隻蝴蝶。".encode(),
        "山下的小路通到河邊，路旁開著白色的花，花上停著兩隻蝴蝶。".encode("gb18030"),
        ("山下的小路通到河邊，路旁開著白色的花，花上停著兩隻蝴蝶。\x00" * 3).encode(),
        b"~{VPND~} " * 20,
        ("café, " * 20).encode(),
    ],
)
def test_what_raises_a_doubt_is_looked_at_longer(data: bytes) -> None:
    assert plain_utf_8(data) is None

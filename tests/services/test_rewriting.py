from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.services.encoding.decoder import decode
from reader.services.rewriting import rewritten

CASES = json.loads((Path(__file__).parents[1] / "cases/rewriting.json").read_text("utf-8"))
TABLE = str.maketrans("台湾灣头頭", "臺灣湾頭头")

texts = st.text(st.sampled_from("台湾灣头頭臺a 。\r\n\u3000\ufeff"), min_size=1)
encodings = st.sampled_from(
    ["utf-8", "utf-8-sig", "gb18030", "big5hkscs", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["why"]))
def test_only_what_changed_is_encoded_anew(case: dict[str, Any]) -> None:
    data = bytes.fromhex(case["before"])
    text = decode(data, encoding=case["encoding"]).text
    result = rewritten(data, case["encoding"], text, text.translate(TABLE))
    assert (result.data.hex(" "), result.encoding) == (
        case["after"],
        case.get("becomes", case["encoding"]),
    )


@given(texts, encodings)
def test_what_is_written_reads_as_the_changed_text(text: str, encoding: str) -> None:
    changed = text.translate(TABLE)
    try:
        data = text.encode(encoding)
    except UnicodeEncodeError:
        return
    result = rewritten(data, encoding, text, changed)
    assert result.data.decode(result.encoding) == changed


@given(st.binary(min_size=1), encodings)
def test_bytes_of_an_unchanged_text_are_the_same_bytes(data: bytes, encoding: str) -> None:
    assert rewritten(data, encoding, "as read", "as read").data is data


@given(st.binary(max_size=12), texts, st.binary(max_size=12))
def test_bytes_that_cannot_be_read_stay(before: bytes, text: str, after: bytes) -> None:
    data = before + b"\n" + text.encode() + b"\n" + after
    read = decode(data, encoding="utf-8").text
    if data.startswith(b"\xef\xbb\xbf"):
        return
    result = rewritten(data, "utf-8", read, read.translate(TABLE)).data
    assert result.startswith(before + b"\n")
    assert result.endswith(b"\n" + after)

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.frames import HEAD, LONGEST, BrokenFrame, frame, frame_length, unframed

# Every code point, lone surrogates too.
texts = st.text(st.characters(exclude_categories=()))
payloads = st.dictionaries(texts, st.lists(texts | st.integers() | st.none()))


@given(st.lists(payloads), st.integers(1, 9))
def test_what_arrives_in_pieces_is_what_was_sent(sent: list[object], size: int) -> None:
    stream = b"".join(frame(payload) for payload in sent)
    arrived: list[object] = []
    rest = b""
    for start in range(0, len(stream), size):
        whole, rest = unframed(rest + stream[start : start + size])
        arrived += whole
    assert (arrived, rest) == (sent, b"")


def test_two_halves_of_a_pair_stay_two_code_points() -> None:
    halves = "\ud842\udfb7"
    assert unframed(frame(halves)) == ([halves], b"")


def test_a_stray_print_is_told_from_a_message() -> None:
    with pytest.raises(BrokenFrame):
        unframed(b"Building prefix dict from the default dictionary ...\n")


def test_bytes_that_are_no_json_are_told_from_a_message() -> None:
    with pytest.raises(BrokenFrame):
        unframed(b"\x00\x00\x00\x02{]")


def test_the_longest_message_is_still_one() -> None:
    assert frame_length(LONGEST.to_bytes(HEAD, "big")) == LONGEST

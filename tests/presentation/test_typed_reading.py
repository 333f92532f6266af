from __future__ import annotations

import pytest

from reader.presentation.typed_reading import typed_reading

# What is typed, for how many characters → what is kept (None: it is no reading of so many).
TYPED = [
    ("cháng lè", 2, "cháng lè"),
    ("chang2 le4", 2, "cháng lè"),
    ("chang2le4", 2, "cháng lè"),
    ("chánglè", 2, "cháng lè"),
    ("  Cháng   Lè ", 2, "cháng lè"),
    ("nü3 er2", 2, "nǚ ér"),
    ("lu:4", 1, "lǜ"),
    ("lv4", 1, "lǜ"),
    ("ma5", 1, "ma"),
    ("ma", 1, "ma"),
    ("xī'ān", 2, "xī ān"),
    ("xi1an1", 2, "xī ān"),
    ("wán r", 2, "wán r"),
    ("zhuāng", 1, "zhuāng"),
    ("cha\u0301ng", 1, "cháng"),  # the mark as a sign of its own
    ("cháng", 2, None),  # a syllable is missing
    ("cháng lè le", 2, None),  # one is too much
    ("", 1, None),
    ("長", 1, None),  # no pinyin
    ("hello", 1, None),
    ("chang9", 1, None),  # no such tone
]


@pytest.mark.parametrize(("typed", "length", "kept"), TYPED)
def test_what_is_typed_is_understood_or_refused(typed: str, length: int, kept: str | None) -> None:
    assert typed_reading(typed, length) == kept

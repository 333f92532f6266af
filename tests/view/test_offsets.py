from hypothesis import given
from hypothesis import strategies as st

from reader.view.offsets import Offsets

MIXED = st.text(alphabet=st.sampled_from("漢a𠮷😀葛\U000e0100\u0301"), max_size=40)


@given(MIXED)
def test_units_are_those_of_utf16(text: str) -> None:
    offsets = Offsets(text)
    for point in range(len(text) + 1):
        assert offsets.to_units(point) == len(text[:point].encode("utf-16-le")) // 2


@given(MIXED)
def test_there_and_back_is_the_same_character(text: str) -> None:
    offsets = Offsets(text)
    for point in range(len(text) + 1):
        assert offsets.to_points(offsets.to_units(point)) == point


@given(MIXED)
def test_both_units_of_a_pair_are_one_character(text: str) -> None:
    offsets = Offsets(text)
    for point, char in enumerate(text):
        if char > "\uffff":
            assert offsets.to_points(offsets.to_units(point) + 1) == point

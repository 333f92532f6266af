import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.view.article.heights import Heights

LENGTHS = st.lists(st.integers(0, 500), min_size=1, max_size=60)
PUTS = st.lists(st.tuples(st.integers(0, 59), st.integers(1, 900)), max_size=40)


def built(lengths: list[int], puts: list[tuple[int, int]]) -> tuple[Heights, list[float]]:
    """The heights, and the same as a plain list."""
    heights = Heights(lengths)
    heights.guess(1.5, 20)
    plain = [length * 1.5 + 20 for length in lengths]
    for row, height in puts:
        if row < len(lengths):
            heights.put(row, height)
            plain[row] = height
    return heights, plain


@given(LENGTHS, PUTS)
def test_heights_before_a_row_are_the_sum_of_those_above(
    lengths: list[int], puts: list[tuple[int, int]]
) -> None:
    heights, plain = built(lengths, puts)
    assert len(heights) == len(plain)
    for row in range(len(plain) + 1):
        assert heights.before(row) == pytest.approx(sum(plain[:row]))


@given(LENGTHS, PUTS, st.floats(0, 1))
def test_row_at_holds_the_pixel(
    lengths: list[int], puts: list[tuple[int, int]], part: float
) -> None:
    heights, plain = built(lengths, puts)
    y = part * (sum(plain) - 1)
    row = heights.row_at(y)
    assert heights.before(row) <= y < heights.before(row + 1)


def test_pixels_outside_belong_to_the_first_and_last_row() -> None:
    heights, _ = built([10, 10, 10], [])
    assert (heights.row_at(-5), heights.row_at(1e9)) == (0, 2)


def test_a_new_guess_forgets_what_was_known() -> None:
    heights, _ = built([10, 10], [(0, 700)])
    heights.guess(2.0, 1.0)
    assert (heights.of(0), heights.before(2)) == (21.0, 42.0)

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.view.article.justification import stretched


def test_slack_goes_in_equal_parts_between_chinese_characters() -> None:
    assert stretched("漢語讀本", 6.0, 20.0) == [2.0, 2.0, 2.0, 0.0]


def test_words_of_other_scripts_are_not_torn() -> None:
    assert stretched("用Python寫", 4.0, 20.0) == [4.0, *[0.0] * 6, 0.0]


def test_dashes_and_ellipses_stay_one_sign() -> None:
    assert stretched("他——走……了", 4.0, 20.0) == [2.0, 0.0, 0.0, 2.0, 0.0, 0.0, 0.0]


def test_a_variation_selector_goes_with_its_character() -> None:
    assert stretched("葛\U000e0100城人", 4.0, 20.0) == [2.0, 2.0, 2.0, 0.0]


def test_a_line_that_would_be_torn_stays_ragged() -> None:
    assert stretched("見下", 18.0, 20.0) == [0.0, 0.0]


@given(st.text(alphabet="漢語，。a1 —葛", min_size=1, max_size=30), st.floats(0, 5))
def test_never_more_than_the_slack_is_filled(text: str, slack: float) -> None:
    extra = stretched(text, slack, 20.0)
    assert len(extra) == len(text)
    assert sum(extra) <= slack + 1e-9
    assert extra[-1] == pytest.approx(0.0)

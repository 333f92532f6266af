from __future__ import annotations

import pytest

from reader.model.span import Position
from reader.model.variant import Variant
from reader.presentation.rows import RowRole
from reader.view.article.sign_blanks import SignBlanks
from reader.view.article_view import ArticleView
from tests.view.articles import SENTENCE, Texts, middle, shown


def blanks(text: str, *, centred: bool = False, narrow: str = "") -> SignBlanks:
    return SignBlanks(text, 10.0, lambda sign: sign not in narrow, centred=centred)


@pytest.mark.parametrize(
    ("text", "narrower"),
    [
        ("說：「好。」他", [1, 4]),  # ： gives way to 「, 。 to 」
        ("（《書》）", [0, 3]),  # opening before opening, closing before closing
        ("書》，《詩", [1, 2]),
        ("他說，好", []),
        ("好……」他", []),
    ],
)
def test_one_of_two_blanks_goes(text: str, narrower: list[int]) -> None:
    between = blanks(text).between()
    assert [place for place, extra in enumerate(between) if extra == -10.0] == narrower


def test_pauses_in_the_middle_of_their_place_keep_it() -> None:
    assert not any(blanks("好。「", centred=True).between())
    assert blanks("好」。", centred=True).between() == [0.0, -10.0, 0.0]


def test_signs_that_the_font_sets_narrow_have_no_blank() -> None:
    assert not any(blanks("好”。“", narrow="“”").between()[1:2])


def test_blanks_at_the_edges_hang_out() -> None:
    signs = blanks("「好。」他，")
    assert (signs.before(0), signs.before(1)) == (10.0, 0.0)
    assert (signs.after(6), signs.after(4), signs.after(5)) == (10.0, 10.0, 0.0)
    # The blank of 。 went already, because 」 follows.
    assert signs.after(3) == 0.0


def test_a_bracket_begins_its_line_with_ink(view: ArticleView) -> None:
    shown(view, "「" + SENTENCE)
    typesetter = view.article.stack.typesetter
    x = view.article.stack.layout(0).x_of(0, 0)
    assert x == pytest.approx(1.5 * typesetter.em, abs=0.1)


@pytest.mark.parametrize("across", [0.1, 0.4, 0.6, 0.9])
def test_squeezed_signs_are_still_hit(view: ArticleView, across: float) -> None:
    view.set_variant(Variant.HANS)
    text = "他說：「去了（《遊記》）。」" + SENTENCE
    shown(view, text)
    for offset in (0, 1, 4, 5, 8, 9, 14):
        at = middle(view, 0, offset, across)
        assert view.article.page.character_under(at) == Position(0, offset)


def test_a_headline_is_divided_at_its_pause(view: ArticleView) -> None:
    texts = Texts(["堅持突出產業扶貧 堅決打贏脫貧攻堅戰"])
    view.show_document(texts.rows(RowRole.HEADLINE), texts)
    layout = view.article.stack.layout(0)
    assert [layout.line_span(line)[0] for line in range(layout.line_count)] == [0, 9]

"""Which character is under a point, and what the view says about it."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt

from reader.model.span import Mention, Span
from reader.presentation.rows import Row, RowRole
from reader.view.article_view import ArticleView
from tests.view.articles import SENTENCE, Texts, click, drag, fold, hover, middle, mouse, shown


def hovered(view: ArticleView) -> list[tuple[int, int]]:
    """What the view will have said about the words under the pointer."""
    said: list[tuple[int, int]] = []
    view.word_hovered.connect(lambda *place: said.append(place))
    view.hover_left.connect(lambda: said.append((-1, -1)))
    return said


@pytest.mark.parametrize("across", [0.05, 0.45, 0.55, 0.95])
def test_a_character_is_hit_in_both_halves_of_its_box(view: ArticleView, across: float) -> None:
    shown(view, SENTENCE, SENTENCE)
    for offset in range(len(SENTENCE)):
        found = view.article.page.character_under(middle(view, 1, offset, across))
        assert found is not None
        assert (found.paragraph, found.offset) == (1, offset)


@pytest.mark.parametrize("across", [0.1, 0.9])
def test_rare_characters_before_it_shift_nothing(view: ArticleView, across: float) -> None:
    text = "𠮷野家和𡈽屋𠮷" + SENTENCE
    shown(view, text)
    for offset in range(len(text)):
        found = view.article.page.character_under(middle(view, 0, offset, across))
        assert found is not None
        assert found.offset == offset


def test_selectors_and_accents_belong_to_their_character(view: ArticleView) -> None:
    shown(view, "葛\U000e0100城e\u0301人")
    offsets = [0, 2, 3, 5]
    found = [view.article.page.character_under(middle(view, 0, offset)) for offset in offsets]
    assert [place.offset if place else None for place in found] == offsets


def test_beside_the_text_there_is_nothing(view: ArticleView) -> None:
    shown(view, SENTENCE, "短。")
    page, last = view.article.page, middle(view, 1, 1)
    box = next(page.boxes(Mention(1, Span(1, 2))))
    beside = [
        QPointF(page.left - 4, last.y()),
        QPointF(box.right() + 4, last.y()),
        QPointF(last.x(), view.viewport().height() - 2),
        QPointF(middle(view, 0, 0).x() - view.article.stack.typesetter.em, middle(view, 0, 0).y()),
        QPointF(last.x(), box.bottom() - view.article.line_height - 2),
    ]
    assert [page.character_under(point) for point in beside] == [None] * 5


def test_hover_tells_of_each_word_once_and_of_leaving(view: ArticleView) -> None:
    shown(view, SENTENCE)
    said = hovered(view)
    for offset in (0, 1, 2):
        hover(view, middle(view, 0, offset))
    hover(view, QPointF(2, 2))
    hover(view, QPointF(3, 3))
    assert said == [(0, 0), (0, 2), (-1, -1)]


def test_scrolling_leaves_the_word(view: ArticleView) -> None:
    shown(view, *[SENTENCE] * 40)
    said = hovered(view)
    hover(view, middle(view, 1, 0))
    view.scroll_by(30)
    assert said == [(1, 0), (-1, -1)]


def test_lines_composed_by_the_program_hold_no_words(view: ArticleView) -> None:
    texts = Texts([SENTENCE])
    view.show_document([Row(RowRole.DETAIL, 0, Span(0, 0)), *texts.rows()], texts)
    _, y, layout = next(iter(view.article.page.rows()))
    box = next(layout.boxes(0, 3)).translated(view.article.page.left, y)
    assert view.article.page.character_under(box.center()) is None


def test_a_click_tells_of_the_word_and_a_drag_does_not(view: ArticleView) -> None:
    shown(view, SENTENCE)
    clicked: list[tuple[int, int]] = []
    view.word_clicked.connect(lambda *place: clicked.append(place))
    click(view, middle(view, 0, 3))
    drag(view, middle(view, 0, 0), middle(view, 0, 6))
    click(view, QPointF(2, 2))
    assert clicked == [(0, 3)]


def test_a_selection_that_is_dragged_leaves_the_word(view: ArticleView) -> None:
    shown(view, SENTENCE)
    said = hovered(view)
    hover(view, middle(view, 0, 0))
    mouse(view, QEvent.Type.MouseButtonPress, middle(view, 0, 0))
    mouse(view, QEvent.Type.MouseMove, middle(view, 0, 8))
    assert said == [(0, 0), (-1, -1)]


def test_a_click_on_a_fold_tells_its_paragraph(view: ArticleView) -> None:
    texts = Texts([SENTENCE, "藏起來的"])
    view.show_document([texts.rows()[0], fold(1)], texts)
    folds: list[int] = []
    view.fold_clicked.connect(folds.append)
    *_, (_, y, layout) = view.article.page.rows()
    at = next(layout.boxes(0, 4)).translated(view.article.page.left, y).center()
    hover(view, at)
    assert view.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    click(view, at)
    assert folds == [1]


def test_the_pointer_is_a_beam_on_text_only(view: ArticleView) -> None:
    shown(view, SENTENCE)
    hover(view, middle(view, 0, 0))
    over_text = view.viewport().cursor().shape()
    hover(view, QPointF(2, 2))
    beside = view.viewport().cursor().shape()
    assert (over_text, beside) == (Qt.CursorShape.IBeamCursor, Qt.CursorShape.ArrowCursor)


def test_word_rect_is_the_box_of_the_word_while_in_sight(view: ArticleView) -> None:
    shown(view, *[SENTENCE] * 60)
    rect = view.word_rect(Mention(0, Span(2, 4)))
    assert rect is not None
    assert rect.contains(middle(view, 0, 2).toPoint())
    assert rect.contains(middle(view, 0, 3).toPoint())
    assert view.word_rect(Mention(50, Span(2, 4))) is None

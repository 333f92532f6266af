"""The text under the reader's eye stays where it is, whatever else changes."""

from __future__ import annotations

from PySide6.QtCore import Qt

from reader.model.annotation import EntityLabel
from reader.model.span import Mention, Position, Span
from reader.model.variant import Variant
from reader.presentation.rows import Mark
from reader.view.article_view import ArticleView
from reader.view.palette import DARK
from reader.view.reading_style import ReadingStyle
from tests.view.articles import CONTROL, SENTENCE, Texts, fold, shown, y_of
from tests.view.hand import press

LONG = [f"第{number}段，{SENTENCE * 3}" for number in range(300)]


def scrolled(view: ArticleView) -> tuple[Position, int | None]:
    """Some way down, in the middle of a line; the character there and its y."""
    view.go_to(Position(150, 70))
    view.scroll_by(13)
    place = view.place()
    return place, y_of(view, place)


def test_another_variant_moves_nothing(view: ArticleView) -> None:
    texts = shown(view, *LONG)
    place, y = scrolled(view)
    view.select(Position(151, 2), Position(151, 6))
    texts.paragraphs = [text.replace("國", "国").replace("來", "来") for text in LONG]
    view.refresh_text()
    assert (view.place(), y_of(view, place)) == (place, y)
    assert view.selected_text() == texts.paragraphs[151][2:6]


def test_fonts_of_a_variant_move_nothing(view: ArticleView) -> None:
    shown(view, *LONG)
    place, y = scrolled(view)
    for variant in Variant:
        view.set_variant(variant)
        assert (view.place(), y_of(view, place)) == (place, y)


def test_marks_that_arrive_move_nothing(view: ArticleView) -> None:
    texts = shown(view, *LONG)
    place, y = scrolled(view)
    before = view.verticalScrollBar().value()
    mark = Mark(Span(8, 12), EntityLabel.ORGANISATION, "x")
    texts.marked = {number: [mark] for number in range(300)}
    view.refresh_paragraphs(range(300))
    assert (view.place(), y_of(view, place)) == (place, y)
    assert view.verticalScrollBar().value() == before


def test_a_narrow_window_and_back_shows_the_same(view: ArticleView) -> None:
    shown(view, *LONG)
    place, y = scrolled(view)
    for width in (430, 370, 300, 410, 500):
        view.resize(width, 400)
        assert y_of(view, place) == y
    assert view.place() == place


def test_larger_characters_keep_the_line(view: ArticleView) -> None:
    shown(view, *LONG)
    place, y = scrolled(view)
    view.set_style(ReadingStyle(size=24.0))
    assert y_of(view, place) == y
    view.set_style(ReadingStyle(palette=DARK))
    assert (view.place(), y_of(view, place)) == (place, y)


def test_rows_that_are_folded_above_keep_the_line(view: ArticleView) -> None:
    texts = shown(view, *LONG)
    place, y = scrolled(view)
    view.replace_rows([*texts.rows()[:3], fold(3), *texts.rows()[20:]])
    assert (view.place(), y_of(view, place)) == (place, y)


def test_the_top_stays_the_top(view: ArticleView) -> None:
    shown(view, *LONG)
    view.resize(300, 300)
    view.set_style(ReadingStyle(size=24.0))
    assert view.verticalScrollBar().value() == 0
    assert view.place() == Position(0, 0)


def test_scrolling_goes_by_exactly_so_many_pixels(view: ArticleView) -> None:
    shown(view, *LONG)
    place, y = scrolled(view)
    assert y is not None
    bar = view.verticalScrollBar()
    bar.setValue(bar.value() + 100)
    assert y_of(view, place) == y - 100
    bar.setValue(bar.value() - 150)
    assert y_of(view, place) == y + 50


def test_the_end_of_the_bar_is_the_end_of_the_article(view: ArticleView) -> None:
    shown(view, *LONG)
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    index, y, layout = list(view.article.page.rows())[-1]
    assert (index, y + layout.height) == (299, view.viewport().height())
    assert bar.value() == bar.maximum()


def test_a_new_article_begins_at_its_top(view: ArticleView) -> None:
    shown(view, *LONG)
    scrolled(view)
    view.select(Position(150, 0), Position(150, 5))
    shown(view, SENTENCE)
    assert (view.place(), view.selection(), view.caret()) == (
        Position(0, 0),
        None,
        Position(0, 0),
    )


def test_reveal_shows_what_is_out_of_sight_in_the_upper_third(view: ArticleView) -> None:
    shown(view, *LONG)
    view.reveal(Mention(250, Span(60, 64)))
    y = y_of(view, Position(250, 60))
    assert y is not None
    assert 0 < y < view.viewport().height() / 3


def test_reveal_leaves_alone_what_is_well_in_sight(view: ArticleView) -> None:
    shown(view, *LONG)
    place, y = scrolled(view)
    second = Position(place.paragraph + 1, 0)
    view.reveal(Mention(second.paragraph, Span(0, 2)))
    assert (view.place(), y_of(view, place)) == (place, y)


def test_it_tells_how_far_down_and_which_paragraphs_are_in_sight(view: ArticleView) -> None:
    places: list[float] = []
    sights: list[tuple[int, int]] = []
    view.place_changed.connect(places.append)
    view.rows_in_sight_changed.connect(lambda *sight: sights.append(sight))
    shown(view, *LONG)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert sights[0][0] == 0
    assert sights[-1][1] == 299
    assert places[-1] == 1.0
    view.verticalScrollBar().setValue(0)
    assert places[-1] == 0.0


def test_an_article_without_rows_shows_nothing(view: ArticleView) -> None:
    view.show_document([], Texts([]))
    view.scroll_by(10)
    view.select_all()
    view.resize(300, 300)
    assert view.place() == Position(0, 0)
    assert view.selected_text() == ""


def test_the_keys_for_the_ends_show_all_that_is_there(view: ArticleView) -> None:
    """Also the margin above the headline, which has no line of its own."""
    shown(view, *LONG[:4])
    bar = view.verticalScrollBar()
    press(view, Qt.Key.Key_End, CONTROL)
    assert bar.value() == bar.maximum() > 0
    press(view, Qt.Key.Key_Home, CONTROL)
    assert bar.value() == 0


def test_going_up_ends_at_the_very_beginning(view: ArticleView) -> None:
    shown(view, *LONG[:4])
    view.set_caret(Position(0, 60))
    view.scroll_by(150)
    for _ in range(12):
        press(view, Qt.Key.Key_Up)
    assert view.verticalScrollBar().value() == 0

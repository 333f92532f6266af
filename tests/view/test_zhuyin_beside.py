"""Zhuyin to the right of the characters: each in its own column, lines as even as before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QRawFont

from reader.model.span import Mention, Span
from reader.presentation.rows import RubyPiece
from reader.view.article.zhuyin_ink import StackedInk
from reader.view.article_view import ArticleView
from reader.view.reading_style import ReadingStyle
from tests.view.articles import SENTENCE, Texts, click, middle

BESIDE = ReadingStyle(ruby=True, beside=True)
PLAIN = ReadingStyle()
EM = 100.0
SIGNS = "，。「」（）"


@dataclass
class ZhuyinTexts(Texts):
    """Texts in which every character but the signs is read ㄓㄨㄥˋ."""

    def ruby(self, paragraph: int) -> Sequence[RubyPiece]:
        text = self.paragraphs[paragraph]
        return [
            RubyPiece(Span(at, at + 1), "ㄓㄨㄥˋ", ("ㄓㄨㄥˋ",))
            for at, sign in enumerate(text)
            if sign not in SIGNS and sign.isalnum()
        ]


def beside(view: ArticleView, *paragraphs: str) -> ZhuyinTexts:
    texts = ZhuyinTexts(list(paragraphs))
    view.set_style(BESIDE)
    view.show_document(texts.rows(), texts)
    return texts


def boxes(zhuyin: str) -> list[QRectF]:
    """Where the signs of a syllable are drawn beside a character of 100 pixels."""
    font = QFont(["Noto Sans CJK TC"])
    font.setPixelSize(39)
    made = []
    for offset, _, run in StackedInk(font, EM).of(zhuyin).pieces:
        raw: QRawFont = run.rawFont()
        for index, at in zip(run.glyphIndexes(), run.positions(), strict=True):
            made.append(raw.boundingRect(index).translated(at.x() + offset, at.y()))
    return made


def test_the_symbols_stand_one_below_the_other(view: ArticleView) -> None:
    first, second, third = boxes("ㄓㄨㄤ")
    assert first.bottom() < second.bottom() < third.bottom()
    assert abs(first.center().x() - third.center().x()) < 1


def test_a_mark_stands_to_the_right_of_the_last_symbol(view: ArticleView) -> None:
    *symbols, mark = boxes("ㄓㄨㄤˋ")
    assert mark.left() >= max(box.right() for box in symbols)
    assert symbols[-1].top() < mark.center().y() < symbols[-1].bottom()


def test_the_neutral_dot_stands_above_the_first_symbol(view: ArticleView) -> None:
    dot, first, _ = boxes("ㄇㄣ˙")
    assert dot.bottom() < first.top() + 1
    assert abs(dot.center().x() - first.center().x()) < 2


@pytest.mark.parametrize("zhuyin", ["ㄧ", "ㄚˇ", "ㄉㄜ˙", "ㄓㄨㄤˋ", "ㄅㄧㄥ"])
def test_a_reading_is_in_the_middle_of_its_character_and_in_its_column(
    view: ArticleView, zhuyin: str
) -> None:
    drawn = boxes(zhuyin)
    top, bottom = min(box.top() for box in drawn), max(box.bottom() for box in drawn)
    assert abs((top + bottom) / 2 + 0.38 * EM) < 0.15 * EM
    assert min(box.left() for box in drawn) > 0
    assert max(box.right() for box in drawn) < 0.67 * EM


def test_every_character_with_a_reading_makes_room_for_it(view: ArticleView) -> None:
    beside(view, SENTENCE[:6])
    layout = view.article.stack.layout(0)
    widths = [layout.x_of(0, at + 1) - layout.x_of(0, at) for at in range(6)]
    room = layout.ruby[0][1].ink.width
    assert all(abs(width - widths[0]) < 0.1 for width in widths)
    assert abs(widths[0] - view.article.stack.typesetter.em - room) < 0.1


def test_a_reading_never_reaches_into_the_next_character(view: ArticleView) -> None:
    beside(view, SENTENCE * 3)
    layout, em = view.article.stack.layout(0), view.article.stack.typesetter.em
    for (x, _), part in layout.ruby:
        assert x >= layout.x_of(part.line, part.start) + 0.9 * em
        assert x + part.ink.width <= layout.x_of(part.line, part.end) + 0.1


def test_lines_end_with_a_reading_inside_the_column(view: ArticleView) -> None:
    beside(view, SENTENCE.replace("，", "") * 3)
    layout, column = view.article.stack.layout(0), view.article.stack.typesetter.column
    for line in range(layout.line_count - 1):
        end = layout.line_span(line)[1]
        assert column - 1 < layout.x_of(line, end) <= column + 0.01


def test_lines_are_as_high_as_without(view: ArticleView) -> None:
    view.set_style(PLAIN)
    height = view.article.line_height
    beside(view, SENTENCE, "Latin")
    assert {layout.frame.line_height for _, _, layout in view.article.page.rows()} == {height}


def test_a_paragraph_is_indented_by_two_characters_with_their_readings(view: ArticleView) -> None:
    beside(view, SENTENCE[:4])
    layout = view.article.stack.layout(0)
    cell = layout.x_of(0, 1) - layout.x_of(0, 0)
    assert abs(layout.x_of(0, 0) - 2 * cell) < 1


def test_a_reading_belongs_to_its_character(view: ArticleView) -> None:
    beside(view, SENTENCE)
    box = next(view.article.page.boxes(Mention(0, Span(3, 4))))
    em = view.article.stack.typesetter.em
    assert box.width() > 1.5 * em
    heard: list[tuple[int, int]] = []
    view.word_clicked.connect(lambda paragraph, offset: heard.append((paragraph, offset)))
    click(view, middle(view, 0, 3, across=0.9))
    assert heard == [(0, 3)]


def test_a_selector_after_a_character_stays_with_it(view: ArticleView) -> None:
    beside(view, "葛\U000e0100城")
    layout = view.article.stack.layout(0)
    (_, first), _ = layout.ruby
    assert (first.start, first.end) == (0, 2)

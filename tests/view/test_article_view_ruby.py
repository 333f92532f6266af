"""Ruby stands above its word, never touches the next, and moves nothing else."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF

from reader.model.span import Position, Span
from reader.presentation.rows import Row, RowRole, RubyPiece
from reader.view.article.ruby_division import divided
from reader.view.article_view import ArticleView
from reader.view.reading_style import ReadingStyle
from tests.view.articles import SENTENCE, Texts, shown, y_of

SYLLABLES = ("ā", "dé", "nǐ", "guāng", "zhuāng", "shuǎng", "le", "xiǎng")
WITH_RUBY = ReadingStyle(ruby=True)
NEVER_FIRST = "，。、；：？！）」』》”"
NEVER_LAST = "（「『《“"


@dataclass
class RubyTexts(Texts):
    """Texts with ruby over words of one to four characters; signs have none."""

    seed: int = 1
    lengths: Sequence[int] = (1, 1, 2, 2, 2, 3, 4)
    ruby_asked: set[int] = field(default_factory=set)

    def ruby(self, paragraph: int) -> Sequence[RubyPiece]:
        self.ruby_asked.add(paragraph)
        chance = random.Random(self.seed + paragraph)  # noqa: S311 - no secret
        return list(self._pieces(self.paragraphs[paragraph], chance))

    def _pieces(self, text: str, chance: random.Random) -> Iterator[RubyPiece]:
        start = 0
        while start < len(text):
            end = min(start + chance.choice(self.lengths), len(text))
            word = text[start:end]
            syllables = tuple(None if c.isascii() else chance.choice(SYLLABLES) for c in word)
            if word.isalnum() and not word.isascii():
                yield RubyPiece(Span(start, end), "".join(filter(None, syllables)), syllables)
            start = end


class LongWord(Texts):
    """A text that is a single word."""

    def ruby(self, paragraph: int) -> Sequence[RubyPiece]:
        length = len(self.paragraphs[paragraph])
        return [RubyPiece(Span(0, length), "hàn" * length, ("hàn",) * length)]


def with_ruby(view: ArticleView, *paragraphs: str, seed: int = 1) -> RubyTexts:
    """Let the view show body paragraphs with ruby."""
    texts = RubyTexts(list(paragraphs), seed=seed)
    view.set_style(WITH_RUBY)
    view.show_document(texts.rows(), texts)
    return texts


def ruby_boxes(view: ArticleView, index: int) -> list[QRectF]:
    """Where the ruby of a row stands."""
    placed = view.article.stack.layout(index).ruby
    return [QRectF(x, y - 5, part.ink.width, 5) for (x, y), part in placed]


def test_there_is_none_unless_it_is_wanted(view: ArticleView) -> None:
    texts = RubyTexts([SENTENCE])
    view.show_document(texts.rows(), texts)
    assert not texts.ruby_asked
    assert view.article.stack.layout(0).ruby == []


def test_a_source_without_ruby_is_shown_without(view: ArticleView) -> None:
    view.set_style(WITH_RUBY)
    shown(view, SENTENCE)
    assert view.article.stack.layout(0).ruby == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(
    st.text(alphabet="漢語閱讀葛國書人a1 ，。「」（）、𠮷", min_size=30, max_size=120),
    st.integers(0, 999),
)
def test_ruby_never_touches_its_neighbour(view: ArticleView, text: str, seed: int) -> None:
    with_ruby(view, text, seed=seed)
    boxes = ruby_boxes(view, 0)
    for left, right in pairwise(boxes):
        assert left.y() < right.y() or left.right() < right.left()


def test_ruby_stands_over_the_middle_of_its_word(view: ArticleView) -> None:
    texts = with_ruby(view, SENTENCE)
    layout = view.article.stack.layout(0)
    pieces = {piece.text: piece.span for piece in texts.ruby(0)}
    for box, (_, part) in zip(ruby_boxes(view, 0), layout.ruby, strict=True):
        if part.text in pieces:
            span = pieces[part.text]
            word = next(layout.boxes(span.start, span.end))
            assert abs(word.center().x() - box.center().x()) < 0.5


def test_lines_with_and_without_ruby_are_equally_high(view: ArticleView) -> None:
    with_ruby(view, SENTENCE + "，" * 5 + "abc" * 30, "only Latin here")
    heights = {layout.frame.line_height for _, _, layout in view.article.page.rows()}
    assert len(heights) == 1


def test_ruby_keeps_the_line_at_the_upper_edge(view: ArticleView) -> None:
    texts = RubyTexts([f"第{number}段，{SENTENCE * 3}" for number in range(200)])
    view.show_document(texts.rows(), texts)
    view.go_to(Position(150, 70))
    place = view.place()
    view.set_style(WITH_RUBY)
    assert y_of(view, place) == 0
    view.set_style(WITH_RUBY._replace(ruby=False))
    assert (view.place(), y_of(view, place)) == (place, 0)


def test_lines_stay_full_and_keep_the_rules_of_line_ends(view: ArticleView) -> None:
    text = "他說：「在北京大學讀書，後來去了上海（坐船）。」又寫《遊記》三卷、詩二首……" * 12
    with_ruby(view, text)
    layout = view.article.stack.layout(0)
    edge, em = view.article.stack.typesetter.column, view.article.stack.typesetter.em
    for line in range(layout.line_count - 1):
        start, end = layout.line_span(line)
        assert text[start] not in NEVER_FIRST
        assert text[end - 1] not in NEVER_LAST
        hangs = text[end - 1] in NEVER_FIRST and text[end] not in NEVER_FIRST + NEVER_LAST
        ink = layout.x_of(line, end) - (em / 2 if hangs else 0)
        assert edge - 1 < ink <= edge + 0.01


@pytest.mark.parametrize("role", [RowRole.BODY, RowRole.HEADLINE, RowRole.RAW])
@pytest.mark.parametrize("seed", range(5))
def test_words_of_two_characters_are_never_torn(
    view: ArticleView, role: RowRole, seed: int
) -> None:
    view.resize(900, 400)
    texts = RubyTexts([SENTENCE * 5], seed=seed, lengths=(1, 2))
    view.set_style(WITH_RUBY)
    view.show_document(texts.rows(role), texts)
    layout = view.article.stack.layout(0)
    assert layout.line_count > 5
    assert [part.text for _, part in layout.ruby] == [piece.text for piece in texts.ruby(0)]


@pytest.mark.parametrize("role", [RowRole.BODY, RowRole.HEADLINE, RowRole.RAW])
def test_a_word_longer_than_a_line_is_divided_with_hyphens(
    view: ArticleView, role: RowRole
) -> None:
    view.set_style(WITH_RUBY)
    view.show_document([Row(role, 0, Span(0, 90))], LongWord(["漢" * 90]))
    *lines, last = [part.text for _, part in view.article.stack.layout(0).ruby]
    assert lines
    assert all(line.endswith("hàn-") for line in lines)
    assert last.endswith("hàn")


def test_the_ruby_is_part_of_the_word_under_the_pointer(view: ArticleView) -> None:
    with_ruby(view, SENTENCE)
    layout = view.article.stack.layout(0)
    (_, above), _ = layout.ruby[0]
    box = next(layout.boxes(0, 1))
    y = next(iter(view.article.page.rows()))[1]
    point = QPointF(view.article.page.left + box.center().x(), y + above - 2)
    assert view.article.page.character_under(point) == Position(0, 0)


def test_copied_text_has_no_ruby(view: ArticleView) -> None:
    with_ruby(view, SENTENCE)
    view.select_all()
    assert view.selected_text() == SENTENCE


def test_a_word_is_divided_between_syllables() -> None:
    assert divided("Běijīng Dàxué", ("běi", "jīng", "dà", "xué"), 1) == ("Běi-", "jīng Dàxué")
    assert divided("Běijīng Dàxué", ("běi", "jīng", "dà", "xué"), 2) == ("Běijīng", "Dàxué")
    assert divided("huār", ("huā", "r"), 1) == ("huā-", "r")


def test_a_reading_unlike_its_syllables_is_divided_by_them() -> None:
    assert divided("yíyàng", ("yī", "yàng"), 1) == ("yī-", "yàng")

"""Tones have their colours above the words and, if that is wanted, in the characters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QColor, QImage

from reader.model.span import Span
from reader.presentation.rows import RubyPiece, ToneRange
from reader.presentation.tone_colours import ToneColours
from reader.view.article_view import ArticleView
from reader.view.palette import DARK
from reader.view.reading_style import ReadingStyle
from tests.view.articles import Texts

TONES = ToneColours(
    ("#ff0000", "#00a000", "#0000ff", "#a000a0", "#808080"),
    ("#ff8080", "#80ff80", "#8080ff", "#ff80ff", "#c0c0c0"),
)
TONED = ReadingStyle(ruby=True, tones=TONES)


@dataclass
class ToneTexts(Texts):
    """學生 in every paragraph; the characters have tones only if ``coloured``."""

    coloured: bool = False

    def ruby(self, paragraph: int) -> Sequence[RubyPiece]:
        return [RubyPiece(Span(0, 2), "xuéshēng", ("xué", "shēng"))]

    def tones(self, paragraph: int) -> Sequence[ToneRange]:
        return [(0, 1, 2), (1, 2, 1)] if self.coloured else ()


def show(view: ArticleView, style: ReadingStyle, *, coloured: bool = False) -> QImage:
    texts = ToneTexts(["學生"], coloured=coloured)
    view.set_style(style)
    view.show_document(texts.rows(), texts)
    return view.viewport().grab().toImage()


def has(image: QImage, colour: str) -> bool:
    """Whether a stroke has exactly that colour somewhere."""
    wanted = QColor(colour).rgb()
    rows, columns = range(image.height()), range(image.width())
    return any(image.pixel(x, y) == wanted for y in rows for x in columns)


def strongest(image: QImage, channel: str) -> int:
    """By how much one of red, green and blue outweighs the others where it does so most."""
    best = 0
    for y in range(image.height()):
        for x in range(image.width()):
            colour = QColor(image.pixel(x, y))
            parts = {"red": colour.red(), "green": colour.green(), "blue": colour.blue()}
            own = parts.pop(channel)
            best = max(best, own - max(parts.values()))
    return best


def test_syllables_above_a_word_have_the_colours_of_their_tones(view: ArticleView) -> None:
    image = show(view, TONED)
    assert strongest(image, "red") > 60
    assert strongest(image, "green") > 60
    assert strongest(image, "blue") < 40


def test_without_a_scheme_they_are_quiet(view: ArticleView) -> None:
    image = show(view, TONED._replace(tones=None))
    assert strongest(image, "red") < 40
    assert strongest(image, "green") < 40


def test_on_dark_paper_they_have_the_colours_for_it(view: ArticleView) -> None:
    image = show(view, TONED._replace(palette=DARK))
    assert strongest(image, "green") > 60
    assert not has(image, TONES.light[1])


def test_characters_have_the_colours_only_where_the_source_tells_tones(view: ArticleView) -> None:
    style = TONED._replace(ruby=False)
    assert not has(show(view, style), TONES.light[1])
    coloured = show(view, style, coloured=True)
    assert has(coloured, TONES.light[1])
    assert has(coloured, TONES.light[0])

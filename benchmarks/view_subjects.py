"""The same text in the article view and in the two widgets that Qt has for it."""

from __future__ import annotations

import random
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Protocol

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QAbstractScrollArea, QPlainTextEdit, QTextBrowser

from reader.model.annotation import EntityLabel
from reader.model.article import Article, Paragraph
from reader.model.settings import Settings
from reader.model.span import Span
from reader.presentation.article_rows import rows_to_read
from reader.presentation.rows import Mark, Row, RubyPiece
from reader.view.article_view import ArticleView
from reader.view.fonts import installed_fonts
from reader.view.palette import LIGHT
from reader.view.wardrobe import reading_style

# As in news and novels: a paragraph has 140 characters on average, some have a thousand.
MEAN, SPREAD, LONGEST = 4.6, 0.8, 1500
# Syllables in their proportions of wide and narrow ones; words mostly have two.
INITIALS = ("", "b", "d", "g", "h", "j", "l", "m", "sh", "x", "y", "zh")
FINALS = ("ī", "ú", "ǎ", "è", "e", "én", "ài", "ǒu", "uǒ", "iān", "iě", "āng", "uàn", "iǎo", "uáng")
LENGTHS = (1, 1, 2, 2, 2, 3, 4)
EVERY = 12  # characters from one name to the next


def text_of(length: int) -> list[str]:
    """Paragraphs of random characters, the same in every run."""
    chance = random.Random(1971)  # noqa: S311 - nothing is kept secret
    characters = [chr(0x4E00 + number) for number in range(2500)] + list("，。、" * 120)
    paragraphs = []
    while length > 0:
        wanted = min(length, LONGEST, int(chance.lognormvariate(MEAN, SPREAD)) + 1)
        paragraphs.append("".join(chance.choices(characters, k=wanted)))
        length -= wanted
    return paragraphs


def readings() -> list[tuple[str, ...]]:
    """Words of one to four syllables, wide and narrow ones in every tone, nearly all different."""
    chance = random.Random(1971)  # noqa: S311 - nothing is kept secret
    syllables = [initial + final for initial in INITIALS for final in FINALS]
    return [tuple(chance.choices(syllables, k=chance.choice(LENGTHS))) for _ in range(10_000)]


def other_script(paragraphs: Sequence[str]) -> list[str]:
    """As many other characters."""
    return ["".join(chr(ord(c) + 1) if c > "\u4e00" else c for c in text) for text in paragraphs]


class Subject(Protocol):
    """What is measured; ``show`` shows what was prepared."""

    widget: QAbstractScrollArea

    def prepare(self, paragraphs: list[str]) -> None: ...

    def show(self) -> None: ...

    def toggle(self, paragraphs: list[str]) -> None:
        """Show the other script at the same place."""

    def hit(self, point: QPoint) -> object: ...

    def annotate(self, paragraphs: Collection[int]) -> None:
        """Take in the names of these paragraphs; nothing where the widget has no such thing."""


@dataclass
class Source:
    """A text source of strings; the annotated paragraphs have marks."""

    paragraphs: list[str]
    annotated: set[int]
    words: Sequence[tuple[str, ...]] = ()  # their syllables

    def shown(self, paragraph: int) -> str:
        return self.paragraphs[paragraph]

    def composed(self, row: Row) -> str:
        return row.role.value

    def marks(self, paragraph: int) -> Sequence[Mark]:
        if paragraph not in self.annotated:
            return ()
        length = len(self.paragraphs[paragraph])
        starts = range(0, length - 3, EVERY)
        return [Mark(Span(at, at + 3), EntityLabel.PERSON, "PERSON:x") for at in starts]

    def ruby(self, paragraph: int) -> Sequence[RubyPiece]:
        start = 0
        made: list[RubyPiece] = []
        for number in count(paragraph * 31):
            word = self.words[number % len(self.words)]
            end = start + len(word)
            if end > len(self.paragraphs[paragraph]):
                return made
            made.append(RubyPiece(Span(start, end), "".join(word), word))
            start = end
        return made

    def word_at(self, paragraph: int, offset: int) -> Span:
        return Span(offset, min(offset + 2, len(self.paragraphs[paragraph])))


class Ours:
    """The article view."""

    ruby = False

    def __init__(self) -> None:
        settings = Settings()._replace(ruby=self.ruby)
        self.view = ArticleView(reading_style(LIGHT, settings, installed_fonts()))
        self.widget: QAbstractScrollArea = self.view
        self.words = readings() if self.ruby else ()
        self.source = Source([], set())
        self.rows: Sequence[Row] = ()

    def prepare(self, paragraphs: list[str]) -> None:
        self.source = Source(paragraphs, set(), self.words)
        self.rows = rows_to_read(Article(tuple(map(Paragraph, paragraphs))))

    def show(self) -> None:
        self.view.show_document(self.rows, self.source)

    def toggle(self, paragraphs: list[str]) -> None:
        self.source.paragraphs = paragraphs
        self.view.refresh_text()

    def hit(self, point: QPoint) -> object:
        return self.view.article.page.character_under(QPointF(point))

    def annotate(self, paragraphs: Collection[int]) -> None:
        self.source.annotated.update(paragraphs)
        self.view.refresh_paragraphs(set(paragraphs))


class WithRuby(Ours):
    """The article view with ruby over every word."""

    ruby = True


class Browser:
    """QTextBrowser with the same leading and indent, formatted before the text is put in."""

    def __init__(self) -> None:
        self.browser = QTextBrowser()
        self.widget: QAbstractScrollArea = self.browser
        self.text = ""

    def prepare(self, paragraphs: list[str]) -> None:
        self.text = "\n".join(paragraphs)

    def show(self) -> None:
        document = QTextDocument(self.browser)
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(body_font())
        cursor, block = QTextCursor(document), QTextBlockFormat()
        block.setLineHeight(170, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        block.setTextIndent(42)
        block.setBottomMargin(12)
        cursor.setBlockFormat(block)
        cursor.insertText(self.text)
        self.browser.setDocument(document)

    def toggle(self, paragraphs: list[str]) -> None:
        bar = self.browser.verticalScrollBar()
        layout = self.browser.document().documentLayout()
        top = self.browser.cursorForPosition(QPoint(20, 2)).block()
        number, off = top.blockNumber(), bar.value() - layout.blockBoundingRect(top).top()
        self.prepare(paragraphs)
        self.show()
        document = self.browser.document()
        block = document.findBlockByNumber(number)
        y = round(document.documentLayout().blockBoundingRect(block).top() + off)
        # The document is laid out bit by bit and would cut the value off.
        bar.setMaximum(max(bar.maximum(), y + self.browser.viewport().height()))
        bar.setValue(y)

    def hit(self, point: QPoint) -> object:
        return self.browser.cursorForPosition(point).position()

    def annotate(self, paragraphs: Collection[int]) -> None:
        pass


class Plain:
    """QPlainTextEdit, which has neither leading nor indent."""

    def __init__(self) -> None:
        self.edit = QPlainTextEdit()
        self.widget: QAbstractScrollArea = self.edit
        self.edit.setUndoRedoEnabled(False)
        self.edit.setReadOnly(True)
        self.edit.setFont(body_font())
        self.text = ""

    def prepare(self, paragraphs: list[str]) -> None:
        self.text = "\n".join(paragraphs)

    def show(self) -> None:
        self.edit.setPlainText(self.text)

    def toggle(self, paragraphs: list[str]) -> None:
        number = self.edit.firstVisibleBlock().blockNumber()
        self.prepare(paragraphs)
        self.show()
        block = self.edit.document().findBlockByNumber(number)
        self.edit.verticalScrollBar().setValue(block.firstLineNumber())

    def hit(self, point: QPoint) -> object:
        return self.edit.cursorForPosition(point).position()

    def annotate(self, paragraphs: Collection[int]) -> None:
        pass


SUBJECTS: dict[str, type[Ours] | type[Browser] | type[Plain]] = {
    "article view": Ours,
    "with ruby": WithRuby,
    "QTextBrowser": Browser,
    "QPlainTextEdit": Plain,
}


def body_font() -> QFont:
    font = QFont(["Noto Serif CJK SC", "Noto Sans CJK SC"])
    font.setPointSizeF(16)
    return font

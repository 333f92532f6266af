"""Articles to show in tests of the view, and a hand that moves over them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from reader.model.span import Mention, Position, Span
from reader.presentation.rows import Mark, Row, RowRole
from reader.view.article_view import ArticleView

LEFT = Qt.MouseButton.LeftButton
NO_BUTTON = Qt.MouseButton.NoButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SENTENCE = "他在北京大學讀書，後來去了上海，又從上海坐船去了很遠很遠的地方，很多年沒有回來。"
LONGEST_ROW = 1500  # as the presentation cuts over-long lines


@dataclass
class Texts:
    """A text source of plain strings, in which every two characters are a word."""

    paragraphs: list[str]
    marked: Mapping[int, Sequence[Mark]] = field(default_factory=dict)
    asked: set[int] = field(default_factory=set)

    def shown(self, paragraph: int) -> str:
        self.asked.add(paragraph)
        return self.paragraphs[paragraph]

    def composed(self, row: Row) -> str:
        return f"{row.role}"

    def marks(self, paragraph: int) -> Sequence[Mark]:
        return self.marked.get(paragraph, ())

    def word_at(self, paragraph: int, offset: int) -> Span:
        start = offset - offset % 2
        return Span(start, min(start + 2, len(self.paragraphs[paragraph])))

    def rows(self, role: RowRole = RowRole.BODY) -> list[Row]:
        """One row for each paragraph; over-long ones in pieces."""
        made = []
        for number, text in enumerate(self.paragraphs):
            ends = [*range(LONGEST_ROW, len(text), LONGEST_ROW), len(text)]
            for end in ends:
                start = (end - 1) // LONGEST_ROW * LONGEST_ROW if end else 0
                made.append(Row(role, number, Span(start, end), start == 0, end == len(text)))
        return made


def shown(view: ArticleView, *paragraphs: str) -> Texts:
    """Let the view show body paragraphs."""
    texts = Texts(list(paragraphs))
    view.show_document(texts.rows(), texts)
    return texts


def fold(paragraph: int) -> Row:
    """A row that stands for what is hidden."""
    return Row(RowRole.FOLD, paragraph, Span(0, 0))


def middle(view: ArticleView, paragraph: int, offset: int, across: float = 0.5) -> QPointF:
    """A point in the character's box, ``across`` of its width from the left."""
    box = next(view.article.page.boxes(Mention(paragraph, Span(offset, offset + 1))))
    return QPointF(box.left() + box.width() * across, box.center().y())


def mouse(
    view: ArticleView,
    kind: QEvent.Type,
    at: QPointF,
    *,
    down: bool = True,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Send one event of the mouse to the view."""
    moves = kind is QEvent.Type.MouseMove
    held = LEFT if down and kind is not QEvent.Type.MouseButtonRelease else NO_BUTTON
    there = view.viewport().mapToGlobal(at)
    event = QMouseEvent(kind, at, there, NO_BUTTON if moves else LEFT, held, modifiers)
    QApplication.sendEvent(view.viewport(), event)


def hover(view: ArticleView, at: QPointF) -> None:
    mouse(view, QEvent.Type.MouseMove, at, down=False)


def click(view: ArticleView, at: QPointF, *, shift: bool = False) -> None:
    modifiers = SHIFT if shift else Qt.KeyboardModifier.NoModifier
    mouse(view, QEvent.Type.MouseButtonPress, at, modifiers=modifiers)
    mouse(view, QEvent.Type.MouseButtonRelease, at, modifiers=modifiers)


def double_click(view: ArticleView, at: QPointF) -> None:
    click(view, at)
    mouse(view, QEvent.Type.MouseButtonDblClick, at)
    mouse(view, QEvent.Type.MouseButtonRelease, at)


def drag(view: ArticleView, start: QPointF, end: QPointF) -> None:
    mouse(view, QEvent.Type.MouseButtonPress, start)
    mouse(view, QEvent.Type.MouseMove, end)
    mouse(view, QEvent.Type.MouseButtonRelease, end)


def y_of(view: ArticleView, place: Position) -> int | None:
    """Where the line with that character is in the viewport."""
    return view.article.sight.y_of(place)

"""Where things go: the card of a word near it and never over it, windows on their screen."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize

GAP = 6  # pixels between word and card
# What the system puts around a window: about the height of a title bar, and some air.
FRAME = QSize(16, 48)


def popup_place(
    word: QRect, size: QSize, bounds: QRect, gap: int = GAP, *, beside: bool = False
) -> QPoint:
    """The top left corner of a card of ``size`` for the word, all in the same coordinates.

    Under the word; above it where there is no room below; ``beside`` it where there is neither, or
    where lines are vertical: what was read is on the right, what follows below.
    """
    x = _inside(word.left() - 2 * gap, size.width(), bounds.left(), bounds.right())
    below, above = word.bottom() + 1 + gap, word.top() - gap - size.height()
    if below + size.height() <= bounds.bottom() + 1 and not beside:
        return QPoint(x, below)
    if above >= bounds.top() and not beside:
        return QPoint(x, above)
    return QPoint(
        _beside(word, size.width(), bounds, gap),
        _inside(word.top(), size.height(), bounds.top(), bounds.bottom()),
    )


def _beside(word: QRect, width: int, bounds: QRect, gap: int) -> int:
    right = word.right() + 1 + gap
    fits_right = right + width <= bounds.right() + 1
    return right if fits_right else word.left() - gap - width


def _inside(start: int, length: int, first: int, last: int) -> int:
    """The place nearest to ``start`` where ``length`` lies between ``first`` and ``last``."""
    return max(first, min(start, last + 1 - length))


def fitting(wanted: QSize, screen: QRect) -> QSize:
    """The size that a window has on a screen of which ``screen`` is free."""
    return wanted.boundedTo(screen.size() - FRAME)


def placed(corner: QPoint, size: QSize, screen: QRect) -> QPoint:
    """Where a window of that size has its corner so that all of it is on the screen."""
    whole = size + FRAME
    return QPoint(
        _inside(corner.x(), whole.width(), screen.left(), screen.right()),
        _inside(corner.y(), whole.height(), screen.top(), screen.bottom()),
    )

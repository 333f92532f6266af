"""The sheet of all keys, in the order of the menus."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from reader.view.actions import Actions
from reader.view.menus import LINE, MENUS, MenuPlan, title
from reader.view.translation import plain_words

GAP = 40  # pixels between the columns
AIR = 10  # pixels above a heading
UNNOTICED = 3  # lines by which columns of forty may differ
SIGNS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}
Standard = QKeySequence.StandardKey
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, and under it what can be done by which keys."""

    heading: str
    rows: tuple[tuple[str, str], ...]


def sections(actions: Actions) -> Sequence[Section]:
    """All that keys do: the menus, then the article, the card and the list of names."""
    menus = [Section(plain_words(title(plan)), tuple(_commands(plan, actions))) for plan in MENUS]
    return [*menus, _article(), _card(), _names()]


def sheet(parts: Sequence[Section], *, beside: bool = True) -> QWidget:
    """The sections in columns of about the same height, or one below the other."""
    made = QWidget()
    columns = QHBoxLayout(made)
    columns.setContentsMargins(0, 0, 0, 0)
    columns.setSpacing(GAP)
    for some in columns_of(parts) if beside else (parts,):
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP // 2)
        grid.setVerticalSpacing(0)
        for part in some:
            _fill(grid, part)
        grid.setRowStretch(grid.rowCount(), 1)
        columns.addLayout(grid)
    return made


def keys_text(sequence: QKeySequence) -> str:
    """The keys as they are printed on a keyboard, arrows as arrows."""
    if sys.platform == "darwin":
        return sequence.toString(QKeySequence.SequenceFormat.NativeText)
    parts = sequence.toString(QKeySequence.SequenceFormat.PortableText).split("+")
    return "+".join(SIGNS.get(part, part) for part in parts)


def columns_of(parts: Sequence[Section]) -> tuple[Sequence[Section], Sequence[Section]]:
    """The sections in two columns of nearly the same height, each in order.

    The first section begins the first column; of even divisions the narrowest is taken.
    """
    rest = range(1, len(parts))
    divisions = (
        (
            [part for number, part in enumerate(parts) if number not in right],
            [part for number, part in enumerate(parts) if number in right],
        )
        for count in rest
        for right in combinations(rest, count)
    )
    return min(divisions, key=_unevenness)


def _unevenness(columns: tuple[Sequence[Section], Sequence[Section]]) -> tuple[int, int]:
    """By how many lines more than it matters the columns differ; how wide they are, in letters."""
    # A heading and the air above it are two lines.
    left, right = (sum(len(part.rows) + 2 for part in column) for column in columns)
    return max(0, abs(left - right) - UNNOTICED), sum(map(_width, columns))


def _width(column: Sequence[Section]) -> int:
    rows = [row for part in column for row in part.rows]
    return max(len(text) for text, _ in rows) + max(len(keys) for _, keys in rows)


def _fill(grid: QGridLayout, part: Section) -> None:
    row = grid.rowCount()
    heading = _plain(part.heading)
    heading.setContentsMargins(0, AIR if grid.count() else 0, 0, 2)
    font = heading.font()
    font.setWeight(QFont.Weight.DemiBold)
    heading.setFont(font)
    grid.addWidget(heading, row, 0, 1, 2)
    for number, (text, keys) in enumerate(part.rows, row + 1):
        grid.addWidget(_plain(text), number, 0)
        label = _plain(keys)
        label.setObjectName("hint")
        grid.addWidget(label, number, 1, Qt.AlignmentFlag.AlignRight)


def _commands(plan: MenuPlan, actions: Actions) -> Iterable[tuple[str, str]]:
    for entry in plan.entries:
        if isinstance(entry, MenuPlan):
            yield from _commands(entry, actions)
        elif entry != LINE:
            keys = [keys_text(sequence) for sequence in actions[entry].shortcuts()]
            if keys:
                yield plain_words(actions[entry].text()), ", ".join(keys)


def _article() -> Section:
    return Section(
        translate("Shortcuts", "In the article"),
        (
            (
                translate("Shortcuts", "By character"),
                _pair(Standard.MoveToPreviousChar, Standard.MoveToNextChar),
            ),
            (
                translate("Shortcuts", "By word"),
                _pair(Standard.MoveToPreviousWord, Standard.MoveToNextWord),
            ),
            (
                translate("Shortcuts", "By line"),
                _pair(Standard.MoveToPreviousLine, Standard.MoveToNextLine),
            ),
            (
                translate("Shortcuts", "By page"),
                _pair(Standard.MoveToPreviousPage, Standard.MoveToNextPage),
            ),
            (
                translate("Shortcuts", "Start and end of the line"),
                _pair(Standard.MoveToStartOfLine, Standard.MoveToEndOfLine),
            ),
            (
                translate("Shortcuts", "Start and end of the article"),
                _pair(Standard.MoveToStartOfDocument, Standard.MoveToEndOfDocument),
            ),
            (
                translate("Shortcuts", "Select"),
                translate("Shortcuts", "Shift and the keys above"),
            ),
            (translate("Shortcuts", "A page on, a page back"), "Space, Shift+Space"),
            (translate("Shortcuts", "Open the folded lines that the caret is at"), "Enter"),
            (translate("Shortcuts", "Menu of the word"), keys_text(QKeySequence("Shift+F10"))),
        ),
    )


def _card() -> Section:
    return Section(
        translate("Shortcuts", "Card of a word"),
        (
            (translate("Shortcuts", "Open it at the caret; again: keep it"), "Enter"),
            (translate("Shortcuts", "The word before or after"), "←, →"),
            (translate("Shortcuts", "Close the card, the message, the search"), "Esc"),
        ),
    )


def _names() -> Section:
    return Section(
        translate("Shortcuts", "List of names"),
        (
            (translate("Shortcuts", "Another name"), "↑, ↓"),
            (translate("Shortcuts", "Its next mention, the one before"), "Enter, ←"),
            (translate("Shortcuts", "Menu of the name"), keys_text(QKeySequence("Shift+F10"))),
        ),
    )


def _pair(one: Standard, other: Standard) -> str:
    return ", ".join(keys_text(QKeySequence(key)) for key in (one, other))


def _plain(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label

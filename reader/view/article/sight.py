"""Which part of an article is in sight, and how it moves."""

from __future__ import annotations

from reader.model.span import Position
from reader.view.article.row_stack import RowStack


class Sight:
    """A window of some height on a stack of rows.

    The truth is the row at the upper edge and how many of its pixels are above it. Everything else
    follows from it, so a guessed height that proves wrong never moves the text that is in sight.
    """

    def __init__(self, stack: RowStack) -> None:
        self.stack = stack
        self.height = 0
        self.rows: list[tuple[int, int]] = []  # those in sight: (row, its y)
        self._top, self._above = 0, 0
        self._held: Position | None = None

    @property
    def value(self) -> int:
        """How many pixels of the article are above the upper edge."""
        return round(self.stack.heights.before(self._top)) + self._above

    @property
    def maximum(self) -> int:
        """The largest value there is."""
        whole = self.stack.heights.before(len(self.stack))
        return max(0, round(whole) - self.height)

    @property
    def is_at_top(self) -> bool:
        """Whether the beginning of the article is in sight."""
        return (self._top, self._above) == (0, 0)

    def set_height(self, height: int) -> None:
        """Let the window be so many pixels high."""
        self.height = height
        self.settle()

    def move_by(self, pixels: int) -> None:
        """Go down (up with a negative number) by exactly so many pixels of laid out text."""
        if abs(pixels) > 3 * self.height:
            self.move_to(self.value + pixels)
        else:
            self._held = None
            self._above += pixels
            self.settle()

    def move_to(self, value: int) -> None:
        """Go to a value; the last one shows the very end even where heights were guessed low."""
        self._held = None
        if value >= self.maximum > 0:
            self._top, self._above = max(0, len(self.stack) - 1), 1 << 30
        else:
            self._top = self.stack.heights.row_at(value)
            self._above = value - round(self.stack.heights.before(self._top))
        self.settle()

    def line_at_top(self) -> tuple[Position, int]:
        """The first character of the first line in sight, and the y of that line."""
        for index, y in self.rows:
            if not self.stack.holds_text(index):
                continue
            layout = self.stack.layout(index)
            for line in range(layout.line_near(-y), layout.line_count):
                if y + layout.line_top(line) + layout.frame.line_height > 0:
                    place = self.stack.position(index, layout.line_span(line)[0])
                    return place, y + layout.line_top(line)
        return Position(0, 0), 0

    def y_of(self, position: Position) -> int | None:
        """The y of the line with the character, or None if its row is not in sight."""
        row = self.stack.row_of(position)
        for index, y in self.rows:
            if index == row:
                return y + self.stack.line_top(row, position)
        return None

    def bring(self, position: Position, y: int) -> None:
        """Show the line with that character at that y, as far as the article reaches."""
        self._held = None
        if len(self.stack):
            self._top = self.stack.row_of(position)
            self._above = self.stack.line_top(self._top, position) - y
        self.settle()

    def hold(self) -> tuple[Position, int] | None:
        """What :meth:`restore` needs to show the same place after all was set anew.

        None at the top. The same character is held until the reader moves, so that a window made
        narrow and wide again shows what it showed before.
        """
        if self.is_at_top:
            return None
        held, y = self._held, None if self._held is None else self.y_of(self._held)
        return self.line_at_top() if held is None or y is None else (held, y)

    def restore(self, held: tuple[Position, int] | None) -> None:
        """Show the place that was held; the top of the article for None."""
        if held is None:
            self._top, self._above = 0, 0
            self.settle()
        else:
            self.bring(*held)
            self._held = held[0]

    def settle(self) -> None:
        """Lay out what is in sight, and stay between the two ends of the article."""
        self._normalise()
        end = self._fill()
        if end < self.height and not self.is_at_top:
            self._above -= self.height - end
            self._normalise()
            self._fill()

    def _normalise(self) -> None:
        """Let the top row be the one that holds the upper edge."""
        last = len(self.stack) - 1
        while self._above < 0 < self._top:
            self._top -= 1
            self._above += self.stack.layout(self._top).height
        while self._top < last and self._above >= self.stack.layout(self._top).height:
            self._above -= self.stack.layout(self._top).height
            self._top += 1
        if 0 <= self._top == last:
            self._above = min(self._above, self.stack.layout(last).height)
        self._above = max(0, self._above)

    def _fill(self) -> int:
        """Find the rows in sight; the y below the last of them comes back."""
        y, index = -self._above, self._top
        self.rows = []
        while y < self.height and index < len(self.stack):
            self.rows.append((index, y))
            y += self.stack.layout(index).height
            index += 1
        return y

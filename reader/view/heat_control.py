"""Shows beside the scroll bar where the chosen name, or what was found, stands in the article."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer

from reader.model.annotation import EntityLabel
from reader.model.span import Mention, Position
from reader.presentation.reader_presenter import ReaderPresenter
from reader.view.article.row_stack import RowStack
from reader.view.find_control import FindControl
from reader.view.heat_strip import HeatStrip
from reader.view.main_window import MainWindow
from reader.view.sidebar_control import SidebarControl
from reader.view.window_pane import WindowPane

# Heights become known while the reader scrolls: they are looked at when that has rested so long.
PAUSE = 250  # milliseconds


class HeatControl(QObject):
    """What was found goes before the name; a click on a mark goes to its first place."""

    def __init__(
        self,
        window: MainWindow,
        pane: WindowPane,
        presenter: ReaderPresenter,
        sidebar: SidebarControl,
        find: FindControl,
    ) -> None:
        super().__init__(window)
        self._presenter = presenter
        self._sidebar = sidebar
        self._find = find
        self._view = window.article.view
        self._entity = ""
        self.strip = HeatStrip(self._view)
        self.strip.mark_clicked.connect(self._go_to)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.refresh)
        sidebar.light.lit.connect(self._show_entity)
        window.tool_bar.find_bar.query_changed.connect(lambda _: self.refresh())
        pane.rows_changed.connect(self.refresh)
        pane.document_shown.connect(lambda _: self._show_entity(""))
        self._view.verticalScrollBar().rangeChanged.connect(self._refresh_soon)

    def refresh(self) -> None:
        """Mark the places where they are now."""
        places, stack = self._places(), self._view.article.stack
        self.strip.show_places(
            len(places), lambda number: how_far(stack, places[number]), self._colour
        )

    def _show_entity(self, entity: str) -> None:
        self._entity = entity
        self.refresh()

    def _refresh_soon(self) -> None:
        if self.strip.isVisible():
            self._pause.start()

    def _places(self) -> Sequence[Mention]:
        find, sidebar = self._presenter.tools.find, self._presenter.sidebar
        if find is not None and find.hits:
            return find.hits
        return sidebar.mentions(self._entity) if sidebar and self._entity else ()

    def _colour(self) -> str:
        palette, find = self._view.article.style.palette, self._presenter.tools.find
        if find is not None and find.hits:
            return palette.warning
        return palette.entities[EntityLabel(self._entity.partition(":")[0])]

    def _go_to(self, number: int) -> None:
        find = self._presenter.tools.find
        if find is not None and find.hits:
            find.current = number
            self._find.step(0)
        else:
            self._sidebar.go_to_place(self._entity, number)


def how_far(stack: RowStack, mention: Mention) -> float:
    """How far down the article a mention is, 0 to 1, by the heights known now."""
    position = Position(mention.paragraph, mention.span.start)
    row = stack.row_of(position)
    length = max(1, stack.rows[row].span.length)
    inside = stack.heights.of(row) * stack.offset_in(row, position) / length
    return (stack.heights.before(row) + inside) / max(1.0, stack.heights.before(len(stack)))

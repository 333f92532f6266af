"""The list of the sidebar as Qt asks for it: headings and rows in one column."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.presentation.entity_rows import EntityRow, EntitySection
from reader.view import labels

Index = QModelIndex | QPersistentModelIndex
Item = EntitySection | EntityRow
ITEM = Qt.ItemDataRole.UserRole


class EntityModel(QAbstractListModel):
    """Each item is a section, which can't be chosen, or a row of the section above it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: list[Item] = []
        self._numbers: dict[str, int] = {}

    def show_sections(self, sections: Sequence[EntitySection]) -> bool:
        """Take other sections; whether the same rows stand in the same places as before."""
        items: list[Item] = []
        for section in sections:
            items += (section, *section.rows) if section.rows else ()
        numbers = {item.id: n for n, item in enumerate(items) if isinstance(item, EntityRow)}
        same = numbers == self._numbers and len(items) == len(self._items)
        if same:
            self._items = items
            self.dataChanged.emit(self.index(0), self.index(len(items) - 1))
        else:
            self.beginResetModel()
            self._items, self._numbers = items, numbers
            self.endResetModel()
        return same

    def entity(self, index: Index) -> str:
        """The id of the entity in that row; "" for a heading or no row."""
        item = self.item(index)
        return item.id if isinstance(item, EntityRow) else ""

    def row_of(self, entity: str) -> EntityRow | None:
        """The row of an entity, None where it is not listed."""
        item = self.item(self.index_of(entity))
        return item if isinstance(item, EntityRow) else None

    def item(self, index: Index) -> Item | None:
        """What stands at that place."""
        return self._items[index.row()] if index.isValid() else None

    def index_of(self, entity: str) -> QModelIndex:
        """The place of an entity; an invalid one where it is not listed."""
        number = self._numbers.get(entity)
        return QModelIndex() if number is None else self.index(number)

    def first(self) -> QModelIndex:
        """The place of the first row; an invalid one where there is none."""
        return self.index(min(self._numbers.values())) if self._numbers else QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        """The number of headings and rows."""
        return 0 if parent is not None and parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name, what a screen reader says, or the item itself for the delegate."""
        item = self.item(index)
        if role == ITEM:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return item.name if isinstance(item, EntityRow) else _heading(item)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(item)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading can't be chosen."""
        if not self.entity(index):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def _heading(section: EntitySection | None) -> str:
    return labels.kinds(section.label) if section is not None else ""


def _spoken(item: Item | None) -> str:
    if isinstance(item, EntityRow):
        inside = labels.inside(item.parts) if item.parts else ""
        parts = (item.name, item.aside, labels.kind(item.label), str(item.count), inside)
        return ", ".join(part for part in parts if part)
    return _heading(item)

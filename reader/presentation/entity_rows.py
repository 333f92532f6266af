"""What the sidebar lists, as data."""

from __future__ import annotations

from dataclasses import dataclass

from reader.model.annotation import EntityLabel


@dataclass(frozen=True, slots=True)
class EntityRow:
    """One entity of the article: ``name`` in the script shown."""

    id: str
    label: EntityLabel
    name: str
    pinyin: str
    count: int


@dataclass(frozen=True, slots=True)
class EntitySection:
    """The rows of one kind; ``count`` is how many entities it has before filtering."""

    label: EntityLabel
    rows: tuple[EntityRow, ...]
    count: int

"""What the sidebar lists, as data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from reader.model.annotation import EntityLabel


@dataclass(frozen=True, slots=True)
class EntityRow:
    """One entity of the article: ``name`` in the script shown.

    ``aside`` stands quietly beside the name: how it is read, or the day or number that is meant.
    ``parts`` is how many names lie inside it, which are listed below it where ``is_open``;
    ``whole`` is the id of the row that such a part stands below.
    """

    id: str
    label: EntityLabel
    name: str
    pinyin: str
    count: int
    aside: str = ""
    parts: int = 0
    is_open: bool = False
    whole: str = ""


@dataclass(frozen=True, slots=True)
class EntitySection:
    """The rows of one kind; ``count`` is how many entities it has before filtering.

    The parts of a row, which are listed behind it, are no entities of their own.
    """

    label: EntityLabel
    rows: tuple[EntityRow, ...]
    count: int

    @property
    def entities(self) -> int:
        """How many of the rows are entities."""
        return sum(not row.whole for row in self.rows)


class EntityDetails(NamedTuple):
    """All that is known of one entity, in the script shown.

    ``path`` leads to a place from the largest unit down, ``value`` is the day or number that is
    meant, a guess where ``is_guess``. ``layers`` are the rules and engines that found it, ``inner``
    the names inside it. ``is_shared``: the article tells of several places of that name and not
    which one is meant. ``whole`` is the name that a part lies in.
    """

    row: EntityRow
    path: tuple[str, ...] = ()
    value: str = ""
    is_guess: bool = False
    layers: tuple[str, ...] = ()
    inner: tuple[tuple[str, EntityLabel], ...] = ()
    is_shared: bool = False
    whole: str = ""

"""What the sidebar lists, as data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from reader.model.annotation import EntityLabel


@dataclass(frozen=True, slots=True)
class EntityRow:
    """One entity of the article: ``name`` in the script shown.

    ``aside`` stands quietly beside the name: how it is read, or the day or number that is meant.
    """

    id: str
    label: EntityLabel
    name: str
    pinyin: str
    count: int
    aside: str = ""


@dataclass(frozen=True, slots=True)
class EntitySection:
    """The rows of one kind; ``count`` is how many entities it has before filtering."""

    label: EntityLabel
    rows: tuple[EntityRow, ...]
    count: int


class EntityDetails(NamedTuple):
    """All that is known of one entity, in the script shown.

    ``path`` leads to a place from the largest unit down, ``value`` is the day or number that is
    meant, a guess where ``is_guess``. ``layers`` are the rules and engines that found it, ``inner``
    the names inside it. ``is_shared``: the article tells of several places of that name and not
    which one is meant.
    """

    row: EntityRow
    path: tuple[str, ...] = ()
    value: str = ""
    is_guess: bool = False
    layers: tuple[str, ...] = ()
    inner: tuple[tuple[str, EntityLabel], ...] = ()
    is_shared: bool = False

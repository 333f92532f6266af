"""Places with the units they lie in, from a read-only file."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from reader.model.errors import ResourceMissing

COUNTRY, PROVINCE, CITY, COUNTY, TOWN = range(5)


@dataclass(frozen=True, slots=True)
class Place:
    """A place by its path from the largest unit down (河北省, 衡水市) and its level."""

    path: tuple[str, ...]
    level: int


class Gazetteer:
    """Looks places up by name; the file is made by packaging/data/build_places.py."""

    def __init__(self, path: Path) -> None:
        if not path.exists():
            raise ResourceMissing(path.name)
        # Immutable: no lock and no journal beside it, the folder may be read-only.
        self._uri = f"{path.resolve().as_uri()}?immutable=1"
        self.called = lru_cache(maxsize=4096)(self._called)
        self.below = lru_cache(maxsize=256)(self._below)

    def _called(self, name: str) -> tuple[Place, ...]:
        written = name.encode("utf-8", "replace").decode()  # SQLite refuses halves of pairs
        with closing(sqlite3.connect(self._uri, uri=True)) as base:
            found = base.execute("SELECT place FROM name WHERE name = ?", (written,)).fetchall()
            return tuple(_place(base, number) for (number,) in found)

    def _below(self, path: tuple[str, ...]) -> tuple[str, ...]:
        """The full names of the units directly below the place of that path."""
        query = "SELECT place FROM name WHERE name = ?"
        with closing(sqlite3.connect(self._uri, uri=True)) as base:
            for (number,) in base.execute(query, path[-1:]).fetchall():
                if _place(base, number).path == path:
                    inside = base.execute("SELECT name FROM place WHERE parent = ?", (number,))
                    return tuple(name for (name,) in inside)
        return ()

    def evident(self) -> tuple[frozenset[str], frozenset[str]]:
        """The names that are evidence by themselves, and which of them are those of countries.

        They are the full names above the town, the short names of cities and provinces, of some
        well-known towns, and those of countries and of foreign cities.
        """
        wanted = (
            "SELECT name.name, place.level FROM name JOIN place ON place.id = name.place WHERE"
            " length(name.name) > 1 AND (place.level < 3 OR full = 2 OR full AND"
            " place.level = 3 AND length(name.name) > 2)"
        )
        with closing(sqlite3.connect(self._uri, uri=True)) as base:
            found = base.execute(wanted).fetchall()
        countries = frozenset(name for name, level in found if level == COUNTRY)
        return frozenset(name for name, _ in found), countries


def _place(base: sqlite3.Connection, number: int | None) -> Place:
    path: list[str] = []
    level = None
    while number is not None:
        name, parent, above = base.execute(
            "SELECT name, parent, level FROM place WHERE id = ?", (number,)
        ).fetchone()
        path.insert(0, name)
        level, number = above if level is None else level, parent
    return Place(tuple(path), level or 0)


def common(places: Iterable[Place]) -> Place | None:
    """The only place among them, or None where there are several or none."""
    different = set(places)
    return different.pop() if len(different) == 1 else None

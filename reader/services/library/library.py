"""The articles that were read, with full-text search in either script."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Callable
from pathlib import Path

from reader.model.library import LibraryEntry, LibraryHit
from reader.model.span import Position
from reader.model.variant import Variant
from reader.services.library.database import Database
from reader.services.library.index_form import (
    as_tokens,
    excerpt,
    folded,
    match_expression,
    phrases,
)

# Longer texts are found by their first part: a novel of 5 MB would take seconds to index.
LONGEST_INDEXED = 300_000
MOST_ARTICLES = 5000  # those opened longest ago go
FIELDS = "identity, title, source, path, opened, paragraph, offset, encoding, variant"
NAMED = ", ".join(f"articles.{field}" for field in FIELDS.split(", "))
PLACES = ", ".join("?" * 10)
# A word in the title says more of an article than one in its text.
RANK = "bm25(words, 5.0, 1.0)"
AS_WRITTEN = ""


class Library:
    """The library in the file ``path``; every method raises LibraryUnusable where the disk fails.

    ``fold`` writes a text in simplified script and lower case, as long as it was, so that one
    index serves both scripts. ``set_aside`` renames a damaged file.
    """

    def __init__(
        self, path: Path, fold: Callable[[str], str], set_aside: Callable[[Path], Path]
    ) -> None:
        self._fold = fold
        self._database = Database(path, set_aside)

    @property
    def set_aside_as(self) -> Path | None:
        """Where a damaged library was put, None where this one was sound."""
        return self._database.set_aside_as

    def remember(self, entry: LibraryEntry, text: str) -> None:
        """Nothing; the article is in the library now, its text to be found by :meth:`search`.

        What was read from the same file before, in another encoding perhaps, is no longer there.
        """
        row = _row(entry)
        identity, path = row[0], row[3]
        packed = zlib.compress(text.encode("utf-8", "surrogatepass"))
        title, body = (self._indexed(part) for part in (entry.title, text))

        def write(database: sqlite3.Connection) -> None:
            _drop(database, "identity = ? OR (path = ? AND path != '')", identity, path)
            added = database.execute(
                f"INSERT INTO articles ({FIELDS}, text) VALUES ({PLACES})",  # noqa: S608
                (*row, packed),
            )
            database.execute(
                "INSERT INTO words (rowid, title, body) VALUES (?, ?, ?)",
                (added.lastrowid, title, body),
            )
            newest = "SELECT id FROM articles ORDER BY opened DESC, id DESC LIMIT ?"
            _drop(database, f"id NOT IN ({newest})", MOST_ARTICLES)

        self._database.write(write)

    def update(self, entry: LibraryEntry) -> None:
        """Nothing; place, choices and time of an article that is in the library are these now."""
        fields = ", ".join(f"{name} = ?" for name in FIELDS.split(", "))
        row = _row(entry)
        self._database.write(
            lambda database: database.execute(
                f"UPDATE articles SET {fields}, listed = 1 WHERE identity = ?",  # noqa: S608
                (*row, row[0]),
            )
        )

    def entry(self, identity: str) -> LibraryEntry | None:
        """What is remembered of the article with that identity, or None."""
        return next(iter(self._entries("WHERE identity = ?", identity)), None)

    def at_path(self, path: str) -> LibraryEntry | None:
        """What is remembered of the file that was opened there last, or None."""
        condition = "WHERE path = ? ORDER BY opened DESC"
        return next(iter(self._entries(condition, _storable(path))), None)

    def recent(self, limit: int, *, listed: bool = False) -> list[LibraryEntry]:
        """The articles opened last, the newest first; those still ``listed``, or all."""
        condition = "WHERE listed = 1 " if listed else ""
        return self._entries(f"{condition}ORDER BY opened DESC, id DESC LIMIT ?", limit)

    def text(self, identity: str) -> str | None:
        """The text of that article as it was read, None where it is not in the library."""
        row = self._database.read(
            lambda database: database.execute(
                "SELECT text FROM articles WHERE identity = ?", (identity,)
            ).fetchone()
        )
        return (_unpacked(row[0]) or None) if row else None

    def search(self, query: str, limit: int = 100) -> list[LibraryHit]:
        """The articles in whose title or text all words of the query stand, in whatever script.

        The best come first, each with the place in its text.
        """
        parts = phrases(query, self._fold)
        expression = match_expression(parts)
        if not expression:
            return []
        rows = self._database.read(
            lambda database: database.execute(
                f"SELECT {NAMED}, articles.text FROM words JOIN articles ON articles.id ="  # noqa: S608
                f" words.rowid WHERE words MATCH ? ORDER BY {RANK} LIMIT ?",
                (expression, limit),
            ).fetchall()
        )
        return [self._hit(_entry(row[:-1]), row[-1], parts) for row in rows]

    def forget(self, identity: str) -> None:
        """Nothing; that article is not in the library any more."""
        self._database.write(lambda database: _drop(database, "identity = ?", identity))

    def unlist(self) -> None:
        """Nothing; none of the articles is ``listed`` until it is opened again."""
        self._database.write(lambda database: database.execute("UPDATE articles SET listed = 0"))

    def clear(self) -> None:
        """Nothing; the library is empty, and the texts are gone from the file too."""
        self._database.empty()

    def _entries(self, condition: str, *values: object) -> list[LibraryEntry]:
        query = f"SELECT {FIELDS} FROM articles {condition}"  # noqa: S608 - constants
        rows = self._database.read(lambda database: database.execute(query, values).fetchall())
        return [_entry(row) for row in rows]

    def _indexed(self, text: str) -> str:
        return as_tokens(folded(text[:LONGEST_INDEXED], self._fold))

    def _hit(self, entry: LibraryEntry, packed: bytes, parts: list[str]) -> LibraryHit:
        text = _unpacked(packed)[:LONGEST_INDEXED]
        return LibraryHit(entry, *excerpt(text, entry.title, parts, self._fold))


def _drop(database: sqlite3.Connection, condition: str, *values: object) -> None:
    """Take the articles that fulfil the condition out of both tables."""
    found = database.execute(f"SELECT id FROM articles WHERE {condition}", values).fetchall()  # noqa: S608
    database.executemany("DELETE FROM words WHERE rowid = ?", found)
    database.executemany("DELETE FROM articles WHERE id = ?", found)


def _unpacked(packed: bytes) -> str:
    """The text as it was remembered; "" where damage came upon it that SQLite does not notice."""
    try:
        return zlib.decompress(packed).decode("utf-8", "surrogatepass")
    except (zlib.error, UnicodeDecodeError):
        return ""


def _row(entry: LibraryEntry) -> tuple[object, ...]:
    variant = (entry.variant or AS_WRITTEN) if entry.chose_variant else None
    return (
        *(_storable(text) for text in (entry.identity, entry.title, entry.source, entry.path)),
        entry.opened,
        entry.place.paragraph,
        entry.place.offset,
        entry.encoding,
        variant,
    )


def _storable(text: str) -> str:
    """The text without halves of characters, which a name on disk may hold and SQLite refuses."""
    return text.encode("utf-8", "replace").decode()


def _entry(row: tuple[str, str, str, str, str, int, int, str | None, str | None]) -> LibraryEntry:
    identity, title, source, path, opened, paragraph, offset, encoding, variant = row
    return LibraryEntry(
        identity,
        title,
        path,
        opened,
        Position(paragraph, offset),
        encoding,
        Variant(variant) if variant else None,
        chose_variant=variant is not None,
        source=source,
    )

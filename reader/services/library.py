"""The articles that were read, with full-text search in either script."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from reader.model.library import LibraryEntry
from reader.model.span import Position
from reader.model.variant import Variant

SCHEMA = 1
# Longer texts are found by their first part: a novel of 5 MB would take seconds to index.
LONGEST_INDEXED = 300_000
# Two windows write to one library; each waits for the other for so many seconds.
PATIENCE = 5.0

TABLES = """
CREATE TABLE articles (
    identity TEXT PRIMARY KEY, title TEXT NOT NULL, path TEXT NOT NULL, opened TEXT NOT NULL,
    paragraph INTEGER NOT NULL, offset INTEGER NOT NULL, encoding TEXT, variant TEXT
);
CREATE INDEX by_opened ON articles (opened);
CREATE VIRTUAL TABLE texts USING fts5 (identity UNINDEXED, title, body);
"""


class Library:
    """The library in the file ``path``.

    ``fold`` writes a text in simplified script and lower case, so that one index serves both
    scripts. ``set_aside`` renames a damaged file: a new library is begun beside it, and
    ``set_aside_as`` says where the old one is.
    """

    def __init__(
        self, path: Path, fold: Callable[[str], str], set_aside: Callable[[Path], Path]
    ) -> None:
        self._path = path
        self._fold = fold
        self.set_aside_as: Path | None = None
        try:
            self._prepare()
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError) and path.is_dir():
                raise
            self.set_aside_as = set_aside(path)
            self._prepare()

    def remember(self, entry: LibraryEntry, text: str) -> None:
        """Nothing; the article is in the library now, its text to be found by :meth:`search`."""
        with self._writing() as database:
            database.execute(
                "INSERT OR REPLACE INTO articles VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                _row(entry),
            )
            database.execute("DELETE FROM texts WHERE identity = ?", (entry.identity,))
            database.execute(
                "INSERT INTO texts VALUES (?, ?, ?)",
                (entry.identity, self._indexed(entry.title), self._indexed(text)),
            )

    def update(self, entry: LibraryEntry) -> None:
        """Nothing; place, choices and time of an article that is in the library are these now."""
        with self._writing() as database:
            database.execute(
                "UPDATE articles SET title = ?2, path = ?3, opened = ?4, paragraph = ?5,"
                " offset = ?6, encoding = ?7, variant = ?8 WHERE identity = ?1",
                _row(entry),
            )

    def entry(self, identity: str) -> LibraryEntry | None:
        """What is remembered of the article with that identity, or None."""
        return next(iter(self._entries("WHERE identity = ?", identity)), None)

    def recent(self, limit: int = 20) -> list[LibraryEntry]:
        """The articles opened last, the newest first."""
        return self._entries("ORDER BY opened DESC, rowid DESC LIMIT ?", limit)

    def search(self, query: str, limit: int = 100) -> list[LibraryEntry]:
        """The articles in whose title or text the query stands, in whatever script, best first."""
        phrase = self._indexed(query).replace('"', '""').strip()
        if not phrase:
            return []
        return self._entries(
            "JOIN texts USING (identity) WHERE texts MATCH ? ORDER BY rank LIMIT ?",
            f'"{phrase}"',
            limit,
        )

    def clear(self) -> None:
        """Nothing; the library is empty, and the texts are gone from the file too."""
        with closing(self._connected()) as database:
            # Deleting rows would leave the words in the index until it is merged some day.
            database.executescript(
                f"BEGIN; DROP TABLE articles; DROP TABLE texts; {TABLES} COMMIT;"
            )
            database.execute("VACUUM")
            database.execute("PRAGMA wal_checkpoint (TRUNCATE)")

    def _entries(self, condition: str, *values: object) -> list[LibraryEntry]:
        with closing(self._connected()) as database:
            query = f"SELECT articles.* FROM articles {condition}"  # noqa: S608 - constants
            return [_entry(row) for row in database.execute(query, values)]

    def _prepare(self) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with closing(self._connected()) as database:
            (version,) = database.execute("PRAGMA user_version").fetchone()
            if version == 0:
                database.executescript(f"BEGIN; {TABLES} PRAGMA user_version = {SCHEMA}; COMMIT;")
            database.execute("SELECT count(*) FROM articles, texts LIMIT 1").fetchone()

    def _connected(self) -> sqlite3.Connection:
        database = sqlite3.connect(self._path, timeout=PATIENCE)
        database.execute("PRAGMA journal_mode = WAL")
        return database

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with closing(self._connected()) as database, database:
            yield database

    def _indexed(self, text: str) -> str:
        """The text as it is indexed: each Chinese character a token, a Latin word one.

        SQLite's own tokenizer takes a whole sentence for one word, and its trigrams can't find
        words of two characters, which most Chinese words are.
        """
        folded = self._fold(text[:LONGEST_INDEXED]).encode("utf-8", "replace").decode()
        return "".join(f" {c} " if ord(c) > 0x2E7F else c for c in folded)


def _row(entry: LibraryEntry) -> tuple[object, ...]:
    place = entry.place
    return (
        entry.identity,
        entry.title,
        entry.path,
        entry.opened,
        place.paragraph,
        place.offset,
        entry.encoding,
        entry.variant,
    )


def _entry(row: tuple[str, str, str, str, int, int, str | None, str | None]) -> LibraryEntry:
    identity, title, path, opened, paragraph, offset, encoding, variant = row
    place = Position(paragraph, offset)
    chosen = Variant(variant) if variant else None
    return LibraryEntry(identity, title, path, opened, place, encoding, chosen)

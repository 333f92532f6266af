"""The file of the library: two windows may use it, and damage costs no more than what was in it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TypeVar

from reader.model.errors import LibraryUnusable

SCHEMA = 1
# Seconds that one window waits while another writes. A look-up may not stop the window, and with
# SQLite's write-ahead log it need not wait for a writer.
WRITING, READING = 5.0, 0.2
# What SQLite calls a file that is no database or a broken one; beside it, in a file that was just
# opened, a table that is not there.
DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
LACKING = DAMAGED | {sqlite3.SQLITE_ERROR}

TABLES = (
    """CREATE TABLE articles (
        id INTEGER PRIMARY KEY, identity TEXT NOT NULL UNIQUE, title TEXT NOT NULL,
        source TEXT NOT NULL, path TEXT NOT NULL, opened TEXT NOT NULL,
        paragraph INTEGER NOT NULL, offset INTEGER NOT NULL, encoding TEXT, variant TEXT,
        listed INTEGER NOT NULL DEFAULT 1, text BLOB NOT NULL
    )""",
    "CREATE INDEX by_opened ON articles (opened)",
    "CREATE INDEX by_path ON articles (path)",
    "CREATE VIRTUAL TABLE words USING fts5 (title, body)",
)
ALL = ("articles", "words")

T = TypeVar("T")
SetAside = Callable[[Path], Path]


class Database:
    """The database in the file ``path``, made when it is not there.

    ``set_aside`` renames a damaged file: a new one is begun beside it, and ``set_aside_as`` says
    where the old one is. Every method raises LibraryUnusable where the disk does not do.
    """

    def __init__(self, path: Path, set_aside: SetAside) -> None:
        self._path = path
        self._set_aside = set_aside
        self.set_aside_as: Path | None = None
        self._mending(self._prepare, LACKING)

    def read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """What ``work`` gives; it only reads."""
        return self._mending(lambda: self._run(work, READING), DAMAGED)

    def write(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """What ``work`` gives, all it writes done at once or, where it fails, nothing of it."""
        return self._mending(lambda: self._run(work, WRITING), DAMAGED)

    def empty(self) -> None:
        """Nothing; the tables are empty, and what they held is gone from the file too."""
        # Deleting rows would leave the words in the index until it is merged some day.
        self.write(_make_anew)
        self._mending(self._shrink, DAMAGED)

    def _shrink(self) -> None:
        with self._connected(WRITING) as connection:
            connection.execute("VACUUM")
            connection.execute("PRAGMA wal_checkpoint (TRUNCATE)")

    def _mending(self, work: Callable[[], T], damage: frozenset[int]) -> T:
        """What ``work`` gives, in a new database where the old one proves damaged."""
        try:
            return work()
        except sqlite3.Error as error:
            if _code(error) not in damage or not self._path.is_file():
                raise self._unusable(error) from error
        except OSError as error:
            raise self._unusable(error) from error
        try:
            # SQLite itself drops the log of the old file when it finds none of that name.
            self.set_aside_as = self._set_aside(self._path)
            self._prepare()
            return work()
        except (sqlite3.Error, OSError) as error:
            raise self._unusable(error) from error

    def _prepare(self) -> None:
        self._path.parent.mkdir(0o700, parents=True, exist_ok=True)
        # Two new windows may ask for the log at once; who comes second finds it done next time.
        with self._connected(WRITING) as connection, suppress(sqlite3.OperationalError):
            connection.execute("PRAGMA journal_mode = WAL")
        if self._run(_make, WRITING) > SCHEMA:
            raise LibraryUnusable(str(self._path), "it was made by a newer Duwen")

    def _run(self, work: Callable[[sqlite3.Connection], T], patience: float) -> T:
        with self._connected(patience) as connection:
            connection.execute("BEGIN IMMEDIATE" if patience == WRITING else "BEGIN")
            with connection:
                return work(connection)

    @contextmanager
    def _connected(self, patience: float) -> Iterator[sqlite3.Connection]:
        made = sqlite3.connect(self._path, timeout=patience, isolation_level=None)
        with closing(made) as connection:
            connection.execute("PRAGMA synchronous = NORMAL")
            yield connection

    def _unusable(self, error: Exception) -> LibraryUnusable:
        return LibraryUnusable(str(self._path), str(error))


def _make(connection: sqlite3.Connection) -> int:
    """Make the tables where there are none; the number of their version comes back.

    An error of SQLite is raised where one is missing.
    """
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version == 0:
        for table in TABLES:
            connection.execute(table)
        connection.execute(f"PRAGMA user_version = {SCHEMA}")
    for table in ALL if version <= SCHEMA else ():
        connection.execute(f"SELECT * FROM {table} LIMIT 1").fetchone()  # noqa: S608 - a constant
    return version


def _make_anew(connection: sqlite3.Connection) -> None:
    for table in ALL:
        connection.execute(f"DROP TABLE {table}")
    for table in TABLES:
        connection.execute(table)


def _code(error: sqlite3.Error) -> int:
    """SQLite's number for the kind of error, without what it adds on the circumstances."""
    return int(getattr(error, "sqlite_errorcode", -1)) & 0xFF

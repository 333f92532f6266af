"""Annotations kept on disk, so that an article that is opened again need not be analysed again.

A paragraph's annotation hangs on nothing but its text, the article's date, the reader's corrections
and the engines with their data; the key is a hash of all these. The file holds the bytes of
:mod:`reader.model.wire`, which are JSON: nothing in it is ever run. A damaged file is thrown away.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import TypeVar

from reader.model.annotating import Annotates
from reader.model.annotation import Annotation
from reader.model.correction import Correction, CorrectionKind
from reader.model.correction_values import correction_values
from reader.model.settings import Readings
from reader.model.wire import packed, unpacked

LARGEST = 64_000_000  # bytes of annotations, about 20 novels; the oldest go first
BASIC = "jieba"  # what stands in for the engine: its findings are not worth keeping
PATIENCE = 2.0  # seconds for another window that writes
_SCHEMA = "CREATE TABLE IF NOT EXISTS kept (key TEXT PRIMARY KEY, used INTEGER, data BLOB NOT NULL)"
_TRIM = (
    "DELETE FROM kept WHERE key IN (SELECT key FROM (SELECT key,"
    " sum(length(data)) OVER (ORDER BY used DESC, key) AS size FROM kept) WHERE size > ?)"
)
Result = TypeVar("Result")


class AnnotationCache:
    """Bytes by key in one SQLite file; whatever is wrong with the file, the work goes on."""

    def __init__(self, path: Path, largest: int = LARGEST) -> None:
        self._path = path
        self._largest = largest

    def get(self, keys: Sequence[str]) -> dict[str, bytes]:
        """What is kept under these keys; it counts as used now."""
        return self._with_base(lambda base: _got(base, keys)) or {} if self._path.exists() else {}

    def put(self, items: Mapping[str, bytes]) -> None:
        """Keep these, all or none, and let go what is older than the size allows."""
        if items:
            self._with_base(lambda base: _put(base, items, self._largest))

    def clear(self) -> None:
        """Keep nothing of what was kept so far; the file gives its room back."""
        if self._path.exists():
            self._with_base(_cleared)

    def _with_base(self, act: Callable[[sqlite3.Connection], Result]) -> Result | None:
        try:
            self._path.parent.mkdir(0o700, parents=True, exist_ok=True)
            with closing(sqlite3.connect(self._path, timeout=PATIENCE)) as base, base:
                base.execute(_SCHEMA)
                return act(base)
        except (OSError, sqlite3.OperationalError):
            return None  # locked, full, or not to be written: then nothing is kept
        except (sqlite3.DatabaseError, zlib.error):
            self._path.unlink(missing_ok=True)
            return None


def _got(base: sqlite3.Connection, keys: Sequence[str]) -> dict[str, bytes]:
    found = {}
    for key in keys:
        row = base.execute("SELECT data FROM kept WHERE key = ?", (key,)).fetchone()
        if row is not None:
            found[key] = zlib.decompress(row[0])
    now = _next(base)
    base.executemany("UPDATE kept SET used = ? WHERE key = ?", [(now, key) for key in found])
    return found


def _put(base: sqlite3.Connection, items: Mapping[str, bytes], largest: int) -> None:
    now = _next(base)
    rows = [(key, now, zlib.compress(data, 1)) for key, data in items.items()]
    base.executemany("INSERT OR REPLACE INTO kept VALUES (?, ?, ?)", rows)
    base.execute(_TRIM, (largest,))


def _cleared(base: sqlite3.Connection) -> None:
    base.execute("DELETE FROM kept")
    base.commit()
    base.execute("VACUUM")


def _next(base: sqlite3.Connection) -> int:
    """A number that grows with every use, so that no clock is needed to tell old from new."""
    return int(base.execute("SELECT coalesce(max(used), 0) + 1 FROM kept").fetchone()[0])


class KeepingAnnotator:
    """Annotates what is not in the cache; ``version`` stands for the engines and their data."""

    def __init__(self, annotator: Annotates, cache: AnnotationCache, version: str) -> None:
        self._annotator = annotator
        self._cache = cache
        self._version = version

    @property
    def engine(self) -> str:
        """The name of the recogniser, "" while none was needed."""
        return self._annotator.engine

    def annotate_all(
        self,
        paragraphs: Iterable[tuple[int, str]],
        published: str | None,
        corrections: Sequence[Correction],
        readings: Readings,
    ) -> Iterator[tuple[int, Annotation]]:
        """The annotations of numbered paragraphs, those that are kept first."""
        texts = dict(paragraphs)
        keys = {
            number: self._key(
                text, published, readings, _values(c for c in corrections if c.concerns(number))
            )
            for number, text in texts.items()
        }
        kept = self._cache.get(list(keys.values()))
        yield from ((n, unpacked(kept[key])) for n, key in keys.items() if key in kept)
        missing = [(n, text) for n, text in texts.items() if keys[n] not in kept]
        if missing:
            new = dict(self._annotator.annotate_all(missing, published, corrections, readings))
            self._keep({keys[number]: packed(annotation) for number, annotation in new.items()})
            yield from new.items()

    def settle(
        self,
        found: Sequence[tuple[int, str, Annotation]],
        corrections: Sequence[Correction],
        readings: Readings,
    ) -> Iterator[tuple[int, Annotation]]:
        """The paragraphs whose annotation changes when the whole article is looked at."""
        given = [[n, text, _text(packed(annotation))] for n, text, annotation in found]
        key = self._key(given, readings, _values(corrections))
        kept = self._cache.get([key]).get(key)
        if kept is None:
            new = list(self._annotator.settle(found, corrections, readings))
            values = [[number, _text(packed(annotation))] for number, annotation in new]
            self._keep({key: _bytes(json.dumps(values, ensure_ascii=False))})
        else:
            new = [(number, unpacked(_bytes(data))) for number, data in json.loads(_text(kept))]
        yield from new

    def forget(self) -> None:
        """Keep nothing of what was kept so far."""
        self._cache.clear()

    def _keep(self, items: Mapping[str, bytes]) -> None:
        if self._annotator.engine != BASIC:
            self._cache.put(items)

    def _key(self, *parts: object) -> str:
        written = json.dumps([self._version, *parts], ensure_ascii=False)
        return hashlib.sha256(_bytes(written)).hexdigest()


def data_version(folders: Iterable[Path], program: str) -> str:
    """A hash that changes with the program and with any file in the folders.

    A file counts by name, size and time of change: reading them all would take longer than a
    short article's analysis. What Python compiles by the way does not count.
    """
    seen = [program]
    for folder in folders:
        files = (p for p in folder.rglob("*") if p.is_file() and p.parent.name != "__pycache__")
        for path in sorted(files):
            known = path.stat()
            seen.append(f"{path.relative_to(folder)} {known.st_size} {known.st_mtime_ns}")
    return hashlib.sha256("\n".join(seen).encode("utf-8", "surrogateescape")).hexdigest()


def _values(corrections: Iterable[Correction]) -> list[object]:
    """Those that may change what is found."""
    return [correction_values(c) for c in corrections if c.kind is not CorrectionKind.HIDDEN]


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogatepass")


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")

"""What the reader put right, as a plain file that can be read, copied and carried elsewhere."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reader.model.correction import Correction, Corrections
from reader.model.correction_values import correction_from, correction_values
from reader.model.errors import (
    CorrectionsDamaged,
    FileMissing,
    FileTooLarge,
    FileUnreadable,
    NotCorrections,
    PathIsFolder,
    ReaderError,
)

VERSION = 1
# Bytes: a hundred thousand corrections have 10 MB; whatever is larger is something else.
LARGEST = 50_000_000

Aside = Callable[[Path], Path]
# What JSON of the wrong form raises when it is taken apart, nested without end included.
WRONG_FORM = (ValueError, KeyError, TypeError, AttributeError, RecursionError)


@dataclass(frozen=True, slots=True)
class CorrectionsFile:
    """The file at ``path``; ``write`` replaces a file whole.

    ``set_aside`` renames a file that holds no corrections at all, ``copy_aside`` copies one with
    some that are broken, and both say where it is kept now.
    """

    path: Path
    write: Callable[[Path, bytes], None]
    set_aside: Aside
    copy_aside: Aside

    def read(self) -> tuple[Corrections, ReaderError | None]:
        """What is stored, and what the reader is to be told of the file.

        What is broken in it is left out, and the file is kept, so that nothing is lost. One that
        the system does not hand out (FileUnreadable) may be a good one: it stays where it is.
        """
        try:
            stored, broken = _taken_apart(self.path.read_bytes())
        except FileNotFoundError:
            return Corrections(), None
        except OSError as error:
            if not self.path.is_dir():
                return Corrections(), FileUnreadable(str(self.path), error.strerror or str(error))
            return Corrections(), self._kept(self.set_aside)
        except WRONG_FORM:
            return Corrections(), self._kept(self.set_aside)
        return stored, self._kept(self.copy_aside) if broken else None

    def save(self, corrections: Corrections) -> None:
        """Nothing; raises NotWritable where the file can't be written."""
        self.save_as(self.path, corrections)

    def save_as(self, path: Path, corrections: Corrections) -> None:
        """Nothing; afterwards the corrections are in another file too; raises NotWritable."""
        values = {
            "version": VERSION,
            "always": [correction_values(c) for c in corrections.always],
            "articles": {
                key: [correction_values(c) for c in own]
                for key, own in corrections.articles.items()
            },
        }
        text = json.dumps(values, ensure_ascii=False, indent=1) + "\n"
        self.write(path, text.encode("utf-8", "surrogatepass"))

    def _kept(self, keep: Aside) -> CorrectionsDamaged:
        try:
            return CorrectionsDamaged(str(keep(self.path)))
        except OSError:
            return CorrectionsDamaged(str(self.path))


def load_corrections(path: Path) -> tuple[Corrections, int]:
    """What is in a file from elsewhere, and how many entries of it can't be understood.

    Raises FileMissing, PathIsFolder, FileTooLarge, FileUnreadable and NotCorrections.
    """
    try:
        size = path.stat().st_size
        if size > LARGEST:
            raise FileTooLarge(str(path), size, LARGEST)
        return _taken_apart(path.read_bytes())
    except FileNotFoundError as error:
        raise FileMissing(str(path)) from error
    except IsADirectoryError as error:
        raise PathIsFolder(str(path)) from error
    except OSError as error:
        raise FileUnreadable(str(path), error.strerror or str(error)) from error
    except WRONG_FORM as error:
        raise NotCorrections(str(path)) from error


def _taken_apart(data: bytes) -> tuple[Corrections, int]:
    """The corrections in the bytes of a file and the number of broken entries; WRONG_FORM."""
    values = json.loads(data.decode("utf-8-sig", "surrogatepass"))
    always, broken = _corrections(list(values["always"]))
    articles: dict[str, tuple[Correction, ...]] = {}
    for identity, stored in values["articles"].items():
        articles[identity], more = _corrections(list(stored))
        broken += more
    return Corrections(always, articles), broken


def _corrections(stored: Iterable[Any]) -> tuple[tuple[Correction, ...], int]:
    corrections, broken = [], 0
    for values in stored:
        try:
            corrections.append(correction_from(values))
        except (KeyError, ValueError, TypeError, AttributeError):
            broken += 1
    return tuple(corrections), broken

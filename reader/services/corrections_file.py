"""What the reader put right, as a plain file that can be read, copied and carried elsewhere."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reader.model.correction import Correction, Corrections
from reader.model.correction_values import correction_from, correction_values

VERSION = 1


@dataclass(frozen=True, slots=True)
class CorrectionsFile:
    """The file at ``path``; ``write`` replaces a file whole, ``set_aside`` renames a broken one."""

    path: Path
    write: Callable[[Path, bytes], None]
    set_aside: Callable[[Path], Path]

    def read(self) -> tuple[Corrections, tuple[str, ...]]:
        """What is stored, and what of it was broken and left out.

        A file that is no such file at all is set aside, so that nothing in it is lost.
        """
        try:
            values = json.loads(self.path.read_text(encoding="utf-8"))
            articles = {key: values["articles"][key] for key in values["articles"]}
            always = list(values["always"])
        except FileNotFoundError:
            return Corrections(), ()
        except (OSError, ValueError, KeyError, TypeError) as error:
            return Corrections(), (self._put_away(error),)
        problems: list[str] = []
        stored = Corrections(
            _corrections(always, problems),
            {key: _corrections(list_, problems) for key, list_ in articles.items()},
        )
        return stored, tuple(problems)

    def save(self, corrections: Corrections) -> None:
        """Nothing; raises NotWritable where the file can't be written."""
        values = {
            "version": VERSION,
            "always": [correction_values(c) for c in corrections.always],
            "articles": {
                key: [correction_values(c) for c in own]
                for key, own in corrections.articles.items()
            },
        }
        text = json.dumps(values, ensure_ascii=False, indent=1) + "\n"
        self.write(self.path, text.encode("utf-8", "surrogatepass"))

    def _put_away(self, error: Exception) -> str:
        try:
            return f"{self.set_aside(self.path)}: {error}"
        except OSError:
            return f"{self.path}: {error}"


def _corrections(stored: Iterable[Any], problems: list[str]) -> tuple[Correction, ...]:
    corrections = []
    for values in stored:
        try:
            corrections.append(correction_from(values))
        except (KeyError, ValueError, TypeError, AttributeError):
            problems.append(repr(values))
    return tuple(corrections)

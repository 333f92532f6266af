"""The reader's own list of words and what they become."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from reader.model.conversion import Choice, ListError, ListFault, OwnList
from reader.model.errors import FileMissing, FileTooLarge, FileUnreadable

LARGEST = 1_000_000  # bytes: thirty thousand words, more than anybody writes by hand
LOST = "\ufffd"  # stands for bytes that are not of the encoding
MARKS = {codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}


@dataclass(frozen=True, slots=True)
class OwnListFile:
    """The list at ``path``; ``write`` replaces a file whole."""

    path: Path
    write: Callable[[Path, bytes], None]

    def read(self) -> OwnList:
        """The list, empty where there is no file; raises FileUnreadable and FileTooLarge."""
        try:
            return read_own_list(self.path)
        except FileMissing:
            return OwnList()

    def begin(self, heading: str) -> None:
        """Nothing; where there was no file there is one that says how it is written.

        Each line of ``heading`` becomes a note. Raises NotWritable.
        """
        if not self.path.exists():
            notes = "".join(f"# {line}\n" for line in heading.splitlines())
            self.write(self.path, notes.encode())


def read_own_list(path: Path) -> OwnList:
    """The list at ``path``, in UTF-8 or, as its first bytes tell, UTF-16.

    Raises FileMissing, FileUnreadable and FileTooLarge.
    """
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except FileNotFoundError as error:
        raise FileMissing(str(path)) from error
    except OSError as error:
        raise FileUnreadable(str(path), error.strerror or str(error)) from error
    if len(data) > LARGEST:
        raise FileTooLarge(str(path), path.stat().st_size, LARGEST)
    text = data.decode(MARKS.get(data[:2], "utf-8-sig"), "replace")
    return parse_own_list(text.splitlines())


def parse_own_list(lines: Iterable[str]) -> OwnList:
    """What can be used of a list, and its lines that can't be.

    A line is a word of the text and what it becomes, parted by a tab or blanks. What stands behind
    ``#`` and empty lines do not count.

    >>> found = parse_own_list(["云端 雲端", "后台 後臺子"])
    >>> found.choices[0].form, found.errors[0].line, found.errors[0].fault.value
    ('雲端', 2, 'length')
    """
    rows: dict[int, tuple[str, str]] = {}
    errors: list[ListError] = []
    seen: set[str] = set()
    for number, line in enumerate(lines, 1):
        words = line.partition("#")[0].split()
        if not words:
            continue
        fault = _fault(words, seen)
        if fault is not None:
            errors.append(ListError(number, line.strip(), fault))
        else:
            rows[number] = (words[0], words[1])
            seen.add(words[0])
    in_cycle = set(_cycles(dict(rows.values())))
    for number, (word, form) in rows.items():
        if word in in_cycle:
            errors.append(ListError(number, f"{word} {form}", ListFault.CYCLE))
    choices = (Choice(word, form) for word, form in rows.values() if word not in in_cycle)
    return OwnList(tuple(choices), tuple(sorted(errors, key=lambda error: error.line)))


def _fault(words: list[str], seen: set[str]) -> ListFault | None:
    if any(LOST in word for word in words):
        return ListFault.ENCODING
    if len(words) != 2:
        return ListFault.FORM
    if len(words[0]) != len(words[1]):
        return ListFault.LENGTH
    return ListFault.DUPLICATE if words[0] in seen else None


def _cycles(table: Mapping[str, str]) -> Iterator[str]:
    """The words from which the list leads back to themselves; a word may stay as it is."""
    for word in table:
        visited: set[str] = set()
        place = table[word]
        while place in table and place not in visited and place != word:
            visited.add(place)
            place = table[place]
        if place == word and table[word] != word:
            yield word

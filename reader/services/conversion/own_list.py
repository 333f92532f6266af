"""The reader's own list of words and what they become."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from reader.model.conversion import Choice, ListError, ListFault


def parse_own_list(lines: Iterable[str]) -> tuple[tuple[Choice, ...], tuple[ListError, ...]]:
    """The choices of a list, and its lines that can't be used, in order.

    A line is a word of the text and what it becomes, parted by a tab or blanks. What stands behind
    ``#`` and empty lines do not count.

    >>> choices, errors = parse_own_list(["云端 雲端", "后台 後臺子"])
    >>> choices[0].form, errors[0].line, errors[0].fault.value
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
    return tuple(choices), tuple(sorted(errors, key=lambda error: error.line))


def _fault(words: list[str], seen: set[str]) -> ListFault | None:
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

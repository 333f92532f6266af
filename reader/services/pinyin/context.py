"""A paragraph cut in words, as the readings of its characters are looked up."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence, Set
from itertools import pairwise

from reader.services.pinyin.phrases import Match, Phrases
from reader.services.pinyin.polyphones import Place


class Context:
    """The words of a paragraph and what longest match says of each of their characters.

    ``names`` are the indices of words that lie in entities.
    """

    def __init__(self, phrases: Phrases, words: Sequence[str], names: Container[int] = ()) -> None:
        self.words = words
        self.starts = _starts(words)
        self.phrases = phrases
        self._text = "  " + "".join(words) + "  "
        self._names = names
        self._across = dict(self._entries())

    def matches(self, index: int) -> Sequence[Match]:
        """For each character of a word its reading by longest match and the entry that has it."""
        return self._across.get(index) or self.phrases.inside(self.words[index])

    @property
    def parts(self) -> Set[int]:
        """The indices of words that are parts of a longer entry of the table."""
        return self._across.keys()

    def begins_clause(self, index: int) -> bool:
        """Whether no word stands directly before this one, only a sign or nothing."""
        return not self._text[self.starts[index] + 1].isalnum()

    def is_doubled_before(self, index: int, offset: int) -> bool:
        """Whether the same character stands twice before this one: 慢慢地 is an adverb."""
        at = self.starts[index] + offset + 2
        return self._text[at - 1] == self._text[at - 2] != " "

    def place(self, index: int, offset: int, syllable: str) -> Place:
        """What the classifier of the character at ``offset`` of a word looks at."""
        word, words = self.words[index], self.words
        at = self.starts[index] + offset + 2
        return Place(
            word,
            offset,
            words[index + 1] if index + 1 < len(words) else " ",
            self._text[at - 2 : at],
            self._text[at + 1 : at + 3],
            syllable,
            "" if len(word) == 1 else self.phrases.inside(word)[offset].syllable or "",
            word in self.phrases.known,
        )

    def _entries(self) -> Iterator[tuple[int, Sequence[Match]]]:
        """The words that are parts of a longer entry, with their readings in it."""
        text, starts, across = self._text[2:-2], self.starts, self.phrases.across
        ends, behind = set(starts), 0
        for index, (start, end) in enumerate(pairwise(starts)):
            if start < behind:
                continue
            entry = across(text, start, end, ends)
            if entry and (entry not in self.phrases.loose or index in self._names):
                behind = start + len(entry)
                yield from self._split(entry, index)

    def _split(self, entry: str, index: int) -> Iterator[tuple[int, Sequence[Match]]]:
        """The readings of an entry, shared out to its words, of which ``index`` is the first."""
        found, begin = self.phrases.inside(entry), self.starts[index]
        while self.starts[index] < begin + len(entry):
            first = self.starts[index] - begin
            yield index, found[first : first + len(self.words[index])]
            index += 1


def _starts(words: Sequence[str]) -> list[int]:
    """Where each word begins, and where the last one ends."""
    starts = [0]
    for word in words:
        starts.append(starts[-1] + len(word))
    return starts

"""Short words of the dictionary that are phrases: 很漂亮, 这件, 任何人, 打电话, 多亿元."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

HasWord = Callable[[str], bool]
TagOf = Callable[[str], str]

_ADJECTIVE = "az"
_PRONOUN = "r"
_PRONOUN_AND_MEASURE = frozenset(("r", "rz", "mq"))
_COUNT = frozenset(("m", "mq", "q"))
_VERBAL = "vli"
_NOUN = "n"


@dataclass(frozen=True, slots=True)
class PhraseKinds:
    """The lists of resources/segmentation/phrases.json, by which the kinds of phrases are known."""

    adverbs: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    joined: frozenset[str] = frozenset()
    verbs: frozenset[str] = frozenset()
    numerals: frozenset[str] = frozenset()
    rough: frozenset[str] = frozenset()
    powers: frozenset[str] = frozenset()

    @classmethod
    def read(cls, lists: dict[str, str | list[str]]) -> PhraseKinds:
        """The lists as they stand in the file, which has its source beside them."""
        return cls(**{kind: frozenset(words) for kind, words in lists.items() if kind != "about"})

    def parts(self, word: str, tag_of: TagOf, has_word: HasWord) -> tuple[int, ...]:
        """The lengths of the parts of a phrase of few characters; () where it is one word or long.

        The norm (GB/T 16159-2012, 6.1) writes an adverb, a pronoun, a numeral and a verb apart from
        what follows: hěn piàoliang, zhè jiàn, duō yì yuán (but jǐshí nián), dǎ diànhuà.
        """
        first, rest = word[:1], word[1:]
        if first in self.pronouns and word not in self.joined:
            return (1, len(rest)) if tag_of(word) in _PRONOUN_AND_MEASURE else ()
        if first in self.numerals or first in self.rough:
            is_count = tag_of(word) in _COUNT and word not in self.joined
            return self._counted(word) if is_count else ()
        if len(word) != 3:
            return ()
        if first in self.adverbs and has_word(rest) and tag_of(rest)[0] in _ADJECTIVE:
            return (1, 2)
        if has_word(word[:2]):
            both = tag_of(word) == tag_of(word[:2]) == _PRONOUN
            return (2, 1) if both and word not in self.joined else ()
        return (1, 2) if self._has_object(word, tag_of, has_word) else ()

    def _counted(self, word: str) -> tuple[int, ...]:
        """The lengths of the numeral, of 多 or 余, of 万 after it, and of the measure."""
        kinds = (self.numerals, self.rough, self.powers)
        lengths, start = [], 0
        for kind in kinds:
            end = next((i for i in range(start, len(word)) if word[i] not in kind), len(word))
            lengths.append(end - start)
            start = end
        lengths.append(len(word) - start)
        apart = tuple(length for length in lengths if length)
        return apart if len(apart) > 1 else ()

    def _has_object(self, word: str, tag_of: TagOf, has_word: HasWord) -> bool:
        """Whether the word is a verb with its object: 开玩笑, 没意思."""
        verb, noun = word[0], word[1:]
        if verb not in self.verbs or tag_of(word)[0] not in _VERBAL:
            return False
        return has_word(noun) and tag_of(noun)[0] == _NOUN

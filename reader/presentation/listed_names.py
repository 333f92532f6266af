"""The names of the sidebar in the script shown, each converted once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from reader.model.annotation import EntityGroup, EntityLabel
from reader.model.settings import EntityOrder
from reader.model.variant import Variant
from reader.presentation.entity_order import NameKey, name_key
from reader.presentation.entity_rows import EntityRow
from reader.presentation.entity_values import value_aside
from reader.presentation.pinyin_index import plain_pinyin
from reader.presentation.session import ReadingSession

VALUED = (EntityLabel.DATE, EntityLabel.QUANTITY)


class Compared(NamedTuple):
    """What a group is found and ordered by."""

    group: EntityGroup
    names: tuple[str, ...]
    pinyin: str
    key: NameKey


class ListedNames:
    """Makes the rows of groups; what was made stays until group or variant changes.

    A script is chosen or a letter is typed while thousands of names are listed: only what is new is
    converted, all of it in one go, and what is compared is folded once. ``fold`` writes a text in
    simplified script and lower case.
    """

    def __init__(self, session: ReadingSession, fold: Callable[[str], str]) -> None:
        self._session = session
        self._fold = fold
        self._rows: dict[str, tuple[EntityGroup, EntityRow]] = {}
        self._converted: dict[Variant | None, dict[str, str]] = {}
        self._meant: dict[Variant, dict[str, str]] = {}
        self._compared: dict[str, Compared] = {}
        self._variant: Variant | None = None

    def rows(self, groups: Sequence[EntityGroup]) -> list[EntityRow]:
        """The rows of the groups in their order."""
        if self._variant is not self._session.variant:
            self._variant = self._session.variant
            self._rows.clear()
        new = [group for group in groups if not self._has(group)]
        names = self.shown([self._written(group) for group in new])
        values = self.in_script([_aside(group) for group in new])
        for group, name, value in zip(new, names, values, strict=True):
            self._rows[group.id] = group, _row(group, name, value)
        return [self._rows[group.id][1] for group in groups]

    def shown(self, written: Sequence[str]) -> list[str]:
        """Words of the article in the variant shown."""
        known = self._converted.setdefault(self._session.variant, {})
        return _looked_up(written, known, self._session.converted)

    def in_script(self, simplified: Sequence[str]) -> list[str]:
        """Words of the analysis in the script shown."""
        known = self._meant.setdefault(self._session.shown_variant, {})
        return _looked_up(simplified, known, self._session.in_script)

    def matching(self, groups: Sequence[EntityGroup], wanted: str) -> Sequence[EntityGroup]:
        """Those whose name in either script, or pinyin without tones, has ``wanted`` in it."""
        folded, letters = self._fold(wanted.strip()), plain_pinyin(wanted)
        if not folded:
            return groups
        found = []
        for group in groups:
            known = self._compared_form(group)
            by_name = any(folded in name for name in known.names)
            if by_name or (letters and letters in known.pinyin):
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
            known = Compared(group, names, plain_pinyin(group.pinyin), name_key(group))
            self._compared[group.id] = known
        return known


def _looked_up(
    words: Sequence[str], known: dict[str, str], convert: Callable[[str], str]
) -> list[str]:
    """The words converted; what is not ``known`` yet is converted in one go."""
    new = [one for one in dict.fromkeys(words) if one not in known]
    if new:
        # A line end is part of no phrase, so that each word is converted as if alone.
        lines = convert("\n".join(new)).split("\n")
        known.update(zip(new, lines, strict=True))
    return [known[one] for one in words]


def _aside(group: EntityGroup) -> str:
    """What stands beside the name: the value, or the unit that tells two places apart."""
    is_apart = len(group.path) > 1 and group.name != group.path[-1]
    return group.path[-2] if is_apart else group.value


def _row(group: EntityGroup, name: str, value: str) -> EntityRow:
    aside = value_aside(value) if group.label in VALUED else group.pinyin
    if value and group.label not in VALUED:
        aside = f"{aside} · {value}" if aside else value
    # 3個 means "3 個", 1974年 means 1974: that says nothing.
    if aside.replace(" ", "") in {name, name.removesuffix("年")}:
        aside = ""
    return EntityRow(group.id, group.label, name, group.pinyin, len(group.mentions), aside)

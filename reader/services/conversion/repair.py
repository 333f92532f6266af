"""Leftovers of simplified script in text that is traditional already."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from reader.model.conversion import Reason
from reader.services.conversion.patches import Context, Patch, patched
from reader.services.conversion.rules import context
from reader.services.conversion.scripts import Scripts
from reader.services.conversion.simplified import Simplified
from reader.services.conversion.tables import Tables
from reader.services.conversion.traditional import PARTS, Traditional

# A rule must be this sure to change a character whatever word it stands in, or one that is
# traditional; and this sure where no native word has it.
SURE, LIKELY_RULE = 0.97, 0.9
# In text that has leftovers already, a rule or phrase needs no more than this.
LIKELY = 0.84


class Repairs:
    """Finds characters that a machine left simplified: 干部, 搬遷后續, 干淨.

    Good traditional text has most of these characters too (後 and 后, 幹 and 干), so a word is
    repaired only where no list of native words has it as it is written.
    """

    def __init__(self, tables: Tables, scripts: Scripts, simplified: Simplified) -> None:
        self._simplified_only = scripts.simplified_only
        self._simplified = simplified
        self._native = tables.native_words
        self._rules = tables.rules_repair
        self._names = tables.forms
        self._alike = tables.alike
        self._spellings = tables.spellings
        self._bound = tables.characters("bound")
        self._surnames_too = tables.characters("surnames_too")
        self._confused = tables.confused
        several = {k: f for k, f in tables.to_traditional.candidates.items() if len(f) > 1}
        # A converter chose one of these, maybe the wrong one: 皇後, 裏程碑, 颱灣.
        self._forms = several
        self._all_forms = frozenset("".join(map("".join, several.values())))

    def find(self, text: str, way: Traditional, known: Context | None) -> Iterator[Patch]:
        """What is to be put in the place of leftovers in traditional ``text``, in order."""
        if not self._may_hold_any(text):
            return
        simple = self._simplified.of(text)
        patches = list(way.by_context(simple, known) if known else way.by_phrases(simple))
        found = {
            new.start: new
            for patch in patches
            for new in self._of_patch(
                text, simple, patch, known is not None and _is_word(known, patch)
            )
        }
        # One leftover is seldom alone: where a word was left, single characters were as well.
        if any(text[at] == simple[at] for at in found):
            for new in (new for patch in patches for new in self._likely(text, simple, patch)):
                found.setdefault(new.start, new)
        whole = patched(way.characters.translate(simple), patches)
        for at, (old, right) in enumerate(zip(text, whole, strict=True)):
            if old != right and at not in found and self._is_unmistakable(text, at):
                found[at] = Patch(at, right, Reason.REPAIR, old, 0.95)
        found.update(self._surnames(text, simple, whole, known))
        found.update(self._by_rules(text, found, way))
        yield from (found[at] for at in sorted(found) if found[at].value != text[at])

    def _by_rules(
        self, text: str, found: Mapping[int, Patch], way: Traditional
    ) -> Iterator[tuple[int, Patch]]:
        """What rules_repair.txt says; its header tells which rule holds in which text."""
        places = (at for at, character in enumerate(text) if character in self._rules)
        rules = {at: self._rules.find(text[at], *context(text, at, frozenset())) for at in places}
        ruled = {at: rule for at, rule in rules.items() if rule}
        sure = {at for at, new in ruled.items() if new.certainty >= SURE and new.form != text[at]}
        is_good = all(text[at] == "只" for at in found.keys() | sure)
        for at, rule in ruled.items():
            if at in sure or is_good == (rule.form == text[at]):
                yield at, Patch(at, way.in_region(rule.form), Reason.REPAIR, rule.note, SURE)

    def _surnames(
        self, text: str, simple: str, whole: str, known: Context | None
    ) -> Iterator[tuple[int, Patch]]:
        """Surnames in a form that is none: 餘秋雨."""
        for start, end in known.names if known else ():
            forms = self._names.get(simple[start])
            if (
                forms
                and forms.is_common_surname
                and text[start] not in {forms.as_surname, *self._surnames_too}
                and whole[start] == forms.as_surname
                and not self._is_native(text, start, end, whole=True)
            ):
                yield start, Patch(start, forms.as_surname, Reason.REPAIR, "", 0.95)

    def _may_hold_any(self, text: str) -> bool:
        return not (
            self._forms.keys().isdisjoint(text)
            and self._simplified_only.isdisjoint(text)
            and self._all_forms.isdisjoint(self._alike.translate(text))
        )

    def _is_unmistakable(self, text: str, at: int) -> bool:
        """Whether traditional text never has the character, or not outside of certain words."""
        if text[at] in self._bound:
            return not self._is_native(text, at, at + 1, whole=False)
        return text[at] in self._simplified_only

    def _of_patch(self, text: str, simple: str, patch: Patch, whole: bool) -> Iterator[Patch]:
        sure = self._is_sure(text, patch, whole)
        is_phrase = patch.reason is Reason.PHRASE
        for at, new in enumerate(patch.value, patch.start):
            old = text[at]
            # A form that is wrong as well as traditional (頭發, 皇後) must be in a whole word.
            is_known = old == simple[at] or (
                (patch.certainty >= SURE or is_phrase)
                and self._alike.of(old) in self._forms.get(simple[at], ())
            )
            if sure and is_known and old != new and not self._is_meant(old, new, patch):
                yield Patch(at, new, Reason.REPAIR, patch.detail, patch.certainty)

    def _likely(self, text: str, simple: str, patch: Patch) -> Iterator[Patch]:
        """The leftovers in a text that has others, by what would decide in simplified text."""
        is_phrase = patch.reason is Reason.PHRASE
        if (
            patch.certainty < LIKELY
            or patch.reason not in (Reason.PHRASE, Reason.RULE)
            or (is_phrase and self._is_native(text, patch.start, patch.end, whole=False))
        ):
            return
        for at, new in enumerate(patch.value, patch.start):
            if text[at] == simple[at] != new and not self._is_meant(text[at], new, patch):
                yield Patch(at, new, Reason.REPAIR, patch.detail, patch.certainty)

    def _is_meant(self, old: str, new: str, patch: Patch) -> bool:
        """Whether a native may write the old form in this word."""
        return (
            len(patch.value) <= self._spellings.get(frozenset((old, new)), 0)
            or (
                old + new in self._confused
                and (patch.reason is not Reason.RULE or patch.certainty < SURE)
            )
            or self._is_other_glyph(old, new)
        )

    def _is_other_glyph(self, old: str, new: str) -> bool:
        """Whether two regions write the same character in two ways: 裏 and 裡, 説 and 說."""
        return old not in self._forms and self._alike.of(old) == self._alike.of(new)

    def _is_sure(self, text: str, patch: Patch, whole: bool) -> bool:
        if patch.reason is Reason.RULE and patch.certainty > SURE:
            return True  # such a rule knows the native word too: 台風過後
        needed = PARTS if patch.reason is Reason.PHRASE else LIKELY_RULE
        needed = SURE if text[patch.start] == "只" else needed  # natives write 那只 for 那隻 too
        return (
            patch.reason in (Reason.RULE, Reason.PHRASE)
            and patch.certainty >= needed
            and not self._is_native(text, patch.start, patch.end, whole)
        )

    def _is_native(self, text: str, start: int, end: int, whole: bool) -> bool:
        """Whether the word, or a word that it is a part of or overlaps, is a native one.

        A long word is not made native by a short one in it: 分布 is, 分布式 is not; nor is a
        ``whole`` word of the analysis by one that it overlaps: 皇後|坐.
        """
        overlaps = end - start == 2 and not whole
        return any(
            text[first:last] in self._native
            for first in range(max(0, start - 2), end)
            for last in range(max(first + 2, start + 1), min(len(text), end + 2) + 1)
            if (first <= start and last >= end) or (overlaps and (first < start or last > end))
        )


def _is_word(known: Context, patch: Patch) -> bool:
    inside = range(patch.start + 1, patch.end)
    return {patch.start, patch.end} <= known.borders and known.borders.isdisjoint(inside)

"""Leftovers of simplified script in text that is traditional already."""

from __future__ import annotations

from collections.abc import Iterator

from reader.model.conversion import Reason
from reader.services.conversion.patches import Context, Patch
from reader.services.conversion.scripts import Scripts
from reader.services.conversion.simplified import Simplified
from reader.services.conversion.tables import Tables
from reader.services.conversion.traditional import INSIDE, Traditional

# A rule must be this sure to change a character that good traditional text has as well.
SURE = 0.97
# In text that has leftovers already, a rule or phrase needs no more than this.
LIKELY = 0.84
# Forms that older converters put everywhere, beside the commonest: tables of GB 2312 to Big5. A
# rule tells them from what natives write (沖擊 beside 衝擊), a phrase does not.
OF_OLD = {"冲": "沖"}


class Repairs:
    """Finds characters that a machine left simplified: 干部, 搬遷后續, 干淨.

    Good traditional text has most of these characters too (後 and 后, 幹 and 干), so a word is
    repaired only where no list of native words has it as it is written.
    """

    def __init__(self, tables: Tables, scripts: Scripts, simplified: Simplified) -> None:
        self._simplified_only = scripts.simplified_only
        self._simplified = simplified
        self._native = tables.native_words
        self._alike = tables.alike
        self._spellings = tables.spellings
        several = {k: f for k, f in tables.to_traditional.candidates.items() if len(f) > 1}
        self._shared = several.keys()
        self._commonest = {key: forms[0] for key, forms in several.items()}
        # Of these a machine may have chosen the wrong one: 皇後, 裏程碑, 颱灣.
        self._forms = frozenset("".join(map("".join, several.values())))

    def find(self, text: str, way: Traditional, known: Context | None) -> Iterator[Patch]:
        """What is to be put in the place of leftovers in traditional ``text``, in order."""
        if not self._may_hold_any(text):
            return
        simple = self._simplified.of(text)
        patches = list(way.by_context(simple, known) if known else way.by_phrases(simple))
        plain, done = way.characters.translate(simple), 0
        wholes = [known is not None and _is_word(known, patch) for patch in patches]
        found = [
            tuple(self._of_patch(text, simple, patch, whole))
            for patch, whole in zip(patches, wholes, strict=True)
        ]
        # One leftover is seldom alone: where a word was left, single characters were as well.
        is_damaged = any(text[new.start] == simple[new.start] for news in found for new in news)
        for patch, news in zip(patches, found, strict=True):
            yield from self._unmistakable(text, plain, done, patch.start)
            yield from (news or self._likely(text, simple, patch)) if is_damaged else news
            done = patch.end
        yield from self._unmistakable(text, plain, done, len(text))

    def _may_hold_any(self, text: str) -> bool:
        return not (
            self._shared.isdisjoint(text)
            and self._simplified_only.isdisjoint(text)
            and self._forms.isdisjoint(self._alike.translate(text))
        )

    def _unmistakable(self, text: str, plain: str, start: int, end: int) -> Iterator[Patch]:
        """The characters that traditional text never has."""
        for at in range(start, end):
            if text[at] in self._simplified_only:
                yield Patch(at, plain[at], Reason.REPAIR, text[at], 0.95)

    def _of_patch(self, text: str, simple: str, patch: Patch, whole: bool) -> Iterator[Patch]:
        sure = self._is_sure(text, patch, whole)
        for at, new in enumerate(patch.value, patch.start):
            old = text[at]
            # A form that is wrong as well as traditional (頭發, 皇後) must be in a whole word.
            certain = sure and (
                old == simple[at]
                or (patch.certainty >= SURE and self._by_machine(old, new, simple[at], patch))
            )
            wrong = certain and old != new and not self._is_other_spelling(old, new, patch)
            if wrong or (old != new and old in self._simplified_only):
                yield Patch(at, new, Reason.REPAIR, patch.detail, patch.certainty)

    def _likely(self, text: str, simple: str, patch: Patch) -> Iterator[Patch]:
        """The leftovers in a text that has others, by what would decide in simplified text."""
        if patch.certainty < LIKELY or patch.reason is Reason.DEFAULT:
            return
        for at, new in enumerate(patch.value, patch.start):
            if text[at] == simple[at] != new and not self._is_other_spelling(text[at], new, patch):
                yield Patch(at, new, Reason.REPAIR, patch.detail, patch.certainty)

    def _by_machine(self, old: str, new: str, simple: str, patch: Patch) -> bool:
        """Whether a machine makes this mistake: the commonest form, or another for the plain one.

        What is rarer than the right form (彆 for 別) somebody chose.
        """
        standards = self._alike.of(old), self._alike.of(new)
        if standards[1] == simple or standards[0] == self._commonest.get(simple):
            return True
        return patch.reason is Reason.RULE and standards[0] == OF_OLD.get(simple)

    def _is_other_spelling(self, old: str, new: str, patch: Patch) -> bool:
        longest = self._spellings.get(frozenset((old, new)), 0)
        return len(patch.value) <= longest or self._is_other_glyph(old, new)

    def _is_other_glyph(self, old: str, new: str) -> bool:
        """Whether two regions write the same character in two ways: 裏 and 裡, 説 and 說."""
        return old not in self._shared and self._alike.of(old) == self._alike.of(new)

    def _is_sure(self, text: str, patch: Patch, whole: bool) -> bool:
        if patch.reason is Reason.RULE and patch.certainty > SURE:
            return True  # such a rule knows the native word too: 台風過後
        needed = SURE if patch.reason is Reason.RULE else INSIDE
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

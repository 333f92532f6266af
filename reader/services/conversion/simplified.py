"""Traditional text of every region in simplified characters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.model.conversion import Reason
from reader.services.conversion.characters import Characters
from reader.services.conversion.patches import Context, Patch, guard
from reader.services.conversion.rules import context
from reader.services.conversion.tables import Tables

# 乾 of 乾隆 and of given names is read qián and stays; as "dry" it becomes 干. 著 and 瞭 in given
# names stay as well (GB 2312 has both, Table of General Standard Chinese Characters, 2013).
KEPT_IN_NAMES = frozenset("乾著瞭汎")
# 著 after an author: at the end of a note in brackets, or set apart by blanks. (Beginning with the
# character itself, the expression is found five times as fast.)
_AUTHOR = re.compile(r"著(?:(?<=[^\W\d_]著)(?=[)）])|(?<=\s著)(?=\s|$))")
# Where a rule of rules_simplified.txt may speak; most 著 are a particle, whatever stands beside it.
_RULED = re.compile("[乾藉覆瞭榖濬]|著(?:(?=[名有作書书文錄录述稱称者所《])|(?<=[新近舊旧知切]著))")
# What a machine may have left or chosen in simplified text, and how sure a rule on it must be:
# such text has 慰藉 and 瞭望 as well.
_LEFT = re.compile("[藉瞭榖濬]")
SURE = 0.98


class Simplified:
    """Decides between the simplified forms of traditional characters."""

    def __init__(self, tables: Tables, traditional_only: frozenset[str]) -> None:
        self._tables = tables
        self._stage = tables.to_simplified.stage
        self._rules = tables.rules_simplified
        self.candidates = tables.to_simplified.candidates
        self.characters = self._stage.characters
        # In simplified text only characters that it can't have are converted: 什么 has a 么
        # that traditional text would write 麼, and 著 is right in 著名.
        self.foreign = Characters({key: self.characters.of(key) for key in traditional_only})

    def of(self, text: str) -> str:
        """Traditional ``text`` simplified without regard to names."""
        return self._stage.convert(text)

    def leftovers(self, text: str) -> Iterator[Patch]:
        """What in simplified ``text`` is no simplified text, though such text has the character."""
        return (patch for patch in self._ruled(text, _LEFT) if patch.certainty >= SURE)

    def patches(self, text: str, known: Context | None = None) -> Iterator[Patch]:
        """What names, rules and phrases say otherwise than the characters, in order."""
        kept = {patch.start: patch for patch in self._ruled(text, _RULED)}
        kept.update((patch.start, patch) for patch in self._kept(text, known))
        found = self._stage.cover(text, guard(known)) if known else self._stage.changes(text)
        done = 0
        for match in (match for match in found if match.value is not None):
            yield from (kept[at] for at in sorted(kept) if done <= at < match.start)
            if kept.keys().isdisjoint(range(match.start, match.end)):
                key = text[match.start : match.end]
                yield Patch(match.start, match.value or key, Reason.PHRASE, key, 0.97)
                done = match.end
            else:
                done = max(done, match.start)
        yield from (kept[at] for at in sorted(kept) if at >= done)

    def _kept(self, text: str, known: Context | None) -> Iterator[Patch]:
        for author in _AUTHOR.finditer(text):
            yield Patch(author.start(), "著", Reason.RULE, "written by", 0.95)
        for start, end in known.names if known else ():
            if end - start >= 3 and not self._native_word_ends(text[start:end]):
                for at in range(start, end):
                    if text[at] in KEPT_IN_NAMES:
                        yield Patch(at, text[at], Reason.NAME, "", 0.9)

    def _ruled(self, text: str, where: re.Pattern[str]) -> Iterator[Patch]:
        for place in where.finditer(text):
            at = place.start()
            rule = self._rules.find(text[at], *context(text, at, frozenset()))
            if rule:
                yield Patch(at, rule.form, Reason.RULE, rule.note, rule.certainty)

    def _native_word_ends(self, name: str) -> bool:
        """Whether what was taken for a name is or ends with a word: 葡萄乾, 柿乾."""
        if KEPT_IN_NAMES.isdisjoint(name):
            return False
        return any(name[at:] in self._tables.native_words for at in range(len(name) - 1))

"""Simplified text in traditional characters: which form of many, by words, names and rules."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from reader.model.conversion import Reason
from reader.services.conversion.characters import Characters
from reader.services.conversion.core import LONGEST, Match, Stage, packed
from reader.services.conversion.names import Names, Stretches
from reader.services.conversion.patches import Context, Patch, guard, patched
from reader.services.conversion.rules import context
from reader.services.conversion.tables import Dictionary, Tables

# How sure each way of deciding is: errors among its decisions on the development texts
# (docs/decisions/conversion.md), rounded.
WORD, LONG_PHRASE, PARTS, INSIDE, NAME, ALONE = 0.97, 0.98, 0.84, 0.85, 0.95, 0.7
NO_CONTEXT = Context(frozenset(), ())
# Characters that stay as they are inside a name of a place, not at its beginning: 水里, 福隆里.
IN_PLACES = frozenset("里")
SHORT = 3  # characters of a phrase that may stand somewhere by chance


class Traditional:
    """Decides between the forms of OpenCC's standard, and writes them as ``region`` does."""

    def __init__(self, tables: Tables, region: Dictionary | None) -> None:
        self._stage = tables.to_traditional.stage
        self.candidates = tables.to_traditional.candidates
        self._names = Names(tables.forms)
        self._rules = tables.rules
        self._quick = tables.quick
        self._find_quick = re.compile(f"[{''.join(self._quick)}]").finditer
        self._region = region.stage if region else None
        self._regional: dict[str, str] = {}
        self._open = {key for key, found in self.candidates.items() if len(found) > 1}
        self.finish = _finish(region)
        alone = {key: self._alone(key) for key in self.candidates}
        known = region.candidates if region else ()
        own = {new: self.in_region(new) for new in known if new not in self.candidates}
        self.characters = Characters({**own, **alone})

    def forms(self, character: str) -> tuple[str, ...]:
        """The forms that a simplified character can have in the region."""
        return tuple(map(self.in_region, self.candidates.get(character, ())))

    def in_region(self, standard: str) -> str:
        """A word of OpenCC's standard as the region writes it."""
        if self._region is None:
            return standard
        if len(standard) == 1:
            return self._region.characters.of(standard)
        if len(standard) > LONGEST:
            return self._region.convert(standard)
        if standard not in self._regional:
            self._regional[standard] = self._region.convert(standard)
        return self._regional[standard]

    def _alone(self, character: str) -> str:
        return self.in_region(self.candidates[character][0])

    def by_phrases(self, text: str) -> Iterator[Patch]:
        """What phrases change, and rules where they need no words, of a text without any."""
        rules = list(self._by_quick_rules(text))
        at = 0
        for match in self._stage.changes(text):
            while at < len(rules) and rules[at].start < match.start:
                yield rules[at]
                at += 1
            if at == len(rules) or rules[at].start >= match.end:
                value = self.in_region(match.value or "")
                yield Patch(match.start, value, Reason.PHRASE, _key(text, match), PARTS)
        yield from rules[at:]

    def _by_quick_rules(self, text: str) -> Iterator[Patch]:
        for place in self._find_quick(text):
            at = place.start()
            before = self._quick[text[at]]
            if not before or text[at - 1 : at] in before:
                rule = self._by_rule(text, at, NO_CONTEXT)
                if rule and rule.certainty > INSIDE:
                    yield rule

    def by_context(self, text: str, known: Context) -> Iterator[Patch]:
        """What words, names and rules say of every character that has several forms, in order."""
        names = self._names.within(text, known)
        claimed = self._claimed(text, known, names)
        at = 0
        while at < len(text):
            patch = claimed.get(at) or self._single(text, at, known, names)
            if patch is not None:
                yield patch
            at = patch.end if patch else at + 1

    def _claimed(self, text: str, known: Context, names: Stretches) -> dict[int, Patch]:
        """What phrases say where neither a name nor a rule that is stronger speaks."""
        claimed = {}
        for match in self._stage.cover(text, guard(known)):
            if not self._names.are_against(names, text, match):
                certainty = _certainty(match, known)
                rules = self._stronger_rules(text, match, known, certainty)
                if not rules or -match.weight > SHORT:
                    claimed[match.start] = self._by_phrase(text, match, certainty, rules)
        return claimed

    def _by_phrase(
        self, text: str, match: Match, certainty: float, rules: Sequence[Patch]
    ) -> Patch:
        key = _key(text, match)
        value = self.in_region(match.value or self._stage.characters.translate(key))
        value = patched(value, (rule._replace(start=rule.start - match.start) for rule in rules))
        return Patch(match.start, value, Reason.PHRASE, key, certainty)

    def _stronger_rules(
        self, text: str, match: Match, known: Context, certainty: float
    ) -> Sequence[Patch]:
        """The rules on characters of the phrase that are surer than the phrase.

        A short phrase gives way to them; a long one is no accident, they only put it right.
        """
        rules = (self._by_rule(text, at, known) for at in range(match.start, match.end))
        return [rule for rule in rules if rule is not None and rule.certainty > certainty]

    def _single(self, text: str, at: int, known: Context, names: Stretches) -> Patch | None:
        """What stands for a character in no phrase, None where it has one form only."""
        if text[at] not in self._open:
            return None
        rule = self._by_rule(text, at, known)
        if at in names and not (rule and rule.certainty >= NAME):
            return self._in_name(text[at], at, names[at][0])
        if rule and rule.certainty > INSIDE:
            return rule
        if text[at] in IN_PLACES and any(a < at < b for a, b in known.places):
            return Patch(at, text[at], Reason.NAME, "", NAME)
        start = self._names.begin(text, at, known)
        if start is not None:
            return self._in_name(text[at], at, start)
        return rule or Patch(at, self._alone(text[at]), Reason.DEFAULT, "", ALONE)

    def _by_rule(self, text: str, at: int, known: Context) -> Patch | None:
        if text[at] not in self._rules:
            return None
        rule = self._rules.find(text[at], *context(text, at, known.borders))
        if rule is None:
            return None
        return Patch(at, self.in_region(rule.form), Reason.RULE, rule.note, rule.certainty)

    def _in_name(self, character: str, at: int, start: int) -> Patch:
        form = self._names.form(character, is_surname=at == start)
        standard = form or self.candidates[character][0]
        return Patch(at, self.in_region(standard), Reason.NAME, "", NAME)


def _finish(region: Dictionary | None) -> Callable[[str], str] | None:
    """What puts the region's own words in, which are written as its characters never are."""
    if region is None:
        return None
    characters = region.stage.characters
    words = {characters.translate(key): value for key, value in region.stage.phrases()}
    return Stage({}, packed(words, {})).convert


def _key(text: str, match: Match) -> str:
    return text[match.start : match.end]


def _certainty(match: Match, known: Context) -> float:
    if match.rank:
        return INSIDE
    if match.weight < -3:
        return LONG_PHRASE
    parts = any(at in known.borders for at in range(match.start + 1, match.end))
    return PARTS if parts else WORD

"""Rules that say which form a character has beside certain others."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

# A rule sees this many characters to each side.
REACH = 8


class Rule(NamedTuple):
    """One line of resources/conversion/rules.txt; ``certainty`` runs from 0 to 1."""

    form: str
    certainty: float
    before: re.Pattern[str]
    after: re.Pattern[str]
    note: str


class Rules:
    """The rules of a file, by the simplified character they are about.

    A line is ``character, form, certainty in per cent, before, after, note`` parted by tabs, or
    ``=name, expression``, which puts the expression where later lines have ``{name}``.
    """

    def __init__(self, lines: Iterable[str]) -> None:
        self._rows: dict[str, list[list[str]]] = {}
        self._compiled: dict[str, tuple[Rule, ...]] = {}
        self._classes: dict[str, str] = {}
        for line in lines:
            columns = line.split("\t")
            if line.startswith("="):
                self._classes[columns[0][1:]] = self._filled(columns[1])
            else:
                self._rows.setdefault(columns[0], []).append(columns)

    def __contains__(self, character: object) -> bool:
        return character in self._rows

    def find(self, character: str, before: str, after: str) -> Rule | None:
        """The first rule that fits (``|`` is a word border), those without conditions last."""
        for rule in self._of(character):
            if rule.before.search(before) and rule.after.match(after):
                return rule
        return None

    def _of(self, character: str) -> tuple[Rule, ...]:
        rules = self._compiled.get(character)
        if rules is None:
            # A rule without any condition speaks last, wherever it stands.
            rows = sorted(self._rows.get(character, ()), key=lambda row: not (row[3] or row[4]))
            rules = tuple(self._rule(row) for row in rows)
            self._compiled[character] = rules
        return rules

    def _rule(self, row: list[str]) -> Rule:
        _, form, certainty, before, after, note = row
        return Rule(
            form,
            int(certainty) / 100,
            re.compile(self._filled(before)),
            re.compile(self._filled(after)),
            note,
        )

    def _filled(self, expression: str) -> str:
        for name, value in self._classes.items():
            expression = expression.replace(f"{{{name}}}", value)
        return expression


def context(text: str, at: int, borders: frozenset[int]) -> tuple[str, str]:
    """What stands before and after the character at ``at``, with ``|`` at word borders.

    >>> context("皇后在后面", 3, frozenset({0, 2, 3, 5}))
    ('|皇后|在|', '面|')
    """
    if not borders:
        return text[max(0, at - REACH) : at], text[at + 1 : at + 1 + REACH]
    before = "".join(
        ("|" if place in borders else "") + text[place] for place in range(max(0, at - REACH), at)
    )
    after = "".join(
        ("|" if place in borders else "") + text[place : place + 1]
        for place in range(at + 1, min(len(text), at + REACH) + 1)
    )
    return before + ("|" if at in borders else ""), after

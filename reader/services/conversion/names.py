"""Persons' names in simplified text, and the forms their characters have."""

from __future__ import annotations

from collections.abc import Mapping

from reader.services.conversion.core import Match
from reader.services.conversion.patches import Context
from reader.services.conversion.tables import Forms

# Longer names are foreign or Japanese, or were none: what looks like one is left to the words.
LONGEST_NAME = 3
# 柏后村 is a village, whoever 柏后 may be.
PLACE_ENDS = ("村", "镇", "乡", "县", "市", "区", "路", "街", "屯", "庄")

# The stretch (start, end) of the name that the character at an offset is a part of.
Stretches = Mapping[int, tuple[int, int]]


class Names:
    """Knows the characters that have a form of their own in names or as surnames."""

    def __init__(self, forms: Mapping[str, Forms]) -> None:
        self._forms = forms

    def within(self, text: str, known: Context) -> Stretches:
        """The names of ``text``, by the offsets of the characters that have such a form."""
        return {
            at: (start, end)
            for start, end in known.names
            if end - start <= LONGEST_NAME and text[end : end + 1] not in PLACE_ENDS
            for at in range(start, end)
            if self.form(text[at], is_surname=at == start)
        }

    def form(self, character: str, *, is_surname: bool) -> str:
        """The form of OpenCC's standard in a name, "" where it is the usual one."""
        forms = self._forms.get(character)
        if forms is None:
            return ""
        return forms.as_surname if is_surname else forms.in_name

    def are_against(self, names: Stretches, text: str, match: Match) -> bool:
        """Whether the phrase cuts a name, or spells the surname of a whole one otherwise.

        An idiom is no accident, and what looks like a name but is a word after its first
        character, with forms of its own, was none: 强台风.
        """
        held = {names[at] for at in range(match.start, match.end) if at in names}
        if not held or match.weight <= -4:
            return False
        if match.value is not None and held == {(match.start - 1, match.end)}:
            return False
        return any(
            start < match.start
            or end > match.end
            or (match.value and start in names and not self._spells(text, match, start))
            for start, end in held
        )

    def begin(self, text: str, at: int, known: Context) -> int | None:
        """Where the word begins that holds ``at``, if it looks like a name: 于右任, 钟南山."""
        for start in range(at, max(-1, at - LONGEST_NAME), -1):
            if start in known.borders:
                lengths = range(2, LONGEST_NAME + 1)
                forms = self._forms.get(text[start])
                length = next((n for n in (1, *lengths) if start + n in known.borders), 0)
                is_name = forms and forms.is_common_surname and length in lengths
                return start if is_name else None
        return None

    def _spells(self, text: str, match: Match, surname: int) -> bool:
        form = self.form(text[surname], is_surname=True)
        return (match.value or "")[surname - match.start] == form

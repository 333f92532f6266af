"""A stretch of a text in one script, on its way to another."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from reader.model.conversion import Decision, Reason
from reader.services.conversion.patches import Patch, patched


class Piece(NamedTuple):
    """A stretch beginning at ``start``: ``plain`` is what its characters become one by one.

    ``patches`` (offsets in the stretch) say where something knows better, ``candidates`` gives
    the forms that a character of ``text`` can have. ``last`` is done to the result as a whole,
    ``why`` is the reason of what ``plain`` changes.
    """

    start: int
    text: str
    plain: str
    patches: Sequence[Patch]
    candidates: Callable[[str], tuple[str, ...]]
    last: Callable[[str], str] | None = None
    why: Reason = Reason.CHARACTER

    def result(self) -> str:
        """The stretch in the target script."""
        result = patched(self.plain, self.patches)
        return self.last(result) if self.last else result

    def decisions(self) -> Iterator[Decision]:
        """Why each character becomes what it becomes."""
        for decision, final in zip(self._decisions(), self.result(), strict=True):
            same = decision.result == final
            yield decision if same else replace(decision, result=final, reason=Reason.REGION)

    def _decisions(self) -> Iterator[Decision]:
        done = 0
        for patch in self.patches:
            yield from (self._by_character(at) for at in range(done, patch.start))
            for at, new in enumerate(patch.value, patch.start):
                yield self._decision(at, new, patch)
            done = patch.end
        yield from (self._by_character(at) for at in range(done, len(self.text)))

    def _by_character(self, at: int) -> Decision:
        old, new = self.text[at], self.plain[at]
        reason = Reason.SAME if old == new else self.why
        return Decision(self.start + at, old, new, reason, "", self._forms(old, new))

    def _decision(self, at: int, new: str, patch: Patch) -> Decision:
        old = self.text[at]
        forms = self._forms(old, new)
        if len(forms) == 1:
            return self._by_character(at) if new == self.plain[at] else self._of(at, new, patch)
        return self._of(at, new, patch)

    def _of(self, at: int, new: str, patch: Patch) -> Decision:
        old = self.text[at]
        return Decision(
            self.start + at,
            old,
            new,
            patch.reason,
            patch.detail,
            self._forms(old, new),
            patch.certainty,
        )

    def _forms(self, old: str, new: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys((new, *self.candidates(old))))

"""Traditional text of every region in simplified characters."""

from __future__ import annotations

from collections.abc import Iterator

from reader.model.conversion import Reason
from reader.services.conversion.core import Characters
from reader.services.conversion.patches import Context, Patch
from reader.services.conversion.tables import Tables

# 乾 of 乾隆 and of given names is read qián and stays; as "dry" it becomes 干. 著 and 瞭 in given
# names stay as well (GB 2312 has both, Table of General Standard Chinese Characters, 2013).
KEPT_IN_NAMES = frozenset("乾著瞭汎鍾")


class Simplified:
    """Decides between the simplified forms of traditional characters."""

    def __init__(self, tables: Tables, traditional_only: frozenset[str]) -> None:
        self._stage = tables.to_simplified.stage
        self.candidates = tables.to_simplified.candidates
        self.characters = self._stage.characters
        # In simplified text only characters that it can't have are converted: 什么 has a 么
        # that traditional text would write 麼, and 著 is right in 著名.
        self.foreign = Characters({key: self.characters.of(key) for key in traditional_only})

    def of(self, text: str) -> str:
        """Traditional ``text`` simplified without regard to names."""
        return self._stage.convert(text)

    def by_phrases(self, text: str, known: Context | None = None) -> Iterator[Patch]:
        """What phrases and names change, in order."""
        kept = dict(self._kept(text, known)) if known else {}
        done = 0
        for match in self._stage.changes(text):
            for at in sorted(at for at in kept if done <= at < match.start):
                yield kept[at]
            if not any(at in kept for at in range(match.start, match.end)):
                key = text[match.start : match.end]
                yield Patch(match.start, match.value or key, Reason.PHRASE, key, 0.97)
                done = match.end
        yield from (kept[at] for at in sorted(kept) if at >= done)

    def _kept(self, text: str, known: Context) -> Iterator[tuple[int, Patch]]:
        for start, end in known.names:
            for at in range(start, end):
                form = "锺" if text[at] == "鍾" and at > start else text[at]
                if text[at] in KEPT_IN_NAMES and (text[at] != "鍾" or at > start):
                    yield at, Patch(at, form, Reason.NAME, "", 0.9)

"""Which stretches of a text are simplified, which traditional, and which are neither's business."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple


class Zone(NamedTuple):
    """A stretch of a text in one script."""

    start: int
    end: int
    is_simplified: bool


class Scripts:
    """Tells scripts apart by characters that only one of them has."""

    def __init__(self, simplified_only: str, traditional_only: str) -> None:
        self._simplified = re.compile(f"[{re.escape(simplified_only)}]")
        self._traditional = re.compile(f"[{re.escape(traditional_only)}]")
        self.simplified_only = frozenset(simplified_only)
        self.traditional_only = frozenset(traditional_only)

    def zones(self, text: str, neutral: bool | None = None) -> list[Zone]:
        """Stretches that tile the text; one only, unless the text has characters of both scripts.

        A clause belongs to the script it has more characters of. One without any, or with as many
        of both, is of the script of the clause before it. ``neutral`` says whether text without
        any is simplified; where it is None, it is as what follows, or else simplified.
        """
        has_simplified = self._simplified.search(text) is not None
        has_traditional = self._traditional.search(text) is not None
        if not (has_simplified and has_traditional):
            alone = has_simplified or (not has_traditional and neutral is not False)
            return [Zone(0, len(text), alone)]
        clauses = [(m.start(), m.end(), self._vote(m[0])) for m in _CLAUSE.finditer(text)]
        first = next((vote for _, _, vote in clauses if vote), 0) > 0
        return _merged(clauses, first if neutral is None else neutral)

    def _vote(self, clause: str) -> int:
        """More than 0 where the clause is simplified, less where it is traditional."""
        return len(self._simplified.findall(clause)) - len(self._traditional.findall(clause))


_CLAUSE = re.compile(
    r"[^，。！？；：“”‘’「」『』《》（）()\s]*[，。！？；：“”‘’「」『』《》（）()\s]*"
)


def _merged(clauses: Sequence[tuple[int, int, int]], script: bool) -> list[Zone]:
    """Zones of (start, end, vote), those without a vote like the one before, or else ``script``."""
    zones: list[Zone] = []
    for start, end, vote in clauses:
        script = vote > 0 if vote else script
        if zones and zones[-1].is_simplified == script:
            zones[-1] = zones[-1]._replace(end=end)
        elif end > start:
            zones.append(Zone(start, end, script))
    return zones


# Addresses (also of Chinese domains, and of mail with a Chinese name), code, tags, and a character
# whose form a variation selector chooses. No part of an address is longer than 63 (RFC 1035).
_UNTOUCHED = re.compile(
    r"(?:https?|ftp)://[^\s，。、；：）」”]*?[!-~]+(?:(?<=[/=?&#._-])[^\x00-\x7f\s，。、；：）」”]+[!-~]*)*"
    r"|[\w-]{1,63}(?:\.[\w-]{1,63})*\.(?:中[国國]|公司|[网網][络絡站址]|[台臺][湾灣]|香港|在[线線])(?![\w-])(?:/[^\s，。、；：）」”]*)?"
    r"|[\w.+-]{0,63}[\u4e00-\u9fff]@[\w-]{1,63}(?:\.[\w-]{1,63})+"
    r"|```.*?```|`[^`\n]+`|</?[A-Za-z][^<>]*>"
    r"|.[\ufe00-\ufe0f\U000e0100-\U000e01ef]+"
    r"|\ufff9[^\ufffb]*\ufffb?",
    re.DOTALL,
)
# Ideographic description characters and how many components each takes (Unicode 15.1, 18.2.1).
_OPERATORS = re.compile("[\u2ff0-\u2fff\u31ef]")
_PARTS = {"⿲": 3, "⿳": 3, "⿾": 1, "⿿": 1}
# A sign of everything above but an address: most texts have none.
_SIGN = re.compile(
    r"\.[中公网網台臺香在]|[`<@\ufe00-\ufe0f\ufff9\u2ff0-\u2fff\u31ef\U000e0100-\U000e01ef]"
)


def untouched(text: str) -> list[tuple[int, int]]:
    """The stretches (start, end) that no conversion changes, in order.

    >>> untouched("字形⿰虫风，见 `头发` 。")
    [(2, 5), (8, 12)]
    """
    if "://" not in text and not _SIGN.search(text):
        return []
    found = [match.span() for match in _UNTOUCHED.finditer(text)]
    return sorted([*found, *_descriptions(text)])


def _descriptions(text: str) -> Iterator[tuple[int, int]]:
    done = 0
    for operator in _OPERATORS.finditer(text):
        if operator.start() >= done:
            done, wanted = operator.start(), 1
            while wanted and done < len(text):
                sign = text[done]
                wanted += _PARTS.get(sign, 2) - 1 if _OPERATORS.match(sign) else -1
                done += 1
            yield operator.start(), done

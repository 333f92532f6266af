"""Why a text was converted as it was, as values for JSON; docs/annotate.md says what they mean."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from reader.model.conversion import Decision, Reason
from reader.model.variant import Variant

# Raised when a program that reads the JSON would have to change.
SCHEMA = 1


def decisions_bytes(
    target: Variant, paragraphs: Iterable[tuple[str, str, Iterable[Decision]]]
) -> bytes:
    """One line of JSON in UTF-8, of each paragraph's text, its conversion and its decisions.

    Characters that are the same in both scripts are left out.
    """
    values = {
        "schema": SCHEMA,
        "to": target.value,
        "paragraphs": [
            {
                "text": text,
                "shown": shown,
                "decisions": [_values(d) for d in decisions if _tells(d)],
            }
            for text, shown, decisions in paragraphs
        ],
    }
    text = json.dumps(values, ensure_ascii=False)
    return text.encode("utf-8", "backslashreplace") + b"\n"


def _tells(decision: Decision) -> bool:
    return decision.reason is not Reason.SAME


def _values(decision: Decision) -> dict[str, Any]:
    return asdict(decision) | {"reason": decision.reason.value}

"""Corrections as plain values that JSON can hold: in the file and between processes."""

from __future__ import annotations

from typing import Any

from reader.model.correction import Correction, CorrectionKind
from reader.model.span import Mention, Span
from reader.model.variant import Variant


def correction_values(correction: Correction) -> dict[str, Any]:
    """The correction as values that :func:`correction_from` reads."""
    values: dict[str, Any] = {"kind": correction.kind, "words": correction.words}
    if correction.value:
        values["value"] = correction.value
    if (place := correction.place) is not None:
        values["place"] = [place.paragraph, place.span.start, place.span.end]
    if correction.toward is not None:
        values["toward"] = correction.toward.value
    return values


def correction_from(values: dict[str, Any]) -> Correction:
    """The correction in stored values; KeyError, ValueError, TypeError where they are none."""
    place, toward = values.get("place"), values.get("toward")
    return Correction(
        CorrectionKind(values["kind"]),
        str(values["words"]),
        str(values.get("value", "")),
        None if place is None else Mention(place[0], Span(place[1], place[2])),
        None if toward is None else Variant(toward),
    )

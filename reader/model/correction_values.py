"""Corrections as plain values that JSON can hold: in the file and between processes."""

from __future__ import annotations

from typing import Any

from reader.model.annotation import EntityLabel
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
    made = Correction(
        CorrectionKind(values["kind"]),
        _text(values["words"]),
        _text(values.get("value", "")),
        None if place is None else _mention(*place),
        None if toward is None else Variant(toward),
    )
    _check(made)
    return made


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _mention(paragraph: object, start: object, end: object) -> Mention:
    if not (type(paragraph) is type(start) is type(end) is int and paragraph >= 0):
        raise TypeError(paragraph, start, end)
    return Mention(paragraph, Span(start, end))


def _check(correction: Correction) -> None:
    """Whoever applies a correction relies on its value: ValueError where that is impossible."""
    kind, words, value = correction.kind, correction.words, correction.value
    if not words:
        raise ValueError(correction)
    if kind in (CorrectionKind.LABEL, CorrectionKind.ENTITY_LABEL):
        EntityLabel(value)
    label, _, key = value.partition(":")
    if (
        (kind is CorrectionKind.MENTION and not (EntityLabel(label) and key))
        or (kind is CorrectionKind.BORDER and not 0 < int(value) < len(words))
        or (kind is CorrectionKind.FORM and len(value) != len(words))
        or (kind is CorrectionKind.READING and len(value.split()) != len(words))
    ):
        raise ValueError(correction)

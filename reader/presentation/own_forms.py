"""The forms that the reader chose for words of the article."""

from __future__ import annotations

from collections.abc import Sequence

from reader.model.correction import Correction, CorrectionKind, decided, with_forms
from reader.model.variant import Variant


def in_own_forms(
    converted: str, corrections: Sequence[Correction], variant: Variant, paragraph: int, text: str
) -> str:
    """The converted paragraph with them; words are compared with ``text``, as it was written."""
    own = [
        correction
        for correction in corrections
        if correction.kind is CorrectionKind.FORM
        and correction.holds_in(variant)
        and correction.concerns(paragraph)
    ]
    return with_forms(converted, decided(text, text, own, str)) if own else converted

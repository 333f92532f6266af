"""What others made and the program stands on."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Component:
    """A library, a font or data, with its makers, its licence, its use, and where its source is.

    ``licence`` is an SPDX expression where there is one; ``texts`` are the notice and the licences
    in full.
    """

    name: str
    by: str
    licence: str
    what: str
    where: str
    texts: tuple[str, ...]

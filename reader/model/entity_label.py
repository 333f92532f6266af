"""The kinds of entities, which have colours before anything was found."""

from __future__ import annotations

from enum import StrEnum


class EntityLabel(StrEnum):
    """The kinds of entities that are told apart."""

    PERSON = "PERSON"
    PLACE = "PLACE"
    ORGANISATION = "ORGANISATION"
    DATE = "DATE"
    QUANTITY = "QUANTITY"
    TERM = "TERM"
    TITLE = "TITLE"
    WORK = "WORK"

"""Why a character is shown as it is after conversion."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reader.model.span import Span
from reader.model.variant import Variant


class Reason(StrEnum):
    """What decided how a character is converted."""

    SAME = "same"  # it is the same in both scripts, or is in the target script already
    CHARACTER = "character"  # it has one form only in the target script
    PHRASE = "phrase"  # a dictionary has the phrase it stands in
    RULE = "rule"  # a rule for this character and what stands beside it
    NAME = "name"  # it is part of a person's name
    DEFAULT = "default"  # nothing decides: the commonest form
    USER = "user"  # the reader's own list
    PROTECTED = "protected"  # an address, code or a description of a character
    REPAIR = "repair"  # a simplified leftover in traditional text
    REGION = "region"  # the form of Taiwan or Hong Kong for another region's


@dataclass(frozen=True, slots=True)
class Decision:
    """How the character at ``offset`` (code points) of a paragraph is converted, and why.

    ``candidates`` are the forms it can have in the target script, ``detail`` is the phrase or the
    rule that decided, ``certainty`` runs from 0 to 1.
    """

    offset: int
    source: str
    result: str
    reason: Reason
    detail: str = ""
    candidates: tuple[str, ...] = ()
    certainty: float = 1.0


@dataclass(frozen=True, slots=True)
class Choice:
    """What the reader wants a word of the text as written to become.

    With ``span`` it holds there only, without it everywhere; with ``target`` in that variant only.
    ``form`` is as long as ``word``.
    """

    word: str
    form: str
    span: Span | None = None
    target: Variant | None = None


@dataclass(frozen=True, slots=True)
class RegionNote:
    """What a region says where the text says something else: 软件 is 軟體 in Taiwan."""

    region: Variant
    word: str


class ListFault(StrEnum):
    """What is wrong with a line of the reader's own list."""

    FORM = "form"  # not two words parted by a tab or a blank
    LENGTH = "length"  # the words are not of one length
    DUPLICATE = "duplicate"  # an earlier line has the same word
    CYCLE = "cycle"  # following the list from this word leads back to it
    ENCODING = "encoding"  # not UTF-8


@dataclass(frozen=True, slots=True)
class ListError:
    """A line of the reader's own list that can't be used; ``line`` counts from 1."""

    line: int
    text: str
    fault: ListFault


@dataclass(frozen=True, slots=True)
class OwnList:
    """The reader's own list: what can be used of it, and the lines that can't, in order."""

    choices: tuple[Choice, ...] = ()
    errors: tuple[ListError, ...] = ()

"""Text as the library's index has it, and where a query stands in a text."""

from __future__ import annotations

from collections.abc import Callable

from reader.model.span import Span

Fold = Callable[[str], str]

# Folding is done in pieces, so that another thread has its turn in between.
PIECE = 20_000
AROUND = 18  # characters of an excerpt before and, twice, after what was found


def folded(text: str, fold: Fold) -> str:
    """The text folded, as long as it was, without halves of characters, which SQLite refuses."""
    pieces = (fold(text[at : at + PIECE]) for at in range(0, len(text), PIECE))
    return "".join(pieces).encode("utf-8", "replace").decode()


def as_tokens(folded_text: str) -> str:
    """The text with blanks around each Chinese character, so that each is a token.

    SQLite's own tokenizer takes a whole sentence for one word, and its trigrams can't find words
    of two characters, which most Chinese words are.

    >>> as_tokens("读书abc")
    ' 读  书 abc'
    """
    return "".join(f" {c} " if ord(c) > 0x2E7F else c for c in folded_text)


def phrases(query: str, fold: Fold) -> list[str]:
    """The parts of a query between blanks, folded; an article has to hold all of them."""
    return [part for part in folded(query.replace("\0", " "), fold).split() if part]


def match_expression(parts: list[str]) -> str:
    """The query in the language of SQLite's index: each part a phrase, in any order.

    >>> match_expression(["读书"])
    '"读  书"'
    """
    return " ".join('"' + as_tokens(part).strip().replace('"', '""') + '"' for part in parts)


def excerpt(text: str, title: str, parts: list[str], fold: Fold) -> tuple[str, Span]:
    """A piece of the text around the first part that stands in it, and where that is there.

    Below the title where that can be, as the title is shown anyway.
    """
    whole = folded(text, fold)
    heading = text.find(title) + len(title) if title in text else 0
    places = ((whole.find(part, start), part) for start in (heading, 0) for part in parts)
    at, part = next(((at, part) for at, part in places if at >= 0), (-1, ""))
    if at < 0:
        return "", Span(0, 0)
    start = max(text.rfind("\n", 0, at) + 1, at - AROUND, 0)
    line_end = text.find("\n", at + len(part))
    end = min(line_end if line_end >= 0 else len(text), at + len(part) + 2 * AROUND)
    piece = "…" * (start > 0 and text[start - 1] != "\n") + text[start:end]
    shift = len(piece) - (end - start)
    found = Span(at - start + shift, at - start + shift + len(part))
    return piece + "…" * (end < len(text) and text[end] != "\n"), found

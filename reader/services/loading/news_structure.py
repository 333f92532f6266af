"""What the lines of a news page are: headline, lines about the article, body, the page around it.

A page copied as text brings everything along: where it stood on the site, who edited it, the
call to scan a code. The reader wants the article and, beside it, what is known of it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from reader.model.article import Metadata, ParagraphKind
from reader.services.loading.news_lines import (
    LONGEST_META,
    about_article,
    breadcrumb,
    looks_like_title,
    merged,
)
from reader.services.loading.news_names import dateline_reporters
from reader.services.loading.news_rules import NewsRules, folded

HEAD = 12  # filled lines; the body begins in them
CLOSING = 60  # characters at the end of the last paragraph
FIRST_PARAGRAPHS = 3  # a dateline stands in one of them
_CLOSING_BRACKET = re.compile(r"\(([^()]{2,40})\)\s*\d*\s*$")
Kinds = dict[int, ParagraphKind]


def structure(lines: Sequence[str], rules: NewsRules) -> tuple[tuple[ParagraphKind, ...], Metadata]:
    """The kind of each line, and the metadata that the lines give.

    What fits no rule is body. Only lines before the body can be headline or breadcrumb, only
    lines before and after it boilerplate: a sentence in the middle never is.
    """
    filled = [number for number, line in enumerate(lines) if line.strip()]
    if len(filled) < 2:
        return (ParagraphKind.BODY,) * len(lines), Metadata()
    head, before = _head(lines, filled, rules)
    rest = filled[len(head) :]
    tail, after = _tail(lines, rest, rules)
    body = rest[: len(rest) - len(tail)]
    found = merged(before, after)
    found = merged(found, Metadata(byline=_bylines(lines, body, rules)))
    found = merged(found, _closing(lines, body, rules))
    kinds = head | tail
    return tuple(kinds.get(number, ParagraphKind.BODY) for number in range(len(lines))), found


def _head(lines: Sequence[str], filled: Sequence[int], rules: NewsRules) -> tuple[Kinds, Metadata]:
    kinds: Kinds = {}
    found = Metadata()
    for place, number in enumerate(filled[:HEAD]):
        kind, says = _head_line(lines[number], rules)
        if kind is ParagraphKind.BODY and not found.title and looks_like_title(lines[number]):
            kind, says = ParagraphKind.TITLE, Metadata(title=lines[number].strip())
        elif kind is ParagraphKind.BODY and not _is_subtitle(lines, filled[place:], rules):
            break
        kinds[number] = kind
        found = merged(found, says)
    return kinds, found


def _head_line(line: str, rules: NewsRules) -> tuple[ParagraphKind, Metadata]:
    if rules.controls.match(folded(line).strip()):
        return ParagraphKind.BOILERPLATE, Metadata()
    says = about_article(line, rules) or breadcrumb(line)
    return (ParagraphKind.META, says) if says else (ParagraphKind.BODY, Metadata())


def _is_subtitle(lines: Sequence[str], numbers: Sequence[int], rules: NewsRules) -> bool:
    """Whether a line of no kind is short and a line about the article follows."""
    if len(numbers) < 2 or not looks_like_title(lines[numbers[0]]):
        return False
    return about_article(lines[numbers[1]], rules) is not None


def _tail(lines: Sequence[str], rest: Sequence[int], rules: NewsRules) -> tuple[Kinds, Metadata]:
    """The kinds of the lines after the body, read from the end upwards."""
    cut = _other_articles(lines, rest, rules)
    kinds: Kinds = dict.fromkeys(rest[cut:], ParagraphKind.BOILERPLATE)
    found = Metadata()
    for number in reversed(rest[:cut]):
        says = about_article(lines[number], rules)
        if _is_boilerplate(lines[number], rules):
            kinds[number] = ParagraphKind.BOILERPLATE
        elif says:
            kinds[number] = ParagraphKind.META
            found = merged(says, found)
        else:
            break
    return kinds, replace(found, title="")


def _is_boilerplate(line: str, rules: NewsRules) -> bool:
    text = folded(line).strip()
    if rules.controls.match(text) or rules.legal.match(text):
        return True
    is_sentence = text.endswith(("。", "!", "?"))
    return len(text) < LONGEST_META and not is_sentence and bool(rules.calls.match(text))


def _other_articles(lines: Sequence[str], rest: Sequence[int], rules: NewsRules) -> int:
    """The place in ``rest`` where a list of other articles begins that runs to the end."""
    for place in range(len(rest) - 1, 0, -1):
        line = lines[rest[place]]
        if rules.related.match(folded(line).strip()) and len(line) < LONGEST_META:
            return place
        if not (looks_like_title(line) or _is_boilerplate(line, rules)):
            break
    return len(rest)


def _bylines(lines: Sequence[str], body: Sequence[int], rules: NewsRules) -> tuple[str, ...]:
    for number in body[:FIRST_PARAGRAPHS]:
        found = dateline_reporters(lines[number], rules)
        if found:
            return found
    return ()


def _closing(lines: Sequence[str], body: Sequence[int], rules: NewsRules) -> Metadata:
    """The editors or reporters that a bracket at the end of the last paragraph names."""
    end = folded(lines[body[-1]]).strip()[-CLOSING:] if body else ""
    bracket = _CLOSING_BRACKET.search(end)
    said = about_article(bracket[1], rules) if bracket else None
    return Metadata(byline=said.byline, editors=said.editors) if said else Metadata()

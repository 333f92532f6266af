"""An analysed article for the eye: words above their pinyin, then the entities."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from itertools import groupby

from reader.model.analysed_article import AnalysedArticle
from reader.model.annotation import Annotation, EntityGroup, EntityLabel
from reader.model.article import Article

# Columns of a line; a Chinese character takes two.
WIDTH = 80
LABELS = tuple(EntityLabel)


def listing(analysed: AnalysedArticle) -> str:
    """The article as lines of text, each line of words followed by a line of pinyin.

    Blank lines of the file are left out. In the list of entities a name is followed by its pinyin
    and the number of its mentions.
    """
    lines = [_head(analysed.article), ""]
    for text, annotation in zip(analysed.shown, analysed.annotations, strict=True):
        if text.strip():
            lines += [*_interlinear(_cells(text, annotation)), ""]
    groups = sorted(analysed.groups(), key=lambda group: LABELS.index(group.label))
    for label, rows in groupby(groups, key=lambda group: group.label):
        lines += [label.value, *(_row(group, analysed.name(group)) for group in rows), ""]
    return "\n".join(lines)


def display_width(text: str) -> int:
    """The columns that a terminal gives to ``text``: two for a Chinese character, none for a mark.

    >>> display_width("北京 Běi")
    8
    """
    return sum(map(_columns, text))


def _columns(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in {"Cf", "Mn"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _head(article: Article) -> str:
    said = article.metadata
    facts = [said.title or article.name, said.published, said.source, *said.byline]
    variant = article.variant.value if article.variant else None
    return " · ".join(fact for fact in [*facts, variant, article.encoding] if fact)


Cell = tuple[str, str]


def _cells(text: str, annotation: Annotation) -> Iterator[Cell]:
    """Words with their pinyin; a sign joins the word before it, an opening one the word after."""
    word, pinyin, opening = "", "", ""
    for token in annotation.tokens:
        surface = token.span.of(text)
        if unicodedata.category(surface[-1]) in {"Ps", "Pi"}:
            opening += surface
        elif token.reading is None and not surface.isspace():
            word += opening + surface
            opening = ""
        else:
            yield word, pinyin
            word, opening = opening + surface.strip(), ""
            pinyin = token.reading.pinyin if token.reading else ""
    yield word + opening, pinyin


def _interlinear(cells: Iterable[Cell]) -> Iterator[str]:
    above, below, used = "", "", 0
    for word, pinyin in cells:
        if not word:
            continue
        width = max(display_width(word), display_width(pinyin)) + 1
        if used and used + width > WIDTH:
            yield from _pair(above, below)
            above, below, used = "", "", 0
        above += _padded(word, width)
        below += _padded(pinyin, width)
        used += width
    yield from _pair(above, below)


def _pair(above: str, below: str) -> list[str]:
    return [line for line in (above.rstrip(), below.rstrip()) if line]


def _padded(text: str, width: int) -> str:
    return text + " " * (width - display_width(text))


def _row(group: EntityGroup, name: str) -> str:
    return f"{len(group.mentions):4} {_padded(name, 24)} {group.pinyin}".rstrip()

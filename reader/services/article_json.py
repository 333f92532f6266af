"""An analysed article as values for JSON; docs/annotate.md says what each means."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from reader.model.analysed_article import AnalysedArticle
from reader.model.annotation import Annotation, Entity, EntityGroup, Reading, Token, entity_id
from reader.model.article import Article, Paragraph
from reader.model.character_readings import reading as character_readings
from reader.model.span import Mention

# Raised when a program that reads the JSON would have to change.
SCHEMA = 1


def json_bytes(analysed: AnalysedArticle) -> bytes:
    """The article as one line of JSON in UTF-8.

    Half a surrogate pair, which UTF-8 can't hold, is written as JSON's escape.
    """
    text = json.dumps(article_values(analysed), ensure_ascii=False)
    return text.encode("utf-8", "backslashreplace") + b"\n"


def article_values(analysed: AnalysedArticle) -> dict[str, Any]:
    """The article as dicts, lists, strings and numbers."""
    article = analysed.article
    parts = zip(article.paragraphs, analysed.shown, analysed.annotations, strict=True)
    return {
        "schema": SCHEMA,
        "article": _head(article),
        "paragraphs": [_paragraph(*part) for part in parts],
        "entities": [_group(group, analysed.name(group)) for group in analysed.groups()],
    }


def _head(article: Article) -> dict[str, Any]:
    said = article.metadata
    return {
        "title": said.title,
        "original_title": said.original_title,
        "breadcrumb": list(said.breadcrumb),
        "date": said.published,
        "source": said.source,
        "byline": list(said.byline),
        "editors": list(said.editors),
        "encoding": article.encoding,
        "variant": article.variant and article.variant.value,
    }


def _paragraph(paragraph: Paragraph, shown: str, annotation: Annotation) -> dict[str, Any]:
    text = paragraph.text
    return {
        "text": text,
        "shown": shown,
        "ending": paragraph.ending,
        "kind": paragraph.kind.value,
        "tokens": [_token(token, text) for token in annotation.tokens],
        "entities": [_entity(entity, text) for entity in annotation.entities],
    }


def _token(token: Token, text: str) -> dict[str, Any]:
    reading = token.reading or Reading((None,) * token.span.length, "")
    return {
        "start": token.span.start,
        "end": token.span.end,
        "text": token.span.of(text),
        "pinyin": reading.pinyin,
        "syllables": list(reading.syllables),
        "zhuyin": reading.zhuyin,
        **_known(read_by=reading.source, candidates=_candidates(token)),
    }


def _candidates(token: Token) -> list[list[str]]:
    """For each character of a token its possible readings; [] where there is no doubt."""
    found = [list(one.candidates) for one in character_readings([token])]
    return found if any(len(candidates) > 1 for candidates in found) else []


def _entity(entity: Entity, text: str) -> dict[str, Any]:
    return {
        "start": entity.span.start,
        "end": entity.span.end,
        "text": entity.span.of(text),
        "label": entity.label.value,
        "id": entity_id(entity.label, entity.key),
        **_known(path=entity.path, value=entity.value, found_by=entity.layer),
        **_known(inner=[_entity(inner, text) for inner in entity.inner]),
    }


def _group(group: EntityGroup, name: str) -> dict[str, Any]:
    return {
        "id": group.id,
        "label": group.label.value,
        "name": name,
        "pinyin": group.pinyin,
        "mentions": [_mention(mention) for mention in group.mentions],
        **_known(path=group.path, value=group.value, found_by=group.layers),
    }


def _known(**fields: str | Sequence[object]) -> dict[str, Any]:
    """The fields that have a value; an optional field is there or not, it is never empty."""
    return {
        name: value if isinstance(value, str) else list(value)
        for name, value in fields.items()
        if value
    }


def _mention(mention: Mention) -> list[int]:
    return [mention.paragraph, mention.span.start, mention.span.end]

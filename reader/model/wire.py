"""Annotations as bytes: what crosses the border between processes and rests in memory.

A novel has half a million tokens; as Python objects they would take 200 MB, packed like this
they take about ten bytes a character and are unpacked when their paragraph comes into sight.
"""

from __future__ import annotations

import json
from typing import Any

from reader.model.annotation import Annotation, Entity, EntityLabel, Reading, Token
from reader.model.span import Span


def packed(annotation: Annotation) -> bytes:
    """The annotation as compact JSON in UTF-8, which :func:`unpacked` reads."""
    tokens = [_token_values(token) for token in annotation.tokens]
    entities = [_entity_values(entity) for entity in annotation.entities]
    # A half pair of a broken file is a code point like any other here: it must not stop the work.
    text = json.dumps([tokens, entities], ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "surrogatepass")


def unpacked(data: bytes) -> Annotation:
    """The annotation that :func:`packed` made the bytes from."""
    tokens, entities = json.loads(data.decode("utf-8", "surrogatepass"))
    return Annotation(tuple(_tokens(tokens)), tuple(_entity(*values) for values in entities))


def _token_values(token: Token) -> Any:
    reading = token.reading
    if reading is None:
        return token.span.length
    return [
        token.span.length,
        list(reading.syllables),
        reading.pinyin,
        reading.zhuyin,
        reading.source,
        list(reading.alternatives),
    ]


def _tokens(values: list[Any]) -> list[Token]:
    tokens, start = [], 0
    for value in values:
        plain = isinstance(value, int)
        length = value if plain else value[0]
        reading = None if plain else _reading(*value[1:])
        tokens.append(Token(Span(start, start + length), reading))
        start += length
    return tokens


def _reading(
    syllables: list[str | None], pinyin: str, zhuyin: str, source: str, alternatives: list[str]
) -> Reading:
    return Reading(tuple(syllables), pinyin, zhuyin, source, tuple(alternatives))


def _entity_values(entity: Entity) -> list[Any]:
    """The values of :func:`_entity`; what most entities lack is left out at the end."""
    span = entity.span
    values = [span.start, span.end, entity.label.value, entity.key, entity.pinyin, entity.layer]
    more = [list(entity.path), entity.value, [_entity_values(inner) for inner in entity.inner]]
    return [*values, *more] if any(more) else values


def _entity(*values: Any) -> Entity:
    start, end, label, key, pinyin, layer, *more = values
    path, value, inner = more or ((), "", ())
    return Entity(
        Span(start, end),
        EntityLabel(label),
        key,
        pinyin,
        layer,
        tuple(path),
        value,
        tuple(_entity(*values) for values in inner),
    )

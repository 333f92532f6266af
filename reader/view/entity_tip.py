"""What the list says of a name when the mouse rests on it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from PySide6.QtCore import QCoreApplication

from reader.presentation.entity_rows import EntityDetails
from reader.view import labels
from reader.view.palette import Palette
from reader.view.translation import QT_TRANSLATE_NOOP

CONTEXT = "EntityTip"
translate = QCoreApplication.translate
STEP = " › "  # from a place to the one inside it

# The rules and engines that find names, and what they go by.
LAYERS = {
    "lac": QT_TRANSLATE_NOOP("EntityTip", "the language model"),
    "tags": QT_TRANSLATE_NOOP("EntityTip", "the dictionary of words"),
    "document": QT_TRANSLATE_NOOP("EntityTip", "other places of the article"),
    "layout": QT_TRANSLATE_NOOP("EntityTip", "its place on the page"),
    "gazetteer": QT_TRANSLATE_NOOP("EntityTip", "the list of places"),
    "ending": QT_TRANSLATE_NOOP("EntityTip", "its ending"),
    "nation": QT_TRANSLATE_NOOP("EntityTip", "the short names of countries"),
    "known": QT_TRANSLATE_NOOP("EntityTip", "the list of known names"),
    "composed": QT_TRANSLATE_NOOP("EntityTip", "the names beside it"),
    "organisation": QT_TRANSLATE_NOOP("EntityTip", "its ending"),
    "office": QT_TRANSLATE_NOOP("EntityTip", "the list of offices"),
    "coordination": QT_TRANSLATE_NOOP("EntityTip", "the names beside it"),
    "post": QT_TRANSLATE_NOOP("EntityTip", "the post before it"),
    "appellation": QT_TRANSLATE_NOOP("EntityTip", "the form of address"),
    "date": QT_TRANSLATE_NOOP("EntityTip", "the rules for dates"),
    "quantity": QT_TRANSLATE_NOOP("EntityTip", "the rules for quantities"),
    "quotation": QT_TRANSLATE_NOOP("EntityTip", "its quotation marks"),
    "title": QT_TRANSLATE_NOOP("EntityTip", "the list of posts"),
    "reader": QT_TRANSLATE_NOOP("EntityTip", "your correction"),
}


def tip_html(details: EntityDetails, palette: Palette) -> str:
    """The tip for one entity as rich text in which nothing of the article is markup."""
    row = details.row
    quiet = f'style="color: {palette.muted}"'
    heading = f"<b>{escape(row.name)}</b>"
    if row.pinyin:
        heading += f" &nbsp;<span {quiet}>{escape(row.pinyin)}</span>"
    lines = [heading, *(escape(line) for line in _facts(details))]
    known = "".join(f"<div>{line}</div>" for line in lines)
    found = "".join(f"<div {quiet}>{escape(line)}</div>" for line in _origin(details))
    return f'<div style="white-space: nowrap">{known}{found}</div>'


def tip_lines(details: EntityDetails) -> str:
    """What the tip adds to the row, in one plain line: for who does not see it."""
    return ". ".join([*_facts(details), *_origin(details)])


def _facts(details: EntityDetails) -> Iterator[str]:
    if details.path:
        yield STEP.join(details.path)
    if details.value:
        words = translate("EntityTip", "perhaps {0}") if details.is_guess else "{0}"
        yield words.format(details.value)
    if details.inner:
        names = (f"{name} ({labels.kind(label)})" for name, label in details.inner)
        yield translate("EntityTip", "Inside it: {0}").format(_listed(names))


def _origin(details: EntityDetails) -> Iterator[str]:
    times = translate("EntityTip", "%n mentions", "", details.row.count)
    yield f"{labels.kind(details.row.label)} · {times}"
    words = dict.fromkeys(
        translate(CONTEXT, LAYERS[layer]) for layer in details.layers if layer in LAYERS
    )
    if words:
        yield translate("EntityTip", "Found by {0}").format(_listed(words))


def _listed(words: Iterable[str]) -> str:
    return translate("EntityTip", ", ").join(words)

"""What the list says of a name when the mouse rests on it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from PySide6.QtCore import QCoreApplication, QObject

from reader.presentation.entity_rows import EntityDetails
from reader.view import labels
from reader.view.palette import Palette
from reader.view.translation import QT_TRANSLATE_NOOP

CONTEXT = "EntityTip"
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
    "shop": QT_TRANSLATE_NOOP("EntityTip", "its ending"),
    "village": QT_TRANSLATE_NOOP("EntityTip", "the names beside it"),
    "office": QT_TRANSLATE_NOOP("EntityTip", "the list of offices"),
    "compound surname": QT_TRANSLATE_NOOP("EntityTip", "its surname"),
    "coordination": QT_TRANSLATE_NOOP("EntityTip", "the names beside it"),
    "post": QT_TRANSLATE_NOOP("EntityTip", "the post before it"),
    "appellation": QT_TRANSLATE_NOOP("EntityTip", "the form of address"),
    "date": QT_TRANSLATE_NOOP("EntityTip", "the rules for dates"),
    "quantity": QT_TRANSLATE_NOOP("EntityTip", "the rules for quantities"),
    "quotation": QT_TRANSLATE_NOOP("EntityTip", "its quotation marks"),
    "title": QT_TRANSLATE_NOOP("EntityTip", "the list of posts"),
    "reader": QT_TRANSLATE_NOOP("EntityTip", "your correction"),
}


class EntityTip(QObject):
    """The words of the tip for one entity."""

    def __init__(self, details: EntityDetails) -> None:
        super().__init__()
        self._details = details

    def html(self, palette: Palette) -> str:
        """Rich text in which nothing of the article is markup."""
        row = self._details.row
        quiet = f'style="color: {palette.muted}"'
        heading = f"<b>{escape(row.name)}</b>"
        if row.pinyin:
            heading += f" &nbsp;<span {quiet}>{escape(row.pinyin)}</span>"
        known = "".join(f"<div>{line}</div>" for line in (heading, *map(escape, self.facts())))
        found = "".join(f"<div {quiet}>{escape(line)}</div>" for line in self.origin())
        return f'<div style="white-space: nowrap">{known}{found}</div>'

    def facts(self) -> Iterator[str]:
        """Where a place lies, which day or number is meant, what is inside."""
        details = self._details
        if details.whole:
            yield self.tr("Inside {0}").format(details.whole)
        if details.path:
            yield STEP.join(details.path)
        if details.is_shared:
            yield self.tr("One of several places of this name")
        if details.value:
            words = self.tr("perhaps {0}") if details.is_guess else "{0}"
            yield words.format(details.value)
        if details.value and details.is_guess:
            yield self.tr("“?” marks a guess: the text does not say it exactly")
        if details.inner:
            names = (f"{name} ({labels.kind(label)})" for name, label in details.inner)
            yield self.tr("Inside it: {0}").format(self._listed(names))

    def origin(self) -> Iterator[str]:
        """Its kind, how often it is mentioned, and what found it."""
        row, layers = self._details.row, self._details.layers
        mentions = self.tr("%n mentions", "", row.count)
        yield f"{labels.kind(row.label)} · {mentions}"
        known = (
            QCoreApplication.translate(CONTEXT, LAYERS[one]) for one in layers if one in LAYERS
        )
        if words := list(dict.fromkeys(known)):
            yield self.tr("Found by {0}").format(self._listed(words))

    def _listed(self, words: Iterable[str]) -> str:
        return self.tr(", ").join(words)

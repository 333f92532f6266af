"""What the window calls the kinds of entities and the written forms of Chinese."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reader.model.entity_label import EntityLabel
from reader.model.variant import Variant
from reader.view.translation import QT_TRANSLATE_NOOP

CONTEXT = "Labels"

# Kind → one of them, many of them.
KINDS = {
    EntityLabel.PERSON: (
        QT_TRANSLATE_NOOP("Labels", "Person"),
        QT_TRANSLATE_NOOP("Labels", "People"),
    ),
    EntityLabel.PLACE: (
        QT_TRANSLATE_NOOP("Labels", "Place"),
        QT_TRANSLATE_NOOP("Labels", "Places"),
    ),
    EntityLabel.ORGANISATION: (
        QT_TRANSLATE_NOOP("Labels", "Organisation"),
        QT_TRANSLATE_NOOP("Labels", "Organisations"),
    ),
    EntityLabel.DATE: (
        QT_TRANSLATE_NOOP("Labels", "Date"),
        QT_TRANSLATE_NOOP("Labels", "Dates"),
    ),
    EntityLabel.QUANTITY: (
        QT_TRANSLATE_NOOP("Labels", "Quantity"),
        QT_TRANSLATE_NOOP("Labels", "Quantities"),
    ),
    EntityLabel.TERM: (
        QT_TRANSLATE_NOOP("Labels", "Quoted term"),
        QT_TRANSLATE_NOOP("Labels", "Quoted terms"),
    ),
    EntityLabel.TITLE: (
        QT_TRANSLATE_NOOP("Labels", "Title"),
        QT_TRANSLATE_NOOP("Labels", "Titles"),
    ),
    EntityLabel.WORK: (
        QT_TRANSLATE_NOOP("Labels", "Work"),
        QT_TRANSLATE_NOOP("Labels", "Works"),
    ),
}

VARIANTS = {
    Variant.HANS: QT_TRANSLATE_NOOP("Labels", "Simplified"),
    Variant.HANT: QT_TRANSLATE_NOOP("Labels", "Traditional"),
    Variant.HANT_TW: QT_TRANSLATE_NOOP("Labels", "Traditional (Taiwan)"),
    Variant.HANT_HK: QT_TRANSLATE_NOOP("Labels", "Traditional (Hong Kong)"),
}


def kind(label: EntityLabel) -> str:
    """What one entity of the kind is called."""
    return QCoreApplication.translate(CONTEXT, KINDS[label][0])


def kinds(label: EntityLabel) -> str:
    """What several entities of the kind are called."""
    return QCoreApplication.translate(CONTEXT, KINDS[label][1])


def variant_name(variant: Variant | None) -> str:
    """What the written form is called; a text that shows no script has none."""
    if variant is None:
        return QCoreApplication.translate("Labels", "Script unknown")
    return QCoreApplication.translate(CONTEXT, VARIANTS[variant])


def script_sign(variant: Variant) -> str:
    """One character that stands for the script, in that script."""
    return "简" if variant.is_simplified else "繁"


def visible(name: str) -> str:
    r"""The name of a file as it can be shown: a byte that is no text becomes U+FFFD.

    Python has such a byte as half of a character, and Qt shows nothing of a text with one.

    >>> visible("a\udcd5.txt")
    'a�.txt'
    """
    return "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in name)


def inside(count: int) -> str:
    """How many names lie inside another one."""
    return QCoreApplication.translate("Labels", "names inside: {0}").format(count)

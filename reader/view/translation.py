"""The language of the window: which one, and where its words come from."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

ENGLISH, SIMPLIFIED, TRADITIONAL = "en", "zh_CN", "zh_TW"

# Subtags of a language tag (BCP 47) that tell in which script Chinese is read there.
_IN_TRADITIONAL = frozenset({"Hant", "TW", "HK", "MO"})
_LANGUAGES = {"en": ENGLISH, "zh": SIMPLIFIED, "yue": TRADITIONAL}


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """The text itself: marks words for translation where they stand in a table.

    Named as lupdate looks for it; PySide6's own says that it gives back any object.
    """
    del context
    return text


def language_for(wanted: Iterable[str]) -> str:
    """The language of the window for somebody who reads these (BCP 47), best first.

    English where none of them is spoken here. What a tag says of the script is believed more than
    what it says of the country.

    >>> language_for(["de-DE", "zh-Hant-HK", "en"])
    'zh_TW'
    >>> language_for(["zh-Hans-HK"])
    'zh_CN'
    """
    for tag in wanted:
        name, *rest = tag.split("-")
        language = _LANGUAGES.get(name)
        if language == SIMPLIFIED and "Hans" not in rest and _IN_TRADITIONAL.intersection(rest):
            return TRADITIONAL
        if language is not None:
            return language
    return ENGLISH


def speak(application: QCoreApplication, language: str, folder: Path) -> list[QTranslator]:
    """The translators that ``application`` uses from now on.

    ``language`` is one of the settings' languages, "" for the system's. ``folder`` holds the words
    of this program; those of Qt's own buttons and dialogs come with Qt. What is there already
    keeps its words, so this is called before the window is built.
    """
    system = QLocale.system()
    chosen = language or language_for(system.uiLanguages())
    # Numbers are written as in the language of the words, unless the system knows better.
    if language or system.language() is not QLocale(chosen).language():
        QLocale.setDefault(QLocale(chosen))
    places = [(f"duwen_{chosen}", folder)]
    if chosen != ENGLISH:
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        places.insert(0, (f"qtbase_{chosen}", Path(qt)))
    return [made for name, place in places if (made := _installed(application, name, place))]


def plain_words(text: str) -> str:
    """What a command or a label is called, without key, points and colon.

    >>> [plain_words(text) for text in ("&Open…", "打开(&O)…", "字号(&I)：")]
    ['Open', '打开', '字号']
    """
    return re.sub(r"\(&.\)|&|[…:：]$", "", text)


def words_of_presentation(text: str) -> str:
    """The words that presentation made, in the language of the window."""
    return QCoreApplication.translate("Wording", text)


def _installed(application: QCoreApplication, name: str, folder: Path) -> QTranslator | None:
    translator = QTranslator(application)
    if not translator.load(name, str(folder)):
        return None
    application.installTranslator(translator)
    return translator

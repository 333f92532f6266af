"""The one place that puts a failure into words."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from reader.model import errors


class Wording(NamedTuple):
    """What happened, and what the reader can do about it, as sentences."""

    what: str
    advice: str

    @property
    def line(self) -> str:
        """Both in one line."""
        return f"{self.what} {self.advice}".strip()


Translate = Callable[[str], str]


def as_is(text: str) -> str:
    """The text itself: what a program without translations says."""
    return text


def explain(error: errors.ReaderError, translate: Translate = as_is) -> Wording:
    """The words for any kind of :class:`ReaderError`, translated before the data are put in.

    A reason that the program itself gives is translated too; what the system says stays.
    """
    what, advice = WORDS.get(type(error), UNKNOWN)
    data = {name: _words(value) for name, value in vars(error).items()}
    if "reason" in data:
        data["reason"] = translate(data["reason"])
    return Wording(translate(what).format_map(data), translate(advice).format_map(data))


def _words(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)


UNKNOWN = ("Something went wrong: {0}.", "Please report it.")

# Kind of error → what happened, what to do. The names in braces are the error's data.
WORDS: dict[type[errors.ReaderError], tuple[str, str]] = {
    errors.FileMissing: (
        "There is no file {path}.",
        "Check the name, or whether it was moved or renamed.",
    ),
    errors.PathIsFolder: ("{path} is a folder.", "Choose a file inside it."),
    errors.FileUnreadable: (
        "{path} can't be read: {reason}.",
        "Check that you may read it and that no other program holds it, then open it again.",
    ),
    errors.FileChanged: (
        "{path} changed while it was being read.",
        "Wait until it has been written, then open it again.",
    ),
    errors.FileTooLarge: (
        "{path} has {size} bytes; at most {limit} are opened.",
        "Split it into parts and open one of them.",
    ),
    errors.EmptyText: ("There is nothing to read in {name}.", "Choose a file that holds text."),
    errors.NotText: (
        "{name} is not a text: {looks_like}.",
        "Save its text as a .txt file, or copy the text and paste it with Ctrl+Shift+V.",
    ),
    errors.UndecodableText: (
        "{name} is in no encoding that is known here (tried: {tried}).",
        "Open it in the program that made it and save it as UTF-8.",
    ),
    errors.DocumentDamaged: (
        "{name} is damaged: {reason}.",
        "Get the file again, or open it in the program that made it and save it anew.",
    ),
    errors.DocumentLocked: (
        "{name} is encrypted, so its text can't be read.",
        "Open it in the program that it was bought or made for.",
    ),
    errors.DocumentTooLarge: (
        "{name} becomes too large when it is opened.",
        "Split it into parts and open one of them.",
    ),
    errors.TextLayerMissing: (
        "{name} holds pictures of pages and no text that can be read.",
        "Let a program for text recognition (OCR) add the text, then open it again.",
    ),
    errors.PageUnreachable: (
        "{address} can't be opened: {reason}.",
        "Check the address and the connection; or save the page in a browser and open the file.",
    ),
    errors.NotWritable: (
        "{path} can't be written: {reason}.",
        "Choose another place, or make room there. Nothing that was there before is changed.",
    ),
    errors.SettingsDamaged: (
        "Some of your settings could not be read, so they are as at first.",
        "The file as it was is kept as {kept}.",
    ),
    errors.CorrectionsDamaged: (
        "Some of your corrections could not be read, so they do not hold.",
        "The file as it was is kept as {kept}.",
    ),
    errors.NotCorrections: (
        "{path} is no file of corrections.",
        "Choose one that was written with Save corrections.",
    ),
    errors.LibraryUnusable: (
        "What you read is not remembered: the library {path} can't be used ({reason}).",
        "See that there is room on the disk and that you may write there, then start Duwen again.",
    ),
    errors.LibraryDamaged: (
        "The library of what you read was damaged, so a new one was begun.",
        "The old one was kept as {kept}.",
    ),
    errors.ResourceMissing: (
        "The file {name} that belongs to the program is missing.",
        "Install Duwen again.",
    ),
    errors.BasicNames: (
        "The language model can't be loaded. Names are found by the dictionary of words alone, so "
        "many are missing or wrong.",
        "Install Duwen again, with numpy.",
    ),
    errors.WorkerLost: (
        "The analysis stopped, so words after this point have no pinyin and names are not listed.",
        "Open the article again to start it anew. {detail}",
    ),
}

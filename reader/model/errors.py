"""What can go wrong with a reader's input, as data; presentation/wording.py puts it in words."""

from __future__ import annotations

from typing import dataclass_transform


@dataclass_transform()
class ReaderError(Exception):
    """Something outside the program is not as it should be, and the reader can be told.

    Each kind is a value as a dataclass is: made of its fields in their order, equal where they are
    equal. Dataclasses would write these methods for each kind anew, 3 ms of every start.
    """

    def __init__(self, *values: object, **named: object) -> None:
        fields = vars(type(self)).get("__annotations__", {})
        given = dict(zip(fields, values, strict=False)) | named
        missing = [name for name in fields if name not in given and not hasattr(self, name)]
        if len(values) > len(fields) or missing or not given.keys() <= fields.keys():
            raise TypeError(f"{type(self).__name__} is made of {', '.join(fields)}")
        super().__init__(*values)
        for name in fields:
            setattr(self, name, given.get(name, getattr(type(self), name, None)))

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and vars(self) == vars(other)

    def __hash__(self) -> int:
        return hash((type(self), *vars(self).values()))

    def __repr__(self) -> str:
        said = ", ".join(f"{name}={value!r}" for name, value in vars(self).items())
        return f"{type(self).__name__}({said})"


class NoChineseFont(Exception):
    """The system has no font with Chinese characters; ``sentence`` says what to install."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class FileMissing(ReaderError):
    """There is nothing at that path, or it vanished while it was read."""

    path: str


class PathIsFolder(ReaderError):
    """The path names a folder, not a file."""

    path: str


class FileUnreadable(ReaderError):
    """The system does not hand out the bytes; ``reason`` is what it says."""

    path: str
    reason: str


class FileChanged(ReaderError):
    """The file changed while it was read."""

    path: str


class FileTooLarge(ReaderError):
    """The file is larger than what is opened (both in bytes)."""

    path: str
    size: int
    limit: int


class EmptyText(ReaderError):
    """There is no character to read; ``name`` is the file or "" for pasted text."""

    name: str


class NotText(ReaderError):
    """The bytes are not text: ``looks_like`` says what they are, where that is known."""

    name: str
    looks_like: str = ""


class UndecodableText(ReaderError):
    """No encoding reads the bytes; ``tried`` are the codecs that were tried."""

    name: str
    tried: tuple[str, ...] = ()


class DocumentDamaged(ReaderError):
    """A book or document can't be taken apart; ``reason`` is what is wrong with it."""

    name: str
    reason: str = ""


class DocumentLocked(ReaderError):
    """A book or document is encrypted or asks for a password."""

    name: str


class DocumentTooLarge(ReaderError):
    """A text, book or document becomes more than a window can hold when it is opened."""

    name: str


class TextLayerMissing(ReaderError):
    """A document holds pictures of pages and no text."""

    name: str


class PageUnreachable(ReaderError):
    """A web page did not come; ``reason`` is what is wrong with it, or what the network says."""

    address: str
    reason: str


class NotWritable(ReaderError):
    """The output can't be written; ``reason`` is what the system says."""

    path: str
    reason: str


class SettingsDamaged(ReaderError):
    """Some of the settings, or all, could not be read: the file as it was is kept in ``kept``."""

    kept: str


class CorrectionsDamaged(ReaderError):
    """Some corrections, or all, could not be read: the file as it was is kept in ``kept``."""

    kept: str


class NotCorrections(ReaderError):
    """A file that is to be loaded is no file of corrections."""

    path: str


class ResourceMissing(ReaderError):
    """A file that belongs to the program is not where it was installed."""

    name: str


class BasicNames(ReaderError):
    """The engine that finds names can't be loaded; a dictionary stands in for it."""


class WorkerLost(ReaderError):
    """The process that analyses the text ended again and again."""

    detail: str = ""


class LibraryUnusable(ReaderError):
    """The library of what was read can't be read or written; ``reason`` is what the system says."""

    path: str
    reason: str


class LibraryDamaged(ReaderError):
    """The library was damaged: it is kept in ``kept`` and a new one was begun."""

    kept: str

"""What can go wrong with a reader's input, as data; presentation/wording.py puts it in words."""

from __future__ import annotations

from dataclasses import dataclass


class ReaderError(Exception):
    """Something outside the program is not as it should be, and the reader can be told."""


@dataclass(unsafe_hash=True)
class FileMissing(ReaderError):
    """There is nothing at that path, or it vanished while it was read."""

    path: str


@dataclass(unsafe_hash=True)
class PathIsFolder(ReaderError):
    """The path names a folder, not a file."""

    path: str


@dataclass(unsafe_hash=True)
class FileUnreadable(ReaderError):
    """The system does not hand out the bytes; ``reason`` is what it says."""

    path: str
    reason: str


@dataclass(unsafe_hash=True)
class FileChanged(ReaderError):
    """The file changed while it was read."""

    path: str


@dataclass(unsafe_hash=True)
class FileTooLarge(ReaderError):
    """The file is larger than what is opened (both in bytes)."""

    path: str
    size: int
    limit: int


@dataclass(unsafe_hash=True)
class EmptyText(ReaderError):
    """There is no character to read; ``name`` is the file or "" for pasted text."""

    name: str


@dataclass(unsafe_hash=True)
class NotText(ReaderError):
    """The bytes are not text: ``looks_like`` says what they are, where that is known."""

    name: str
    looks_like: str = ""


@dataclass(unsafe_hash=True)
class UndecodableText(ReaderError):
    """No encoding reads the bytes; ``tried`` are the codecs that were tried."""

    name: str
    tried: tuple[str, ...] = ()


@dataclass(unsafe_hash=True)
class DocumentDamaged(ReaderError):
    """A book or document can't be taken apart; ``reason`` is what is wrong with it."""

    name: str
    reason: str = ""


@dataclass(unsafe_hash=True)
class DocumentLocked(ReaderError):
    """A book or document is encrypted or asks for a password."""

    name: str


@dataclass(unsafe_hash=True)
class DocumentTooLarge(ReaderError):
    """A book or document becomes larger than what is opened when it is unpacked."""

    name: str


@dataclass(unsafe_hash=True)
class TextLayerMissing(ReaderError):
    """A document holds pictures of pages and no text."""

    name: str


@dataclass(unsafe_hash=True)
class PageUnreachable(ReaderError):
    """A web page did not come; ``reason`` is what is wrong with it, or what the network says."""

    address: str
    reason: str


@dataclass(unsafe_hash=True)
class NotWritable(ReaderError):
    """The output can't be written; ``reason`` is what the system says."""

    path: str
    reason: str


@dataclass(unsafe_hash=True)
class SettingsDamaged(ReaderError):
    """Some of the settings, or all, could not be read: the file as it was is kept in ``kept``."""

    kept: str


@dataclass(unsafe_hash=True)
class CorrectionsDamaged(ReaderError):
    """Some corrections, or all, could not be read: the file as it was is kept in ``kept``."""

    kept: str


@dataclass(unsafe_hash=True)
class NotCorrections(ReaderError):
    """A file that is to be loaded is no file of corrections."""

    path: str


@dataclass(unsafe_hash=True)
class ResourceMissing(ReaderError):
    """A file that belongs to the program is not where it was installed."""

    name: str


@dataclass(unsafe_hash=True)
class BasicNames(ReaderError):
    """The engine that finds names can't be loaded; a dictionary stands in for it."""


@dataclass(unsafe_hash=True)
class WorkerLost(ReaderError):
    """The process that analyses the text ended again and again."""

    detail: str = ""


@dataclass(unsafe_hash=True)
class LibraryUnusable(ReaderError):
    """The library of what was read can't be read or written; ``reason`` is what the system says."""

    path: str
    reason: str


@dataclass(unsafe_hash=True)
class LibraryDamaged(ReaderError):
    """The library was damaged: it is kept in ``kept`` and a new one was begun."""

    kept: str

"""What bytes are when they are not text."""

from __future__ import annotations

# First bytes of common formats, from their specifications; (offset, bytes, what it is).
SIGNATURES: tuple[tuple[int, bytes, str], ...] = (
    (0, b"PK\x03\x04", "zip"),
    (0, b"PK\x05\x06", "zip"),
    (0, b"%PDF-", "pdf"),
    (0, b"\x89PNG\r\n\x1a\n", "png"),
    (0, b"\xff\xd8\xff", "jpeg"),
    (0, b"GIF87a", "gif"),
    (0, b"GIF89a", "gif"),
    (0, b"RIFF", "riff"),
    (0, b"\x7fELF", "elf"),
    (0, b"MZ\x90\x00", "exe"),
    (0, b"\xcf\xfa\xed\xfe", "mach-o"),
    (0, b"\xca\xfe\xba\xbe", "java"),
    (0, b"\x1f\x8b\x08", "gzip"),
    (0, b"BZh", "bzip2"),
    (0, b"\xfd7zXZ\x00", "xz"),
    (0, b"7z\xbc\xaf\x27\x1c", "7z"),
    (0, b"Rar!\x1a\x07", "rar"),
    (0, b"\x28\xb5\x2f\xfd", "zstd"),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"),  # .doc, .xls, .ppt
    (0, b"SQLite format 3\x00", "sqlite"),
    (0, b"ID3", "mp3"),
    (0, b"OggS", "ogg"),
    (0, b"fLaC", "flac"),
    (0, b"\x00\x00\x01\x00", "ico"),
    (4, b"ftyp", "mp4"),
    (257, b"ustar", "tar"),
    (60, b"BOOKMOBI", "mobi"),
)

# A text may hold a stray control character; a binary file holds one in ten and more.
MOST_CONTROLS = 0.02
CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\v\f\r\x1a\x1b")


def binary_kind(data: bytes) -> str:
    """The name of the binary format that ``data`` begins like, or "".

    >>> binary_kind(b"%PDF-1.7")
    'pdf'
    """
    for offset, signature, kind in SIGNATURES:
        if data.startswith(signature, offset):
            return kind
    return ""


def has_many_controls(sample: bytes) -> bool:
    """Whether there are more control characters, NUL too, than a text of bytes has."""
    left = len(sample.translate(None, CONTROLS))
    return len(sample) - left > MOST_CONTROLS * len(sample)

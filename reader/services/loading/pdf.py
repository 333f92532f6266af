"""Articles from PDF files that hold their text."""

from __future__ import annotations

import io
import logging
import re
import time
import zlib
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from reader.model.article import Article
from reader.model.errors import (
    DocumentDamaged,
    DocumentLocked,
    DocumentTooLarge,
    TextLayerMissing,
)
from reader.services.loading.pdf_columns import Piece, point
from reader.services.loading.pdf_lines import printed_lines, without_margins
from reader.services.loading.pdf_paragraphs import joined_lines
from reader.services.loading.plain_text import article_from_lines
from reader.services.loading.tools import Tools

if TYPE_CHECKING:
    from pypdf import PdfReader

MOST_PAGES = 5000
# A page of print takes 0.05 s; what takes longer than this was made to.
LEAST_SECONDS, SECONDS_A_BYTE = 20.0, 2.0 / 100_000
# What streams may become when they are unpacked (bytes), and the signs in one: a page of print has
# some 10,000. pypdf's own bounds are three to ten times wider.
LARGEST_STREAM = 24_000_000
BOUNDS = {
    "maximum_declared_stream_length": 64_000_000,
    "array_based_stream_maximum_output_length": LARGEST_STREAM,
    "lzw_maximum_output_length": LARGEST_STREAM,
    "run_length_maximum_output_length": LARGEST_STREAM,
    "zlib_maximum_output_length": LARGEST_STREAM,
    "zlib_maximum_recovery_input_length": 1_000_000,
    "stream_filters_maximum_length": 4,
    "stream_decoding_work_maximum_length": 2 * LARGEST_STREAM,
    "stream_parsing_work_maximum_count": 500_000,
    "page_tree_maximum_entries": 4 * MOST_PAGES,
    "page_tree_maximum_page_entries": 40 * MOST_PAGES,
    "xform_maximum_invocations_per_extraction": 500,
    "jbig2dec_binary": None,  # pictures are not looked at, and no other program is run
}
LEAST_READABLE = 0.5  # of the characters; below, the fonts do not say what they draw
_UNREADABLE = re.compile("[\ufffd\x00-\x08\x0e-\x1f\ue000-\uf8ff]")
_START = re.compile(rb"(?:\A|[^ -~])%PDF-\d")  # not where somebody writes about it
_LETTER = re.compile(r"[^\W\d_]")


def is_pdf(data: bytes) -> bool:
    """Whether the bytes begin as a PDF does, which may come after a few others."""
    return bool(_START.search(data[:1024]))


def article_from_bytes(data: bytes, name: str, tools: Tools) -> Article:
    """The printed lines joined to paragraphs, without what is repeated in the margins.

    Raises DocumentLocked, DocumentDamaged, DocumentTooLarge, or TextLayerMissing where the pages
    are pictures or drawn in signs of which nobody says what they are.
    """
    pages = [printed_lines(page) for page in _pages(data, name, tools.progress)]
    text = "".join(line.text for page in pages for line in page)
    readable = len(text) - len(_UNREADABLE.findall(text))
    if not _LETTER.search(text) or readable < LEAST_READABLE * len(text):
        raise TextLayerMissing(name)
    return article_from_lines(joined_lines(without_margins(pages)), name, tools.detect, tools.rules)


def _pages(data: bytes, name: str, progress: Callable[[float], None]) -> Iterator[list[Piece]]:
    """The pieces of text of each page; pypdf may fail in any of many ways on a damaged file."""
    from pypdf import apply_configuration, get_configuration  # noqa: PLC0415 - 150 ms
    from pypdf.errors import DependencyError, LimitReachedError, PyPdfError  # noqa: PLC0415

    broken = (
        *(PyPdfError, LookupError, TypeError, ValueError, AttributeError, ArithmeticError),
        *(RecursionError, AssertionError, NotImplementedError, zlib.error, OSError, EOFError),
    )
    logging.getLogger("pypdf").addHandler(logging.NullHandler())  # its remarks are not for us
    clock = _Clock(max(LEAST_SECONDS, SECONDS_A_BYTE * len(data)), name)
    try:
        with apply_configuration(get_configuration().with_overwrites(**BOUNDS)):
            file = _opened(data, name)
            count = len(file.pages)
            if count > MOST_PAGES:
                raise DocumentTooLarge(name)
            for number in range(count):
                yield _page(file, number, clock)
                progress((number + 1) / count)
    except DependencyError as error:  # a cipher that is not here
        raise DocumentLocked(name) from error
    except (LimitReachedError, MemoryError) as error:
        raise DocumentTooLarge(name) from error
    except broken as error:
        raise DocumentDamaged(name, str(error) or type(error).__name__) from error


def _opened(data: bytes, name: str) -> PdfReader:
    """The file, its lock opened where that needs no password; raises DocumentLocked."""
    from pypdf import PdfReader  # noqa: PLC0415

    file = PdfReader(io.BytesIO(data), strict=False)
    if file.is_encrypted:
        if not file.decrypt(""):
            raise DocumentLocked(name)
        _teach_aes(file)
    return file


def _teach_aes(file: PdfReader) -> None:
    """Let pypdf decrypt the streams of this file that are in AES with keys of 128 bits.

    Longer keys need AES before the password is known, where pypdf asks for a library of ciphers.
    """
    from pypdf._crypt_providers import CryptBase  # noqa: PLC0415

    from reader.services.loading.pdf_cipher import Aes  # noqa: PLC0415

    lock: Any = file._encryption  # noqa: SLF001 - there is no other way to bring a cipher along
    usual, aes = lock._get_crypt, Aes()  # noqa: SLF001

    class Crypt(CryptBase):
        def __init__(self, key: bytes) -> None:
            self._key = key

        def decrypt(self, data: bytes, *, strict: bool = True) -> bytes:  # noqa: ARG002
            return aes.decrypted(data, self._key)

    def crypt(method: str, rc4: bytes, aes128: bytes, aes256: bytes) -> CryptBase:
        return Crypt(aes128) if method == "/AESV2" else usual(method, rc4, aes128, aes256)

    lock._get_crypt = crypt  # noqa: SLF001


def _page(file: PdfReader, number: int, clock: _Clock) -> list[Piece]:
    pieces: list[Piece] = []
    page = file.pages[number]
    box = page.mediabox
    left, low, right, high = (float(edge) for edge in (box.left, box.bottom, box.right, box.top))

    def take(text: str, outer: list[float], inner: list[float], _: object, size: float) -> None:
        x, y = point(outer, inner)
        # Printers also draw, outside of the paper, lines that belong to the next page.
        if text.strip() and left <= x <= right and low <= y <= high:
            pieces.append(Piece.placed(_whole(text), outer, inner, size))

    page.extract_text(visitor_text=take, visitor_operand_before=clock.check)
    return pieces


def _whole(text: str) -> str:
    """The text with its surrogate pairs put together, what is left of others as U+FFFD."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


class _Clock:
    """Ends the reading of a file that takes too long."""

    def __init__(self, seconds: float, name: str) -> None:
        self._name = name
        self._end = time.process_time() + seconds

    def check(self, *_: object) -> None:
        if time.process_time() > self._end:
            raise DocumentTooLarge(self._name)

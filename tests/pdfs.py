"""PDF files written by hand: text at places, in one font that says which characters it draws."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass

WIDTH, HEIGHT = 400, 600
MAP = (
    b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def "
    b"1 begincodespacerange <0000> <FFFF> endcodespacerange "
    b"%d beginbfchar %b endbfchar endcmap end end"
)


@dataclass(frozen=True)
class Text:
    """Characters whose first one stands at that point; points from the lower left corner."""

    text: str
    x: float
    y: float
    size: float = 10


def paragraph(text: str, y: float, *, x: float = 40, ems: int = 30, size: float = 10) -> list[Text]:
    """The text as a printer sets it: two characters in, ``ems`` characters in a line."""
    text = "\u3000\u3000" + text
    rows = [text[start : start + ems] for start in range(0, len(text), ems)]
    rows[0] = rows[0][2:]
    leading = 1.5 * size
    return [
        Text(row, x + (2 * size if n == 0 else 0), y - n * leading, size)
        for n, row in enumerate(rows)
    ]


def pdf(
    *pages: Sequence[Text], packed: bool = True, told: bool = True, trailer: bytes = b""
) -> bytes:
    """A file of these pages; ``told`` is whether its font says which characters it draws."""
    signs = sorted({sign for page in pages for text in page for sign in text.text})
    objects = [b"", b"", font(told), *descendants("".join(signs))]
    kids = []
    for page in pages:
        content = "".join(drawn(text) for text in page).encode()
        kids.append(len(objects) + 2)
        objects.append(stream(content, packed=packed))
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %d %d]/Resources<</Font<</F 3 0 R>>>>"
            b"/Contents %d 0 R>>" % (WIDTH, HEIGHT, len(objects))
        )
    objects[0] = b"<</Type/Catalog/Pages 2 0 R>>"
    refs = b" ".join(b"%d 0 R" % kid for kid in kids)
    objects[1] = b"<</Type/Pages/Kids[%b]/Count %d>>" % (refs, len(kids))
    return with_table(objects, trailer)


def font(told: bool) -> bytes:
    tells = b"/ToUnicode 5 0 R" if told else b""
    return (
        b"<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[4 0 R]%b>>"
        % tells
    )


def descendants(signs: str) -> list[bytes]:
    info = b"<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
    own = b"<</Type/Font/Subtype/CIDFontType2/BaseFont/A/DW 1000/CIDSystemInfo%b>>" % info
    codes = signs.encode("utf-16-be").hex(" ", 2).encode().split()
    told = b" ".join(b"<%b> <%b>" % (code, code) for code in codes)
    return [own, stream(MAP % (len(codes), told), packed=False)]


def drawn(text: Text) -> str:
    codes = text.text.encode("utf-16-be").hex()
    return f"BT /F {text.size} Tf 1 0 0 1 {text.x} {text.y} Tm <{codes}> Tj ET\n"


def stream(data: bytes, *, packed: bool) -> bytes:
    kind = b"/Filter/FlateDecode" if packed else b""
    data = zlib.compress(data) if packed else data
    return b"<</Length %d%b>>stream\n%b\nendstream" % (len(data), kind, data)


def with_table(objects: Sequence[bytes], trailer: bytes = b"") -> bytes:
    out, places = bytearray(b"%PDF-1.7\n"), []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<</Size %d/Root 1 0 R%b>>\n" % (len(objects) + 1, trailer)
    return bytes(out + b"startxref\n%d\n%%%%EOF\n" % table)

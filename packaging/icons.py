"""The program's icon in every format that a system asks for, from the one drawing.

    python packaging/icons.py FOLDER

Writes duwen-N.png, duwen.ico (Windows) and duwen.icns (macOS). Both hold PNG pictures, which
Windows reads since Vista and macOS since 10.7.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).parent.parent / "resources/icons/duwen.svg"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512, 1024)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
# Apple's names of the sizes (and of the same at twice the density).
ICNS_NAMES = {b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}
ICNS_DOUBLE = {b"ic11": 32, b"ic12": 64, b"ic13": 256, b"ic14": 512}


def png(size: int) -> bytes:
    """The drawing as a square PNG picture."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # its stub is wrong
    return bytes(data.data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """A Windows icon file: a head, an entry for each picture, the pictures."""
    head = struct.pack("<3H", 0, 1, len(ICO_SIZES))
    start = len(head) + 16 * len(ICO_SIZES)
    entries, body = b"", b""
    for size in ICO_SIZES:
        picture = pictures[size]
        side = size % 256  # 0 stands for 256
        place = start + len(body)
        entries += struct.pack("<4B2H2I", side, side, 0, 0, 1, 32, len(picture), place)
        body += picture
    return head + entries + body


def icns(pictures: dict[int, bytes]) -> bytes:
    """An Apple icon file: pictures, each behind its name and length."""
    body = b"".join(
        name + struct.pack(">I", len(pictures[size]) + 8) + pictures[size]
        for name, size in (ICNS_NAMES | ICNS_DOUBLE).items()
    )
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def main(folder: Path) -> int:
    """0, when all icons are written."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    pictures = {size: png(size) for size in SIZES}
    for size, picture in pictures.items():
        (folder / f"duwen-{size}.png").write_bytes(picture)
    (folder / "duwen.ico").write_bytes(ico(pictures))
    (folder / "duwen.icns").write_bytes(icns(pictures))
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))

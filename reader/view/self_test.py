"""What duwen --self-test looks at in the window: plugins, fonts, drawings, translations."""

from __future__ import annotations

import os
from collections.abc import Callable
from itertools import product
from pathlib import Path

from PySide6.QtCore import QCollator, QCoreApplication, QLocale, qVersion
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QPixmap
from PySide6.QtWidgets import QApplication

from reader.model.variant import Variant
from reader.view.fonts import installed_fonts
from reader.view.icons import Icons
from reader.view.translation import SIMPLIFIED, TRADITIONAL, speak

Check = Callable[[], str]


class Lacking(Exception):
    """A part of the window that is not there."""


class WindowChecks:
    """The checks of the window; ``resources`` finds the folders that belong to the program.

    Nothing is shown: Qt's platform is offscreen where the environment names no other.
    """

    def __init__(self, resources: Callable[[str], Path], bundled_font: Path | None) -> None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        self._application = QApplication.instance() or QApplication(["duwen"])
        self._resources = resources
        self._bundled_font = bundled_font

    def all(self) -> tuple[tuple[str, Check], ...]:
        """Each check with its name; it gives a line, or raises where something is lacking."""
        return (
            ("Qt", self.platform),
            ("order of names", self.order),
            ("fonts", self.fonts),
            ("drawings", self.drawings),
            ("pages by https", self.secure_pages),
            ("translations", self.translations),
        )

    def platform(self) -> str:
        """The version of Qt and the platform it draws on."""
        return f"{qVersion()} on {QGuiApplication.platformName()}"

    def order(self) -> str:
        """Three words in the order of pinyin, which Qt has from the system or brings along."""
        words = sorted(("上海", "北京", "重庆"), key=QCollator(QLocale("zh_CN")).sortKey)
        if words != ["北京", "重庆", "上海"]:
            raise Lacking(f"the data for the order of Chinese words: {words}")
        return " < ".join(words)

    def fonts(self) -> str:
        """The family that the article is shown in, for each variant."""
        fonts = installed_fonts(lambda: self._bundled_font)
        families = [(fonts.serif(variant) or [""])[0] for variant in Variant]
        if not all(family and _has(family, "讀读") for family in families):
            raise Lacking(f"a font for Chinese: {families}")
        return ", ".join(dict.fromkeys(families))

    def drawings(self) -> str:
        """How many icons can be drawn."""
        folder = self._resources("icons")
        names, icons = sorted(path.stem for path in folder.glob("*.svg")), Icons(folder)
        blank = [name for name in names if _is_blank(icons.pixmap(name, "#000000"))]
        if blank or not names:
            raise Lacking(f"icons: {blank}")
        return f"{len(names)} icons"

    def secure_pages(self) -> str:
        """The library that encrypts, which Qt has from the system."""
        from PySide6.QtNetwork import QSslSocket  # noqa: PLC0415 - the others do without it

        if not QSslSocket.supportsSsl():
            raise Lacking("OpenSSL 3 (libssl.so.3) of the system")
        return QSslSocket.sslLibraryVersionString()

    def translations(self) -> str:
        """A word of the window and one of Qt's own in each language."""
        said = []
        for language in (SIMPLIFIED, TRADITIONAL):
            translators = speak(self._application, language, self._resources("translations"))
            words = [
                QCoreApplication.translate("Actions", "Find"),
                QCoreApplication.translate("QPlatformTheme", "Cancel"),
            ]
            for translator in translators:
                self._application.removeTranslator(translator)
            if "Find" in words or "Cancel" in words:
                raise Lacking(f"{language}: {words}")
            said += words
        return " ".join(said)


def _has(family: str, characters: str) -> bool:
    metrics = QFontMetrics(QFont(family))
    return all(metrics.inFontUcs4(ord(character)) for character in characters)


def _is_blank(pixmap: QPixmap) -> bool:
    image = pixmap.toImage()
    places = product(range(image.width()), range(image.height()))
    return not any(image.pixelColor(x, y).alpha() for x, y in places)

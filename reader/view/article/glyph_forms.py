"""Characters in the forms of their region."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLocale

from reader.model.variant import Variant

LOCALES = {
    Variant.HANS: "zh_CN",
    Variant.HANT: "zh_TW",
    Variant.HANT_TW: "zh_TW",
    Variant.HANT_HK: "zh_HK",
}


@contextmanager
def forms_of(variant: Variant) -> Iterator[None]:
    """Text that is shaped inside is drawn with the variant's forms of 骨, 直, 角.

    Noto CJK draws the forms of the default locale's region, whatever family is asked for
    (OpenType ``locl``), and no font or format of Qt 6.11 carries a language. A layout that keeps
    its glyphs keeps their forms, so the default can be put back.
    """
    before = QLocale()
    QLocale.setDefault(QLocale(LOCALES[variant]))
    try:
        yield
    finally:
        QLocale.setDefault(before)

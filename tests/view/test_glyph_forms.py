"""骨 is drawn in the form of the variant that is shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontDatabase

from reader.model.variant import Variant
from reader.view.article.glyph_forms import forms_of
from reader.view.article_view import ArticleView
from tests.view.articles import shown


def drawn(view: ArticleView, variant: Variant) -> bytes:
    """The pixels of the view with 骨直角 in the forms of the variant."""
    view.set_variant(variant)
    image = view.viewport().grab().toImage()  # whose bits go with it
    return bytes(image.constBits())


@pytest.mark.parametrize("default", ["C", "zh_CN", "zh_TW", "ja_JP"])
def test_variants_differ_whatever_the_system_speaks(view: ArticleView, default: str) -> None:
    if "Noto Sans CJK SC" not in QFontDatabase.families():
        pytest.skip("needs a font with the forms of all regions (fonts-noto-cjk)")
    before = QLocale()
    QLocale.setDefault(QLocale(default))
    shown(view, "骨直角")
    pictures = {drawn(view, v) for v in (Variant.HANS, Variant.HANT_TW, Variant.HANT_HK)}
    QLocale.setDefault(before)
    assert len(pictures) == 3


def test_the_default_locale_is_put_back() -> None:
    before = QLocale()
    with forms_of(Variant.HANT_HK):
        assert QLocale().territory() is QLocale.Country.HongKong
    assert QLocale() == before

"""Lines are foreseen where Qt then breaks them."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from reader.view.article.line_forecast import LineForecast
from reader.view.article_view import ArticleView
from reader.view.offsets import Offsets

# No whole number of characters: Qt counts what the last one draws beyond its width.
WIDTH = 309.0
TEXT = st.text(alphabet="漢語閱讀國書人，。、「」（）《》！𠮷", min_size=1, max_size=120)


def body() -> QFont:
    font = QFont(["Noto Serif CJK TC"])
    font.setPixelSize(20)
    font.setKerning(False)
    return font


def foreseen(text: str) -> list[int]:
    """Where lines end, as they are reckoned."""
    forecast = LineForecast(
        text, Offsets(text), QFontMetricsF(body()).horizontalAdvance, [0.0] * len(text)
    )
    ends = [0]
    while ends[-1] < len(text):
        ends.append(forecast.line(ends[-1], WIDTH)[1])
    return ends[1:]


def broken(text: str) -> list[int]:
    """Where Qt ends them."""
    layout, offsets = QTextLayout(text, body()), Offsets(text)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    ends = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(WIDTH)
        ends.append(offsets.to_points(line.textStart() + line.textLength()))
    layout.endLayout()
    return ends


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(TEXT)
def test_lines_of_chinese_end_where_qt_ends_them(view: ArticleView, text: str) -> None:
    assert foreseen(text) == broken(text)


def test_no_closing_sign_begins_a_line(view: ArticleView) -> None:
    text = "漢" * 15 + "。」" + "語" * 20
    assert text[foreseen(text)[0]] not in "。」"


def test_a_word_longer_than_the_line_is_broken_anywhere(view: ArticleView) -> None:
    assert len(foreseen("w" * 200)) > 3

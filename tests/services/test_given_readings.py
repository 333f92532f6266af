from __future__ import annotations

import pytest

from reader.engines import annotator
from reader.model.article import Article, Paragraph
from reader.model.correction import Correction, CorrectionKind
from reader.model.given import given_readings
from reader.model.span import Mention, Span
from reader.opener import converter
from reader.services.annotator import Annotator
from reader.services.loading.text_line import annotated_line
from reader.services.pinyin.given import GivenReadings
from reader.services.resources import resource_path

GIVEN = GivenReadings.from_folder(resource_path("pinyin"))


@pytest.fixture(scope="module")
def services() -> Annotator:
    return annotator(converter())


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("cháng ān", ("cháng", "ān")),
        ("Cháng'ān", ("cháng", "ān")),
        ("xī’ān", ("xī", "ān")),
        ("lv4 se4", ("lǜ", "sè")),
        ("ㄔㄤˊ　ㄢ", ("cháng", "ān")),
        ("˙ㄇㄚ ㄇㄚ", ("ma", "mā")),
        ("ちょう", ()),
        ("long peace", ()),
        ("ān", ()),
        ("", ()),
    ],
)
def test_a_printed_reading_becomes_syllables(text: str, wanted: tuple[str, ...]) -> None:
    assert GIVEN.syllables(text, 2) == wanted


def pinyin(services: Annotator, marked: str, *corrections: Correction) -> list[str]:
    line = annotated_line(marked)
    article = Article((Paragraph(line.text, readings=line.readings),))
    given = given_readings(article, [0])
    annotation = services.annotate(line.text, None, [*given, *corrections])
    return [token.reading.pinyin for token in annotation.tokens if token.reading]


def test_a_word_is_read_as_the_file_reads_it(services: Annotator) -> None:
    assert "dàdū" in pinyin(services, "\ufff9大都\ufffadà dū\ufffb是这样。")


def test_one_character_of_a_word_is_enough(services: Annotator) -> None:
    read = pinyin(services, "这是银\ufff9行\ufffaxíng\ufffb。")
    assert "yínxíng" in read


def test_a_reading_of_another_language_changes_nothing(services: Annotator) -> None:
    assert pinyin(services, "\ufff9银行\ufffaぎんこう\ufffb。") == pinyin(services, "银行。")


def test_what_the_reader_chose_wins(services: Annotator) -> None:
    place = Mention(0, Span(2, 4))
    chosen = Correction(CorrectionKind.READING, "银行", "yín háng", place)
    assert "yínháng" in pinyin(services, "这是银\ufff9行\ufffaxíng\ufffb。", chosen)

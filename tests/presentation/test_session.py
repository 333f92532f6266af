from __future__ import annotations

from dataclasses import replace

from reader.model.annotation import Annotation, Reading, Token
from reader.model.span import Span
from reader.model.variant import Variant
from reader.model.wire import packed
from reader.presentation.character_tones import CharacterTones
from reader.presentation.rows import Row, RowRole
from reader.presentation.session import ReadingSession
from tests.articles import halves, news, shout


def session() -> ReadingSession:
    return ReadingSession(news(), shout)


def test_as_written_shows_the_text_of_the_file() -> None:
    assert session().shown(5) == "江城圖書館五日開門。"


def test_another_variant_is_converted_from_the_text_as_written() -> None:
    opened = session()
    opened.show_variant(Variant.HANS)
    opened.show_variant(Variant.HANT_TW)
    opened.show_variant(Variant.HANS)
    assert opened.shown(5) == "江城圖书館五日開門。"


def test_there_and_back_is_the_original() -> None:
    opened = session()
    opened.show_variant(Variant.HANS)
    opened.shown(5)
    opened.show_variant(None)
    assert opened.shown(5) == "江城圖書館五日開門。"


def test_a_word_is_one_character_until_the_paragraph_is_analysed() -> None:
    opened = session()
    assert opened.word_at(5, 3) == Span(3, 4)
    opened.annotate(5, packed(halves(opened.article.paragraphs[5].text)))
    assert opened.word_at(5, 3) == Span(2, 4)


def test_marks_can_be_turned_off() -> None:
    opened = session()
    opened.annotate(5, packed(halves(opened.article.paragraphs[5].text)))
    assert [mark.entity for mark in opened.marks(5)] == ["PLACE:江城"]
    opened.marks_shown = False
    assert list(opened.marks(5)) == []


def test_tones_are_told_only_where_they_are_wanted() -> None:
    opened = session()
    read = Annotation(tokens=(Token(Span(0, 2), Reading(("jiāng", "chéng"), "Jiāngchéng", "")),))
    opened.annotate(5, packed(read))
    assert list(opened.tones(5)) == []
    opened.tones_shown = CharacterTones()
    assert list(opened.tones(5)) == [(0, 1, 1), (1, 2, 2)]
    assert list(opened.tones(6)) == []


def test_the_detail_line_tells_date_source_length_and_time() -> None:
    row = Row(RowRole.DETAIL, 4, Span(0, 0))
    assert session().composed(row) == "2026年3月5日 09:30 · 江城日報 · 29 字 · 約 1 分鐘"


def test_the_detail_line_names_the_writers_in_the_script_shown() -> None:
    said = replace(news().metadata, byline=("林靜", "何遠"))
    opened = ReadingSession(replace(news(), metadata=said), shout)
    opened.show_variant(Variant.HANS)
    shown = opened.composed(Row(RowRole.DETAIL, 4, Span(0, 0)))
    assert " · " + "、".join(opened.converted(name) for name in said.byline) + " · " in shown


def test_the_fold_line_tells_how_much_it_hides() -> None:
    assert "2 lines" in session().composed(Row(RowRole.FOLD, 8, Span(0, 0)))


def test_folded_and_told_lines_are_not_shown() -> None:
    assert set(session().rows().paragraphs) == {0, 2, 4, 5, 6, 7}

from __future__ import annotations

import pytest

from reader.model.annotation import Annotation, Reading, Token
from reader.model.article import with_bounded_paragraphs
from reader.model.span import Position, Span
from reader.model.variant import Variant
from reader.model.wire import packed
from reader.presentation.copying import in_other_script, pinyin_only, with_pinyin
from reader.presentation.pronunciation import Pronunciation
from reader.presentation.session import ReadingSession
from tests.articles import BODY, article, halves, shout


@pytest.fixture
def session() -> ReadingSession:
    session = ReadingSession(article(("看書讀書", BODY), ("江城", BODY)), shout)
    for number, paragraph in enumerate(session.article.paragraphs):
        session.annotate(number, packed(halves(paragraph.text)))
    return session


ALL = Position(0, 0), Position(1, 2)


def test_the_other_script_is_the_one_not_shown(session: ReadingSession) -> None:
    assert in_other_script(session, ALL) == "看书讀书\n江城"
    session.show_variant(Variant.HANS)
    assert in_other_script(session, ALL) == "看書讀書\n江城"


def test_only_what_is_selected_is_copied(session: ReadingSession) -> None:
    assert in_other_script(session, (Position(0, 1), Position(0, 3))) == "书讀"


def test_pinyin_alone(session: ReadingSession) -> None:
    assert pinyin_only(session, ALL) == "x x\nx"


def test_words_with_their_pinyin(session: ReadingSession) -> None:
    assert with_pinyin(session, ALL) == "看書(x)讀書(x)\n江城(x)"


def test_pieces_of_one_line_are_joined_without_a_line_break() -> None:
    line = article(("一二。" * 600, BODY))
    session = ReadingSession(with_bounded_paragraphs(line), shout)
    whole = Position(0, 0), Position(1, len(session.article.paragraphs[1].text))
    assert in_other_script(session, whole) == "一二。" * 600


def test_tones_are_copied_as_they_are_shown() -> None:
    session = ReadingSession(article(("不對", BODY)), shout)
    words = (Reading(("bù",), "bù"), Reading(("duì",), "duì"))
    tokens = tuple(Token(Span(n, n + 1), reading) for n, reading in enumerate(words))
    session.annotate(0, packed(Annotation(tokens)))
    session.pronunciation = Pronunciation(yi_and_bu=True, numbers=True)
    assert pinyin_only(session, (Position(0, 0), Position(0, 2))) == "bu2 dui4"

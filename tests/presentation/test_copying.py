from __future__ import annotations

import pytest

from reader.model.annotation import Annotation, Reading, Token
from reader.model.article import with_bounded_paragraphs
from reader.model.span import Position, Span
from reader.model.variant import Variant
from reader.model.wire import packed
from reader.presentation.copying import in_other_script, pinyin_only, with_pinyin
from reader.presentation.pinyin_text import PinyinText
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
    assert pinyin_only(session, ALL) == "X x\nX"


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
    assert pinyin_only(session, (Position(0, 0), Position(0, 2))) == "Bu2 dui4"


def test_what_is_folded_away_is_not_copied(session: ReadingSession) -> None:
    assert in_other_script(session, ALL, {1}) == "江城"
    assert pinyin_only(session, ALL, {0}) == "X x"


# Words with a reading and, after #, what has none → the paragraph as running text in pinyin.
RUNNING = {
    "quotation": (
        "tā shuō #：「 wǒ hǎo #，」 ránhòu zǒu #。（ xiào #）",
        "Tā shuō: “Wǒ hǎo,” ránhòu zǒu. (Xiào)",
    ),
    "straight quotes": (
        'tā shuō #：" wǒ hǎo #，" ránhòu #\' zǒu #\'。" Lǐ Lì #" lái',
        'Tā shuō: "Wǒ hǎo," ránhòu \'zǒu\'. "Lǐ Lì" lái',
    ),
    "an apostrophe and inches": ("dú #it's、5\" píngbǎn", "Dú it's, 5\" píngbǎn"),
    "two sentences": ("lái #。 qù #！ zǒu", "Lái. Qù! Zǒu"),
    "a list": ("shān #、 shuǐ #； rén", "Shān, shuǐ; rén"),
    "digits and units": ("yòng #HK$12,345.67 yuán", "Yòng HK$12,345.67 yuán"),
    "letters": ("dú #B超", "Dú B超"),
    "a dash is one sign": ("jiānghú #—— kào", "Jiānghú — kào"),
    "so are dots": ("dàn #…… hǎo", "Dàn… hǎo"),
    "a book": ("dú #《 cháng gē #》 de rén", "Dú 《cháng gē》 de rén"),
    "an indent": ("#\u3000\u3000 tā", "Tā"),
    "a capital of its own": ("#「 Lǐ Lì #」 lái", "“Lǐ Lì” lái"),
}


@pytest.mark.parametrize("case", RUNNING)
def test_pinyin_is_written_as_books_print_it(case: str) -> None:
    parts, expected = RUNNING[case]
    text = PinyinText()
    for part in parts.split(" "):
        if part.startswith("#"):
            text.add_signs(part[1:])
        else:
            text.add_word(part)
    assert text.written == expected


def test_in_the_middle_of_a_sentence_no_capital_is_made() -> None:
    session = ReadingSession(article(("看。讀書", BODY)), shout)
    words = [(0, 1, "kàn"), (2, 3, "dú"), (3, 4, "shū")]
    tokens = [Token(Span(start, end), Reading((x,), x)) for start, end, x in words]
    tokens.insert(1, Token(Span(1, 2)))
    session.annotate(0, packed(Annotation(tuple(tokens))))
    assert pinyin_only(session, (Position(0, 3), Position(0, 4))) == "shū"
    assert pinyin_only(session, (Position(0, 2), Position(0, 4))) == "Dú shū"


def test_digits_are_copied_without_a_reading() -> None:
    session = ReadingSession(article(("3月", BODY)), shout)
    tokens = Token(Span(0, 1), Reading((None,), "sān")), Token(Span(1, 2), Reading(("yuè",), "yuè"))
    session.annotate(0, packed(Annotation(tokens)))
    whole = Position(0, 0), Position(0, 2)
    assert with_pinyin(session, whole) == "3月(yuè)"
    assert pinyin_only(session, whole) == "3 yuè"

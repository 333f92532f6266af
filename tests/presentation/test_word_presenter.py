from __future__ import annotations

import pytest

from reader.model.annotation import Annotation, EntityLabel, Reading, Token
from reader.model.settings import Notation, Settings
from reader.model.span import Span
from reader.model.variant import Variant
from reader.model.wire import packed
from reader.presentation.session import ReadingSession
from reader.presentation.show_as_set import show_as_set
from reader.presentation.word_presenter import WordPresenter
from tests.articles import BODY, article, halves, news, shout


def presenter(*, annotated: bool = True) -> WordPresenter:
    session = ReadingSession(news(), shout)
    if annotated:
        for number, paragraph in enumerate(session.article.paragraphs):
            session.annotate(number, packed(halves(paragraph.text)))
    return WordPresenter(session, count=len)


def test_the_card_tells_the_word_and_its_reading() -> None:
    card = presenter().card_at(5, 3)
    assert card is not None
    assert (card.span, card.word, card.pinyin, card.zhuyin) == (Span(2, 4), "圖書", "x", "ㄨ")


def test_the_card_tells_the_form_in_the_other_script() -> None:
    card = presenter().card_at(5, 3)
    assert card is not None
    assert (card.other, card.other_variant) == ("圖书", Variant.HANS)


def test_the_card_tells_the_other_form_of_a_word_that_is_the_same_in_both_scripts() -> None:
    card = presenter().card_at(5, 6)
    assert card is not None
    assert card.other == card.word


def test_in_a_text_of_both_scripts_the_other_form_is_the_one_that_differs() -> None:
    session = ReadingSession(article(("書和书", BODY)), shout)  # a traditional article
    words = WordPresenter(session, count=len)
    cards = [words.card_at(0, 0), words.card_at(0, 2)]
    others = [(card.other, card.other_variant) for card in cards if card]
    assert others == [("书", Variant.HANS), ("書", Variant.HANT)]


def test_what_is_not_in_a_script_has_no_other_form() -> None:
    session = ReadingSession(article(("Qt 6", BODY)), shout)
    card = WordPresenter(session, count=len).card_at(0, 0)
    assert card is not None
    assert (card.word, card.other) == ("Q", "")


def test_the_card_of_a_name_tells_its_kind_and_its_own_pinyin() -> None:
    card = presenter().card_at(5, 0)
    assert card is not None
    assert (card.label, card.pinyin) == (EntityLabel.PLACE, "Jiāngchéng")
    assert card.count == len("PLACE:江城")


def test_punctuation_has_no_card() -> None:
    assert presenter(annotated=False).card_at(5, 9) is None


def test_before_the_analysis_the_card_says_that_more_will_follow() -> None:
    card = presenter(annotated=False).card_at(5, 0)
    assert card is not None
    assert (card.pending, card.word) == (True, "江")


def test_past_the_end_of_a_paragraph_there_is_no_card() -> None:
    assert presenter().card_at(5, 99) is None


def test_the_card_tells_the_syllables_for_their_tones() -> None:
    session = ReadingSession(news(), shout)
    reading = Reading(("jiāng", "chéng"), "Jiāngchéng")
    session.annotate(5, packed(Annotation((Token(Span(0, 2), reading),))))
    card = WordPresenter(session, count=len).card_at(5, 0)
    assert card is not None
    assert card.syllables == ("jiāng", "chéng")


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        (Settings(tone_numbers=True), ["hai2", "huan2"]),
        (Settings(notation=Notation.ZHUYIN), ["ㄏㄞˊ", "ㄏㄨㄢˊ"]),
    ],
)
def test_the_card_of_a_word_in_doubt_lists_its_other_readings(
    settings: Settings, expected: list[str]
) -> None:
    session = ReadingSession(article(("還", BODY)), shout)
    reading = Reading(("hái",), "hái", alternatives=("huán",))
    session.annotate(0, packed(Annotation((Token(Span(0, 1), reading),))))
    signs = {"hái": "ㄏㄞˊ", "huán": "ㄏㄨㄢˊ"}
    show_as_set(session, settings, lambda syllable: signs[syllable])
    card = WordPresenter(session, count=len).card_at(0, 0)
    assert card is not None
    assert [note.pinyin for note in card.readings] == expected

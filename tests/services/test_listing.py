from __future__ import annotations

from reader.model.analysed_article import AnalysedArticle
from reader.model.annotation import Annotation, Entity, EntityLabel, Reading, Token
from reader.model.article import Article, Metadata, Paragraph
from reader.model.span import Span
from reader.services.listing import WIDTH, display_width, listing


def word(start: int, text: str, *syllables: str) -> Token:
    return Token(Span(start, start + len(text)), Reading(syllables, "".join(syllables)))


def listed(text: str, *tokens: Token, entities: tuple[Entity, ...] = ()) -> list[str]:
    article = Article((Paragraph(text),), Metadata("题"), "utf-8")
    return listing(AnalysedArticle(article, (text,), (Annotation(tokens, entities),))).split("\n")


def test_a_word_stands_above_its_pinyin() -> None:
    lines = listed("我是人", word(0, "我", "wǒ"), word(1, "是", "shì"), word(2, "人", "rén"))
    assert lines[2:4] == ["我 是  人", "wǒ shì rén"]


def test_a_comma_clings_to_the_word_before_it() -> None:
    lines = listed("我,人", word(0, "我", "wǒ"), Token(Span(1, 2)), word(2, "人", "rén"))
    assert lines[2:4] == ["我, 人", "wǒ  rén"]


def test_a_quotation_mark_clings_to_the_word_that_it_opens() -> None:
    sign = Token(Span(1, 2))
    lines = listed("我“人”", word(0, "我", "wǒ"), sign, word(2, "人", "rén"), Token(Span(3, 4)))
    assert lines[2:4] == ["我 “人”", "wǒ rén"]


def test_a_blank_between_words_is_no_word() -> None:
    lines = listed("我 人", word(0, "我", "wǒ"), Token(Span(1, 2)), word(2, "人", "rén"))
    assert lines[2:4] == ["我 人", "wǒ rén"]


def test_no_line_is_wider_than_a_terminal() -> None:
    many = [word(n, "床", "chuáng") for n in range(40)]
    lines = listed("床" * 40, *many)
    assert max(map(display_width, lines)) <= WIDTH
    assert "".join(lines).count("床") == 40


def test_the_head_says_what_is_known() -> None:
    assert listed("我", word(0, "我", "wǒ"))[0] == "题 · utf-8"


def test_blank_lines_are_left_out() -> None:
    assert listed("\u3000\u00a0", Token(Span(0, 2)))[1:] == [""]


def test_entities_stand_below_by_kind_with_their_counts() -> None:
    place = Entity(Span(1, 3), EntityLabel.PLACE, "北京", "Běijīng")
    person = Entity(Span(0, 1), EntityLabel.PERSON, "周", "Zhōu")
    lines = listed("周北京", Token(Span(0, 3)), entities=(person, place))
    assert lines[-6:] == [
        "PERSON",
        "   1 周                       Zhōu",
        "",
        "PLACE",
        "   1 北京                     Běijīng",
        "",
    ]


def test_a_mark_takes_no_column() -> None:
    assert display_width("e\u0301\u200b") == 1

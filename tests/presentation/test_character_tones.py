"""Characters have the tones of their syllables."""

from reader.model.annotation import Annotation, Reading, Token
from reader.model.span import Span
from reader.presentation.character_tones import CharacterTones

# 中国人，的A — two tones in one word, a sign, the neutral tone, a letter without a reading.
PARAGRAPH = Annotation(
    tokens=(
        Token(Span(0, 2), Reading(("zhōng", "guó"), "Zhōngguó", "ㄓㄨㄥ ㄍㄨㄛˊ")),
        Token(Span(2, 3), Reading(("rén",), "rén", "ㄖㄣˊ")),
        Token(Span(3, 4)),
        Token(Span(4, 6), Reading(("de", None), "de", "ㄉㄜ˙")),
    )
)


def test_neighbours_of_one_tone_are_one_stretch() -> None:
    assert CharacterTones().of(PARAGRAPH) == [(0, 1, 1), (1, 3, 2), (4, 5, 5)]


def test_what_has_no_reading_has_no_tone() -> None:
    assert CharacterTones().of(Annotation(tokens=(Token(Span(0, 3)),))) == []

"""How a reading is divided where a line ends within its word."""

from __future__ import annotations

from reader.presentation.rows import RubyPiece
from reader.view.article.ink import Syllables

HYPHEN = "-"


def whole_before(piece: RubyPiece, end: int) -> int:
    """The last place of the row up to ``end`` where the reading needs no hyphen to be divided.

    >>> from reader.model.span import Span
    >>> university = RubyPiece(Span(5, 9), "Běijīng Dàxué", ("běi", "jīng", "dà", "xué"))
    >>> whole_before(university, 8), whole_before(university, 6)
    (7, 5)
    """
    start = piece.span.start
    places = range(end - start, 0, -1)
    whole = (
        at for at in places if not divided(piece.text, piece.syllables, at)[0].endswith(HYPHEN)
    )
    return start + next(whole, 0)


def divided(text: str, syllables: Syllables, at: int) -> tuple[str, str]:
    """What stands above the first ``at`` characters and what above the rest.

    A word that goes over a line's end is divided between syllables, with a hyphen (GB/T
    16159-2012); between two words of a name there is none.

    >>> divided("Tiān’ānmén", ("tiān", "ān", "mén"), 1)
    ('Tiān-', 'ānmén')
    >>> divided("Lǐ Dàzhāo", ("lǐ", "dà", "zhāo"), 1)
    ('Lǐ', 'Dàzhāo')
    """
    place, lower = 0, text.lower()
    for syllable in filter(None, syllables[:at]):
        found = lower.find(syllable.lower(), place)
        if found < 0:
            return _joined(syllables[:at]) + HYPHEN, _joined(syllables[at:])
        place = found + len(syllable)
    head, tail = text[:place], text[place:]
    apart = not head or not tail or tail[0].isspace() or tail[0] == HYPHEN
    return head + ("" if apart else HYPHEN), tail.lstrip(" '\u2019")


def _joined(syllables: Syllables) -> str:
    return "".join(filter(None, syllables))

"""Has an article show of its words what the settings ask for."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from reader.model.settings import Notation, Settings, ToneScheme
from reader.presentation.session import ReadingSession

if TYPE_CHECKING:
    from reader.presentation.character_tones import CharacterTones
    from reader.presentation.pronunciation import Pronunciation
    from reader.presentation.ruby import Ruby


def show_as_set(
    session: ReadingSession, settings: Settings, zhuyin: Callable[[str], str] = str
) -> None:
    """Marks, ruby, tones and readings are shown as the settings say, from now on.

    ``zhuyin`` spells a syllable of pinyin in bopomofo, "" where that is none.
    What they do not ask for is not imported: a window that opens shows plain words.
    """
    session.marks_shown = settings.marks
    session.ruby_shown = _ruby(settings) if settings.ruby else None
    session.in_zhuyin = settings.notation is Notation.ZHUYIN
    session.pronunciation = _pronunciation(settings)
    session.alone = _alone(session, zhuyin)
    coloured = settings.tone_characters and settings.tone_scheme is not ToneScheme.NONE
    session.tones_shown = (session.tones_shown or _tones()) if coloured else None


def shown_of(session: ReadingSession) -> object:
    """What is shown of the session beside its text, to be compared."""
    has_readings = session.ruby_shown is not None or session.tones_shown is not None
    readings = session.ruby_shown, session.tones_shown, has_readings and session.pronunciation
    listed = session.in_zhuyin, session.pronunciation
    return session.marks_shown, session.doubts_shown, readings, listed


def _ruby(settings: Settings) -> Ruby | None:
    from reader.presentation.ruby import ruby_as_set  # noqa: PLC0415

    return ruby_as_set(settings)


def _pronunciation(settings: Settings) -> Pronunciation | None:
    """How readings are changed; None where they are shown as they were found."""
    if not (settings.spoken_yi_and_bu or settings.spoken_third_tones or settings.tone_numbers):
        return None
    from reader.presentation.pronunciation import as_set  # noqa: PLC0415

    return as_set(settings)


def _alone(session: ReadingSession, zhuyin: Callable[[str], str]) -> Callable[[str], str]:
    """What writes a reading by itself in the signs that are chosen."""
    if session.in_zhuyin:
        from reader.presentation.spelling import in_zhuyin_alone  # noqa: PLC0415

        return partial(in_zhuyin_alone, zhuyin=zhuyin)
    return session.pronunciation.alone if session.pronunciation else str


def _tones() -> CharacterTones:
    from reader.presentation.character_tones import CharacterTones  # noqa: PLC0415

    return CharacterTones()

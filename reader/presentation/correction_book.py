"""What the reader puts right in the open article, with undo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from reader.model.annotation import EntityLabel
from reader.model.correction import Correction, CorrectionKind, Corrections
from reader.model.span import Mention, Span
from reader.presentation.session import ReadingSession


class CorrectionBook:
    """Holds all corrections and what they were before each change; every change is saved."""

    def __init__(
        self,
        corrections: Corrections,
        save: Callable[[Corrections], None],
        undoable: Callable[[bool], None] = lambda _: None,
    ) -> None:
        """``undoable`` is told after each change whether there is one to take back."""
        self.corrections = corrections
        self._save = save
        self._undoable = undoable
        self._before: list[Corrections] = []

    def add(self, identity: str, correction: Correction) -> None:
        """Take in one more, decided in the article with that identity."""
        self._change(self.corrections.adding(identity, correction))

    def add_here(self, identity: str, correction: Correction) -> None:
        """Take in one more that holds in that article only, there for all its words."""
        self._change(self.corrections.adding_here(identity, correction))

    def drop(self, identity: str, kind: CorrectionKind) -> None:
        """Take back those of that kind that were decided in that article."""
        self._change(self.corrections.without(identity, kind))

    def drop_always(self, correction: Correction) -> None:
        """Take back one that holds in every article."""
        self._change(self.corrections.without_always(correction))

    def take_in(self, more: Corrections) -> int:
        """Take in those of another file; how many of them are new."""
        from reader.model.correction_merging import count_new, merged  # noqa: PLC0415 - seldom

        joined = merged(self.corrections, more)
        new = count_new(self.corrections, more)
        if joined != self.corrections:
            self._change(joined)
        return new

    def undo(self) -> bool:
        """Go back to before the last change of this run; False where there is none."""
        if not self._before:
            return False
        self._keep(self._before.pop())
        return True

    def _change(self, corrections: Corrections) -> None:
        self._before.append(self.corrections)
        self._keep(corrections)

    def _keep(self, corrections: Corrections) -> None:
        self.corrections = corrections
        self._save(corrections)
        self._undoable(bool(self._before))


class WordCorrections:
    """The corrections that the menu on a word offers, made for one place of the open article."""

    def __init__(self, session: ReadingSession) -> None:
        self._session = session

    def name(self, mention: Mention, label: EntityLabel) -> Correction:
        """These words are a name of that kind."""
        return self._made(CorrectionKind.LABEL, mention, label.value)

    def no_name(self, mention: Mention) -> Correction:
        """These words are no name."""
        return self._made(CorrectionKind.NO_ENTITY, mention)

    def split(self, paragraph: int, offset: int) -> Correction | None:
        """A word ends after the character at ``offset``; None where one does and no name goes on.

        At the end of a word inside a name, it is the name that is cut.
        """
        whole, border = self._session.word_at(paragraph, offset), offset + 1
        if whole.end == border:
            annotation = self._session.annotations.get(paragraph)
            entity = annotation.entity_at(offset) if annotation else None
            if entity is None or entity.span.end == border:
                return None
            whole = entity.span
        return self._made(
            CorrectionKind.BORDER, Mention(paragraph, whole), str(border - whole.start)
        )

    def word(self, mention: Mention) -> Correction | None:
        """These words are one; None where they are already."""
        if self._session.word_at(mention.paragraph, mention.span.start) == mention.span:
            return None
        return self._made(CorrectionKind.WORD, mention)

    def join(self, paragraph: int, offset: int) -> Correction | None:
        """The word there and the next are one; None at the end of the paragraph."""
        word = self._session.word_at(paragraph, offset)
        if word.end >= len(self._session.article.paragraphs[paragraph].text):
            return None
        following = self._session.word_at(paragraph, word.end)
        whole = Mention(paragraph, Span(word.start, following.end))
        return self._made(CorrectionKind.WORD, whole)

    def reading(self, mention: Mention, syllables: str) -> Correction:
        """These words are read so: syllables with tone marks, parted by blanks."""
        return self._made(CorrectionKind.READING, mention, syllables)

    def form(self, mention: Mention, form: str) -> Correction:
        """These words are written so in every variant; as they stand to leave them alone."""
        return self._made(CorrectionKind.FORM, mention, form)

    def character(self, place: Mention, form: str) -> Correction:
        """The character there is written so in the script shown, and so is its word elsewhere."""
        session, at = self._session, place.span.start
        word = session.word_at(place.paragraph, at)
        shown = word.of(session.shown(place.paragraph))
        inside = at - word.start
        value = shown[:inside] + form + shown[inside + 1 :]
        made = self._made(CorrectionKind.FORM, Mention(place.paragraph, word), value)
        return replace(made, toward=session.shown_variant)

    def _made(self, kind: CorrectionKind, mention: Mention, value: str = "") -> Correction:
        text = self._session.article.paragraphs[mention.paragraph].text
        return Correction(kind, mention.span.of(text), value, mention)

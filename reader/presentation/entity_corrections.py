"""What the reader puts right on a row of the sidebar: it holds for all mentions in the article."""

from __future__ import annotations

from reader.model.annotation import EntityLabel
from reader.model.correction import Correction, CorrectionKind
from reader.model.span import Mention
from reader.presentation.session import ReadingSession


class EntityCorrections:
    """The corrections of one entity, named by its id."""

    def __init__(self, session: ReadingSession, identity: str) -> None:
        self._session = session
        self._identity = identity

    def kind(self, label: EntityLabel) -> Correction:
        """It is a name of that kind."""
        return Correction(CorrectionKind.ENTITY_LABEL, self._identity, label.value)

    def none(self) -> Correction:
        """It is no name."""
        return Correction(CorrectionKind.ENTITY_NONE, self._identity)

    def hidden(self) -> Correction:
        """It is not to be listed."""
        return Correction(CorrectionKind.HIDDEN, self._identity)

    def mention(self, words: Mention) -> Correction:
        """These words name it too, wherever they stand.

        A single character, or a part of another name, is a mention only there.
        """
        text = self._session.article.paragraphs[words.paragraph].text
        annotation = self._session.annotations.get(words.paragraph)
        entities = annotation.entities if annotation else ()
        inside = any(e.span != words.span and e.span.overlaps(words.span) for e in entities)
        only_there = inside or words.span.length == 1
        place = words if only_there else None
        return Correction(CorrectionKind.MENTION, words.span.of(text), self._identity, place)

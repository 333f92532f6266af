"""What the sidebar lists, and where a click on a row leads."""

from __future__ import annotations

from collections.abc import Callable, Collection

from reader.model.annotation import EntityGroup, EntityLabel, entity_id
from reader.model.settings import EntityOrder
from reader.model.span import Mention
from reader.presentation.entity_index import EntityIndex, following
from reader.presentation.entity_rows import EntityRow, EntitySection
from reader.presentation.pinyin_index import plain_pinyin
from reader.presentation.session import ReadingSession

SECTIONS = (
    EntityLabel.PERSON,
    EntityLabel.PLACE,
    EntityLabel.ORGANISATION,
    EntityLabel.DATE,
    EntityLabel.QUANTITY,
    EntityLabel.TERM,
    EntityLabel.WORK,
    EntityLabel.TITLE,
)


class SidebarPresenter:
    """The list of entities of one session: filtered, ordered, in the script shown.

    ``fold`` writes a text in simplified script and lower case without changing its length, so that
    a filter typed in either script finds a name in either.
    """

    def __init__(
        self, session: ReadingSession, index: EntityIndex, fold: Callable[[str], str]
    ) -> None:
        self._session = session
        self._index = index
        self._fold = fold
        self._current: Mention | None = None
        self.paragraphs: Collection[int] | None = None  # those in the rows; None: all
        self.chosen = ""  # the entity of the row that was clicked last

    def sections(self, order: EntityOrder, wanted: str = "") -> tuple[EntitySection, ...]:
        """The kinds that have entities, each with the rows that match ``wanted``."""
        groups = self._index.groups(self.paragraphs)
        sections = []
        for label in SECTIONS:
            of_kind = [group for group in groups if group.label is label]
            if of_kind:
                rows = [self._row(g) for g in of_kind if self._matches(g, wanted)]
                sections.append(EntitySection(label, tuple(_ordered(rows, order)), len(of_kind)))
        return tuple(sections)

    def choose(self, identity: str, step: int = 1) -> Mention | None:
        """The place to jump to: the first mention of a newly chosen entity, else the next."""
        mentions = self.mentions(identity)
        current = self._current if identity == self.chosen else None
        self.chosen = identity
        self._current = following(mentions, current, step)
        return self._current

    def mentions(self, identity: str) -> list[Mention]:
        """The mentions of an entity that are in the rows, in order."""
        shown = self.paragraphs
        return [m for m in self._index.mentions(identity) if shown is None or m.paragraph in shown]

    def entity_at(self, paragraph: int, offset: int) -> str:
        """The id of the entity at that place, "" where there is none."""
        annotation = self._session.annotations.get(paragraph)
        entity = annotation.entity_at(offset) if annotation else None
        return entity_id(entity.label, entity.key) if entity else ""

    def _row(self, group: EntityGroup) -> EntityRow:
        name = self._name(group)
        return EntityRow(group.id, group.label, name, group.pinyin, len(group.mentions))

    def _name(self, group: EntityGroup) -> str:
        """The name as at its first mention, in the script shown."""
        first = group.mentions[0]
        written = first.span.of(self._session.article.paragraphs[first.paragraph].text)
        return self._session.converted(written)

    def _matches(self, group: EntityGroup, wanted: str) -> bool:
        if not wanted.strip():
            return True
        folded = self._fold(wanted.strip())
        return folded in self._fold(group.name) or plain_pinyin(wanted) in plain_pinyin(
            group.pinyin
        )


def _ordered(rows: list[EntityRow], order: EntityOrder) -> list[EntityRow]:
    """The rows, which come by first mention, in the order asked for."""
    if order is EntityOrder.MENTION:
        return rows
    return sorted(rows, key=lambda row: -row.count)

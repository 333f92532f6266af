"""What the sidebar lists, and where a click on a row leads."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace

from reader.model.annotation import EntityGroup, EntityLabel, entity_id
from reader.model.correction import CorrectionKind
from reader.model.settings import EntityOrder
from reader.model.span import Mention
from reader.presentation.entity_index import EntityIndex, following, whole_of
from reader.presentation.entity_rows import EntityDetails, EntityRow, EntitySection
from reader.presentation.entity_values import is_guess, value_words
from reader.presentation.listed_names import ListedNames
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
        self._names = ListedNames(session, fold)
        self._current: Mention | None = None
        self.paragraphs: Collection[int] | None = None  # those in the rows; None: all
        self.chosen = ""  # the entity of the row that was clicked last
        self._open: set[str] = set()  # the entities whose parts are listed

    def sections(self, order: EntityOrder, wanted: str = "") -> tuple[EntitySection, ...]:
        """The kinds that have entities, each with the rows that match ``wanted``."""
        of_kind: dict[EntityLabel, list[EntityGroup]] = {label: [] for label in SECTIONS}
        for group in self.groups():
            of_kind[group.label].append(group)
        return tuple(
            EntitySection(label, tuple(self._rows(found, order, wanted)), len(found))
            for label, found in of_kind.items()
            if found
        )

    def toggle(self, identity: str) -> None:
        """List the names inside an entity below it, or no longer."""
        self._open ^= {identity}

    def groups(self) -> Sequence[EntityGroup]:
        """The entities that are in the rows and not hidden, in order of first mention."""
        hidden = self._hidden()
        groups = self._index.groups(self.paragraphs)
        return [group for group in groups if group.id not in hidden] if hidden else groups

    @property
    def hidden(self) -> int:
        """How many entities in the rows the reader has hidden."""
        hidden = self._hidden()
        return sum(group.id in hidden for group in self._index.groups(self.paragraphs))

    def details(self, identity: str) -> EntityDetails | None:
        """What is known of an entity; None where there is none with that id."""
        group = self._index.group(identity, self.paragraphs)
        if group is None:
            return None
        (row,) = self._names.rows([group])
        row = replace(row, parts=len(self.parts(identity)), is_open=identity in self._open)
        value, *path = self._names.in_script([group.value, *group.path])
        parts = self._names.rows(self._index.parts(identity))
        return EntityDetails(
            row,
            tuple(path),
            value_words(value),
            is_guess(group.value),
            group.layers,
            tuple((part.name, part.label) for part in parts),
            not path and self._has_others(group),
            self._whole(identity),
        )

    def _whole(self, identity: str) -> str:
        """The name that a part lies in."""
        whole = self._index.group(whole_of(identity), self.paragraphs)
        return self._names.rows([whole])[0].name if whole else ""

    def _has_others(self, group: EntityGroup) -> bool:
        """Whether other places of the article have the same name in front of their path."""
        groups = self._index.groups(self.paragraphs)
        return any(other.path[-1:] == (group.name,) for other in groups if other is not group)

    def choose(self, identity: str, step: int = 1) -> Mention | None:
        """The place to jump to: the first mention of a newly chosen entity, else the next."""
        current = self._current if identity == self.chosen else None
        return self.choose_place(identity, following(self.mentions(identity), current, step))

    def choose_place(self, identity: str, mention: Mention | None) -> Mention | None:
        """The mention itself, which is the current one of that entity from now on."""
        self.chosen, self._current = identity, mention
        return mention

    def mentions(self, identity: str) -> Sequence[Mention]:
        """The mentions of an entity that are in the rows, in order."""
        group = self._index.group(identity, self.paragraphs)
        return group.mentions if group else ()

    def entity_at(self, paragraph: int, offset: int) -> str:
        """The id of the entity at that place, "" where there is none."""
        annotation = self._session.annotations.get(paragraph)
        entity = annotation.entity_at(offset) if annotation else None
        return entity_id(entity.label, entity.key) if entity else ""

    def parts(self, identity: str) -> Sequence[EntityGroup]:
        """The names inside an entity, each as an entity of its own."""
        return self._index.parts(identity)

    def _rows(
        self, groups: Sequence[EntityGroup], order: EntityOrder, wanted: str
    ) -> Iterator[EntityRow]:
        """The rows that match, with their parts where they are open or a part matches itself."""
        matching = {group.id for group in self._names.matching(groups, wanted)}
        found = {
            group.id: parts
            for group in groups
            if wanted.strip() and (parts := self._names.matching(self.parts(group.id), wanted))
        }
        chosen = [group for group in groups if group.id in matching or group.id in found]
        ordered = self._names.ordered(chosen, order)
        for group, row in zip(ordered, self._names.rows(ordered), strict=True):
            parts = self.parts(group.id)
            opened = found.get(group.id, parts if group.id in self._open else ())
            yield replace(row, parts=len(parts), is_open=bool(opened)) if parts else row
            for part in self._names.rows(opened):
                yield replace(part, whole=group.id)

    def _hidden(self) -> Collection[str]:
        corrections = self._session.corrections
        return {c.words for c in corrections if c.kind is CorrectionKind.HIDDEN}

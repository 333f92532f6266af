"""From what the rules found to entities: key, place, value and the names inside."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from reader.model.annotation import Entity, EntityLabel
from reader.model.span import Span
from reader.services.entities.date_values import date_value
from reader.services.entities.gazetteer import Place, common
from reader.services.entities.hits import NAMES, Hit, narrowed
from reader.services.entities.periods import Calendar
from reader.services.entities.quantity_values import Quantities
from reader.services.entities.word_lists import WordLists

# Where two overlap the one of the first kind stays; of one kind the one that begins first.
_FIRST = {EntityLabel.WORK: 0, EntityLabel.TERM: 1, EntityLabel.TITLE: 2}


@dataclass(frozen=True, slots=True)
class Describer:
    """Makes the entities of a paragraph; ``called`` gives the places of a name."""

    lists: WordLists
    called: Callable[[str], Sequence[Place]]

    def entities(self, text: str, found: Iterable[Hit], calendar: Calendar) -> tuple[Entity, ...]:
        """The strongest hits as entities in order, the names inside them as their inner ones."""
        hits = list(found)
        entities: list[Entity] = []
        for hit in flattened(hits):
            last = entities[-1] if entities else None
            seen = (
                _listed_behind(last, calendar) if last and _is_listed(text, last, hit) else calendar
            )
            entity = self._entity(text, hit, hits, seen)
            if entity.label is EntityLabel.DATE and entity.value:
                calendar = replace(calendar, said=entity.value.lstrip("?").partition("/")[0])
            entities.append(entity)
        return tuple(entities)

    def _entity(self, text: str, hit: Hit, hits: Sequence[Hit], calendar: Calendar) -> Entity:
        span = Span(hit.start, hit.end)
        surface = span.of(text)
        place = self.place(surface) if hit.label is EntityLabel.PLACE else None
        inside = [h for h in hits if h.label in NAMES and hit.covers(h) and h.length < hit.length]
        inside += [] if inside else self._place_in_front(hit, surface)
        return Entity(
            span,
            hit.label,
            self._key(hit.label, surface, place),
            layer=hit.layer,
            path=place.path if place else (),
            value=self._value(text, hit, calendar),
            inner=tuple(self._entity(text, h, (), calendar) for h in flattened(inside)),
        )

    def _value(self, text: str, hit: Hit, calendar: Calendar) -> str:
        if hit.label is EntityLabel.DATE:
            return date_value(narrowed(text[hit.start : hit.end]), calendar)
        if hit.label is not EntityLabel.QUANTITY:
            return ""
        quantities = Quantities(self.lists.units, self.lists.bounds, self.lists.no_bounds)
        return quantities.value_in(narrowed(text), hit.start, hit.end)

    def _place_in_front(self, hit: Hit, surface: str) -> list[Hit]:
        """The place that an organisation's name begins with: 故城县|绿康公司."""
        if hit.label is not EntityLabel.ORGANISATION:
            return []
        lengths = range(len(surface) - 1, 1, -1)
        length = next((n for n in lengths if self.lists.is_place(surface[:n])), 0)
        return [Hit(hit.start, hit.start + length, EntityLabel.PLACE, hit.layer)] if length else []

    def place(self, name: str) -> Place | None:
        """The place of that name, where the name alone tells which it is."""
        # 乌 is Ukraine, Uganda or Uzbekistan: the article has to tell.
        name = self.lists.nations.get(name, name)
        if name in self.lists.places:
            return common(self.called(name))
        return None

    def _key(self, label: EntityLabel, surface: str, place: Place | None) -> str:
        if place:
            return place.path[-1]
        if label is EntityLabel.PERSON:
            return self.lists.other_persons.get(surface, surface)
        if label is EntityLabel.ORGANISATION:
            return self.lists.other_organisations.get(surface, surface)
        return surface


def _is_listed(text: str, last: Entity, hit: Hit) -> bool:
    """Whether two dates stand in a list, where the second is of the first one's month: 4日、5日."""
    both = last.label is hit.label is EntityLabel.DATE
    return both and text[last.span.end : hit.start] in {"、", "和", "及", "与"}


def _listed_behind(last: Entity, calendar: Calendar) -> Calendar:
    """The calendar behind a date that tells its year and month."""
    match = re.match(r"\??([0-9]{4})-([0-9]{2})-", last.value)
    return replace(calendar, year=int(match[1]), month=int(match[2])) if match else calendar


def flattened(found: Iterable[Hit]) -> list[Hit]:
    """The hits without those inside or across a stronger one, in order.

    A name that fills a pair of quotation marks stays a name; any other hit inside them gives way.
    """
    hits = list(found)
    names = {(hit.start, hit.end) for hit in hits if hit.label in NAMES}
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda hit: (_FIRST.get(hit.label, 3), hit.start, -hit.end)):
        is_name = hit.label is EntityLabel.TERM and (hit.start, hit.end) in names
        if not is_name and not any(hit.overlaps(other) for other in kept):
            kept.append(hit)
    return sorted(kept)


def day_of(published: str | None) -> date | None:
    """The day of an ISO 8601 date, or None where there is none.

    >>> day_of("2020-08-26T08:09")
    datetime.date(2020, 8, 26)
    """
    try:
        return date.fromisoformat((published or "")[:10])
    except ValueError:
        return None

"""The rules in the order they are applied; each sees what the ones before it found."""

from __future__ import annotations

from reader.services.entities.bodies import cited_papers, forces, joined_bodies
from reader.services.entities.corrected_kinds import (
    bylines,
    counted,
    ordinals,
    schools,
    sites,
    streets,
    whole_words,
)
from reader.services.entities.dates import dates
from reader.services.entities.given_names import ending_in_auxiliary
from reader.services.entities.hits import Rule
from reader.services.entities.layout import layout, written_at
from reader.services.entities.names import (
    bare_surnames,
    composed,
    cut_tails,
    joined_persons,
    named,
    plausible,
)
from reader.services.entities.nations import listed_nations, nations, paired_nations
from reader.services.entities.organisation_borders import clean_organisations
from reader.services.entities.organisations import (
    departments,
    organisations,
    shops,
)
from reader.services.entities.persons import (
    behind_posts,
    compound_surnames,
    coordinated,
    first_characters,
    known_persons,
    married_names,
    third_characters,
)
from reader.services.entities.places import (
    countries,
    extended,
    generic,
    known_organisations,
    known_places,
    listed_places,
    units,
)
from reader.services.entities.quantities import quantities
from reader.services.entities.quotations import quoted, terms, works
from reader.services.entities.stations import stations
from reader.services.entities.streets import listed_streets
from reader.services.entities.tagged_names import tagged_names
from reader.services.entities.titles import titles
from reader.services.entities.villages import villages

RULES: tuple[tuple[str, Rule], ...] = (
    ("engine", named),
    ("tags", tagged_names),
    ("layout", layout),
    ("written at", written_at),
    ("byline", bylines),
    ("interpunct", joined_persons),
    ("appellation", bare_surnames),
    ("tail", cut_tails),
    ("nation", nations),
    ("nation list", listed_nations),
    ("nation pair", paired_nations),
    ("composed", composed),
    ("site", sites),
    ("street", streets),
    ("organisation", organisations),
    ("heading", clean_organisations),
    ("force", forces),
    ("cited paper", cited_papers),
    ("counted", counted),
    ("ordinal", ordinals),
    ("school", schools),
    ("first character", first_characters),
    ("plausible", plausible),
    ("third character", third_characters),
    ("compound surname", compound_surnames),
    ("married name", married_names),
    ("coordination", coordinated),
    ("post", behind_posts),
    ("auxiliary", ending_in_auxiliary),
    ("known person", known_persons),
    ("gazetteer", known_places),
    ("listed place", listed_places),
    ("known", known_organisations),
    ("office", departments),
    ("joined body", joined_bodies),
    ("shop", shops),
    ("ending", extended),
    ("unit", units),
    ("village", villages),
    ("station", stations),
    ("street list", listed_streets),
    ("country", countries),
    ("generic", generic),
    ("whole word", whole_words),
    ("title", titles),
    ("date", dates),
    ("quantity", quantities),
    ("term", terms),
    ("quoted", quoted),
    ("work", works),
)

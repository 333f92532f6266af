from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import pytest

from reader.model.annotation import EntityLabel
from reader.model.correction import Correction, CorrectionKind, Corrections
from reader.model.span import Mention, Span
from reader.model.variant import Variant
from reader.model.wire import packed
from reader.presentation.correction_book import CorrectionBook, WordCorrections
from reader.presentation.correction_presenter import CorrectionPresenter
from reader.presentation.entity_corrections import EntityCorrections
from reader.presentation.session import ReadingSession
from tests.articles import BODY, article, halves, shout

HERE = Mention(0, Span(0, 2))


@dataclass
class Opened:
    """An article with everything that corrections touch."""

    session: ReadingSession
    saved: list[Corrections] = field(default_factory=list)
    again: list[int] = field(default_factory=list)
    refreshed: int = 0

    def __post_init__(self) -> None:
        self.book = CorrectionBook(Corrections(), self.saved.append)
        self.corrections = CorrectionPresenter(
            self.session, self.book, lambda text: text.replace("書", "书"), self.redo, self.refresh
        )
        self.words = WordCorrections(self.session)

    def redo(self, paragraphs: Iterable[int]) -> None:
        self.again += paragraphs

    def refresh(self) -> None:
        self.refreshed += 1


@pytest.fixture
def opened() -> Opened:
    session = ReadingSession(article(("書城人家", BODY), ("人家", BODY), ("书城", BODY)), shout)
    for number, paragraph in enumerate(session.article.paragraphs):
        session.annotate(number, packed(halves(paragraph.text)))
    return Opened(session)


def test_a_correction_is_saved_and_its_paragraph_analysed_again(opened: Opened) -> None:
    opened.corrections.make(opened.words.name(HERE, EntityLabel.PLACE))
    assert opened.again == [0]
    assert opened.saved[-1].of(opened.session.article.identity) == opened.session.corrections


def test_always_touches_every_paragraph_with_the_words_in_either_script(opened: Opened) -> None:
    opened.corrections.make_always(opened.words.no_name(HERE))
    assert opened.again == [0, 2]


def test_undo_takes_it_back_and_analyses_again(opened: Opened) -> None:
    opened.corrections.make(opened.words.no_name(HERE))
    opened.corrections.undo()
    assert (opened.session.corrections, opened.again) == ((), [0, 0])
    assert opened.saved[-1].of(opened.session.article.identity) == ()


def test_undo_without_a_change_does_nothing(opened: Opened) -> None:
    opened.corrections.undo()
    assert (opened.again, opened.saved) == ([], [])


def test_a_form_is_shown_at_once_without_analysis(opened: Opened) -> None:
    opened.session.show_variant(Variant.HANS)
    opened.corrections.make(opened.words.form(Mention(0, Span(0, 1)), "書"))
    assert (opened.session.shown(0), opened.refreshed, opened.again) == ("書城人家", 1, [])


def test_a_split_is_inside_the_word(opened: Opened) -> None:
    assert opened.words.split(0, 0) == Correction(CorrectionKind.BORDER, "書城", "1", HERE)
    assert opened.words.split(0, 1) is None


def test_between_the_words_of_a_name_the_name_is_split(opened: Opened) -> None:
    opened.session.annotate(0, packed(halves("書城人家", places=["書城人家"])))
    whole = Mention(0, Span(0, 4))
    assert opened.words.split(0, 1) == Correction(CorrectionKind.BORDER, "書城人家", "2", whole)


def test_a_join_takes_in_the_next_word(opened: Opened) -> None:
    whole = Mention(0, Span(0, 4))
    assert opened.words.join(0, 0) == Correction(CorrectionKind.WORD, "書城人家", "", whole)


def test_the_last_word_joins_nothing(opened: Opened) -> None:
    assert opened.words.join(0, 3) is None


def test_what_is_decided_of_an_entity_touches_the_paragraphs_that_mention_it(
    opened: Opened,
) -> None:
    city = EntityCorrections(opened.session, "PLACE:书城")
    opened.corrections.make_here(city.none(), [0, 2])
    assert (opened.again, opened.saved[-1].always) == ([0, 2], ())
    opened.corrections.undo()
    assert opened.again == [0, 2, 0, 2]


def test_the_same_decision_made_again_later_is_another_change(opened: Opened) -> None:
    person = EntityCorrections(opened.session, "PLACE:书城").kind(EntityLabel.PERSON)
    place = EntityCorrections(opened.session, "PERSON:书城").kind(EntityLabel.PLACE)
    for correction in (person, place, person):
        opened.again.clear()
        opened.corrections.make_here(correction, [2])
    assert opened.again == [2]


def test_a_decision_of_an_earlier_reading_may_have_held_anywhere(opened: Opened) -> None:
    none = EntityCorrections(opened.session, "PLACE:书城").none()
    opened.corrections.make_here(none, [2])
    again: list[int] = []
    reopened = CorrectionPresenter(opened.session, opened.book, str, again.extend, lambda: None)
    reopened.undo()
    assert again == [0, 1, 2]


def test_what_is_hidden_is_shown_without_analysis_and_can_be_listed_again(opened: Opened) -> None:
    hidden = EntityCorrections(opened.session, "PLACE:书城").hidden()
    opened.corrections.make_here(hidden)
    assert (opened.session.corrections, opened.again, opened.refreshed) == ((hidden,), [], 1)
    opened.corrections.list_hidden()
    assert opened.session.corrections == ()


def test_words_that_name_an_entity_too_hold_in_the_whole_article(opened: Opened) -> None:
    mention = EntityCorrections(opened.session, "PERSON:林晓").mention(HERE)
    assert mention == Correction(CorrectionKind.MENTION, "書城", "PERSON:林晓")
    opened.corrections.make_here(mention)
    assert opened.again == [0, 2]


def test_a_single_character_names_an_entity_only_there(opened: Opened) -> None:
    place = Mention(0, Span(0, 1))
    mention = EntityCorrections(opened.session, "PERSON:林晓").mention(place)
    assert mention.place == place


def test_those_of_another_file_hold_at_once_and_can_be_undone(opened: Opened) -> None:
    here = opened.words.no_name(HERE)
    always = Correction(CorrectionKind.WORD, "人家")
    opened.corrections.make(here)
    opened.again.clear()
    more = Corrections((always,), {opened.session.article.identity: (here,), "another": (here,)})
    assert opened.corrections.take_in(more) == 2
    assert (opened.session.corrections, opened.again) == ((always, here), [0, 1])
    opened.corrections.undo()
    assert opened.session.corrections == (here,)


def test_what_is_taken_in_holds_again_where_it_was_decided_otherwise_since(opened: Opened) -> None:
    no_name, name = opened.words.no_name(HERE), opened.words.name(HERE, EntityLabel.PLACE)
    opened.corrections.make(no_name)
    opened.corrections.make(name)
    opened.again.clear()
    opened.corrections.take_in(Corrections((), {opened.session.article.identity: (no_name,)}))
    assert (opened.session.corrections, opened.again) == ((name, no_name), [0])


def test_what_is_known_already_changes_nothing(opened: Opened) -> None:
    opened.corrections.make(opened.words.no_name(HERE))
    count = len(opened.saved)
    assert opened.corrections.take_in(opened.saved[-1]) == 0
    assert len(opened.saved) == count

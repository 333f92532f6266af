from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from reader.model.conversion import Choice, ListError, ListFault, OwnList
from reader.model.errors import FileUnreadable
from reader.presentation.own_list import OwnListPresenter, fault_words

FIRST = OwnList((Choice("云端", "雲端"),), (ListError(2, "坏", ListFault.FORM),))


@dataclass
class FakeStore:
    """A list that a test changes as an editor would."""

    now: OwnList | None = FIRST
    path: Path = Path("conversion.txt")
    heading: str = ""

    def read(self) -> OwnList:
        if self.now is None:
            raise FileUnreadable(str(self.path), "denied")
        return self.now

    def begin(self, heading: str) -> None:
        self.heading = heading


@pytest.mark.parametrize("fault", ListFault)
def test_a_fault_is_told_with_line_text_and_reason(fault: ListFault) -> None:
    told = fault_words(ListError(3, "后台 後臺子", fault))
    assert told.startswith("Line 3, “后台 後臺子”: ")
    assert len({fault_words(ListError(3, "", other)) for other in ListFault}) == len(ListFault)


def test_the_rest_of_the_list_holds_beside_its_faults() -> None:
    own = OwnListPresenter(FakeStore())
    assert own.choices == FIRST.choices
    assert len(own.faults()) == 1


def test_reloading_says_whether_the_list_changed() -> None:
    store = FakeStore()
    own = OwnListPresenter(store)
    assert not own.reload()
    store.now = OwnList()
    assert own.reload()
    assert not own.choices


def test_a_list_that_cannot_be_read_is_told() -> None:
    own = OwnListPresenter(FakeStore(now=None))
    assert not own.choices
    assert "denied" in own.faults()[0]


def test_a_new_list_explains_itself() -> None:
    store = FakeStore()
    OwnListPresenter(store).begin()
    assert "UTF-8" in store.heading

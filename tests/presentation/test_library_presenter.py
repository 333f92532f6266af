from __future__ import annotations

from collections.abc import Sequence

import pytest

from reader.model.library import LibraryHit
from tests.presentation.test_reading_memory import Window


@pytest.fixture
def window() -> Window:
    window = Window()
    for text in ("江城\n山水", "河邊\n山路", "海\n沙"):
        window.opening.open_text(text)
    window.close()
    return window


def found(window: Window, query: str) -> list[str]:
    titles: list[str] = []

    def take(hits: Sequence[LibraryHit]) -> None:
        titles.extend(window.store.texts[hit.entry.identity].split("\n")[0] for hit in hits)

    window.library.find(query, take)
    window.background.finish()
    return titles


def test_words_find_the_articles_that_hold_them(window: Window) -> None:
    assert found(window, "山") == ["江城", "河邊"]


def test_without_words_all_are_listed(window: Window) -> None:
    assert len(found(window, " ")) == 3


def test_only_what_was_asked_last_is_delivered(window: Window) -> None:
    answers: list[str] = []
    window.library.find("山", lambda _: answers.append("山"))
    window.library.find("海", lambda _: answers.append("海"))
    window.background.finish()
    assert answers == ["海"]


def test_a_forgotten_article_is_gone(window: Window) -> None:
    told: list[str] = []
    window.library.forget(window.library.recent()[0], lambda: told.append("gone"))
    window.background.finish()
    assert told == ["gone"]
    assert len(window.library.recent()) == 2


def test_the_list_of_recent_articles_can_be_emptied_alone(window: Window) -> None:
    window.library.unlist()
    window.background.finish()
    assert window.library.recent() == []
    assert len(found(window, "")) == 3


def test_all_can_be_thrown_away(window: Window) -> None:
    window.library.clear()
    window.background.finish()
    assert found(window, "") == []

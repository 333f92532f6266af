"""What was put right once and for all can be seen, and taken back one by one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.model.correction import Correction, CorrectionKind
from reader.view.corrections_page import CorrectionsPage
from reader.view.window_pane import WindowPane
from tests.view.hand import press
from tests.view.test_word_menu import Desk, desk

__all__ = ["desk"]


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> CorrectionsPage:
    pane = desk.presenter._pane
    assert isinstance(pane, WindowPane)
    made = CorrectionsPage(desk.presenter, pane)
    qtbot.addWidget(made)
    made.show()
    return made


def rows(page: CorrectionsPage) -> list[str]:
    return [page.list.item(number).text() for number in range(page.list.count())]


def test_only_what_holds_always_is_listed_and_at_once(desk: Desk, page: CorrectionsPage) -> None:
    desk.choose(2, "This is", "Person")
    assert rows(page) == []
    assert "Everywhere, always" in page.state.text()
    desk.window.article.messages.choices[1].click()
    assert rows(page) == ["看書 · Person"]


def test_one_is_taken_back_and_undo_lets_it_hold_again(desk: Desk, page: CorrectionsPage) -> None:
    corrections = desk.presenter.tools.corrections
    assert corrections is not None
    for words in ("看書", "江城"):
        corrections.make_always(Correction(CorrectionKind.NO_ENTITY, words))
    page.list.setCurrentRow(0)
    press(page.list, Qt.Key.Key_Delete)
    assert rows(page) == ["江城 · not a name"]
    assert [c.words for c in desk.session.corrections] == ["江城"]
    desk.window.actions_by_name["undo"].trigger()
    assert len(rows(page)) == 2


@pytest.mark.parametrize(
    ("correction", "said"),
    [
        (Correction(CorrectionKind.BORDER, "江城人", "2"), "江城人 · 江城 | 人"),
        (Correction(CorrectionKind.BORDER, "{9}", "1"), "{9} · { | 9}"),
        (Correction(CorrectionKind.READING, "銀行", "yín háng"), "銀行 · read yín háng"),
        (Correction(CorrectionKind.FORM, "拧干", "拧乾"), "拧干 · written 拧乾"),
        (Correction(CorrectionKind.FORM, "干", "干"), "干 · not converted"),
        (Correction(CorrectionKind.ENTITY_LABEL, "PLACE:江城", "PERSON"), "江城 · Person"),
        (Correction(CorrectionKind.MENTION, "老林", "PERSON:林静"), "老林 · a mention of 林静"),
        (Correction(CorrectionKind.HIDDEN, "PLACE:江城"), "江城 · not listed"),
        (Correction(CorrectionKind.WORD, "書人"), "書人 · one word"),
    ],
)
def test_each_kind_is_told(
    desk: Desk, page: CorrectionsPage, correction: Correction, said: str
) -> None:
    corrections = desk.presenter.tools.corrections
    assert corrections is not None
    corrections.make_always(correction)
    assert rows(page) == [said]

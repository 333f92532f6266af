"""Selecting by mouse and keyboard, copying, moving the caret."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from pytestqt.qtbot import QtBot

from reader.model.span import Position, Span
from reader.presentation.rows import Row, RowRole
from reader.view.article_view import ArticleView
from tests.view.articles import (
    CONTROL,
    SENTENCE,
    SHIFT,
    Texts,
    click,
    double_click,
    drag,
    fold,
    middle,
    mouse,
    shown,
)
from tests.view.hand import press

Key = Qt.Key


def test_a_drag_selects_from_character_to_character(view: ArticleView) -> None:
    shown(view, SENTENCE)
    drag(view, middle(view, 0, 2, 0.1), middle(view, 0, 5, 0.9))
    assert view.selected_text() == SENTENCE[2:6]


def test_a_drag_upwards_selects_the_same(view: ArticleView) -> None:
    shown(view, SENTENCE, SENTENCE)
    drag(view, middle(view, 1, 1, 0.9), middle(view, 0, 2, 0.1))
    assert view.selected_text() == SENTENCE[2:] + "\n" + SENTENCE[:2]
    assert view.caret() == Position(0, 2)


def test_a_drag_into_the_margin_selects_the_whole_line(view: ArticleView) -> None:
    shown(view, SENTENCE)
    start = middle(view, 0, 0, 0.1)
    drag(view, start, QPointF(view.viewport().width() - 1, start.y()))
    line_end = view.article.stack.layout(0).line_span(0)[1]
    assert view.selected_text() == SENTENCE[:line_end]


def test_a_click_selects_nothing(view: ArticleView) -> None:
    shown(view, SENTENCE)
    view.select(Position(0, 0), Position(0, 4))
    click(view, middle(view, 0, 6, 0.1))
    assert view.selection() is None
    assert view.caret() == Position(0, 6)


def test_shift_click_selects_from_the_caret(view: ArticleView) -> None:
    shown(view, SENTENCE, SENTENCE)
    click(view, middle(view, 0, 3, 0.1))
    click(view, middle(view, 1, 2, 0.1), shift=True)
    assert view.selection() == (Position(0, 3), Position(1, 2))
    click(view, middle(view, 0, 1, 0.1), shift=True)
    assert view.selection() == (Position(0, 1), Position(0, 3))


def test_a_double_click_selects_the_word(view: ArticleView) -> None:
    shown(view, SENTENCE)
    double_click(view, middle(view, 0, 3, 0.9))
    assert view.selected_text() == SENTENCE[2:4]


def test_after_a_double_click_a_drag_selects_whole_words(view: ArticleView) -> None:
    shown(view, SENTENCE)
    at = middle(view, 0, 5)
    click(view, at)
    mouse(view, QEvent.Type.MouseButtonDblClick, at)
    mouse(view, QEvent.Type.MouseMove, middle(view, 0, 8, 0.2))
    assert view.selected_text() == SENTENCE[4:10]
    mouse(view, QEvent.Type.MouseMove, middle(view, 0, 1))
    assert view.selected_text() == SENTENCE[0:6]
    mouse(view, QEvent.Type.MouseButtonRelease, at)


def test_a_third_click_selects_the_paragraph(view: ArticleView) -> None:
    shown(view, SENTENCE, SENTENCE)
    double_click(view, middle(view, 1, 3))
    click(view, middle(view, 1, 3))
    assert view.selection() == (Position(1, 0), Position(1, len(SENTENCE)))


def test_a_third_click_selects_a_paragraph_in_pieces_whole(view: ArticleView) -> None:
    texts = Texts([SENTENCE * 100])
    view.show_document(texts.rows(), texts)
    double_click(view, middle(view, 0, 3))
    click(view, middle(view, 0, 3))
    assert view.selected_text() == SENTENCE * 100


def test_what_is_held_outside_scrolls_on(view: ArticleView, qtbot: QtBot) -> None:
    shown(view, *[SENTENCE] * 100)
    mouse(view, QEvent.Type.MouseButtonPress, middle(view, 0, 0, 0.1))
    mouse(view, QEvent.Type.MouseMove, QPointF(200, view.viewport().height() + 60))
    qtbot.waitUntil(lambda: view.caret().paragraph > 10)
    end = QPointF(200, view.viewport().height() + 60)
    mouse(view, QEvent.Type.MouseButtonRelease, end)
    assert view.verticalScrollBar().value() > 0
    assert view.selected_text().startswith(SENTENCE + "\n" + SENTENCE)


def test_copy_takes_exactly_what_is_selected(view: ArticleView) -> None:
    shown(view, "𠮷野家", "北京大學")
    view.select(Position(0, 0), Position(1, 2))
    press(view, Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "𠮷野家\n北京"


def test_select_all_leaves_out_what_the_program_composed(view: ArticleView) -> None:
    texts = Texts(["標題", "正文", "廣告", "結尾"])
    rows = texts.rows()
    detail = Row(RowRole.DETAIL, 1, Span(0, 0))
    view.show_document([rows[0], detail, rows[1], fold(2), rows[3]], texts)
    press(view, Key.Key_A, CONTROL)
    assert view.selected_text() == "標題\n正文\n結尾"


def test_pieces_of_one_paragraph_are_copied_as_one(view: ArticleView) -> None:
    long = SENTENCE * 100
    texts = Texts([long, "短"])
    view.show_document(texts.rows(), texts)
    view.select_all()
    assert view.selected_text() == long + "\n短"


def test_the_selection_stays_when_rows_are_replaced(view: ArticleView) -> None:
    texts = Texts(["標題", "廣告", SENTENCE])
    rows = texts.rows()
    view.show_document([rows[0], fold(1), rows[2]], texts)
    view.select(Position(2, 2), Position(2, 6))
    view.replace_rows(rows)
    assert view.selected_text() == SENTENCE[2:6]


def test_arrows_go_by_character_over_paragraphs(view: ArticleView) -> None:
    shown(view, "葛\U000e0100𠮷", "二")
    seen = []
    for _ in range(5):
        press(view, Key.Key_Right)
        seen.append((view.caret().paragraph, view.caret().offset))
    assert seen == [(0, 2), (0, 3), (1, 0), (1, 1), (1, 1)]
    press(view, Key.Key_Left)
    press(view, Key.Key_Left)
    assert view.caret() == Position(0, 3)


def test_control_arrows_go_by_word(view: ArticleView) -> None:
    shown(view, "北京大學", "上海")
    seen = []
    for _ in range(4):
        press(view, Key.Key_Right, CONTROL)
        seen.append((view.caret().paragraph, view.caret().offset))
    assert seen == [(0, 2), (0, 4), (1, 0), (1, 2)]
    press(view, Key.Key_Left, CONTROL)
    press(view, Key.Key_Left, CONTROL)
    press(view, Key.Key_Left, CONTROL)
    assert view.caret() == Position(0, 2)


def test_shift_arrows_select(view: ArticleView) -> None:
    shown(view, SENTENCE)
    view.set_caret(Position(0, 4))
    press(view, Key.Key_Right, SHIFT)
    press(view, Key.Key_Right, SHIFT | CONTROL)
    assert view.selection() == (Position(0, 4), Position(0, 6))
    press(view, Key.Key_Left)
    assert view.selection() is None


def test_up_and_down_keep_to_their_column(view: ArticleView) -> None:
    shown(view, SENTENCE, "短", SENTENCE)
    layout = view.article.stack.layout(0)
    view.set_caret(Position(0, 5))
    lines = []
    for _ in range(layout.line_count + 1):
        press(view, Key.Key_Down)
        lines.append(view.caret())
    assert lines[layout.line_count - 1] == Position(1, 1)
    assert lines[layout.line_count] == Position(2, 5)
    press(view, Key.Key_Up)
    press(view, Key.Key_Up)
    assert view.caret().paragraph == 0
    assert layout.line_of(view.caret().offset) == layout.line_count - 1


def test_down_from_a_line_end_skips_no_line(view: ArticleView) -> None:
    shown(view, SENTENCE * 2)
    layout = view.article.stack.layout(0)
    view.set_caret(Position(0, layout.line_span(0)[1] - 1))
    lines = []
    for _ in range(3):
        press(view, Key.Key_Down)
        lines.append(layout.line_of(view.caret().offset))
    assert lines == [1, 2, 3]


def test_home_and_end_go_to_the_ends_of_the_line(view: ArticleView) -> None:
    shown(view, SENTENCE)
    span = view.article.stack.layout(0).line_span(1)
    view.set_caret(Position(0, span[0] + 3))
    press(view, Key.Key_Home)
    press(view, Key.Key_End, SHIFT)
    assert view.selection() == (Position(0, span[0]), Position(0, span[1]))


def test_control_end_and_home_go_to_the_ends_of_the_article(view: ArticleView) -> None:
    shown(view, *[SENTENCE] * 100)
    press(view, Key.Key_End, CONTROL)
    assert view.caret() == Position(99, len(SENTENCE))
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()
    press(view, Key.Key_Home, CONTROL | SHIFT)
    assert view.selection() == (Position(0, 0), Position(99, len(SENTENCE)))
    assert view.place() == Position(0, 0)


def test_the_caret_is_followed(view: ArticleView) -> None:
    shown(view, *[SENTENCE] * 100)
    for _ in range(40):
        press(view, Key.Key_Down)
    box = view.article.page.caret_box(view.caret())
    assert box is not None
    assert 0 < box.top() < view.viewport().height() - box.height()


def test_space_turns_the_page(view: ArticleView) -> None:
    shown(view, *[SENTENCE] * 100)
    press(view, Key.Key_Space)
    down = view.verticalScrollBar().value()
    assert down == view.verticalScrollBar().pageStep()
    press(view, Key.Key_PageDown)
    press(view, Key.Key_Space, SHIFT)
    press(view, Key.Key_PageUp)
    assert view.verticalScrollBar().value() == 0


def test_a_page_down_with_shift_selects(view: ArticleView) -> None:
    shown(view, *[SENTENCE] * 100)
    press(view, Key.Key_PageDown, SHIFT)
    ends = view.selection()
    assert ends is not None
    assert ends[0] == Position(0, 0)
    assert ends[1] > Position(1, 0)


def test_after_scrolling_away_the_arrows_begin_in_sight(view: ArticleView) -> None:
    shown(view, *[SENTENCE] * 100)
    view.go_to(Position(50, 0))
    press(view, Key.Key_Right)
    assert view.caret() == Position(50, 1)


def test_enter_opens_the_word_at_the_caret(view: ArticleView) -> None:
    shown(view, SENTENCE)
    opened: list[tuple[int, int]] = []
    view.word_activated.connect(lambda *place: opened.append(place))
    view.set_caret(Position(0, 4))
    press(view, Key.Key_Return)
    assert opened == [(0, 4)]


def test_keys_it_does_not_know_are_left_to_the_window(view: ArticleView) -> None:
    shown(view, SENTENCE)
    assert not view._keyboard.press(_key(Key.Key_Escape))
    assert not view._keyboard.press(_key(Key.Key_N, "n"))
    assert view._keyboard.press(_key(Key.Key_Right))


def _key(key: Qt.Key, text: str = "") -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)


def test_at_the_end_of_a_wrapped_line_the_caret_is_shown_at_the_end(view: ArticleView) -> None:
    shown(view, SENTENCE * 2)
    start, end = view.article.stack.layout(0).line_span(1)
    view.set_caret(Position(0, start + 3))
    above = box_of_caret(view)
    press(view, Key.Key_End)
    assert view.caret() == Position(0, end)
    assert box_of_caret(view).top() == above.top()
    assert box_of_caret(view).left() > above.left()


def test_end_and_home_stay_in_the_line_that_the_caret_is_at_the_end_of(view: ArticleView) -> None:
    shown(view, SENTENCE * 2)
    start, end = view.article.stack.layout(0).line_span(1)
    view.set_caret(Position(0, start + 3))
    press(view, Key.Key_End)
    press(view, Key.Key_End)
    assert view.caret() == Position(0, end)
    press(view, Key.Key_Home)
    assert view.caret() == Position(0, start)


def test_down_from_a_line_end_goes_to_the_next_line_end(view: ArticleView) -> None:
    shown(view, SENTENCE * 4)
    layout = view.article.stack.layout(0)
    view.set_caret(Position(0, layout.line_span(1)[0]))
    press(view, Key.Key_End)
    press(view, Key.Key_Down)
    assert view.caret() == Position(0, layout.line_span(2)[1])
    press(view, Key.Key_Left)
    assert view.caret() == Position(0, layout.line_span(2)[1] - 1)


def test_a_click_after_a_wrapped_line_puts_the_caret_at_its_end(view: ArticleView) -> None:
    shown(view, SENTENCE * 2)
    place = middle(view, 0, 3)
    click(view, QPointF(view.viewport().width() - 2, place.y()))
    assert view.caret() == Position(0, view.article.stack.layout(0).line_span(0)[1])
    assert abs(box_of_caret(view).center().y() - place.y()) < 2


def box_of_caret(view: ArticleView) -> QRectF:
    box = view.caret_box()
    assert box is not None
    return box


def folded(view: ArticleView) -> list[int]:
    """An article with a fold between two paragraphs; the folds that are to be opened."""
    texts = Texts([SENTENCE[:4], "hidden", SENTENCE[4:8]])
    first, _, last = texts.rows()
    view.show_document([first, fold(1), last], texts)
    opened: list[int] = []
    view.fold_clicked.connect(opened.append)
    return opened


def test_down_stops_at_a_fold_and_enter_opens_it(view: ArticleView) -> None:
    opened = folded(view)
    press(view, Key.Key_Down)
    assert (view.fold, view.caret()) == (1, Position(0, 0))
    press(view, Key.Key_Return)
    assert opened == [1]


def test_a_second_step_passes_the_fold(view: ArticleView) -> None:
    folded(view)
    press(view, Key.Key_Down)
    press(view, Key.Key_Down)
    assert (view.fold, view.caret()) == (None, Position(2, 0))
    press(view, Key.Key_Up)
    assert (view.fold, view.caret()) == (1, Position(2, 0))
    press(view, Key.Key_Down)
    assert (view.fold, view.caret()) == (None, Position(2, 0))


def test_any_other_move_leaves_the_fold(view: ArticleView) -> None:
    folded(view)
    press(view, Key.Key_Down)
    press(view, Key.Key_Right)
    assert (view.fold, view.caret()) == (None, Position(0, 1))


def test_a_fold_before_the_first_words_is_reached_too(view: ArticleView) -> None:
    texts = Texts(["hidden", SENTENCE])
    view.show_document([fold(0), texts.rows()[1]], texts)
    press(view, Key.Key_Up)
    assert view.fold == 0

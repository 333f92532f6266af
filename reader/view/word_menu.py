"""The menu on a word: copy, look up, put right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QPoint, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QInputDialog, QMenu

from reader.model.correction import Correction
from reader.model.span import Mention, Span
from reader.presentation.correction_book import WordCorrections
from reader.presentation.correction_presenter import CorrectionPresenter
from reader.presentation.reader_presenter import ReaderPresenter
from reader.presentation.word_menu import WordMenu
from reader.view import labels
from reader.view.copying import WAYS, Copying
from reader.view.main_window import MainWindow
from reader.view.note_lines import reading_line
from reader.view.window_pane import WindowPane

# Any search page would do; this one needs no account and keeps no record of who asks.
WEB_SEARCH = "https://duckduckgo.com/?q={}"

Act = Callable[[], object]


class WordMenuControl(QObject):
    """Opens the menu at a word and does what is chosen there."""

    def __init__(
        self, window: MainWindow, pane: WindowPane, presenter: ReaderPresenter, copying: Copying
    ) -> None:
        super().__init__(window)
        self._pane = pane
        self._window = window
        self._presenter = presenter
        self._copying = copying
        window.article.view.context_requested.connect(self._open)
        window.article.form_chosen.connect(self._write)
        window.actions_by_name["undo"].triggered.connect(self._undo)

    def menu_at(self, paragraph: int, offset: int) -> QMenu:
        """The menu for that place of the article; beside the text it only copies."""
        menu = QMenu(self._window)
        session = self._presenter.session
        found = self._presenter.menu_at(paragraph, offset, self._selected())
        word = found.mention if found else None
        self._add_copy(menu, found)
        for way in WAYS:
            text = self._window.actions_by_name[way].text()
            self._add(menu, text, partial(self._copying.copy, way, word))
        menu.addAction(self._window.actions_by_name["select_all"])
        if session is not None and found is not None:
            self._fill(menu, found, WordCorrections(session))
        return menu

    def _add_copy(self, menu: QMenu, found: WordMenu | None) -> None:
        """What is selected is copied, and where nothing is, the word."""
        copy = self._window.actions_by_name["copy"]
        if found is None or self._window.article.view.selection() is not None:
            menu.addAction(copy)
        else:
            self._add(menu, copy.text(), lambda: QGuiApplication.clipboard().setText(found.word))

    def _open(self, paragraph: int, offset: int, point: QPoint) -> None:
        self._window.article.hover.close()
        menu = self.menu_at(paragraph, offset)
        menu.aboutToHide.connect(menu.deleteLater)
        # Its lines are about a place in this article; a file that is still loading may replace it.
        self._pane.document_shown.connect(menu.close)
        menu.popup(point)

    def _write(self, place: Mention, form: str) -> None:
        """What the card offered: the character is written so here."""
        session = self._presenter.session
        if session is not None:
            self._correct(WordCorrections(session).character(place, form))

    def _fill(self, menu: QMenu, word: WordMenu, corrections: WordCorrections) -> None:
        menu.addSeparator()
        place = word.mention
        hover = self._window.article.hover
        look_up = self.tr("Look up “{0}”").format(_plain(word.word))
        self._add(menu, look_up, lambda: hover.click(place.paragraph, place.span.start))
        search = self.tr("Search the web for “{0}”").format(_plain(word.word))
        self._add(menu, search, lambda: _search_web(word.word))
        menu.addSeparator()
        self._fill_names(menu.addMenu(self.tr("This is")), word, corrections)
        self._add_correction(menu, self.tr("A word ends here"), word.split)
        joined = self.tr("One word") if word.is_selected else self.tr("One word with the next")
        self._add_correction(menu, joined, word.join)
        self._fill_readings(menu.addMenu(self.tr("Reading")), word, corrections)
        self._fill_forms(menu, word, corrections)
        keep = corrections.form(place, _written(self._presenter, place))
        self._add_correction(menu, self.tr("Do not convert"), keep)
        menu.addSeparator()
        menu.addAction(self._window.actions_by_name["undo"])

    def _fill_names(self, menu: QMenu, word: WordMenu, corrections: WordCorrections) -> None:
        for label in word.names:
            correction = corrections.name(word.named, label)
            self._add_correction(menu, labels.kind(label), correction)
        if word.entity is not None:
            no_name = corrections.no_name(word.entity)
            self._add_correction(menu, self.tr("Not a name"), no_name)

    def _fill_readings(self, menu: QMenu, word: WordMenu, corrections: WordCorrections) -> None:
        menu.setEnabled(bool(word.reading))
        session = self._presenter.session
        for reading in word.readings:
            shown = session.alone(reading) if session else reading
            self._add_correction(menu, shown, corrections.reading(word.mention, reading))
        for choice in word.syllables:
            alone = word.mention.span.length == 1
            inside = menu if alone else menu.addMenu(_plain(word.word[choice.offset]))
            for note, reading in zip(choice.notes, choice.readings, strict=True):
                if not alone or reading not in word.readings:
                    correction = corrections.reading(word.mention, reading)
                    self._add_correction(inside, reading_line(note), correction)
        self._add(menu, self.tr("Another…"), lambda: self._ask_reading(word, corrections))

    def _fill_forms(self, menu: QMenu, word: WordMenu, corrections: WordCorrections) -> None:
        """Other forms of the characters that could be written otherwise in this script."""
        notes, paragraph = self._presenter.tools.conversion, word.mention.paragraph
        for decision in notes.of(paragraph, word.mention.span) if notes else ():
            forms = menu.addMenu(self.tr("Write {0} as").format(decision.source))
            place = Mention(paragraph, Span(decision.offset, decision.offset + 1))
            for form in decision.candidates:
                if form != decision.result:
                    self._add_correction(forms, form, corrections.character(place, form))

    def _ask_reading(self, word: WordMenu, corrections: WordCorrections) -> None:
        reading, agreed = QInputDialog.getText(
            self._window,
            self.tr("Reading"),
            self.tr("The reading of “{0}”, a syllable for each character (hang2 or háng):").format(
                _plain(word.word)
            ),
            text=word.reading,
        )
        if agreed:
            self.take_reading(reading, word, corrections)

    def take_reading(self, typed: str, word: WordMenu, corrections: WordCorrections) -> None:
        """Let the word be read as typed, or say that it can't be read so."""
        from reader.presentation.typed_reading import typed_reading  # noqa: PLC0415 - seldom

        reading = typed_reading(typed, word.mention.span.length)
        if reading is not None:
            self._correct(corrections.reading(word.mention, reading))
        else:
            self._window.article.messages.say(
                self.tr("“{0}” is no reading of “{1}”.").format(typed, word.word),
                self.tr("Write %Ln syllables of pinyin.", "", word.mention.span.length),
            )

    def _add_correction(self, menu: QMenu, text: str, correction: Correction | None) -> None:
        action = self._add(menu, text, lambda: self._correct(correction))
        action.setEnabled(correction is not None)

    def _add(self, menu: QMenu, text: str, act: Act) -> QAction:
        action = menu.addAction(text)
        action.triggered.connect(lambda _=False: act())
        return action

    def _correct(self, correction: Correction | None) -> None:
        corrections = self._presenter.tools.corrections
        if correction is None or corrections is None:
            return
        corrections.make(correction)
        everywhere = replace(correction, place=None)
        self._window.article.messages.offer(
            self.tr("Corrected here: {0}").format(correction.words),
            {
                self.tr("In this article"): lambda: corrections.make_here(everywhere),
                self.tr("Everywhere, always"): lambda: corrections.make_always(correction),
                self.tr("Undo"): corrections.undo,
            },
        )

    def _undo(self) -> None:
        """Take the last correction back, and what was said of it with all that it offered."""
        corrections: CorrectionPresenter | None = self._presenter.tools.corrections
        if corrections is not None:
            self._window.article.withdraw_offer()
            corrections.undo()

    def _selected(self) -> Mention | None:
        """What is selected, where it is within one paragraph."""
        selection = self._window.article.view.selection()
        if selection is None or selection[0].paragraph != selection[1].paragraph:
            return None
        start, end = selection
        return Mention(start.paragraph, Span(start.offset, end.offset))


def _search_web(word: str) -> None:
    QDesktopServices.openUrl(QUrl(WEB_SEARCH.format(QUrl.toPercentEncoding(word).toStdString())))


def _written(presenter: ReaderPresenter, place: Mention) -> str:
    session = presenter.session
    return place.span.of(session.article.paragraphs[place.paragraph].text) if session else ""


def _plain(text: str) -> str:
    """The text for a menu, which underlines what follows a single &."""
    return text.replace("&", "&&")

"""What the reader does with the window: open, choose a script, unfold, choose a name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from reader.model.article import Article
from reader.model.errors import ReaderError
from reader.model.settings import Settings
from reader.model.variant import Variant
from reader.presentation.article_tools import ArticleTools, Toolbox
from reader.presentation.preferences import Preferences
from reader.presentation.rows import RowRole
from reader.presentation.session import ReadingSession
from reader.presentation.show_as_set import show_as_set, shown_of

if TYPE_CHECKING:
    from reader.model.annotation import Entity
    from reader.model.correction import Corrections
    from reader.model.span import Mention, Position
    from reader.presentation.analysis_presenter import AnalysisPresenter, Progress
    from reader.presentation.conversion_notes import Explain, ScriptsOf
    from reader.presentation.other_readings import Known
    from reader.presentation.reader_pane import ReaderPane
    from reader.presentation.session import Convert
    from reader.presentation.sidebar_presenter import SidebarPresenter
    from reader.presentation.tasks import TaskRunner
    from reader.presentation.word_card import WordCard
    from reader.presentation.word_menu import WordMenu
    from reader.presentation.word_presenter import Notes
    from reader.presentation.wording import Translate

Then = Callable[[], None]


def at_once(then: Then) -> None:
    """Do it now: what becomes of work that may wait where nobody waits for a window."""
    then()


class Services(NamedTuple):
    """What the presenter needs from the services, as functions.

    ``corrections`` gives what the reader put right before, None where that is nothing.
    ``soon`` does what need not be done before the article can be seen.
    """

    load_file: Callable[[Path], Article]
    load_text: Callable[[str], Article]
    convert: Convert
    fold: Callable[[str], str]
    runner: TaskRunner
    notes: Notes = lambda *_: ()
    explain: Explain = lambda *_: ()
    scripts: ScriptsOf = lambda *_: ()
    readings: Callable[[], Known] | None = None
    zhuyin: Callable[[str], str] = str
    translate: Translate = str
    corrections: Callable[[], Corrections] | None = None
    save_corrections: Callable[[Corrections], None] = lambda _: None
    soon: Callable[[Then], None] = at_once


class ReaderPresenter:
    """Decides what the window shows; one article is open at a time."""

    def __init__(self, services: Services, preferences: Preferences, pane: ReaderPane) -> None:
        self._services = services
        self._preferences = preferences
        self._pane = pane
        self.tools = ArticleTools(lambda: self._box)
        self.session: ReadingSession | None = None
        self._sight: tuple[int, int] | None = None
        preferences.listen(self._follow)

    @cached_property
    def _analysis(self) -> AnalysisPresenter:
        from reader.presentation.analysis_presenter import AnalysisPresenter  # noqa: PLC0415

        keeps = self._preferences
        return AnalysisPresenter(self._services.runner, self, lambda: keeps.settings.library)

    @cached_property
    def _box(self) -> Toolbox:
        from reader.model.correction import Corrections  # noqa: PLC0415
        from reader.presentation.correction_book import CorrectionBook  # noqa: PLC0415

        services = self._services
        known = services.corrections() if services.corrections else Corrections()
        return Toolbox(
            CorrectionBook(known, services.save_corrections, self._pane.allow_undo),
            fold=services.fold,
            notes=services.notes,
            explain=services.explain,
            scripts=services.scripts,
            readings=services.readings() if services.readings else None,
            again=self._analysis.again,
            refresh=self._pane.refresh_text,
        )

    @property
    def sidebar(self) -> SidebarPresenter | None:
        """What the list of names shows; None where no article is open."""
        return self.tools.sidebar

    def open_path(self, path: Path) -> bool:
        """Open the file, or tell why not; whether it is open now."""
        return self.open(lambda: self._services.load_file(path))

    def open_text(self, text: str) -> bool:
        """Open pasted text as a new article, or tell why not."""
        return self.open(lambda: self._services.load_text(text))

    def show_variant(self, variant: Variant | None) -> None:
        """Show the text in ``variant``, None as written, from now on."""
        changes: dict[str, Variant | None] = {"variant": variant}
        if variant is not None and not variant.is_simplified:
            changes["traditional"] = variant
        self._preferences.change(**changes)

    def show_as_in_file(self, as_in_file: bool) -> None:
        """Show every line as it is in the file, or the reading view."""
        if self.session is not None:
            self.session.as_in_file = as_in_file
            self._show_rows(self.session)

    def unfold(self, paragraph: int) -> None:
        """Show the lines of the fold that begins at ``paragraph``."""
        if self.session is not None:
            self.session.unfolded.add(paragraph)
            self._show_rows(self.session)

    def unfold_all(self) -> None:
        """Show the lines of all folds."""
        if self.session is not None:
            self.session.unfolded.update(self.session.rows().of_role(RowRole.FOLD))
            self._show_rows(self.session)

    def entity_from(self, place: Position, *, forward: bool) -> Mention | None:
        """The next entity in the rows, or the one before; None where there is none."""
        from reader.presentation.entity_steps import entity_from  # noqa: PLC0415 - later

        if self.session is None or self.sidebar is None or self.sidebar.paragraphs is None:
            return None
        paragraphs = set(self.sidebar.paragraphs).intersection(self.tools.index.paragraphs)
        return entity_from(self.session, paragraphs, place, forward=forward)

    def card_at(self, paragraph: int, offset: int) -> WordCard | None:
        """The card for the word at that place; None where there is no word."""
        words = self.tools.words
        return words.card_at(paragraph, offset) if words else None

    def menu_at(self, paragraph: int, offset: int, selected: Mention | None) -> WordMenu | None:
        """What can be done about the word at that place; None where there is no word."""
        from reader.presentation.word_menu import word_menu  # noqa: PLC0415 - not before the paint

        if self.session is None or paragraph < 0:
            return None
        return word_menu(self.session, paragraph, offset, selected, self._box.readings)

    def in_sight(self, first: int, last: int) -> None:
        """These paragraphs are on the screen: analyse them first."""
        self._sight = first, last
        if self._has_analysis:
            self._analysis.in_sight(first, last)

    def cancel_analysis(self) -> None:
        """Stop looking for words and entities; those found stay."""
        self._analysis.cancel()

    def annotated(self, found: Sequence[tuple[int, Sequence[Entity]]]) -> None:
        """The analysis found something: list it and have it shown."""
        for paragraph, entities in found:
            self.tools.index.put(paragraph, entities)
        self._pane.show_annotated([paragraph for paragraph, _ in found])

    def progressed(self, progress: Progress) -> None:
        """The analysis went on."""
        self._pane.show_progress(progress)

    def _follow(self, settings: Settings) -> None:
        """Show the open article as the settings say, whoever changed them."""
        session = self.session
        if session is None:
            return
        if session.variant != settings.variant:
            session.show_variant(settings.variant)
            self._pane.refresh_text()
        if session.readings != settings.readings:
            session.readings = settings.readings
            self._analysis.again(range(len(session.article.paragraphs)))
        if self._dress(session, settings):
            self._pane.show_annotated(range(len(session.article.paragraphs)))

    def open(self, load: Callable[[], Article]) -> bool:
        """Open the article that ``load`` gives, or tell why not; whether it is open now."""
        try:
            article = load()
        except ReaderError as error:
            self._pane.show_problem(error)
            return False
        self._show(ReadingSession(article, self._services.convert, self._services.translate))
        return True

    def _show(self, session: ReadingSession) -> None:
        settings = self._preferences.settings
        session.show_variant(settings.variant)
        session.readings = settings.readings
        self.tools = ArticleTools(lambda: self._box, session)
        self._dress(session, settings)
        self.session, self._sight = session, None
        self._correct(session)
        self._pane.show_document(session, session.rows())
        self._services.soon(lambda: self._analyse(session))

    def _analyse(self, session: ReadingSession) -> None:
        """Have words and entities found, unless another article was opened meanwhile."""
        if session is self.session:
            self._analysis.start(session)
            if self._sight is not None:
                self._analysis.in_sight(*self._sight)

    @property
    def _has_analysis(self) -> bool:
        return "_analysis" in vars(self)

    def _correct(self, session: ReadingSession) -> None:
        """Have the reader's corrections hold from the beginning, where there are any."""
        if self._services.corrections is not None or "_box" in vars(self):
            session.correct(self._box.book.corrections.of(session.article.identity))

    def _show_rows(self, session: ReadingSession) -> None:
        rows = session.rows()
        if self.sidebar is not None:
            self.sidebar.paragraphs = rows.paragraphs
        self._pane.replace_rows(rows)

    def _dress(self, session: ReadingSession, settings: Settings) -> bool:
        """Show marks, ruby and doubts as the settings say; whether that changes something."""
        before = shown_of(session)
        show_as_set(session, settings, self._services.zhuyin)
        # What was repaired is always marked: nothing is changed silently.
        session.doubts_shown = self.tools.doubts if settings.doubts else self.tools.repaired
        return before != shown_of(session)

"""What the reader did with an article comes back when it is opened again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import PurePath
from typing import Protocol

from reader.model.article import Article
from reader.model.library import TOP, LibraryEntry
from reader.model.settings import Settings
from reader.model.span import Position
from reader.model.variant import Variant
from reader.presentation.catalogue import Catalogue
from reader.presentation.preferences import Preferences

LONGEST_TITLE = 60  # characters of a first line that stands for a title


class PlacePane(Protocol):
    """The article in the window, as the memory sees it."""

    def place(self) -> Position:
        """The first character in sight; ``TOP`` where the beginning of the article is."""

    def go_to(self, place: Position) -> None:
        """Show that place at the upper edge."""


class ReadingMemory:
    """Remembers the open article: its place, and what was chosen for it.

    ``now`` gives the time in ISO 8601.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        preferences: Preferences,
        pane: PlacePane,
        now: Callable[[], str],
    ) -> None:
        self._catalogue = catalogue
        self._preferences = preferences
        self._pane = pane
        self._now = now
        self._variant = preferences.settings.variant
        self._article: Article | None = None
        self._entry = LibraryEntry("", "")  # as it is now
        self._kept: LibraryEntry | None = None  # as it is in the library, None where it is not
        self._under_way: dict[str, LibraryEntry] = {}  # on its way into the library
        catalogue.is_on = preferences.settings.library
        preferences.listen(self._follow)

    def at_path(self, path: str) -> LibraryEntry | None:
        """What is remembered of the file there."""
        on_its_way = [entry for entry in self._under_way.values() if entry.path == path]
        if not path or on_its_way:
            return on_its_way[-1] if path else None
        return self._catalogue.ask(lambda store: store.at_path(path), None)

    def leave(self) -> None:
        """Another article comes that nobody needs to remember, such as the sample."""
        self.keep()
        self._article = None
        self._lend(self._preferences.usual_variant)

    def recall(self, article: Article, path: str, encoding: str | None) -> None:
        """The article comes, from that file ("" for none), in the encoding chosen if any.

        What was chosen for it before holds again; :meth:`arrive` brings back the place.
        """
        self.keep()
        self._article = article
        self._entry = LibraryEntry(
            article.identity,
            _title(article, path),
            path,
            self._now(),
            encoding=encoding,
            source=article.metadata.source or "",
        )
        self._kept = None
        self._take_up()

    def arrive(self) -> None:
        """The article is shown: go where the reader was."""
        if self._article is not None and self._entry.place != TOP:
            self._pane.go_to(self._entry.place)

    def resume(self) -> None:
        """The library is there: what it knows of the article that was opened before comes back."""
        if self._article is not None and self._kept is None:
            self._take_up()
            if self._pane.place() == TOP:
                self.arrive()

    def keep(self) -> None:
        """Put the article, its place and its choices into the library, as far as they are new."""
        if self._article is None or not self._catalogue.is_ready:
            return
        entry = self._entry = replace(self._entry, place=self._pane.place())
        if self._kept is None:
            text = self._article.text
            self._catalogue.do(lambda store: store.remember(entry, text), self._arrived(entry))
        elif entry != self._kept:
            self._catalogue.do(lambda store: store.update(entry), self._arrived(entry))
        self._kept = entry

    def _take_up(self) -> None:
        """Let what is known of the article hold."""
        known = self._known()
        if known is not None and known.identity == self._entry.identity:
            self._kept = known
        variant = self._preferences.usual_variant
        if known is not None:
            entry = self._entry
            self._entry = replace(
                known,
                identity=entry.identity,
                title=entry.title or known.title,
                path=entry.path or known.path,
                opened=entry.opened,
                encoding=entry.encoding or (None if entry.path else known.encoding),
                source=entry.source,
            )
            variant = known.variant if known.chose_variant else variant
        self._lend(variant)

    def _known(self) -> LibraryEntry | None:
        """What is known of this text, or of one that began alike in the same file before."""
        identity = self._entry.identity
        known = self._under_way.get(identity) or self._catalogue.ask(
            lambda store: store.entry(identity), None
        )
        before = None if known is not None else self.at_path(self._entry.path)
        if before is None or self._article is None:
            return known
        text = self._catalogue.ask(lambda store: store.text(before.identity), None)
        is_same = text is not None and _first_line(text) == _first_line(self._article.text)
        return before if is_same else None

    def _arrived(self, entry: LibraryEntry) -> Callable[[None], None]:
        """Note that the entry is under way; what comes back is to be called when it is there."""
        self._under_way[entry.identity] = entry

        def arrived(_: None) -> None:
            if self._under_way.get(entry.identity) is entry:
                del self._under_way[entry.identity]

        return arrived

    def _lend(self, variant: Variant | None) -> None:
        self._variant = variant
        self._preferences.lend(variant)

    def _follow(self, settings: Settings) -> None:
        """A script that was chosen while an article is open is chosen for this article."""
        self._catalogue.is_on = settings.library
        if settings.variant != self._variant:
            self._variant = settings.variant
            self._entry = replace(self._entry, variant=settings.variant, chose_variant=True)


def _title(article: Article, path: str) -> str:
    """What the article is called: its title, the name of its file, or its first line."""
    name = article.metadata.title or article.name or PurePath(path).stem
    return name or _first_line(article.text)[:LONGEST_TITLE]


def _first_line(text: str) -> str:
    return text.strip().partition("\n")[0].strip()

"""Where articles come from: files in any encoding, pasted text, pages, the library."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

from reader.model.article import Article
from reader.model.errors import EmptyText, FileMissing, ReaderError
from reader.model.way import REPAIRED, WayToRead
from reader.presentation.reader_presenter import ReaderPresenter

if TYPE_CHECKING:
    from reader.model.library import LibraryEntry


class Sources(Protocol):
    """Makes articles; every method raises kinds of ReaderError."""

    def file(self, path: Path, encoding: str | None = None) -> Article:
        """The article in a file, read in ``encoding`` or the one that it looks like."""

    def takes_long(self, path: Path) -> bool:
        """Whether a file is to be loaded elsewhere."""

    def text(self, text: str) -> Article:
        """The article that pasted text is."""

    def fragment(self, source: str) -> Article:
        """The article that a copied piece of a web page is."""

    def page(self, data: bytes, charset: str, address: str) -> Article:
        """The article in a page that was fetched."""

    def mended(self, text: str) -> Article:
        """The article that a text is which had been read in the wrong encoding."""

    def ways(self, path: Path) -> Sequence[WayToRead]:
        """The ways to read a file, the likeliest first; none where the file itself tells."""


class Memory(Protocol):
    """Remembers what was read; see ``ReadingMemory``."""

    def at_path(self, path: str) -> LibraryEntry | None:
        """What is remembered of the file there."""

    def leave(self) -> None:
        """Another article comes that nobody needs to remember."""

    def recall(self, article: Article, path: str, encoding: str | None) -> None:
        """The article comes: what was chosen for it before holds again."""

    def arrive(self) -> None:
        """The article is shown: go where the reader was."""

    def resume(self) -> None:
        """What is known of the article that was opened before the library was there comes back."""


class Loader(Protocol):
    """Loads files that may take long, elsewhere."""

    def load(
        self, path: Path, encoding: str | None, deliver: Callable[[Article | ReaderError], None]
    ) -> None:
        """Begin; ``deliver`` is called once, later, unless the loading is given up."""

    def cancel(self) -> None:
        """Give up what is under way."""


class Origin(NamedTuple):
    """Where an article came from: its path, "" for none; the encoding, where it was chosen."""

    path: str = ""
    encoding: str | None = None


class OpeningPresenter:
    """Opens what the reader chose, and knows where the open article came from.

    ``loader`` makes what loads files that take long, when there is one. ``missed`` is told which
    remembered article could not be opened as its file is not there.
    """

    def __init__(
        self,
        sources: Sources,
        reader: ReaderPresenter,
        loader: Callable[[], Loader],
        missed: Callable[[LibraryEntry], None] = lambda _: None,
    ) -> None:
        self._sources = sources
        self._reader = reader
        self._make_loader = loader
        self._missed = missed
        self._memory: Memory | None = None
        self._unremembered: Article | None = None
        self._is_missing = False
        self.origin = Origin()

    def remember(self, memory: Memory) -> None:
        """Have ``memory`` remember what is opened, beginning with what is open already."""
        self._memory = memory
        if self._unremembered is not None:
            memory.recall(self._unremembered, self.origin.path, self.origin.encoding)
            self._unremembered = None

    def open_path(self, path: Path, encoding: str | None = None) -> bool:
        """Open the file, or tell why not; whether it is open now or soon."""
        origin = Origin(str(path.absolute()), encoding)
        known = self._known(origin.path)
        self._is_missing = False
        if self._sources.takes_long(path):
            remembered = known.encoding if known is not None else None
            self._load(origin._replace(encoding=encoding or remembered))
            return True
        if self._open(origin, lambda: self._file(path, encoding, known)):
            return True
        if self._is_missing and known is not None:
            self._missed(known)
        return False

    def open_sample(self, path: Path) -> bool:
        """Open an article that comes with the program; it is not remembered."""

        def load() -> Article:
            article = self._sources.file(path)
            self._unremembered = None
            if self._memory is not None:
                self._memory.leave()
            return article

        return self._show(Origin(), load)

    def open_text(self, text: str, name: str = "") -> bool:
        """Open a text without a file as a new article, or tell why not."""
        return self._open(Origin(), lambda: _named(self._sources.text(text), name))

    def open_fragment(self, source: str, text: str) -> bool:
        """Open a piece of a web page; ``text`` is the same without its marks, if it holds more."""

        def load() -> Article:
            try:
                return self._sources.fragment(source)
            except EmptyText:
                return self._sources.text(text)

        return self._open(Origin(), load)

    def open_page(self, data: bytes, charset: str, address: str) -> bool:
        """Open a web page that was fetched, or tell why not."""
        return self._open(Origin(), lambda: self._sources.page(data, charset, address))

    def resume(self) -> None:
        """The library is there: read the open article as was chosen before, where one was."""
        path, chosen = self.origin.path, self.origin.encoding
        known = self._known(path) if path and chosen is None else None
        if known is not None and known.encoding is not None:
            self.open_path(Path(path))
        elif self._memory is not None:
            self._memory.resume()

    def ways(self) -> Sequence[WayToRead]:
        """The ways to read the file of the open article; raises kinds of ReaderError."""
        return self._sources.ways(Path(self.origin.path)) if self.origin.path else ()

    def read_in(self, encoding: str) -> bool:
        """Open the file of the open article again, in that encoding."""
        return bool(self.origin.path) and self.open_path(Path(self.origin.path), encoding)

    def repair(self) -> bool:
        """Open the article again as it was before it was read in the wrong encoding."""
        session = self._reader.session
        if session is None:
            return False
        if session.article.encoding:
            return self.read_in(REPAIRED)
        return self._open(Origin(), lambda: self._sources.mended(session.article.text))

    @cached_property
    def _loader(self) -> Loader:
        return self._make_loader()

    def _known(self, path: str) -> LibraryEntry | None:
        """What is remembered of the file there."""
        return self._memory.at_path(path) if self._memory is not None else None

    def _file(self, path: Path, encoding: str | None, known: LibraryEntry | None) -> Article:
        """The article in the file, in the encoding chosen now or, where it fits still, before."""
        try:
            remembered = known.encoding if known is not None and encoding is None else None
            if known is not None and remembered is not None:
                article = self._sources.file(path, remembered)
                # The file may have been written again, in another encoding.
                if article.identity == known.identity or not article.undecodable:
                    self.origin = self.origin._replace(encoding=remembered)
                    return article
            return self._sources.file(path, encoding)
        except FileMissing:
            self._is_missing = True
            raise

    def _load(self, origin: Origin) -> None:
        """Have the file loaded; what is open stays until the other is there."""

        def arrived(outcome: Article | ReaderError) -> None:
            self._open(origin, lambda: _given(outcome))

        self._loader.load(Path(origin.path), origin.encoding, arrived)

    def _open(self, origin: Origin, load: Callable[[], Article]) -> bool:
        """Open and remember what ``load`` gives."""

        def recalled() -> Article:
            article = load()
            if self._memory is None:
                self._unremembered = article
            else:
                self._memory.recall(article, self.origin.path, self.origin.encoding)
            return article

        opened = self._show(origin, recalled)
        if opened and self._memory is not None:
            self._memory.arrive()
        return opened

    def _show(self, origin: Origin, load: Callable[[], Article]) -> bool:
        """Show what ``load`` gives; what was open stays where it fails."""
        if "_loader" in vars(self):
            self._loader.cancel()
        before, self.origin = self.origin, origin
        if self._reader.open(load):
            return True
        self.origin = before
        return False


def _given(outcome: Article | ReaderError) -> Article:
    if isinstance(outcome, ReaderError):
        raise outcome
    return outcome


def _named(article: Article, name: str) -> Article:
    return replace(article, name=name) if name else article

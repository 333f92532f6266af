"""Shows that something is being opened, and lets the reader give it up."""

from __future__ import annotations

from functools import cached_property
from typing import Protocol

from PySide6.QtCore import QObject, SignalInstance

from reader.view.article_pane import ArticlePane
from reader.view.waiting_bar import WaitingBar


class Slow(Protocol):
    """What takes a while: it tells how far it is, and can be given up."""

    progressed: SignalInstance  # name, 0..1
    ended: SignalInstance

    def cancel(self) -> None:
        """Give it up."""


class Waiting(QObject):
    """One bar above the article for all that is opened; made when it is first needed."""

    def __init__(self, pane: ArticlePane) -> None:
        super().__init__(pane)
        self._pane = pane
        self._slow: list[Slow] = []

    def watch(self, slow: Slow) -> None:
        """Show what this one does from now on."""
        self._slow.append(slow)
        slow.progressed.connect(self._show)
        slow.ended.connect(self._end)

    @cached_property
    def bar(self) -> WaitingBar:
        """The bar."""
        made = WaitingBar(self._pane)
        made.cancelled.connect(self.cancel)
        self._pane.put_above(made)
        return made

    def _show(self, name: str, share: float) -> None:
        self.bar.show_progress(name, share)

    def _end(self) -> None:
        self._pane.take_keyboard_from(self.bar)
        self.bar.end()

    def cancel(self) -> None:
        """Give up whatever is under way."""
        for slow in self._slow:
            slow.cancel()

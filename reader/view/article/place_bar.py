"""The scroll bar of an article of which most heights are guessed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QScrollBar

from reader.view.article.shown_article import ShownArticle


class PlaceBar(QObject):
    """Moves the article as the bar is moved, and says how far down it is."""

    moved = Signal()
    place_changed = Signal(float)  # 0..1

    def __init__(self, bar: QScrollBar, article: ShownArticle, owner: QObject) -> None:
        super().__init__(owner)
        self._bar = bar
        self._article = article
        self._told = 0.0
        self._is_fitting = False
        bar.valueChanged.connect(self._follow)

    def fit(self) -> None:
        """Let the bar say how far down the text is, by the heights known now."""
        sight, bar = self._article.sight, self._bar
        # Without rows no font is looked up: the article that comes may want another.
        step = self._article.line_height if self._article.stack.rows else 1
        self._is_fitting = True
        bar.setRange(0, sight.maximum)
        bar.setPageStep(max(1, sight.height - step))
        bar.setSingleStep(step)
        bar.setValue(sight.value)
        self._is_fitting = False
        if (place := round(self._article.how_far, 4)) != self._told:
            self._told = place
            self.place_changed.emit(place)

    def _follow(self, value: int) -> None:
        """Move by as many pixels; the bar's ends are the ends, whatever was guessed."""
        if self._is_fitting:
            return
        sight = self._article.sight
        if value in {0, self._bar.maximum()}:
            sight.move_to(value)
        else:
            sight.move_by(value - sight.value)
        self.moved.emit()

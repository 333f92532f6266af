"""The page of the settings for what was put right once and for all."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QPushButton, QVBoxLayout, QWidget

from reader.model.annotation import EntityLabel
from reader.model.correction import OF_ENTITY, Correction, CorrectionKind
from reader.presentation.reader_presenter import ReaderPresenter
from reader.view import labels
from reader.view.window_pane import WindowPane


class CorrectionsList(QListWidget):
    """One row for each correction; Delete is the key that takes one away."""

    def __init__(self, page: CorrectionsPage) -> None:
        super().__init__(page)
        self._page = page

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the chosen correction back."""
        if event.key() == Qt.Key.Key_Delete:
            self._page.remove_chosen()
        else:
            super().keyPressEvent(event)


class CorrectionsPage(QWidget):
    """Lists the corrections that hold in every article, and takes back the one that is chosen."""

    def __init__(self, presenter: ReaderPresenter, pane: WindowPane) -> None:
        super().__init__()
        self._presenter = presenter
        self._listed: Sequence[Correction] = ()
        self.state = QLabel()
        self.state.setWordWrap(True)
        self.list = CorrectionsList(self)
        self.list.setAccessibleName(self.tr("Corrections that hold always"))
        self.remove = QPushButton(self.tr("Ta&ke back"))
        self.remove.setAutoDefault(False)
        self.remove.setEnabled(False)
        self.remove.clicked.connect(self.remove_chosen)
        self.list.currentRowChanged.connect(lambda row: self.remove.setEnabled(row >= 0))
        self._lay_out()
        pane.corrections_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """List what holds now; the place in the list stays."""
        row = self.list.currentRow()
        self._listed = self._presenter.tools.all_corrections.always
        self.list.clear()
        self.list.addItems([self._words(correction) for correction in self._listed])
        self.list.setCurrentRow(min(row, len(self._listed) - 1))
        self.list.setVisible(bool(self._listed))
        self.remove.setVisible(bool(self._listed))
        if self._listed:
            words = self.tr("These corrections hold in every article:")
        else:
            words = self.tr(
                "No correction holds in every article yet. After a correction, “Everywhere, "
                "always” in the message below the article makes it one."
            )
        self.state.setText(words)

    def remove_chosen(self) -> None:
        """Take the chosen correction back; Undo lets it hold again."""
        row = self.list.currentRow()
        if 0 <= row < len(self._listed):
            self._presenter.tools.drop_always(self._listed[row])

    def _words(self, correction: Correction) -> str:
        name = correction.words
        if correction.kind in OF_ENTITY or correction.kind is CorrectionKind.HIDDEN:
            name = name.partition(":")[2]
        return f"{name} · {self._what(correction)}"

    def _what(self, correction: Correction) -> str:
        """What was decided of the words."""
        kind, value = correction.kind, correction.value
        if kind is CorrectionKind.BORDER:
            border = int(value)
            value = f"{correction.words[:border]} | {correction.words[border:]}"
        elif kind in (CorrectionKind.LABEL, CorrectionKind.ENTITY_LABEL):
            value = labels.kind(EntityLabel(value))
        elif kind is CorrectionKind.MENTION:
            value = value.partition(":")[2]
        as_it_is = kind is CorrectionKind.FORM and value == correction.words
        said = {
            CorrectionKind.LABEL: "{0}",
            CorrectionKind.ENTITY_LABEL: "{0}",
            CorrectionKind.NO_ENTITY: self.tr("not a name"),
            CorrectionKind.ENTITY_NONE: self.tr("not a name"),
            CorrectionKind.WORD: self.tr("one word"),
            CorrectionKind.BORDER: "{0}",
            CorrectionKind.READING: self.tr("read {0}"),
            CorrectionKind.FORM: self.tr("not converted") if as_it_is else self.tr("written {0}"),
            CorrectionKind.MENTION: self.tr("a mention of {0}"),
            CorrectionKind.HIDDEN: self.tr("not listed"),
        }
        return said.get(kind, "{0}").format(value)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(8)
        column.addWidget(self.state)
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.addWidget(self.remove)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(0)

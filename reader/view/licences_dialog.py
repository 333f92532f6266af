"""Help > About > Licences: what others made, with the licences in full."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from reader.model.component import Component

translate = QCoreApplication.translate
SIZE = (860, 560)
LINE = "\n\n" + "─" * 40 + "\n\n"


class LicencesDialog(QDialog):
    """A list of names; the chosen one's makers, source and licences; a field to find in all."""

    def __init__(self, components: Sequence[Component], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Dialogs", "Licences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*SIZE)
        self._pages = [page(component) for component in components]
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(translate("Dialogs", "Find a name or a word of a licence"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._filter)
        self.names = QListWidget(self)
        self.names.setAccessibleName(self.windowTitle())
        self.names.addItems([component.name for component in components])
        self.names.currentRowChanged.connect(self._show)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(translate("Dialogs", "Licence"))
        self._lay_out()
        self.names.setCurrentRow(0)

    def _show(self, row: int) -> None:
        self.text.setPlainText(self._pages[row] if row >= 0 else "")

    def _filter(self, words: str) -> None:
        wanted = words.casefold()
        hits = [wanted in text.casefold() for text in self._pages]
        for row, hit in enumerate(hits):
            self.names.item(row).setHidden(not hit)
        current = self.names.currentRow()
        if current < 0 or not hits[current]:
            self.names.setCurrentRow(hits.index(True) if any(hits) else -1)

    def _lay_out(self) -> None:
        panes = QSplitter(Qt.Orientation.Horizontal, self)
        panes.addWidget(self.names)
        panes.addWidget(self.text)
        panes.setSizes([SIZE[0] // 3, SIZE[0] - SIZE[0] // 3])
        panes.setChildrenCollapsible(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(self.field)
        column.addWidget(panes, 1)
        column.addWidget(buttons)


def page(component: Component) -> str:
    """All that is said of one component, as plain text."""
    head = (component.name, component.by, component.licence, component.what, component.where)
    return LINE.join(["\n".join(line for line in head if line), *component.texts])

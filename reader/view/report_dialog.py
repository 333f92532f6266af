"""Help > Report a problem: shows what would be sent; copying and sending is the reader's."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

translate = QCoreApplication.translate
SIZE = (640, 460)


class ReportDialog(QDialog):
    """Shows ``report``; copies it only when it is asked to. ``page`` is where it can be sent."""

    def __init__(self, report: str, page: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Dialogs", "Report a problem"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*SIZE)
        words = QLabel(
            translate(
                "Dialogs",
                "This is what helps to find the cause. It holds nothing of your articles. "
                "Read it, copy it, and send it with a sentence on what you did:\n{0}",
            ).format(page),
            self,
        )
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text = QPlainTextEdit(report, self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(translate("Dialogs", "Report"))
        self.copy = QPushButton(translate("Dialogs", "Copy the report"), self)
        self.copy.clicked.connect(self._copy)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(16)
        column.addWidget(words)
        column.addWidget(self.text, 1)
        column.addWidget(buttons)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copy.setText(translate("Dialogs", "Copied"))

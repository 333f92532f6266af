"""What is being opened, how far it came, and a button to give it up."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

PATIENCE = 300  # milliseconds before anything is shown: most files are open by then
HEIGHT = 4


class WaitingBar(QWidget):
    """Hidden until something has taken a moment."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("waitingBar")
        self.words = QLabel(self)
        self.bar = QProgressBar(self)
        self.bar.setFixedHeight(HEIGHT)
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 100)
        self.bar.setAccessibleName(self.tr("Opening"))
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 6)
        row.setSpacing(12)
        row.addWidget(self.words)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self.show)
        self.hide()

    def show_progress(self, name: str, share: float) -> None:
        """Say what is opened and how much of it is there; 0 where that is not known yet."""
        self.words.setText(self.tr("Opening {0}…").format(name))
        self.bar.setValue(round(share * 100))
        if self.isHidden() and not self._patience.isActive():
            self._patience.start()

    def end(self) -> None:
        """Nothing is being opened any more."""
        self._patience.stop()
        self.hide()

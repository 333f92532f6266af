"""The end of a child process of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QProcess

PATIENCE = 1000  # milliseconds for a child to be gone; one that is killed needs few


def end(process: QProcess) -> None:
    """Nothing; the child is gone, and none of its three signals comes any more."""
    process.finished.disconnect()
    process.errorOccurred.disconnect()
    process.readyReadStandardOutput.disconnect()
    process.kill()
    process.waitForFinished(PATIENCE)

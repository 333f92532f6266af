"""A second start hands its files to the window that is open already.

Whoever holds the lock file is the first. It listens on a local socket (a named pipe on Windows)
that only the same user may open, and takes paths, nothing else. Qt's network library, where local
sockets live, is loaded after the first paint, or by the second start, which shows no window.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

from PySide6.QtCore import QDir, QLockFile, QObject, QTimer, Signal

from reader.presentation.handing_over import END, LONGEST, NotAMessage, asked_for, message
from reader.view.user_paths import LOCK

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE = 3000  # milliseconds for the other side; a window that hangs must not keep readers out
TAKEN = b"taken" + END


class OneInstance(QObject):
    """Holds the place of the one window; ``folder`` is where this user's settings lie.

    Where the folder can't be written or Qt's network library is missing, every start has a window
    of its own.
    """

    asked = Signal(object)  # a tuple of Path to show, an empty one to come to the front

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = server_name(folder)
        self._lock = QLockFile(str(folder / LOCK))
        # Only a process that is gone leaves a stale lock; an old one is a window that is open.
        self._lock.setStaleLockTime(0)
        self._folder = folder
        self._server: QLocalServer | None = None

    def hand_over(self, paths: Sequence[Path]) -> bool:
        """Whether another window took the files; else this process is to open its own."""
        if self._take() or self._lock.error() is not QLockFile.LockError.LockFailedError:
            return False
        return _send(self._name, message(paths))

    def _take(self) -> bool:
        """Whether this process holds the place now."""
        try:
            self._folder.mkdir(0o700, parents=True, exist_ok=True)
        except OSError:
            return False
        return self._lock.isLocked() or self._lock.tryLock(0)

    def listen(self) -> None:
        """Hold the place, where nobody does, and take what later starts hand over."""
        if not self._take():
            return
        try:
            from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 - not before the first paint
        except ImportError:
            return
        QLocalServer.removeServer(self._name)  # what a program that was killed left behind
        self._server = server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._welcome)
        server.listen(self._name)

    def close(self) -> None:
        """Give the place away: the window is closed."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _welcome(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()):
            Visitor(socket, self.asked.emit)


class Visitor(QObject):
    """One connection to the window that is open, until its message is read."""

    def __init__(self, socket: QLocalSocket, asked: Callable[[Sequence[Path]], None]) -> None:
        super().__init__(socket)
        self._socket = socket
        self._asked = asked
        socket.setReadBufferSize(LONGEST)
        socket.readyRead.connect(self._read)
        socket.disconnected.connect(socket.deleteLater)
        QTimer.singleShot(PATIENCE, self, socket.abort)
        self._read()

    def _read(self) -> None:
        if not self._socket.canReadLine():
            if self._socket.bytesAvailable() >= LONGEST:
                self._socket.abort()
            return
        try:
            paths = asked_for(bytes(self._socket.readLine().data()))
        except NotAMessage:
            self._socket.abort()
            return
        self._socket.write(TAKEN)
        self._socket.disconnectFromServer()
        self._asked(paths)


def server_name(folder: Path) -> str:
    """What the socket of this user and these settings is called: a path, on Windows a name.

    A socket's path may have 107 bytes, so ``folder`` comes in as a checksum. The place is the
    user's own for such things, which is not asked of Qt: that would make one and complain.
    """
    checksum = crc32(str(folder).encode("utf-8", "surrogatepass"))
    if not hasattr(os, "getuid"):
        return f"duwen-{os.environ.get('USERNAME', '')}-{checksum:08x}"
    name = f"duwen-{os.getuid()}-{checksum:08x}"
    own = os.environ.get("XDG_RUNTIME_DIR", "")
    return f"{own if own and Path(own).is_dir() else QDir.tempPath()}/{name}"


def _send(name: str, data: bytes) -> bool:
    try:
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - only a second start needs it
    except ImportError:
        return False
    if not _is_own(name):
        return False
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(PATIENCE):
        return False
    socket.write(data)
    answer = b""
    while not answer.endswith(END) and socket.waitForReadyRead(PATIENCE):
        answer += bytes(socket.readAll().data())
    return answer == TAKEN


def _is_own(name: str) -> bool:
    """Whether the socket is this user's: in a folder for all, anybody can take its name."""
    if not hasattr(os, "getuid"):
        return True  # a named pipe of Windows, which only its maker may open here
    try:
        return Path(name).stat().st_uid == os.getuid()
    except OSError:
        return False

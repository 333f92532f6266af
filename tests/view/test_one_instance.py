"""A second start finds the window that is open, and what stands in its way does no harm."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from reader.view.one_instance import OneInstance, server_name

SECOND = """
import sys
from pathlib import Path
from reader.view.one_instance import OneInstance
folder, file = sys.argv[1:]
print(OneInstance(Path(folder)).hand_over([Path(file)] if file else []))
"""
HOLDER = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from reader.view.one_instance import OneInstance
application = QCoreApplication([])
instance = OneInstance(Path(sys.argv[1]))
print(instance.hand_over([]), flush=True)
instance.listen()
application.exec()
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the settings lie; the socket's place is as short as a system has it."""
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    return tmp_path / "配置 #1"


@pytest.fixture
def first(folder: Path, qapp: object) -> Iterator[OneInstance]:
    del qapp  # an event loop has to be there
    made = OneInstance(folder)
    assert not made.hand_over([])
    made.listen()
    yield made
    made.close()


def start_second(folder: Path, file: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", SECOND, str(folder), file], stdout=subprocess.PIPE, text=True
    )


def said(process: subprocess.Popen[str]) -> str:
    return process.communicate(timeout=60)[0].strip()


@pytest.mark.parametrize("file", ["/文章/新 聞#1%20.txt", ""])
def test_a_second_start_hands_over_what_it_was_asked_for(
    qtbot: QtBot, folder: Path, first: OneInstance, file: str
) -> None:
    with qtbot.waitSignal(first.asked, timeout=60_000) as heard:
        second = start_second(folder, file)
    assert heard.args == [(Path(file),) if file else ()]
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=60_000)
    assert said(second) == "True"


def test_other_settings_have_another_window(folder: Path, first: OneInstance) -> None:
    del first
    assert said(start_second(folder.with_name("other"), "/a.txt")) == "False"


def test_after_it_is_closed_the_next_start_is_the_first(folder: Path, first: OneInstance) -> None:
    first.close()
    assert said(start_second(folder, "/a.txt")) == "False"


@pytest.mark.skipif(os.name != "posix", reason="kills as POSIX systems do")
def test_what_a_killed_window_left_behind_is_cleared(
    qtbot: QtBot, folder: Path, qapp: object
) -> None:
    del qapp
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(folder)], stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout is not None
    assert holder.stdout.readline().strip() == "False"
    qtbot.waitUntil(lambda: Path(server_name(folder)).exists(), timeout=60_000)
    holder.send_signal(signal.SIGKILL)
    holder.communicate()
    heir = OneInstance(folder)
    assert not heir.hand_over([])
    heir.listen()
    with qtbot.waitSignal(heir.asked, timeout=60_000):
        second = start_second(folder, "/a.txt")
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=60_000)
    assert said(second) == "True"
    heir.close()


def test_a_window_that_hangs_keeps_nobody_out(folder: Path, first: OneInstance) -> None:
    """The first never answers here, as nothing turns its loop meanwhile."""
    del first
    assert said(start_second(folder, "/a.txt")) == "False"


@pytest.mark.skipif(os.name != "posix", reason="modes of POSIX systems")
def test_only_the_user_may_open_the_socket_and_see_the_settings(
    folder: Path, first: OneInstance
) -> None:
    del first
    assert Path(server_name(folder)).stat().st_mode & 0o077 == 0
    assert folder.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("data", [b"rubbish\n", b'{"open": "relative.txt"}\n', b"x" * 300_000])
def test_rubbish_is_refused(qtbot: QtBot, folder: Path, first: OneInstance, data: bytes) -> None:
    heard: list[object] = []
    first.asked.connect(heard.append)
    stranger = QLocalSocket()
    stranger.connectToServer(server_name(folder))
    stranger.write(data)
    unconnected = QLocalSocket.LocalSocketState.UnconnectedState
    qtbot.waitUntil(lambda: stranger.state() is unconnected, timeout=60_000)
    assert heard == []


@pytest.mark.skipif(os.name != "posix" or os.getuid() == 0, reason="needs a folder that is closed")
def test_where_nothing_can_be_written_each_start_is_alone(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    assert not OneInstance(tmp_path / "settings").hand_over([])


def test_where_the_folder_is_a_file_each_start_is_alone(tmp_path: Path) -> None:
    (tmp_path / "settings").write_text("no folder")
    assert not OneInstance(tmp_path / "settings").hand_over([])

"""What all tests find: no screen needed, a Chinese font, the folder of shared material."""

from __future__ import annotations

import os
from importlib import util
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).resolve().parent.parent

# Before Qt looks: the tests need no display, unless somebody wants to see them at work.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A shared machine may stop for a second anywhere; what is slow is for benchmarks/ to say.
# Whoever works here searches anew each time; what decides whether a change lands (CI is set, as
# public services set it) tries the same examples every time, its answer is about the change.
settings.register_profile("here", deadline=None)
settings.register_profile("landing", deadline=None, derandomize=True)
settings.load_profile("landing" if os.environ.get("CI") else "here")


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of research material beside the checkout; without it the test is skipped."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip(f"needs the folder {folder.name}/ beside the checkout")
    return folder


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The application of pytest-qt, on a bare Linux with the font that came as a dependency."""
    from PySide6.QtGui import QFontDatabase  # noqa: PLC0415 - most tests do without Qt

    system = QFontDatabase.WritingSystem.TraditionalChinese
    package = util.find_spec("noto_cjk_sans_otc")
    if not QFontDatabase.families(system) and package and package.origin:
        for font in Path(package.origin).parent.glob("*.ttc"):
            QFontDatabase.addApplicationFont(str(font))
    return qapp

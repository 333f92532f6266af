"""Tests of the view need no screen."""

import os
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.view.article_view import ArticleView
from tests.view.languages import speaking

# Before the first QApplication; a test run under Xvfb names its own platform.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    """The words of the program's English, whose plurals are right, whatever the order of tests."""
    del qapp  # there has to be one
    with speaking("en"):
        yield


@pytest.fixture
def view(qtbot: QtBot) -> ArticleView:
    """An article view of a small window, on the screen and empty."""
    view = ArticleView()
    qtbot.addWidget(view)
    view.resize(500, 400)
    view.show()
    return view

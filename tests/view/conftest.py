"""Tests of the view need no screen."""

import os

import pytest
from pytestqt.qtbot import QtBot

from reader.view.article_view import ArticleView

# Before the first QApplication; a test run under Xvfb names its own platform.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def view(qtbot: QtBot) -> ArticleView:
    """An article view of a small window, on the screen and empty."""
    view = ArticleView()
    qtbot.addWidget(view)
    view.resize(500, 400)
    view.show()
    return view

"""The garbage collector works when the window can afford it."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from reader.view.tidying import Tidying, tidy


class Knot:
    """Something that holds itself, so that only the collector can free it."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture(autouse=True)
def collector() -> Iterator[None]:
    before = gc.get_threshold()
    yield
    gc.set_threshold(*before)
    gc.unfreeze()
    gc.enable()


def test_what_was_set_aside_is_freed_when_it_became_garbage() -> None:
    knot = Knot()
    gone = weakref.ref(knot)
    tidy()
    del knot
    tidy()
    assert gone() is None


def test_it_begins_after_the_first_paint(qapp: QApplication) -> None:
    gc.disable()
    parent = QObject()
    Tidying(parent).begin()
    assert gc.isenabled()

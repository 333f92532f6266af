from __future__ import annotations

import inspect

import pytest

from reader.model import errors
from reader.presentation.wording import WORDS, explain

KINDS = [
    kind
    for _, kind in inspect.getmembers(errors, inspect.isclass)
    if issubclass(kind, errors.ReaderError) and kind is not errors.ReaderError
]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: str(kind.__name__))
def test_every_kind_of_error_has_words_of_its_own(kind: type[errors.ReaderError]) -> None:
    assert kind in WORDS


def test_the_data_of_the_error_are_in_the_words() -> None:
    assert "/新 聞#1.txt" in explain(errors.FileMissing("/新 聞#1.txt")).what


def test_several_data_are_told_as_a_list() -> None:
    assert "tried: utf-8, big5)" in explain(errors.UndecodableText("a.txt", ("utf-8", "big5"))).what


def test_braces_in_the_data_do_no_harm() -> None:
    assert "{x}" in explain(errors.FileMissing("{x}")).line


def test_words_are_translated_before_the_data_are_put_in() -> None:
    wording = explain(errors.PathIsFolder("p"), lambda text: text.replace("folder", "Ordner"))
    assert wording.what == "p is a Ordner."


def test_a_reason_that_the_program_gives_is_translated() -> None:
    words = {"not a regular file": "keine Datei"}
    wording = explain(errors.FileUnreadable("p", "not a regular file"), lambda t: words.get(t, t))
    assert wording.what == "p can't be read: keine Datei."

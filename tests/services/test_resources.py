from __future__ import annotations

from pathlib import Path

import pytest

import reader
from reader.model.errors import ResourceMissing
from reader.services.resources import read_resource, resource_path


def test_a_checkout_has_its_resources_beside_the_package() -> None:
    assert resource_path("samples/README.txt").is_file()


def test_a_bundle_has_them_inside_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = tmp_path / "reader" / "resources"
    inside.mkdir(parents=True)
    (inside / "word.txt").write_text("词", encoding="utf-8")
    monkeypatch.setattr(reader, "__file__", str(tmp_path / "reader" / "__init__.py"))
    assert read_resource("word.txt") == "词"


def test_what_is_not_there_is_named() -> None:
    with pytest.raises(ResourceMissing) as caught:
        resource_path("no/such.txt")
    assert caught.value.name == "no/such.txt"

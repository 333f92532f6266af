from __future__ import annotations

import tomllib
from pathlib import Path

from reader.services.product import product

PROJECT = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8"))


def test_version_and_addresses_are_those_of_the_project() -> None:
    found = product()
    assert found.version == PROJECT["project"]["version"]
    assert found.releases == PROJECT["project"]["urls"]["Releases"]
    assert found.issues == PROJECT["project"]["urls"]["Issues"]

"""What the papers of the project say is so."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import licences
import pytest

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
RUN_TIME = [
    re.split(r"[^\w-]", line)[0].lower() for line in PROJECT["project"]["dependencies"]
]  # fmt: skip
PAPERS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])


def text(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


def test_the_changelog_names_the_version() -> None:
    assert f"\n## {PROJECT['project']['version']}\n" in text("CHANGELOG.md")


@pytest.mark.parametrize("name", ["THIRD_PARTY.md", "docs/decisions/0002-dependencies.md"])
@pytest.mark.parametrize("package", RUN_TIME)
def test_every_dependency_is_accounted_for(package: str, name: str) -> None:
    assert package in text(name).lower()


def test_third_party_is_what_the_index_of_licences_says() -> None:
    assert text("THIRD_PARTY.md") == licences.source_paper(), (
        "change resources/licences/index.json, then run packaging/licences.py"
    )


@pytest.mark.parametrize("package", RUN_TIME)
def test_the_lock_pins_every_dependency(package: str) -> None:
    assert re.search(rf"^{package}==[\w.]+.*\\$", text("requirements.lock"), re.MULTILINE)


def test_the_lock_names_no_index() -> None:
    assert not re.search(r"://|--index|--find-links", text("requirements.lock"))


@pytest.mark.parametrize("paper", PAPERS, ids=lambda path: path.name)
def test_links_between_papers_lead_somewhere(paper: Path) -> None:
    for link in re.findall(r"\]\((?!https?:)([^)#]+)", paper.read_text("utf-8")):
        assert (paper.parent / link).exists(), link


def test_every_service_is_in_the_contract_of_independence() -> None:
    contracts = PROJECT["tool"]["importlinter"]["contracts"]
    [modules] = [c["modules"] for c in contracts if c["type"] == "independence"]
    services = {
        f"reader.services.{path.stem}"
        for path in (ROOT / "reader/services").iterdir()
        if path.suffix == ".py" or (path / "__init__.py").exists()
    }
    assert services - set(modules) == {"reader.services.__init__"}

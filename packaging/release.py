"""Whether a version may be released, and what is said of it: python packaging/release.py TAG.

Prints the changelog's words on the version, for the page of the release. Refuses a tag that is not
"v" and the version in pyproject.toml, a version that CHANGELOG.md does not name, and addresses or
an app id that are still placeholders: readers could not find new versions or report a problem.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from pathlib import Path

import project

ROOT = Path(__file__).resolve().parents[1]
# Names that nobody can own (RFC 2606): what stands for an address that is not known yet.
PLACEHOLDER = re.compile(r"(^|[./@])example($|[./:>])")


class NotReady(Exception):
    """The version can't be released; the words say why."""


def notes(tag: str, version: str, changelog: str) -> str:
    """What the changelog says of the version; raises NotReady."""
    if tag != f"v{version}":
        raise NotReady(f"the tag is {tag}, pyproject.toml says {version}: it should be v{version}")
    heading = rf"^## {re.escape(version)}(?: .*)?$"
    found = re.search(rf"{heading}\n(.*?)(?=^## |\Z)", changelog, re.MULTILINE | re.DOTALL)
    if found is None:
        raise NotReady(f'CHANGELOG.md has no heading "## {version}"')
    if not found[1].strip():
        raise NotReady(f"CHANGELOG.md says nothing of {version}")
    return found[1].strip() + "\n"


def check_facts(facts: Mapping[str, str]) -> None:
    """Nothing; raises NotReady where a fact of the project is a placeholder."""
    unset = [f"{name} ({value})" for name, value in facts.items() if PLACEHOLDER.search(value)]
    if unset:
        raise NotReady(
            f"pyproject.toml has placeholders for {', '.join(unset)}: set them under "
            "[project.urls], [project.authors] and [tool.duwen]"
        )


def main(words: list[str]) -> int:
    """0 where the version may be released, else 1."""
    changelog = (ROOT / "CHANGELOG.md").read_text("utf-8")
    facts = project.facts()
    try:
        said = notes(words[0], facts["version"], changelog)
        check_facts(facts)
        print(said, end="")
    except NotReady as error:
        print(f"not released: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

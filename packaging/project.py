"""What pyproject.toml says of the project: python3 packaging/project.py NAME prints one of it.

The one place of version, app id and addresses; bundles, installers and metadata ask here.
"""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def facts() -> dict[str, str]:
    """The version, the app id, who looks after it, and the addresses of its pages."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        values = tomllib.load(file)
    urls, [author] = values["project"]["urls"], values["project"]["authors"]
    return {
        "version": values["project"]["version"],
        "app-id": values["tool"]["duwen"]["app-id"],
        "homepage": urls["Homepage"],
        "releases": urls["Releases"],
        "issues": urls["Issues"],
        "maintainer": f"{author['name']} <{author['email']}>",
    }


def filled(template: str) -> str:
    """The text with @NAME@ replaced by the fact of that name; raises KeyError for an unknown one.

    >>> "@" in filled("Duwen @version@")
    False
    """
    parts = template.split("@")
    parts[1::2] = [facts()[name] for name in parts[1::2]]
    return "".join(parts)


if __name__ == "__main__":
    print(facts()[sys.argv[1]])

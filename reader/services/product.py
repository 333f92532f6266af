"""Which program this is, where it lives on the web, and what machine it runs on."""

from __future__ import annotations

import platform
import sys
from dataclasses import dataclass
from importlib import metadata

NAME = "duwen"


@dataclass(frozen=True, slots=True)
class Product:
    """The version, and the addresses of the pages for new versions and for reports."""

    version: str
    releases: str
    issues: str


def product() -> Product:
    """What pyproject.toml says; it comes along as the metadata of the installed package."""
    found = metadata.metadata(NAME)
    addresses = dict(line.partition(", ")[::2] for line in found.get_all("Project-URL", failobj=[]))
    return Product(found["Version"], addresses["Releases"], addresses["Issues"])


def machine_facts() -> dict[str, str]:
    """System and Python, as a report names them; nothing that tells one user from another."""
    kind = "bundle" if getattr(sys, "frozen", False) else "from source"
    return {
        "System": platform.platform(),
        "Python": f"{platform.python_version()}, {kind}",
    }

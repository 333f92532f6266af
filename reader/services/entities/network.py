"""Words, their tags and names by the weights of Baidu's LAC, computed with numpy alone.

The network looks up a vector for each character, reads them with two gated recurrent layers in
both directions and scores 49 labels for each character. Sentences are read side by side: one step
of the recurrence costs hardly more for thirty of them than for one. Each array holds the characters
of all sentences without padding, the first of each, then the second of each, and so on, so that
what does not recur is one product of two matrices.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
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
        order = sorted(range(len(sentences)), key=lambda number: -len(sentences[number]))
        beside = _side_by_side([len(sentences[number]) for number in order])
        longest_first = [sentences[number] for number in order]
        state = self._embedding[
            [self._rows.get(ord(longest_first[c][r]), 0) for r, c in beside.places]
        ]
        for layer in self._layers:
            state = layer.read(state, beside)
        scores = state @ self._out + self._out_bias
        by_number = dict(zip(order, beside.columns, strict=True))
        return [scores[by_number[number]] for number in range(len(sentences))]


@dataclass(frozen=True)
class _SideBySide:
    """Where the characters of sentences are that are read step by step, the longest first.

    ``places`` has the step and the sentence of each row, ``starts`` the first row of each step and
    the number of rows, ``columns`` the rows of each sentence, ``mirror`` for each row the one that
    stands as far from the end of its sentence as this from the beginning.
    """

    places: list[tuple[int, int]]
    starts: list[int]
    columns: list[Numbers]
    mirror: Numbers


def _side_by_side(lengths: Sequence[int]) -> _SideBySide:
    """The rows for sentences of these lengths, which fall."""
    import numpy as np  # noqa: PLC0415

    inside = np.array(lengths) > np.arange(lengths[0])[:, None]
    step, sentence = np.nonzero(inside)
    starts = np.concatenate([[0], np.cumsum(inside.sum(axis=1))])
    return _SideBySide(
        places=list(zip(step.tolist(), sentence.tolist(), strict=True)),
        starts=starts.tolist(),
        columns=[starts[:length] + column for column, length in enumerate(lengths)],
        mirror=starts[np.array(lengths)[sentence] - 1 - step] + sentence,
    )


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

    def read(self, values: Floats, beside: _SideBySide) -> Floats:
        """What both directions say of each row: (rows, 2 * size)."""
        import numpy as np  # noqa: PLC0415

        driven = np.empty((2, len(values), 3 * self._size), dtype=np.float32)
        for direction, source in enumerate((values, values[beside.mirror])):
            np.matmul(source, self._weights[direction], out=driven[direction])
            driven[direction] += self._bias[direction]
        forwards, backwards = self._run(driven, beside.starts)
        return np.concatenate([forwards, backwards[beside.mirror]], axis=1)

    def _run(self, driven: Floats, starts: Sequence[int]) -> Floats:
        """What each direction says of each row; most is computed in place, for speed."""
        import numpy as np  # noqa: PLC0415

        size, double = self._size, 2 * self._size
        read = np.empty((2, driven.shape[1], size), dtype=np.float32)
        state = np.zeros((2, starts[1], size), dtype=np.float32)
        for start, end in pairwise(starts):
            state = state[:, : end - start]  # the shorter sentences have ended
            product, given, new = state @ self._state, driven[:, start:end], read[:, start:end]
            # The logistic function by way of tanh, which numpy computes fast and without overflow.
            gates = product[..., :double]
            gates += given[..., :double]
            gates *= 0.5
            np.tanh(gates, out=gates)
            gates += 1.0
            gates *= 0.5
            keep, reset = gates[..., :size], gates[..., size:]
            candidate = product[..., double:]
            candidate += self._candidate_bias
            candidate *= reset
            candidate += given[..., double:]
            np.tanh(candidate, out=candidate)
            np.subtract(state, candidate, out=new)
            new *= keep
            new += candidate
            state = new
        return read


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

"""The annotations of an open article, small in memory."""

from __future__ import annotations

import zlib
from collections import OrderedDict

from reader.model.annotation import Annotation
from reader.model.wire import unpacked

# Unpacked annotations kept: several screens full, so that painting and hovering never unpack.
KEPT = 400


class AnnotationStore:
    """Annotations by paragraph: all of them packed, those asked for last unpacked too."""

    def __init__(self) -> None:
        self._packed: dict[int, bytes] = {}
        self._unpacked: OrderedDict[int, Annotation] = OrderedDict()

    def put(self, paragraph: int, data: bytes) -> Annotation:
        """Store what ``model.wire`` packed; it comes back unpacked."""
        self._packed[paragraph] = zlib.compress(data, 1)
        self._unpacked.pop(paragraph, None)
        return self._keep(paragraph, unpacked(data))

    def get(self, paragraph: int) -> Annotation | None:
        """The annotation of a paragraph, or None while there is none."""
        annotation = self._unpacked.get(paragraph)
        if annotation is not None:
            self._unpacked.move_to_end(paragraph)
            return annotation
        data = self._packed.get(paragraph)
        return None if data is None else self._keep(paragraph, unpacked(zlib.decompress(data)))

    def packed(self, paragraph: int) -> bytes | None:
        """The annotation as ``model.wire`` packs it, or None while there is none."""
        data = self._packed.get(paragraph)
        return None if data is None else zlib.decompress(data)

    def _keep(self, paragraph: int, annotation: Annotation) -> Annotation:
        self._unpacked[paragraph] = annotation
        if len(self._unpacked) > KEPT:
            self._unpacked.popitem(last=False)
        return annotation

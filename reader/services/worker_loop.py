"""The child's side of the background work: requests in, annotations out, until the input ends.

A request is ``{"id", "published", "paragraphs": [[number, text], …], "corrections": […],
"readings"}``, the last one of :class:`reader.model.settings.Readings`; its answer is
``{"id", "paragraphs": [[number, packed annotation], …]}`` or, when something went wrong,
``{"id", "failure": report}``. When all paragraphs of an article are analysed, ``{"id", "settle":
[[number, text, packed annotation], …], "corrections", "readings"}`` is answered in the same way
with those that change. ``"keep": false`` in either asks that nothing of it is kept on disk;
``{"id", "forget": true}`` throws away what was. An answer tells the ``engine`` that is at work,
where one had to be loaded. All travel as :mod:`reader.model.frames` puts them.
"""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO, Protocol

from reader.model.annotating import Annotates
from reader.model.annotation import Annotation
from reader.model.correction_values import correction_from
from reader.model.frames import HEAD, frame, frame_length, unframed
from reader.model.settings import Readings
from reader.model.wire import packed, unpacked


class Keeps(Annotates, Protocol):
    """The same with a memory."""

    def forget(self) -> None:
        """Keep nothing of what was kept so far."""


def serve(
    requests: BinaryIO, answers: BinaryIO, annotator: Annotates, keeping: Keeps | None = None
) -> None:
    """Nothing; returns when ``requests`` ends or nobody listens to ``answers`` any more.

    ``keeping`` does the work of requests of which something may be kept.
    """
    for request in _arriving(requests):
        try:
            which = keeping if keeping and request.get("keep", True) else annotator
            if keeping and "forget" in request:
                keeping.forget()
            answers.write(frame(answered(request, which)))
            answers.flush()
        except OSError:  # the window is gone
            return


def answered(request: dict[str, Any], annotator: Annotates) -> dict[str, Any]:
    """The answer to one request; whatever goes wrong in the services becomes a failure in it."""
    try:
        found = _found(request, annotator)
        # Bytes that JSON text holds: half a surrogate pair goes through as it came.
        done = [[n, packed(one).decode("utf-8", "surrogatepass")] for n, one in found]
    except Exception:  # noqa: BLE001 - the border of the process: the report goes to the reader
        return {"id": request["id"], "failure": traceback.format_exc()}
    return {"id": request["id"], "paragraphs": done, "engine": annotator.engine}


def _found(request: dict[str, Any], annotator: Annotates) -> Iterable[tuple[int, Annotation]]:
    if "forget" in request:
        return ()
    corrections = [correction_from(values) for values in request.get("corrections", ())]
    readings = Readings(request.get("readings", Readings.MAINLAND))
    if "settle" in request:
        given = [
            (number, text, unpacked(data.encode("utf-8", "surrogatepass")))
            for number, text, data in request["settle"]
        ]
        return annotator.settle(given, corrections, readings)
    paragraphs = [(number, text) for number, text in request["paragraphs"]]
    return annotator.annotate_all(paragraphs, request["published"], corrections, readings)


def claim_stdout() -> BinaryIO:
    """The standard output as a stream of bytes that nobody else can write to.

    What libraries print goes to the standard error from now on, in C as well as in Python: a
    stray line between two answers would break both.
    """
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return answers


def _arriving(requests: BinaryIO) -> Iterator[dict[str, Any]]:
    while head := requests.read(HEAD):
        payloads, rest = unframed(head + requests.read(frame_length(head)))
        if rest:
            return  # the other side ended in the middle of a message
        yield from payloads

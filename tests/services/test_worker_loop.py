from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import pytest

from reader.model.annotation import Annotation, Entity, EntityLabel, Token
from reader.model.correction import Correction, CorrectionKind
from reader.model.correction_values import correction_values
from reader.model.frames import BrokenFrame, frame, unframed
from reader.model.settings import Readings
from reader.model.span import Span
from reader.model.wire import packed, unpacked
from reader.services.worker_loop import serve


def annotation_of(text: str) -> Annotation:
    whole = Span(0, len(text))
    return Annotation((Token(whole),), (Entity(whole, EntityLabel.TERM, text),))


class Annotator:
    """Annotates every paragraph as one name; what is settled is called by its number."""

    engine = "fake"

    def annotate_all(
        self,
        paragraphs: Iterable[tuple[int, str]],
        published: str | None,
        corrections: Sequence[Correction],
        readings: Readings,
    ) -> Iterator[tuple[int, Annotation]]:
        for number, text in paragraphs:
            if text == "bad":
                raise RuntimeError(f"cannot read {number} of {published}")
            shown = readings if text == "how?" else text
            yield number, annotation_of(corrections[0].value if corrections else shown)

    def settle(
        self, found: Sequence[tuple[int, str, Annotation]], *_: object
    ) -> Iterator[tuple[int, Annotation]]:
        for number, text, annotation in found:
            if annotation == annotation_of(text):
                yield number, annotation_of(str(number))


def conversation(sent: bytes) -> list[dict[str, Any]]:
    answers = io.BytesIO()
    serve(io.BytesIO(sent), answers, Annotator())
    payloads, rest = unframed(answers.getvalue())
    assert rest == b""
    return payloads


def request(number: int, *texts: str) -> bytes:
    return frame({"id": number, "published": "2020-08-26", "paragraphs": list(enumerate(texts))})


def test_each_request_is_answered_in_order() -> None:
    answers = conversation(request(7, "北京", "上海") + request(8, "广州"))
    assert [answer["id"] for answer in answers] == [7, 8]
    assert [number for number, _ in answers[0]["paragraphs"]] == [0, 1]


def test_an_annotation_arrives_as_it_was_made() -> None:
    [answer] = conversation(request(1, "北京"))
    [[_, text]] = answer["paragraphs"]
    assert unpacked(text.encode()) == annotation_of("北京")


def test_half_a_surrogate_pair_goes_through() -> None:
    [answer] = conversation(request(1, "\udc80北"))
    [[_, text]] = answer["paragraphs"]
    assert unpacked(text.encode("utf-8", "surrogatepass")) == annotation_of("\udc80北")


def test_a_failure_is_an_answer_and_the_next_request_is_served() -> None:
    failed, answered = conversation(request(1, "好", "bad") + request(2, "好"))
    assert failed.keys() == {"id", "failure"}
    assert "RuntimeError: cannot read 1 of 2020-08-26" in failed["failure"]
    assert answered["paragraphs"][0][0] == 0


@pytest.mark.parametrize("kept", [2, 9])
def test_an_input_that_ends_inside_a_message_ends_the_loop(kept: int) -> None:
    assert [a["id"] for a in conversation(request(1, "好") + request(2, "好")[:kept])] == [1]


def test_what_is_no_message_ends_the_loop_with_an_error() -> None:
    with pytest.raises(BrokenFrame):
        conversation(b"hello, worker\n")


def test_nobody_listening_ends_the_loop() -> None:
    class Closed(io.BytesIO):
        def write(self, data: object) -> int:
            raise BrokenPipeError

    requests = io.BytesIO(request(1, "好") + request(2, "好"))
    serve(requests, Closed(), Annotator())
    assert requests.read() == request(2, "好")


def test_corrections_reach_the_services() -> None:
    correction = Correction(CorrectionKind.FORM, "北", "背")
    sent = {"id": 1, "published": None, "paragraphs": [[0, "北"]]}
    [answer] = conversation(frame({**sent, "corrections": [correction_values(correction)]}))
    [[_, text]] = answer["paragraphs"]
    assert unpacked(text.encode()) == annotation_of("背")


def test_a_whole_article_is_settled() -> None:
    found = [[n, t, packed(annotation_of(t)).decode()] for n, t in ((3, "北京"), (5, "上海"))]
    [answer] = conversation(frame({"id": 1, "settle": found}))
    assert [(n, unpacked(text.encode())) for n, text in answer["paragraphs"]] == [
        (3, annotation_of("3")),
        (5, annotation_of("5")),
    ]


def test_the_child_is_told_whose_readings_are_wanted() -> None:
    asked = {"id": 1, "published": None, "paragraphs": [[0, "how?"]], "readings": "taiwan"}
    [answer] = conversation(frame(asked))
    assert "taiwan" in answer["paragraphs"][0][1]
    [answer] = conversation(request(2, "how?"))
    assert "mainland" in answer["paragraphs"][0][1]

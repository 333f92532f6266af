from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.model.annotation import Annotation, Entity, EntityLabel, Reading, Token
from reader.model.span import Span
from reader.model.wire import packed, unpacked

# Any code point may stand in a file, half pairs of broken UTF-16 too.
any_text = st.text(st.characters(codec=None), max_size=8)
readings = st.none() | st.builds(
    Reading,
    st.lists(st.none() | any_text, max_size=3).map(tuple),
    any_text,
    any_text,
    any_text,
    st.lists(any_text, max_size=2).map(tuple),
)
entities = st.builds(
    Entity, st.builds(Span, st.just(1), st.integers(1, 9)), st.sampled_from(EntityLabel), any_text
)


@given(st.lists(readings, max_size=6), st.lists(entities, max_size=3).map(tuple))
def test_unpacking_gives_the_annotation_back(
    given_readings: list[Reading | None], found: tuple[Entity, ...]
) -> None:
    tokens = tuple(Token(Span(2 * i, 2 * i + 2), r) for i, r in enumerate(given_readings))
    annotation = Annotation(tokens, found)
    assert unpacked(packed(annotation)) == annotation

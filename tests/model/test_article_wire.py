from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model import errors
from reader.model.article import Article, GivenReading, Metadata, Paragraph, ParagraphKind
from reader.model.article_wire import AT_ONCE, Assembly, article_messages, error_message
from reader.model.span import Span
from reader.model.variant import Variant

texts = st.text(max_size=8)
paragraphs = st.builds(
    Paragraph,
    texts,
    st.sampled_from(ParagraphKind),
    st.sampled_from(["", "\n", "\r\n"]),
    st.integers(0, 6),
    st.lists(st.builds(GivenReading, st.just(Span(0, 1)), texts), max_size=2).map(tuple),
)
metadata = st.builds(Metadata, texts, st.none() | texts, st.lists(texts, max_size=2).map(tuple))
articles = st.builds(
    Article,
    st.lists(paragraphs, max_size=5).map(tuple),
    metadata,
    texts,
    st.none() | st.sampled_from(Variant),
    texts,
    st.integers(0, 9),
)


def sent(messages: list[dict[str, object]]) -> Article | errors.ReaderError | None:
    assembly, outcome = Assembly(), None
    for message in messages:
        outcome = assembly.take(json.loads(json.dumps(message)))
    return outcome


@given(articles)
def test_an_article_arrives_as_it_was(article: Article) -> None:
    arrived = sent(list(article_messages(article)))
    assert arrived == article
    assert isinstance(arrived, Article)
    assert arrived.digest == article.identity


def test_a_long_article_comes_in_pieces() -> None:
    article = Article((Paragraph("字"),) * (2 * AT_ONCE + 1))
    messages = list(article_messages(article))
    assert [len(m.get("paragraphs", ())) for m in messages] == [AT_ONCE, AT_ONCE, 1, 0]
    assert sent(messages) == article


@pytest.mark.parametrize(
    "error",
    [
        errors.FileMissing("a"),
        errors.FileTooLarge("a", 3, 2),
        errors.UndecodableText("a", ("utf-8", "gb18030")),
        errors.DocumentDamaged("a", "b"),
    ],
)
def test_an_error_arrives_as_it_was(error: errors.ReaderError) -> None:
    assert sent([error_message(error)]) == error


def test_what_is_no_error_is_refused() -> None:
    with pytest.raises((TypeError, AttributeError)):
        Assembly().take({"error": ["dataclass", {}]})

"""What somebody types is an address of a web page, or something else."""

from __future__ import annotations

import pytest

from reader.presentation.addresses import address_typed


@pytest.mark.parametrize(
    "words",
    [
        "example.org",
        "example.org.",
        "example.org/第一章.txt",
        "www.example.org:8000/a?b@c",
        "example.org?a=b.txt",
        "例子.测试/页",
        "xn--fsqu00a.xn--0zwm56d",
        "127.0.0.1:8000",
        "localhost/a",
        "localhost:8000",
        "[::1]:8000/a",
    ],
)
def test_an_address_without_a_scheme_is_one(words: str) -> None:
    assert address_typed(words) == f"https://{words}"


@pytest.mark.parametrize(
    "words",
    [
        "mailto:a@example.org",
        "a@example.org",
        "user:word@example.org/a",
        "3.14",
        "2024.5.1",
        "第一章.txt",
        "novel.EPUB",
        "page.xhtml",
        "localhosts",
        "javascript:a.b",
        "example..org",
        "hello",
        "等等……",
        "",
    ],
)
def test_what_is_none_is_refused(words: str) -> None:
    assert address_typed(words) == ""

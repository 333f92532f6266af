"""The text of a page as lines, the way a browser breaks it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from reader.services.loading.page_tree import Node

_BLOCKS = (
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol "
    "option p pre section summary table tbody tfoot thead title tr ul"
)
BLOCKS = frozenset(_BLOCKS.split())
CELLS = frozenset(("td", "th"))
# A reading above a word is no part of the text, nor are the brackets for those who can't show it.
READINGS = frozenset(("rt", "rp", "rtc"))
_CJK = "⺀-〿㇀-㋿㐀-鿿豈-﫿︰-﹏＀-￯\U00020000-\U0003ffff“”‘’…—"
# A line break in the source stands for a blank between words; between Han characters for nothing.
_BREAK = re.compile(rf"(?<=[{_CJK}])[ \t\f]*[\r\n][ \t\r\n\f]*(?=[{_CJK}])")
_WHITE = re.compile(r"[ \t\r\n\f]+")
_EDGES = " \t\u00a0\u3000\u200b\ufeff"
Skip = Callable[[Node], bool]


def page_lines(node: Node, skip: Skip = lambda _: False) -> list[str]:
    """The lines of text in an element without those that ``skip`` is true of, none of them blank.

    White space is as a browser shows it; the blanks that indent a paragraph are gone.
    """
    lines = (_line(parts) for parts in _runs(node, skip))
    return [line for line in lines if line]


def _runs(node: Node, skip: Skip) -> Iterator[list[str]]:
    """The texts between two breaks."""
    run: list[str] = []
    stack: list[Node | str | None] = [node]  # None: here ends a block
    while stack:
        item = stack.pop()
        if isinstance(item, str):
            run.append(item)
            continue
        if item is None or item.tag in BLOCKS or item.tag == "br":
            yield run
            run = []
        if item is None or item.tag in READINGS or skip(item):
            continue
        if item.tag in BLOCKS:
            stack.append(None)
        if item.tag in CELLS:
            stack.append("\u3000")
        stack.extend(reversed(_texts(item)))
    yield run


def _texts(node: Node) -> list[Node | str]:
    if node.tag != "pre":
        return node.children
    return [part for child in node.children for part in _kept_lines(child)]


def _kept_lines(child: Node | str) -> list[Node | str]:
    if not isinstance(child, str):
        return [child]
    parts: list[Node | str] = []
    for line in child.splitlines():
        parts += [line, Node("br")]
    return parts


def _line(parts: list[str]) -> str:
    return _WHITE.sub(" ", _BREAK.sub("", "".join(parts))).strip(_EDGES)

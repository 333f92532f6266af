"""The text of a page as lines, the way a browser breaks it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from reader.services.loading.page_tree import Node
from reader.services.loading.text_line import (
    ANCHOR,
    END,
    SEPARATOR,
    TextLine,
    annotated_line,
)

_BLOCKS = (
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol "
    "option p pre section summary table tbody tfoot thead title tr ul"
)
BLOCKS = frozenset(_BLOCKS.split())
CELLS = frozenset(("td", "th"))
HEADINGS = {f"h{level}": level for level in range(1, 7)}
# A reading above a word is no part of the text, nor are the brackets for those who can't show it.
READINGS = frozenset(("rt", "rtc"))
_CJK = "⺀-〿㇀-㋿㐀-鿿豈-﫿︰-﹏＀-￯\U00020000-\U0003ffff“”‘’…—\ufff9-\ufffb"
# A line break in the source stands for a blank between words; between Han characters for nothing.
_BREAK = re.compile(rf"(?<=[{_CJK}])[ \t\f]*[\r\n][ \t\r\n\f]*(?=[{_CJK}])")
_ENDS = re.compile("[\u0085\u2028\u2029]")  # no white space of HTML, but ends of lines
_WHITE = re.compile(r"[ \t\r\n\f]+")
_EDGES = " \t\u00a0\u3000\u200b\ufeff"
Skip = Callable[[Node], bool]


@dataclass(slots=True)
class _Run:
    """The texts between two breaks, and the level of the heading that they are.

    ``is_gap``: it stands for an element that was left out.
    """

    level: int = 0
    parts: list[str] = field(default_factory=list)
    is_gap: bool = False


def page_lines(node: Node, skip: Skip = lambda _: False) -> list[str]:
    """The lines of text in an element without those that ``skip`` is true of, none of them blank.

    White space is as a browser shows it; the blanks that indent a paragraph are gone.
    """
    return [line.text for line in text_lines(node, skip)]


def text_lines(node: Node, skip: Skip = lambda _: False) -> list[TextLine]:
    """As :func:`page_lines`, with the levels of headings and the readings above the words."""
    return [line for line in lines_and_gaps(node, skip) if line is not None]


def lines_and_gaps(node: Node, skip: Skip) -> Iterator[TextLine | None]:
    """As :func:`text_lines`, with None wherever an element with text was left out."""
    for run in _runs(node, skip):
        line = annotated_line(_line(run.parts), run.level)
        if line.text:
            yield line
        if run.is_gap:
            yield None


def _runs(node: Node, skip: Skip) -> Iterator[_Run]:
    run = _Run()
    stack: list[Node | str | None] = [node]  # None: here ends a block
    while stack:
        item = stack.pop()
        if isinstance(item, str):
            text, *others = _ENDS.split(item) if _ENDS.search(item) else (item,)
            run.parts.append(text)
            for text in others:
                yield run
                run = _Run(run.level, [text])
            continue
        if item is not None and item.tag == "br" and run.level:
            run.parts.append("\u3000")  # a heading stays one line
        elif item is None or item.tag in BLOCKS or item.tag == "br":
            yield run
            run = _Run(HEADINGS.get(item.tag, 0) if item else 0)
        if item is None or item.tag == "rp" or skip(item):
            run.is_gap |= item is not None and item.tag in BLOCKS and item.written > 0
            continue
        if item.tag in BLOCKS:
            stack.append(None)
        if item.tag in CELLS:
            stack.append("\u3000")
        stack.extend(reversed(_texts(item)))
    yield run


def _texts(node: Node) -> list[Node | str]:
    children = node.children
    if node.tag == "ruby":
        return [ANCHOR, *children, SEPARATOR, END]
    if node.tag in READINGS:
        return [SEPARATOR, *children, END, ANCHOR]
    if node.tag != "pre":
        return children
    return [part for child in children for part in _kept_lines(child)]


def _kept_lines(child: Node | str) -> list[Node | str]:
    if not isinstance(child, str):
        return [child]
    parts: list[Node | str] = []
    for line in child.splitlines():
        parts += [line, Node("br")]
    return parts


def _line(parts: list[str]) -> str:
    return _WHITE.sub(" ", _BREAK.sub("", "".join(parts))).strip(_EDGES)

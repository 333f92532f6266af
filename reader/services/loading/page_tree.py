"""The elements of a web page, read without a library.

libxml2's reader of HTML was tried and loses text silently: what is deeper than 2,048 elements,
what follows a first ``</html>``; and 100,000 attributes on one tag cost it 12 seconds. Here each
character is looked at a bounded number of times, and no depth is too deep.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from reader.services.loading.text_line import without_signs

# Elements whose content is no text of the page.
_DROPPED = (
    "script style noscript template iframe object embed svg math canvas audio video select "
    "textarea button input datalist map frameset"
)
DROPPED = frozenset(_DROPPED.split())
RAW = ("script", "style", "template", "noscript", "iframe", "textarea", "svg")
_EMPTY_RAW = re.compile(rf"(?i)<(?:{'|'.join(RAW)})\b[^<>]*/>")
_VOID = "br hr img meta link input area base col embed source track wbr param"
VOID = frozenset(_VOID.split())
# Elements that an opening tag of the same group closes.
_CLOSES = {"p": ("p",), "li": ("li",), "tr": ("tr", "td", "th"), "td": ("td", "th")}
_CLOSES |= {"th": _CLOSES["td"], "dt": ("dt", "dd"), "dd": ("dt", "dd"), "option": ("option",)}
DEEPEST = 256  # elements; what is deeper becomes a child of the one at this depth
# What follows so many elements is taken as lines: pages of books have a tenth of them, and made
# ones would take a minute each 10 MB.
MOST_ELEMENTS = 200_000
_KEPT = "id class name property content itemprop datetime hidden style href"
KEPT = frozenset(_KEPT.split())
LONGEST_ATTRIBUTES = 4000  # characters of one tag that are looked at
_TAG = re.compile(r"<(/?)([A-Za-z][^\s/>]*)((?:[^\"'>]|\"[^\"]*\"|'[^']*')*+)>")
_ATTRIBUTE = re.compile(r"([^\s=/\"'<>]+)(?:\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s>]+))?")
_WRITTEN = re.compile("[㐀-鿿豈-﫿\U00020000-\U0003ffff，。、；：？！]")
_STOPS = re.compile("[，。、；：？！]")
_DECLARATION = re.compile(r"<[!?][^>]*>")
_IN_LINE = re.compile(
    r"(?i)</?(?:a|b|em|font|i|ins|q|rp|rt|ruby|small|span|strong|sub|sup|u)\b[^<>]*>"
)
_ANY_TAG = re.compile(r"</?[A-Za-z][^<>]*>")


@dataclass(slots=True)
class Node:
    """An element: its tag in small letters, the attributes of KEPT, its texts and elements.

    ``written``, ``stops`` and ``linked`` are the numbers of written characters, of punctuation
    marks among them, and of those inside links; :func:`page_tree` counts them.
    """

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Node | str] = field(default_factory=list)
    written: int = 0
    stops: int = 0
    linked: int = 0

    def elements(self) -> Iterator[Node]:
        """The element and all inside it, in the order of the page."""
        stack = [self]
        while stack:
            node = stack.pop()
            yield node
            stack.extend(child for child in reversed(node.children) if isinstance(child, Node))


def page_tree(source: str) -> Node:
    """The root of the page; anything can be parsed, an error in it is never the end."""
    builder = _Builder()
    position = 0
    source = _without_raw(source).replace("\0", "")
    last = source.rfind(">")
    while builder.elements < MOST_ELEMENTS:
        start = source.find("<", position)
        if not 0 <= start < last:
            break
        builder.add_text(source[position:start])
        position = _read_tag(source, start, builder)
    builder.add_lines(source[position:])
    for node in reversed(list(builder.root.elements())):  # what is inside comes first
        _count(node)
    return builder.root


def _count(node: Node) -> None:
    for child in node.children:
        if isinstance(child, Node):
            node.written += child.written
            node.stops += child.stops
            node.linked += child.linked
        else:
            node.written += len(_WRITTEN.findall(child))
            node.stops += len(_STOPS.findall(child))
    if node.tag == "a":
        node.linked = node.written


def _read_tag(source: str, start: int, builder: _Builder) -> int:
    """The place after the tag at ``start``; a sign that begins no tag is text."""
    match = _TAG.match(source, start)
    if match is None:
        if not re.match("</?[A-Za-z]", source[start : start + 3]):
            builder.add_text("<")
            return start + 1
        return source.find(">", start) + 1  # a quote is never closed
    closing, tag, attributes = match[1], match[2].lower(), match[3]
    if closing:
        builder.close(tag)
    else:
        builder.open(tag, _attributes(attributes), closed=attributes.endswith("/"))
    return match.end()


def _attributes(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in _ATTRIBUTE.findall(text[:LONGEST_ATTRIBUTES]):
        if name.lower() in KEPT:
            found.setdefault(name.lower(), html.unescape(value.strip("\"'")))
    return found


def _without_raw(source: str) -> str:
    """The page without comments, declarations, scripts and styles."""
    source = _EMPTY_RAW.sub("", _without(source, "<!--", "-->"))  # of XHTML: text follows
    lower = source.lower()
    for tag in RAW:
        if len(lower) != len(source):  # a letter that changes its length, such as İ
            lower = source
        if f"<{tag}" in lower:
            source = _without(source, f"<{tag}", f"</{tag}", lower)
            lower = source.lower()
    return _DECLARATION.sub("", source)


def _without(source: str, start: str, end: str, lower: str = "") -> str:
    """The text without what lies between the marks; an unclosed one reaches to the end."""
    lower = lower or source
    parts, position = [], 0
    while (begin := lower.find(start, position)) >= 0:
        parts.append(source[position:begin])
        stop = lower.find(end, begin + (2 if end == "-->" else len(start)))  # <!--> is one
        if stop < 0:
            return "".join(parts)
        position = stop if end.startswith("</") else stop + len(end)
    return "".join((*parts, source[position:]))


class _Builder:
    """Puts tags and texts in their places."""

    def __init__(self) -> None:
        self.root = Node("html")
        self._path = [self.root]
        self._open: Counter[str] = Counter()
        self._dropped = 0
        self.elements = 0

    def add_lines(self, source: str) -> None:
        """Take the rest of the page, line by line where there are many tags in it."""
        if self.elements < MOST_ELEMENTS:
            self.add_text(source)
            return
        self._dropped = 0
        for line in _ANY_TAG.sub("\n", _IN_LINE.sub("", source)).split("\n"):
            if line.strip():
                self._path[-1].children.append(Node("br"))
                self.add_text(line)

    def add_text(self, text: str) -> None:
        if text and not self._dropped:
            self._path[-1].children.append(without_signs(html.unescape(text)))

    def open(self, tag: str, attributes: dict[str, str], *, closed: bool) -> None:
        if tag in DROPPED and tag not in VOID:
            self._dropped += not closed
            self._open[tag] += not closed
            return
        if self._dropped:
            return
        for other in _CLOSES.get(tag, ()):
            if self._path[-1].tag == other:
                self.close(other)
        node = Node(tag, attributes)
        self.elements += 1
        self._path[-1].children.append(node)
        if tag not in VOID and not closed and len(self._path) < DEEPEST:
            self._path.append(node)
            self._open[tag] += 1

    def close(self, tag: str) -> None:
        if not self._open[tag] or tag in ("html", "body"):
            return
        if tag in DROPPED:
            self._dropped -= 1
            self._open[tag] -= 1
            return
        while self._path[-1].tag != tag:
            self._open[self._path.pop().tag] -= 1
        self._open[tag] -= 1
        self._path.pop()

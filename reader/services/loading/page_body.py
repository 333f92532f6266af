"""Where in a page the article is."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice

from reader.services.loading.page_lines import BLOCKS, lines_and_gaps
from reader.services.loading.page_tree import Node
from reader.services.loading.text_line import TextLine

# Where pages name the place of their text; WeChat's articles have an id of their own.
_BODY_ID = ("js_content",)
_BODY_CLASS = "mw-parser-output"  # of MediaWiki, on whatever screen
_BODY_PROPERTY = "articleBody"
# What the names of elements around a text have in common, in any site's page.
_AROUND = re.compile(
    r"(?i)(?:^|[-_ ])(?:comments?|shar(?:e|ing)[a-z]*|social[a-z]*|\w*related[a-z]*|"
    r"recommend\w*|sidebar|copyright|foot(?:er)?|crumbs?|"
    r"breadcrumbs?|advert\w*|ads?|toolbar|pagination|pager|qrcode|hot|rank|login|search|menu|nav\w*|"
    r"disclaimer|infobox|navbox|catlinks|toc)(?:$|[-_ ])"
)
# Encyclopedias: remarks on the article and its sources, however much is written in them.
_REMARKS = re.compile(
    r"(?i)(?:^|[-_ ])(?:hatnote|ambox|mbox|reflist|references?|printfooter|noprint|sistersitebox)"
    r"(?:$|[-_ ])"
)
# What only screen readers tell, and inside a line the mark of a note and what only editors see.
_UNSEEN = re.compile(
    r"(?i)(?:^|[-_ ])(?:sr-only|off-?screen|visually-?hidden|screen-reader\S*|a11y\S*|hidden_abs)"
    r"(?:$|[-_ ])"
)
_IN_LINE = re.compile(r"(?i)(?:^|[-_ ])(?:editsection|reference|noprint)(?:$|[-_ ])")
_NOTE_MARK = re.compile(r"\s*\[\d{1,3}(?:-\d{1,3})?\]\s*")
_SKIP_LINK = re.compile(r"(?i)\s*(?:跳[过過至到转轉]|略過|略过|skip\b)")
_TAGS_AROUND = frozenset(("nav", "aside", "footer"))
LEAST = 20  # written characters; a page with less has no article to be found
MOST_LINKS = 0.5  # of the text of a block in links: it is a list of other pages
SPREAD = 1.5  # an article in several sections: the parent has so many times the text


@dataclass(frozen=True, slots=True)
class _Place:
    node: Node
    parent: _Place | None


def article_body(root: Node) -> Node:
    """The element with the article's text; the whole page where none stands out.

    Every paragraph counts for the element that holds it, and half for the one above; characters
    in links do not count. So short paragraphs, lines parted by br, and a text in many sections
    are found as well as long paragraphs.
    """
    named = _named_body(root)
    if named is not None:
        return named
    places = _places(root)
    points = _points(places)
    if not points:
        return root
    best = max(points, key=lambda number: points[number])
    place = next(place for place in places if id(place.node) == best)
    return _spread(place, points).node if points[best] >= LEAST else root


def is_around(node: Node) -> bool:
    """Whether an element inside the article's is something else: navigation, links, hidden."""
    if node.tag in _TAGS_AROUND or is_hidden(node) or _is_skip_link(node):
        return True
    names = f"{node.attributes.get('class', '')} {node.attributes.get('id', '')}"
    if node.written < LEAST and _UNSEEN.search(names):
        return True
    if node.tag not in BLOCKS:
        return node.written < LEAST and (bool(_IN_LINE.search(names)) or _is_note_mark(node))
    if _is_links(node) or _REMARKS.search(names) or _is_skipped(node):
        return True
    return bool(_AROUND.search(names)) and not _is_written(node)


def is_hidden(node: Node) -> bool:
    """Whether a browser would not show the element."""
    style = node.attributes.get("style", "")
    return "hidden" in node.attributes or bool(re.search(r"display\s*:\s*none", style))


def _is_note_mark(node: Node) -> bool:
    texts = (c for c in node.children if isinstance(c, str))
    return node.tag == "sup" and bool(_NOTE_MARK.fullmatch("".join(texts)))


def _is_skip_link(node: Node) -> bool:
    """Whether it leads a screen reader past something on the same page."""
    if node.tag != "a" or not node.attributes.get("href", "").startswith("#"):
        return False
    return bool(_SKIP_LINK.match("".join(c for c in node.children if isinstance(c, str))))


def _is_skipped(node: Node) -> bool:
    """Whether a link at the start of it leads to its end: what lies between is no part of it."""
    inside = [child for child in node.children if isinstance(child, Node)]
    end = inside[-1].attributes.get("id") if len(inside) > 1 else None
    first = islice(node.elements(), 6)
    return end is not None and any(
        x.tag == "a" and x.attributes.get("href") == f"#{end}" for x in first
    )


def _is_written(node: Node) -> bool:
    """Whether it holds so much running text that its name must mean something else."""
    return node.stops > 20


def _is_links(node: Node) -> bool:
    return node.linked > MOST_LINKS * node.written and not node.stops


def _named_body(root: Node) -> Node | None:
    for node in root.elements():
        is_named = node.attributes.get("id") in _BODY_ID
        is_named = is_named or node.attributes.get("itemprop") == _BODY_PROPERTY
        is_named = is_named or _BODY_CLASS in node.attributes.get("class", "").split()
        if is_named and node.written >= LEAST:
            return node
    return None


def _places(root: Node) -> list[_Place]:
    """All elements of the page outside navigation and hidden ones, each with its parent."""
    places, stack = [], [_Place(root, None)]
    while stack:
        place = stack.pop()
        places.append(place)
        children = (child for child in place.node.children if isinstance(child, Node))
        stack.extend(_Place(child, place) for child in children if not _is_outside(child))
    return places


def _is_outside(node: Node) -> bool:
    hidden = "hidden" in node.attributes
    return hidden or node.tag in _TAGS_AROUND or node.tag in ("a", "head", "title")


def _points(places: list[_Place]) -> dict[int, float]:
    """The points of elements by their id()."""
    points: dict[int, float] = defaultdict(float)
    for place in places:
        own = _own_length(place.node)
        block = _block(place)
        if not own or block is None:
            continue
        if block.node.tag in ("p", "h2", "h3", "h4", "li", "blockquote") and block.parent:
            block = block.parent
        points[id(block.node)] += own
        if block.parent is not None:
            points[id(block.parent.node)] += own / 2
    return points


def _block(place: _Place) -> _Place | None:
    found: _Place | None = place
    while found is not None and found.node.tag not in BLOCKS and found.node.tag not in ("td", "th"):
        found = found.parent
    return found


def _own_length(node: Node) -> int:
    return node.written - sum(c.written for c in node.children if isinstance(c, Node))


def _spread(place: _Place, points: dict[int, float]) -> _Place:
    """The place, or the one above where the article is in several of its elements."""
    while place.parent is not None:
        above = place.parent.node
        unlinked = above.written - above.linked
        if unlinked < SPREAD * place.node.written or above.linked > above.written / 5:
            break
        if 2 * points[id(above)] < unlinked:
            break
        place = place.parent
    return place


def body_lines(body: Node, is_list_heading: Callable[[str], object]) -> list[TextLine]:
    """The lines of the article's element without what is around it.

    A heading goes with all that stood below it, as does a line of which ``is_list_heading`` is
    true where only what was left out follows.
    """
    found = list(lines_and_gaps(body, lambda node: node is not body and is_around(node)))
    kept: list[TextLine] = []
    is_gap, level = False, 1  # before the line that follows; its level, the end being a heading
    for line in reversed(found):
        if line is None:
            is_gap = True
            continue
        is_empty = is_gap and 0 < level <= line.level
        if is_empty or (is_gap and is_list_heading(line.text)):
            continue
        kept.append(line)
        is_gap, level = False, line.level
    return kept[::-1]

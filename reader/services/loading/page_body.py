"""Where in a page the article is."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass

from reader.services.loading.page_lines import BLOCKS, page_lines
from reader.services.loading.page_tree import Node

# Where pages name the place of their text; WeChat's articles have an id of their own.
_BODY_ID = ("js_content",)
_BODY_PROPERTY = "articleBody"
# What the names of elements around a text have in common, in any site's page.
_AROUND = re.compile(
    r"(?i)(?:^|[-_ ])(?:comments?|share|related|recommend\w*|sidebar|copyright|foot(?:er)?|crumbs?|"
    r"breadcrumbs?|advert\w*|ads?|toolbar|pagination|pager|qrcode|hot|rank|login|search|menu|nav\w*|"
    r"disclaimer|infobox|navbox|catlinks|toc)(?:$|[-_ ])"
)
# Inside a line: the mark of a note, what only editors or screen readers are to see.
_IN_LINE = re.compile(
    r"(?i)(?:^|[-_ ])(?:editsection|reference|noprint|sr-only|visually-?hidden|screen-reader\S*)"
    r"(?:$|[-_ ])"
)
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
    if node.tag in _TAGS_AROUND or is_hidden(node):
        return True
    names = f"{node.attributes.get('class', '')} {node.attributes.get('id', '')}"
    if node.tag not in BLOCKS:
        return node.written < LEAST and bool(_IN_LINE.search(names))
    return _is_links(node) or (bool(_AROUND.search(names)) and not _is_written(node))


def is_hidden(node: Node) -> bool:
    """Whether a browser would not show the element."""
    style = node.attributes.get("style", "")
    return "hidden" in node.attributes or bool(re.search(r"display\s*:\s*none", style))


def _is_written(node: Node) -> bool:
    """Whether it holds so much running text that its name must mean something else."""
    return node.stops > 20


def _is_links(node: Node) -> bool:
    return node.linked > MOST_LINKS * node.written and not node.stops


def _named_body(root: Node) -> Node | None:
    for node in root.elements():
        is_named = node.attributes.get("id") in _BODY_ID
        is_named = is_named or node.attributes.get("itemprop") == _BODY_PROPERTY
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


def body_lines(body: Node) -> list[str]:
    """The lines of the article's element without what is around it."""
    return page_lines(body, lambda node: node is not body and is_around(node))

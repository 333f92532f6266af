"""What a page says of itself beside its text: headline, date, author, where it was published."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reader.model.article import Metadata
from reader.services.loading.news_dates import first_moment
from reader.services.loading.news_names import names, only_names
from reader.services.loading.news_rules import NewsRules, folded
from reader.services.loading.page_lines import HEADINGS, page_lines
from reader.services.loading.page_tree import Node

_SITE = re.compile(r"\s*(?:_+|\||｜|--+|—+|–|\s-\s|-(?=[^-]*$))\s*")
_DATES = (
    "article:published_time",
    "datePublished",
    "publishdate",
    "pubdate",
    "publish_time",
    "time",
)
# Elements of WeChat's articles with the name of the account, the author's, and the time.
_ACCOUNT, _AUTHOR, _MOMENT = "js_name", "js_author_name", "publish_time"
# Of a list about the article, as BBC's pages have it; the label is there for screen readers only.
SHORT = 20  # written characters of a line about the author
_WRITER = re.compile(r"作者\s*[,，:：]\s*(.{2,20})")


@dataclass(frozen=True, slots=True)
class PageHead:
    """The first title, the headings with their tags, in order, and what tags tell machines.

    ``told`` has contents of meta elements by property, name or itemprop in small letters, and the
    texts of the elements whose ids say what they are.
    """

    title: str
    headings: tuple[tuple[str, str], ...]
    told: dict[str, str]

    def headline(self, rules: NewsRules) -> str:
        """A heading with which the title begins or that it repeats, of the first level if possible.

        A heading that says more than the title, which is short for its machines, is it too.

        Without such a heading it is the start of the title, up to the name of the site; where the
        title names the site only, the first heading.
        """
        shared = self.told.get("og:title", "")
        full = shared or self.title
        parts = [part for part in _SITE.split(full) if part]
        first = [text for tag, text in self.headings if tag == "h1" and text]
        every = [*first, *(text for _, text in self.headings)]
        is_bare = shared and shared != self.title
        is_site = bool(parts) and all(map(rules.medium.fullmatch, parts))
        choices = (
            *(text for text in every if parts and text == parts[0] and not is_site),
            *(text for text in first if text in full or not full or is_site),
            *(text for text in first if parts and text.startswith(parts[0]) and not is_site),
            *(x for x in every if len(x) > len(full) / 3 and full.startswith(x)),
            shared if is_bare else "",
            *parts[:1],
            *first[:1],
        )
        return next((text for text in choices if text), "")

    def metadata(self, rules: NewsRules) -> Metadata:
        """Date, source and author in the words of the tags."""
        author = self.told.get("author", "")  # often the medium
        is_person = author[:1] in rules.surnames and not rules.medium.fullmatch(author)
        byline = names(self.told.get(_AUTHOR, "") or (author if is_person else ""))
        byline = byline or only_names(self.told.get("byline", ""), rules)
        moments = (first_moment(folded(self.told.get(name.lower(), ""))) for name in _DATES)
        return Metadata(
            published=next((moment.iso for moment in moments if moment), None),
            source=self.told.get(_ACCOUNT) or None,
            byline=byline,
        )


def page_head(root: Node) -> PageHead:
    """What the page says of itself."""
    title = ""
    headings: list[tuple[str, str]] = []
    told: dict[str, str] = {}
    for node in _outermost(root):
        if node.tag == "title":
            title = title or _text(node)
        elif node.tag in HEADINGS:
            headings.append((node.tag, _text(node)))
        elif node.tag == "meta":
            for kind in ("property", "name", "itemprop"):
                name = node.attributes.get(kind, "").lower()
                told.setdefault(name, node.attributes.get("content", "").strip())
        elif node.tag == "time":
            told.setdefault("time", node.attributes.get("datetime", ""))
        elif "byline" in node.attributes.get("class", "").split() and node.written < SHORT:
            told.setdefault("byline", _text(node))
        elif node.tag == "li" and (writer := _WRITER.fullmatch(_text(node))):
            told.setdefault(_AUTHOR, writer[1])
        elif (name := node.attributes.get("id", "")) in (_ACCOUNT, _AUTHOR, _MOMENT):
            told.setdefault(name, _text(node))
    return PageHead(title, tuple(headings), told)


def _outermost(root: Node) -> Iterator[Node]:
    """The elements of the page in order, those inside a title or a heading left out."""
    stack = [root]
    while stack:
        node = stack.pop()
        yield node
        if node.tag != "title" and node.tag not in HEADINGS:
            stack.extend(child for child in reversed(node.children) if isinstance(child, Node))


def _text(node: Node) -> str:
    return " ".join(page_lines(node))

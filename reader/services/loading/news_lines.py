"""What one line of a news page says about the article."""

from __future__ import annotations

import re
from dataclasses import replace

from reader.model.article import Metadata
from reader.services.loading.news_dates import Moment, first_moment
from reader.services.loading.news_names import names, people_line, reporters
from reader.services.loading.news_rules import NewsRules, folded

LONGEST_TITLE = 60  # characters
LONGEST_META = 120
LONGEST_MEDIUM = 16
LONGEST_REST = 20  # what may stand in a line about the article beside date and labels
_SENTENCE = re.compile(r"[。！？]")
_CRUMB_SIGN = re.compile(r"\s*(?:[>＞]+|»|›)\s*")
_CRUMB = re.compile(r"[^。，！？!?]{1,20}")
_PLACE_LABEL = re.compile(
    r"\s*(?:您的|你的|您|你)?(?:现在的|現在的|当前|當前|目前|所在)*位置\s*(?:是|在)?\s*[:：]\s*"
)
_PUNCTUATION = " \t|/·-—,，、()（）[]【】〔〕:"


def breadcrumb(line: str) -> Metadata | None:
    """Where on its site a page stands, from a line such as ``首頁 > 新聞 > 正文``, or None."""
    line = line.replace("\u00a0", " ").strip()
    if len(line) > 2 * LONGEST_META:  # the patterns would take minutes for 30,000 blanks
        return None
    parts = [part.strip() for part in _CRUMB_SIGN.split(_PLACE_LABEL.sub("", line, count=1))]
    if len(parts) < 2 or not all(map(_CRUMB.fullmatch, parts)):
        return None
    if not any("㐀" <= character <= "鿿" for character in "".join(parts)):
        return None
    return Metadata(breadcrumb=tuple(parts))


def about_article(line: str, rules: NewsRules) -> Metadata | None:
    """What a line of date, source, author and editor says, or None for any other line.

    The values are in the words of the file. A line that ends as a sentence does is text.

    >>> from reader.services.resources import resource_path
    >>> rules = NewsRules.from_file(resource_path("loading/news.json"))
    >>> found = about_article("2020年08月26日08:09    來源：河北日報", rules)
    >>> found.published, found.source
    ('2020-08-26T08:09', '河北日報')
    """
    line = line.strip()
    text = folded(line)
    if len(text) > LONGEST_META or _SENTENCE.search(text.rstrip(" )")):
        return None
    if people := people_line(line, rules):
        return people
    labels = list(rules.label.finditer(text))
    moment = first_moment(text)
    rest = _rest(text, moment, labels[0].start() if labels else len(text))
    if not _is_known(text, rest, moment, labels, rules):
        return None
    found = _fields(line, labels, rules)
    found = _with_rest(found, rest, rules)
    return replace(found, published=moment.iso if moment else None)


def merged(first: Metadata, second: Metadata) -> Metadata:
    """The metadata of two lines; where both say something, the first is believed."""
    return Metadata(
        title=first.title or second.title,
        original_title=first.original_title or second.original_title,
        breadcrumb=first.breadcrumb or second.breadcrumb,
        published=first.published or second.published,
        source=first.source or second.source,
        byline=tuple(dict.fromkeys((*first.byline, *second.byline))),
        editors=tuple(dict.fromkeys((*first.editors, *second.editors))),
    )


def looks_like_title(line: str) -> bool:
    """Whether a line is short and does not end in the middle or at the end of a statement."""
    text = line.strip()
    return 0 < len(text) <= LONGEST_TITLE and text[-1] not in "。；;，,：:、."


def _rest(text: str, moment: Moment | None, labelled: int) -> str:
    """What stands before the first label beside the date."""
    before = text[:labelled]
    if moment and moment.start < labelled:
        before = before[: moment.start] + " " + before[moment.end :]
    return before.strip(_PUNCTUATION)


def _is_known(
    text: str,
    rest: str,
    moment: Moment | None,
    labels: list[re.Match[str]],
    rules: NewsRules,
) -> bool:
    reporter = rules.reporter.search(rest)
    if reporter and len(rest) <= 40 and re.search("[报報][导導道]|[摄攝]影|[专專][电電]", rest):
        return True
    if reporter and moment and len(rest) <= 40:
        return True
    if len(rest) > LONGEST_REST or "，" in rest:
        return False
    if labels:
        return True
    return bool(moment) and (not rest or _stands_apart(text, moment))


def _stands_apart(text: str, moment: Moment | None) -> bool:
    """Whether blanks or signs part the date from what is beside it: a headline runs on."""
    if moment is None:
        return False
    before, after = text[: moment.start], text[moment.end :]
    return (not before or before[-1] in _PUNCTUATION) and (not after or after[0] in _PUNCTUATION)


def _fields(line: str, labels: list[re.Match[str]], rules: NewsRules) -> Metadata:
    found = Metadata()
    bounds = [*(label.start() for label in labels), len(line)]
    for label, end in zip(labels, bounds[1:], strict=True):
        value = line[label.end() : end].replace("\u00a0", " ").strip()
        found = merged(found, _field(label.lastgroup or "", value, rules))
    return found


def _field(name: str, value: str, rules: NewsRules) -> Metadata:
    if name == "source":
        reporter = rules.reporter.search(value)
        medium = _first_part(value[: reporter.start()] if reporter else value)
        return Metadata(source=medium or None, byline=reporters(value, rules))
    if name == "original_title":
        return Metadata(original_title=value or None)
    if name == "editors":
        return Metadata(editors=names(value))
    if name == "byline":
        return Metadata(byline=names(_first_part(value, "")) or reporters(value, rules))
    return Metadata()


def _first_part(value: str, gap: str = "\u3000") -> str:
    """A value up to a bar, a bracket that closes the line, or a wide gap."""
    return re.split(rf"\s{{2,}}|[|｜{gap}]|[)）\]】]\s*\d*$", value.strip())[0].strip()


def _with_rest(found: Metadata, rest: str, rules: NewsRules) -> Metadata:
    reporter = rules.reporter.search(rest)
    writers = reporters(rest, rules) if reporter else ()
    medium = rest[: reporter.start()] if reporter else rest
    medium = medium.strip(_PUNCTUATION)
    is_medium = len(medium) <= LONGEST_MEDIUM and rules.medium.fullmatch(medium)
    return merged(found, Metadata(source=medium if is_medium else None, byline=writers))

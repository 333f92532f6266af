"""Who wrote and edited a text."""

from __future__ import annotations

import re

from reader.model.article import Metadata
from reader.services.loading.news_rules import NewsRules, folded

# A letter that is neither Latin nor kana: re takes milliseconds for a class with all characters,
# and the window would wait for them.
_HAN = r"[^\W\d_A-Za-zぁ-ヿ]"
_NAME = re.compile(rf"{_HAN}+(?:[·•‧・](?:{_HAN}|[A-Za-z.])+)*")
_PARTED = re.compile(rf"(?<!{_HAN})({_HAN}) +({_HAN})(?!{_HAN})")
_LATIN = re.compile(r"[A-Za-z][A-Za-z.'-]*(?: [A-Za-z][A-Za-z.'-]*)*")
_BRACKETED = re.compile(r"[(〔【\[]([^()〔〕【】\[\]]{2,60})[)〕】\]]")
_BUREAU_TAIL = re.compile(
    r"\d{1,2}\s*日[專专綜综外]?[電电]|(?:[綜综]合|即[時时]|[專专]題)?[報报][導导道]"
)
_STOP = re.compile(r"[報报][導导道]|[電电訊讯]|[攝摄][影]")
_CREDIT = re.compile(r"[攝摄]\s*$")  # who took a picture
_ASIDE = re.compile(r"[《(]")
_BETWEEN_NAMES = re.compile(r"[ 、,/:;]+")
_WROTE = re.compile(r"[ /](?:[报報][导導道]|撰文|[采採][写寫]|[文图圖])$")
_MEDIUM = re.compile(r"[^\s、,.。:;!?()]*")
LONGEST_MEDIUM = 8  # before the word for reporter, as 东山通讯社 is
LONGEST_PEOPLE = 40
LONGEST_NAME = 5  # of a person without a dot: 欧阳 and a given name, or a Japanese one
DATELINE = 60  # a dateline stands in the first so many characters of a paragraph


def names(text: str) -> tuple[str, ...]:
    """The persons' names in a list such as ``吳楠、呂騰龍``, in the words of the file.

    A name of two characters is often set with a blank inside to be as long as its neighbours
    (张　三); the blank goes.

    >>> names("张　三、李四光")
    ('张三', '李四光')
    """
    text = _PARTED.sub(r"\1\2", folded(text))
    han = [name for name in _NAME.findall(text) if 2 <= len(name) <= LONGEST_NAME or "·" in name]
    return tuple(han or _LATIN.findall(text))


def people_line(line: str, rules: NewsRules) -> Metadata | None:
    """The reporters or editors of a line that is nothing but their part and names, else None.

    Forms: ``本报记者　许　问　江小渔``, ``新华社记者白苇、罗山``, ``呂青禾／核稿編輯``,
    ``符晓鸣 报道``.

    >>> from reader.services.resources import resource_path
    >>> rules = NewsRules.from_file(resource_path("loading/news.json"))
    >>> people_line("本报记者　张　三　李小四", rules).byline, people_line("记者手记", rules)
    (('张三', '李小四'), None)
    """
    text = folded(line).strip()
    if len(text) > LONGEST_PEOPLE or _BUREAU_TAIL.search(text) or _CREDIT.search(text):
        return None
    before, *parts = rules.reporter.split(text)
    if parts and len(before) <= LONGEST_MEDIUM and _MEDIUM.fullmatch(before):
        lists = [only_names(part, rules) for part in parts]
        byline = tuple(name for found in lists for name in found)
        return Metadata(byline=byline) if byline and all(lists) else None
    if match := _WROTE.search(text):
        byline = only_names(text[: match.start()], rules)
        return Metadata(byline=byline) if byline else None
    match = rules.editor_last.search(text)
    editors = only_names(text[: match.start()], rules) if match else ()
    return Metadata(editors=editors) if editors else None


def only_names(text: str, rules: NewsRules) -> tuple[str, ...]:
    """The names in a text that holds nothing else."""
    found = names(text)
    is_all = "".join(found) == _BETWEEN_NAMES.sub("", text)
    return found if is_all and any(name[0] in rules.surnames for name in found) else ()


def dateline_reporters(paragraph: str, rules: NewsRules) -> tuple[str, ...]:
    """The reporters that the dateline at the start of a body paragraph names.

    Forms: ``河北日報訊(記者四建磊)``, ``新华社北京8月26日电（记者张三、李四）``,
    ``（中央社記者王小明台北3日電）``, ``〔記者王小明／台北報導〕``, ``記者王小明／台北報導``, and
    lines of names.
    """
    head = folded(paragraph[:DATELINE]).lstrip()
    if said := people_line(paragraph, rules):
        return said.byline
    for match in _BRACKETED.finditer(head):
        if rules.reporter.search(match[1]) and not _CREDIT.search(match[1]):
            return reporters(match[1], rules)
    start = rules.reporter.search(head[:12])
    end = _BUREAU_TAIL.search(head[:40])
    if start and end and "。" not in head[: end.end()]:
        return reporters(head[: end.end()], rules)
    return ()


def reporters(text: str, rules: NewsRules) -> tuple[str, ...]:
    """The names after each word for reporter in ``text``."""
    parts = [_ASIDE.split(part)[0] for part in rules.reporter.split(folded(text))[1:]]
    found = (name for part in parts for name in names(_without_place(part, rules)))
    return tuple(dict.fromkeys(found))


def _without_place(part: str, rules: NewsRules) -> str:
    """The names before a place: ``王小明/台北報導``, ``王小明台北3日電``."""
    tail = _BUREAU_TAIL.search(part)
    if not tail:
        return part
    before = part[: tail.start()]
    if "/" in before:
        return before.rpartition("/")[0]
    places = list(rules.bureau.finditer(before))
    if places and places[-1].start() >= 2:
        return before[: places[-1].start()]
    return before[:-2] if len(before) >= 4 and not before[-3:].isspace() else before

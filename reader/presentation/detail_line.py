"""The quiet line under a headline: date, source, writers, length, reading time."""

from __future__ import annotations

from collections.abc import Sequence

from reader.model.article import Article, ParagraphKind

# Native readers read 255 characters of Chinese a minute, silently and with understanding
# (Trauzettel-Klosinski and Dietz 2012, the IReST texts, table 3).
CHARACTERS_A_MINUTE = 255
LONG = 100  # minutes from which on hours are told; not days, as nobody reads day and night

READ = (ParagraphKind.TITLE, ParagraphKind.BODY)


def length_of(article: Article) -> int:
    """How many characters there are to read: headline and body without white space."""
    read = "\n".join([p.text for p in article.paragraphs if p.kind in READ])
    return sum(map(len, read.split()))


def detail_line(
    article: Article, source: str, writers: Sequence[str], *, simplified: bool, length: int
) -> str:
    """The line in the script shown; ``source`` and ``writers`` are the article's, in that script.

    >>> detail_line(Article(()), "新华社", ["林静"], simplified=True, length=600)
    '新华社 · 林静 · 600 字 · 约 3 分钟'
    """
    time = _time(length, simplified=simplified)
    date = _date(article.metadata.published)
    parts = [date, source, "、".join(writers), f"{length:,} 字", time]
    return " · ".join(part for part in parts if part)


def _time(length: int, *, simplified: bool) -> str:
    """How long so many characters take to read.

    >>> _time(25_000, simplified=True), _time(800_000, simplified=False)
    ('约 99 分钟', '約 52 小時')
    """
    minutes = max(1, -(-length // CHARACTERS_A_MINUTE))
    if minutes < LONG:
        return f"约 {minutes} 分钟" if simplified else f"約 {minutes} 分鐘"
    hours = f"{round(minutes / 60):,}"
    return f"约 {hours} 小时" if simplified else f"約 {hours} 小時"


def _date(published: str | None) -> str:
    """The date as it is written in Chinese.

    >>> _date("2020-08-26T08:09")
    '2020年8月26日 08:09'
    """
    if published is None:
        return ""
    date, _, time = published.partition("T")
    year, month, day = (part.lstrip("0") for part in date.split("-"))
    return f"{year}年{month}月{day}日 {time}".strip()

"""Articles from subtitles: what is said, without times and marks."""

from __future__ import annotations

import html
import re

from reader.model.article import MOST_PARAGRAPHS, Article, Paragraph
from reader.model.errors import DocumentTooLarge, EmptyText
from reader.services.loading.text_line import TextLine, unbroken
from reader.services.loading.tools import Tools

_START = re.compile(
    rb"[\xef\xbb\xbf\s]*(?:WEBVTT\b|\[Script Info\]|1\s*\r?\n\d{1,2}:\d\d:\d\d[,.]\d{3} -->)"
)
_TIME = re.compile(r"^(?:\d+:)?\d{1,2}:\d\d[,.]\d{1,3}\s*-->")
_NUMBER = re.compile(r"^\d+$")
_MARK = re.compile(r"<[^<>\n]{0,200}>|\{\\[^{}\n]{0,500}\}")
_DIALOGUE = re.compile(r"^Dialogue:[^,\n]*,([^,\n]*),(?:[^,\n]*,){7}(.*)$", re.MULTILINE)
_CLOCK = re.compile(r"(\d{1,4}):(\d{1,2}):(\d{1,2}(?:\.\d{1,3})?)")
_DRAWING = re.compile(r"\{[^{}\n]*\\p[1-9][^{}\n]*\}[^{\n]*")
_NOTES = ("WEBVTT", "NOTE", "STYLE", "REGION")


def is_subtitles(data: bytes) -> bool:
    """Whether the bytes begin as .srt, .vtt or .ass do."""
    return bool(_START.match(data[:200]))


def article_from_bytes(data: bytes, name: str, tools: Tools) -> Article:
    """The lines that are said, in order.

    Raises EmptyText, DocumentTooLarge, NotText, UndecodableText.
    """
    decoded = tools.decode(data, name)
    text = re.sub("\r\n?", "\n", decoded.text)
    said = _ass_lines(text) if "[Script Info]" in text[:200] else _cue_lines(text)
    if not said:
        raise EmptyText(name)
    if len(said) > MOST_PARAGRAPHS:
        raise DocumentTooLarge(name)
    return Article(
        tuple(Paragraph(line.text) for line in unbroken(map(TextLine, said))),
        variant=tools.detect("\n".join(said)),
        name=name,
        encoding=decoded.encoding,
        undecodable=decoded.undecodable,
    )


def _ass_lines(text: str) -> list[str]:
    r"""The text of dialogue events in the order of time, ``\N`` being a line break.

    What stands between ``\p1`` and ``\p0`` draws a picture.

    >>> _ass_lines("Dialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,{\\b1}你好\\N再見")
    ['你好', '再見']
    """
    found = sorted(_DIALOGUE.findall(text), key=lambda event: _seconds(event[0]))
    events = (_MARK.sub("", _DRAWING.sub("", event)) for _, event in found)
    lines = (line for event in events for line in re.split(r"\\[Nn]", event))
    return [line.replace("\\h", "\u00a0") for line in lines if line.strip()]


def _seconds(time: str) -> float:
    """The seconds of a time such as 0:01:02.50, 0 where it is none."""
    parts = _CLOCK.fullmatch(time.strip())
    return 3600 * int(parts[1]) + 60 * int(parts[2]) + float(parts[3]) if parts else 0.0


def _cue_lines(text: str) -> list[str]:
    r"""The lines below each line of times.

    >>> _cue_lines("1\n00:00:01,000 --> 00:00:02,000\n<i>你好</i>\n\n2\n")
    ['你好']
    """
    said: list[str] = []
    is_cue = False
    for line in text.split("\n"):
        if _TIME.match(line):
            is_cue = True
        elif not line.strip() or line.startswith(_NOTES):
            is_cue = False
        elif is_cue:
            said.append(html.unescape(_MARK.sub("", line)))
    return [line for line in said if line.strip()]

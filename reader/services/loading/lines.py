"""A text as lines that together are the text."""

from __future__ import annotations

import re

from reader.model.article import Paragraph, ParagraphKind
from reader.services.loading.tools import Progress, ignored, watched

# Not str.splitlines: that also cuts at form feed and the separators U+001C to U+001E.
_LINE = re.compile("([^\r\n\u0085\u2028\u2029]*)(\r\n|[\r\n\u0085\u2028\u2029]|\\Z)")


def lines(text: str, progress: Progress = ignored) -> list[Paragraph]:
    r"""The lines of ``text`` as paragraphs of kind body, each with its own line end.

    Files from old Macs end their lines in CR, word processors in U+2028, and one file may hold
    several ends. Nothing is lost: text and endings in order are the text. A line end at the very
    end begins no further paragraph.

    >>> [(p.text, p.ending) for p in lines("春\r\n夏\n")]
    [('春', '\r\n'), ('夏', '\n')]
    """
    found = watched(_LINE.finditer(text), count_of_lines(text), progress)
    parts = (match.groups() for match in found)
    return [Paragraph(line, ParagraphKind.BODY, end) for line, end in parts if line or end]


def count_of_lines(text: str) -> int:
    r"""How many lines a text has at most.

    >>> count_of_lines("春\n夏\r\n秋")
    4
    """
    return 1 + sum(map(text.count, "\r\n\u0085\u2028\u2029"))

"""A text as lines that together are the text."""

from __future__ import annotations

import re

from reader.model.article import Paragraph, ParagraphKind

# Not str.splitlines: that also cuts at form feed and the separators U+001C to U+001E.
_LINE = re.compile("([^\r\n\u0085\u2028\u2029]*)(\r\n|[\r\n\u0085\u2028\u2029]|\\Z)")


def lines(text: str) -> list[Paragraph]:
    r"""The lines of ``text`` as paragraphs of kind body, each with its own line end.

    Files from old Macs end their lines in CR, word processors in U+2028, and one file may hold
    several ends. Nothing is lost: text and endings in order are the text. A line end at the very
    end begins no further paragraph.

    >>> [(p.text, p.ending) for p in lines("春\r\n夏\n")]
    [('春', '\r\n'), ('夏', '\n')]
    """
    found = (match.groups() for match in _LINE.finditer(text))
    return [Paragraph(line, ParagraphKind.BODY, end) for line, end in found if line or end]

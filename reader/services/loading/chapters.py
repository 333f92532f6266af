"""Which lines of a plain text are the headings of chapters."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from reader.services.loading.tools import Progress, ignored, watched

LONGEST = 40  # characters of a heading
LEAST = 2  # headings; with one there is nothing to choose from


def chapter_levels(
    lines: Sequence[str], patterns: Sequence[re.Pattern[str]], progress: Progress = ignored
) -> list[int]:
    """For each line how deep a heading it is: 1 the outermost, 0 for a line that is none.

    ``patterns`` are those of the outermost headings first. A list of contents before the text is
    none of it: of headings that stand twice, the one without text below it does not count.

    >>> patterns = [re.compile("第.卷.*"), re.compile("第.章.*")]
    >>> chapter_levels(["第一章 雨", "第二章 雪", "第一章 雨", "下雨了。", "第二章 雪"], patterns)
    [0, 0, 1, 0, 1]
    """
    every = enumerate(watched(lines, len(lines), progress))
    found = {number: level for number, line in every if (level := _level(line, patterns))}
    _drop_contents(found, lines)
    if len(found) < LEAST:
        return [0] * len(lines)
    steps = {level: step for step, level in enumerate(sorted(set(found.values())), 1)}
    return [steps[found[n]] if n in found else 0 for n in range(len(lines))]


def _level(line: str, patterns: Sequence[re.Pattern[str]]) -> int:
    text = line.strip() if len(line) <= 2 * LONGEST else ""
    if not text or len(text) > LONGEST:
        return 0
    return next((n for n, pattern in enumerate(patterns, 1) if pattern.fullmatch(text)), 0)


def _drop_contents(found: dict[int, int], lines: Sequence[str]) -> None:
    """Take out the headings that come again later and have no text before the next one."""
    numbers = list(found)
    last = {lines[number].strip(): number for number in numbers}
    for number, following in pairwise(numbers):
        has_text = any(lines[between].strip() for between in range(number + 1, following))
        if not has_text and last[lines[number].strip()] != number:
            del found[number]

"""What a reader sends to who mends the program, to be read before it is sent."""

from __future__ import annotations

from collections.abc import Mapping


def problem_report(facts: Mapping[str, str], log: str, home: str) -> str:
    """The facts line by line, then the log; the reader's own folder is written as ~.

    >>> print(problem_report({"Duwen": "0.1.0"}, "opened /home/li/a.txt", "/home/li"))
    Duwen: 0.1.0
    <BLANKLINE>
    Log:
    opened ~/a.txt
    """
    lines = [f"{name}: {value}" for name, value in facts.items()]
    text = "\n".join([*lines, "", "Log:", log.strip() or "(empty)"])
    return text.replace(home, "~") if len(home) > 1 else text

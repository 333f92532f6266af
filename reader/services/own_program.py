"""How the program starts itself again."""

from __future__ import annotations

import sys

WORKER = "--worker"
LOADER = "--load"


def own_command(option: str) -> list[str]:
    """What starts this program again with ``option``, from source or from a bundle.

    >>> own_command(WORKER)[1:]
    ['-m', 'reader', '--worker']
    """
    bundled = getattr(sys, "frozen", False)
    return [sys.executable, *(() if bundled else ("-m", "reader")), option]

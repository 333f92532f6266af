"""The corrections of two files as one."""

from __future__ import annotations

from reader.model.correction import Correction, Corrections

List = tuple[Correction, ...]


def merged(own: Corrections, more: Corrections) -> Corrections:
    """Both, each decision once; those of ``more`` are the later ones, which win.

    >>> from reader.model.correction import CorrectionKind
    >>> joined = Corrections((Correction(CorrectionKind.WORD, "江城"),))
    >>> len(merged(joined, joined).always)
    1
    """
    articles = {
        identity: _both(own.articles.get(identity, ()), theirs)
        for identity, theirs in more.articles.items()
    }
    return Corrections(_both(own.always, more.always), {**own.articles, **articles})


def count(corrections: Corrections) -> int:
    """How many decisions there are, in all articles."""
    return len(corrections.always) + sum(map(len, corrections.articles.values()))


def _both(own: List, more: List) -> List:
    known = set(own)
    return own + tuple(one for one in dict.fromkeys(more) if one not in known)

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


def carried_over(before: Corrections, after: Corrections, to: Corrections) -> Corrections:
    """What was changed from ``before`` to ``after``, done to ``to``: another window wrote it.

    >>> from reader.model.correction import CorrectionKind
    >>> a, b, c = (Correction(CorrectionKind.WORD, word) for word in ("江城", "讀書", "看報"))
    >>> made = carried_over(Corrections((a,)), Corrections((b,)), Corrections((a, c)))
    >>> [correction.words for correction in made.always]
    ['看報', '讀書']
    """
    if to == before:
        return after
    identities = dict.fromkeys((*to.articles, *after.articles))
    articles = {
        i: _carried(*(c.articles.get(i, ()) for c in (before, after, to))) for i in identities
    }
    return Corrections(_carried(before.always, after.always, to.always), articles)


def count(corrections: Corrections) -> int:
    """How many decisions there are, in all articles."""
    return len(corrections.always) + sum(map(len, corrections.articles.values()))


def _carried(before: List, after: List, to: List) -> List:
    gone = set(before) - set(after)
    made = [one for one in after if one not in before]
    return _both(tuple(one for one in to if one not in gone), tuple(made))


def _both(own: List, more: List) -> List:
    known = set(own)
    return own + tuple(one for one in dict.fromkeys(more) if one not in known)

"""The corrections of two files as one."""

from __future__ import annotations

from itertools import takewhile

from reader.model.correction import Correction, Corrections

List = tuple[Correction, ...]


def merged(own: Corrections, more: Corrections) -> Corrections:
    """Both; those of ``more`` are the later ones, which win, also where ``own`` has them earlier.

    >>> from reader.model.correction import CorrectionKind
    >>> a, b = (Correction(CorrectionKind.WORD, word) for word in ("江城", "讀書"))
    >>> [one.words for one in merged(Corrections((a, b)), Corrections((a,))).always]
    ['讀書', '江城']
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


def count_new(own: Corrections, more: Corrections) -> int:
    """How many decisions of ``more`` are not in ``own``, in all articles."""
    new = [set(more.always) - set(own.always)]
    new += [set(made) - set(own.articles.get(i, ())) for i, made in more.articles.items()]
    return sum(map(len, new))


def differing(before: List, after: List) -> tuple[List, List]:
    """What stands between the beginning and the end that both have, of either.

    The order counts: a decision that is made again later holds again.
    """
    start = _same(before, after)
    end = _same(before[start:][::-1], after[start:][::-1])
    return before[start : len(before) - end], after[start : len(after) - end]


def _carried(before: List, after: List, to: List) -> List:
    """The decisions are made again, or taken back, in the order in which that was done."""
    start = _same(before, after)
    last_first = list(reversed(to))
    for gone in before[start:]:
        if gone in last_first:
            last_first.remove(gone)
    return (*reversed(last_first), *after[start:])


def _same(one: List, other: List) -> int:
    """How many decisions both begin with."""
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _both(own: List, more: List) -> List:
    repeated = set(more)
    return tuple(one for one in own if one not in repeated) + more

"""Terms in quotation marks and works in title marks."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.model.annotation import EntityLabel
from reader.services.entities.hits import Hit, Scene

# The longest slogan in a sample of news pages had eleven characters; what is longer is speech.
LONGEST_TERM = 12
_TERM = re.compile(
    '(?:“([^“”\n]+)”|「([^「」\n]+)」|『([^『』\n]+)』|(?<![0-9])"([^"\n]+)"(?![0-9]))'
)
_WORK = re.compile("《([^《》\n]+)》|〈([^〈〉\n]+)〉")
_SENTENCE = re.compile("[，。；！？：,;!?:、…]")
_SAYS = re.compile(
    "(?:[：:]|说|道|(?<![自号俗简统昵美别通人])称|表示|指出|问|答|写道|喊)[，：:,]?$"
)


def terms(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits with what stands in quotation marks (the marks left out) and is no speech."""
    new = [_hit(match, EntityLabel.TERM) for match in _TERM.finditer(scene.text)]
    dates = [hit for hit in found if hit.label is EntityLabel.DATE]
    new = [hit for hit in new if not any(date.covers(hit) for date in dates)]  # “十四五”期间
    return [*found, *(hit for hit in new if _is_term(scene, hit))]


def works(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits with the titles in 《…》 and 〈…〉, the marks left out."""
    return [*found, *(_hit(match, EntityLabel.WORK) for match in _WORK.finditer(scene.text))]


def _hit(match: re.Match[str], label: EntityLabel) -> Hit:
    return Hit(*match.span(match.lastindex or 0), label, "quotation")


def _is_term(scene: Scene, hit: Hit) -> bool:
    words = scene.of(hit)
    if not 2 <= len(words) <= LONGEST_TERM or not words.strip() or _SENTENCE.search(words):
        return False
    return not _SAYS.search(scene.text[max(hit.start - 4, 0) : hit.start - 1])


def quoted(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits without the organisations that are only a part of a quoted term.

    An engine reads 人民党 out of “人民党建云”; whoever quotes a term means all of it.
    """
    terms_ = [hit for hit in found if hit.label is EntityLabel.TERM]
    return [
        hit
        for hit in found
        if hit.label is not EntityLabel.ORGANISATION
        or scene.of(hit) in scene.lists.known_organisations
        or not any(term.covers(hit) and term.length > hit.length for term in terms_)
    ]

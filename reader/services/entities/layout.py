"""Names that the layout of a news page gives away: source, byline, editors, breadcrumb."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reader.model.annotation import EntityLabel
from reader.services.entities.hits import Hit, Scene, imposed

_HAN = "㐀-鿿"
_OUTLET = (
    f"[{_HAN}A-Za-z]{{2,14}}?(?:日报|晚报|早报|晨报|时报|周报|新闻网|新闻|在线|电视台|社|网|报|台)"
)
_BREADCRUMB = re.compile(f"^\\s*({_OUTLET})\\s*[>»›]")
_SOURCE = re.compile(
    f"(?:来源|稿源|出处|文章来源)\\s*[:：]\\s*([{_HAN}A-Za-z]{{2,16}}?)(?=[\\s）)|]|$)"
)
_DATELINE = re.compile(f"^[\\s（(【]*({_OUTLET})(?=讯|电|消息|记者|[（(]记者|[0-9]{{1,2}}月)")
# 新华社安曼11月29日电: agency, place, day.
_AGENCY = re.compile(
    f"^[\\s（(【]*据?(本报|[{_HAN}]{{1,6}}?(?:社|网|报|台))([{_HAN}]{{2,8}}?)[，,]?"
    "(?=[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日[^，。]{0,4}[电讯])"
)
# （记者王小明／花莲报导）: where the report was written.
_WRITTEN_AT = re.compile(
    f"[／/\\s]([{_HAN}]{{2,4}})(?=(?:[0-9一二三四五六七八九十]{{1,3}}日)?(?:综合|连线)?(?:报导|报道|专电|电）))"
)
_CREDIT = re.compile(
    "(?:责编|责任编辑|编辑|作者|记者|通讯员|摄影|撰文|文|图|实习生|编译|报导|报道|校对|审核|监制)"
    f"[:：/／]\\s*((?:[{_HAN}]{{2,4}}(?:[、,，/／\\s]\\s*|(?=[)）】\\n]|$)))+)"
)
# In brackets nothing but names follows these words: no surname has to vouch for them.
_ROLE = "(?:记者|通讯员|特派员|实习生|摄影)"
_NAMES = f"(?:(?!{_ROLE})[{_HAN}]){{2,4}}"
_BRACKETED = re.compile(
    f"(?:[(（][{_HAN}]{{0,6}}?|(?<=\\s)){_ROLE}\\s?({_NAMES}(?:[、\\s]{_NAMES})*)"
    f"(?=[)）]|[／/]|\\s{_ROLE}[^，。]{{2,20}}[)）])"
)
_NAME = re.compile(f"[{_HAN}]{{2,4}}")


def layout(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits with the outlets and the people of breadcrumb, source line, dateline and credits.

    These lines are no sentences, so what an engine trained on sentences says of them is dropped.
    """
    return imposed(found, sorted({*_agencies(scene), *_outlets(scene), *_people(scene)}))


def written_at(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits with the known place at the end of a byline: ／花莲|报导."""
    places = (match.span(1) for match in _WRITTEN_AT.finditer(scene.text))
    new = [Hit(*span, EntityLabel.PLACE, "layout") for span in places]
    return imposed(found, [hit for hit in new if scene.lists.is_place(scene.of(hit))])


def _outlets(scene: Scene) -> Iterator[Hit]:
    for pattern in (_BREADCRUMB, _SOURCE, _DATELINE):
        for match in pattern.finditer(scene.text):
            yield Hit(*match.span(1), EntityLabel.ORGANISATION, "layout")


def _agencies(scene: Scene) -> Iterator[Hit]:
    for match in _AGENCY.finditer(scene.text):
        if match[1] != "本报":
            yield Hit(*match.span(1), EntityLabel.ORGANISATION, "layout")
        yield Hit(*match.span(2), EntityLabel.PLACE, "layout")


def _people(scene: Scene) -> Iterator[Hit]:
    for match in _CREDIT.finditer(scene.text):
        yield from (hit for hit in _listed(match) if scene.lists.is_surname(scene.of(hit)))
    for match in _BRACKETED.finditer(scene.text):
        yield from _listed(match)


def _listed(match: re.Match[str]) -> Iterator[Hit]:
    for name in _NAME.finditer(match[1]):
        start = match.start(1) + name.start()
        yield Hit(start, start + len(name[0]), EntityLabel.PERSON, "layout")

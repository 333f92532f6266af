"""Stations of railways, which are named by what is near them: 动物园站, 景平站."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.model.annotation import EntityLabel
from reader.services.entities.hits import Hit, Scene, imposed

_HAN = "[\u4e00-\u9fff]"
# A line, a way or a word of naming before the name, or what only a station has behind it.
_BEFORE = "名为|改称|下一站是|下一站为|途经|开往|驶往|驶至|地铁|港铁|捷运|轻铁|轻轨|线|綫"
_LINE = re.compile("[\u4e00-\u9fff]*(?:线|綫|捷运|地铁|港铁|轻铁|轻轨|台铁|高铁|铁路)(?=..)")
_BEHIND = "月台|站台|大堂|[A-Z0-9]{1,2}(?:号)?出口|[一二三四五六]号出口|出口|上车|下车|落车|候车"
_STATION = re.compile(
    f"(?:(?<={')|(?<='.join(_BEFORE.split('|'))}))(?P<named>{_HAN}{{2,6}}?站)(?![点台长务])"
    f"|(?P<used>{_HAN}{{2,6}}?站)(?={_BEHIND})"
)
# Stations that are told by their kind: 加油站, 变电站, 火车站.
_KIND = re.compile(
    ".*(?:加油|变电|工作|服务|收费|检查|车|总|分|网|水电|核电|发电|空间|太空|气象|观测|监测|充电|换乘|转乘"
    "|终点|中转|地铁|港铁|捷运|轻轨|轻铁|高铁|火车|巴士|公交|客运|急救|补给|消防|新|本|该|各|每|两|一|首|末|到|出|进|离|靠)站"
)
_AT = re.compile("站(?=[及和与、，。昨今料]|(?:则|将|已|于|附近|一带|出口))")  # 洪水桥|站
_NO_NAME = re.compile(".*[的在到从由了是个这那往至于、]")


def stations(scene: Scene, found: Sequence[Hit]) -> Sequence[Hit]:
    """The hits with the stations that a line, a word of naming or an exit beside them gives away.

    The name begins with a word; a place that is found in it is a part of it (旺角|站).
    """
    if "站" not in scene.text:
        return found
    starts = {word.start for word in scene.words}
    matches = [(m.span(m.lastgroup or 0), _behind_line(m)) for m in _STATION.finditer(scene.text)]
    new = [
        Hit(*span, EntityLabel.PLACE, "ending")
        for whole, span in matches
        if (span != whole or span[0] in starts) and _is_name(scene, span)
    ]
    new += [
        hit._replace(end=hit.end + 1, layer="ending")
        for hit in found
        if hit.label is EntityLabel.PLACE and hit.length > 1 and _AT.match(scene.text, hit.end)
    ]
    return imposed(found, [hit for hit in new if not _is_cut(found, hit)])


def _behind_line(match: re.Match[str]) -> tuple[int, int]:
    """The span of the station's name without the line it is on: 东铁线|大学站."""
    start, end = match.span(match.lastgroup or 0)
    line = _LINE.match(match.string, start, end)
    return (line.end() if line else start), end


def _is_name(scene: Scene, span: tuple[int, int]) -> bool:
    text = scene.text[slice(*span)]
    return not _KIND.fullmatch(text) and not _NO_NAME.match(text)


def _is_cut(found: Sequence[Hit], new: Hit) -> bool:
    """Whether it would cut a place that was found, or hold one that isn't its beginning."""
    return any(not _may_go(hit, new) for hit in found if hit.overlaps(new))


def _may_go(hit: Hit, new: Hit) -> bool:
    body = hit.label is EntityLabel.ORGANISATION and hit.end == new.end  # 东铁线大学站
    return body or (new.covers(hit) and hit.start == new.start)

from __future__ import annotations

from reader.model.annotation import Annotation, Entity, EntityLabel, group_entities
from reader.model.span import Span
from reader.model.wire import packed, unpacked

CITY = Entity(Span(0, 2), EntityLabel.PLACE, "衡水市", "Héngshuǐ", "lac", path=("河北省", "衡水市"))
COMPANY = Entity(Span(0, 6), EntityLabel.ORGANISATION, "衡水玻璃公司", inner=(CITY,))
DATE = Entity(Span(7, 9), EntityLabel.DATE, "今年", layer="date", value="2020")


def test_path_value_and_inner_names_cross_the_border() -> None:
    annotation = Annotation((), (COMPANY, DATE))
    assert unpacked(packed(annotation)) == annotation


def test_a_group_takes_path_and_value_from_the_first_mention_that_has_one() -> None:
    bare = Entity(Span(4, 6), EntityLabel.PLACE, "衡水市", layer="document")
    (group,) = group_entities([(0, [bare]), (1, [CITY])])
    assert (group.path, group.layers) == (("河北省", "衡水市"), ("document", "lac"))

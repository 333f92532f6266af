from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model.errors import ResourceMissing
from reader.services.entities.engine import Engine, sentences
from reader.services.entities.gazetteer import Gazetteer
from reader.services.entities.network import Network
from reader.services.entities.recogniser import Recogniser, open_recogniser
from tests.services.entity_texts import FOLDER, lists, named, recogniser

ENGINE = Engine(Network(FOLDER / "lac.npz"))
TEXTS = st.text(alphabet="王东峰在北京市工作，他说：好。𠮷 a1\u00a0\n；！", max_size=80)


@settings(max_examples=40, deadline=None)
@given(TEXTS)
def test_words_tile_the_text(text: str) -> None:
    words = ENGINE.words(text)
    assert [w.start for w in words] == [0, *(w.end for w in words)][: len(words)]
    assert (words[-1].end if words else 0) == len(text)


@settings(max_examples=40, deadline=None)
@given(TEXTS)
def test_sentences_are_the_text(text: str) -> None:
    assert "".join(sentence for _, sentence in sentences(text)) == text


@settings(max_examples=25, deadline=None)
@given(TEXTS)
def test_entities_are_in_order_and_apart(text: str) -> None:
    found = recogniser().recognise(text)
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))
    assert all(0 <= e.span.start < e.span.end <= len(text) for e in found)


def test_a_sentence_is_read_alike_whatever_stands_beside_it() -> None:
    alone = ENGINE.words("王东峰在衡水市调研。")
    beside = ENGINE.words("王东峰在衡水市调研。今天他又到了北京，见了许多老朋友。")
    assert [w[:3] for w in beside[: len(alone)]] == [w[:3] for w in alone]


def test_traditional_characters_are_read_like_simplified_ones() -> None:
    traditional, simplified = ENGINE.words("記者張三豐報導"), ENGINE.words("记者张三丰报导")
    assert [w[:3] for w in traditional] == [w[:3] for w in simplified]


def test_no_word_goes_on_as_another_kind_than_it_began() -> None:
    tags = {word.tag for word in ENGINE.words("华北电力大学李明教授昨天在上海交通大学演讲")}
    assert not [tag for tag in tags if tag.endswith(("-I", "-B"))]


def test_which_engine_is_at_work_can_be_told() -> None:
    assert (recogniser().name, Recogniser(lists(), lambda _: []).name) == ("lac", "jieba")


def test_without_weights_the_tags_stand_in(tmp_path: Path) -> None:
    for file in FOLDER.iterdir():
        if file.name != "lac.npz":
            (tmp_path / file.name).symlink_to(file)
    assert open_recogniser(tmp_path, lambda _: []).name == "jieba"


@pytest.mark.parametrize("opened", [Network, Gazetteer])
def test_a_missing_file_is_named(opened: type, tmp_path: Path) -> None:
    with pytest.raises(ResourceMissing):
        opened(tmp_path / "none")


def test_a_name_inside_a_companys_is_kept_under_it() -> None:
    text = "走访故城县绿康现代农业科技股份有限公司"
    (company,) = recogniser().recognise(text)
    assert named((company,), text) == ["故城县绿康现代农业科技股份有限公司 ORGANISATION"]
    assert [inner.key for inner in company.inner] == ["故城县"]

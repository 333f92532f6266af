"""Words tile the text; names stay whole; signs that are not drawn do not part a word."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.span import Span
from reader.services.segmentation.engine import python_engine, rust_engine
from reader.services.segmentation.segmenter import Segmenter

TEXT = st.text(
    st.sampled_from("他在行动中受了伤𠮷⿰⿲虫风a1é,.% \u00a0\u3000\u200c\ufe00\ud800\0〇二")
)


FOLDER = Path(__file__).parents[2] / "resources" / "segmentation"


@pytest.fixture(scope="module")
def segmenter() -> Segmenter:
    return Segmenter.from_folder(FOLDER)


def cut(segmenter: Segmenter, text: str) -> list[str]:
    return [span.of(text) for span in segmenter.words(text)]


@given(TEXT)
def test_words_tile_any_text(segmenter: Segmenter, text: str) -> None:
    assert "".join(cut(segmenter, text)) == text
    assert all(span.length for span in segmenter.words(text))


@given(TEXT)
def test_tagged_words_tile_any_text(segmenter: Segmenter, text: str) -> None:
    assert "".join(word.span.of(text) for word in segmenter.tagged(text)) == text


@given(TEXT, st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9))), st.sets(st.integers(0, 9)))
def test_no_word_crosses_a_border_or_cuts_a_name(
    segmenter: Segmenter, text: str, pairs: list[tuple[int, int]], borders: set[int]
) -> None:
    whole = _apart([Span(*sorted(pair)) for pair in pairs], len(text))
    words = segmenter.words(text, whole, sorted(borders))
    assert set(whole) <= set(words)
    free = {b for b in borders if not any(w.start < b < w.end for w in whole)}
    assert not any(word.start < border < word.end for word in words for border in free)


def _apart(spans: list[Span], length: int) -> list[Span]:
    kept: list[Span] = []
    for span in sorted(spans):
        if span.length > 0 and span.end <= length and (not kept or kept[-1].end <= span.start):
            kept.append(span)
    return kept


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("第1500名，6.5%，1,200元", "第|1500|名|，|6.5%|，|1,200|元"),
        ("买T恤和阿Q正传", "买|T恤|和|阿Q|正传"),
        ("访问www.people.cn和AT&T、C++", "访问|www.people.cn|和|AT&T|、|C++"),
        ("二〇二〇年", "二〇二〇|年"),
        ("責編 \u00a0\u3000他", "責編| \u00a0\u3000|他"),
        ("在图纸上犯了规", "在|图纸|上|犯|了|规"),
        ("这是大省", "这|是|大省"),
        ("她很大方，东西很多", "她|很|大方|，|东西|很多"),
        ("很大方面", "很大|方面"),
        ("月亮更名为杉木", "月亮|更名|为|杉木"),
        ("“你好！”——他", "“|你好|！|”|—|—|他"),
        ("写作⿱艹闻和⿰虫⿱艹闻。", "写作|⿱艹闻|和|⿰虫⿱艹闻|。"),
    ],
)
def test_what_is_a_word(segmenter: Segmenter, text: str, words: str) -> None:
    assert cut(segmenter, text) == words.split("|")


def test_a_sign_without_width_does_not_part_a_word(segmenter: Segmenter) -> None:
    assert cut(segmenter, "看报\u200c纸吧") == ["看", "报\u200c纸", "吧"]


def test_a_name_is_one_word_though_the_dictionary_would_cut_it(segmenter: Segmenter) -> None:
    text = "王东峰表示"
    assert [s.of(text) for s in segmenter.words(text, [Span(0, 3)])] == ["王东峰", "表示"]


def test_a_border_parts_a_word(segmenter: Segmenter) -> None:
    text = "中国人民"
    assert [s.of(text) for s in segmenter.words(text, [], [2])] == ["中国", "人民"]


@pytest.mark.parametrize("text", ["他在行动中受了伤。", "中国人民银行行长", "买T恤和阿Q正传"])
def test_both_engines_find_the_same_words(segmenter: Segmenter, text: str) -> None:
    assert segmenter.words(text) == Segmenter(python_engine()).words(text)


def test_jieba_leaves_the_temporary_folder_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    planted = tmp_path / "jieba.cache"
    planted.write_bytes(b"not a dictionary")
    assert Segmenter(python_engine()).words("北京") == (Span(0, 2),)
    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [
        ("jieba.cache", b"not a dictionary")
    ]
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("小康社会", (2, 2)),
        ("马克思主义", (3, 2)),
        ("一心一意", (4,)),
        ("党的领导", (1, 1, 2)),
        ("旅游目的地", (2, 3)),
        ("有的放矢", (4,)),
        ("波罗的海", (4,)),
        ("高高兴兴", (4,)),
        ("AB", (2,)),
    ],
)
def test_a_long_word_has_parts_but_an_idiom_has_not(
    segmenter: Segmenter, word: str, parts: tuple[int, ...]
) -> None:
    assert segmenter.parts(word) == parts


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("很漂亮", (1, 2)),  # an adverb; 真面目 has none
        ("真面目", (3,)),
        ("这件", (1, 1)),  # a pronoun with a measure; 这个 is joined by the norm
        ("这个", (2,)),
        ("哪吒", (2,)),
        ("任何人", (2, 1)),  # a pronoun of two characters
        ("怎么样", (3,)),
        ("打电话", (1, 2)),  # a verb with its object; 打火机 is a thing
        ("打火机", (3,)),
        ("多亿元", (1, 1, 1)),
        ("几十年", (2, 1)),
        ("十一届", (2, 1)),
        ("万一", (2,)),
        ("大学生", (3,)),
    ],
)
def test_a_short_word_that_is_a_phrase_has_parts(
    segmenter: Segmenter, word: str, parts: tuple[int, ...]
) -> None:
    assert segmenter.parts(word) == parts


def test_tags_are_jiebas() -> None:
    assert Segmenter(rust_engine()).tagged("在北京。")[1].tag == "ns"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("一九四九年", "一九四九 年"),
        ("第二十一届", "第二十一 届"),
        ("一百二十三万", "一百二十三万"),
        ("老朋友们来了", "老朋友们 来 了"),
        ("他有我儿子的书", "他 有 我 儿子 的 书"),
    ],
)
def test_numerals_and_suffixes_are_one_word(text: str, words: str) -> None:
    assert [span.of(text) for span in Segmenter().words(text)] == words.split()

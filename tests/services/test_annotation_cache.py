from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import pytest

from reader.model.annotation import Annotation, Token
from reader.model.correction import Correction, CorrectionKind
from reader.model.settings import Readings
from reader.model.span import Mention, Span
from reader.services.annotation_cache import AnnotationCache, KeepingAnnotator, data_version

MAINLAND = Readings.MAINLAND


class Counting:
    """Takes a paragraph for one word, settles every other paragraph, and counts its work."""

    def __init__(self, engine: str = "lac") -> None:
        self.engine = engine
        self.done: list[str] = []

    def annotate_all(
        self, paragraphs: Iterable[tuple[int, str]], *_: object
    ) -> Iterator[tuple[int, Annotation]]:
        for number, text in paragraphs:
            self.done.append(text)
            yield number, Annotation((Token(Span(0, len(text))),))

    def settle(
        self, found: Sequence[tuple[int, str, Annotation]], *_: object
    ) -> Iterator[tuple[int, Annotation]]:
        self.done.append("settled")
        yield from ((number, Annotation()) for number, _, _ in found[::2])


@pytest.fixture
def cache(tmp_path: Path) -> AnnotationCache:
    return AnnotationCache(tmp_path / "kept.sqlite")


def annotated(
    annotator: KeepingAnnotator,
    *texts: str,
    day: str | None = None,
    readings: Readings = Readings.MAINLAND,
) -> dict[int, str]:
    """Each paragraph's only word."""
    found = dict(annotator.annotate_all(enumerate(texts), day, (), readings))
    return {n: found[n].tokens[0].span.of(text) for n, text in enumerate(texts)}


def test_what_was_analysed_is_not_analysed_again(cache: AnnotationCache) -> None:
    first, second = Counting(), Counting()
    wanted = annotated(KeepingAnnotator(first, cache, "1"), "北京", "上海")
    assert annotated(KeepingAnnotator(second, cache, "1"), "北京", "上海", "𠮷") == {
        **wanted,
        2: "𠮷",
    }
    assert (first.done, second.done) == (["北京", "上海"], ["𠮷"])


@pytest.mark.parametrize(
    ("version", "day", "readings"),
    [
        ("2", None, Readings.MAINLAND),
        ("1", "2020-08-26", Readings.MAINLAND),
        ("1", None, Readings.TAIWAN),
    ],
)
def test_other_engines_another_date_and_other_readings_find_anew(
    cache: AnnotationCache, version: str, day: str | None, readings: Readings
) -> None:
    annotated(KeepingAnnotator(Counting(), cache, "1"), "昨天")
    again = Counting()
    annotated(KeepingAnnotator(again, cache, version), "昨天", day=day, readings=readings)
    assert again.done == ["昨天"]


def correction(kind: CorrectionKind, paragraph: int | None = None) -> Correction:
    place = None if paragraph is None else Mention(paragraph, Span(0, 1))
    return Correction(kind, "北", place=place)


@pytest.mark.parametrize(
    ("given", "anew"),
    [
        (correction(CorrectionKind.ENTITY_NONE), ["北京"]),
        (correction(CorrectionKind.ENTITY_NONE, 0), ["北京"]),
        (correction(CorrectionKind.ENTITY_NONE, 7), []),
        (correction(CorrectionKind.HIDDEN), []),
    ],
)
def test_a_correction_that_may_hold_in_a_paragraph_finds_anew(
    cache: AnnotationCache, given: Correction, anew: list[str]
) -> None:
    annotated(KeepingAnnotator(Counting(), cache, "1"), "北京")
    again = Counting()
    list(KeepingAnnotator(again, cache, "1").annotate_all([(0, "北京")], None, [given], MAINLAND))
    assert again.done == anew


def test_the_step_over_the_whole_article_is_kept_too(cache: AnnotationCache) -> None:
    found = [(0, "北京", Annotation()), (1, "上海", Annotation()), (2, "", Annotation())]
    first, second = Counting(), Counting()
    wanted = list(KeepingAnnotator(first, cache, "1").settle(found, (), MAINLAND))
    assert list(KeepingAnnotator(second, cache, "1").settle(found, (), MAINLAND)) == wanted
    assert [number for number, _ in wanted] == [0, 2]
    assert (first.done, second.done) == (["settled"], [])


def test_what_the_stand_in_finds_is_not_kept(cache: AnnotationCache) -> None:
    annotated(KeepingAnnotator(Counting("jieba"), cache, "1"), "北京")
    again = Counting()
    annotated(KeepingAnnotator(again, cache, "1"), "北京")
    assert again.done == ["北京"]


def test_after_forgetting_nothing_is_there(cache: AnnotationCache) -> None:
    keeping = KeepingAnnotator(Counting(), cache, "1")
    annotated(keeping, "北京")
    keeping.forget()
    again = Counting()
    annotated(KeepingAnnotator(again, cache, "1"), "北京")
    assert again.done == ["北京"]


def test_half_a_surrogate_pair_is_kept_like_any_character(cache: AnnotationCache) -> None:
    annotated(KeepingAnnotator(Counting(), cache, "1"), "\ud842好")
    again = Counting()
    assert annotated(KeepingAnnotator(again, cache, "1"), "\ud842好") == {0: "\ud842好"}
    assert again.done == []


@pytest.mark.parametrize("damage", [b"no database at all" * 100, b"SQLite format 3\0" + b"x" * 999])
def test_a_damaged_file_is_made_anew(cache: AnnotationCache, tmp_path: Path, damage: bytes) -> None:
    (tmp_path / "kept.sqlite").write_bytes(damage)
    assert cache.get(["a"]) == {}
    cache.put({"a": b"1"})
    assert cache.get(["a"]) == {"a": b"1"}


def test_damaged_bytes_under_a_key_are_not_handed_out(tmp_path: Path) -> None:
    path = tmp_path / "kept.sqlite"
    cache = AnnotationCache(path)
    cache.put({"a": b"\x00" * 5000})
    data = path.read_bytes()
    path.write_bytes(data.replace(b"\x78\x01", b"\x00\x00"))
    assert cache.get(["a"]) == {}


def test_where_nothing_can_be_written_nothing_is_kept(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    cache = AnnotationCache(tmp_path / "file" / "kept.sqlite")
    cache.put({"a": b"1"})
    assert cache.get(["a"]) == {}


def test_the_oldest_go_when_there_is_no_room(tmp_path: Path) -> None:
    cache = AnnotationCache(tmp_path / "kept.sqlite", largest=2500)
    for key in "abc":
        cache.put({key: os.urandom(1000)})
        cache.get(["a"])
    assert set(cache.get(["a", "b", "c"])) == {"a", "c"}


def test_the_version_changes_with_a_file_and_with_the_program(tmp_path: Path) -> None:
    (tmp_path / "list.txt").write_text("一")
    before = data_version([tmp_path], "1.0")
    assert data_version([tmp_path], "1.0") == before
    assert data_version([tmp_path], "1.1") != before
    (tmp_path / "__pycache__").mkdir()
    (tmp_path / "__pycache__" / "list.pyc").write_text("compiled")
    assert data_version([tmp_path], "1.0") == before
    (tmp_path / "list.txt").write_text("一二")
    assert data_version([tmp_path], "1.0") != before


@pytest.mark.skipif(os.name != "posix", reason="modes of POSIX systems")
def test_nobody_else_may_look_into_the_folder(tmp_path: Path) -> None:
    AnnotationCache(tmp_path / "cache" / "annotations.sqlite").put({"key": b"value"})
    assert (tmp_path / "cache").stat().st_mode & 0o077 == 0

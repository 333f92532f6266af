"""Small articles and annotations that the tests of several rooms share."""

from __future__ import annotations

from collections.abc import Iterable

from reader.model.annotation import Annotation, Entity, EntityLabel, Reading, Token
from reader.model.article import Article, Metadata, Paragraph, ParagraphKind
from reader.model.span import Span
from reader.model.variant import Variant
from reader.model.wire import packed
from reader.presentation.tasks import AnnotationResult, Request, SettleRequest

TITLE, META, BODY, BOILERPLATE = ParagraphKind


def article(*lines: tuple[str, ParagraphKind], metadata: Metadata | None = None) -> Article:
    """An article of these lines, traditional."""
    paragraphs = tuple(Paragraph(text, kind) for text, kind in lines)
    return Article(paragraphs, metadata or Metadata(), "utf-8", Variant.HANT, "a.txt")


def news() -> Article:
    """A short news page with everything around the text that such pages have."""
    return article(
        ("新聞網>>社會", META),
        ("", BODY),
        ("圖書館開門了", TITLE),
        ("2026年3月5日09:30  來源:江城日報", META),
        ("原標題:江城圖書館開門了", META),
        ("江城圖書館五日開門。", BODY),
        ("館長林曉說:江城讀者很多。", BODY),
        ("(責編:周安)", META),
        ("微信掃一掃", BOILERPLATE),
        ("", BODY),
        ("微信掃一掃", BOILERPLATE),
        metadata=Metadata("圖書館開門了", published="2026-03-05T09:30", source="江城日報"),
    )


def halves(text: str, *, places: Iterable[str] = ("江城",)) -> Annotation:
    """An annotation whose tokens are two characters long and whose places are known names."""
    tokens = tuple(
        Token(Span(at, min(at + 2, len(text))), Reading(("x",) * len(text[at : at + 2]), "x", "ㄨ"))
        for at in range(0, len(text), 2)
    )
    found = [
        Entity(Span(at, at + len(name)), EntityLabel.PLACE, name, "Jiāngchéng", "test")
        for name in places
        for at in range(len(text))
        if text.startswith(name, at)
    ]
    return Annotation(tokens, tuple(sorted(found, key=lambda entity: entity.span)))


def annotated(request: Request) -> AnnotationResult:
    """What a worker answers: every paragraph in halves; nothing changes when all are seen."""
    if isinstance(request, SettleRequest):
        return AnnotationResult(())
    return AnnotationResult(tuple((n, packed(halves(text))) for n, text in request.paragraphs))


def shout(text: str, target: Variant, *_: object) -> str:
    """A conversion whose effect a test can see: 書 becomes 书 and back."""
    pair = ("書", "书") if target.is_simplified else ("书", "書")
    return text.replace(*pair)

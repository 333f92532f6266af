"""One open article: what is known of it and how it is shown at the moment."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from reader.model.article import Article, with_bounded_paragraphs
from reader.model.settings import Readings
from reader.model.span import Mention, Span
from reader.model.variant import Variant
from reader.presentation.article_rows import (
    ArticleRows,
    folded_lines,
    rows_as_in_file,
    rows_to_read,
)
from reader.presentation.detail_line import detail_line, length_of
from reader.presentation.rows import Mark, Row, RowRole, RubyPiece, ToneRange

if TYPE_CHECKING:
    from reader.model.annotation import Annotation, Entity
    from reader.model.correction import Correction
    from reader.presentation.annotation_store import AnnotationStore
    from reader.presentation.character_tones import CharacterTones
    from reader.presentation.pinyin_index import PinyinIndex
    from reader.presentation.pronunciation import Pronunciation
    from reader.presentation.ruby import Ruby
    from reader.presentation.wording import Translate

# Paragraphs kept converted: enough that scrolling about a screen never converts twice.
KEPT = 500


class Convert(Protocol):
    """Writes a text in another variant without changing its length."""

    def __call__(
        self, text: str, target: Variant, annotation: Annotation | None, source: Variant | None, /
    ) -> str:
        """The text in ``target``; the annotation says where words and names are.

        ``source`` is the variant of the whole article, for a paragraph that does not tell its own.
        """


class ReadingSession:
    """The article, the variant it is shown in and its annotations; a ``TextSource`` for the view.

    Paragraph numbers are those of ``article``, in which over-long lines are cut into pieces.
    """

    def __init__(self, article: Article, convert: Convert, translate: Translate = str) -> None:
        self.article = with_bounded_paragraphs(article)
        self.corrections: tuple[Correction, ...] = ()
        self.length = length_of(self.article)
        self.variant: Variant | None = None
        self.version = 0  # how often its text was to be shown otherwise
        self.marks_shown = True
        self.ruby_shown: Ruby | None = None
        self.tones_shown: CharacterTones | None = None
        self.in_zhuyin = False
        # Writes a reading that stands for itself, as in a list, in the signs that are chosen.
        self.alone: Callable[[str], str] = str
        self.readings = Readings.MAINLAND
        self.pronunciation: Pronunciation | None = None  # None: as it was found
        self.doubts_shown: Callable[[int], Sequence[Span]] | None = None
        self.as_in_file = False
        self.unfolded: set[int] = set()
        self._rows: tuple[tuple[bool, int], ArticleRows] | None = None
        self._convert = convert
        self._translate = translate
        self._shown: OrderedDict[int, str] = OrderedDict()

    @cached_property
    def annotations(self) -> AnnotationStore:
        """What was found in the paragraphs; the article is seen before anything is."""
        from reader.presentation.annotation_store import AnnotationStore  # noqa: PLC0415

        return AnnotationStore()

    @cached_property
    def pinyin(self) -> PinyinIndex:
        """The readings of the paragraphs, to look words up by."""
        from reader.presentation.pinyin_index import PinyinIndex  # noqa: PLC0415

        return PinyinIndex()

    def _known(self, paragraph: int) -> Annotation | None:
        """What was found in the paragraph; None while nothing was looked for."""
        return self.annotations.get(paragraph) if "annotations" in vars(self) else None

    def rows(self) -> ArticleRows:
        """The rows of the article as it is shown at the moment."""
        state = self.as_in_file, len(self.unfolded)
        if self._rows is None or self._rows[0] != state:
            made = (
                rows_as_in_file(self.article)
                if self.as_in_file
                else rows_to_read(self.article, self.unfolded)
            )
            self._rows = state, made
        return self._rows[1]

    def show_variant(self, variant: Variant | None) -> None:
        """Show the text in ``variant`` from now on; None is "as written"."""
        self.variant = variant
        self._forget_shown()

    def correct(self, corrections: tuple[Correction, ...]) -> None:
        """From now on these corrections hold in the article."""
        self.corrections = corrections
        self._forget_shown()

    def _forget_shown(self) -> None:
        self.version += 1
        self._shown.clear()

    def annotate(self, paragraph: int, data: bytes) -> tuple[Entity, ...]:
        """Take in a packed annotation; the entities it holds come back."""
        self._shown.pop(paragraph, None)
        annotation = self.annotations.put(paragraph, data)
        self.pinyin.put(paragraph, annotation.tokens)
        return annotation.entities

    def pronounced(self, paragraph: int) -> Annotation | None:
        """The annotation of a paragraph, its readings as they are shown; None while there is none.

        Corrections are made of what was found, which is in ``annotations``.
        """
        annotation = self._known(paragraph)
        if annotation is None or self.pronunciation is None:
            return annotation
        return self.pronunciation.of(annotation, self.article.paragraphs[paragraph].text)

    def shown(self, paragraph: int) -> str:
        """The paragraph in the variant shown; as long as the paragraph as written."""
        text = self._shown.get(paragraph)
        if text is None:
            text = self._shown[paragraph] = self.in_variant(paragraph, self.variant)
            if len(self._shown) > KEPT:
                self._shown.popitem(last=False)
        return text

    def in_variant(self, paragraph: int, variant: Variant | None) -> str:
        """The paragraph in any variant, converted from the text as written."""
        text = self.article.paragraphs[paragraph].text
        if variant is None:
            return text
        annotation = self._known(paragraph)
        converted = self._convert(text, variant, annotation, self.article.variant)
        if not self.corrections:
            return converted
        from reader.presentation.own_forms import in_own_forms  # noqa: PLC0415 - seldom needed

        return in_own_forms(converted, self.corrections, variant, paragraph, text)

    def converted(self, words: str, annotation: Annotation | None = None) -> str:
        """A few words of the article, such as a name, in the variant shown.

        ``annotation`` says what they are, if that is known.
        """
        if self.variant is None:
            return words
        return self._convert(words, self.variant, annotation, self.article.variant)

    def in_script(self, simplified: str) -> str:
        """Words of the analysis, which is in simplified script, in the script of the screen."""
        return self._convert(simplified, self.shown_variant, None, Variant.HANS)

    @property
    def shown_variant(self) -> Variant:
        """The variant on the screen; where nothing tells, simplified."""
        return self.variant or self.article.variant or Variant.HANS

    def composed(self, row: Row) -> str:
        """The words of a DETAIL or FOLD row."""
        if row.role is RowRole.DETAIL:
            return self._detail()
        count = folded_lines(self.article, row.paragraph)
        if count == 1:
            return self._translate("One line around the article is folded away")
        words = self._translate("{count} lines around the article are folded away")
        return words.format(count=count)

    def _detail(self) -> str:
        said = self.article.metadata
        source = self.converted(said.source or "")
        writers = [self.converted(name) for name in said.byline]
        simplified = self.shown_variant.is_simplified
        return detail_line(self.article, source, writers, simplified=simplified, length=self.length)

    def marks(self, paragraph: int) -> Sequence[Mark]:
        """The entities of the paragraph in order; empty where not yet analysed or turned off."""
        annotation = self._known(paragraph) if self.marks_shown else None
        if annotation is None:
            return ()
        from reader.model.annotation import entity_id  # noqa: PLC0415

        return [Mark(e.span, e.label, entity_id(e.label, e.key)) for e in annotation.entities]

    def ruby(self, paragraph: int) -> Sequence[RubyPiece]:
        """What stands above the words of the paragraph; empty where not yet analysed."""
        annotation = self.pronounced(paragraph) if self.ruby_shown else None
        return self.ruby_shown.of(annotation) if self.ruby_shown and annotation else ()

    def tones(self, paragraph: int) -> Sequence[ToneRange]:
        """The tones of the characters; empty where not yet analysed or not wanted."""
        annotation = self.pronounced(paragraph) if self.tones_shown else None
        return self.tones_shown.of(annotation) if self.tones_shown and annotation else ()

    def doubts(self, paragraph: int) -> Sequence[Span]:
        """The characters whose conversion is to be looked at twice; empty where not wanted."""
        return self.doubts_shown(paragraph) if self.doubts_shown else ()

    def word_at(self, paragraph: int, offset: int) -> Span:
        """The word that holds the character; a character alone where not yet analysed."""
        annotation = self._known(paragraph)
        token = annotation.token_at(offset) if annotation else None
        return token.span if token else Span(offset, offset + 1)

    def text_of(self, mention: Mention) -> str:
        """The words at that place in the variant shown."""
        return mention.span.of(self.shown(mention.paragraph))

"""The program without a window: annotate, convert, and the worker that the window starts."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import metadata
from pathlib import Path
from typing import BinaryIO

from reader.engines import LazyAnnotator, annotator, keeping_annotator
from reader.model.analysed_article import AnalysedArticle
from reader.model.annotation import Annotation
from reader.model.article import Article
from reader.model.conversion import Choice
from reader.model.errors import FileTooLarge, NotWritable, ReaderError
from reader.model.given import given_readings
from reader.model.settings import Readings
from reader.model.variant import Variant
from reader.opener import Opener, converter
from reader.presentation.own_list import fault_words
from reader.presentation.wording import explain
from reader.services.article_json import json_bytes
from reader.services.conversion.converter import Converter
from reader.services.conversion.own_list import read_own_list
from reader.services.decisions_json import decisions_bytes
from reader.services.files import write_whole
from reader.services.listing import listing
from reader.services.loading.files import LARGEST, file_bytes
from reader.services.rewriting import rewritten
from reader.services.worker_loop import claim_stdout, serve

# Regions by their script, as RFC 5646 has them suppressed or spelled out.
ALIASES = {
    "zh-cn": Variant.HANS,
    "zh-sg": Variant.HANS,
    "zh-my": Variant.HANS,
    "zh-hans-cn": Variant.HANS,
    "zh-hans-sg": Variant.HANS,
    "zh-tw": Variant.HANT_TW,
    "zh-hk": Variant.HANT_HK,
    "zh-mo": Variant.HANT_HK,
    "zh-hant-mo": Variant.HANT_HK,
}
INTERRUPTED = 130  # what a shell expects of a program that Ctrl+C ended


def main(argv: Sequence[str]) -> int:
    """The exit code of one command: 0, 2 after a message, or 130 after Ctrl+C."""
    try:
        if list(argv[:1]) == ["--worker"]:
            return _work(Path(argv[1]) if len(argv) > 1 else None)
        arguments = _parser().parse_args(argv)
        data: bytes = arguments.command(arguments)
        if data:
            _write(data, arguments.output)
    except ReaderError as error:
        _say(explain(error).line)
        return 2
    except KeyboardInterrupt:
        return INTERRUPTED
    return 0


def _work(cache: Path | None) -> int:
    """The exit code of the child; ``cache`` is the file that it keeps annotations in."""
    requests, answers = sys.stdin.buffer, claim_stdout()
    lazy = LazyAnnotator()
    serve(requests, answers, lazy, keeping_annotator(lazy, cache) if cache else None)
    return 0


def _annotate(arguments: argparse.Namespace) -> bytes:
    article = Opener().data(*_input(arguments.file))
    if article.undecodable:
        _say(
            f"{article.undecodable} bytes could not be read as {article.encoding}; "
            "each place is marked with U+FFFD."
        )
    own, readings = _own_choices(arguments.list), Readings(arguments.readings)
    analysed = _analysed(article, arguments.to, own, readings)
    if arguments.format == "text":
        return listing(analysed).encode("utf-8", "replace")
    return json_bytes(analysed)


def _analysed(
    article: Article, target: Variant | None, own: Sequence[Choice], readings: Readings
) -> AnalysedArticle:
    convert = converter()
    texts = [paragraph.text for paragraph in article.paragraphs]
    found = _annotations(article, convert, readings)
    if target is None:
        return AnalysedArticle(article, texts, found)
    parts = zip(texts, found, strict=True)
    shown = [convert.convert(text, target, a, article.variant, own) for text, a in parts]
    return AnalysedArticle(article, shown, found)


def _annotations(
    article: Article, convert: Converter, readings: Readings = Readings.MAINLAND
) -> list[Annotation]:
    texts = [p.text for p in article.paragraphs]
    services = annotator(convert, readings)
    given = given_readings(article, range(len(texts)))
    found = dict(services.annotate_all(enumerate(texts), article.metadata.published, given))
    every = [(number, texts[number], one) for number, one in found.items()]
    found |= services.settle(every, given)
    return [found[number] for number in range(len(texts))]


def _convert(arguments: argparse.Namespace) -> bytes:
    data, name = _input(arguments.file)
    article, convert, target = Opener().data(data, name), converter(), arguments.to
    # Words and names decide between forms, so the text is analysed even where only text is wanted.
    own = _own_choices(arguments.list)
    parts = [
        (p, (p.text, target, annotation, article.variant, own))
        for p, annotation in zip(article.paragraphs, _annotations(article, convert), strict=True)
    ]
    if arguments.explain:
        explained = ((p.text, convert.convert(*it), convert.explain(*it)) for p, it in parts)
        return decisions_bytes(target, explained)
    changed = "".join(convert.convert(*given) + p.ending for p, given in parts)
    result = rewritten(data, article.encoding, article.text, changed)
    if result.encoding != article.encoding:
        _say(f"{article.encoding} has no room for all of these characters: the result is UTF-8.")
    return result.data


def _own_choices(path: str | None) -> Sequence[Choice]:
    """What the reader's own list says; its lines that can't be used are told and left out."""
    if path is None:
        return ()
    own = read_own_list(Path(path))
    for error in own.errors:
        _say(f"{path}: {fault_words(error)}")
    return own.choices


def _input(file: str) -> tuple[bytes, str]:
    """The bytes of the file, or of the standard input for "-", and what to call them."""
    if file != "-":
        return file_bytes(Path(file)), file
    name = "the standard input"
    data = sys.stdin.buffer.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise FileTooLarge(name, len(data), LARGEST)
    return data, name


def _write(data: bytes, output: str | None) -> None:
    if output is None:
        _write_to(sys.stdout.buffer, data)
        return
    path = Path(output).resolve()  # a link stays one
    if path.exists() and not path.is_file():
        raise NotWritable(output, "it is not a file")
    write_whole(path, data)


def _write_to(stream: BinaryIO, data: bytes) -> None:
    try:
        stream.write(data)
        stream.flush()
    except BrokenPipeError:
        # Whoever read it has seen enough. What is left goes nowhere, or Python would complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _say(sentence: str) -> None:
    print(f"duwen: {sentence}", file=sys.stderr)  # noqa: T201 - this is the command line


def variant_named(tag: str) -> Variant:
    """The variant of a BCP 47 tag, in capitals or not; raises ArgumentTypeError with all tags.

    >>> variant_named("zh-HK")
    <Variant.HANT_HK: 'zh-Hant-HK'>
    """
    names = {variant.lower(): variant for variant in Variant} | ALIASES
    try:
        return names[tag.lower().replace("_", "-")]
    except KeyError:
        known = ", ".join(Variant)
        raise argparse.ArgumentTypeError(
            f"{tag!r} is no variant of Chinese that is known here; choose one of {known} "
            "(or zh-CN, zh-SG, zh-TW, zh-HK, zh-MO)"
        ) from None


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="duwen",
        usage="duwen [FILE]\n       duwen --new-window [FILE]\n"
        "       duwen annotate FILE|- [--to VARIANT] [--list LIST] [--format json|text]\n"
        "                             [--readings mainland|taiwan]\n"
        "       duwen convert FILE|- --to VARIANT [--list LIST] [--explain] [-o OUT]",
        description="Opens FILE in a window, or works without one.",
        epilog="VARIANT is zh-Hans, zh-Hant, zh-Hant-TW or zh-Hant-HK. '-' is the standard input.",
    )
    parser.add_argument("--version", action="version", version=f"duwen {metadata.version('duwen')}")
    parser.add_argument(
        "--new-window", action="store_true", help="open FILE beside the window that is open"
    )
    parser.add_argument("--self-test", action="store_true", help="say whether all parts work")
    commands = parser.add_subparsers(prog="duwen", title="commands", required=True)
    annotate = commands.add_parser("annotate", help="print words, pinyin and names of an article")
    annotate.add_argument("file", metavar="FILE", help="a text file, or - for standard input")
    annotate.add_argument(
        "--to", type=variant_named, metavar="VARIANT", help="script to show it in"
    )
    annotate.add_argument("--list", metavar="LIST", help="your own conversions, for --to")
    annotate.add_argument("--format", choices=("json", "text"), default="json")
    annotate.add_argument(
        "--readings",
        choices=tuple(Readings),
        default=Readings.MAINLAND,
        help="whose standard words are read by",
    )
    annotate.set_defaults(command=_annotate, output=None)
    convert = commands.add_parser("convert", help="write a text in another script")
    convert.add_argument("file", metavar="FILE", help="a text file, or - for standard input")
    convert.add_argument("--to", type=variant_named, metavar="VARIANT", required=True)
    convert.add_argument("--list", metavar="LIST", help="your own conversions, a text file")
    convert.add_argument("--explain", action="store_true", help="print why instead, as JSON")
    convert.add_argument("-o", "--output", metavar="OUT", help="file to write (may be FILE)")
    convert.set_defaults(command=_convert)
    return parser

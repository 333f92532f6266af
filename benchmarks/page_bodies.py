"""What is kept of a saved page, beside readability-lxml.

uv run --group bench python -m benchmarks.page_bodies [--misses]

The pages are those of tests/cases/pages (own texts in the forms of eight kinds of sites) and, where
the folder ``shared`` is beside the checkout, its pages from bug reports. A wanted line is kept when
it comes out as it is; whatever else comes out is extra. readability-lxml gives a title and a piece
of the page; the piece is broken into lines by the same code as ours. Lines about the article (date,
source, editors) are counted apart: readability does not look for them.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from reader.model.article import ParagraphKind
from reader.model.errors import ReaderError
from reader.opener import Opener
from reader.services.loading.page_lines import page_lines
from reader.services.loading.page_tree import page_tree

ROOT = Path(__file__).parents[1]
PAGES = ROOT / "tests" / "cases" / "pages"
CHECKS = ROOT.parent / "shared" / "cases"


@dataclass(frozen=True, slots=True)
class Page:
    """A page: the lines of its text, those about it, and words that may not come out of it."""

    name: str
    source: str
    text: tuple[str, ...]
    about: tuple[str, ...]
    absent: tuple[str, ...] = ()


Lines = Callable[[Page], list[str]]


def main() -> None:
    pages = [*own_pages(), *shared_pages()]
    for name, read in readers().items():
        report(name, read, pages)


def own_pages() -> Iterator[Page]:
    opener = Opener()
    for case in json.loads((PAGES.parent / "pages.json").read_text("utf-8"))["cases"]:
        source = (PAGES / case["file"]).read_text("utf-8")
        kinds = opener.data(source.encode(), case["file"]).paragraphs
        about = {p.text for p in kinds if p.kind is ParagraphKind.META} & set(case["lines"])
        text = tuple(line for line in case["lines"] if line not in about)
        yield Page(case["file"], source, text, tuple(about))


def shared_pages() -> Iterator[Page]:
    if not CHECKS.exists():
        return
    for check in map(json.loads, (CHECKS / "checks.jsonl").read_text("utf-8").splitlines()):
        if check["kind"] == "import" and check["file"].endswith(".html"):
            data = (CHECKS / check["file"]).read_bytes()
            source = data.decode("gb18030" if b"gb2312" in data else "utf-8")
            absent = tuple(check.get("absent", ()))
            yield Page(check["file"], source, tuple(check["contains"]), (), absent)


def readers() -> dict[str, Lines]:
    found: dict[str, Lines] = {"duwen": own_lines(Opener())}
    try:
        readability = import_module("readability")
    except ImportError:
        print("the peer is missing: uv run --group bench python -m benchmarks.page_bodies")
        return found
    found["readability-lxml"] = peer_lines(readability.Document)
    return found


def own_lines(opener: Opener) -> Lines:
    def lines(page: Page) -> list[str]:
        article = opener.data(page.source.encode("utf-8-sig"), page.name)
        return [p.text for p in article.paragraphs if p.kind is not ParagraphKind.BOILERPLATE]

    return lines


def peer_lines(document: Callable[[str], object]) -> Lines:
    def lines(page: Page) -> list[str]:
        made = document(page.source)
        title, piece = made.short_title(), made.summary()  # type: ignore[attr-defined]
        return [title, *page_lines(page_tree(piece))]

    return lines


def report(name: str, read: Lines, pages: list[Page]) -> None:
    began = time.process_time()
    print(f"\n{name}")
    totals = [0] * 5
    for page in pages:
        try:
            lines = read(page)
        except ReaderError:
            lines = []
        counts = counted(page, lines)
        totals = [total + count for total, count in zip(totals, counts, strict=True)]
        print(f"  {page.name:28} {said(counts)}")
        if "--misses" in sys.argv:
            whole = "\n".join(lines)
            print("    lost", [line for line in page.text if line not in whole])
    print(f"  {'all':28} {said(totals)}")
    print(f"  {(time.process_time() - began) / len(pages) * 1e3:.1f} ms CPU a page")


def counted(page: Page, lines: list[str]) -> list[int]:
    """Lines of text kept and wanted, lines about it kept and wanted, what should not be there."""
    is_own = page.name.endswith(".html") and not page.name.startswith("files/")
    whole = "\n".join(lines)
    kept = [line for line in page.text if (line in lines if is_own else line in whole)]
    told = [line for line in page.about if line in lines]
    known = set(page.text) | set(page.about)
    extra = (
        [x for x in lines if x not in known] if is_own else [x for x in page.absent if x in whole]
    )
    return [len(kept), len(page.text), len(told), len(page.about), len(extra)]


def said(counts: list[int]) -> str:
    kept, wanted, told, about, extra = counts
    return f"text {kept}/{wanted}  about it {told}/{about}  extra {extra}"


if __name__ == "__main__":
    main()

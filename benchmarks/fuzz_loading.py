"""Loaders fed with changed files: nothing but an error of ours may come out, and soon.

python -m benchmarks.fuzz_loading [--count 100000] [--seed 1] [format …]

Each input is one of a few small files of the format with bytes overwritten, cut out, doubled or
put in from a list of dangerous ones. Members of zip files are changed before they are packed as
often as the packed file is. Reported: inputs, crashes, the slowest input by 100 kB.
"""

from __future__ import annotations

import argparse
import io
import json
import plistlib
import random
import sys
import time
import zipfile
from collections.abc import Callable, Iterator
from copy import deepcopy
from pathlib import Path
from xml.etree import ElementTree

from reader.model.errors import ReaderError
from reader.services.detection import VariantDetector
from reader.services.encoding.decoder import decode
from reader.services.loading.loader import load_bytes
from reader.services.loading.news_rules import NewsRules
from reader.services.resources import resource_path
from tests.pdfs import Text, paragraph, pdf

MOST = 5000  # elements of a changed document
SLOW = 2.0  # seconds a 100 kB; a smaller file counts as 100 kB
SENTENCES = json.loads(
    (Path(__file__).parent / "data" / "encoding_sentences.json").read_text(encoding="utf-8")
)
HANS, HANT = "\n".join(SENTENCES["hans"]), "\n".join(SENTENCES["hant"])
PAGE = (
    '<!DOCTYPE html><html><head><meta charset="utf-8"><title>夜市_河口网</title></head><body>'
    "<h1>夜市</h1><div class=t>2021年3月5日 来源：河口日报"
    f"<p>{'</p><p>'.join(SENTENCES['hans'])}</p>"
    "<ul><li><a href=x>首页</a></ul><table><tr><td>甲<td>乙</table><pre>丙\n丁</pre></div></html>"
)
WORD = (
    '<w:document xmlns:w="w"><w:p><w:r><w:t>石阶修好了。</w:t><w:br/></w:r></w:p>'
    "<w:tbl><w:p/></w:tbl><w:p><w:ruby><w:rt><w:t>hàn</w:t></w:rt><w:rubyBase><w:t>漢</w:t></w:rubyBase></w:ruby></w:p>"
    "</w:document>"
)
ODT = (
    '<o xmlns:t="t"><t:p>石阶<t:s/>修好了。</t:p><t:h>题</t:h>'
    "<t:tracked-changes><t:p/></t:tracked-changes></o>"
)
CONTAINER = '<c><rootfile full-path="O/b.opf"/></c>'
PACKAGE = (
    '<p><title>书</title><item id="a" href="a.html" media-type="text/html"/>'
    '<item id="b" href="../O/b.html" media-type="text/html"/><itemref idref="a"/>'
    '<itemref idref="b"/></p>'
)
RTF = (
    r"{\rtf1\ansi\ansicpg936{\fonttbl{\f1\fcharset136 x;}}\pard \'ca\'af\u38454?\par{\f1\'a5\'db}"
    r"{\*\x y}\uc2\u-10174??\u-8265??\cell{\pict 00}\~\\}"
)
SRT = "1\n00:00:01,000 --> 00:00:02,000\n<i>你好</i>\n\n2\n00:00:03,000 --> 00:00:04,000\n再见\n"
ASS = "[Script Info]\n[Events]\nDialogue: 0,0:0:1.00,0:0:2.00,D,,0,0,0,,{\\b1}你好\\N再见\n"
MARKDOWN = '---\na: b\n---\n# 题\n\n* **一**[二](x)\n> `三` ![四](y "z")\n\n---\n2\\. ~~五~~\n'
MHTML = (
    "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\n"
    "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    "<p>=E5=A5=BD</p>\r\n--b--\r\n"
)
PRINTED = [Text("夜市", 180, 560, 16), *paragraph(SENTENCES["hans"][0] * 2, 500)]
CELLS = [Text(str(n), 40 + 90 * (n % 3), 500 - 20 * (n // 3)) for n in range(9)]
DANGEROUS = [
    *(b"<", b">", b"&", b'"', b"'", b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\xed\xa1\x82", b"\x80"),
    *(b"<!--", b"-->", b"<!ENTITY a 'b'>", b"<script>", b"</html>", b"<p ", b"<div>" * 300),
    *(b"{" * 300, b"\\u-1 ", b"\\'", b"\\bin99999 ", b"PK\x03\x04", b"../" * 20, b"~{", b"~}"),
    *(b"2020-02-30", b"\xe2\x80\xa8", b"\r", b" " * 300, b"(" * 300, b"[" * 300, b"*" * 300),
    *("（责编：".encode(), "记者".encode(), b">>" * 50, b"charset=utf-7", b"charset=hex"),
    *(b"<<" * 300, b"/Kids[2 0 R]", b" 0 R", b"9999999999", b"-1", b"/Length 99999999", b"obj"),
    *(b"/Filter/ASCIIHexDecode", b"/Filter[/LZWDecode/RunLengthDecode]", b"q " * 300, b"BT ET "),
    *(b"1 0 0 1 0 0 cm ", b"<00>", b"beginbfrange <0000> <ffff> <0000>", b"stream", b"1e309 "),
]
Make = Callable[[random.Random], bytes]


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--count", type=int, default=100_000)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("formats", nargs="*")
    chosen = options.parse_args()
    failures = 0
    for name, make in formats().items():
        if not chosen.formats or name in chosen.formats:
            failures += fuzz(name, make, chosen.count, random.Random(chosen.seed))  # noqa: S311
    return min(failures, 1)


def formats() -> dict[str, Make]:
    archive = plistlib.dumps(
        {"WebMainResource": {"WebResourceData": PAGE.encode()}}, fmt=plistlib.FMT_BINARY
    )
    old = [HANS.encode("gb18030"), HANT.encode("cp950"), HANS.encode("utf-16-le"), HANT.encode()]
    book = {
        "META-INF/container.xml": CONTAINER,
        "O/b.opf": PACKAGE,
        "O/a.html": PAGE,
        "O/b.html": PAGE,
    }
    return {
        "txt": plain(*old, HANS.encode("hz", "ignore")),
        "html": plain(PAGE.encode(), PAGE.encode("gb18030")),
        "mhtml": plain(MHTML.encode()),
        "webarchive": plain(archive, plistlib.dumps(plistlib.loads(archive))),
        "rtf": plain(RTF.encode("ascii", "ignore")),
        "srt": plain(SRT.encode(), ASS.encode()),
        "pdf": plain(pdf(PRINTED, CELLS, packed=False), pdf(PRINTED)),
        "md": plain(MARKDOWN.encode()),
        "epub": zipped({"mimetype": "application/epub+zip"} | book),
        "docx": zipped({"word/document.xml": WORD}),
        "odt": zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": ODT}),
    }


def plain(*seeds: bytes) -> Make:
    return lambda chance: changed(chance.choice(seeds), chance)


def zipped(members: dict[str, str]) -> Make:
    def make(chance: random.Random) -> bytes:
        inside = chance.random() < 0.7
        victim = chance.choice(list(members))
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", chance.choice((0, 8))) as file:
            for name, text in members.items():
                data = text.encode()
                if inside and name == victim:
                    is_tree = name.endswith(("xml", "opf")) and chance.random() < 0.5
                    data = (changed_tree if is_tree else changed)(data, chance)
                file.writestr(name, data)
        return buffer.getvalue() if inside else changed(buffer.getvalue(), chance)

    return make


def changed_tree(data: bytes, chance: random.Random) -> bytes:
    """XML that stays well-formed: elements doubled, taken out, put elsewhere, renamed."""
    root = ElementTree.fromstring(data)  # noqa: S314 - our own
    for _ in range(chance.choice((1, 2, 8))):
        every = list(root.iter())
        parent, other = chance.choice(every), chance.choice(every)
        if len(parent):
            child = chance.choice(parent)
            deed = chance.randrange(4)
            if deed == 0:
                parent.remove(child)
            elif deed == 1:
                parent.extend([child] * chance.choice((1, 2, 300)))
            elif deed == 2:
                other.append(deepcopy(child))
            else:
                child.tag = other.tag
        for key in list(parent.attrib):
            parent.set(key, chance.choice(("", "-1", "99999999999", "../" * 9, "b.html", "true")))
        parent.text = chance.choice((parent.text, None, "字\u2028\ufffb", " " * 99))
    return ElementTree.tostring(root, "utf-8") if len(list(root.iter())) < MOST else data


def changed(data: bytes, chance: random.Random) -> bytes:
    for _ in range(chance.choice((1, 1, 2, 4, 8))):
        start = chance.randrange(len(data) + 1)
        end = min(len(data), start + chance.choice((0, 1, 2, 8, 64)))
        put = (
            bytes((chance.randrange(256),)),
            chance.choice(DANGEROUS),
            b"",
            data[start:end] * chance.choice((2, 3, 40)),
        )
        data = data[:start] + chance.choice(put) + data[end:]
    return data[: chance.randrange(len(data) + 1)] if chance.random() < 0.05 else data


def fuzz(name: str, make: Make, count: int, chance: random.Random) -> int:
    detector = VariantDetector.from_folder(resource_path("detection"))
    rules = NewsRules.from_file(resource_path("loading/news.json"))
    crashes, refused, slowest = 0, 0, 0.0

    def load(data: bytes) -> None:
        load_bytes(data, f"x.{name}", decode, detector.detect, rules).text.encode()

    for data in inputs(make, count, chance):
        seconds, failed, is_refused = timed(load, data)
        refused += is_refused
        if failed:
            crashes += 1
            report(name, data, failed, crashes)
        if seconds > slowest:
            # Once in a while the garbage of thousands of inputs is collected within one of them.
            slowest = max(slowest, min(seconds, timed(load, data)[0]))
    print(
        f"{name:11}{count:8} inputs, {refused} refused, {crashes} crashes, slowest {slowest:.2f} s"
    )
    return crashes + (slowest > SLOW)


def timed(load: Callable[[bytes], None], data: bytes) -> tuple[float, Exception | None, bool]:
    """The seconds of CPU a 100 kB, what is no error of ours, and whether the input was refused."""
    began, failed, refused = time.process_time(), None, False
    try:
        load(data)
    except ReaderError:
        refused = True
    except Exception as error:  # noqa: BLE001 - what is looked for
        failed = error
    return (time.process_time() - began) / max(1.0, len(data) / 100_000), failed, refused


def inputs(make: Make, count: int, chance: random.Random) -> Iterator[bytes]:
    return (make(chance) for _ in range(count))


def report(name: str, data: bytes, error: Exception, number: int) -> None:
    if number <= 5:
        print(f"{name}: {error!r} from {data[:300]!r}", file=sys.stderr)


if __name__ == "__main__":
    raise SystemExit(main())

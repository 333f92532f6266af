"""Brings the words of the window to its translators and back: python packaging/translations.py.

Collects every word of the code into resources/translations/*.ts, where they are translated (by
hand or in Qt Linguist), and makes the .qm files that the program reads. Needs the lupdate and
lrelease that come with PySide6-Essentials.
"""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
# English is what the code says already; only its plurals need more than one form.
ENGLISH, OTHERS = "duwen_en.ts", ("duwen_zh_CN.ts", "duwen_zh_TW.ts")


def main() -> int:
    """The exit code, after the .ts and .qm files are made anew."""
    FOLDER.mkdir(exist_ok=True)
    collect(FOLDER, keep_stale=False)
    for name in (ENGLISH, *OTHERS):
        path = FOLDER / name
        _run("lrelease", "-silent", str(path), "-qm", str(path.with_suffix(".qm")))
    return 0


def collect(folder: Path, *, keep_stale: bool) -> None:
    """Bring the .ts files in ``folder`` up to date with the code.

    New words become unfinished ones. Words that are gone from the code are dropped, or marked as
    vanished with ``keep_stale``. Raises CalledProcessError.
    """
    options = ["-silent", "-locations", "none", "-disable-heuristic", "similartext"]
    if not keep_stale:
        options.append("-no-obsolete")
    with TemporaryDirectory() as scratch:
        table = Path(scratch) / "presentation.py"
        table.write_text(_as_code(presentation_words()), "utf-8")
        code = [str(path) for path in (*qt_code(), table)]
        others = [str(folder / name) for name in OTHERS]
        _run("lupdate", *options, *code, "-ts", *others)
        _run("lupdate", *options, "-pluralonly", *code, "-ts", str(folder / ENGLISH))
    for name in (ENGLISH, *OTHERS):
        _leave_out_qt(folder / name)


def qt_code() -> list[Path]:
    """The files whose words lupdate understands."""
    return [ROOT / "reader" / "app.py", *sorted((ROOT / "reader" / "view").rglob("*.py"))]


def presentation_words() -> Iterator[str]:
    """The words that presentation makes without Qt: what ``translate`` is called with there."""
    from reader.presentation.wording import UNKNOWN, WORDS  # noqa: PLC0415 - beside this folder

    for what, advice in (*WORDS.values(), UNKNOWN):
        yield from (what, advice)
    yield from _reasons()
    for path in sorted((ROOT / "reader" / "presentation").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("translate"):
                yield from _texts(node.args[0])


def _leave_out_qt(catalogue: Path) -> None:
    """Where the code asks for words of Qt's own classes, Qt's own translations answer."""
    text = catalogue.read_text("utf-8")
    own = re.sub(r"<context>\s*<name>Q[A-Z]\w*</name>.*?</context>\n", "", text, flags=re.DOTALL)
    catalogue.write_text(own, "utf-8")


def _reasons() -> Iterator[str]:
    """The reasons that services and the view give for an error, where they stand as literals."""
    from reader.model import errors  # noqa: PLC0415 - beside this folder

    givers = [ROOT / "reader" / name for name in ("services", "view")]
    for path in sorted(path for giver in givers for path in giver.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                kind = getattr(errors, ast.unparse(node.func), None)
                fields = getattr(kind, "__annotations__", ())
                for name, value in zip(fields, node.args, strict=False):
                    yield from _texts(value) if name == "reason" else ()


def _texts(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value


def _as_code(words: Iterator[str]) -> str:
    lines = [f'QT_TRANSLATE_NOOP("Wording", {_quoted(text)})' for text in dict.fromkeys(words)]
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", r"\\").replace('"', r"\"").replace("\n", r"\n")
    return f'"{escaped}"'


def _run(tool: str, *arguments: str) -> None:
    command = shutil.which(f"pyside6-{tool}", path=str(Path(sys.executable).parent))
    if command is None:
        raise FileNotFoundError(f"pyside6-{tool}")
    subprocess.run([command, *arguments], check=True, cwd=ROOT)


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(main())

"""What a bundle depends on is known, so that it is built anew when this changes and not else."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import inputs
import pytest

PROJECT = '[build-system]\nrequires = []\n[project]\nname = "d"\n[tool.x]\ny = {0}\n'


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A small project under version control."""
    files = {
        "pyproject.toml": PROJECT.format(1),
        "requirements.lock": "numpy==2.1\n",
        "LICENSE": "MIT",
        "packaging/build.py": "pass",
        "packaging/tried.json": "{}",
        "packaging/data/places.py": "pass",
        "resources/words.txt": "词",
        "reader/a.py": "import json\nfrom reader import b\n",
        "docs/page.md": "words",
    }
    for name, text in files.items():
        write(tmp_path, name, text)
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    return tmp_path


def write(root: Path, name: str, text: str) -> None:
    (root / name).parent.mkdir(parents=True, exist_ok=True)
    (root / name).write_text(text, "utf-8")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("packaging/build.py", "pass\n"),
        ("packaging/new.py", ""),
        ("resources/words.txt", "詞"),
        ("requirements.lock", "numpy==2.2\n"),
        ("pyproject.toml", PROJECT.replace('"d"', '"e"').format(1)),
        ("reader/a.py", "import json, wave\nfrom reader import b\n"),
        ("reader/c.py", "def f():\n    from ssl import SSLContext\n"),
    ],
)
def test_what_goes_into_a_bundle_changes_the_digest(root: Path, name: str, text: str) -> None:
    before = inputs.digest(root)
    write(root, name, text)
    assert inputs.digest(root) != before


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("docs/page.md", "other words"),
        ("packaging/tried.json", '{"digest": ""}'),
        ("packaging/data/places.py", "pass\n"),
        ("pyproject.toml", PROJECT.format(2)),
        ("reader/a.py", "from reader import b, c\nimport json\n"),
    ],
)
def test_what_does_not_leaves_it_as_it_is(root: Path, name: str, text: str) -> None:
    before = inputs.digest(root)
    write(root, name, text)
    assert inputs.digest(root) == before


def test_a_file_that_is_gone_changes_the_digest(root: Path) -> None:
    before = inputs.digest(root)
    (root / "resources/words.txt").unlink()
    assert inputs.digest(root) != before


@pytest.mark.parametrize(("recorded", "code"), [(True, 0), (False, 1)])
def test_the_record_is_held_against_what_is_there(
    root: Path, recorded: bool, code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    record = root / "packaging/tried.json"
    record.write_text(json.dumps({"digest": inputs.digest(root) if recorded else "0"}), "utf-8")
    assert inputs.verdict(root) == code
    assert "tried" in capsys.readouterr().out


def test_without_a_record_it_is_built(root: Path) -> None:
    (root / "packaging/tried.json").unlink()
    assert inputs.verdict(root) == 1

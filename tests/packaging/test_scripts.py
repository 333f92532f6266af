"""Scripts and workflows that run elsewhere are looked through here."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

ROOT = Path(__file__).parents[2]
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
TOOLS = Path(sys.executable).parent
SHELL_SCRIPTS = [".ci/run", "packaging/lock", "packaging/macos/make_dmg"]
# What a workflow's expression becomes, so that the rest of the line is shell.
EXPRESSION = re.compile(r"\$\{\{.*?\}\}")


def jobs(workflow: Path) -> dict[str, Any]:
    return dict(YAML(typ="safe").load(workflow.read_text("utf-8"))["jobs"])


def steps() -> Iterator[tuple[str, dict[str, Any]]]:
    for workflow in WORKFLOWS:
        for name, job in jobs(workflow).items():
            for number, step in enumerate(job["steps"]):
                yield f"{workflow.stem} {name} {number}", step


SCRIPTS = {name: step["run"] for name, step in steps() if "run" in step}


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: str(path.name))
def test_a_workflow_is_one(workflow: Path) -> None:
    words = ["--builtin-schema", "vendor.github-workflows", str(workflow)]
    done = subprocess.run(
        [TOOLS / "check-jsonschema", *words], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("script", SHELL_SCRIPTS)
def test_a_script_of_the_shell_is_sound(script: str) -> None:
    done = subprocess.run(
        [TOOLS / "shellcheck", ROOT / script], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("name", SCRIPTS)
def test_what_a_workflow_runs_is_sound(name: str) -> None:
    # SC2046: the names of packages are to be split.
    words = [str(TOOLS / "shellcheck"), "--shell=bash", "--exclude=SC2046", "-"]
    script = EXPRESSION.sub("value", SCRIPTS[name])
    done = subprocess.run(words, input=script, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_what_a_workflow_names_of_the_project_is_there() -> None:
    named = {
        path for script in SCRIPTS.values() for path in re.findall(r"\b(packaging/[\w./]+)", script)
    }
    assert named
    assert [path for path in named if not (ROOT / path).is_file()] == []


def test_a_release_is_checked_before_it_is_built_and_built_before_it_is_drafted() -> None:
    release = jobs(ROOT / ".github/workflows/release.yml")
    checks = [step.get("run", "") for step in release["check"]["steps"]]
    assert any(line.startswith("python packaging/release.py") for line in checks)
    assert (release["build"]["needs"], release["draft"]["needs"]) == ("check", "build")


def test_the_disk_image_holds_what_the_build_makes() -> None:
    spec = (ROOT / "packaging/duwen.spec").read_text("utf-8")
    script = (ROOT / "packaging/macos/make_dmg").read_text("utf-8")
    [app] = re.findall(r'name="(\w+\.app)"', spec)
    assert f"app=dist/{app}" in script
    named = re.findall(r"packaging/[\w./]+", script)
    assert [path for path in named if not (ROOT / path).is_file()] == []

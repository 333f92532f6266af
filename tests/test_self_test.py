from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from reader.self_test import CHECKS, NotAsExpected, expect, main

ROOT = Path(__file__).parent.parent


def test_all_parts_of_the_checkout_work() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "reader", "--self-test"], cwd=ROOT, capture_output=True, check=False
    )
    lines = done.stdout.decode().splitlines()
    assert (done.returncode, done.stderr) == (0, b""), lines
    assert len(lines) == len(CHECKS) + 7
    assert all(line.startswith("ok ") for line in lines)


def broken() -> str:
    try:
        expect(False, "a part\nthat is missing")
    except NotAsExpected as error:
        raise RuntimeError("what came of it") from error
    return "never said"


def test_a_broken_part_is_told_and_the_others_are_still_looked_at(
    capsys: pytest.CaptureFixture[str],
) -> None:
    worker = [sys.executable, "-m", "reader", "--worker"]
    code = main([("broken", broken), ("whole", lambda: "works")], worker)
    out = capsys.readouterr().out
    assert code == 1
    assert "\nFAIL broken: NotAsExpected: a part that is missing\n" in out
    assert out.endswith("ok   whole: works\n")


def test_what_is_not_as_expected_is_carried_along() -> None:
    with pytest.raises(NotAsExpected, match="three"):
        expect(0, "three")

"""The installed release of PySide6 does not lose count of Python's constants.

docs/decisions/0001-pyside6-version.md tells of one that did and aborted.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parent.parent / "benchmarks/signal_refcount.py"


@pytest.mark.parametrize("probe", ["signal", "model"])
def test_thousands_of_calls_cost_no_reference(probe: str) -> None:
    done = subprocess.run(
        [sys.executable, str(SCRIPT), probe], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    changes = [int(change) for change in re.findall(r"calls: ([+-]\d+)", done.stdout)]
    assert len(changes) == 6
    # A constant or two is held by the script itself; a leak is one for each of 20,000 calls.
    assert all(abs(change) < 50 for change in changes)

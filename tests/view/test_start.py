"""What is not loaded before the window can be seen."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

SLOW = {"jieba", "pypinyin", "opencc", "numpy", "sqlite3", "concurrent"}
CHILD = """
import json, sys
from pathlib import Path
from reader.app import Reader, qt_application

class Waiting:
    def run(self, request, deliver):
        return self

    def cancel(self):
        pass

application = qt_application()
reader = Reader(application, Path(sys.argv[1]), Waiting())

def painted():
    modules = sorted({name.partition(".")[0] for name in sys.modules})
    print(json.dumps([modules, reader.window.windowTitle()]))
    application.exit()

reader.when_painted(painted)
reader.open()
reader.window.show()
application.exec()
"""


def test_the_first_paint_shows_the_sample_and_waits_for_nothing_slow(tmp_path: Path) -> None:
    """In a child process, as other tests have loaded everything here."""
    done = subprocess.run(
        [sys.executable, "-c", CHILD, str(tmp_path / "settings.json")],
        check=True,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=dict(os.environ, QT_QPA_PLATFORM="offscreen", PYTHONIOENCODING="utf-8"),
    )
    modules, title = json.loads(done.stdout)
    assert SLOW.isdisjoint(modules)
    assert title.endswith("— Duwen")

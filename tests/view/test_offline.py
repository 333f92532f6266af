"""Nothing goes to the network unless the reader asks for a page."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

CHILD = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QTimer

seen = []
sys.addaudithook(lambda event, _: seen.append(event) if event.startswith("socket.") else None)
import PySide6.QtNetwork as network

class Manager(network.QNetworkAccessManager):
    def __init__(self, *args):
        seen.append("QNetworkAccessManager")
        super().__init__(*args)

network.QNetworkAccessManager = Manager
from reader.app import Reader, qt_application
from tests.fakes import SteppedRunner

application = qt_application()
reader = Reader(application, Path(sys.argv[1]), SteppedRunner(lambda request: None))
reader.open(Path(sys.argv[2]))
reader.window.show()
reader.library.begin()
QTimer.singleShot(500, application.exit)
application.exec()
reader.close()
print(json.dumps([seen, "reader.view.page_fetch" in sys.modules, reader.window.windowTitle()]))
"""
PAGE = (
    "<html><head><title>早市</title><link rel=stylesheet href='http://127.0.0.1:9/a.css'></head>"
    "<body><p>早市很热闹，人来人往。<img src='http://127.0.0.1:9/a.png'></p>"
    "<script src='http://127.0.0.1:9/a.js'></script></body></html>"
)


def test_a_page_with_pictures_and_scripts_opens_no_socket(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(PAGE, "utf-8")
    done = subprocess.run(
        [sys.executable, "-c", CHILD, str(tmp_path / "settings.json"), str(page)],
        check=True,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=dict(os.environ, QT_QPA_PLATFORM="offscreen", PYTHONIOENCODING="utf-8"),
    )
    seen, is_imported, title = json.loads(done.stdout)
    assert title.startswith("早市")
    assert seen == []
    assert not is_imported

"""An error while painting is an error, not the end of the program."""

from __future__ import annotations

import os
import subprocess
import sys

CHILD = """
import sys
from PySide6.QtWidgets import QApplication
from reader.model.span import Span
from reader.presentation.rows import Row, RowRole
from reader.view.article_view import ArticleView

class Source:
    broken = False
    def shown(self, paragraph):
        if self.broken:
            raise LookupError("a bug")
        return "他在北京。"
    def composed(self, row): return ""
    def marks(self, paragraph): return ()
    def word_at(self, paragraph, offset): return Span(offset, offset + 1)

application = QApplication(["broken"])
told = []
sys.excepthook = lambda kind, error, trace: told.append(kind.__name__)
view, source = ArticleView(), Source()
view.show()
view.show_document([Row(RowRole.BODY, 0, Span(0, 5))], source)
application.processEvents()
source.broken = True
view.article.stack.forget()
for _ in range(5):
    view.viewport().update()
    application.processEvents()
view.close()
del view
application.processEvents()
print("alive", "LookupError" in told)
"""


def test_an_error_in_painting_does_not_end_the_program() -> None:
    done = subprocess.run(
        [sys.executable, "-c", CHILD],
        check=False,
        capture_output=True,
        text=True,
        env=dict(os.environ, QT_QPA_PLATFORM="offscreen"),
    )
    assert done.stdout.strip() == "alive True"
    assert done.returncode == 0

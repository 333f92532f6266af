"""A child process for tests of the file loader: it answers as the name of the file says."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from reader.article_child import send_article
from reader.model.article import Article, Paragraph
from reader.model.errors import FileMissing
from reader.services.worker_loop import claim_stdout


def main(path: Path, encoding: str = "") -> None:
    out = claim_stdout()

    def load(progress: object) -> Article:
        assert callable(progress)
        progress(0.5)
        if path.stem == "missing":
            raise FileMissing(str(path))
        if path.stem == "huge":
            raise MemoryError
        return Article((Paragraph(f"{path.name} {encoding}".strip()),))

    if path.stem == "babble":
        out.write(b"hello, this is no frame")
        out.flush()
    elif path.stem == "slow":
        time.sleep(60)
    elif path.stem != "dead":
        send_article(load, path.name, out)


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])

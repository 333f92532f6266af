"""The child's side of the opening of a file: progress and the article out, then the end.

A file of somebody else may take long, or more memory than there is. A process can be ended at any
moment, and what it does to itself the window does not feel.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, BinaryIO

from reader.model.article import MOST_PARAGRAPHS, Article, with_bounded_paragraphs
from reader.model.article_wire import AT_ONCE, article_messages, error_message
from reader.model.errors import DocumentTooLarge, ReaderError
from reader.model.frames import frame
from reader.opener import Opener
from reader.services.worker_loop import claim_stdout

LARGEST = 2 << 30  # bytes of memory; 60 MB of text take a tenth of that
LOADING_TAKES = 0.7  # of the time, the handing over the rest
STEP = 0.01  # of the whole, between two reports of progress

Load = Callable[[Callable[[float], None]], Article]


def send_article(load: Load, name: str, out: BinaryIO) -> None:
    """Nothing; what ``load`` gives, or what went wrong, is written as ``article_wire`` has it.

    ``load`` is given whom to tell how much is read.
    """

    def send(message: dict[str, Any]) -> None:
        out.write(frame(message))
        out.flush()

    told = 0.0

    def tell(share: float) -> None:
        nonlocal told
        if share - told >= STEP:
            told = share
            send({"progress": share})

    try:
        article = with_bounded_paragraphs(load(lambda share: tell(share * LOADING_TAKES)))
        if len(article.paragraphs) > MOST_PARAGRAPHS:
            raise DocumentTooLarge(name)
    except ReaderError as error:
        send(error_message(error))
    except MemoryError:
        send(error_message(DocumentTooLarge(name)))
    else:
        for number, message in enumerate(article_messages(article)):
            handed_over = min(number * AT_ONCE / len(article.paragraphs), 1.0)
            tell(LOADING_TAKES + (1 - LOADING_TAKES) * handed_over)
            send(message)


def bound_memory(most: int = LARGEST) -> None:
    """Let this process have no more memory than that, where the system can hold it to it."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - not on Windows

        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        most = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(resource.RLIMIT_AS, (most, hard))


def main(arguments: Sequence[str]) -> int:
    """0; the file of the first argument is handed over, read in the encoding of the second."""
    out = claim_stdout()
    bound_memory()
    path = Path(arguments[0])
    encoding = arguments[1] if len(arguments) > 1 else None
    opener = Opener()
    send_article(lambda progress: opener.file(path, encoding, progress), path.name, out)
    return 0

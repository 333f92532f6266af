"""The services put together as the window needs them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from reader.model.conversion import Choice
from reader.opener import Opener, converter
from reader.presentation.reader_presenter import Services
from reader.presentation.tasks import TaskRunner
from reader.presentation.wording import Translate
from reader.services.files import write_whole
from reader.services.known_readings import KnownReadings
from reader.services.resources import read_resource
from reader.services.search_form import SearchForm

if TYPE_CHECKING:
    from reader.model.entity_record import EntityRecord


def services(
    opener: Opener,
    runner: TaskRunner,
    translate: Translate,
    own: Callable[[], Sequence[Choice]] = tuple,
) -> Services:
    """What the presenter needs; the converter comes when something is converted.

    ``own`` gives what the reader's own list says, at the time of each conversion.
    """
    own_converter = cache(converter)
    return Services(
        load_file=opener.file,
        load_text=opener.text,
        convert=lambda a, b, c, d: own_converter().convert(a, b, c, d, own()),
        explain=lambda a, b, c, d: own_converter().explain(a, b, c, d, own()),
        scripts=lambda *given: own_converter().scripts(*given),
        notes=lambda *given: own_converter().notes(*given),
        readings=KnownReadings(read_resource),
        fold=SearchForm(lambda text: own_converter().simplified(text)),
        runner=runner,
        translate=translate,
    )


def save_names(path: Path, records: Sequence[EntityRecord]) -> None:
    """Write the table of names, as JSON or CSV by the name's end; raises what files raise."""
    from reader.services.entity_table import csv_bytes, json_bytes  # noqa: PLC0415 - seldom needed

    is_json = path.suffix.lower() == ".json"
    write_whole(path, json_bytes(records) if is_json else csv_bytes(records))

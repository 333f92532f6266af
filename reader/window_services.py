"""The services put together as the window needs them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from reader.opener import Opener, converter
from reader.presentation.reader_presenter import Services
from reader.services.resources import read_resource, resource_path
from reader.services.search_form import SearchForm
from reader.stored import Stored

if TYPE_CHECKING:
    from reader.presentation.other_readings import Known
    from reader.presentation.tasks import TaskRunner
    from reader.presentation.wording import Translate
    from reader.services.pinyin.zhuyin import Zhuyin


def services(opener: Opener, runner: TaskRunner, stored: Stored, translate: Translate) -> Services:
    """What the presenter needs; the converter comes when something is converted.

    What the reader's own list says is asked for at the time of each conversion.
    """
    own_converter, own_zhuyin = cache(converter), cache(_zhuyin)
    return Services(
        load_file=opener.file,
        load_text=opener.text,
        convert=lambda a, b, c, d: own_converter().convert(a, b, c, d, stored.own_list.choices),
        explain=lambda a, b, c, d: own_converter().explain(a, b, c, d, stored.own_list.choices),
        scripts=lambda *given: own_converter().scripts(*given),
        notes=lambda *given: own_converter().notes(*given),
        readings=_readings,
        zhuyin=lambda syllable: own_zhuyin().of(syllable),
        fold=SearchForm(lambda text: own_converter().simplified(text)),
        runner=runner,
        translate=translate,
        corrections=stored.corrections if stored.has_corrections else None,
        save_corrections=stored.save_corrections,
    )


def _zhuyin() -> Zhuyin:
    from reader.services.pinyin.tables import zhuyin_rows  # noqa: PLC0415 - few want it
    from reader.services.pinyin.zhuyin import Zhuyin  # noqa: PLC0415

    return Zhuyin(zhuyin_rows(resource_path("pinyin")))


def _readings() -> Known:
    from reader.services.known_readings import KnownReadings  # noqa: PLC0415 - not before the paint

    return KnownReadings(read_resource)

"""Modules wait to be executed until something of them is asked for."""

from __future__ import annotations

import importlib
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.later_imports import later_imports

NAMES = ("waiting_one", "waiting_package", "waiting_package.inner")


@pytest.fixture
def executed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The names of the modules that were executed, of three in a folder of their own."""
    told: list[str] = []
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    monkeypatch.setattr(sys, "told", told, raising=False)
    source = "import sys\nsys.told.append(__name__)\nVALUE = 7\n"
    (tmp_path / "waiting_package").mkdir()
    for file in ("waiting_one.py", "waiting_package/__init__.py", "waiting_package/inner.py"):
        (tmp_path / file).write_text(source, "utf-8")
    importlib.invalidate_caches()
    yield told
    for name in NAMES:
        sys.modules.pop(name, None)


def test_a_module_is_executed_when_it_is_asked_for(executed: list[str]) -> None:
    with later_imports(NAMES):
        module = importlib.import_module("waiting_one")
    assert (module.__name__, executed) == ("waiting_one", [])
    assert (module.VALUE, module.VALUE, executed) == (7, 7, ["waiting_one"])


def test_what_is_imported_from_it_executes_it(executed: list[str]) -> None:
    with later_imports(NAMES):
        importlib.import_module("waiting_one")
    exec("from waiting_one import VALUE", {})  # noqa: S102 - the import statement is what is tried
    assert executed == ["waiting_one"]


def test_a_package_waits_while_a_part_of_it_is_imported(executed: list[str]) -> None:
    with later_imports(NAMES):
        inner = importlib.import_module("waiting_package.inner")
    assert executed == []
    assert inner.VALUE == 7
    assert executed == ["waiting_package.inner"]


def test_other_modules_and_later_ones_are_executed_at_once(executed: list[str]) -> None:
    with later_imports(["waiting_package"]):
        importlib.import_module("waiting_one")
    importlib.import_module("waiting_package")
    assert executed == ["waiting_one", "waiting_package"]


def test_what_a_module_lacks_is_an_error_as_ever(executed: list[str]) -> None:
    with later_imports(NAMES):
        module = importlib.import_module("waiting_one")
    with pytest.raises(AttributeError):
        _ = module.NOTHING
    assert executed == ["waiting_one"]


def test_a_thread_that_comes_meanwhile_waits_until_the_module_is_whole(
    tmp_path: Path, executed: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, goes_on = threading.Event(), threading.Event()
    monkeypatch.setattr(sys, "meet", (begun, goes_on), raising=False)
    source = "import sys\nbegun, goes_on = sys.meet\nbegun.set()\ngoes_on.wait(30)\nVALUE = 7\n"
    (tmp_path / "waiting_one.py").write_text(source, "utf-8")
    with later_imports(NAMES):
        module = importlib.import_module("waiting_one")
    got: list[int | None] = []
    first, second = (
        threading.Thread(target=lambda: got.append(getattr(module, "VALUE", None)))
        for _ in range(2)
    )
    first.start()
    begun.wait(30)
    second.start()
    second.join(0.2)  # long enough to come back empty-handed
    goes_on.set()
    first.join()
    second.join()
    assert got == [7, 7]


def test_a_module_that_asks_for_itself_is_given_what_it_has(
    tmp_path: Path, executed: list[str]
) -> None:
    source = "import sys\nHAS = hasattr(sys.modules[__name__], 'LATER')\nLATER = 1\n"
    (tmp_path / "waiting_one.py").write_text(source, "utf-8")
    with later_imports(NAMES):
        module = importlib.import_module("waiting_one")
    assert (module.HAS, module.LATER) == (False, 1)

"""Modules that are executed when something of them is first asked for.

As ``importlib.util.LazyLoader`` has them, but a module's name and place can be read without
executing it: PySide6 does that with its own.
"""

from __future__ import annotations

import sys
from _thread import RLock
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any, cast


class LaterModule(ModuleType):
    """A module whose code runs when an attribute is asked for that it does not have yet."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # what the import system looks for
            raise AttributeError(name)
        loader: object = self.__spec__ and self.__spec__.loader
        if isinstance(loader, LaterLoader):
            loader.execute(self)
        return ModuleType.__getattribute__(self, name)


class LaterLoader:
    """Makes a module and lets it wait; ``execute`` does what the real loader does."""

    def __init__(self, real: Any) -> None:
        self._real = real
        self._lock = RLock()
        self._is_begun = False

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        """An empty module."""
        return LaterModule(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Nothing happens yet."""

    def execute(self, module: ModuleType) -> None:
        """Run the code of the module, once, whichever thread comes first; the others wait.

        What the code itself asks of its module meanwhile is not there yet: it must not wait.
        """
        with self._lock:
            spec: Any = module.__spec__
            if self._is_begun or spec.loader is not self:
                return
            self._is_begun = True
            try:
                self._real.exec_module(module)
            finally:
                self._is_begun = False
            spec.loader = module.__loader__ = self._real
            module.__class__ = ModuleType


class LaterFinder:
    """Finds modules of some names as all others do, and has them wait."""

    def __init__(self, names: Collection[str]) -> None:
        self._names = names

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """The place of the module, None for any other name."""
        if name not in self._names:
            return None
        for finder in sys.meta_path:
            spec: Any = None if finder is self else finder.find_spec(name, path, target)
            if spec is not None and spec.loader is not None:
                spec.loader = LaterLoader(spec.loader)
                return cast(ModuleSpec, spec)
        return None


@contextmanager
def later_imports(names: Collection[str]) -> Iterator[None]:
    """Inside, modules of these names that are imported for the first time wait to be executed."""
    finder = LaterFinder(names)
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)

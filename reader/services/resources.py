"""The place of the files that belong to the program."""

from __future__ import annotations

from importlib import util
from pathlib import Path

import reader
from reader.model.errors import ResourceMissing


def resource_path(name: str) -> Path:
    """The file or folder ``name`` (parts divided by ``/``) of the program's resources.

    In a checkout the resources lie beside the package; a wheel or a frozen bundle has them inside
    of it. Raises ResourceMissing.
    """
    package = Path(reader.__file__).resolve().parent
    for folder in (package / "resources", package.parent / "resources"):
        path = folder.joinpath(*name.split("/"))
        if path.exists():
            return path
    raise ResourceMissing(name)


def read_resource(name: str) -> str:
    """The text of the resource ``name``, line ends as LF; raises ResourceMissing."""
    return resource_path(name).read_text(encoding="utf-8")


def bundled_font() -> Path | None:
    """The Chinese font that was installed with the program, or None; only Linux has one."""
    found = util.find_spec("noto_cjk_sans_otc")
    if found is None or found.origin is None:
        return None
    font = Path(found.origin).with_name("NotoSansCJK-Regular.ttc")
    return font if font.exists() else None

from __future__ import annotations

from reader.services.licences import components
from reader.services.resources import resource_path


def test_every_component_of_the_program_has_its_licence_in_full() -> None:
    by_name = {
        component.name: component for component in components(resource_path("licences"), False)
    }
    assert list(by_name) == sorted(by_name, key=str.lower)
    qt = by_name["PySide6-Essentials, shiboken6 and Qt"]
    assert qt.licence.startswith("LGPL-3.0")
    assert "replace them with libraries of your own build" in qt.texts[0]
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in qt.texts[1]
    assert "GNU GENERAL PUBLIC LICENSE" in qt.texts[2]


def test_what_only_bundles_bring_along_is_listed_in_bundles() -> None:
    outside, inside = (
        {component.name for component in components(resource_path("licences"), is_bundle)}
        for is_bundle in (False, True)
    )
    assert "PyInstaller" in inside - outside
    assert "numpy" in outside

"""A release has a tag that fits, words for its readers, and an address where they find it."""

from __future__ import annotations

import project
import pytest
import release

CHANGES = "# Changes\n\n## 0.2.0\n\n- Opens PDF.\n\n## 0.1.0\n\nThe first version.\n\n## 0.0.1\n\n"


def test_the_words_on_the_version_are_given() -> None:
    assert release.notes("v0.2.0", "0.2.0", CHANGES) == "- Opens PDF.\n"
    assert release.notes("v0.1.0", "0.1.0", CHANGES) == "The first version.\n"


@pytest.mark.parametrize(
    ("tag", "version", "why"),
    [
        ("v0.2.1", "0.2.0", "it should be v0.2.0"),
        ("0.2.0", "0.2.0", "it should be v0.2.0"),
        ("v0.3.0", "0.3.0", "no heading"),
        ("v0.0.1", "0.0.1", "says nothing"),
        ("v0.2", "0.2", "no heading"),
    ],
)
def test_what_does_not_fit_is_not_released(tag: str, version: str, why: str) -> None:
    with pytest.raises(release.NotReady, match=why):
        release.notes(tag, version, CHANGES)


def test_a_dot_in_the_version_is_a_dot() -> None:
    with pytest.raises(release.NotReady):
        release.notes("v0.2.0", "0.2.0", "## 0x2y0\n\nwords\n")


def test_addresses_of_a_project_that_has_a_home_are_released() -> None:
    release.check_facts(
        {
            "version": "0.2.0",
            "app-id": "org.examples.Duwen",
            "homepage": "https://example-readers.org/duwen",
            "maintainer": "The authors <mail@example-readers.org>",
        }
    )


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("homepage", "https://duwen.example/"),
        ("releases", "https://example.org/releases"),
        ("issues", "https://duwen.example:8080/issues"),
        ("app-id", "com.example.Duwen"),
        ("app-id", "example.Duwen"),
        ("maintainer", "The authors <mail@duwen.example>"),
    ],
)
def test_a_placeholder_is_not_released(name: str, value: str) -> None:
    with pytest.raises(release.NotReady, match=f"placeholders for {name} "):
        release.check_facts({"version": "0.2.0", name: value})


def test_the_project_as_it_is_says_what_is_to_be_set(capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever gives the project a home takes this test away, with the placeholders."""
    assert release.main([f"v{project.facts()['version']}"]) == 1
    assert "pyproject.toml has placeholders for app-id (com.example.Duwen), homepage" in (
        capsys.readouterr().err
    )

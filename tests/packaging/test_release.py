"""A release has a tag that fits, and words for its readers."""

from __future__ import annotations

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

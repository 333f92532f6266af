from __future__ import annotations

import pytest

from reader.services.notice import box

SENTENCE = "Es fehlt {libEGL.so.1}: 50% <b>"


@pytest.mark.parametrize(
    ("platform", "environ", "commands", "first", "last"),
    [
        ("linux", {"DISPLAY": ":0"}, {"zenity", "xmessage"}, "zenity", f"--text={SENTENCE}"),
        ("linux", {"WAYLAND_DISPLAY": "w"}, {"kdialog", "notify-send"}, "kdialog", SENTENCE),
        ("linux", {"DISPLAY": ":0"}, {"notify-send"}, "notify-send", SENTENCE),
        ("darwin", {}, {"osascript"}, "osascript", SENTENCE),
    ],
)
def test_the_sentence_goes_to_what_the_system_has(
    platform: str, environ: dict[str, str], commands: set[str], first: str, last: str
) -> None:
    words = box(SENTENCE, platform, environ, commands.__contains__)
    assert (words[0], words[-1]) == (first, last)


@pytest.mark.parametrize(
    ("platform", "environ"), [("linux", {}), ("win32", {"DISPLAY": ":0"}), ("freebsd", {})]
)
def test_where_nothing_can_show_it_nothing_is_run(platform: str, environ: dict[str, str]) -> None:
    assert box(SENTENCE, platform, environ, lambda _: True) == []


def test_a_desktop_without_any_of_them_shows_nothing() -> None:
    assert box(SENTENCE, "linux", {"DISPLAY": ":0"}, lambda _: False) == []

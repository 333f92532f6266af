from __future__ import annotations

from reader.presentation.problem_report import problem_report


def test_the_report_has_the_facts_and_the_log() -> None:
    report = problem_report({"Duwen": "0.1.0", "System": "Linux"}, "12:00 started\n", "/home/li")
    assert report == "Duwen: 0.1.0\nSystem: Linux\n\nLog:\n12:00 started"


def test_the_name_of_the_reader_is_not_in_it() -> None:
    report = problem_report({"Python": "/home/li/bin/python"}, "/home/li/a.txt", "/home/li")
    assert "li/" not in report


def test_a_home_at_the_root_changes_nothing() -> None:
    assert "/usr" in problem_report({"Python": "/usr/bin"}, "", "/")

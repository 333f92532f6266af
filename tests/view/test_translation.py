"""Every word of the window is said in every language, with the same data in it."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
from collections.abc import Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from reader.view.translation import language_for, speak
from tests.view.languages import LANGUAGES, TRANSLATIONS, speaking

ROOT = Path(__file__).parents[2]
CATALOGUES = sorted(TRANSLATIONS.glob("*.ts"))
CHINESE = [path for path in CATALOGUES if "_zh_" in path.name]
BY_NAME = pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: str(path.stem))
QT = re.compile("Q[A-Z]")
# What must come back as it is: data in braces, numbers, the filters of a file dialog.
DATA = re.compile(r"\{\w+\}|%L?n|\*\.\w+|;;")


class Message:
    """One text of a catalogue, with its forms in the other language."""

    def __init__(self, context: str, node: ElementTree.Element) -> None:
        self.context = context
        self.source = node.findtext("source", "")
        translation = node.find("translation")
        assert translation is not None
        self.state = translation.get("type", "")
        self.is_counted = node.get("numerus") == "yes"
        forms = translation.findall("numerusform") or [translation]
        self.forms = [form.text or "" for form in forms]


def messages(path: Path) -> Iterator[Message]:
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        for node in context.iter("message"):
            yield Message(context.findtext("name", ""), node)


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def collected(script: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of catalogues brought up to date with the code."""
    folder = tmp_path_factory.mktemp("translations")
    for path in CATALOGUES:
        shutil.copy(path, folder)
    try:
        script.collect(folder, keep_stale=True)
    except (OSError, subprocess.CalledProcessError) as error:
        pytest.skip(f"Qt's lupdate does not start here: {error}")
    return folder


@BY_NAME
def test_every_word_of_the_code_is_translated_and_no_other(path: Path, collected: Path) -> None:
    """New, unfinished or stale: run packaging/translations.py and translate what it finds."""
    found = list(messages(collected / path.name))
    assert found
    assert [(m.context, m.source, m.state) for m in found if m.state] == []
    assert [m.source for m in found if not all(m.forms)] == []


@BY_NAME
def test_the_data_are_in_the_translation_too(path: Path) -> None:
    differing = [
        (m.source, form)
        for m in messages(path)
        for form in m.forms
        if sorted(DATA.findall(form)) != sorted(DATA.findall(m.source))
    ]
    assert differing == []


@BY_NAME
def test_keys_and_signs_of_the_words_stay(path: Path) -> None:
    """A key after &, the three points of a command that asks, the blank before a unit."""

    def signs(text: str) -> tuple[str, bool, bool, int]:
        key = re.search(r"&(\w)", text)
        letter = key[1].upper() if key else ""
        return letter, text.endswith("…"), text.startswith(" "), text.count("\n")

    differing = [
        (m.source, f) for m in messages(path) for f in m.forms if signs(f) != signs(m.source)
    ]
    assert differing == []


@pytest.mark.parametrize("path", CHINESE, ids=lambda path: str(path.stem))
def test_chinese_is_written_in_its_own_script(path: Path) -> None:
    """The commonest characters that only one of the scripts has."""
    foreign = "開關閱讀時間體漢語" if path.stem.endswith("CN") else "开关阅读时间体汉语"
    text = "".join(form for m in messages(path) for form in m.forms)
    assert set(foreign) & set(text) == set()


@BY_NAME
def test_the_compiled_words_are_those_of_the_catalogue(path: Path, qapp: QApplication) -> None:
    language = path.stem.removeprefix("duwen_")
    with speaking(language):
        differing = [
            (m.source, said)
            for m in messages(path)
            if not m.is_counted
            and (said := QCoreApplication.translate(m.context, m.source)) != m.forms[0]
        ]
    assert differing == []


def marked(path: Path) -> Iterator[str]:
    """The words in a file of the code that are said through Qt, but for Qt's own."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        called = ast.unparse(node.func).rpartition(".")[2]
        texts = [part.value for part in node.args if isinstance(part, ast.Constant)]
        if called == "tr" and isinstance(node.func, ast.Attribute):
            assert texts, f"{path.name}:{node.lineno} translates what is no literal"
            yield str(texts[0])
        elif called == "translate" and len(texts) > 1 and not QT.match(str(texts[0])):
            yield str(texts[1])


def test_lupdate_sees_every_word_that_is_marked(collected: Path) -> None:
    """It does not look into f-strings, say."""
    code = [ROOT / "reader" / "app.py", *(ROOT / "reader" / "view").rglob("*.py")]
    words = {text for path in code for text in marked(path)}
    known = {m.source for m in messages(collected / CHINESE[0].name)}
    assert words
    assert words - known == set()


@pytest.mark.parametrize(
    ("wanted", "language"),
    [
        (["zh-Hans-CN", "zh-CN", "zh"], "zh_CN"),
        (["zh-Hant-TW", "zh-TW"], "zh_TW"),
        (["zh-HK"], "zh_TW"),
        (["zh-MO"], "zh_TW"),
        (["zh-SG"], "zh_CN"),
        (["zh-Hans-TW"], "zh_CN"),
        (["zh"], "zh_CN"),
        (["yue-Hant-HK"], "zh_TW"),
        (["fr-FR", "zh-TW", "en"], "zh_TW"),
        (["en-GB", "zh-TW"], "en"),
        (["fr-FR"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_language_is_the_first_that_is_spoken(wanted: list[str], language: str) -> None:
    assert language_for(wanted) == language


@pytest.mark.parametrize(
    ("language", "count", "words"),
    [
        ("en", 1, "1 mention"),
        ("en", 2, "2 mentions"),
        ("zh_CN", 1, "出现 1 次"),
        ("zh_TW", 3, "出現 3 次"),
    ],
)
def test_what_is_counted_is_said_in_the_right_number(
    qapp: QApplication, language: str, count: int, words: str
) -> None:
    with speaking(language):
        assert QCoreApplication.translate("WordPopup", "%n mentions", "", count) == words


@pytest.mark.parametrize(("language", "words"), [("zh_CN", "取消"), ("zh_TW", "確定")])
def test_the_buttons_of_qt_speak_too(qtbot: QtBot, language: str, words: str) -> None:
    kinds = QDialogButtonBox.StandardButton
    with speaking(language):
        box = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        qtbot.addWidget(box)
        assert words in {button.text() for button in box.buttons()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_are_written_with_the_words(qapp: QApplication, language: str) -> None:
    with speaking(language):
        assert QLocale().toString(12345) == "12,345"
        text = QCoreApplication.translate("WindowPane", "%Ln characters", "", 12345)
    assert "12,345" in text


def test_a_folder_without_words_leaves_the_window_english(
    qapp: QApplication, tmp_path: Path
) -> None:
    before = QLocale()
    made = speak(qapp, "en", tmp_path)
    QLocale.setDefault(before)
    assert made == []

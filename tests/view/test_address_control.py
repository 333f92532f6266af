from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication

from reader.model.errors import PageUnreachable
from reader.presentation.opening_presenter import OpeningPresenter
from reader.view.address_control import AddressControl
from reader.view.page_fetch import FetchedPage
from reader.view.waiting import Waiting
from tests.fakes import FakeSources, no_loader
from tests.view.test_window import Bench, bench, drop

__all__ = ["bench"]
ADDRESS = "https://example.org/a"


@dataclass
class FakeFetch:
    """Fetches nothing; the test says what comes."""

    outcome: FetchedPage | PageUnreachable = field(
        default_factory=lambda: FetchedPage("早市\n人来人往".encode("gbk"), "gbk", ADDRESS)
    )
    asked: list[str] = field(default_factory=list)

    def fetch(self, address: str, deliver: object) -> None:
        self.asked.append(address)
        assert callable(deliver)
        deliver(self.outcome)


@dataclass
class Addresses:
    bench: Bench
    fetch: FakeFetch
    control: AddressControl
    agrees: bool = True
    answer: str = ""
    hosts: list[str] = field(default_factory=list)


@pytest.fixture
def addresses(bench: Bench) -> Addresses:
    made: list[Addresses] = []

    def agree(host: str) -> bool:
        made[0].hosts.append(host)
        return made[0].agrees

    def ask(proposed: str) -> str:
        return made[0].answer or proposed

    control = AddressControl(
        bench.window,
        bench.pane,
        OpeningPresenter(FakeSources(), bench.presenter, no_loader),
        bench.preferences,
        Waiting(bench.window.article),
        (agree, ask),
    )
    fetch = FakeFetch()
    control.__dict__["fetch"] = fetch  # in the place of the one that would be built now
    made.append(Addresses(bench, fetch, control))
    return made[0]


def test_a_page_is_opened_after_the_reader_agreed(addresses: Addresses) -> None:
    addresses.control.open(ADDRESS)
    assert addresses.bench.text.startswith("早市")
    assert addresses.hosts == ["example.org"]


def test_the_reader_is_asked_only_once(addresses: Addresses) -> None:
    addresses.control.open(ADDRESS)
    addresses.control.open(ADDRESS)
    assert (len(addresses.hosts), len(addresses.fetch.asked)) == (1, 2)
    assert addresses.bench.preferences.settings.fetch_pages


def test_nothing_is_fetched_where_the_reader_does_not_agree(addresses: Addresses) -> None:
    addresses.agrees = False
    addresses.control.open(ADDRESS)
    assert addresses.fetch.asked == []
    assert not addresses.bench.preferences.settings.fetch_pages


def test_the_reader_is_asked_again_after_taking_it_back(addresses: Addresses) -> None:
    addresses.control.open(ADDRESS)
    addresses.bench.preferences.change(fetch_pages=False)
    addresses.control.open(ADDRESS)
    assert len(addresses.hosts) == 2


def test_a_page_that_does_not_come_is_told(addresses: Addresses) -> None:
    addresses.bench.presenter.open_text("旧")
    addresses.fetch.outcome = PageUnreachable(ADDRESS, "it is no web page")
    addresses.control.open(ADDRESS)
    assert "it is no web page" in addresses.bench.message
    assert addresses.bench.text == "旧"


def test_another_scheme_is_refused_without_a_question(addresses: Addresses) -> None:
    addresses.control.open("file:///etc/hostname")
    assert (addresses.hosts, addresses.fetch.asked) == ([], [])
    assert "http" in addresses.bench.message


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [("example.org/a", "https://example.org/a"), (" http://example.org ", "http://example.org")],
)
def test_an_address_is_typed(addresses: Addresses, typed: str, wanted: str) -> None:
    addresses.answer = typed
    addresses.bench.trigger("open_address")
    assert addresses.fetch.asked == [wanted]


def test_what_is_no_address_is_told_as_it_was_typed(addresses: Addresses) -> None:
    addresses.answer = "not a url"
    addresses.control.choose()
    assert addresses.fetch.asked == []
    assert addresses.bench.message.startswith("not a url can't be opened: that is no address")


def test_the_address_on_the_clipboard_is_proposed(addresses: Addresses) -> None:
    QGuiApplication.clipboard().setText(f" {ADDRESS}\n")
    addresses.bench.trigger("open_address")
    assert addresses.fetch.asked == [ADDRESS]


def test_a_pasted_address_is_opened(addresses: Addresses) -> None:
    QGuiApplication.clipboard().setText(ADDRESS)
    addresses.bench.trigger("paste_new")
    assert addresses.fetch.asked == [ADDRESS]


def test_a_dropped_link_is_opened(addresses: Addresses) -> None:
    drop(addresses.bench.window, lambda data: data.setUrls([QUrl(ADDRESS)]))
    assert addresses.fetch.asked == [ADDRESS]


def test_a_copied_piece_of_a_page_is_opened_by_its_marks(bench: Bench) -> None:
    data = QMimeData()
    data.setHtml("<p>早市</p>")
    data.setText("平文")
    QGuiApplication.clipboard().setMimeData(data)
    bench.trigger("paste_new")
    assert bench.text == "早市"
    QGuiApplication.clipboard().clear()  # Qt would take it for its own when the program ends


def test_a_piece_of_a_page_without_text_gives_the_plain_text(bench: Bench) -> None:
    def fill(data: QMimeData) -> None:
        data.setHtml("<img src='a.png'>")
        data.setText("平文")

    drop(bench.window, fill)
    assert bench.text == "平文"

"""Pages from a server of our own on this machine."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from pytestqt.qtbot import QtBot

from reader.model.errors import PageUnreachable
from reader.view import page_fetch
from reader.view.page_fetch import FetchedPage, PageFetch

PAGE = "<html><title>早市</title><p>早市很热闹，人来人往。</p></html>".encode("gb18030")
HTML = {"Content-Type": "text/html; charset=GBK"}


@dataclass
class Site:
    """What is served at each path: code, headers, body; what was asked for."""

    port: int
    pages: dict[str, tuple[int, dict[str, str], bytes]]
    release: threading.Event
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    def at(self, path: str) -> str:
        return f"http://127.0.0.1:{self.port}{path}"


@pytest.fixture
def site() -> Iterator[Site]:
    made: list[Site] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            site = made[0]
            site.asked.append((self.path, dict(self.headers)))
            if self.path == "/slow":
                site.release.wait(20)
            code, headers, body = site.pages.get(self.path, (404, HTML, b""))
            self.send_response(code)
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            try:
                self.wfile.write(body)
            except OSError:  # the reader gave up
                return

        def log_request(self, *args: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    made.append(Site(server.server_port, {}, threading.Event()))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield made[0]
    made[0].release.set()
    server.shutdown()
    server.server_close()
    thread.join()


def has(outcomes: list[object], wanted: int) -> bool:
    return len(outcomes) == wanted


def fetched(qtbot: QtBot, address: str, longest: int = 20_000) -> FetchedPage | PageUnreachable:
    fetch = PageFetch(longest=longest)
    outcomes: list[FetchedPage | PageUnreachable] = []
    fetch.fetch(address, outcomes.append)
    qtbot.waitUntil(lambda: bool(outcomes), timeout=20_000)
    return outcomes[0]


def refused(qtbot: QtBot, address: str, longest: int = 20_000) -> str:
    outcome = fetched(qtbot, address, longest)
    assert isinstance(outcome, PageUnreachable)
    return outcome.reason


def test_a_page_comes_with_the_encoding_that_its_server_names(qtbot: QtBot, site: Site) -> None:
    site.pages["/a"] = (200, HTML, PAGE)
    assert fetched(qtbot, site.at("/a")) == FetchedPage(PAGE, "gbk", site.at("/a"))


def test_a_redirect_is_followed(qtbot: QtBot, site: Site) -> None:
    site.pages["/old"] = (302, {"Location": "/a"}, b"")
    site.pages["/a"] = (200, HTML, PAGE)
    outcome = fetched(qtbot, site.at("/old"))
    assert isinstance(outcome, FetchedPage)
    assert outcome.address == site.at("/a")


def test_no_cookie_goes_along(qtbot: QtBot, site: Site) -> None:
    site.pages["/old"] = (302, {"Location": "/a", "Set-Cookie": "a=b; Path=/"}, b"")
    site.pages["/a"] = (200, HTML | {"Set-Cookie": "c=d; Path=/"}, PAGE)
    fetch = PageFetch()
    outcomes: list[object] = []
    for wanted in (1, 2):
        fetch.fetch(site.at("/old"), outcomes.append)
        qtbot.waitUntil(partial(has, outcomes, wanted), timeout=20_000)
    # Each twice or more: Qt may ask again where a server hung up.
    assert {path for path, _ in site.asked} == {"/old", "/a"}
    assert not any("Cookie" in headers for _, headers in site.asked)


def test_a_circle_of_redirects_ends(qtbot: QtBot, site: Site) -> None:
    site.pages["/a"] = (302, {"Location": "/b"}, b"")
    site.pages["/b"] = (302, {"Location": "/a"}, b"")
    assert "without an end" in refused(qtbot, site.at("/a"))
    assert len(site.asked) < 2 * page_fetch.MOST_STEPS  # Qt may ask twice where a server hung up


@pytest.mark.parametrize(
    "target", ["file:///etc/hostname", "ftp://127.0.0.1/a", "data:text/html,a"]
)
def test_a_redirect_out_of_the_web_is_not_followed(qtbot: QtBot, site: Site, target: str) -> None:
    site.pages["/a"] = (302, {"Location": target}, b"")
    assert "http or https" in refused(qtbot, site.at("/a"))


@pytest.mark.parametrize("address", ["file:///etc/hostname", "ftp://127.0.0.1/a", "http:///a"])
def test_other_addresses_are_refused(qtbot: QtBot, address: str) -> None:
    assert "http or https" in refused(qtbot, address)


@pytest.mark.parametrize("told", [True, False], ids=["size told", "size not told"])
def test_a_page_that_is_too_large_is_given_up(qtbot: QtBot, site: Site, told: bool) -> None:
    body = b" " * (page_fetch.LARGEST + 1)
    length = {"Content-Length": str(len(body))} if told else {}
    site.pages["/a"] = (200, HTML | length, body)
    assert "larger than" in refused(qtbot, site.at("/a"))


def test_a_page_that_takes_too_long_is_given_up(qtbot: QtBot, site: Site) -> None:
    assert "20 seconds" in refused(qtbot, site.at("/slow"), longest=50)


def test_what_is_no_page_is_refused(qtbot: QtBot, site: Site) -> None:
    site.pages["/a"] = (200, {"Content-Type": "image/png"}, b"x")
    assert refused(qtbot, site.at("/a")) == "it is no web page"


def test_a_page_that_is_not_there_says_so(qtbot: QtBot, site: Site) -> None:
    assert "/none" in refused(qtbot, site.at("/none"))


def test_a_page_given_up_is_not_delivered(qtbot: QtBot, site: Site) -> None:
    fetch = PageFetch()
    outcomes: list[object] = []
    fetch.fetch(site.at("/slow"), outcomes.append)
    qtbot.waitUntil(lambda: bool(site.asked), timeout=20_000)
    with qtbot.waitSignal(fetch.ended):
        fetch.cancel()
    site.release.set()
    qtbot.wait(50)
    assert outcomes == []

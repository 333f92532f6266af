"""Pages by https, from a server on this machine with a certificate of its own."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from PySide6.QtNetwork import QSslCertificate, QSslConfiguration
from pytestqt.qtbot import QtBot

from reader.model.errors import PageUnreachable
from reader.view.page_fetch import FetchedPage, PageFetch

CERTIFICATE = Path(__file__).parents[1] / "cases/tls/localhost.pem"
PAGE = "<html><title>夜市</title><p>夜市的灯亮了。</p></html>".encode()


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(PAGE)

    def log_request(self, *args: object) -> None:
        """Say nothing."""


class SafeServer(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *args: object) -> None:
        """Who is not trusted is hung up on; that is no error here."""


@pytest.fixture
def address() -> Iterator[str]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    server = SafeServer(("127.0.0.1", 0), Handler)
    server.socket = context.wrap_socket(
        server.socket, server_side=True, do_handshake_on_connect=False
    )
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"https://127.0.0.1:{server.server_port}/a"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def trust() -> Iterator[None]:
    """This process trusts the certificate, as a computer trusts those of its system."""
    usual = QSslConfiguration.defaultConfiguration()
    trusting = QSslConfiguration(usual)
    trusting.setCaCertificates(QSslCertificate.fromPath(str(CERTIFICATE)))
    QSslConfiguration.setDefaultConfiguration(trusting)
    yield
    QSslConfiguration.setDefaultConfiguration(usual)


def fetched(qtbot: QtBot, fetch: PageFetch, address: str) -> FetchedPage | PageUnreachable:
    outcomes: list[FetchedPage | PageUnreachable] = []
    fetch.fetch(address, outcomes.append)
    qtbot.waitUntil(lambda: bool(outcomes), timeout=20_000)
    return outcomes[0]


def test_a_page_of_a_trusted_server_comes(qtbot: QtBot, address: str, trust: None) -> None:
    del trust
    assert fetched(qtbot, PageFetch(), address) == FetchedPage(PAGE, "utf-8", address)


def test_a_server_that_nobody_vouches_for_is_refused(qtbot: QtBot, address: str) -> None:
    outcome = fetched(qtbot, PageFetch(), address)
    assert isinstance(outcome, PageUnreachable)
    assert "certificate" in outcome.reason


def test_where_nothing_can_encrypt_this_is_said(qtbot: QtBot, address: str) -> None:
    outcome = fetched(qtbot, PageFetch(can_encrypt=lambda: False), address)
    assert outcome == PageUnreachable(address, "this computer lacks OpenSSL 3 for safe pages")

"""Fetches one web page: no cookies, no cache, nothing but http and https, and not for ever."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest, QSslSocket

from reader.model.errors import PageUnreachable

LARGEST = 10_000_000  # bytes
LONGEST = 20_000  # milliseconds
MOST_STEPS = 10  # from address to address
SCHEMES = ("http", "https")
TEXTS = ("text/html", "application/xhtml+xml", "text/plain", "")
LANGUAGES = b"zh-CN,zh-TW;q=0.9,zh;q=0.8,en;q=0.5"
Attribute = QNetworkRequest.Attribute
Policy = QNetworkRequest.RedirectPolicy
MANUAL = QNetworkRequest.LoadControl.Manual


@dataclass(frozen=True, slots=True)
class FetchedPage:
    """The bytes of a page, what its server says of their encoding, and where it is."""

    data: bytes
    charset: str
    address: str


Deliver = Callable[[FetchedPage | PageUnreachable], None]


class PageFetch(QObject):
    """One page at a time; it is built when the first page is wanted and not before.

    ``longest`` is in milliseconds. ``can_encrypt`` says whether there is a library for https.
    """

    progressed = Signal(str, float)  # the host, 0..1; 0 where the size is not known
    ended = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        longest: int = LONGEST,
        can_encrypt: Callable[[], bool] = QSslSocket.supportsSsl,
    ) -> None:
        super().__init__(parent)
        self._can_encrypt = can_encrypt
        self._manager = QNetworkAccessManager(self)
        self._reply: QNetworkReply | None = None
        self._deliver: Deliver = lambda _: None
        self._data = bytearray()
        self._asked, self._steps = "", 0
        self._clock = QTimer(self, singleShot=True, interval=longest)
        self._clock.timeout.connect(
            lambda: self._end(PageUnreachable(self._asked, "it did not arrive in 20 seconds"))
        )

    def fetch(self, address: str, deliver: Deliver) -> None:
        """Begin; ``deliver`` is called once, later, unless the page is given up."""
        self.cancel()
        self._deliver, self._asked, self._steps = deliver, address, 0
        self._clock.start()
        self._ask(QUrl(address, QUrl.ParsingMode.TolerantMode))

    def cancel(self) -> None:
        """Give the page up; nothing is delivered any more."""
        self._clock.stop()
        reply, self._reply = self._reply, None
        self._data = bytearray()
        if reply is not None:
            reply.abort()
            reply.deleteLater()
            self.ended.emit()

    def _ask(self, url: QUrl) -> None:
        if url.scheme() not in SCHEMES or not url.host():
            self._end(PageUnreachable(self._asked, "it does not begin with http or https"))
            return
        if url.scheme() == "https" and not self._can_encrypt():
            self._end(PageUnreachable(self._asked, "this computer lacks OpenSSL 3 for safe pages"))
            return
        self._data = bytearray()
        self._reply = reply = self._manager.get(_request(url))
        reply.readyRead.connect(lambda: self._read(reply))
        reply.finished.connect(lambda: self._arrived(reply))
        reply.downloadProgress.connect(lambda done, whole: self._tell(reply, done, whole))
        self.progressed.emit(url.host(), 0.0)

    def _tell(self, reply: QNetworkReply, done: int, whole: int) -> None:
        if reply is self._reply and whole > 0:
            self.progressed.emit(reply.url().host(), min(1.0, done / whole))

    def _read(self, reply: QNetworkReply) -> None:
        if reply is not self._reply:
            return
        self._data += reply.read(LARGEST + 1 - len(self._data)).data()
        if len(self._data) > LARGEST:
            self._end(PageUnreachable(self._asked, "it is larger than 10 MB"))

    def _arrived(self, reply: QNetworkReply) -> None:
        """The reply is whole, leads on to another address, or went wrong."""
        if reply is not self._reply:
            return
        onward = reply.attribute(Attribute.RedirectionTargetAttribute)
        if isinstance(onward, QUrl) and onward.isValid():
            self._follow(reply, reply.url().resolved(onward))
        elif reply.error() is not QNetworkReply.NetworkError.NoError:
            self._end(PageUnreachable(self._asked, reply.errorString().rstrip(".。")))
        elif _kind(reply) not in TEXTS:
            self._end(PageUnreachable(self._asked, "it is no web page"))
        else:
            self._read(reply)
            if self._reply is not None:
                page = FetchedPage(bytes(self._data), _charset(reply), reply.url().toString())
                self._end(page)

    def _follow(self, reply: QNetworkReply, onward: QUrl) -> None:
        self._steps += 1
        self._reply = None
        reply.deleteLater()
        if self._steps > MOST_STEPS:
            endless = PageUnreachable(
                self._asked, "it leads from address to address without an end"
            )
            self._end(endless)
        else:
            self._ask(onward)

    def _end(self, outcome: FetchedPage | PageUnreachable) -> None:
        deliver = self._deliver
        self.cancel()
        self.ended.emit()
        deliver(outcome)


def _request(url: QUrl) -> QNetworkRequest:
    request = QNetworkRequest(url)
    request.setAttribute(Attribute.RedirectPolicyAttribute, Policy.ManualRedirectPolicy)
    for attribute in (
        Attribute.CookieLoadControlAttribute,
        Attribute.CookieSaveControlAttribute,
        Attribute.AuthenticationReuseAttribute,
    ):
        request.setAttribute(attribute, MANUAL)
    request.setAttribute(Attribute.CacheSaveControlAttribute, False)
    request.setRawHeader(b"User-Agent", b"Mozilla/5.0 (compatible; Duwen)")
    request.setRawHeader(b"Accept-Language", LANGUAGES)
    return request


def _header(reply: QNetworkReply) -> str:
    value = reply.header(QNetworkRequest.KnownHeaders.ContentTypeHeader)
    return value if isinstance(value, str) else ""


def _kind(reply: QNetworkReply) -> str:
    return _header(reply).partition(";")[0].strip().lower()


def _charset(reply: QNetworkReply) -> str:
    for part in _header(reply).split(";")[1:]:
        name, _, value = part.partition("=")
        if name.strip().lower() == "charset":
            return value.strip(" \"'").lower()
    return ""

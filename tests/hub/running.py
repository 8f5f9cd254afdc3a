"""A real hub in the test's own process: real PostgreSQL, the real service, and a network that a test can break.

with database(folder) as url: ...           a PostgreSQL, shared by all processes that name the same folder
hub = RunningHub(url, clock)                a hub with a venue of its own: no test sees another's rows
client = hub.client(hub.enrolled("kiosk-a"))    the real client over the ASGI transport
hub.network.fault = captive_portal          what happens to requests from now on; None mends it
"""

from __future__ import annotations

import asyncio
import hashlib
import secrets
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from threading import Thread
from typing import Any
from zoneinfo import ZoneInfo

import httpx
from sqlalchemy import Engine, create_engine, select, text

from kiosk.cli.hub import read_schedule
from kiosk.documents.qr_symbol import text_svg
from kiosk.domain.bookings import Booking
from kiosk.domain.catalogue import Catalogue, Programme, Room, Session, Venue
from kiosk.exchange.booking_files import read_bookings
from kiosk.exchange.period_export import PeriodFormats
from kiosk.hub.database import opened
from kiosk.hub.embedded_postgres import embedded_postgres
from kiosk.hub.enrolment import enrol, make_code
from kiosk.hub.pages.site import Site
from kiosk.hub.service import service
from kiosk.hub.sharing import HERE
from kiosk.hub.tables import facts, quarantine
from kiosk.sync.hub_client import HubClient
from tests.fakes.fake_clock import FakeClock

Deliver = Callable[[httpx.Request], httpx.Response]
Fault = Callable[[httpx.Request, Deliver], httpx.Response]
ADDRESS = "http://hub.test/"
ROOMS = (Room("workshop", "The Workshop", 40), Room("studio", "Design Studio"))
OPEN_VISIT = Programme("open_visit", "Open visit", "workshop", open_visit=True)


def made_catalogue(first: date, last: date, sessions: Sequence[Session] = (), rooms: Sequence[Room] = ()) -> Catalogue:
    """Return a place with rooms, and with the sessions that the hub has."""
    venue = Venue("made-place", "The Made Place", ZoneInfo("Europe/London"))
    return Catalogue.of(venue, (*ROOMS, *rooms), (OPEN_VISIT,), sessions)


def _read(path: Path, known: Catalogue, reject: Callable[[int, str], None]) -> Iterator[Booking]:
    return read_bookings(path, known).accepted(lambda row: reject(row.line, row.reason))


SITE = Site("made-place", made_catalogue, PeriodFormats(), text_svg, _read, read_schedule)


@contextmanager
def database(shared: Path) -> Iterator[str]:
    """Start or join the PostgreSQL of all processes that share a folder; yield a new, empty database in it."""
    name = hashlib.sha256(str(shared).encode()).hexdigest()[:12]
    with walkable_folder(name) as folder, embedded_postgres(folder) as url:
        yield url_of(url, new_database(url))


@contextmanager
def walkable_folder(name: str) -> Iterator[Path]:
    """Yield a folder to which the server's own user can walk, and remove it unless a server still runs there.

    pytest's temporary folders are not: each pytest that starts closes all of them to others again.
    """
    folder = Path(tempfile.gettempdir()) / f"kiosk-hub-{name}"
    folder.mkdir(mode=0o755, exist_ok=True)
    yield folder
    if not list(folder.rglob("postmaster.pid")):
        shutil.rmtree(folder, ignore_errors=True)


def new_database(url: str, template: str = "template1") -> str:
    """Make a database, empty or a copy, and return its name."""
    name = f"hub_{secrets.token_hex(6)}"
    engine = create_engine(url_of(url, "postgres").replace("postgresql:", "postgresql+psycopg:"))
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY wal_log"))
    engine.dispose()
    return name


def url_of(url: str, name: str) -> str:
    """Return the address of another database of the same server."""
    return f"postgresql://postgres:@/{name}?{url.partition('?')[2]}"


def name_of(url: str) -> str:
    """Return the database that an address names."""
    return url.partition("?")[0].rpartition("/")[2]


@cache
def engine_on(url: str) -> Engine:
    """Return this process's engine on a database: its hubs come one after the other, and say the same in SQL."""
    return opened(url)


class AsgiBridge(httpx.BaseTransport):
    """Carries a synchronous client's requests to an ASGI application, whose loop runs in a thread of its own."""

    def __init__(self, app: Any) -> None:
        self._inner = httpx.ASGITransport(app)
        self._loop = asyncio.new_event_loop()
        self._thread = Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Deliver one request."""
        request.read()
        return asyncio.run_coroutine_threadsafe(self._handle(request), self._loop).result(timeout=60)

    async def _handle(self, request: httpx.Request) -> httpx.Response:
        carried = httpx.Request(request.method, request.url, headers=request.headers, content=request.content)
        response = await self._inner.handle_async_request(carried)
        return httpx.Response(response.status_code, headers=response.headers, content=await response.aread())

    def close(self) -> None:
        """End the loop."""
        if self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join()
            self._loop.close()


class Network(httpx.BaseTransport):
    """The way to the hub; ``fault`` decides what becomes of a request."""

    def __init__(self, inner: httpx.BaseTransport) -> None:
        self.inner = inner
        self.fault: Fault | None = None
        self.requests: list[httpx.Request] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Deliver, or let the fault do what it does."""
        self.requests.append(request)
        return (
            self.inner.handle_request(request) if self.fault is None else self.fault(request, self.inner.handle_request)
        )


class RunningHub:
    """A hub over a database, with a venue of its own."""

    def __init__(self, url: str, clock: FakeClock, here: timedelta = HERE) -> None:
        self.url = url
        self.clock = clock
        self.here = here
        self.venue = f"venue-{secrets.token_hex(6)}"
        self.start(url)

    def start(self, url: str) -> None:
        """Begin to serve a database, instead of the one before."""
        self.url = url
        self.engine = engine_on(url)
        site = replace(SITE, venue=self.venue)
        self.app = service(self.engine, now=self.clock.now, metrics_token="metrics-token", site=site, here=self.here)
        self._bridge = AsgiBridge(self.app)
        self.network = Network(self._bridge)

    def stop(self) -> None:
        """End the service; its database stays."""
        self._bridge.close()
        self.engine.dispose()

    def http(self) -> httpx.Client:
        """Return a client without a name."""
        return httpx.Client(transport=self.network, base_url=ADDRESS)

    def code(self, *, again: bool = False) -> str:
        """Return a one-time code."""
        with self.engine.begin() as connection:
            return make_code(connection, self.venue, self.clock.now(), again=again)

    def enrolled(self, kiosk_id: str) -> str:
        """Return a new kiosk's token."""
        code = self.code()
        with self.engine.begin() as connection:
            return enrol(connection, code, kiosk_id, self.clock.now())[1]

    def client(self, token: str) -> HubClient:
        """Return the kiosk's real client."""
        return HubClient(self.http(), token, now=self.clock.now)

    def facts(self) -> list[Any]:
        """Return the venue's facts by kiosk and number."""
        chosen = select(facts).where(facts.c.venue == self.venue).order_by(facts.c.kiosk_id, facts.c.sequence)
        with self.engine.begin() as connection:
            return list(connection.execute(chosen))

    def kept_aside(self) -> list[Any]:
        """Return what the venue's kiosks sent that nobody can use."""
        chosen = select(quarantine).where(quarantine.c.venue == self.venue).order_by(quarantine.c.sequence)
        with self.engine.begin() as connection:
            return list(connection.execute(chosen))


def captive_portal(request: httpx.Request, deliver: Deliver) -> httpx.Response:
    """A network that answers everything with its sign-in page."""
    return httpx.Response(200, headers={"Content-Type": "text/html"}, text="<html><form>Room number</form></html>")


def answer_lost(request: httpx.Request, deliver: Deliver) -> httpx.Response:
    """The request arrives; the answer does not."""
    deliver(request)
    raise httpx.RemoteProtocolError("peer closed connection without sending complete message body", request=request)


def request_lost(request: httpx.Request, deliver: Deliver) -> httpx.Response:
    """The request does not arrive."""
    raise httpx.ConnectError("no route to host", request=request)

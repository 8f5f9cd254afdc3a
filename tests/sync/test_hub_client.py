"""The real client on real sockets: connections that break in every place where one can."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Thread

import httpx
import pytest

from kiosk.sync.errors import HubAway, HubRefuses
from kiosk.sync.hub_client import HubClient, connected
from kiosk.sync.joining import join_hub
from tests.fakes.fake_clock import FakeClock
from tests.hub.running import RunningHub, captive_portal
from tests.sync.conftest import SyncedKiosk

SHORT = httpx.Timeout(0.2)
Server = Callable[[socket.socket], None]


@contextmanager
def listening(serve: Server) -> Iterator[str]:
    """Yield the address of a server that treats its first connection in its own way."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        accepted: list[socket.socket] = []

        def accept() -> None:
            accepted.append(server.accept()[0])
            serve(accepted[0])

        thread = Thread(target=accept)
        thread.start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}"
        thread.join()
        accepted[0].close()


def cut_in_the_middle(connection: socket.socket) -> None:
    connection.recv(4096)
    connection.sendall(
        b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 400\r\n\r\n{"version": 1, "ve'
    )
    connection.close()


def reset_at_once(connection: socket.socket) -> None:
    connection.close()


def half_open(connection: socket.socket) -> None:
    """It reads and never says anything."""
    connection.recv(4096)


def no_http(connection: socket.socket) -> None:
    connection.recv(4096)
    connection.sendall(b"SSH-2.0-OpenSSH_9.2\r\n")
    connection.close()


@pytest.mark.parametrize("serve", [cut_in_the_middle, reset_at_once, half_open, no_http])
def test_a_connection_that_breaks_is_a_hub_that_is_away(serve: Server, clock: FakeClock) -> None:
    with listening(serve) as url, connected(url, timeout=SHORT) as http, pytest.raises(HubAway, match="no answer"):
        HubClient(http, "token", now=clock.now).standing()


EVENTS = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
ONE = b"event: changed\ndata:\n\n"


def dropped(connection: socket.socket) -> None:
    connection.recv(4096)
    connection.sendall(EVENTS + b"%x\r\n%s\r\n" % (len(ONE), ONE))
    connection.close()


def silent(connection: socket.socket) -> None:
    """The first event comes, then nothing any more, and no end."""
    connection.recv(4096)
    connection.sendall(EVENTS + b"%x\r\n%s\r\n" % (len(ONE), ONE))


@pytest.mark.parametrize("serve", [dropped, silent])
def test_live_events_that_drop_are_told_as_a_hub_that_is_not_heard(
    serve: Server, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.sync.hub_client.LISTENING", SHORT)
    heard = 0
    with listening(serve) as url, connected(url) as http, pytest.raises(HubAway, match="not heard any more"):
        for _ in HubClient(http, "token", now=clock.now).listen():
            heard += 1
    assert heard == 1


def test_a_server_without_tls_where_tls_must_be_is_a_hub_that_is_away(clock: FakeClock) -> None:
    with listening(no_http) as url:
        secure = url.replace("http:", "https:")
        with connected(secure, timeout=SHORT) as http, pytest.raises(HubAway, match="ConnectError"):
            HubClient(http, "token", now=clock.now).standing()


def test_a_name_that_nobody_knows_is_a_hub_that_is_away(clock: FakeClock) -> None:
    with connected("http://hub.invalid", timeout=SHORT) as http, pytest.raises(HubAway):
        HubClient(http, "token", now=clock.now).standing()


def test_a_port_where_nobody_listens_is_a_hub_that_is_away(clock: FakeClock) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    with connected(f"http://127.0.0.1:{port}", timeout=SHORT) as http, pytest.raises(HubAway):
        HubClient(http, "token", now=clock.now).standing()


@pytest.mark.parametrize(
    "said",
    [
        "",
        "hub#some-code",
        "ftp://hub.test#some-code",
        "https://hub.test",
        "https://#some-code",
        "https://h:x#some-code",
        "https://hub.test#short",
        "https://hub.test#some-code~pin",
        "http://hub.test#some-code",
        f"http://127.0.0.1#some-code~{'A' * 43}",
    ],
)
def test_what_is_no_invitation_is_refused_before_anybody_is_asked(kiosk: SyncedKiosk, said: str) -> None:
    before = kiosk.store.outbox.link()
    with pytest.raises(HubRefuses, match="no invitation"):
        join_hub(said, kiosk.store.outbox, kiosk.clock)
    assert kiosk.store.outbox.link() == before


def test_joining_keeps_the_address_and_a_token_that_works(
    kiosk: SyncedKiosk, hub: RunningHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.sync.joining.connected", lambda *_: hub.http())  # the way to the test's own process
    kiosk.admit(1)
    link = join_hub(f"https://hub.test#{hub.code(again=True)}\n", kiosk.store.outbox, kiosk.clock)
    assert kiosk.store.outbox.link() == link
    assert link.url == "https://hub.test"
    kiosk.token = link.token
    assert kiosk.exchange().confirmed == 1


def test_an_invitation_is_not_used_up_by_a_sign_in_page(
    kiosk: SyncedKiosk, hub: RunningHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.sync.joining.connected", lambda *_: hub.http())
    invitation = f"https://hub.test#{hub.code(again=True)}"
    hub.network.fault = captive_portal
    with pytest.raises(HubAway, match="not the hub") as caught:
        join_hub(invitation, kiosk.store.outbox, kiosk.clock)
    assert "sign in" in caught.value.fix
    hub.network.fault = None
    assert join_hub(invitation, kiosk.store.outbox, kiosk.clock).token

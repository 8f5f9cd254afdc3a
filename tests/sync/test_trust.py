"""Whom a kiosk believes: the hub whose certificate is pinned, whatever the clock says, and nobody else."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Thread

import httpx
import pytest

from kiosk.hub.certificate import own_certificate, own_pin
from kiosk.sync.errors import HubAway, HubRefuses
from kiosk.sync.hub_client import HubClient, connected
from kiosk.sync.trust import pinned_certificate
from kiosk.wire.invitation import Invitation, read_invitation
from tests.fakes.fake_clock import FakeClock

SHORT = httpx.Timeout(5.0)
ANSWER = b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: %d\r\n\r\n%s"
STANDING = b'{"venue": "v", "kiosk_id": "kiosk-a", "now": 1, "high_water": 0, "newest": 0}'


@contextmanager
def hub_at(folder: Path) -> Iterator[tuple[str, list[bytes]]]:
    """Yield the address of a hub with its own certificate, and the requests that reached it."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(own_certificate(folder))
    reached: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            while True:
                with server.accept()[0] as plain, suppress(OSError), context.wrap_socket(plain, server_side=True) as it:
                    if said := it.recv(4096):
                        if said.startswith(b"END"):
                            return
                        reached.append(said)
                        it.sendall(ANSWER % (len(STANDING), STANDING))

        thread = Thread(target=serve)
        thread.start()
        port = server.getsockname()[1]
        yield f"https://127.0.0.1:{port}", reached
        anybody = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        anybody.check_hostname, anybody.verify_mode = False, ssl.CERT_NONE
        with socket.create_connection(("127.0.0.1", port)) as plain, anybody.wrap_socket(plain) as it:
            it.sendall(b"END")
        thread.join()


def test_the_pinned_hub_is_believed_and_no_other_hears_the_token(tmp_path: Path, clock: FakeClock) -> None:
    own_certificate(tmp_path / "other")
    with hub_at(tmp_path / "hub") as (url, reached):
        certificate = pinned_certificate(url, own_pin(tmp_path / "hub"))
        with connected(url, certificate, timeout=SHORT) as http:
            assert HubClient(http, "token", now=clock.now).standing().kiosk_id == "kiosk-a"
        assert b"Bearer token" in reached[-1]
        with pytest.raises(HubRefuses, match="not the hub"):
            pinned_certificate(url, own_pin(tmp_path / "other"))
        before = len(reached)
        for trusted in ((tmp_path / "other" / "certificate.pem").read_text(), ""):
            with connected(url, trusted, timeout=SHORT) as http, pytest.raises(HubAway, match="ConnectError"):
                HubClient(http, "token", now=clock.now).standing()
        assert len(reached) == before


@contextmanager
def proxy() -> Iterator[tuple[str, list[bytes]]]:
    """Yield the address of a proxy that carries one connection, and what it was asked for."""
    asked: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            with server.accept()[0] as kiosk:
                asked.append(kiosk.recv(4096).partition(b"\r\n")[0])
                host, _, port = asked[0].split()[1].decode().partition(":")
                with socket.create_connection((host, int(port))) as hub:
                    kiosk.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
                    back = Thread(target=carry, args=(hub, kiosk))
                    back.start()
                    carry(kiosk, hub)
                    back.join()

        thread = Thread(target=serve)
        thread.start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}", asked
        thread.join()


def carry(source: socket.socket, to: socket.socket) -> None:
    with suppress(OSError):
        while said := source.recv(65_536):
            to.sendall(said)
    with suppress(OSError):
        to.shutdown(socket.SHUT_WR)


def test_a_proxy_of_the_network_carries_what_it_cannot_read(
    tmp_path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("NO_PROXY", "no_proxy", "https_proxy"):
        monkeypatch.delenv(name, raising=False)
    with hub_at(tmp_path) as (url, reached), proxy() as (its_url, asked):
        certificate = pinned_certificate(url, own_pin(tmp_path))
        monkeypatch.setenv("HTTPS_PROXY", its_url)
        with connected(url, certificate, timeout=SHORT) as http:
            assert HubClient(http, "token", now=clock.now).standing().kiosk_id == "kiosk-a"
    assert asked == [b"CONNECT %s HTTP/1.1" % url.removeprefix("https://").encode()]
    assert b"Bearer token" in reached[-1]


def test_a_pinned_certificate_is_fetched_through_the_proxy_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NO_PROXY", "no_proxy", "https_proxy"):
        monkeypatch.delenv(name, raising=False)
    with hub_at(tmp_path) as (url, _), proxy() as (its_url, asked):
        monkeypatch.setenv("HTTPS_PROXY", its_url)
        pinned_certificate(url, own_pin(tmp_path))
    assert asked == [b"CONNECT %s HTTP/1.1" % url.removeprefix("https://").encode()]


def test_a_hub_makes_its_certificate_once_and_nobody_else_may_read_its_key(tmp_path: Path) -> None:
    assert own_pin(tmp_path) == ""
    path = own_certificate(tmp_path)
    pin, made = own_pin(tmp_path), path.read_bytes()
    assert own_certificate(tmp_path).read_bytes() == made
    assert (own_pin(tmp_path), len(pin), path.stat().st_mode & 0o777) == (pin, 43, 0o600)
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize(
    "invitation",
    [
        Invitation("https://hub.test:8700", "venue.code_-x"),
        Invitation("https://hub.test", "venue.code_-x", "A" * 43),
        Invitation("", "venue.code_-x", "A" * 43),
    ],
)
def test_an_invitation_is_read_as_it_was_written(invitation: Invitation) -> None:
    assert read_invitation(f" {str(invitation)[:20]}\n{str(invitation)[20:]} ") == invitation

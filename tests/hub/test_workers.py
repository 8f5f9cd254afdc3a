"""Two workers of one hub, each a process of its own: one is killed in the middle of a push, the other has it all."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest
from sqlalchemy import select

from kiosk.hub.tables import venues
from kiosk.sync.errors import HubAway
from kiosk.sync.exchange import Exchange
from kiosk.sync.hub_client import HubClient
from tests.ha.processes import until
from tests.hub.running import RunningHub
from tests.hub.test_stopping import HELD_UP, WAITS_S
from tests.sync.conftest import SyncedKiosk, clock, database_url, hub, kiosk

__all__ = ["clock", "database_url", "hub", "kiosk"]
pytestmark = pytest.mark.torture  # a process of its own; its short form is a request that is lost (``tests/sync``)


@contextmanager
def worker(url: str, data: Path) -> Iterator[tuple[subprocess.Popen[bytes], str]]:
    """Start a worker as the command does; yield it and its address. It is killed with the block."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [Path(sys.executable).with_name("kiosk"), "hub", "serve", "--behind-proxy", "--host", "127.0.0.1"]
    said = {"KIOSK_HUB_DATABASE": url, "KIOSK_DATA_DIR": str(data), "KIOSK_KEY_SOURCE": "file"}
    process = subprocess.Popen([*command, "--port", str(port)], env=os.environ | said)
    try:
        yield process, f"http://127.0.0.1:{port}/"
    finally:
        process.kill()
        process.wait()


def test_a_worker_that_is_killed_in_the_middle_of_a_push_loses_and_doubles_nothing(
    hub: RunningHub, kiosk: SyncedKiosk, tmp_path: Path
) -> None:
    kiosk.admit(5)
    with (
        worker(hub.url, tmp_path / "worker") as (process, address),
        httpx.Client(transport=httpx.HTTPTransport(retries=12), base_url=address, timeout=WAITS_S) as http,
        hub.engine.connect() as holding,
        ThreadPoolExecutor(1) as other,
    ):
        assert http.get("healthz").is_success
        holding.execute(select(venues.c.changes).where(venues.c.venue == hub.venue).with_for_update())
        client = HubClient(http, kiosk.token, now=kiosk.clock.now)
        exchange = Exchange(kiosk.store.outbox, kiosk.store.heard, client, kiosk.clock, kiosk.take)
        pushing = other.submit(exchange)
        with hub.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as watching:
            until(lambda: watching.scalar(HELD_UP), within_s=WAITS_S)  # the push has come and waits for the venue
        process.send_signal(signal.SIGKILL)
        with pytest.raises(HubAway):
            pushing.result(timeout=WAITS_S)
        holding.rollback()
    assert (hub.facts(), kiosk.store.outbox_size()) == ([], 5)
    assert kiosk.exchange().confirmed == 5, "by the worker that is left"
    assert {row.id for row in hub.facts()} == kiosk.ids_in_journal()

"""The hub is told to end while it takes facts: what it has taken it still confirms."""

from __future__ import annotations

import socket
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Thread

import httpx
import uvicorn
from sqlalchemy import select, text

from kiosk.hub.certificate import own_certificate
from kiosk.hub.server import Address, config_of
from kiosk.hub.tables import venues
from tests.hub.running import RunningHub
from tests.hub.test_service import fact

WAITS_S = 30
HELD_UP = text("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'")


def test_facts_on_their_way_are_confirmed_before_the_hub_ends(hub: RunningHub, tmp_path: Path) -> None:
    token = hub.enrolled("kiosk-a")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    server = uvicorn.Server(config_of(hub.app, Address("127.0.0.1", port), own_certificate(tmp_path)))
    serving = Thread(target=server.run)
    serving.start()
    retrying = httpx.HTTPTransport(retries=6, verify=False)
    with httpx.Client(transport=retrying, base_url=f"https://127.0.0.1:{port}", timeout=WAITS_S) as http:
        assert http.get("/healthz").status_code == 200

        def send() -> httpx.Response:
            said = {"version": 1, "facts": [fact(hub, 1)]}
            return http.post("/v1/facts", json=said, headers={"Authorization": f"Bearer {token}"})

        with hub.engine.connect() as holding, ThreadPoolExecutor(1) as other:
            holding.execute(select(venues.c.changes).where(venues.c.venue == hub.venue).with_for_update())
            answer = other.submit(send)
            with hub.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as watching:
                while not watching.scalar(HELD_UP):  # the push has come and waits for the venue
                    pass
            server.should_exit = True
            while is_listening(port):
                pass
            assert not answer.done()
            holding.rollback()
            assert answer.result(timeout=WAITS_S).json()["answers"] == [{"word": "accepted", "reason": ""}]
    serving.join(timeout=WAITS_S)
    assert not serving.is_alive()
    assert [row.sequence for row in hub.facts()] == [1]


def is_listening(port: int) -> bool:
    with socket.socket() as knocking:
        return knocking.connect_ex(("127.0.0.1", port)) == 0

"""A hub for the benchmarks: one worker in a process of its own, over a PostgreSQL of this run."""

from __future__ import annotations

import multiprocessing
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import httpx
import psutil
from sqlalchemy import Engine

from kiosk.hub.database import opened
from kiosk.hub.enrolment import enrol, make_code
from kiosk.sync.hub_client import HubClient
from tests.hub.running import database

VENUE = "bench"
STARTS_WITHIN_S = 60


@dataclass(frozen=True, slots=True)
class ServedHub:
    """Where it is, and its database; ``memory_mb`` is the worker's own."""

    address: str
    url: str
    engine: Engine
    worker: psutil.Process

    def enrolled(self, name: str) -> str:
        """Return the token of a kiosk that is enrolled now."""
        now = datetime.now(UTC)
        with self.engine.begin() as connection:
            return enrol(connection, make_code(connection, VENUE, now), name, now)[1]

    def client(self, name: str) -> HubClient:
        """Return the client of a kiosk that is enrolled now."""
        token = self.enrolled(name)
        http = httpx.Client(base_url=self.address, timeout=60, trust_env=False)
        return HubClient(http, token, now=lambda: datetime.now(UTC))

    @property
    def memory_mb(self) -> float:
        """The worker's resident memory."""
        return float(self.worker.memory_info().rss / 2**20)


@contextmanager
def served_hub(build: Path) -> Iterator[ServedHub]:
    """Serve a hub until the block ends."""
    spawn = multiprocessing.get_context("spawn")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with database(build / "bench" / "hub") as url:
        engine = opened(url)
        process = spawn.Process(target=_serve, args=(url, port), daemon=True)
        process.start()
        address = f"http://127.0.0.1:{port}"
        transport = httpx.HTTPTransport(retries=8)  # with a doubling pause of its own
        with httpx.Client(transport=transport, timeout=STARTS_WITHIN_S, trust_env=False) as http:
            http.get(f"{address}/readyz").raise_for_status()
        try:
            yield ServedHub(address, url, engine, psutil.Process(process.pid))
        finally:
            process.terminate()
            process.join()
            engine.dispose()


def _serve(url: str, port: int) -> None:
    import uvicorn

    from kiosk.hub.server import leave_be_what_stays
    from kiosk.hub.service import service
    from tests.hub.running import SITE

    app = service(opened(url), site=replace(SITE, venue=VENUE))
    leave_be_what_stays()
    end_s = 1  # kiosks listen to the end: a stream may last five minutes more
    uvicorn.run(
        app, host="127.0.0.1", port=port, log_level="warning", access_log=False, timeout_graceful_shutdown=end_s
    )

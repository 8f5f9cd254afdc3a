"""A worker that is started before its database waits for it, says so to a balancer, and then serves by itself."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import text

from kiosk.hub import coming_up
from kiosk.hub.coming_up import UntilTheDatabaseIsThere
from kiosk.hub.database import HEAD, bring_up, engine_at
from kiosk.hub.service import service
from tests.conftest import ExpectedLog
from tests.hub.running import new_database, url_of


@asynccontextmanager
async def running(app: FastAPI) -> AsyncIterator[httpx.AsyncClient]:
    """Start an application as a server does, and end it so."""
    says: asyncio.Queue[dict[str, str]] = asyncio.Queue()
    heard: asyncio.Queue[object] = asyncio.Queue()
    says.put_nowait({"type": "lifespan.startup"})
    living = asyncio.create_task(app({"type": "lifespan", "state": {}}, says.get, heard.put))  # type: ignore[arg-type]
    assert await heard.get() == {"type": "lifespan.startup.complete"}
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://hub.test") as http:
        yield http
    says.put_nowait({"type": "lifespan.shutdown"})
    await living


async def until_it_says_that_it_waits(caplog: pytest.LogCaptureFixture) -> None:
    async with asyncio.timeout(30):
        while not caplog.records:
            await asyncio.sleep(0.01)


def test_a_worker_waits_for_its_database_and_then_serves(
    database_url: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    expected_log: ExpectedLog,
) -> None:
    expected_log(r"The hub waits for its database: PostgreSQL cannot be reached\. Check KIOSK_HUB_DATABASE")
    monkeypatch.setattr(coming_up, "FIRST_WAIT_S", 0.01)
    url = url_of(database_url, new_database(database_url))
    place, where = tmp_path / "socket", url.partition("host=")[2].partition("&")[0]
    engine = engine_at(url.replace(where, str(place)))
    app = service(engine)
    app.add_middleware(UntilTheDatabaseIsThere, bring_up=partial(bring_up, engine))

    async def start_before_the_database() -> None:
        async with running(app) as http:
            await until_it_says_that_it_waits(caplog)
            assert (await http.get("/healthz")).status_code == 200
            away = await http.get("/readyz")
            assert (away.status_code, away.headers["Retry-After"]) == (503, "5")
            assert (await http.get("/v1/changes")).status_code == 503, "no kiosk takes it for having forgotten it"
            place.symlink_to(where)
            async with asyncio.timeout(30):
                while (await http.get("/readyz")).status_code != 200:
                    await asyncio.sleep(0.01)
            assert (await http.get("/v1/changes")).status_code == 401

    asyncio.run(start_before_the_database())
    with engine.begin() as connection:
        assert connection.scalar(text("SELECT version_num FROM alembic_version")) == HEAD
    engine.dispose()


def test_one_that_is_stopped_while_it_waits_ends(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, expected_log: ExpectedLog
) -> None:
    expected_log("The hub waits for its database")
    engine = engine_at(f"postgresql://postgres@/hub?host={tmp_path}")
    app = service(engine)
    app.add_middleware(UntilTheDatabaseIsThere, bring_up=partial(bring_up, engine))

    async def start_and_stop() -> None:
        async with running(app):
            await until_it_says_that_it_waits(caplog)

    asyncio.run(start_and_stop())

"""Live changes: an event for what others did, none for one's own, and an end when the worker stops."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable

import httpx
import pytest

from kiosk.domain.facts import ErasureReason
from kiosk.hub import ingest
from kiosk.hub.enrolment import Bearer
from kiosk.hub.live import CHANGED, Live
from kiosk.hub.own_facts import erase
from kiosk.hub.reading import read_push
from kiosk.sync.errors import HubAway
from kiosk.sync.hub_client import HubClient
from kiosk.wire.messages import Push
from tests.fakes.fake_clock import FakeClock
from tests.hub.running import RunningHub
from tests.hub.test_service import fact

PATIENCE_S = 20


async def until(events: AsyncIterator[bytes]) -> bytes:
    return await asyncio.wait_for(anext(events), PATIENCE_S)


def pushing(hub: RunningHub, name: str, number: int) -> Callable[[], None]:
    def push() -> None:
        with hub.engine.begin() as connection:
            said = Push(facts=[fact(hub, number)]).model_dump_json().encode()
            ingest.take(connection, Bearer(hub.venue, name), *read_push(said), hub.clock.now())

    return push


def test_a_kiosk_is_told_of_what_others_and_the_hub_did_and_not_of_its_own(hub: RunningHub) -> None:
    for name in ("kiosk-a", "kiosk-b"):
        hub.enrolled(name)

    def erasing() -> None:
        with hub.engine.begin() as connection:
            erase(connection, hub.venue, ["abc"], ErasureReason.ASKED, hub.clock.now())

    async def listening() -> list[bool]:
        live = Live(hub.url)
        mine, theirs = (live.events(Bearer(hub.venue, f"kiosk-{name}")) for name in "ab")
        assert [await until(mine), await until(theirs)] == [CHANGED, CHANGED], "at once: look what there is"
        assert [await until(mine), await until(theirs)] == [CHANGED, CHANGED], "it listens from now on"
        await asyncio.to_thread(pushing(hub, "kiosk-a", 1))
        await until(theirs)
        own = asyncio.ensure_future(anext(mine))
        await asyncio.to_thread(pushing(hub, "kiosk-a", 2))
        await until(theirs)
        told = [own.done()]
        await asyncio.to_thread(erasing)
        told.append(await asyncio.wait_for(own, PATIENCE_S) == CHANGED)
        live.close()
        for events in (mine, theirs):
            with pytest.raises(StopAsyncIteration):
                while True:
                    await until(events)
        return told

    assert asyncio.run(listening()) == [False, True]


def told(body: bytes, status: int = 200, kind: str = "text/event-stream") -> HubClient:
    answer = httpx.Response(status, content=body, headers={"Content-Type": kind})
    http = httpx.Client(transport=httpx.MockTransport(lambda _: answer), base_url="http://hub.test/")
    return HubClient(http, "token", now=FakeClock.now)  # type: ignore[arg-type]


def test_the_client_hears_each_event_and_no_heartbeat() -> None:
    assert len(list(told(CHANGED + b": still here\n\n" + CHANGED).listen())) == 2


@pytest.mark.parametrize(("status", "kind"), [(404, "application/json"), (200, "text/html")])
def test_who_is_no_hub_tells_nothing_live(status: int, kind: str) -> None:
    with pytest.raises(HubAway):
        list(told(b"", status, kind).listen())

"""One hub worker: facts in, many kiosks at once, 100,000 bookings out to an empty kiosk. Client and server share the
machine, as they do at a small place."""

from __future__ import annotations

import multiprocessing
import resource
import shutil
import time
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import psycopg
from uuid_utils.compat import uuid7

from kiosk.actions.hub_ports import UnsentFact
from kiosk.actions.take_changes import TakeChanges
from kiosk.devices.system_clock import SystemClock
from kiosk.domain.catalogue import Venue
from kiosk.hub.records import put_bookings
from kiosk.storage import StoreKey, SystemIds, open_store
from kiosk.sync.exchange import Exchange
from kiosk.sync.hub_client import HubClient
from kiosk.sync.packing import packed
from kiosk.wire import microseconds
from kiosk.wire.fact_words import words_of
from kiosk.wire.messages import MOST_FACTS, PushAnswer
from tests.bench.full_store import BOOKINGS, booking
from tests.bench.rows import Row
from tests.bench.served_hub import VENUE, ServedHub, served_hub
from tests.domain.places import LONDON
from tests.fakes.fake_personal_files import FakePersonalFiles
from tests.fakes.made import checked_in

FACTS = 50_000
KIOSKS, FACTS_EACH = 60, 1_000
AT_ONCE = 12  # connections that the sixty kiosks have open in the same instant: the rest wait for theirs
KIB_IN_MIB = 1024  # Linux counts ru_maxrss in KiB
_INSERT = """INSERT INTO facts (venue, kiosk_id, sequence, id, change, kind, occurred_at, clock_offset_us, monotonic_ns,
    clock_behind, schema_version, visit_id, people, body, received_at)
    VALUES (%s, %s, %s, %s, %s, %s, %s, 0, %s, %s, %s, %s, %s, %s, 0) ON CONFLICT DO NOTHING"""


def measure(build: Path) -> Iterable[Row]:
    """Yield the rows of one worker."""
    facts = facts_to_send(FACTS)
    with served_hub(build) as hub:
        yield from _snapshot(hub, build)
        yield _ingesting(hub, facts)
        yield _all_at_once(hub, facts[:FACTS_EACH])
        yield Row("the hub worker's memory after these 110,000 facts and 100,000 bookings", hub.memory_mb, "MB", 300)


def facts_to_send(count: int) -> list[UnsentFact]:
    ids, now = SystemIds(), datetime.now(UTC)
    facts = []
    for number in range(1, count + 1):
        kind, visit_id, body = words_of(checked_in(ids, code=f"BENCH-{number:08}"))
        facts.append(UnsentFact(number, uuid7(), kind, now, number, False, 1, visit_id, 1, body))
    return facts


def _ingesting(hub: ServedHub, facts: Sequence[UnsentFact]) -> Row:
    """Requests are packed before: what a kiosk does is not the worker's time."""
    bodies = [packed(page, waiting=0, clock_offset=timedelta())[0] for page in pages_of(facts)]
    client = hub.client("ingest")
    started = time.perf_counter()
    for body in bodies:
        answer = client.push(body)
        assert isinstance(answer, PushAnswer)
    took = time.perf_counter() - started
    assert answer.high_water == len(facts)
    bare = _bare(hub, facts)
    note = f"{len(facts) / took:,.0f} facts a second; bare: INSERT ... ON CONFLICT by psycopg, 500 a commit"
    return Row("facts ingested by one hub worker, 50,000 in requests of 500", took, "s", 2.5, bare, note=note)


def _bare(hub: ServedHub, facts: Sequence[UnsentFact]) -> float:
    rows = [
        ("bare", "bare", each.sequence, each.id, each.sequence, each.kind, microseconds.of_instant(each.occurred_at),
         each.monotonic_ns, each.clock_behind, each.schema_version, each.visit_id, each.people, each.body)
        for each in facts
    ]  # fmt: skip
    with psycopg.connect(hub.url) as connection:
        started = time.perf_counter()
        for page in pages_of(rows):
            with connection.cursor() as cursor:
                cursor.executemany(_INSERT, page)
            connection.commit()
        return time.perf_counter() - started


def _all_at_once(hub: ServedHub, facts: Sequence[UnsentFact]) -> Row:
    journals = [(hub.client(f"together-{number}"), _renamed(facts)) for number in range(KIOSKS)]

    def bring(client: HubClient, journal: Sequence[UnsentFact]) -> int:
        for page in pages_of(journal):
            answer = client.push(packed(page, waiting=0, clock_offset=timedelta())[0])
        assert isinstance(answer, PushAnswer)
        return answer.high_water

    with ThreadPoolExecutor(AT_ONCE) as pool:
        started = time.perf_counter()
        marks = list(pool.map(lambda each: bring(*each), journals))
        took = time.perf_counter() - started
    assert marks == [FACTS_EACH] * KIOSKS
    return Row("60 kiosks with 1,000 facts each come online together: all confirmed", took, "s", 60)


def _renamed(facts: Sequence[UnsentFact]) -> list[UnsentFact]:
    return [replace(each, id=uuid7(), visit_id=uuid7()) for each in facts]


def _snapshot(hub: ServedHub, build: Path) -> Iterable[Row]:
    venue, now = Venue(VENUE, "Bench", LONDON), datetime.now(UTC)
    for page in pages_of([booking(number) for number in range(BOOKINGS)], 5_000):
        with hub.engine.begin() as connection:
            put_bookings(connection, venue, page, now)
    name = "snapshot"
    token = hub.enrolled(name)
    spawn = multiprocessing.get_context("spawn")
    told, into = spawn.Pipe(duplex=False)
    kiosk = spawn.Process(target=_take_snapshot, args=(hub.address, token, name, build, into))
    kiosk.start()
    took, memory, count = told.recv()
    kiosk.join()
    assert count == BOOKINGS
    yield Row("snapshot of 100,000 bookings to an empty kiosk", took, "s", 30)
    yield Row("most resident memory of that kiosk's process", memory, "MB", 300)


def _take_snapshot(address: str, token: str, name: str, build: Path, into: Any) -> None:
    """In a process of its own: its memory is the kiosk's alone."""
    folder = build / "bench" / "snapshot"
    shutil.rmtree(folder, ignore_errors=True)
    clock = SystemClock()
    store = open_store(folder, clock=clock, ids=SystemIds(), key=StoreKey(bytes(32)), kiosk_id=name)
    store.outbox.join(address, token)
    http = httpx.Client(base_url=address, timeout=60, trust_env=False)
    take = TakeChanges(store.heard, store.personal, FakePersonalFiles(), lambda: None)
    exchange = Exchange(store.outbox, store.heard, HubClient(http, token, now=clock.now), clock, take)
    started = time.perf_counter()
    exchange()
    took = time.perf_counter() - started
    count = store.heard.held(clock.now())["booking"][0]
    into.send((took, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / KIB_IN_MIB, count))
    store.close()


def pages_of(items: Sequence[Any], size: int = MOST_FACTS) -> Iterable[Sequence[Any]]:
    return (items[first : first + size] for first in range(0, len(items), size))

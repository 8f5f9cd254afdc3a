"""The visitor's window while the kiosk's worker brings and takes all there is: frames must not wait for it.

The kiosk has a full store and 20,000 facts that the hub lacks; the hub has 100,000 bookings and 20,000 facts of others.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.domain.catalogue import Venue
from kiosk.hub.records import put_bookings
from kiosk.kiosk import Kiosk
from kiosk.storage.connections import connect
from kiosk.sync.packing import packed
from tests.bench.bench_front import gaps_of_a_slide, opened_front_over
from tests.bench.bench_hub import facts_to_send, pages_of
from tests.bench.full_store import BOOKINGS, KEY, booking, full_store
from tests.bench.gui_thread import Application
from tests.bench.rows import Row, Spread
from tests.bench.served_hub import VENUE, ServedHub, served_hub
from tests.domain.places import LONDON
from ui.__main__ import SWITCH_S
from ui.composition import Front, add_fonts, give_memory_back

FACTS = 20_000
CALM_TURNS = 60
TURNS_A_LOOK = 10  # between looks whether everything has come: to count 100,000 bookings takes a moment
MOST_TURNS = 600
TARGET_GAP_MS = 33.0


def measure(build: Path) -> Iterable[Row]:
    """Yield the row."""
    data = full_store(build, build / "bench" / "syncing")
    (data / "kiosk.key").write_text(KEY.key.hex() + "\n")
    _let_wait(data)
    with served_hub(build) as hub:
        _fill(hub)
        app = Application([])
        sys.setswitchinterval(SWITCH_S)
        give_memory_back()
        add_fonts()
        with opened_front_over(data, app) as (kiosk, front):
            kiosk.store.outbox.join(hub.address, hub.enrolled(kiosk.store.kiosk_id))
            yield _while_syncing(kiosk, front)


def _let_wait(data: Path) -> None:
    with closing(connect(data / "kiosk.db", KEY.key)) as raw:
        raw.execute(f"INSERT INTO outbox SELECT kiosk_id, sequence FROM journal ORDER BY sequence LIMIT {FACTS}")
        raw.commit()


def _fill(hub: ServedHub) -> None:
    venue, now = Venue(VENUE, "Bench", LONDON), datetime.now(UTC)
    for page in pages_of([booking(number) for number in range(BOOKINGS)], 5_000):
        with hub.engine.begin() as connection:
            put_bookings(connection, venue, page, now)
    other = hub.client("another")
    for page in pages_of(facts_to_send(FACTS)):
        other.push(packed(page, waiting=0, clock_offset=timedelta())[0])


def _while_syncing(kiosk: Kiosk, front: Front) -> Row:
    calm = Spread.of([gap for turn in range(CALM_TURNS) for gap in gaps_of_a_slide(front, turn)])
    worker = kiosk.sync_worker()
    assert worker is not None
    worker.start()
    gaps: list[float] = []
    try:
        for turn in range(MOST_TURNS):
            gaps += gaps_of_a_slide(front, turn)
            if turn % TURNS_A_LOOK == 0 and _is_all_here(kiosk):
                break
    finally:
        worker.stop()
    assert _is_all_here(kiosk), "the sync was not over"
    spread = Spread.of(gaps)
    moved = f"{FACTS:,} facts go, {FACTS:,} and {BOOKINGS:,} bookings come"
    note = f"{len(gaps):,} frames; {moved}; p99 without: {calm.p99:.1f}"
    what = "gap between frames of the visitor's window during a full sync, p99"
    return Row(what, spread.p99, "ms", TARGET_GAP_MS, spread=spread, bare_spread=calm, note=note)


def _is_all_here(kiosk: Kiosk) -> bool:
    held = kiosk.store.heard.held(kiosk.clock.now())
    return held.get("booking", (0, 0))[0] == BOOKINGS and kiosk.store.outbox.size() == 0

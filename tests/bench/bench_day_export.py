"""The export of a day with 20,000 visits, out of a store with a million others."""

from __future__ import annotations

import csv
import time
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

from kiosk.devices.system_clock import SystemClock
from kiosk.domain.catalogue import Catalogue, Programme, Room, Session, Venue
from kiosk.domain.facts import BadgePrinted, CheckedIn, CheckedOut
from kiosk.domain.passes import issue_pass
from kiosk.domain.people import AgeBand, Party
from kiosk.domain.visits import Ending, How
from kiosk.exchange.day_export import DayExport, export_day
from kiosk.storage import Store, SystemIds, open_store
from tests.bench.full_store import KEY, full_store
from tests.bench.rows import Row

VISITS = 20_000
TARGET_S = 5.0
RUNS = 3


@dataclass
class DayClock:
    """A day's clock, moved by hand."""

    at: datetime
    ticks: int = 0

    def now(self) -> datetime:
        return self.at

    def monotonic_ns(self) -> int:
        self.ticks += 1
        return self.ticks


def measure(build: Path) -> Iterable[Row]:
    """Yield the seconds of the fastest export, CSV and XLSX with reading the store; the note has the bare CSV."""
    with TemporaryDirectory(dir=build) as folder:
        venue = Venue("bench", "Bench", ZoneInfo("Europe/London"))
        day = venue.day_of(SystemClock().now()) + timedelta(days=1)
        catalogue = _catalogue(venue, day)
        clock = DayClock(venue.day_bounds(day)[0] + timedelta(hours=5))
        store = open_store(full_store(build, Path(folder, "data")), clock=clock, ids=SystemIds(), key=KEY)
        try:
            _fill(store, clock, catalogue)
            seconds, exported = min(
                (_export(store, catalogue, day, Path(folder, "out")) for _ in range(RUNS)), key=lambda run: run[0]
            )
        finally:
            store.close()
        if exported.summary.parties != VISITS or not exported.summary.rows_equal_facts:
            raise AssertionError(f"not the day that was written: {exported.summary.balance}")
        bare = _bare_csv(exported, Path(folder, "bare.csv"))
    note = f"{exported.summary.facts.count} facts; the same CSV rows by csv.writer alone: {bare:.2f} s"
    yield Row("day export of 20,000 visits (CSV and XLSX)", seconds, "s", TARGET_S, note=note)


def _catalogue(venue: Venue, day: date) -> Catalogue:
    opens_at = venue.day_bounds(day)[0] + timedelta(hours=5)
    rooms = [Room(f"room-{number}", f"Room {number}") for number in range(8)]
    programmes = [Programme(f"programme-{number}", f"Programme {number}", rooms[number].key) for number in range(8)]
    sessions = [
        Session(f"session-{number}", f"programme-{number % 8}", f"Session {number}", rooms[number % 8].key, at, at)
        for number in range(40)
        for at in [opens_at + timedelta(minutes=10 * number)]
    ]
    return Catalogue.of(venue, rooms, programmes, sessions)


def _fill(store: Store, clock: DayClock, catalogue: Catalogue) -> None:
    """Write the day in one transaction: each visit with its badge, nine of ten seen to leave."""
    ids, sessions, bands = SystemIds(), list(catalogue.sessions.values()), list(AgeBand)
    with store.write() as work:
        for number in range(VISITS):
            clock.at += timedelta(seconds=1)
            visit_id, party, session = ids.new_id(), Party(1 + number % 3, number % 4), sessions[number % 40]
            place = session.programme_key, session.key, session.room_key
            band, code = bands[number % len(bands)], f"TICKET-{number:08}"
            work.append(CheckedIn(visit_id, party, *place, How.CODE, issue_pass(ids.pass_entropy()), code, band))
            work.append(BadgePrinted(visit_id, "spool"))
            if number % 10:
                work.append(CheckedOut(visit_id, party.people, clock.at, Ending.OBSERVED, How.CODE))
        work.commit()


def _export(store: Store, catalogue: Catalogue, day: date, out: Path) -> tuple[float, DayExport]:
    started = time.perf_counter()
    exported = export_day(day, reader=store.reader, catalogue=catalogue, kiosk_id=store.kiosk_id, out=out)
    return time.perf_counter() - started, exported


def _bare_csv(exported: DayExport, path: Path) -> float:
    rows: list[list[str]] = []
    for written in (exported.visits_csv, exported.facts_csv):
        with written.open(encoding="utf-8", newline="") as file:
            rows += csv.reader(file)
    started = time.perf_counter()
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return time.perf_counter() - started

"""From a file into the real store: repeated it changes nothing, mended it changes what was mended."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.actions.ports import ImportCounts
from kiosk.domain.catalogue import Catalogue, Venue
from kiosk.domain.scans import CodeScan, read_scan
from kiosk.exchange.booking_files import BookingFile, read_bookings
from kiosk.exchange.rejects import Rejected
from kiosk.storage.keys import StoreKey
from kiosk.storage.store import Store, open_store
from kiosk.storage.system_ids import SystemIds

NOTHING_ON = Catalogue.of(Venue("place", "The Place", ZoneInfo("Europe/London")), (), ())
SAMPLE = Path(__file__).with_name("samples") / "pretix_checkin_list.csv"


class StoppedClock:
    """A clock that shows one instant."""

    def now(self) -> datetime:
        return datetime(2026, 11, 1, 9, tzinfo=UTC)

    def monotonic_ns(self) -> int:
        return 0


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path / "data", clock=StoppedClock(), ids=SystemIds(), key=StoreKey(bytes(32)))
    yield opened
    opened.close()


def bookings(path: Path) -> BookingFile:
    return read_bookings(path, NOTHING_ON)


def imported(store: Store, path: Path) -> tuple[ImportCounts, list[Rejected]]:
    rejected: list[Rejected] = []
    return store.bookings.import_bookings(bookings(path).accepted(rejected.append)), rejected


def test_a_repeated_import_changes_nothing(store: Store) -> None:
    assert imported(store, SAMPLE) == (ImportCounts(accepted=200), [])
    assert imported(store, SAMPLE) == (ImportCounts(unchanged=200), [])


def test_cancellations_and_changes_are_applied_and_rejects_stay_out(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "bookings.csv"
    path.write_text("code,name,status\nA1,Ada,\nB1,Bo,\nC1,Cy,\n", encoding="utf-8")
    imported(store, path)
    path.write_text("code,name,status\na1,Ada,cancelled\nB1,Bob,\nC1,Cy,confirmed\n,Di,\n", encoding="utf-8")
    counts, rejected = imported(store, path)
    assert (counts.cancelled, counts.updated, counts.accepted, counts.rejected) == (1, 1, 0, 0)
    assert [row.line for row in rejected] == [5]


def test_what_a_scanner_reads_finds_what_the_file_brought(store: Store) -> None:
    imported(store, SAMPLE)
    booking = next(iter(bookings(SAMPLE)))
    assert not isinstance(booking, Rejected)
    scan = read_scan(f"\\000026{booking.code.upper()}\r\n")
    assert isinstance(scan, CodeScan)
    with store.write() as work:
        assert work.booking(scan.candidates) == booking

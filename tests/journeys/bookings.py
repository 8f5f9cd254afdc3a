"""Bookings as ticketing systems export them, brought in the way ``kiosk import bookings`` does."""

from __future__ import annotations

import csv
from pathlib import Path

from kiosk.exchange.booking_files import read_bookings
from kiosk.exchange.rejects import Rejected
from tests.journeys.driver import Driver

PRETIX = Path(__file__).parents[1] / "exchange" / "samples" / "pretix_checkin_list.csv"


def import_file(kiosk: Driver, path: Path, *, session_key: str | None = None) -> None:
    """Import a file for a session, or for an open visit."""
    rejected: list[Rejected] = []
    bookings = read_bookings(path, kiosk.kiosk.catalogue(), session_key=session_key)
    kiosk.kiosk.bookings.import_bookings(bookings.accepted(rejected.append))
    assert rejected == []


def import_rows(kiosk: Driver, folder: Path, *rows: str, header: str = "code,name,people") -> None:
    """Import a plain file of these rows."""
    path = folder / "bookings.csv"
    path.write_text("\n".join((header, *rows)) + "\n", encoding="utf-8")
    import_file(kiosk, path)


def secrets() -> list[str]:
    """Return the codes of the pretix sample, in file order."""
    with PRETIX.open(encoding="utf-8", newline="") as file:
        return [row["Secret"] for row in csv.DictReader(file)]

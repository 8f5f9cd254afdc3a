"""Taking names out of the hub's bookings: of those who were erased, and of those whose day is past."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from sqlalchemy import Connection, select, update

from kiosk.domain.bookings import Booking
from kiosk.hub.record_rows import RecordRow, records_of, write_records
from kiosk.hub.tables import records
from kiosk.wire.records import BOOKING, item_of, words_of_item


def unname(connection: Connection, venue: str, codes: Collection[str]) -> None:
    """Take the names of these folded codes' bookings; kiosks hear of it as of any change."""
    changed = []
    for row in records_of(connection, venue, BOOKING, codes):
        booking = item_of(BOOKING, row.body)
        assert isinstance(booking, Booking)
        if booking != booking.without_name():
            body = words_of_item(booking.without_name())[2]
            changed.append(RecordRow(BOOKING, row.key, body, row.source, row.told_until, row.names_until))
    write_records(connection, venue, changed)


def purge_names(connection: Connection, venue: str, today: date) -> int:
    """Take the names whose last day is past, and return of how many; each kiosk does so by itself."""
    due = records.c.venue == venue, records.c.names_until < today
    rows = connection.execute(select(records.c.key, records.c.body).where(*due, records.c.kind == BOOKING)).all()
    for row in rows:
        booking = item_of(BOOKING, row.body)
        assert isinstance(booking, Booking)
        past = booking.when_past()
        own = records.c.venue == venue, records.c.kind == BOOKING, records.c.key == row.key
        connection.execute(update(records).where(*own).values(body=words_of_item(past)[2], names_until=None))
    return len(rows)

"""Bookings as they may be kept, and whole rows put in place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from functools import lru_cache
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import Connection, Table, select
from sqlalchemy.dialects.sqlite import insert

from kiosk.domain.bookings import Booking, names_kept_until
from kiosk.domain.retention import is_due
from kiosk.storage import instants, tables
from kiosk.storage.statements import compiled
from kiosk.storage.surroundings import Surroundings
from kiosk.storage.visit_rows import booking_values

Row = tuple[Any, ...]
ROWS_AT_ONCE = 1_000
_Item = TypeVar("_Item")


def as_kept(reading: Connection, around: Surroundings) -> Callable[[Booking], Booking]:
    """Return what takes the names away that nothing must bring back: those that are due or were erased."""
    now, day_of, ends = around.clock.now(), lru_cache(around.day_of), _session_ends(reading)
    today, erased = day_of(now), set(reading.scalars(select(tables.erased.c.code_folded)))

    def kept(booking: Booking) -> Booking:
        if is_due(names_kept_until(booking, ends, now, day_of), today):
            return booking.when_past()
        return booking.without_name() if booking.code.casefold() in erased else booking

    return kept


def booking_rows(writing: Connection, bookings: Mapping[str, Booking], around: Surroundings) -> Iterator[Row]:
    """Yield bookings by folded code as rows of the table."""
    now, ends = around.clock.now(), _session_ends(writing)
    for folded, booking in bookings.items():
        values = booking_values(booking)
        yield (
            folded,
            *values[:-3],
            names_kept_until(booking, ends, now, around.day_of).isoformat(),
            around.terms.notice_version,
            around.terms.bookings,
            *values[-3:],  # team, role and collector came to the table after these three
        )


def put_rows(writing: Connection, table: Table, rows: Iterable[Row]) -> None:
    """Insert or replace whole rows, values in the order of the table's columns, the key first."""
    statement = insert(table)
    replaced = {column.name: statement.excluded[column.name] for column in table.c if not column.primary_key}
    upsert = compiled(statement.on_conflict_do_update(index_elements=list(table.primary_key), set_=replaced),
                      *table.c.keys())  # fmt: skip
    for batch in batches(rows):
        writing.exec_driver_sql(upsert, batch)


def batches(items: Iterable[_Item]) -> Iterator[list[_Item]]:
    """Yield items in lists of a thousand."""
    remaining: Iterator[Any] = iter(items)
    while batch := list(islice(remaining, ROWS_AT_ONCE)):
        yield batch


def _session_ends(connection: Connection) -> dict[str, datetime]:
    ending = select(tables.sessions.c.key, tables.sessions.c.ends_at)
    return {key: instants.from_row(ends_at) for key, ends_at in connection.execute(ending)}

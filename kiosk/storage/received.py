"""What the hub says of the venue, put in place: bookings, sessions, rooms, settings that nothing else may change.

The hub's word stands over this kiosk's own imports: what it has told is left alone by them, and it replaces what they
brought before.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from contextlib import suppress
from datetime import datetime

from sqlalchemy import Connection, delete, func, or_, select
from sqlalchemy.dialects.sqlite import insert

from kiosk.actions.hub_ports import HubRecord
from kiosk.domain.bookings import Booking
from kiosk.domain.catalogue import Room, Session
from kiosk.domain.venue_settings import VenueSetting
from kiosk.storage import instants, tables
from kiosk.storage.booking_rows import as_kept, booking_rows, put_rows
from kiosk.storage.desk_tables import booking_imports
from kiosk.storage.hub_tables import hub_says, received
from kiosk.storage.surroundings import Surroundings
from kiosk.storage.visit_rows import room_row, session_row
from kiosk.wire.records import BOOKING, ROOM, SESSION, SETTING
from kiosk.wire.setting_words import setting_of

HUB = "hub"  # the source of the sessions and rooms that came from it


def keep_records(writing: Connection, records: Sequence[HubRecord], around: Surroundings) -> None:
    """Put a page's records in place, in the caller's transaction; kinds without a table here are kept as they came."""
    if not records:
        return
    items = [record.item for record in records]
    put_rows(writing, tables.rooms, [room_row(item, HUB) for item in items if isinstance(item, Room)])
    put_rows(writing, tables.sessions, [session_row(item, HUB) for item in items if isinstance(item, Session)])
    keep = as_kept(writing, around)
    bookings = {item.code.casefold(): keep(item) for item in items if isinstance(item, Booking)}
    put_rows(writing, tables.bookings, booking_rows(writing, bookings, around))
    if bookings:
        put_rows(writing, booking_imports, [(HUB, instants.to_row(around.clock.now()))])
    put_rows(writing, hub_says, [(record.kind, record.key, record.body) for record in records if record.body])
    upsert = insert(received)
    replaced = {"change": upsert.excluded.change, "told_until": upsert.excluded.told_until}
    rows = [
        {
            "kind": record.kind,
            "key": record.key,
            "change": record.change,
            "told_until": instants.maybe_to_row(record.told_until),
        }
        for record in records
    ]
    writing.execute(upsert.on_conflict_do_update(index_elements=["kind", "key"], set_=replaced), rows)


def held(connection: Connection, at: datetime) -> dict[str, tuple[int, int]]:
    """Return of each kind how many records are here that are still told at an instant, and the sum of their changes."""
    told = or_(received.c.told_until.is_(None), received.c.told_until > instants.to_row(at))
    counted = select(received.c.kind, func.count(), func.sum(received.c.change)).where(told)
    return {
        kind: (count, int(changes)) for kind, count, changes in connection.execute(counted.group_by(received.c.kind))
    }


def forget_received(writing: Connection) -> None:
    """Count nothing as received any more: everything is told anew. What the records said stays until then."""
    writing.execute(delete(received))


def wipe_received(writing: Connection) -> None:
    """Delete what the hub has told: this kiosk was let go."""
    kept = (
        (BOOKING, tables.bookings, tables.bookings.c.code_folded),
        (SESSION, tables.sessions, tables.sessions.c.key),
        (ROOM, tables.rooms, tables.rooms.c.key),
    )
    for kind, table, key in kept:
        told = select(received.c.key).where(received.c.kind == kind)
        writing.execute(delete(table).where(key.in_(told)))
    writing.execute(delete(hub_says))
    forget_received(writing)


def settings_told(connection: Connection) -> tuple[VenueSetting, ...]:
    """Return the venue's settings as the hub said them; what cannot be read here waits for a program that can."""
    told = select(hub_says.c.body).where(hub_says.c.kind == SETTING).order_by(hub_says.c.key)
    found = []
    for body in connection.scalars(told):
        with suppress(ValueError, KeyError, TypeError):
            found.append(setting_of(json.loads(body)))
    return tuple(found)


def told_by_hub(connection: Connection, kind: str, keys: Collection[str]) -> set[str]:
    """Return those of these keys that stand as the hub said."""
    chosen = select(received.c.key).where(received.c.kind == kind, received.c.key.in_(keys))
    return set(connection.scalars(chosen))

"""The venue's settings at the hub: each is a record, told to every kiosk as a session is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date, datetime

from sqlalchemy import Connection
from sqlalchemy.dialects.postgresql import insert

from kiosk.domain.venue_settings import HoursOfDay, VenueSetting
from kiosk.hub.changes import locked_changes
from kiosk.hub.record_rows import RecordRow, records_of, write_records
from kiosk.hub.records import TOLD_AFTER
from kiosk.hub.tables import venues
from kiosk.wire import microseconds
from kiosk.wire.records import SETTING, words_of_item
from kiosk.wire.setting_words import setting_of

BY_HAND = "the hub's pages"


def settings_of(connection: Connection, venue: str) -> tuple[VenueSetting, ...]:
    """Return what is set for a venue; what a newer hub wrote is left out."""
    found = []
    for row in records_of(connection, venue, SETTING):
        with suppress(ValueError, KeyError, TypeError):
            found.append(setting_of(row.body))
    return tuple(found)


def hold_settings(connection: Connection, venue: str) -> tuple[VenueSetting, ...]:
    """Return what is set, and keep others from setting anything until the commit."""
    connection.execute(insert(venues).values(venue=venue).on_conflict_do_nothing())
    locked_changes(connection, venue)
    return settings_of(connection, venue)


def put_settings(
    connection: Connection, venue: str, given: Sequence[VenueSetting], ends: Callable[[date], datetime]
) -> list[str]:
    """Put settings in place in the caller's transaction, and return the keys of those that changed.

    ``ends`` gives the end of a day of the venue.
    """
    connection.execute(insert(venues).values(venue=venue).on_conflict_do_nothing())
    rows = [_row(setting, ends) for setting in given]
    known = {row.key: row.body for row in records_of(connection, venue, SETTING)}
    changed = [row for row in rows if known.get(row.key, row.body | {"value": None}) != row.body]
    write_records(connection, venue, changed)
    return [row.key for row in changed]


def _row(setting: VenueSetting, ends: Callable[[date], datetime]) -> RecordRow:
    kind, key, body = words_of_item(setting)
    last = ends(setting.on) + TOLD_AFTER if isinstance(setting, HoursOfDay) else None
    return RecordRow(kind, key, body, BY_HAND, None if last is None else microseconds.of_instant(last))

"""Instants and days as they stand in a row."""

from __future__ import annotations

from datetime import UTC, date, datetime

from kiosk.wire.microseconds import EPOCH
from kiosk.wire.microseconds import as_instant as from_row
from kiosk.wire.microseconds import of_instant as to_row

__all__ = ["EPOCH", "from_row", "maybe_from_row", "maybe_to_row", "to_row", "utc_day"]


def maybe_to_row(instant: datetime | None) -> int | None:
    """Return ``to_row`` of an instant that may be missing."""
    return None if instant is None else to_row(instant)


def maybe_from_row(microseconds: int | None) -> datetime | None:
    """Return ``from_row`` of a value that may be missing."""
    return None if microseconds is None else from_row(microseconds)


def utc_day(instant: datetime) -> date:
    """Return the day of an instant in UTC, for a place whose time zone is not known."""
    return instant.astimezone(UTC).date()

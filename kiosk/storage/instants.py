"""Instants and days as they stand in a row."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def to_row(instant: datetime) -> int:
    """Return microseconds since 1970 in UTC; raises ``TypeError`` for an instant without a time zone."""
    return (instant - EPOCH) // _MICROSECOND


def from_row(microseconds: int) -> datetime:
    """Return the aware instant, in UTC."""
    return EPOCH + timedelta(microseconds=microseconds)


def maybe_to_row(instant: datetime | None) -> int | None:
    """Return ``to_row`` of an instant that may be missing."""
    return None if instant is None else to_row(instant)


def maybe_from_row(microseconds: int | None) -> datetime | None:
    """Return ``from_row`` of a value that may be missing."""
    return None if microseconds is None else from_row(microseconds)


def utc_day(instant: datetime) -> date:
    """Return the day of an instant in UTC, for a place whose time zone is not known."""
    return instant.astimezone(UTC).date()

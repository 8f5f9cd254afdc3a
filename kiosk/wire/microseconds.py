"""Instants as whole microseconds since 1970 in UTC, and lengths: the same in the store, on the wire and at the hub."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def of_instant(instant: datetime) -> int:
    """Return microseconds since 1970; raises ``TypeError`` for an instant without a time zone."""
    return (instant - EPOCH) // _MICROSECOND


def of_length(length: timedelta) -> int:
    """Return how many whole microseconds a length of time has."""
    return length // _MICROSECOND


def as_length(microseconds: int) -> timedelta:
    """Return the length of time."""
    return microseconds * _MICROSECOND


def as_instant(microseconds: int) -> datetime:
    """Return the aware instant, in UTC."""
    return EPOCH + timedelta(0, 0, microseconds)

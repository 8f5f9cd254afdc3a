"""From a weekly series to the sessions of some days, right across the days when the clocks change."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from kiosk.domain.catalogue import Session
from kiosk.domain.values import frozen


@frozen
class Series:
    """Sessions that come back each week; times are local, ``weekdays`` count from Monday = 0.

    ``first_on`` and ``last_on`` are both included. ``next_day`` says that ``end`` is on the day after ``start``.
    """

    key: str
    programme_key: str
    title: str
    room_key: str
    weekdays: frozenset[int]
    start: time
    end: time
    next_day: bool = False
    first_on: date | None = None
    last_on: date | None = None
    not_on: frozenset[date] = frozenset()
    capacity: int | None = None

    def takes_place(self, day: date) -> bool:
        """Whether the series has a session that starts on this date."""
        return (
            day.weekday() in self.weekdays
            and (self.first_on is None or day >= self.first_on)
            and (self.last_on is None or day <= self.last_on)
            and day not in self.not_on
        )

    def session(self, day: date, time_zone: ZoneInfo) -> Session:
        """Return the session that starts on a date; its key is ``programme/series/date``."""
        starts_at, ends_at = instants(day, self.start, self.end, time_zone, next_day=self.next_day)
        return Session(
            key=f"{self.programme_key}/{self.key}/{day.isoformat()}",
            programme_key=self.programme_key,
            title=self.title,
            room_key=self.room_key,
            starts_at=starts_at,
            ends_at=ends_at,
            capacity=self.capacity,
        )


def instants(
    day: date, start: time, end: time, time_zone: ZoneInfo, *, next_day: bool = False
) -> tuple[datetime, datetime]:
    """Return when something on a date starts and ends, in UTC, from what the clocks on the wall will say.

    A time the clocks skip counts as if they had not yet gone forward, and one they show twice is the first
    (RFC 5545, 3.3.5). Where that would turn the order round, the length on paper decides the end.
    """
    local_end = datetime.combine(day + timedelta(days=1 if next_day else 0), end)
    local_start = datetime.combine(day, start)
    starts_at = local_start.replace(tzinfo=time_zone).astimezone(UTC)
    ends_at = local_end.replace(tzinfo=time_zone).astimezone(UTC)
    return starts_at, ends_at if ends_at > starts_at else starts_at + (local_end - local_start)


def days(first: date, last: date) -> Iterator[date]:
    """Yield the dates from the first to the last, both included."""
    for number in range((last - first).days + 1):
        yield first + timedelta(days=number)

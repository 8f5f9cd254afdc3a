"""Dates and times as ticketing systems write them."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache

from kiosk.domain.catalogue import DAY_STARTS
from kiosk.domain.values import frozen

_DAY_FIRST = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?:,?\s+|T|$)(.*)", re.DOTALL)
_MONTH_NAME = re.compile(r"([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})(?:,?\s+(?:at\s+)?|$)(.*)", re.DOTALL)
_CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?(?:[:.](\d{2}))?\s*(?:Uhr)?\s*([ap])?\.?m?\.?", re.IGNORECASE)
_FIRST_YEAR = 1900  # before it a date is a slip, and its instant may lie before the first that Python knows
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


@frozen
class Moment:
    """A day and perhaps a time of it, as it stood in a file; ``at`` is naive unless the file gave an offset."""

    at: datetime
    has_time: bool

    def instant(self, zone: tzinfo) -> datetime:
        """Return the instant in UTC, a naive one read in ``zone``."""
        return (self.at if self.at.tzinfo else self.at.replace(tzinfo=zone)).astimezone(UTC)

    def last_instant(self, zone: tzinfo) -> datetime:
        """Return the instant, or the last second of a day without a time; the venue's day ends at 04:00."""
        if self.has_time:
            return self.instant(zone)
        following = datetime.combine(self.at.date() + timedelta(days=1), DAY_STARTS, zone)
        return following.astimezone(UTC) - timedelta(seconds=1)


@lru_cache(maxsize=4096)
def read_moment(text: str) -> Moment:
    """Read a date with or without a time; raises ``ValueError``.

    ISO 8601 (with "T" or a blank, offset or "Z"), ``6/11/2026 19:00`` and ``06.11.2026 19:00`` with the day first,
    ``Nov 6, 2026 at 7:00 PM`` as Eventbrite wrote in 2013.
    """
    moment = _moment(text.strip())
    if moment.at.year < _FIRST_YEAR:
        raise ValueError(text)
    return moment


def _moment(text: str) -> Moment:
    if found := _DAY_FIRST.fullmatch(text):
        day, _, month, year, clock = found.groups()
        return _with_clock(date(int(year), int(month), int(day)), clock)
    if found := _MONTH_NAME.fullmatch(text):
        name, day, year, clock = found.groups()
        return _with_clock(date(int(year), _MONTHS.index(name.lower()) + 1, int(day)), clock)
    if not re.match(r"\d{4}-\d\d-\d\d", text):
        raise ValueError(text)
    return Moment(datetime.fromisoformat(text.removesuffix(" UTC")), has_time=len(text) > len("2026-11-06"))


def read_clock(text: str) -> time:
    """Read a time of day with 24 hours or with AM and PM; raises ``ValueError``."""
    found = _CLOCK.fullmatch(text.strip())
    if found is None:
        raise ValueError(text)
    hour, minute, second, half = found.groups()
    hours = int(hour) if half is None else int(hour) % 12 + (12 if half.lower() == "p" else 0)
    return time(hours, int(minute or 0), int(second or 0))


def _with_clock(day: date, clock: str) -> Moment:
    if not clock.strip():
        return Moment(datetime.combine(day, time()), has_time=False)
    return Moment(datetime.combine(day, read_clock(clock)), has_time=True)

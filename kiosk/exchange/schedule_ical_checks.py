"""What keeps a calendar's event from being a session, found before its repetitions are unrolled."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta, tzinfo
from typing import Any

from icalendar import Component, Event

from kiosk.exchange.schedule_drafts import instant_of

_TIMES = ("DTSTART", "DTEND", "RECURRENCE-ID", "EXDATE", "RDATE")
_READ = frozenset({*_TIMES, "DURATION", "RRULE"})
_NO_LENGTH = "The event ends before it starts, or at once. Check its times."
_PICKED_FROM_YEARS = ("BYMONTH", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYSETPOS")  # may take years to come true
_TOO_OFTEN = frozenset({"SECONDLY", "MINUTELY"})


def text_of(component: Component, name: str) -> str:
    """Return a property as text, the first where it stands more than once; "" where there is none."""
    value = component.get(name)
    if isinstance(value, list):
        value = value[0] if value else None
    return "" if value is None else str(value).strip()


def time_of(event: Event, name: str) -> date | datetime | None:
    """Return what DTSTART, DTEND or RECURRENCE-ID say: a day, or a time that is floating without a time zone."""
    at = getattr(event.get(name), "dt", None)
    return at if isinstance(at, date) else None


def fault_of(event: Event, zone: tzinfo) -> str | None:
    """Return why an event cannot be used and what to do, ``None`` where it can."""
    broken = [(name, message) for name, message in event.errors if name in _READ]
    if broken:
        return f"{broken[0][0]} cannot be read: {broken[0][1].rstrip('.')}."
    if "DTSTART" not in event:
        return "The event has no DTSTART. Give it a start."
    doubled = [name for name in ("DTSTART", "DTEND", "DURATION", "RECURRENCE-ID") if isinstance(event.get(name), list)]
    if doubled:
        return f"{doubled[0]} stands there twice. Keep one."
    return _unknown_zone(event) or _fault_of_times(event, zone) or _fault_of_rule(event)


def _unknown_zone(event: Event) -> str | None:
    for name in _TIMES:
        for value in _values(event.get(name)):
            tzid = value.params.get("TZID")
            if tzid and any(isinstance(at, datetime) and at.tzinfo is None for at in _instants(value)):
                return (
                    f"The time zone '{tzid}' of {name} is not known and the file does not describe it. "
                    "Use a name like Europe/London."
                )
    return None


def _values(found: Any) -> Iterator[Any]:
    if isinstance(found, list):
        yield from found
    elif found is not None:
        yield found


def _instants(value: Any) -> Iterator[Any]:
    yield from (each.dt for each in value.dts) if hasattr(value, "dts") else (value.dt,)


def _fault_of_times(event: Event, zone: tzinfo) -> str | None:
    start, end = time_of(event, "DTSTART"), time_of(event, "DTEND")
    if start is None:
        return "DTSTART is not a day and not a time. Give the event a start."
    if end is None:
        return _fault_of_duration(event, start)
    if isinstance(start, datetime) != isinstance(end, datetime):
        return "One of DTSTART and DTEND is a whole day, the other a time. Make both the same."
    if isinstance(start, datetime) and isinstance(end, datetime):
        if (start.tzinfo is None) != (end.tzinfo is None):
            return "One of DTSTART and DTEND has a time zone, the other none. Give both the same."
        return None if instant_of(end, zone) > instant_of(start, zone) else _NO_LENGTH
    return None if end >= start else _NO_LENGTH


def _fault_of_duration(event: Event, start: date | datetime) -> str | None:
    length = getattr(event.get("DURATION"), "dt", None)
    if not isinstance(length, timedelta):
        has_end = not isinstance(start, datetime)  # RFC 5545 3.6.1: a day without an end lasts that day
        return None if has_end else "The event has no DTEND and no DURATION. Give it an end."
    return None if length > timedelta() else _NO_LENGTH


def _fault_of_rule(event: Event) -> str | None:
    for rule in _values(event.get("RRULE")):
        frequencies = [str(word).upper() for word in rule.get("FREQ", [])]
        if not frequencies:
            return "The repetition has no FREQ. Say how often it comes back."
        if any(number < 1 for part in ("INTERVAL", "COUNT") for number in rule.get(part, [])):
            return "INTERVAL and COUNT of the repetition are 1 or more."  # INTERVAL=0 would be unrolled for ever
        picky = frequencies[0] == "HOURLY" and any(part in rule for part in _PICKED_FROM_YEARS)
        if frequencies[0] in _TOO_OFTEN or picky:
            return f"The event repeats {frequencies[0].lower()}. Let it come back daily, with BYHOUR for more."
    return None

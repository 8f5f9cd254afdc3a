"""Schedules as calendars: iCalendar (RFC 5545) with its repetitions, exceptions and time zones.

``icalendar`` reads the file and ``recurring-ical-events`` unrolls the rules; what they would pass over in silence
(an unknown time zone, a second event of the same UID, a missing end) is found before and rejected.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta, tzinfo
from pathlib import Path

import recurring_ical_events
from icalendar import Calendar, Event

from kiosk.exchange.errors import ImportFileError
from kiosk.exchange.rejects import Rejected
from kiosk.exchange.schedule_drafts import Draft, day_start, instant_of, one_line
from kiosk.exchange.schedule_ical_checks import fault_of, text_of, time_of
from kiosk.exchange.schedule_places import slug

HEADER = ("UID", "SUMMARY", "DTSTART", "LOCATION")

_LINE = "X-KIOSK-LINE"
_EVENT = re.compile(r"^BEGIN:VEVENT\s*$", re.MULTILINE | re.IGNORECASE)
_LAST_LINE = re.compile(r"^END:VCALENDAR\s*\Z", re.MULTILINE | re.IGNORECASE)
_MARGIN = timedelta(days=2)  # a moved occurrence, a time zone's width; the exact window is applied afterwards
# What the libraries raise on rules and values that no check foresaw; such a series is rejected, not the file.
_UNREADABLE = (ValueError, TypeError, KeyError, AttributeError, ArithmeticError)


def parse_calendars(text: str, path: Path) -> list[Calendar]:
    """Return a file's calendars, each event marked with its line; raises ``ImportFileError``."""
    try:
        calendars = [found for found in Calendar.from_ical(text, multiple=True) if isinstance(found, Calendar)]
    except _UNREADABLE as error:
        fix = "Export the calendar again as iCalendar (.ics)."
        raise ImportFileError(f"This calendar cannot be read: {error}", where=str(path), fix=fix) from error
    events = [event for calendar in calendars for event in calendar.walk("VEVENT")]
    begun = list(_EVENT.finditer(text))
    if len(begun) != len(events) or not _LAST_LINE.search(text):
        # Half a download would otherwise look as if the sessions of its other half no longer took place.
        fix = "Export or download it again."
        raise ImportFileError("This calendar is torn: an END line is missing.", where=str(path), fix=fix)
    for event, found in zip(events, begun, strict=True):
        event[_LINE] = str(text.count("\n", 0, found.start()) + 1)
    return calendars


def calendar_name(calendars: Sequence[Calendar]) -> str:
    """Return what the first calendar calls itself."""
    return next((name for calendar in calendars if (name := text_of(calendar, "X-WR-CALNAME"))), "")


def read_calendar_drafts(
    calendars: Iterable[Calendar], zone: tzinfo, window: tuple[datetime, datetime]
) -> Iterator[Draft | Rejected]:
    """Yield the occurrences that start in ``window`` (its end is not part of it), and each event that cannot be used.

    Floating times are in ``zone``. An event of whole days becomes one session for each of them. The key is the UID,
    and for occurrences of a series the UID and the start that the series gives them.
    """
    for calendar in calendars:
        is_cancelled = text_of(calendar, "METHOD").upper() == "CANCEL"
        for uid, events in _by_uid(calendar).items():
            usable: list[Event] = []
            for event in events:
                if is_cancelled or _is_off(event):
                    _give_an_end(event)
                reason = fault_of(event, zone) or _said_twice(event, usable)
                if reason is None:
                    usable.append(event)
                else:
                    yield _rejected(event, reason)
            for draft in _occurrences(calendar, uid, usable, zone, window, is_cancelled):
                if isinstance(draft, Rejected) or window[0] <= draft.starts_at < window[1]:
                    yield draft


def _by_uid(calendar: Calendar) -> dict[str, list[Event]]:
    """A calendar's events by UID, newest revision first; those without get a key of their title and start."""
    groups: defaultdict[str, list[Event]] = defaultdict(list)
    for event in calendar.walk("VEVENT"):
        if isinstance(event, Event):
            uid = text_of(event, "UID") or f"{slug(text_of(event, 'SUMMARY'))}/{_stated(event, 'DTSTART')}"
            event["UID"] = uid
            event["SEQUENCE"] = _sequence(event)  # a broken one would stop the library
            groups[uid].append(event)
    for events in groups.values():
        events.sort(key=_sequence, reverse=True)
    return groups


def _is_off(event: Event) -> bool:
    return text_of(event, "STATUS").upper() == "CANCELLED"


def _give_an_end(event: Event) -> None:
    """A cancellation may leave its end out (RFC 5546 3.2.5): rejected for that, its session would go on."""
    if isinstance(time_of(event, "DTSTART"), datetime) and not {"DTEND", "DURATION"} & set(event):
        event.add("DURATION", timedelta(hours=1))


def _said_twice(event: Event, usable: Iterable[Event]) -> str | None:
    """Why an event with the UID (and occurrence) of a newer one is not used; the library would drop it silently."""
    for other in usable:
        if _stated(other, "RECURRENCE-ID") == _stated(event, "RECURRENCE-ID"):
            newer = " in a newer revision" if _sequence(other) > _sequence(event) else ""
            return f"The same UID already stands in line {_line(other)}{newer}. Only that one is used."
    return None


def _occurrences(
    calendar: Calendar, uid: str, events: list[Event], zone: tzinfo, window: tuple[datetime, datetime], cancelled: bool
) -> Iterator[Draft | Rejected]:
    if not events:
        return
    in_series = any(name in event for event in events for name in ("RRULE", "RDATE", "RECURRENCE-ID"))
    alone = Calendar()
    if "X-WR-TIMEZONE" in calendar:
        alone["X-WR-TIMEZONE"] = calendar["X-WR-TIMEZONE"]
    for event in events:
        alone.add_component(event)
    try:
        found = recurring_ical_events.of(alone).between(window[0] - _MARGIN, window[1] + _MARGIN)
        drafts = [
            draft
            for event in found
            for draft in _drafts(event, _key(uid, event, zone) if in_series else uid, zone, cancelled)
        ]
    except _UNREADABLE:
        reason = "The repetition cannot be worked out. Check RRULE, EXDATE, RDATE and RECURRENCE-ID."
        yield from (_rejected(event, reason) for event in events)
        return
    yield from sorted(drafts, key=lambda draft: draft.starts_at)


def _key(uid: str, occurrence: Event, zone: tzinfo) -> str:
    planned = _at(occurrence, "RECURRENCE-ID")
    return (
        f"{uid}/{instant_of(planned, zone):%Y%m%dT%H%M%SZ}"
        if isinstance(planned, datetime)
        else f"{uid}/{planned:%Y%m%d}"
    )


def _at(occurrence: Event, name: str) -> date | datetime:
    """What the library sets on every occurrence."""
    at = time_of(occurrence, name)
    if at is None:
        raise ValueError(f"an occurrence without {name}")
    return at


def _drafts(event: Event, key: str, zone: tzinfo, cancelled: bool) -> Iterator[Draft]:
    first, end = _at(event, "DTSTART"), _at(event, "DTEND")
    if isinstance(first, datetime) and isinstance(end, datetime):
        yield _draft(event, key, instant_of(first, zone), instant_of(end, zone), cancelled)
        return
    days = max((end - first).days, 1)
    for number in range(days):
        day = first + timedelta(days=number)
        day_key = key if days == 1 else f"{key}/{day:%Y%m%d}"
        yield _draft(event, day_key, day_start(day, zone), day_start(day + timedelta(days=1), zone), cancelled)


def _draft(event: Event, key: str, starts_at: datetime, ends_at: datetime, cancelled: bool) -> Draft:
    return Draft(
        line=_line(event),
        title=one_line(text_of(event, "SUMMARY")),
        starts_at=starts_at,
        ends_at=ends_at,
        key=key,
        tracks=tuple(str(category) for category in event.categories),
        room=text_of(event, "LOCATION"),
        cancelled=cancelled or _is_off(event),
        cells=_cells(event),
    )


def _rejected(event: Event, reason: str) -> Rejected:
    return Rejected(_line(event), reason, _cells(event))


def _cells(event: Event) -> tuple[str, ...]:
    uid, summary, location = (text_of(event, name) for name in ("UID", "SUMMARY", "LOCATION"))
    return uid, summary, _stated(event, "DTSTART"), location


def _stated(event: Event, name: str) -> str:
    """A property's value as the file wrote it."""
    value = event.get(name)
    value = value[0] if isinstance(value, list) else value
    written = b"" if value is None else value.to_ical()
    return written if isinstance(written, str) else written.decode("utf-8", "replace")  # a bare time writes a str


def _line(event: Event) -> int:
    return int(text_of(event, _LINE) or 0)


def _sequence(event: Event) -> int:
    stated = text_of(event, "SEQUENCE")
    return int(stated) if stated.isdecimal() else 0

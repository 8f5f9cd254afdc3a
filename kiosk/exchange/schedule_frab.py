"""Schedules as frab and pretalx export them in JSON.

Source of the format: https://c3voc.de/schedule/schema.json (voc/schedule, validator/json/schema.json). Files in the
wild leave out required keys, so only what a session needs is asked for: title, date and duration.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from kiosk.domain.catalogue import DAY_STARTS
from kiosk.domain.values import frozen
from kiosk.exchange.booking_times import read_clock
from kiosk.exchange.errors import ImportFileError
from kiosk.exchange.rejects import Rejected
from kiosk.exchange.schedule_drafts import Draft, UnusableEntryError, instant_of, one_line

MOST_PEOPLE = 1_000_000  # in one room; beyond, a capacity is no number of people
HEADER = ("guid", "title", "date", "room")

_DURATION = re.compile(r"(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)")  # [days:]hours:minutes
_FIX = "Export the schedule as JSON (frab, pretalx: schedule.json) and import that."


@dataclass(frozen=True)
class FrabSchedule:
    """A schedule in JSON: its ``conference``, and ``source``, the text it was read from."""

    source: str
    conference: dict[str, Any]
    zone: tzinfo

    @property
    def acronym(self) -> str:
        """The conference's short name."""
        return _text(self.conference.get("acronym"))

    def drafts(self) -> Iterator[Draft | Rejected]:
        """Yield the events of all days and rooms in the order of the file."""
        capacities, lines = self._capacities(), _Lines(self.source)
        for day in _list(self.conference.get("days")):
            rooms = day.get("rooms") if isinstance(day, dict) else None
            for room, events in (rooms if isinstance(rooms, dict) else {}).items():
                for event in _list(events):
                    place = _Place(room, capacities, _text(day.get("date")), lines)
                    yield self._draft(event, place) if isinstance(event, dict) else place.no_event()

    def _draft(self, event: dict[str, Any], place: _Place) -> Draft | Rejected:
        line = place.lines.line_of(event)
        room = _text(event.get("room")) or place.room
        cells = (_text(event.get("guid")), _text(event.get("title")), _text(event.get("date")), room)
        try:
            starts_at = self._starts_at(event, place.day)
            return Draft(
                line=line,
                title=one_line(_text(event.get("title"))),
                starts_at=starts_at,
                ends_at=starts_at + _duration(event.get("duration")),
                key=_text(event.get("guid")) or _text(event.get("code")) or _text(event.get("id")),
                tracks=(_text(event.get("track")), _text(event.get("type"))),
                room=room,
                room_capacity=place.capacities.get(room),
                cancelled=_text(event.get("state") or event.get("status")).casefold() in ("canceled", "cancelled"),
                cells=cells,
            )
        except UnusableEntryError as error:
            return Rejected(line, str(error), cells)

    def _starts_at(self, event: dict[str, Any], day: str) -> datetime:
        stated = _text(event.get("date"))
        try:
            if "T" in stated or " " in stated:
                return instant_of(datetime.fromisoformat(stated), self.zone)
            clock = read_clock(_text(event.get("start")))
            at = datetime.combine(datetime.fromisoformat(stated or day).date(), clock)
            return instant_of(at + timedelta(days=1) if clock < DAY_STARTS else at, self.zone)
        except (ValueError, OverflowError):
            reason = f"The date '{stated}' is not a date and time. Write it like 2026-11-22T14:00:00+00:00."
            raise UnusableEntryError(reason if stated else "The session has no date. Give it one.") from None

    def _capacities(self) -> dict[str, int]:
        rooms = [room for room in _list(self.conference.get("rooms")) if isinstance(room, dict)]
        found = {_text(room.get("name")): _capacity(room.get("capacity")) for room in rooms}
        return {name: capacity for name, capacity in found.items() if capacity is not None}


@frozen
class _Place:
    """Where in the schedule an event stands."""

    room: str
    capacities: dict[str, int]
    day: str
    lines: _Lines

    def no_event(self) -> Rejected:
        """Say that there is something else than an event."""
        return Rejected(0, f"In the room '{self.room}' there is something that is no session.", ("", "", "", self.room))


class _Lines:
    """Where texts stand in a source; events come in the file's order, so each search goes on from the last."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._starts = [0, *(match.end() for match in re.finditer("\n", source))]
        self._at = 0

    def line_of(self, event: dict[str, Any]) -> int:
        """Return the line of an event's guid, else of its title; 0 where it has neither."""
        for key in ("guid", "code", "title"):
            value = event.get(key)
            if isinstance(value, str) and value:
                pattern = re.compile(rf'"{key}"\s*:\s*{_json_text(value)}')
                found = pattern.search(self._source, self._at) or pattern.search(self._source)
                if found:
                    self._at = found.end()
                    return bisect_right(self._starts, found.start())
        return 0


def parse_frab(text: str, zone: tzinfo, path: Path) -> FrabSchedule:
    """Return a schedule; dates without an offset are in the zone it names, else in ``zone``.

    Raises ``ImportFileError`` for what is no JSON, with its line and column, and for JSON that is no schedule.
    """
    try:
        data = json.loads(text)
    except json.JSONDecodeError as error:
        where = f"{path}:{error.lineno}:{error.colno}"
        raise ImportFileError(f"This is not JSON: {error.msg}.", where=where, fix=_FIX) from error
    except (RecursionError, ValueError) as error:  # too deep, or a number of thousands of digits
        raise ImportFileError("This JSON cannot be taken apart.", where=str(path), fix=_FIX) from error
    schedule = data.get("schedule") if isinstance(data, dict) else None
    conference = schedule.get("conference") if isinstance(schedule, dict) else None
    if not isinstance(conference, dict) or not isinstance(conference.get("days"), list):
        what = "This JSON is not a schedule: it has no schedule.conference.days."
        raise ImportFileError(what, where=str(path), fix=_FIX)
    return FrabSchedule(text, conference, _zone(conference.get("time_zone_name"), zone))


def _zone(name: object, usual: tzinfo) -> tzinfo:
    try:
        return ZoneInfo(name) if isinstance(name, str) and name else usual
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return usual


def _capacity(value: object) -> int | None:
    if not isinstance(value, int | float) or isinstance(value, bool):
        return None
    return int(value) if 1 <= value <= MOST_PEOPLE else None


def _duration(value: object) -> timedelta:
    found = _DURATION.fullmatch(value.strip()) if isinstance(value, str) else None
    if found is None:
        stated = f"The duration '{value}' is not hours:minutes." if value else "The session has no duration."
        raise UnusableEntryError(f"{stated} Write for example 00:45.")
    days, hours, minutes = (int(number or 0) for number in found.groups())
    return timedelta(days=days, hours=hours, minutes=minutes)


def _json_text(value: str) -> str:
    """A pattern for a text as JSON may have written it, with or without its letters escaped."""
    plain, escaped = json.dumps(value, ensure_ascii=False), json.dumps(value)
    return f"(?:{re.escape(plain)}|{re.escape(escaped)})"


def _text(value: object) -> str:
    return str(value).strip() if isinstance(value, str | int) and not isinstance(value, bool) else ""


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []

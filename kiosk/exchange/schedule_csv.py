"""Schedules as tables: CSV or a workbook, columns by what they are called."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, time, timedelta, tzinfo
from enum import StrEnum

from kiosk.domain.catalogue import DAY_STARTS
from kiosk.exchange.booking_columns import plain_header
from kiosk.exchange.booking_times import Moment, read_clock, read_moment
from kiosk.exchange.booking_words import says_yes
from kiosk.exchange.errors import ImportFileError
from kiosk.exchange.rejects import Rejected
from kiosk.exchange.schedule_drafts import Draft, UnusableEntryError, one_line
from kiosk.exchange.tables import Row, Table


class Column(StrEnum):
    """What a column of a schedule can say."""

    KEY = "key"
    TITLE = "title"
    PROGRAMME = "programme"
    TRACK = "track"
    ROOM = "room"
    DAY = "day"
    START = "start"
    START_TIME = "start time"
    END = "end"
    END_TIME = "end time"
    DURATION = "duration"
    CAPACITY = "capacity"
    STATUS = "status"
    CANCELLED = "cancelled"


ALIASES: Mapping[Column, tuple[str, ...]] = {
    Column.KEY: ("key", "session key", "guid", "uid", "id", "session id", "session code", "code"),
    Column.TITLE: ("title", "session title", "name", "session name", "session", "event", "summary", "titel"),
    Column.PROGRAMME: ("programme", "programme key", "program", "strand", "programm"),
    Column.TRACK: ("track", "category", "session type", "type", "spur"),
    Column.ROOM: ("room", "location", "room name", "place", "stage", "raum", "ort"),
    Column.DAY: ("date", "day", "session date", "datum", "tag"),
    Column.START: ("start", "starts", "starts at", "start at", "start date", "begin", "begins", "beginn"),
    Column.START_TIME: ("start time", "time", "from", "uhrzeit"),
    Column.END: ("end", "ends", "ends at", "end at", "end date", "finish", "ende"),
    Column.END_TIME: ("end time", "to", "until"),
    Column.DURATION: ("duration", "length", "minutes", "duration min", "duration minutes", "dauer"),
    Column.CAPACITY: ("capacity", "places", "seats", "limit", "max people", "plätze"),
    Column.STATUS: ("status", "state", "session status"),
    Column.CANCELLED: ("cancelled", "canceled", "abgesagt"),
}

_CANCELLED = frozenset({"cancelled", "canceled", "withdrawn", "rejected", "deleted", "called off", "abgesagt"})
_TAKES_PLACE = frozenset(
    {"", "active", "confirmed", "accepted", "scheduled", "published", "live", "open", "full", "sold out", "on sale",
     "tentative", "planned", "yes", "ok", "bestätigt"}
)  # fmt: skip
_LENGTH = re.compile(
    r"(?:P?T?(\d{1,3})\s*h(?:ours?|rs?)?)?\s*(?:P?T?(\d{1,4})\s*m(?:in(?:ute)?s?)?)?\.?", re.IGNORECASE
)
_COUNT = re.compile(r"(\d{1,6})(?:[.,]0+)?")
_UNLIMITED = frozenset({"", "-", "–", "unlimited", "none", "no limit", "∞"})


def read_table_drafts(table: Table, zone: tzinfo, where: str) -> Iterator[Draft | Rejected]:
    """Yield the entries of a table; times without an offset are in ``zone``.

    Raises ``ImportFileError`` at once where no column holds a title, a start, or an end or a duration.
    """
    columns = find_columns(table.header, where)
    return (_draft(row, columns, zone) for row in table.rows())


def find_columns(header: Sequence[str], where: str) -> dict[Column, int]:
    """Return where each known column stands; raises ``ImportFileError`` where a needed one is missing."""
    places = {plain_header(name): number for number, name in reversed(list(enumerate(header)))}
    found = {
        column: next(places[alias] for alias in aliases if alias in places)
        for column, aliases in ALIASES.items()
        if any(alias in places for alias in aliases)
    }
    starts = Column.START in found or {Column.DAY, Column.START_TIME} <= found.keys()
    ends = bool({Column.END, Column.END_TIME, Column.DURATION} & found.keys())
    needed = {"a title": Column.TITLE in found, "a start": starts, "an end or a duration": ends}
    missing = [what for what, there in needed.items() if not there]
    if missing:
        fix = f"Call the columns title, room, start, end, capacity. The file has: {', '.join(header)}."
        raise ImportFileError(f"No column holds {' and none '.join(missing)}.", where=where, fix=fix)
    return found


def _draft(row: Row | Rejected, columns: Mapping[Column, int], zone: tzinfo) -> Draft | Rejected:
    if isinstance(row, Rejected):
        return row
    cells = {column: row.cells[number].strip() for column, number in columns.items()}
    try:
        start = _start(cells)
        return Draft(
            line=row.line,
            title=one_line(cells[Column.TITLE]),
            starts_at=start.instant(zone),
            ends_at=_ends_at(cells, start, zone),
            key=cells.get(Column.KEY, ""),
            programme=cells.get(Column.PROGRAMME, ""),
            tracks=(cells.get(Column.TRACK, ""),),
            room=cells.get(Column.ROOM, ""),
            capacity=read_capacity(cells.get(Column.CAPACITY, "")),
            cancelled=_is_cancelled(cells),
            cells=row.cells,
        )
    except UnusableEntryError as error:
        return Rejected(row.line, str(error), row.cells)
    except OverflowError:
        return Rejected(row.line, "The dates are thousands of years away. Check them.", row.cells)


def read_capacity(text: str) -> int | None:
    """Return how many people a cell allows, ``None`` for no limit; raises ``UnusableEntryError``."""
    if text.strip().casefold() in _UNLIMITED:
        return None
    found = _COUNT.fullmatch(text.strip())
    if found is None or int(found[1]) == 0:
        raise UnusableEntryError(f"The capacity '{text}' is not a number of people. Write 1 or more, or nothing.")
    return int(found[1])


def read_length(text: str) -> timedelta:
    """Return a duration: ``90``, ``1:30``, ``1h 30m``, ``90 min`` or ``PT1H30M``; raises ``UnusableEntryError``."""
    text = text.strip()
    if clock := re.fullmatch(r"(\d{1,3}):([0-5]\d)(?::00)?", text):
        length = timedelta(hours=int(clock[1]), minutes=int(clock[2]))
    elif minutes := _COUNT.fullmatch(text):
        length = timedelta(minutes=int(minutes[1]))
    elif (parts := _LENGTH.fullmatch(text)) and any(parts.groups()):
        length = timedelta(hours=int(parts[1] or 0), minutes=int(parts[2] or 0))
    else:
        length = timedelta()
    if not length:
        raise UnusableEntryError(f"The duration '{text}' is not a length of time. Write minutes, or hours:minutes.")
    return length


def _start(cells: Mapping[Column, str]) -> Moment:
    text = cells.get(Column.START, "") or cells.get(Column.DAY, "")
    if not text:
        raise UnusableEntryError("The session has no start. Give it a date and a time.")
    clock = _clock(text)
    if clock is not None:
        return _with_clock(_moment(cells.get(Column.DAY, ""), "date"), clock)
    moment = _moment(text, "start")
    if moment.has_time:
        return moment
    clock = _clock(cells.get(Column.START_TIME, ""))
    if clock is None:
        raise UnusableEntryError(f"The start '{text}' has no time of day. Write for example 2026-11-22 14:00.")
    return _with_clock(moment, clock)


def _ends_at(cells: Mapping[Column, str], start: Moment, zone: tzinfo) -> datetime:
    text = cells.get(Column.END, "")
    clock = _clock(text) or _clock(cells.get(Column.END_TIME, ""))
    if text and _clock(text) is None:
        moment = _moment(text, "end")
        if not moment.has_time and clock is None:
            raise UnusableEntryError(f"The end '{text}' has no time of day. Write for example 2026-11-22 16:00.")
        return (moment if clock is None or moment.has_time else _with_clock(moment, clock)).instant(zone)
    if clock is not None:
        return _following(start, clock).instant(zone)
    if cells.get(Column.DURATION):
        return start.instant(zone) + read_length(cells[Column.DURATION])
    raise UnusableEntryError("The session has no end and no duration. Give it one of them.")


def _following(start: Moment, clock: time) -> Moment:
    """The end on the start's day, or after midnight where it can be meant: the venue's day ends at 04:00."""
    end = _with_clock(start, clock)
    past_midnight = end.at <= start.at and clock < DAY_STARTS <= start.at.time()
    return Moment(end.at + timedelta(days=1), has_time=True) if past_midnight else end


def _with_clock(day: Moment, clock: time) -> Moment:
    return Moment(datetime.combine(day.at.date(), clock, day.at.tzinfo), has_time=True)


def _clock(text: str) -> time | None:
    try:
        return read_clock(text) if ":" in text or "m" in text.casefold() or "." in text else None
    except ValueError:
        return None


def _moment(text: str, what: str) -> Moment:
    if not text:
        raise UnusableEntryError(f"The session has no {what}. Write for example 2026-11-22 14:00.")
    try:
        return read_moment(text)
    except (ValueError, OverflowError):
        fix = "Write for example 2026-11-22 14:00."
        raise UnusableEntryError(f"The {what} '{text}' is not a date and time. {fix}") from None


def _is_cancelled(cells: Mapping[Column, str]) -> bool:
    status = " ".join(cells.get(Column.STATUS, "").casefold().split())
    if status not in _CANCELLED | _TAKES_PLACE:
        raise UnusableEntryError(f"The status '{status}' is not known. Write cancelled, or nothing.")
    return status in _CANCELLED or says_yes(cells.get(Column.CANCELLED, ""))

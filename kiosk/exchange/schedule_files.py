"""Files of sessions: tables, calendars and festival schedules."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from pathlib import Path

from kiosk.domain.catalogue import Programme, Room, Session
from kiosk.exchange.errors import ImportFileError
from kiosk.exchange.rejects import Rejected
from kiosk.exchange.schedule_csv import read_table_drafts
from kiosk.exchange.schedule_drafts import Draft, SessionMaker, day_start
from kiosk.exchange.schedule_frab import HEADER as FRAB_HEADER
from kiosk.exchange.schedule_frab import parse_frab
from kiosk.exchange.schedule_places import ProgrammeFinder, RoomFinder, slug
from kiosk.exchange.tables import read_table
from kiosk.exchange.text_encoding import examine_text

_Window = tuple[datetime, datetime]


@dataclass(frozen=True)
class SessionFile:
    """A file of sessions; iterating yields ``Session | Rejected`` in the order of the file.

    ``kind`` is ``csv``, ``ical`` or ``frab``. ``source`` names the feed: the same for a later export of the same
    calendar, so that what it no longer has can be cancelled. ``rooms`` are those the venue does not have yet.
    ``covers``: the instants the file speaks for, the end not included; ``None`` is all time. ``repeated`` entries
    said again, word for word, what one before had said. ``header`` names the cells of what was rejected.
    """

    kind: str
    source: str
    header: tuple[str, ...]
    entries: tuple[Session | Rejected, ...]
    rooms: tuple[Room, ...] = ()
    covers: _Window | None = None
    repeated: int = 0

    @property
    def sessions(self) -> tuple[Session, ...]:
        """The sessions alone."""
        return tuple(entry for entry in self.entries if isinstance(entry, Session))

    @property
    def rejected(self) -> tuple[Rejected, ...]:
        """The entries that cannot be used, with the reason of each."""
        return tuple(entry for entry in self.entries if isinstance(entry, Rejected))

    def __iter__(self) -> Iterator[Session | Rejected]:
        return iter(self.entries)

    def __len__(self) -> int:
        return len(self.entries)

    def accepted(self, on_rejected: Callable[[Rejected], None]) -> Iterator[Session]:
        """Yield the sessions alone and hand each rejected entry to ``on_rejected`` when it comes up."""
        for entry in self.entries:
            if isinstance(entry, Rejected):
                on_rejected(entry)
            else:
                yield entry


@dataclass(frozen=True)
class _Found:
    """What a reader made of a file, before programmes and rooms are known."""

    kind: str
    feed: str
    header: tuple[str, ...]
    drafts: Iterable[Draft | Rejected]
    covers: _Window | None = None


def read_sessions(
    path: Path,
    *,
    time_zone: tzinfo,
    programmes: Iterable[Programme],
    rooms: Iterable[Room],
    programme_key: str | None = None,
    day_from: date,
    day_until: date,
) -> SessionFile:
    """Read a file of sessions, whose kind is found in its content: iCalendar, frab or pretalx JSON, CSV or a workbook.

    ``time_zone`` is the venue's, for times without an offset. ``programme_key`` holds for entries that name no
    programme; without it, that of open visits does. A calendar can go on for ever, so it is read from ``day_from`` to
    ``day_until``, both included; the other kinds are read whole. Raises ``ImportFileError`` where the file or
    ``programme_key`` cannot be used; an entry that cannot is yielded as ``Rejected``.
    """
    maker_of_programmes = ProgrammeFinder(programmes, programme_key, str(path))
    finder = RoomFinder(rooms)
    maker = SessionMaker(maker_of_programmes, finder)
    found = _read(path, time_zone, (day_start(day_from, time_zone), day_start(day_until + timedelta(1), time_zone)))
    entries = maker.make_all(found.drafts)
    source = f"{found.kind}:{slug(found.feed or path.stem)}"
    return SessionFile(found.kind, source, found.header, entries, finder.new_rooms, found.covers, maker.repeated)


def _read(path: Path, zone: tzinfo, window: _Window) -> _Found:
    start = _first_bytes(path)
    if start.startswith(b"BEGIN:VCALENDAR"):
        return _read_calendar(path, zone, window)
    if start.startswith((b"{", b"[")):
        schedule = parse_frab(_text(path), zone, path)
        return _Found("frab", schedule.acronym, FRAB_HEADER, schedule.drafts())
    if start.startswith((b"<?XML", b"<SCHEDULE")):
        raise ImportFileError("This is XML.", where=str(path), fix="Export the schedule as JSON, iCalendar or CSV.")
    table = read_table(path)
    return _Found("csv", "", table.header, read_table_drafts(table, zone, str(path)))


def _read_calendar(path: Path, zone: tzinfo, window: _Window) -> _Found:
    # Imported here: the calendar libraries take 0.1 s, which a kiosk that reads a venue pack or a table need not wait.
    from kiosk.exchange.schedule_ical import HEADER, calendar_name, parse_calendars, read_calendar_drafts

    calendars = parse_calendars(_text(path), path)
    return _Found("ical", calendar_name(calendars), HEADER, read_calendar_drafts(calendars, zone, window), window)


def _first_bytes(path: Path) -> bytes:
    """The beginning of a file in capitals, without marks, blanks and the zero bytes of UTF-16."""
    try:
        with path.open("rb") as file:
            start = file.read(512)
    except OSError as error:
        what = f"The file cannot be read: {error.strerror or type(error).__name__}."
        raise ImportFileError(what, where=str(path), fix="Check its name and rights.") from error
    return start.lstrip(b"\xef\xbb\xbf\xff\xfe").replace(b"\0", b"").lstrip().upper()


def _text(path: Path) -> str:
    return path.read_text(encoding=examine_text(path).encoding, errors="replace").lstrip("\ufeff")

"""What the readers of schedules have in common: an entry before its programme and room are known, and after."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, tzinfo

from kiosk.domain.catalogue import DAY_STARTS, Session
from kiosk.domain.values import frozen
from kiosk.exchange.rejects import Rejected
from kiosk.exchange.schedule_places import ProgrammeFinder, RoomFinder, slug


class UnusableEntryError(Exception):
    """An entry of a schedule cannot be used; the text says why and what to do."""


@frozen
class Draft:
    """A session as a file tells it; instants are in UTC.

    ``programme`` is what the file calls a programme and must be one; ``tracks`` are the file's own words, which can
    name a programme or nothing we know. ``cells`` is what a rejected entry is shown with.
    """

    line: int
    title: str
    starts_at: datetime
    ends_at: datetime
    key: str = ""
    programme: str = ""
    tracks: tuple[str, ...] = ()
    room: str = ""
    room_capacity: int | None = None
    capacity: int | None = None
    cancelled: bool = False
    cells: tuple[str, ...] = ()


def instant_of(at: datetime, zone: tzinfo) -> datetime:
    """Return an instant in UTC; a floating time is in ``zone``."""
    return (at if at.tzinfo else at.replace(tzinfo=zone)).astimezone(UTC)


def day_start(day: date, zone: tzinfo) -> datetime:
    """Return when a day of the venue begins; midnight would still belong to the day before."""
    return datetime.combine(day, DAY_STARTS, zone).astimezone(UTC)


class SessionMaker:
    """Makes sessions of drafts, each key once; ``repeated`` counts the entries that said the same again."""

    def __init__(self, programmes: ProgrammeFinder, rooms: RoomFinder) -> None:
        self._programmes = programmes
        self._rooms = rooms
        self._first_of: dict[str, tuple[int, Session]] = {}
        self.repeated = 0

    def make_all(self, found: Iterable[Draft | Rejected]) -> tuple[Session | Rejected, ...]:
        """Return a session, or why there is none, for each entry, in the order of the file."""
        made = (draft if isinstance(draft, Rejected) else self._make(draft) for draft in found)
        return tuple(outcome for outcome in made if outcome is not None)

    def _make(self, draft: Draft) -> Session | Rejected | None:
        try:
            session = self._session(draft)
        except UnusableEntryError as error:
            return Rejected(draft.line, str(error), draft.cells)
        first_line, first = self._first_of.setdefault(session.key, (draft.line, session))
        if first is session:
            return session
        if first == session:
            self.repeated += 1
            return None
        reason = f"The key {session.key!r} already stands in line {first_line} with other content. Keep one of the two."
        return Rejected(draft.line, reason, draft.cells)

    def _session(self, draft: Draft) -> Session:
        if not draft.title:
            raise UnusableEntryError("The session has no title. Give it one.")
        if draft.ends_at <= draft.starts_at:
            raise UnusableEntryError("The session ends before it starts, or at once. Check its times.")
        programme = self._programmes.find(draft.programme, draft.tracks)
        if isinstance(programme, str):
            raise UnusableEntryError(programme)
        return Session(
            key=draft.key or _key_of(draft, programme.key),
            programme_key=programme.key,
            title=draft.title,
            room_key=self._rooms.find(draft.room, draft.room_capacity) or programme.room_key,
            starts_at=draft.starts_at,
            ends_at=draft.ends_at,
            capacity=draft.capacity,
            cancelled=draft.cancelled,
        )


def one_line(text: str) -> str:
    """Return a text without line breaks and doubled blanks."""
    return " ".join(text.split())


def _key_of(draft: Draft, programme_key: str) -> str:
    """The key of an entry whose file gives none: stable as long as title and start are."""
    return f"{programme_key}/{slug(draft.title)}/{draft.starts_at:%Y%m%dT%H%MZ}"

"""What the actions need of the world; storage, devices and the system clock provide it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from datetime import UTC, date, datetime
from typing import Protocol
from uuid import UUID

from kiosk.actions.erasing_ports import ErasingWork
from kiosk.actions.printing_ports import PrintingWork
from kiosk.actions.sharing_ports import PlacesWork
from kiosk.actions.staff_ports import StaffWork
from kiosk.domain.bookings import Booking
from kiosk.domain.catalogue import Room, Session
from kiosk.domain.facts import Entry, Fact
from kiosk.domain.photos import PhotoChoice
from kiosk.domain.retention import Purged
from kiosk.domain.values import frozen
from kiosk.domain.visits import Pass, Visit
from kiosk.domain.young_people import Care

Window = tuple[datetime, datetime]
EVER: Window = (datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC))


class Clock(Protocol):
    """The time of this machine."""

    def now(self) -> datetime:
        """Return the wall clock as an aware instant in UTC."""

    def monotonic_ns(self) -> int:
        """Return nanoseconds of a clock that never runs backwards."""


class Ids(Protocol):
    """Where new identities come from."""

    def new_id(self) -> UUID:
        """Return a new UUIDv7."""

    def pass_entropy(self) -> int:
        """Return at least 60 random bits for a new pass."""


@frozen
class PersonalData:
    """What is known of a visit's people by name; kept beside the journal until ``delete_on``, never in a fact.

    ``care`` and ``photo`` are records of their own, each with its delete date.
    """

    name: str = ""
    badge_name: str = ""
    leave_help: bool = False
    email: str = ""
    care: Care | None = None
    photo: PhotoChoice | None = None


class UnitOfWork(PrintingWork, ErasingWork, Protocol):
    """One write transaction: reads see it, ``commit`` makes all of it durable, leaving without it undoes all."""

    @property
    def kiosk_id(self) -> str:
        """Which kiosk this is."""

    @property
    def staff(self) -> StaffWork:
        """Who works here, to be changed."""

    @property
    def places(self) -> PlacesWork:
        """How full places are."""

    def booking(self, candidates: Sequence[str]) -> Booking | None:
        """Return the booking of the first candidate code that is known, without regard to case."""

    def order_of(self, booking: Booking) -> tuple[Booking, ...]:
        """Return the bookings of the same order, this one among them, by code; empty without an order."""

    def party_codes(self, visit: Visit) -> tuple[str, ...]:
        """Return the codes of the booked places that a visit's people take: its own first."""

    def find_pass(self, code: str) -> Pass | None:
        """Return a pass this kiosk issued or learned of."""

    def open_visits(self, codes: Sequence[str]) -> tuple[Visit, ...]:
        """Return the visits that have not ended and came with, or carry on their badge, one of these codes."""

    def last_ended_visit(self, codes: Sequence[str], since: datetime) -> Visit | None:
        """Return the newest ended visit of these codes that began at or after ``since``."""

    def went_on_to(self, visit: Visit) -> tuple[Visit, ...]:
        """Return the visits to which people of this one went on, oldest first."""

    def open_visits_by_badge_code(self, badge_code: str) -> tuple[Visit, ...]:
        """Return the visits that have not ended whose badge shows these four characters."""

    def open_visits_before(self, instant: datetime) -> tuple[Visit, ...]:
        """Return the visits that began before ``instant`` and have not ended, oldest first."""

    def people_in_session(self, session_key: str) -> int:
        """Return how many people are inside for a session."""

    def people_in_room(self, room_key: str) -> int:
        """Return how many people are inside a room."""

    def people_in_visits(self) -> int:
        """Return how many people are inside by the visits that have not ended, those counted out included."""

    def people_counted_out(self) -> int:
        """Return how many people left anonymously and are not yet set against a visit."""

    def visit(self, visit_id: UUID) -> Visit | None:
        """Return one visit."""

    def visits_of(self, codes: Sequence[str]) -> tuple[Visit, ...]:
        """Return every visit, ended or not, of these codes, oldest first.

        A visit is of the code it came with, of the pass on its badge, and of the codes of the others of its party.
        """

    def visits_elsewhere(self, codes: Sequence[str]) -> tuple[Visit, ...]:
        """Return every visit that another kiosk began under one of these codes or passes, oldest first."""

    def entries_of(self, visit_id: UUID) -> tuple[Entry, ...]:
        """Return what the journal has of a visit, in its order; nothing of one that does not hold."""

    def ends_of(self, visit_id: UUID) -> tuple[Entry, ...]:
        """Return the check-outs of a visit that hold, whichever kiosk recorded them, oldest first."""

    def care_of(self, visit_id: UUID) -> Care | None:
        """Return who answers for the young people of a visit, as far as that is kept."""

    def is_known_by_name(self, visit_id: UUID) -> bool:
        """Whether personal data is kept of a visit."""

    def email_of(self, visit_id: UUID) -> str:
        """Return the address that is kept of a visit, empty without one."""

    def is_erased(self, code: str) -> bool:
        """Whether the name of this code was erased on request."""

    def correct_name(self, visit_id: UUID, name: str, badge_name: str) -> None:
        """Correct the name kept of a visit; one of which nothing is kept stays without."""

    def correct_booking_name(self, code: str, name: str) -> None:
        """Correct the name of a booking; its delete date stays."""

    def append(self, fact: Fact, *, personal: PersonalData | None = None) -> Entry:
        """Append a fact with its projection and its outbox row; ``personal`` goes beside a CheckedIn."""

    def commit(self) -> None:
        """Make everything since the start durable; only after this may anyone be told."""


class VisitStore(Protocol):
    """The journal and its projections."""

    def write(self) -> AbstractContextManager[UnitOfWork]:
        """Open the one writer's unit of work."""


class PersonalStore(Protocol):
    """What is known of people by name, and the day after which it goes."""

    def due(self, today: date) -> Purged:
        """Return what ``purge`` would delete: names, leave-help, e-mail addresses, bookings' names."""

    def purge(self, today: date) -> Purged:
        """Delete what is due in one transaction, here and in the store's backups, and return what went from here.

        Facts, visits and their figures stay as they are. Raises ``KioskError`` with nothing deleted.
        """

    def forget(self, visit_ids: Sequence[UUID], codes: Sequence[str]) -> None:
        """Delete what the store's file and its backups still hold of people who were erased."""


class PersonalFiles(Protocol):
    """Files with personal data of one kind, each with the day after which it goes."""

    def due(self, today: date) -> int:
        """Return how many are due."""

    def delete_due(self, today: date) -> int:
        """Delete what is due and return how many there were; raises ``KioskError`` for one that stays."""

    def forget(self, visit_id: UUID) -> int:
        """Delete what there is of one visit and return how many there were; raises ``KioskError``."""


@frozen
class ImportCounts:
    """What an import did or would do, in rows of the file that name a booking or a session."""

    accepted: int = 0
    updated: int = 0
    cancelled: int = 0
    rejected: int = 0
    unchanged: int = 0


class BookingStore(Protocol):
    """Where imported bookings and sessions are kept."""

    def import_bookings(
        self,
        bookings: Iterable[Booking],
        *,
        dry_run: bool = False,
        progress: Callable[[int], None] | None = None,
    ) -> ImportCounts:
        """Write bookings in one transaction, keyed by code without regard to case; a repetition changes nothing.

        ``progress`` is told how many bookings have been taken so far. ``rejected`` stays 0: the reader rejects.
        """

    def newest_import_at(self) -> datetime | None:
        """Return when bookings came in last, whether or not anything in them was new; ``None`` if never."""

    def bookings_from(self, source: str) -> tuple[Booking, ...]:
        """Return the bookings of one source, by code."""

    def import_sessions(
        self, sessions: Iterable[Session], *, source: str, covers: Window = EVER, dry_run: bool = False
    ) -> ImportCounts:
        """Write sessions keyed by their key.

        ``covers`` is what the file speaks for: kept sessions of the same ``source`` that start in it and that the file
        no longer has are cancelled.
        """

    def import_rooms(self, rooms: Iterable[Room], *, source: str) -> None:
        """Keep the rooms that a schedule brought and the venue pack does not have."""

    def rooms(self) -> tuple[Room, ...]:
        """Return the imported rooms."""

    def hub_rooms(self) -> tuple[Room, ...]:
        """Return the rooms as the hub has them."""

    def sessions_between(self, start: datetime, end: datetime) -> tuple[Session, ...]:
        """Return the imported sessions that start in ``[start, end)``."""

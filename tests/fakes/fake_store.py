"""The store in memory, strict: what the real one would refuse, it refuses too.

store = FakeStore(clock, ids)
store.write(), store.reader, store.bookings     the ports VisitStore, JournalReader, BookingStore
store.roll_calls                                the port RollCallStore
store.personal                                  the port PersonalStore
store.roll_calls, store.staff, store.calls      the ports RollCallStore, StaffStore, CallStore
store.print_queue                               the port PrintQueue
store.journal, store.known, store.outbox        what was committed, to assert on
store.refuse_with(DiskFull("..."))              the next commit, or import, raises this and writes nothing
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from kiosk.actions.ports import Clock, Ids, PersonalData, Window
from kiosk.actions.reading_ports import HomeFigures, Inside, Peg
from kiosk.domain.bookings import Booking, BookingStatus
from kiosk.domain.erasures import ErasureAsked, erasures
from kiosk.domain.facts import CheckedIn, CheckedOut, Entry, Erased, Fact, Undone, people_moved
from kiosk.domain.passes import badge_code, is_pass
from kiosk.domain.people import Party
from kiosk.domain.photos import PhotoChoice
from kiosk.domain.print_queue import SkipReason
from kiosk.domain.today import DayFigures
from kiosk.domain.visits import Ending, Pass, Visit
from kiosk.domain.young_people import Care
from tests.fakes.fake_booking_store import FakeBookingStore
from tests.fakes.fake_call_store import FakeCallStore
from tests.fakes.fake_day_books import FakeDayCloseStore
from tests.fakes.fake_erasures import FakeErasuresWork
from tests.fakes.fake_personal_store import FakePersonalStore
from tests.fakes.fake_print_queue import FakePrintingWork, FakePrintQueue, FakePrintWork
from tests.fakes.fake_roll_call_store import FakeRollCallStore
from tests.fakes.fake_shares import FakePlacesWork, FakeShares
from tests.fakes.fake_staff_store import FakeStaffStore
from tests.fakes.replay import Replayed, replay


class FakeStore:
    """One kiosk's memory. ``journal`` holds committed entries, ``outbox`` their ids, ``known`` people by visit."""

    def __init__(self, clock: Clock, ids: Ids, kiosk_id: str = "kiosk-fake") -> None:
        self.clock = clock
        self.ids = ids
        self.kiosk_id = kiosk_id
        self.journal: list[Entry] = []
        self.outbox: list[UUID] = []
        self.known: dict[UUID, PersonalData] = {}
        self.erased: set[str] = set()
        self.erasures: dict[UUID, ErasureAsked] = {}
        self.cares: dict[UUID, Care] = {}
        self.photos: dict[UUID, PhotoChoice] = {}
        self.reader = FakeJournalReader(self)
        self.bookings = FakeBookingStore(self)
        self.roll_calls = FakeRollCallStore()
        self.personal = FakePersonalStore(self)
        self.staff = FakeStaffStore()
        self.print_queue = FakePrintQueue()
        self.day_closes = FakeDayCloseStore()
        self.shares = FakeShares(self)
        self.calls = FakeCallStore()
        self._refusal: Exception | None = None
        self._is_writing = False

    @contextmanager
    def write(self) -> Iterator[FakeUnitOfWork]:
        """Open the one writer's unit of work; raises ``RuntimeError`` while another is open."""
        if self._is_writing:
            raise RuntimeError("there is one writer, and it is busy")
        self._is_writing = True
        work = FakeUnitOfWork(self)
        try:
            yield work
        finally:
            self._is_writing = False
            work.has_ended = True

    def refuse_with(self, error: Exception | None) -> None:
        """Let the next commit or import raise this; ``None`` takes it back."""
        self._refusal = error

    def take_refusal(self) -> None:
        """Raise what was asked for, once."""
        refusal, self._refusal = self._refusal, None
        if refusal is not None:
            raise refusal


class FakeUnitOfWork(FakePrintingWork):
    """The ``UnitOfWork`` port over copies, which ``commit`` puts in place."""

    def __init__(self, store: FakeStore) -> None:
        self._store = store
        self._journal = list(store.journal)
        self._known = dict(store.known)
        self._erased = set(store.erased)
        self._cares, self._photos = dict(store.cares), dict(store.photos)
        self._booked = dict(store.bookings.by_code)
        self._printing = FakePrintWork(store.print_queue)
        self.staff = store.staff.copy()
        self.erasures = FakeErasuresWork(store.erasures)
        self.places = FakePlacesWork(self, store.shares)
        self.has_ended = False

    @property
    def kiosk_id(self) -> str:
        """Which kiosk this is."""
        return self._store.kiosk_id

    def booking(self, candidates: Sequence[str]) -> Booking | None:
        """Return the booking of the first candidate code that is known, without regard to case."""
        self._check()
        found = (self._booked.get(code.casefold()) for code in candidates)
        return next((booking for booking in found if booking is not None), None)

    def order_of(self, booking: Booking) -> tuple[Booking, ...]:
        """Return the bookings of the same order, this one among them, by code; empty without an order."""
        self._check()
        known = sorted(self._store.bookings.by_code.items())
        same = booking.source, booking.order_ref
        return tuple(each for _, each in known if each.order_ref and (each.source, each.order_ref) == same)

    def party_codes(self, visit: Visit) -> tuple[str, ...]:
        """Return the codes of the booked places that a visit's people take: its own first."""
        others = sorted(self._replayed().codes.get(visit.id, ()), key=str.casefold)
        return tuple(code for code in (visit.code, *others) if code is not None)

    def find_pass(self, code: str) -> Pass | None:
        """Return a pass with the newest visit that carries it."""
        carried = [visit for visit in self._visits() if visit.pass_code.casefold() == code.casefold()]
        newest = max(carried, key=lambda visit: visit.checked_in_at, default=None)
        if newest:
            return Pass(newest.pass_code, newest)
        of = self._replayed().visits.get(self._replayed().replaced.get(code.casefold(), UUID(int=0)))
        return Pass(code, of, revoked=True) if of else None

    def open_visits(self, codes: Sequence[str]) -> tuple[Visit, ...]:
        """Return the visits of these codes that have not ended, oldest first."""
        return tuple(visit for visit in self._visits() if visit.is_open and self._has_one_of(visit, codes))

    def last_ended_visit(self, codes: Sequence[str], since: datetime) -> Visit | None:
        """Return the newest ended visit of these codes that began at or after ``since``."""
        ended = [
            visit
            for visit in self._visits()
            if not visit.is_open and visit.checked_in_at >= since and self._has_one_of(visit, codes)
        ]
        return ended[-1] if ended else None

    def went_on_to(self, visit: Visit) -> tuple[Visit, ...]:
        """Return the visits to which people of this one went on, oldest first."""
        came_from = self._replayed().came_from
        return tuple(each for each in self._visits() if visit.id in came_from[each.id])

    def open_visits_by_badge_code(self, sought: str) -> tuple[Visit, ...]:
        """Return the visits that have not ended whose badge shows these four characters."""
        return tuple(visit for visit in self._visits() if visit.is_open and badge_code(visit.pass_code) == sought)

    def open_visits_before(self, instant: datetime) -> tuple[Visit, ...]:
        """Return the visits that began before ``instant`` and have not ended, oldest first."""
        return tuple(visit for visit in self._visits() if visit.is_open and visit.checked_in_at < instant)

    def people_in_session(self, session_key: str) -> int:
        """Return how many people are inside for a session."""
        return sum(
            visit.staying.people for visit in self._visits() if visit.is_open and visit.session_key == session_key
        )

    def people_in_room(self, room_key: str) -> int:
        """Return how many people are inside a room."""
        return sum(visit.staying.people for visit in self._visits() if visit.is_open and visit.room_key == room_key)

    def people_in_visits(self) -> int:
        """Return how many people are inside by the visits that have not ended, those counted out included."""
        return sum(visit.staying.people for visit in self._visits() if visit.is_open)

    def people_counted_out(self) -> int:
        """Return how many people left anonymously and are not yet set against a visit."""
        return self._replayed().counted_out

    def visit(self, visit_id: UUID) -> Visit | None:
        """Return one visit."""
        return self._replayed().visits.get(visit_id)

    def visits_of(self, codes: Sequence[str]) -> tuple[Visit, ...]:
        """Return every visit of these codes, oldest first."""
        return tuple(visit for visit in self._visits() if self._has_one_of(visit, codes))

    def entries_of(self, visit_id: UUID) -> tuple[Entry, ...]:
        """Return what the journal has of a visit, in its order."""
        if self.visit(visit_id) is None:
            return ()
        return tuple(entry for entry in self._journal if getattr(entry.fact, "visit_id", None) == visit_id)

    def ends_of(self, visit_id: UUID) -> tuple[Entry, ...]:
        """Return the check-outs of a visit that hold."""
        undone = {entry.fact.fact_id for entry in self._journal if isinstance(entry.fact, Undone)}
        ends = (each for each in self.entries_of(visit_id) if isinstance(each.fact, CheckedOut))
        return tuple(end for end in ends if end.id not in undone)

    def visits_elsewhere(self, codes: Sequence[str]) -> tuple[Visit, ...]:
        """Nothing is heard of other kiosks in memory."""
        self._check()
        return ()

    def care_of(self, visit_id: UUID) -> Care | None:
        """Return who answers for the young people of a visit."""
        self._check()
        return self._cares.get(visit_id)

    def is_known_by_name(self, visit_id: UUID) -> bool:
        """Whether personal data is kept of a visit."""
        self._check()
        return self._known.get(visit_id, PersonalData()) != PersonalData()

    def email_of(self, visit_id: UUID) -> str:
        """Return the address that is kept of a visit."""
        return self._known.get(visit_id, PersonalData()).email

    def is_erased(self, code: str) -> bool:
        """Whether the name of this code was erased on request."""
        self._check()
        return code.casefold() in self._erased

    def correct_name(self, visit_id: UUID, name: str, badge_name: str) -> None:
        """Correct the name kept of a visit."""
        if self.is_known_by_name(visit_id):
            self._known[visit_id] = replace(self._known[visit_id], name=name, badge_name=badge_name)

    def correct_booking_name(self, code: str, name: str) -> None:
        """Correct the name of a booking."""
        self._check()
        if code.casefold() in self._booked:
            self._booked[code.casefold()] = replace(self._booked[code.casefold()], name=name)

    def append(self, fact: Fact, *, personal: PersonalData | None = None) -> Entry:
        """Append a fact; raises ``LookupError`` where it does not fit, ``ValueError`` for a pass that is not sound."""
        self._check()
        if isinstance(fact, CheckedIn) and not is_pass(fact.pass_code):
            raise ValueError("not a sound pass")
        now = self._store.clock.now()
        newest = max((entry.occurred_at for entry in self._journal), default=None)
        entry = Entry(
            id=self._store.ids.new_id(),
            kiosk_id=self._store.kiosk_id,
            sequence=len(self._journal) + 1,
            occurred_at=now,
            monotonic_ns=self._store.clock.monotonic_ns(),
            clock_behind=newest is not None and now < newest,
            fact=fact,
        )
        replay([*self._journal, entry], self._known)
        self._journal.append(entry)
        if isinstance(fact, CheckedIn) and personal is not None:
            self._known[fact.visit_id] = replace(personal, care=None, photo=None)
            if personal.care is not None:
                self._cares[fact.visit_id] = personal.care
            if personal.photo is not None:
                self._photos[fact.visit_id] = personal.photo
        if isinstance(fact, Erased):
            self._erase(fact)
        if isinstance(fact, Undone) and fact.visit_id not in self._replayed().visits:
            self._printing.skip(SkipReason.UNDONE, visit_id=fact.visit_id)
        return entry

    def _erase(self, fact: Erased) -> None:
        everybody = erasures([fact, *(entry.fact for entry in self._journal)])
        for visit_id in everybody.visits:
            for kept in (self._known, self._cares, self._photos):
                kept.pop(visit_id, None)
            self._printing.skip(SkipReason.ERASED, visit_id=visit_id)
        for folded in everybody.codes:
            self._erased.add(folded)
            self._printing.skip(SkipReason.ERASED, code=folded)
            if folded in self._booked:
                self._booked[folded] = self._booked[folded].without_name()

    def commit(self) -> None:
        """Put the copies in place; nothing can be read or appended afterwards."""
        self._check()
        self._store.take_refusal()
        self._store.outbox += [entry.id for entry in self._journal[len(self._store.journal) :]]
        self._store.journal = self._journal
        self._store.print_queue.by_id = self._printing.jobs
        self._store.print_queue.not_before = self._printing.not_before
        self._store.staff.take(self.staff)
        self._store.erasures = self.erasures.kept
        self._store.known = self._known
        self._store.cares, self._store.photos = self._cares, self._photos
        self._store.erased, self._store.bookings.by_code = self._erased, self._booked
        self.has_ended = True

    def _check(self) -> None:
        if self.has_ended:
            raise RuntimeError("this unit of work has ended")

    def _replayed(self) -> Replayed:
        self._check()
        return _with_photos(replay(self._journal, self._known), self._photos)

    def _has_one_of(self, visit: Visit, codes: Sequence[str]) -> bool:
        carried = {code.casefold() for code in (visit.pass_code, *self.party_codes(visit))}
        return not carried.isdisjoint(code.casefold() for code in codes)

    def _visits(self) -> list[Visit]:
        return _by_start(self._replayed().visits.values())


class FakeJournalReader:
    """The ``JournalReader`` port over what was committed."""

    def __init__(self, store: FakeStore) -> None:
        self._store = store

    def home_figures(self, start: datetime, end: datetime) -> HomeFigures:
        """Return the figures of the visits that began in ``[start, end)``."""
        came_to = self._replayed()
        today = [visit for visit in came_to.visits.values() if start <= visit.checked_in_at < end]
        today.sort(key=lambda visit: came_to.sequences[visit.id])
        new = [(visit.id, visit.party.people - visit.moved) for visit in today]
        inside = [visit for visit in came_to.visits.values() if visit.is_open]
        return HomeFigures(
            pegs=tuple(Peg(visit_id, people) for visit_id, people in new if people),
            people_today=sum(people for _, people in new),
            people_in=sum(visit.staying.people for visit in inside) - came_to.counted_out,
        )

    def entries(self, start: datetime, end: datetime) -> Iterator[Entry]:
        """Yield the entries that occurred in ``[start, end)``, by sequence."""
        yield from [entry for entry in self._store.journal if start <= entry.occurred_at < end]

    def visits(self, start: datetime, end: datetime) -> Iterator[Visit]:
        """Yield the visits that began in ``[start, end)`` or were still open at ``start``, by start and id."""
        for visit in _by_start(self._replayed().visits.values()):
            was_open = visit.checked_out_at is None or visit.checked_out_at > start
            if start <= visit.checked_in_at < end or (visit.checked_in_at < start and was_open):
                yield visit

    def inside(self, since: datetime) -> Inside:
        """Return who is inside, and how many were assumed to have left at or after ``since``."""
        came_to = self._replayed()
        gone = {
            visit.id
            for visit in came_to.visits.values()
            if visit.ending is Ending.ASSUMED and visit.checked_out_at is not None and visit.checked_out_at >= since
        }
        endings = {
            entry.fact.visit_id: entry.fact.people
            for entry in self._store.journal
            if isinstance(entry.fact, CheckedOut) and entry.fact.visit_id in gone
        }
        open_visits = tuple(visit for visit in came_to.visits.values() if visit.is_open)
        return Inside(open_visits, came_to.counted_out, sum(endings.values()), self.newest_occurred_at())

    def day_figures(self, window: Window, sessions: Sequence[str], doubtful_before: datetime) -> DayFigures:
        """Return a day's people."""
        came_to = self._replayed()
        came = [visit for visit in came_to.visits.values() if window[0] <= visit.checked_in_at < window[1]]
        inside = [visit for visit in came_to.visits.values() if visit.is_open]
        booked = [
            (booking.session_key, booking.party.people)
            for booking in self._store.bookings.by_code.values()
            if booking.session_key in sessions and booking.status is BookingStatus.ACTIVE
        ]
        return DayFigures(
            came=sum(visit.party.people - visit.moved for visit in came),
            counted_out=came_to.counted_out,
            doubtful=sum(visit.staying.people for visit in inside if visit.checked_in_at < doubtful_before),
            in_rooms=_sums((visit.room_key, visit.staying.people) for visit in inside),
            in_sessions=_sums((visit.session_key, visit.staying.people) for visit in inside),
            arrived=_sums((visit.session_key, visit.party.people) for visit in came),
            booked=_sums(booked),
        )

    def people_in_rooms(self, room_keys: Sequence[str]) -> dict[str, Party]:
        """Return who is inside some rooms, by age."""
        people: dict[str, Party] = {}
        for visit in self._replayed().visits.values():
            if visit.is_open and visit.room_key in room_keys:
                people[visit.room_key] = visit.staying.with_more(people.get(visit.room_key))
        return people

    def newest_occurred_at(self) -> datetime | None:
        """Return when the newest entry occurred."""
        return max((entry.occurred_at for entry in self._store.journal), default=None)

    def people_inside_at(self, instant: datetime) -> int:
        """Return how many people were inside at an instant, by the journal."""
        return sum(people_moved(entry.fact) for entry in self._store.journal if entry.occurred_at < instant)

    def people_crossed(self, start: datetime, end: datetime) -> int:
        """Return by how many people other kiosks changed who is in: there are none."""
        return 0

    def _replayed(self) -> Replayed:
        return _with_photos(replay(self._store.journal, self._store.known), self._store.photos)


def _with_photos(replayed: Replayed, photos: Mapping[UUID, PhotoChoice]) -> Replayed:
    for visit_id, photo in photos.items():
        if visit_id in replayed.visits:
            replayed.visits[visit_id] = replace(replayed.visits[visit_id], photo=photo)
    return replayed


def _sums(counts: Iterable[tuple[str | None, int]]) -> dict[str, int]:
    sums: dict[str, int] = {}
    for key, people in counts:
        if key is not None:
            sums[key] = sums.get(key, 0) + people
    return sums


def _by_start(visits: Iterable[Visit]) -> list[Visit]:
    return sorted(visits, key=lambda visit: (visit.checked_in_at, visit.id.bytes))

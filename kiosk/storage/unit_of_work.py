"""One write transaction, straight on the driver's connection."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from types import TracebackType
from typing import Any
from uuid import UUID

from sqlalchemy import Engine
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlcipher3 import dbapi2

from kiosk.actions.ports import PersonalData
from kiosk.domain.bookings import Booking
from kiosk.domain.facts import Entry, Fact
from kiosk.domain.print_queue import PrintJob, SkipReason
from kiosk.domain.printer_faults import Fault
from kiosk.domain.visits import Pass, Visit
from kiosk.domain.young_people import Answers, Care
from kiosk.storage import desk_statements, elsewhere_statements, instants, print_statements, statements
from kiosk.storage.elsewhere import Elsewhere
from kiosk.storage.entry_rows import entry_of, row_of
from kiosk.storage.erasures_work import SqlErasuresWork
from kiosk.storage.errors import StoreBusy, explained
from kiosk.storage.print_job_rows import fault_text, job_of, new_job_row
from kiosk.storage.projections import Projections
from kiosk.storage.sql_shares import SqlPlacesWork
from kiosk.storage.staff_work import SqlStaffWork
from kiosk.storage.surroundings import Surroundings
from kiosk.storage.transaction import Transaction
from kiosk.storage.visit_rows import booking_of, visit_of


class SqlUnitOfWork:
    """The ``UnitOfWork`` port; ``OpenedUnitOfWork`` begins and ends it."""

    def __init__(self, cursor: Any, around: Surroundings) -> None:
        self._around = around
        self._transaction = Transaction(cursor, around.folder)
        self._run = self._transaction.run
        self._elsewhere = Elsewhere(self._run, around.kiosk_id)
        self._projections = Projections(self._run, around.day_of, around.terms, self._elsewhere)
        self.staff = SqlStaffWork(self._run)
        self.places = SqlPlacesWork(self._run, around)
        self.erasures = SqlErasuresWork(self._run)
        self._has_appended = False

    @property
    def kiosk_id(self) -> str:
        """Which kiosk this is."""
        return self._around.kiosk_id

    def booking(self, candidates: Sequence[str]) -> Booking | None:
        """Return the booking of the first candidate code that is known, without regard to case."""
        folded = _folded(candidates)
        if not folded:
            return None
        known = {row[0]: row[1:] for row in self._run(statements.booking_of_codes(len(folded)), folded)}
        return next((booking_of(known[code]) for code in folded if code in known), None)

    def order_of(self, booking: Booking) -> tuple[Booking, ...]:
        """Return the bookings of the same order, this one among them, by code; empty without an order."""
        return tuple(booking_of(row) for row in self._run(statements.ORDER, (booking.source, booking.order_ref)))

    def party_codes(self, visit: Visit) -> tuple[str, ...]:
        """Return the codes of the booked places that a visit's people take: its own first."""
        others = (row[0] for row in self._run(statements.PARTY_CODES, (visit.id.bytes,)))
        return tuple(code for code in (visit.code, *others) if code is not None)

    def find_pass(self, code: str) -> Pass | None:
        """Return a pass this kiosk issued or learned of."""
        folded = code.casefold()
        visits = self._visits(statements.NEWEST_OF_PASS, (folded,)) or self._visits(
            elsewhere_statements.NEWEST_OF_PASS, (folded, folded)
        )
        if visits:
            return Pass(visits[0].pass_code, visits[0])
        replaced = self._run(desk_statements.REPLACED, (folded,)).fetchone()
        visit = self.visit(UUID(bytes=replaced[0])) if replaced else None
        return Pass(code, visit, revoked=True) if visit else None

    def open_visits(self, codes: Sequence[str]) -> tuple[Visit, ...]:
        """Return the visits that have not ended and came with, or carry on their badge, one of these codes."""
        folded = _folded(codes)
        if not folded:
            return ()
        here = self._visits(statements.open_visits(len(folded)), (*folded, *folded, *folded))
        return here + self._visits(elsewhere_statements.open_of_codes(len(folded)), folded)

    def last_ended_visit(self, codes: Sequence[str], since: datetime) -> Visit | None:
        """Return the newest ended visit of these codes that began at or after ``since``."""
        folded = _folded(codes)
        if not folded:
            return None
        at = instants.to_row(since)
        here = self._visits(statements.last_ended_visit(len(folded)), (*folded, *folded, *folded, at))
        there = self._visits(elsewhere_statements.ended_of_codes(len(folded)), (*folded, at))
        return max(here + there, key=lambda visit: (visit.checked_in_at, visit.id), default=None)

    def went_on_to(self, visit: Visit) -> tuple[Visit, ...]:
        """Return the visits to which people of this one went on, oldest first."""
        return self._visits(statements.WENT_ON_TO, (visit.id.bytes,))

    def open_visits_by_badge_code(self, badge_code: str) -> tuple[Visit, ...]:
        """Return the visits that have not ended whose badge shows these four characters."""
        here = self._visits(statements.OPEN_BY_BADGE_CODE, (badge_code,))
        return here + self._visits(elsewhere_statements.OPEN_BY_BADGE_CODE, (badge_code,))

    def open_visits_before(self, instant: datetime) -> tuple[Visit, ...]:
        """Return the visits that began before ``instant`` and have not ended, oldest first."""
        return self._visits(statements.OPEN_BEFORE, (instants.to_row(instant),))

    def people_in_session(self, session_key: str) -> int:
        """Return how many people are inside for a session."""
        return int(self._run(statements.IN_SESSION, (session_key, session_key)).fetchone()[0])

    def people_in_room(self, room_key: str) -> int:
        """Return how many people are inside a room."""
        return int(self._run(statements.IN_ROOM, (room_key, room_key)).fetchone()[0])

    def people_in_visits(self) -> int:
        """Return how many people are inside by the visits that have not ended, those counted out included."""
        return int(self._run(statements.IN_VISITS, ()).fetchone()[0])

    def people_counted_out(self) -> int:
        """Return how many people left anonymously and are not yet set against a visit."""
        return int(self._run(statements.COUNTED_OUT, ()).fetchone()[0])

    def visit(self, visit_id: UUID) -> Visit | None:
        """Return one visit, of this kiosk or as others told of it."""
        here = self._visits(statements.VISIT, (visit_id.bytes,))
        return next(iter(here or self._visits(elsewhere_statements.VISIT, (visit_id.bytes,))), None)

    def visits_of(self, codes: Sequence[str]) -> tuple[Visit, ...]:
        """Return every visit, ended or not, of these codes, oldest first.

        A visit is of the code it came with, of the pass on its badge, and of the codes of the others of its party.
        """
        folded = _folded(codes)
        return self._visits(statements.visits_of(len(folded)), (*folded, *folded, *folded)) if folded else ()

    def visits_elsewhere(self, codes: Sequence[str]) -> tuple[Visit, ...]:
        """Return every visit that another kiosk began under one of these codes or passes, oldest first."""
        folded = _folded(codes)
        found = self._visits(elsewhere_statements.of_codes(len(folded)), folded) if folded else ()
        return tuple(each for each in found if {(each.code or "").casefold(), each.pass_code.casefold()} & {*folded})

    def entries_of(self, visit_id: UUID) -> tuple[Entry, ...]:
        """Return what the journal has of a visit, in its order; nothing of one that does not hold."""
        sought = (self._around.kiosk_id, visit_id.bytes, visit_id.bytes)
        return tuple(entry_of(row) for row in self._run(statements.ENTRIES_OF_VISIT, sought))

    def ends_of(self, visit_id: UUID) -> tuple[Entry, ...]:
        """Return the check-outs of a visit that hold, whichever kiosk recorded them, oldest first."""
        return self._elsewhere.ends_of(visit_id.bytes)

    def care_of(self, visit_id: UUID) -> Care | None:
        """Return who answers for the young people of a visit, as far as that is kept."""
        row = self._run(statements.CARE_OF, (visit_id.bytes,)).fetchone()
        return Care(Answers(row[0]), row[1], row[2]) if row else None

    def is_known_by_name(self, visit_id: UUID) -> bool:
        """Whether personal data is kept of a visit."""
        return self._run(statements.IS_KNOWN, (visit_id.bytes,)).fetchone() is not None

    def email_of(self, visit_id: UUID) -> str:
        """Return the address that is kept of a visit, empty without one."""
        row = self._run(statements.EMAIL_OF, (visit_id.bytes,)).fetchone()
        return str(row[0]) if row else ""

    def is_erased(self, code: str) -> bool:
        """Whether the name of this code was erased on request."""
        return self._run(statements.IS_ERASED, (code.casefold(),)).fetchone() is not None

    def correct_name(self, visit_id: UUID, name: str, badge_name: str) -> None:
        """Correct the name kept of a visit; one of which nothing is kept stays without."""
        self._run(statements.NAME_VISITOR, (name, badge_name, visit_id.bytes))

    def correct_booking_name(self, code: str, name: str) -> None:
        """Correct the name of a booking; its delete date stays."""
        self._run(statements.NAME_BOOKER, (name, code.casefold()))

    def append(self, fact: Fact, *, personal: PersonalData | None = None) -> Entry:
        """Append a fact with its projection and its outbox row; ``personal`` goes beside a CheckedIn.

        Raises ``LookupError`` for a fact that does not fit the visits, ``DiskFull``, ``ReadOnly``.
        """
        around = self._around
        newest_sequence, newest_at, newest_at_hub = self._run(statements.HEAD, (around.kiosk_id,)).fetchone()
        now = around.clock.now()
        entry = Entry(
            id=around.ids.new_id(),
            kiosk_id=around.kiosk_id,
            sequence=max(newest_sequence or 0, newest_at_hub or 0) + 1,
            occurred_at=now,
            monotonic_ns=around.clock.monotonic_ns(),
            clock_behind=newest_at is not None and instants.to_row(now) < newest_at,
            fact=fact,
        )
        self._has_appended = True
        self._run(statements.INSERT_JOURNAL, row_of(entry))
        self._run(statements.INSERT_OUTBOX, (entry.kiosk_id, entry.sequence))
        self._projections.apply(entry, personal)
        return entry

    def queue_badge(self, job: PrintJob) -> int:
        """Let badges come out once this is committed, and return the job's id; the given one counts for nothing."""
        return int(self._run(print_statements.INSERT_PRINT_JOB, new_job_row(job, self._around.clock.now())).lastrowid)

    def print_jobs_of(self, visit_id: UUID) -> tuple[PrintJob, ...]:
        """Return the print jobs of a visit, oldest first."""
        return tuple(job_of(row) for row in self._run(print_statements.PRINT_JOBS_OF, (visit_id.bytes,)))

    def printed_ahead(self, code: str) -> tuple[PrintJob, ...]:
        """Return the jobs that print a booking's badge before its people come, newest first."""
        return tuple(job_of(row) for row in self._run(print_statements.PRINTED_AHEAD, (code.casefold(),)))

    def ahead_of_pass(self, pass_code: str) -> PrintJob | None:
        """Return the newest job that printed this pass before its people came."""
        return next((job_of(row) for row in self._run(print_statements.AHEAD_OF_PASS, (pass_code.upper(),))), None)

    def note_printed(self, job_id: int, printer: str, trouble: Fault | None = None) -> None:
        """Note that a job's badges are out; ``trouble`` is what the preferred printer said, where another printed."""
        at = instants.to_row(self._around.clock.now())
        self._run(print_statements.NOTE_PRINTED, (at, printer, fault_text(trouble), job_id))

    def retry_job(self, job_id: int) -> bool:
        """Try a job now that waits, failed or was let be; tell whether there was one."""
        at = instants.to_row(self._around.clock.now())
        return int(self._run(print_statements.RETRY_JOB, (at, at, job_id)).rowcount) > 0

    def skip_job(self, job_id: int) -> bool:
        """Let a job be that waits or failed, because staff say so; tell whether there was one."""
        at = instants.to_row(self._around.clock.now())
        return int(self._run(print_statements.SKIP_JOB, (at, SkipReason.STAFF.value, job_id)).rowcount) > 0

    def commit(self) -> None:
        """Make everything since the start durable; only after this may anyone be told.

        Nothing can be read or appended afterwards: that raises ``RuntimeError``. Raises ``DiskFull``, ``ReadOnly``.
        """
        self._run("COMMIT", ())
        self.end()
        if self._has_appended:
            self._around.commits.tell()

    def end(self) -> None:
        """Refuse whatever comes later."""
        self._transaction.end()

    def _visits(self, statement: str, values: Sequence[Any]) -> tuple[Visit, ...]:
        return tuple(visit_of(row) for row in self._run(statement, values).fetchall())


class OpenedUnitOfWork:
    """Takes the one writing connection, begins IMMEDIATE, and undoes on leaving what was not committed.

    Entering waits for another writer of this process and raises ``StoreBusy`` when it does not end in time.
    """

    def __init__(self, engine: Engine, around: Surroundings) -> None:
        self._engine = engine
        self._around = around

    def __enter__(self) -> SqlUnitOfWork:
        folder = self._around.folder
        try:
            self._pooled = self._engine.raw_connection()
        except dbapi2.Error as error:
            raise explained(error, folder) from error
        except PoolTimeoutError as error:
            raise StoreBusy("another write does not end", where=str(folder)) from error
        try:
            cursor = self._pooled.cursor()
            cursor.execute("BEGIN IMMEDIATE")
        except dbapi2.Error as error:
            self._pooled.close()
            raise explained(error, folder) from error
        self._work = SqlUnitOfWork(cursor, self._around)
        return self._work

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._work.end()
        connection: Any = self._pooled.driver_connection
        if connection.in_transaction:
            # After some faults SQLite has rolled back by itself; the rollback then is the error, not the fault.
            with suppress(dbapi2.Error):
                connection.rollback()
            if connection.in_transaction:
                self._pooled.invalidate()
        self._pooled.close()


def _folded(codes: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(code.casefold() for code in codes))

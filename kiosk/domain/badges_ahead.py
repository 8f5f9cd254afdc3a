"""A badge before its people come: printed in the foyer, checked in at the door (complaint 25)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import NAMESPACE_OID, uuid5

from kiosk.domain.bookings import Booking
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.names import first_name
from kiosk.domain.print_queue import JobState, PrintJob
from kiosk.domain.visits import How, Visit


def visit_ahead(job: PrintJob, booking: Booking, catalogue: Catalogue, now: datetime) -> Visit:
    """Return the visit that a booking will be, as far as its badge says it; nobody is in by it."""
    session = catalogue.sessions.get(booking.session_key or "")
    key = session.programme_key if session else booking.programme_key or ""
    programme = catalogue.programmes.get(key) or catalogue.open_programme
    return Visit(
        id=job.visit_id,
        party=booking.party,
        programme_key=programme.key,
        session_key=session.key if session else None,
        room_key=session.room_key if session else programme.room_key,
        how=How.CODE,
        pass_code=job.pass_code,
        checked_in_at=session.starts_at if session else now,
        code=booking.code,
        name=booking.name,
        badge_name=first_name(booking.name),
    )


def as_visit(booking: Booking, catalogue: Catalogue, now: datetime) -> Visit:
    """Return a booking as something is done with it before its people come: without a pass, always the same id."""
    return visit_ahead(PrintJob(0, uuid5(NAMESPACE_OID, booking.code), now), booking, catalogue, now)


def stands(job: PrintJob) -> bool:
    """Whether a badge that was printed ahead, or is about to be, still counts."""
    return bool(job.ahead_code) and job.state is not JobState.SKIPPED


def for_visit(job: PrintJob) -> PrintJob:
    """Return a reprint of a badge: the pass and the visit stay, so that either copy works."""
    return replace(
        job, id=0, state=JobState.WAITING, badges_done=0, tries=0, printer="", trouble=None, broken="", skipped=None
    )

"""What a code stands for, and under which codes a party can be inside.

A pass stands for the code that its first visit came with.
Without this one ticket would bring in two parties: its holder by the badge, a friend by the ticket.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import assert_never

from kiosk.actions.ports import Ids, UnitOfWork
from kiosk.domain.arrivals import Arrival
from kiosk.domain.badges_ahead import stands
from kiosk.domain.bookings import Booking
from kiosk.domain.catalogue import Catalogue, Programme, Venue
from kiosk.domain.check_in import Credential
from kiosk.domain.parties import together
from kiosk.domain.passes import badge_code, issue_pass
from kiosk.domain.scans import CodeScan, PassScan
from kiosk.domain.visits import Pass, Visit


def credential_of(work: UnitOfWork, scan: PassScan | CodeScan) -> Credential | None:
    """Return the pass or the booking that somebody shows, ``None`` if nobody knows it."""
    match scan:
        case PassScan(code=code):
            return work.find_pass(code) or _booking_of_pass(work, code) or work.booking((code,))
        case CodeScan(candidates=candidates):
            return work.booking(candidates)
        case _:
            assert_never(scan)


def _booking_of_pass(work: UnitOfWork, code: str) -> Booking | None:
    """The booking whose badge was printed before anybody came in."""
    job = work.ahead_of_pass(code)
    return work.booking((job.ahead_code,)) if job is not None and stands(job) else None


def new_pass(work: UnitOfWork, ids: Ids) -> str:
    """Return a pass whose four badge characters nobody inside has."""
    while True:
        code = issue_pass(ids.pass_entropy())
        if not work.open_visits_by_badge_code(badge_code(code)):
            return code


def booked_together(work: UnitOfWork, booking: Booking, catalogue: Catalogue) -> tuple[Booking, ...]:
    """Return the booked places that arrive with one, itself first."""
    return together(booking, work.order_of(booking), programme_of(booking, catalogue).max_party)


def programme_of(booking: Booking, catalogue: Catalogue) -> Programme:
    """Return the programme that a booking is for."""
    session = catalogue.sessions.get(booking.session_key or "")
    programme = catalogue.programmes.get(session.programme_key if session else booking.programme_key or "")
    return programme or catalogue.open_programme


def came_with(credential: Credential) -> str:
    """Return the code that a visit by this credential is kept under."""
    return (credential.last_visit.code if isinstance(credential, Pass) else None) or credential.code


def codes_of(credential: Credential) -> tuple[str, ...]:
    """Return every code that finds the visits of this credential."""
    return tuple(dict.fromkeys((credential.code, came_with(credential))))


def been_before(
    work: UnitOfWork, arrival: Arrival, last_ended: Visit | None, venue: Venue, now: datetime
) -> bool | None:
    """Return whether those who arrive were here on another day: by the code they show, else by what they say.

    ``last_ended`` is the newest visit of their code that has ended. A code that was not here says nothing: its people
    may have come without one. A name is never looked at.
    """
    if arrival.credential is None or last_ended is None:
        return arrival.been_before
    codes, today = codes_of(arrival.credential), venue.day_bounds(venue.day_of(now))[0]
    earlier = last_ended.checked_in_at < today or any(visit.checked_in_at < today for visit in work.visits_of(codes))
    return earlier or arrival.been_before


def codes_shown(work: UnitOfWork, scan: PassScan | CodeScan) -> tuple[str, ...]:
    """Return every code that finds the visit of whoever shows this."""
    if isinstance(scan, CodeScan):
        return scan.candidates
    known = work.find_pass(scan.code)
    if known is not None:
        return (scan.code,) if known.revoked else codes_of(known)
    ahead = _booking_of_pass(work, scan.code)
    return (scan.code, ahead.code) if ahead else (scan.code,)


def inside_with(work: UnitOfWork, codes: Sequence[str], since: datetime) -> tuple[Visit, ...]:
    """Return the visits that have not ended of these codes, or those to which their people went on since.

    The ticket, or the badge, of a session that somebody has gone on from still finds them.
    """
    found = work.open_visits(codes)
    last = None if found else work.last_ended_visit(codes, since)
    return _still_in(work, last) if last else found


def _still_in(work: UnitOfWork, ended: Visit) -> tuple[Visit, ...]:
    visits: list[Visit] = []
    for visit in work.went_on_to(ended):
        visits += (visit,) if visit.is_open else _still_in(work, visit)
    return tuple(visits)

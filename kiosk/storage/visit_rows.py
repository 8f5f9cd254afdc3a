"""Visits and bookings as rows, and back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from kiosk.actions.ports import PersonalData
from kiosk.domain.bookings import Booking, BookingStatus
from kiosk.domain.catalogue import Room, Session
from kiosk.domain.facts import CheckedIn, Entry
from kiosk.domain.passes import badge_code
from kiosk.domain.people import AgeBand, Party
from kiosk.domain.photos import PhotoChoice
from kiosk.domain.retention import (
    COLLECTOR_KEPT,
    EMAIL_KEPT,
    LEAVE_HELP_KEPT,
    NAMES_KEPT,
    PHOTOS_KEPT,
    RESPONSIBLE_KEPT,
    Terms,
)
from kiosk.domain.visits import Ending, How, Visit
from kiosk.domain.young_people import Care
from kiosk.storage import instants
from kiosk.storage.safety_tables import photo_choices
from kiosk.storage.tables import bookings, personal, rooms, sessions, visits

VISIT_COLUMNS = (
    visits.c.id,
    visits.c.adults,
    visits.c.under_18,
    visits.c.not_said,
    visits.c.programme_key,
    visits.c.session_key,
    visits.c.room_key,
    visits.c.how,
    visits.c.pass_code,
    visits.c.checked_in_at,
    visits.c.code,
    visits.c.checked_out_at,
    visits.c.ending,
    visits.c.age_band,
    visits.c.re_entry,
    visits.c.left_adults,
    visits.c.left_under_18,
    visits.c.left_not_said,
    visits.c.moved,
    personal.c.name,
    personal.c.badge_name,
    personal.c.leave_help,
    photo_choices.c.choice,
)
VISIT_TABLES = visits.outerjoin(personal, personal.c.visit_id == visits.c.id).outerjoin(
    photo_choices, photo_choices.c.visit_id == visits.c.id
)
"""Where ``VISIT_COLUMNS`` come from."""
_NOT_OF_A_BOOKING = ("code_folded", "delete_on", "notice_version", "basis")
BOOKING_COLUMNS = tuple(column for column in bookings.c if column.name not in _NOT_OF_A_BOOKING)
SESSION_COLUMNS = tuple(column for column in sessions.c if column.name != "source")
ROOM_COLUMNS = tuple(column for column in rooms.c if column.name != "source")


def visit_of(row: Sequence[Any]) -> Visit:
    """Return the visit of a row of ``VISIT_COLUMNS``; a visit without names has NULL in the last ones.

    The kiosk at which it began may follow, for a visit that is not this one's own.
    """
    (id_, adults, under_18, not_said, programme, session, room, how, pass_code, checked_in_at, code, checked_out_at,
     ending, age_band, re_entry, left_adults, left_under_18, left_not_said, moved, name,
     badge_name, leave_help, photo, *elsewhere) = row  # fmt: skip
    somebody_left = left_adults or left_under_18 or left_not_said
    return Visit(
        id=UUID(bytes=id_),
        party=Party(adults, under_18, not_said),
        programme_key=programme,
        session_key=session,
        room_key=room,
        how=How(how),
        pass_code=pass_code,
        checked_in_at=instants.from_row(checked_in_at),
        code=code,
        checked_out_at=instants.maybe_from_row(checked_out_at),
        ending=Ending(ending) if ending else None,
        name=name or "",
        badge_name=badge_name or "",
        age_band=AgeBand.from_key(age_band) if age_band else None,
        leave_help=bool(leave_help),
        re_entry=bool(re_entry),
        left=Party(left_adults, left_under_18, left_not_said) if somebody_left else None,
        moved=moved,
        photo=PhotoChoice(photo) if photo else None,
        elsewhere=elsewhere[0] if elsewhere else "",
    )


def visit_row(fact: CheckedIn, entry: Entry) -> tuple[Any, ...]:
    """Return a check-in as a row of ``visits``, in the order of the table's columns."""
    return (
        fact.visit_id.bytes,
        entry.sequence,
        fact.party.adults,
        fact.party.under_18,
        fact.party.not_said,
        fact.party.people,
        fact.programme_key,
        fact.session_key,
        fact.room_key,
        fact.how.value,
        fact.pass_code,
        fact.pass_code.casefold(),
        badge_code(fact.pass_code),
        fact.code,
        fact.code.casefold() if fact.code is not None else None,
        fact.age_band.key if fact.age_band else None,
        fact.re_entry,
        instants.to_row(entry.occurred_at),
        None,
        None,
        None,
        0,
        0,
        0,
        sum(move.people for move in fact.moved),
    )


def personal_row(visit_id: UUID, known: PersonalData, day: date, terms: Terms) -> tuple[Any, ...]:
    """Return what is known by name as a row of ``personal``; ``day`` is the venue's day of the check-in."""
    return (
        visit_id.bytes,
        known.name,
        known.badge_name,
        (day + NAMES_KEPT).isoformat(),
        known.leave_help,
        (day + LEAVE_HELP_KEPT).isoformat(),
        known.email,
        (day + EMAIL_KEPT).isoformat(),
        terms.notice_version,
        terms.names,
        terms.leave_help,
        terms.email,
    )


def care_row(visit_id: UUID, care: Care, day: date, terms: Terms) -> tuple[Any, ...]:
    """Return who answers for young people as a row of ``care``; ``day`` is the venue's day of the check-in."""
    return (
        visit_id.bytes,
        care.answers.value,
        care.adult,
        (day + RESPONSIBLE_KEPT).isoformat(),
        care.collector,
        (day + COLLECTOR_KEPT).isoformat(),
        terms.notice_version,
        terms.young_people,
    )


def photo_row(visit_id: UUID, choice: PhotoChoice, day: date, terms: Terms) -> tuple[Any, ...]:
    """Return what somebody wants of photographs as a row of ``photo_choices``."""
    delete_on = (day + PHOTOS_KEPT).isoformat()
    return visit_id.bytes, choice.value, delete_on, terms.photo_version or terms.notice_version, terms.photos


def booking_of(row: Sequence[Any]) -> Booking:
    """Return the booking of a row of ``BOOKING_COLUMNS``."""
    (code, source, name, order_ref, ticket, session, programme, adults, under_18, not_said, age_band, status,
     valid_from, valid_until, needs_attention, team, role, collector) = row  # fmt: skip
    return Booking(
        code=code,
        source=source,
        name=name,
        order_ref=order_ref,
        ticket=ticket,
        session_key=session,
        programme_key=programme,
        party=Party(adults, under_18, not_said),
        age_band=AgeBand.from_key(age_band) if age_band else None,
        status=BookingStatus(status),
        valid_from=instants.maybe_from_row(valid_from),
        valid_until=instants.maybe_from_row(valid_until),
        needs_attention=bool(needs_attention),
        team=team,
        role=role,
        collector=collector,
    )


def booking_values(booking: Booking) -> tuple[Any, ...]:
    """Return a booking as values of ``BOOKING_COLUMNS``."""
    return (
        booking.code,
        booking.source,
        booking.name,
        booking.order_ref,
        booking.ticket,
        booking.session_key,
        booking.programme_key,
        booking.party.adults,
        booking.party.under_18,
        booking.party.not_said,
        booking.age_band.key if booking.age_band else None,
        booking.status.value,
        instants.maybe_to_row(booking.valid_from),
        instants.maybe_to_row(booking.valid_until),
        booking.needs_attention,
        booking.team,
        booking.role,
        booking.collector,
    )


def session_of(row: Sequence[Any]) -> Session:
    """Return the session of a row of ``SESSION_COLUMNS``."""
    key, programme, title, room, starts_at, ends_at, capacity, cancelled = row
    return Session(
        key, programme, title, room, instants.from_row(starts_at), instants.from_row(ends_at), capacity, bool(cancelled)
    )


def session_row(session: Session, source: str) -> tuple[Any, ...]:
    """Return a session as a row of ``sessions``, in the order of the table's columns."""
    return (
        session.key,
        source,
        session.programme_key,
        session.title,
        session.room_key,
        instants.to_row(session.starts_at),
        instants.to_row(session.ends_at),
        session.capacity,
        session.cancelled,
    )


def room_row(room: Room, source: str) -> tuple[Any, ...]:
    """Return a room as a row of ``rooms``, in the order of the table's columns."""
    return room.key, source, room.name, room.capacity, room.directions, room.zone

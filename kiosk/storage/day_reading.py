"""A day in numbers, for the desk: a sum a place and a session, from the indexes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, func, select

from kiosk.actions.ports import Window
from kiosk.domain.bookings import BookingStatus
from kiosk.domain.today import DayFigures
from kiosk.storage import instants
from kiosk.storage.hub_tables import elsewhere
from kiosk.storage.sql_heard import peers_of
from kiosk.storage.tables import bookings, inside, kiosk, visits


def day_figures(
    connection: Connection, window: Window, sessions: Sequence[str], doubtful_before: datetime
) -> DayFigures:
    """Return a day's people; see ``JournalReader.day_figures``."""
    in_rooms: dict[str, int] = {}
    in_sessions: dict[str, int] = {}
    for room_key, session_key, people in connection.execute(select(inside)):
        in_rooms[room_key] = in_rooms.get(room_key, 0) + people
        if session_key:
            in_sessions[session_key] = in_sessions.get(session_key, 0) + people
    there = select(elsewhere.c.room_key, elsewhere.c.session_key, func.sum(elsewhere.c.inside))
    for room_key, session_key, people in connection.execute(
        there.where(elsewhere.c.inside > 0).group_by(elsewhere.c.room_key, elsewhere.c.session_key)
    ):
        in_rooms[room_key] = in_rooms.get(room_key, 0) + people
        if session_key:
            in_sessions[session_key] = in_sessions.get(session_key, 0) + people
    arrived, moved = _arrived(connection, window)
    return DayFigures(
        came=sum(arrived.values()) - moved,
        counted_out=connection.scalar(select(kiosk.c.people_counted_out)) or 0,
        doubtful=_doubtful(connection, doubtful_before),
        in_rooms=in_rooms,
        in_sessions=in_sessions,
        arrived={key: people for key, people in arrived.items() if key},
        booked=_booked(connection, sessions),
        peers=peers_of(connection),
    )


def _arrived(connection: Connection, window: Window) -> tuple[dict[str, int], int]:
    """Return who came to each session, and how many of them all had come to another before."""
    first, last = map(instants.to_row, window)
    came = (
        select(visits.c.session_key, func.sum(visits.c.people), func.sum(visits.c.moved))
        .where(visits.c.checked_in_at >= first, visits.c.checked_in_at < last)
        .group_by(visits.c.session_key)
    )
    rows = connection.execute(came).all()
    return {key or "": int(people) for key, people, _ in rows}, sum(int(moved) for *_, moved in rows)


def _booked(connection: Connection, sessions: Sequence[str]) -> dict[str, int]:
    people = func.sum(bookings.c.adults + bookings.c.under_18 + bookings.c.not_said)
    taken = (
        select(bookings.c.session_key, people)
        .where(bookings.c.session_key.in_(sessions), bookings.c.status == BookingStatus.ACTIVE.value)
        .group_by(bookings.c.session_key)
    )
    return {session_key: int(count) for session_key, count in connection.execute(taken)}


def _doubtful(connection: Connection, before: datetime) -> int:
    left = visits.c.left_adults + visits.c.left_under_18 + visits.c.left_not_said
    # The badge code's condition, always true, lets SQLite read the index of open visits.
    still_in = (visits.c.checked_out_at.is_(None), visits.c.badge_code > "")
    long_in = select(func.sum(visits.c.people - left)).where(
        *still_in, visits.c.checked_in_at < instants.to_row(before)
    )
    return int(connection.scalar(long_in) or 0)

"""What the hub has of one person, for managers: their booking, and the visits that came with its code."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, func, or_, select

from kiosk.domain.bookings import Booking, BookingStatus
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.facts import CheckedIn, Joined
from kiosk.domain.merge import agreed, history_of
from kiosk.domain.people import Party
from kiosk.domain.values import frozen
from kiosk.hub.pages.accounts import Wrong
from kiosk.hub.pages.live import told_of
from kiosk.hub.tables import facts, records
from kiosk.wire.records import BOOKING, item_of

MOST_FOUND = 50
SHORTEST_NAME = 2
LONGEST_NAME = 120
MOST_PEOPLE = 500


@frozen
class Stay:
    """One visit with a person's code."""

    kiosk_id: str
    room_key: str
    came_at: datetime
    left_at: datetime | None
    people: int


@frozen
class Person:
    """Everything that the hub has of a code."""

    code: str
    booking: Booking | None
    stays: Sequence[Stay]


def found_people(connection: Connection, venue: str, sought: str) -> list[Booking]:
    """Return the bookings whose code is what is sought, or in whose name it stands."""
    words = " ".join(sought.split()).casefold()
    if len(words) < SHORTEST_NAME:
        return []
    name, order = func.lower(records.c.body["name"].astext), func.lower(records.c.body["order_ref"].astext)
    is_it: ColumnElement[bool] = or_(records.c.key == words, order == words, name.contains(words, autoescape=True))
    chosen = select(records.c.body).where(records.c.venue == venue, records.c.kind == BOOKING, is_it)
    rows = connection.execute(chosen.order_by(name, records.c.key).limit(MOST_FOUND))
    return [item for row in rows if isinstance(item := item_of(BOOKING, row.body), Booking)]


def person(connection: Connection, venue: str, code: str) -> Person:
    """Return what the hub has of a code: nothing else here is about a person."""
    folded = code.casefold()
    body = connection.scalar(
        select(records.c.body).where(records.c.venue == venue, records.c.kind == BOOKING, records.c.key == folded)
    )
    booking = item_of(BOOKING, body) if body is not None else None
    known = booking if isinstance(booking, Booking) else None
    return Person(known.code if known else code, known, _stays(connection, venue, folded))


def corrected(booking: Booking, known: Catalogue, said: Mapping[str, str]) -> Booking:
    """Return a booking as a form has it. Raises ``Wrong``."""
    name = " ".join(said.get("name", "").split())
    if len(name) > LONGEST_NAME or not name.isprintable():
        raise Wrong(f"A name has at most {LONGEST_NAME} characters.")
    session_key = said.get("session", "") or None
    if session_key is not None and session_key != booking.session_key and session_key not in known.sessions:
        raise Wrong("Choose one of the sessions.")
    if said.get("status") not in list(BookingStatus):
        raise Wrong("Choose one of the states.")
    counts = [_people(said, each) for each in ("adults", "under_18", "not_said")]
    if not 1 <= sum(counts) <= MOST_PEOPLE:
        raise Wrong(f"A booking is for 1 to {MOST_PEOPLE} people.")
    here = replace(booking, name=name, party=Party(*counts), status=BookingStatus(said["status"]))
    if session_key == booking.session_key:
        return here
    # It belongs to the programme of the session that it is moved to; to no session, it is for an open visit.
    programme_key = known.sessions[session_key].programme_key if session_key else None
    return replace(here, session_key=session_key, programme_key=programme_key)


def _people(said: Mapping[str, str], name: str) -> int:
    text = said.get(name, "").strip() or "0"
    if not (text.isascii() and text.isdecimal() and len(text) <= 4):
        raise Wrong("People are whole numbers.")
    return int(text)


def _stays(connection: Connection, venue: str, folded: str) -> list[Stay]:
    came = facts.c.body["code"].astext, facts.c.body["pass"].astext
    with_code = or_(
        *(func.lower(each) == folded for each in came),
        func.lower(facts.c.body["also"].astext).contains(f'"{folded}"', autoescape=True),
        func.lower(facts.c.body["codes"].astext).contains(f'"{folded}"', autoescape=True),
    )
    kinds = facts.c.kind.in_(("checked_in", "joined"))
    visits = set(connection.scalars(select(facts.c.visit_id).where(facts.c.venue == venue, kinds, with_code)))
    told = told_of(connection, venue, visits)
    mine = {each.entry.fact.visit_id for each in told if isinstance(each.entry.fact, CheckedIn | Joined)}
    merged = agreed(history_of(told)).visits
    stays = [merged[visit] for visit in mine if visit in merged]
    return sorted(
        (Stay(each.began.kiosk_id, each.began.room_key, each.began.at, each.ended_at, each.people) for each in stays),
        key=lambda each: each.came_at,
    )

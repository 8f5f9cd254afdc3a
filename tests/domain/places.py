"""A small venue for the tests of the domain: London, three rooms, a programme of each kind, one ordinary Saturday."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from kiosk.domain.bookings import Booking
from kiosk.domain.catalogue import Catalogue, OpeningHours, Programme, Room, Session, Venue
from kiosk.domain.check_in import Admitted, Arrival, CheckInOutcome, NeedsStaff, decide_check_in, find_place
from kiosk.domain.people import ONE_ADULT, AgeRule, Party
from kiosk.domain.visits import How, Visit

LONDON = ZoneInfo("Europe/London")
SATURDAY = date(2026, 11, 21)
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)

CAFE = Room("cafe", "Community cafe")
WORKSHOP = Room("workshop", "Workshop", capacity=20)
FORUM = Room("forum", "Forum", capacity=100)

OPEN_VISIT = Programme("open_visit", "The Invention Rooms", "cafe", open_visit=True, max_party=6)
COURSE = Programme("course", "Laser course", "workshop", opens_before_min=60, closes_after_start_min=30)
CHALLENGE = Programme("challenge", "Maker Challenge", "workshop", age=AgeRule(14, 18), first_name_only=True)
SCHOOLS = Programme("schools", "Reach Out", "workshop", walk_in=False, max_party=32)
HACKATHON = Programme("hackathon", "Hackathon", "forum", opens_before_min=60)
SHOW = Programme("show", "LOL-Lab", "forum", re_entry=False, badge=False)
PROGRAMMES = (OPEN_VISIT, COURSE, CHALLENGE, SCHOOLS, HACKATHON, SHOW)


def at(hour: int, minute: int = 0, *, day: date = SATURDAY) -> datetime:
    """An instant by London's clock."""
    return datetime.combine(day, time(hour, minute), LONDON).astimezone(UTC)


def session(programme: Programme, starts_at: datetime, hours: float = 2, **changes: Any) -> Session:
    """A session with a key that its start makes unique."""
    key = f"{programme.key}/{starts_at:%Y-%m-%dT%H:%M}"
    plain = Session(
        key, programme.key, programme.name, programme.room_key, starts_at, starts_at + timedelta(hours=hours)
    )
    return replace(plain, **changes)


def catalogue(*sessions: Session, programmes: Iterable[Programme] = PROGRAMMES) -> Catalogue:
    """The venue with some sessions."""
    weekdays = [OpeningHours(time(10), time(18), weekday=day) for day in range(6)]
    venue = Venue("rooms", "The Invention Rooms", LONDON, hours=tuple(weekdays))
    return Catalogue.of(venue, [CAFE, WORKSHOP, FORUM], programmes, sessions)


def booking(**facts: Any) -> Booking:
    """A booking called ABC123."""
    return Booking(**({"code": "ABC123", "source": "test"} | facts))


def visit(party: Party = ONE_ADULT, **facts: Any) -> Visit:
    """A visit to the cafe that began at eleven and is still open."""
    known = {"programme_key": "open_visit", "session_key": None, "room_key": "cafe", "how": How.CODE}
    known |= {"id": UUID(int=1), "pass_code": "K1AAAA", "checked_in_at": at(11), "party": party}
    return Visit(**(known | facts))


def arrive(arrival: Arrival, where: Catalogue, now: datetime = NOON, **known: Any) -> CheckInOutcome:
    """The whole way of an arrival: find its place, then decide."""
    place = find_place(arrival, where, now)
    return place if isinstance(place, NeedsStaff) else decide_check_in(arrival, place, where, now, **known)


def by_code(credential: Any, **said: Any) -> Arrival:
    """Somebody shows a code."""
    return Arrival(How.CODE, credential, **said)


def by_form(**said: Any) -> Arrival:
    """Somebody without a code has filled in the form."""
    return Arrival(How.FORM, **said)


THIS_AFTERNOON = session(COURSE, at(14))


def booked(**facts: Any) -> Arrival:
    """A booking's code for this afternoon's laser course."""
    return by_code(booking(**({"session_key": THIS_AFTERNOON.key} | facts)))


def admitted(outcome: CheckInOutcome) -> Admitted:
    """The outcome, which must be an admission."""
    assert isinstance(outcome, Admitted)
    return outcome

"""Find who is in, who came within 30 days, or who is booked, for staff: the one search that shows names."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from kiosk.actions.finding_ports import Candidates, PeopleIndex
from kiosk.actions.ports import Clock
from kiosk.actions.reading_ports import JournalReader
from kiosk.domain.bookings import Booking
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.finding import distance, is_enough
from kiosk.domain.passes import PREFIX
from kiosk.domain.roll_call import DOUBTFUL_AFTER
from kiosk.domain.values import frozen
from kiosk.domain.visits import Visit

MOST = 80  # of each kind that a name may mean; more is a query of too few letters
TAKEN_IN_AT_ONCE = 250  # a transaction of some 10 ms: a check-in waits for no more


@frozen
class FoundPeople:
    """The visits, nearest first, then bookings that nobody has come with; ``is_search`` is false where too little was
    typed and everybody inside is listed. ``is_behind`` says that some are not found by name yet."""

    visits: tuple[Visit, ...]
    is_search: bool
    catalogue: Catalogue
    now: datetime
    bookings: tuple[Booking, ...] = ()
    is_behind: bool = False

    def is_doubtful(self, visit: Visit) -> bool:
        """Whether a party has been in for longer than most stay."""
        return visit.is_open and self.now - visit.checked_in_at > DOUBTFUL_AFTER

    def is_today(self, visit: Visit) -> bool:
        """Whether a visit is of today, or still going on."""
        day_of = self.catalogue.venue.day_of
        return visit.is_open or day_of(visit.checked_in_at) == day_of(self.now)


class FindPeople:
    """The verb. Reading never waits for the writer; what came since the last time is taken in first, in small steps."""

    def __init__(
        self, reader: JournalReader, index: PeopleIndex, catalogue: Callable[[], Catalogue], clock: Clock
    ) -> None:
        self._reader = reader
        self._index = index
        self._catalogue = catalogue
        self._clock = clock

    def catch_up(self) -> bool:
        """Take in some of those who came or were booked since; return whether there may be more."""
        return self._index.take_in(TAKEN_IN_AT_ONCE)

    def __call__(self, query: str = "") -> FoundPeople:
        """Return who fits, those inside before those who left; without enough letters, everybody inside by name."""
        catalogue, now = self._catalogue(), self._clock.now()
        if not is_enough(query):
            inside = sorted(self._reader.inside(now).visits, key=_by_name)
            return FoundPeople(tuple(inside), is_search=False, catalogue=catalogue, now=now)
        is_behind = self.catch_up()
        candidates = self._index.candidates(query, MOST)
        known = _named_by_booking(candidates)
        visits = [(off, visit) for visit in known if (off := _distance(query, visit)) is not None]
        visits.sort(key=lambda each: (each[0], not each[1].is_open, -each[1].checked_in_at.timestamp()))
        here = {visit.code.casefold() for _, visit in visits if visit.code and visit.is_open}
        bookings = [
            (off, booking)
            for booking in candidates.bookings
            if booking.code.casefold() not in here and (off := _far(query, booking)) is not None
        ]
        bookings.sort(key=lambda each: (each[0], _starts(each[1], catalogue, now), each[1].name.casefold()))
        return FoundPeople(
            tuple(visit for _, visit in visits),
            is_search=True,
            catalogue=catalogue,
            now=now,
            bookings=tuple(booking for _, booking in bookings),
            is_behind=is_behind,
        )


def _named_by_booking(candidates: Candidates) -> list[Visit]:
    """The visits; those of other kiosks, whose names are there, by the name of their booking."""
    booked = {booking.code.casefold(): booking.name for booking in candidates.bookings}
    return [
        replace(visit, name=booked.get((visit.code or "").casefold(), "")) if visit.elsewhere else visit
        for visit in candidates.visits
    ]


def _distance(query: str, visit: Visit) -> int | None:
    codes = (visit.code or "", visit.pass_code, visit.pass_code.removeprefix(PREFIX))  # the badge shows its first
    return distance(query, f"{visit.name} {visit.badge_name}", codes)


def _far(query: str, booking: Booking) -> int | None:
    return distance(query, booking.name, (booking.code, booking.order_ref))


def _starts(booking: Booking, catalogue: Catalogue, now: datetime) -> float:
    """How far from now a booking is: today's come first."""
    session = catalogue.sessions.get(booking.session_key or "")
    at = session.starts_at if session else booking.valid_from or now
    return abs((at - now).total_seconds())


def _by_name(visit: Visit) -> tuple[bool, str, str]:
    name = visit.name or visit.badge_name
    plain = "".join(letter for letter in unicodedata.normalize("NFKD", name) if not unicodedata.combining(letter))
    return not name, plain.casefold(), visit.pass_code

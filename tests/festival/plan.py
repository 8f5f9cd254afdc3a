"""A weekend of a festival, drawn by lot from a seed: who comes when and where, which kiosks are cut off, what breaks.

All times are true ones; each kiosk's clock says something else.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from kiosk.domain.bookings import Booking
from kiosk.domain.catalogue import Catalogue, OpeningHours, Programme, Room, Session, Venue
from kiosk.domain.people import Party

LONDON = ZoneInfo("Europe/London")
SATURDAY = date(2026, 6, 20)
OPENS, CLOSES = time(10), time(18)
ROOMS = 10
LONGEST_OFFLINE = timedelta(hours=6)
MOST_WRONG = timedelta(minutes=10)
SESSION_LASTS = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Size:
    """How large a festival is; ``between_exchanges`` is how often an online kiosk meets the hub, more or less."""

    kiosks: int = 60
    visitors: int = 60_000
    sessions: int = 40
    days: int = 2
    restarts: int = 3
    cut: float = 0.02
    doubled: float = 0.01
    erased: int = 60
    between_exchanges: timedelta = timedelta(minutes=6)
    seed: int = 2026


FULL = Size()
SHORT = Size(kiosks=6, visitors=3_000, doubled=0.03, erased=6, between_exchanges=timedelta(minutes=90))


@dataclass(frozen=True, slots=True)
class Stretch:
    """From when to when something is away."""

    start: datetime
    end: datetime

    def holds(self, at: datetime) -> bool:
        """Whether it is away at an instant."""
        return self.start <= at < self.end


@dataclass(slots=True)
class Coming:
    """A party that comes at ``at`` to a kiosk: with a code, or without one and with a name.

    ``again`` is when the same code is shown once more at another kiosk. ``leaves_after`` is ``None`` for those whom
    nobody sees leave; ``leaves_by`` is the kiosk where they try first.
    """

    at: datetime
    kiosk: int
    party: Party
    code: str | None = None
    name: str = ""
    again: tuple[datetime, int] | None = None
    leaves_after: timedelta | None = None
    leaves_by: int = 0
    one_leaves_early: bool = False
    only_counted: bool = False


@dataclass(slots=True)
class Plan:
    """What will happen."""

    size: Size
    catalogue: Catalogue
    bookings: list[Booking]
    coming: list[Coming]
    wrong_by: list[timedelta]
    offline: list[list[Stretch]]
    hub_away: list[Stretch]
    days: list[date] = field(default_factory=list)


def instant(day: date, at: time) -> datetime:
    """Return an instant by London's clock."""
    return datetime.combine(day, at, LONDON).astimezone(UTC)


def planned(size: Size) -> Plan:
    """Return the festival of this size; the same each time."""
    chance = random.Random(size.seed)
    days = [SATURDAY + timedelta(days=number) for number in range(size.days)]
    catalogue = _catalogue(size, days)
    bookings, coming = [], []
    people = 0
    for number in _count():
        if people >= size.visitors:
            break
        party = Party(chance.choice((1, 1, 2, 2, 2)), chance.choice((0, 0, 1, 2)))
        people += party.people
        if chance.random() < 0.5:
            session = chance.choice(list(catalogue.sessions.values()))
            code = f"GERF-{number:06}"
            bookings.append(Booking(code, "plan", name=f"Visitor {number}", party=party, session_key=session.key))
            at = session.starts_at + timedelta(minutes=chance.uniform(-25, 2))
            each = Coming(at, chance.randrange(size.kiosks), party, code)
            if chance.random() < size.doubled:
                another = (each.kiosk + chance.randrange(1, size.kiosks)) % size.kiosks
                each.again = at + timedelta(minutes=chance.uniform(1, 12)), another
        else:
            opens = instant(chance.choice(days), OPENS)
            at = opens + timedelta(minutes=chance.uniform(5, 440))
            each = Coming(at, chance.randrange(size.kiosks), party, name=f"Walker {number}")
        _leave(each, chance, size)
        coming.append(each)
    return Plan(
        size,
        catalogue,
        bookings,
        coming,
        wrong_by=[MOST_WRONG * chance.uniform(-1, 1) for _ in range(size.kiosks)],
        offline=[_offline(days, chance) for _ in range(size.kiosks)],
        hub_away=_restarts(days, chance, size),
        days=days,
    )


def _leave(each: Coming, chance: random.Random, size: Size) -> None:
    if chance.random() < 0.65:
        each.leaves_after = timedelta(minutes=chance.uniform(4, 150))
        each.leaves_by = each.kiosk if chance.random() < 0.6 else chance.randrange(size.kiosks)
        each.one_leaves_early = each.party.people > 1 and chance.random() < 0.1
    else:
        each.only_counted = chance.random() < 0.1


def _catalogue(size: Size, days: list[date]) -> Catalogue:
    hours = tuple(OpeningHours(OPENS, CLOSES, on=day) for day in days)
    venue = Venue("festival", "The festival", LONDON, kind="festival", hours=hours)
    lawn = Room("lawn", "The lawn")
    rooms = [Room(f"room-{number}", f"Room {number}") for number in range(ROOMS)]
    stalls = Programme("stalls", "Stalls", "lawn", open_visit=True, badge=False)
    talks = Programme("talks", "Talks", "room-0", badge=False, opens_before_min=60)
    of_a_day = size.sessions // size.days
    places = max(20, size.visitors // 2 // size.sessions)
    sessions = []
    for number in range(size.sessions):
        day, place = days[number // of_a_day % size.days], number % of_a_day
        starts_at = instant(day, OPENS) + timedelta(minutes=30 + 20 * place)
        room = rooms[place % ROOMS].key
        title = f"Talk {number}"
        sessions.append(Session(f"talk-{number}", "talks", title, room, starts_at, starts_at + SESSION_LASTS, places))
    return Catalogue.of(venue, [lawn, *rooms], [stalls, talks], sessions)


def _offline(days: list[date], chance: random.Random) -> list[Stretch]:
    stretches = []
    for day in days:
        if chance.random() < 0.7:
            start = instant(day, OPENS) + timedelta(minutes=chance.uniform(-30, 420))
            stretches.append(Stretch(start, start + LONGEST_OFFLINE * chance.random()))
    return stretches


def _restarts(days: list[date], chance: random.Random, size: Size) -> list[Stretch]:
    away = []
    for _ in range(size.restarts):
        start = instant(chance.choice(days), OPENS) + timedelta(minutes=chance.uniform(30, 420))
        away.append(Stretch(start, start + timedelta(minutes=chance.uniform(2, 10))))
    return sorted(away, key=lambda each: each.start)


def _count() -> Iterator[int]:
    number = 0
    while True:
        yield number
        number += 1

"""A building's scripted day: tickets and walk-ins, families and a group, refusals with a way on, all ways to leave."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from heapq import heappop, heappush
from random import Random

from kiosk.domain.catalogue import Session
from kiosk.domain.visits import Visit
from ui.demo_people import Guest, Ticket, walk_ins
from ui.demo_scenes import Scene, Scenes
from ui.demo_visits import Visits

MINUTE = timedelta(minutes=1)
_NO_SHOWS = 3
_BOOKED_SHARE = 0.6
_FORGETS, _IS_COUNTED, _TYPES = 0.1, 0.2, 0.32  # of those who leave: the rest hold up their badge


class BuildingDay:
    """Scenes at their times, and around them a crowd, so that as many visitors come as were asked for."""

    def __init__(self, visits: Visits, tickets: list[Ticket], people: int, random: Random) -> None:
        self._visits = visits
        self._random = random
        self._people = people
        self._plan: list[tuple[datetime, int, Callable[[], object]]] = []
        self._planned = 0
        catalogue = visits.kiosk.catalogue()
        self._venue = catalogue.venue
        self._day = self._venue.day_of(visits.clock.now())
        self._sessions = [each for each in catalogue.sessions_on(self._day) if not each.cancelled]
        self._door = catalogue.door
        self._scenes = Scenes(visits, self._sessions, tickets, self._local(0, 0))

    def run(self) -> None:
        """Live through the day, from before opening to the next morning."""
        opens_at, closes_at = self._hours()
        self._visits.be_at(opens_at - 5 * MINUTE)
        self._visits.see_home_anew()
        self._visits.picture("home-before-anybody-came")
        for scene in self._scenes.all:
            self._at(scene.at, partial(self._play, scene))
        self._plan_crowd(opens_at)
        while self._plan:
            at, _, act = heappop(self._plan)
            self._visits.be_at(at)
            act()
        self._visits.be_at(closes_at)
        self._visits.see_home_anew()
        self._visits.picture("home-at-closing-time")
        self._visits.keep_badges()
        self._visits.be_at(opens_at + timedelta(days=1))
        self._visits.see_home_anew()
        self._visits.picture("home-the-next-morning")

    def _hours(self) -> tuple[datetime, datetime]:
        hours = self._venue.hours_on(self._day)
        opens_at = self._local(hours.opens.hour, hours.opens.minute) if hours else self._local(9, 0)
        return opens_at, self._venue.closes_at(self._day)

    def _local(self, hour: int, minute: int) -> datetime:
        return datetime(self._day.year, self._day.month, self._day.day, hour, minute, tzinfo=self._venue.time_zone)

    def _at(self, at: datetime, act: Callable[[], object]) -> None:
        self._planned += 1
        heappush(self._plan, (at, self._planned, act))

    def _play(self, scene: Scene) -> None:
        for visit in scene.act():
            self._will_leave(visit)

    def _plan_crowd(self, opens_at: datetime) -> None:
        """Fill the day up: people with tickets first, then as many with a form as are still to come."""
        left = self._people - self._scenes.people
        spare = [ticket for ticket in self._scenes.unused_tickets if ticket.people <= 4]
        self._random.shuffle(spare)
        booked_at_most = round(left * _BOOKED_SHARE)
        for ticket in spare[: max(0, len(spare) - _NO_SHOWS)]:
            if ticket.people <= booked_at_most:
                booked_at_most -= ticket.people
                left -= ticket.people
                self._at(self._arrival(ticket), partial(self._come_with, ticket))
        for guest in walk_ins(self._random, left, [each.title for each in self._sessions if each.capacity is None]):
            at = opens_at + self._random.uniform(10, 660) * MINUTE
            self._at(at, partial(self._come_in, guest))

    def _arrival(self, ticket: Ticket) -> datetime:
        session = next(each for each in self._sessions if ticket.is_for(each))
        opens_at = max(self._door(session)[0], session.starts_at - 20 * MINUTE)
        return opens_at + (session.starts_at - opens_at) * self._random.uniform(0.1, 0.9)

    def _come_with(self, ticket: Ticket) -> None:
        self._will_leave(self._visits.ticket(ticket.code, ticket.people))

    def _come_in(self, guest: Guest) -> None:
        self._will_leave(self._visits.form(guest))

    def _will_leave(self, visit: Visit) -> None:
        """Plan how a visit ends: some are forgotten, some counted, the others seen."""
        draw = self._random.random()
        has_badge = self._visits.kiosk.catalogue().programmes[visit.programme_key].badge
        session = self._session_of(visit)
        stays_until = session.ends_at if session else visit.checked_in_at + 40 * MINUTE
        at = max(stays_until, self._visits.clock.now()) + self._random.uniform(1, 25) * MINUTE
        if draw < _FORGETS:
            return
        if draw < _IS_COUNTED and visit.party.people == 1:
            self._at(at, self._visits.count_out)
        elif not has_badge or draw < _TYPES:
            self._at(at, partial(self._visits.leave_by_characters, visit))
        else:
            self._at(at, partial(self._visits.leave_by_badge, visit))

    def _session_of(self, visit: Visit) -> Session | None:
        return next((each for each in self._sessions if each.key == visit.session_key), None)

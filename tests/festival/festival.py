"""A festival takes place: real stores, the real sync client, a real hub on PostgreSQL; only time is simulated.

``Festival(size, url, folder).run()`` returns the figures; nothing waits for a clock.
"""

from __future__ import annotations

import heapq
import random
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

import httpx

from kiosk.sync.errors import HubAway
from tests.fakes.fake_clock import FakeClock
from tests.festival.kiosks import FestivalKiosk, WrongClock
from tests.festival.plan import CLOSES, OPENS, Coming, Size, instant, planned
from tests.festival.truth import Found, Stay, Truth, compare
from tests.hub.running import Deliver, RunningHub, answer_lost, request_lost

BEFORE = timedelta(hours=1)
AFTER = timedelta(hours=2)
BETWEEN_SAMPLES = timedelta(minutes=15)
BUSY_SAYS = 2_000


class Festival:
    """One festival; ``say`` is told how far it is."""

    def __init__(self, size: Size, url: str, folder: Path, say: Callable[[str], None] = lambda _: None) -> None:
        self.plan = planned(size)
        self._say = say
        self._chance = random.Random(size.seed + 1)
        self.clock = FakeClock(instant(self.plan.days[0], OPENS) - BEFORE)
        self.hub = RunningHub(url, self.clock, here=3 * size.between_exchanges)
        self.hub.network.fault = self._network
        self.kiosks = [
            FestivalKiosk(folder, number, WrongClock(self.clock, wrong_by), self.plan.catalogue)
            for number, wrong_by in enumerate(self.plan.wrong_by)
        ]
        self.truth = Truth()
        self.backlog: list[tuple[datetime, int]] = []
        self.requests = self.cut = self.restarts = 0
        self._is_over = False
        self._order = count()
        self._hub_is_away = False
        self._due: list[tuple[datetime, int, Callable[[], None]]] = []

    def run(self) -> Found:
        """Let it take place, and compare what everybody has in the end."""
        started = time.perf_counter()
        for kiosk in self.kiosks:
            kiosk.token = self.hub.enrolled(kiosk.name)
            kiosk.store.outbox.join("http://hub.test/", kiosk.token)
            kiosk.store.bookings.import_bookings(self.plan.bookings)
        self._plan_all()
        done = 0
        while self._due:
            at, _, happens = heapq.heappop(self._due)
            self.clock.pass_time(max(at - self.clock.now(), timedelta()))
            happens()
            done += 1
            if done % BUSY_SAYS == 0:
                self._say(f"{at:%a %H:%M} {len(self.truth.stays)} visits, {self.backlog[-1][1]} facts wait")
        self._say("Everybody has gone; every kiosk meets the hub.")
        self._settle()
        took = time.perf_counter() - started
        return compare(self, took)

    def close(self) -> None:
        """Close the stores and the hub."""
        for kiosk in self.kiosks:
            kiosk.close()
        self.hub.stop()

    def _at(self, at: datetime, happens: Callable[[], None]) -> None:
        heapq.heappush(self._due, (at, next(self._order), happens))

    def _plan_all(self) -> None:
        first, last = self.clock.now(), instant(self.plan.days[-1], CLOSES) + AFTER
        for each in self.plan.coming:
            self._at(each.at, lambda each=each: self._arrive(each))  # type: ignore[misc]
            if each.again is not None:
                at, another = each.again
                self._at(at, lambda each=each, another=another: self._let_in(each, another))  # type: ignore[misc]
        for away in self.plan.hub_away:
            self._at(away.start, self._stop_hub)
            self._at(away.end, self._start_hub)
        for number in range(len(self.kiosks)):
            self._at(
                first + self.plan.size.between_exchanges * self._chance.random(), lambda n=number: self._meet(n, last)
            )  # type: ignore[misc]
            for day in self.plan.days[1:]:
                opening = instant(day, OPENS) - timedelta(minutes=40)
                self._at(opening, lambda n=number: self._begin_day(n))  # type: ignore[misc]
        at = first
        while at < last:
            self._at(at, self._sample)
            at += BETWEEN_SAMPLES
        noon = instant(self.plan.days[0], OPENS) + timedelta(hours=3)
        for number in range(self.plan.size.erased):
            self._at(noon + timedelta(minutes=4 * number), self._erase_somebody)

    def _arrive(self, each: Coming) -> None:
        stay = self._let_in(each, each.kiosk)
        if stay is None:
            return
        if each.leaves_after is not None:
            if each.one_leaves_early:
                self._at(each.at + each.leaves_after / 2, lambda: self._leave_early(stay, each.kiosk))
            self._at(each.at + each.leaves_after, lambda: self._leave(stay, each.leaves_by))
        elif each.only_counted:
            self._at(each.at + timedelta(minutes=30), lambda: self.kiosks[each.kiosk].count_out(1))

    def _let_in(self, each: Coming, number: int) -> Stay | None:
        result = self.kiosks[number].let_in(each.code, each.name, each.party)
        self.truth.refused += result.visit is None
        if result.visit is None or result.visit.id in self.truth.stays:
            return None  # not let in, or in already by what this kiosk knows
        visit = result.visit
        stay = Stay(visit.id, visit.pass_code, each.code, number, self.clock.now(), visit.session_key)
        self.truth.stays[stay.visit_id] = stay
        self._move(stay, visit.party.people)
        return stay

    def _leave(self, stay: Stay, number: int) -> None:
        """They try at one kiosk; if it has not heard of them, they go to where they came in."""
        if self.kiosks[number].let_out(stay.pass_code) or self.kiosks[stay.kiosk].let_out(stay.pass_code):
            stay.left_at = self.clock.now()
            self._move(stay, -stay.inside)

    def _leave_early(self, stay: Stay, number: int) -> None:
        if self.kiosks[number].let_one_out(stay.pass_code):
            self._move(stay, -1)

    def _move(self, stay: Stay, people: int) -> None:
        session = self.plan.catalogue.sessions.get(stay.session_key or "")
        self.truth.move(stay, people, session.capacity if session else None)

    def _erase_somebody(self) -> None:
        here = [stay for stay in self.truth.stays.values() if stay.visit_id not in self.truth.erased]
        if here:
            stay = self._chance.choice(here)
            asked = self._chance.choice(self.kiosks)
            if asked.erase(stay.pass_code):
                self.truth.erased.add(stay.visit_id)

    def _begin_day(self, number: int) -> None:
        self.kiosks[number].close_earlier_days()

    def _meet(self, number: int, last: datetime) -> None:
        now = self.clock.now()
        away = next((stretch for stretch in self.plan.offline[number] if stretch.holds(now)), None)
        if away is None:
            self._try(self.kiosks[number])
        again = now + self.plan.size.between_exchanges * self._chance.uniform(0.5, 1.5)
        if away is not None:
            again = max(again, away.end)
        elif again > instant(again.date(), CLOSES) + AFTER:  # nobody is there at night, and nothing happens
            again = instant(again.date() + timedelta(days=1), OPENS) - BEFORE * self._chance.random()
        if again < last:
            self._at(again, lambda: self._meet(number, last))

    def _try(self, kiosk: FestivalKiosk) -> bool:
        with self.hub.http() as http:
            try:
                kiosk.exchange(http)
            except HubAway:
                return False
        return True

    def _network(self, request: httpx.Request, deliver: Deliver) -> httpx.Response:
        self.requests += 1
        if self._hub_is_away:
            return request_lost(request, deliver)
        if not self._is_over and self._chance.random() < self.plan.size.cut:
            self.cut += 1
            return self._chance.choice((request_lost, answer_lost))(request, deliver)
        return deliver(request)

    def _stop_hub(self) -> None:
        if not self._hub_is_away:
            self.hub.stop()
            self._hub_is_away = True

    def _start_hub(self) -> None:
        if self._hub_is_away:
            self.hub.start(self.hub.url)
            self.hub.network.fault = self._network
            self._hub_is_away = False
            self.restarts += 1

    def _sample(self) -> None:
        self.backlog.append((self.clock.now(), sum(kiosk.store.outbox_size() for kiosk in self.kiosks)))

    def _settle(self) -> None:
        """Twice around: first everybody tells, then everybody hears the last ones, too."""
        self._start_hub()
        self._is_over = True
        for _ in range(2):
            for kiosk in self.kiosks:
                assert self._try(kiosk)
        self._sample()

"""A festival's scripted day: party after party counted with one tap, and a code that leads nowhere."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from kiosk.domain.people import Party
from ui.demo_visits import Visits

UNKNOWN = "7731-QX-0042"
COUNTED = (1, 2, 2, 3, 4, 4, 5, 6, 8)
SHOWN_AT_ONCE = 5


class FestivalDay:
    """Counts as many people as were asked for, between opening and closing."""

    def __init__(self, visits: Visits, people: int, random: Random) -> None:
        self._visits = visits
        self._people = people
        self._random = random

    def run(self) -> None:
        """Live through the day, from before opening to the next morning."""
        visits = self._visits
        venue = visits.kiosk.catalogue().venue
        day = venue.day_of(visits.clock.now())
        closes_at = venue.closes_at(day)
        opens_at = closes_at - timedelta(hours=8)
        visits.be_at(opens_at)
        visits.see_home_anew()
        visits.picture("festival-before-anybody-came")
        parties = self._parties()
        step = (closes_at - opens_at) * 0.95 / len(parties)
        for number, people in enumerate(parties):
            visits.be_at(opens_at + step * number)
            self._count(people, first=number == 0)
            if number == len(parties) // 2:
                self._unknown_code()
                visits.picture("festival-at-noon")
        visits.be_at(closes_at)
        visits.see_home_anew()
        visits.picture("festival-at-closing-time")
        visits.be_at(opens_at + timedelta(days=1))
        visits.see_home_anew()

    def _parties(self) -> list[int]:
        parties: list[int] = []
        while (left := self._people - sum(parties)) > 0:
            parties.append(min(left, self._random.choice(COUNTED)))
        return parties

    def _count(self, people: int, *, first: bool) -> None:
        visits, hand = self._visits, self._visits.hand
        if people > SHOWN_AT_ONCE:
            hand.tap("count_6")
            people_key = people - SHOWN_AT_ONCE
            if not any("six-or-more" in file.name for file in visits.done.pictures):
                visits.picture("festival-six-or-more")
        else:
            people_key = people
        visits.count_in(Party(0, 0, people), f"count_{people_key}", picture="festival-thanks" if first else "")

    def _unknown_code(self) -> None:
        self._visits.scan(UNKNOWN, "problem")
        self._visits.picture("unknown-code")
        self._visits.hand.idle(20)

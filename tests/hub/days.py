"""A day at several kiosks, told to a real hub."""

from __future__ import annotations

import json
from datetime import timedelta
from uuid import UUID

from kiosk.domain.facts import CheckedIn, CheckedOut, Fact, people_moved
from kiosk.domain.people import Party
from kiosk.domain.visits import Ending, How
from kiosk.hub.pages.live import Live, live
from kiosk.wire import microseconds
from kiosk.wire.fact_words import words_of
from tests.fakes.fake_ids import FakeIds
from tests.fakes.made import checked_in
from tests.hub.running import RunningHub, made_catalogue
from tests.hub.test_service import push

MINUTE = timedelta(minutes=1)


class Day:
    """A day at several kiosks, each of which tells the hub what happened."""

    def __init__(self, hub: RunningHub, kiosks: int = 1) -> None:
        self.hub = hub
        self.ids = FakeIds(hub.clock)
        self.tokens = [hub.enrolled(f"kiosk-{number}") for number in range(kiosks)]
        self.sequences = [0] * kiosks

    def happened(self, fact: Fact, kiosk: int = 0) -> UUID:
        """Let something happen at a kiosk a minute later; return the fact's id."""
        self.hub.clock.pass_time(MINUTE)
        self.sequences[kiosk] += 1
        kind, visit_id, body = words_of(fact)
        id_ = self.ids.new_id()
        sent = {
            "id": str(id_),
            "sequence": self.sequences[kiosk],
            "kind": kind,
            "occurred_at": microseconds.of_instant(self.hub.clock.now()),
            "monotonic_ns": 1,
            "clock_behind": False,
            "schema_version": 1,
            "visit_id": str(visit_id) if visit_id else None,
            "people": people_moved(fact),
            "body": json.loads(body),
        }
        assert push(self.hub, self.tokens[kiosk], sent).json()["answers"][0]["word"] == "accepted"
        return id_

    def came(self, people: int, room: str = "workshop", code: str | None = None, kiosk: int = 0) -> CheckedIn:
        """Let a party in."""
        fact = checked_in(self.ids, party=Party(people, 0), room_key=room, code=code)
        self.happened(fact, kiosk)
        return fact

    def left(self, visit_id: UUID, people: int, kiosk: int = 0) -> UUID:
        """Let a party out."""
        return self.happened(
            CheckedOut(visit_id, people, self.hub.clock.now() + MINUTE, Ending.OBSERVED, How.CODE), kiosk
        )

    def now(self) -> Live:
        """Return what the page would say."""
        today = self.hub.clock.now().date()
        with self.hub.engine.begin() as connection:
            return live(connection, self.hub.venue, made_catalogue(today, today), self.hub.clock.now())

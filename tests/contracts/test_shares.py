"""Shares of places: kept as the hub gave them, and counted with the people who are in."""

from __future__ import annotations

from datetime import timedelta

from kiosk.actions.sharing_ports import PlaceCount
from kiosk.domain.people import Party
from kiosk.domain.shares import Held, PlaceKey, PlaceKind
from tests.contracts.conftest import AnyStore
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_ids import FakeIds
from tests.fakes.made import NOON, checked_in, checked_out

TALK, OTHER = PlaceKey(PlaceKind.SESSION, "talk"), PlaceKey(PlaceKind.SESSION, "other")
WORKSHOP = PlaceKey(PlaceKind.ROOM, "workshop")


def test_a_kiosk_without_shares_counts_its_people(store: AnyStore, ids: FakeIds) -> None:
    visit = checked_in(ids, party=Party(2), session_key="talk")
    with store.write() as work:
        work.append(visit)
        work.append(checked_in(ids, party=Party(1, 3)))
        assert work.places.count(TALK).inside == 2
        assert work.places.count(WORKSHOP).held == Held(own=6)
        work.commit()
    holdings = store.shares.holdings()
    assert (holdings.own[TALK], holdings.own[WORKSHOP], holdings.own.get(OTHER, 0)) == (2, 6, 0)
    assert (holdings.parts, holdings.since, dict(holdings.given)) == (0, None, {})
    with store.write() as work:
        work.append(checked_out(visit.visit_id, NOON, 2))
        assert work.places.count(TALK).held == Held()
        work.commit()


def test_shares_stand_until_others_are_given(store: AnyStore, ids: FakeIds) -> None:
    store.shares.keep(3, {TALK: 4, WORKSHOP: 7}, NOON)
    store.shares.keep(2, {TALK: 5}, NOON + timedelta(minutes=1))
    since = NOON + timedelta(minutes=1)
    with store.write() as work:
        work.append(checked_in(ids, session_key="talk"))
        assert work.places.count(TALK).held == Held(1, 2, 5, since)
        assert work.places.count(WORKSHOP).held == Held(1, 2, None, since)
        work.commit()
    counts = store.shares.counts([TALK, WORKSHOP, OTHER])
    assert counts[TALK] == PlaceCount(1, Held(1, 2, 5, since))
    assert (counts[WORKSHOP].inside, counts[OTHER]) == (1, PlaceCount(0, Held(0, 2, None, since)))
    assert (store.shares.holdings().parts, dict(store.shares.holdings().given)) == (2, {TALK: 5})


def test_whom_it_could_not_let_in_is_wanted_for_half_a_minute(store: AnyStore, clock: FakeClock) -> None:
    with store.write() as work:
        work.places.want(TALK, 3)
    assert dict(store.shares.holdings().wanted) == {TALK: 3}
    clock.pass_time(timedelta(seconds=31))
    assert dict(store.shares.holdings().wanted) == {}

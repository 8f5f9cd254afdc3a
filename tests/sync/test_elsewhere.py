"""What other kiosks did counts here: places fill together, a code is used once, a badge leaves at any kiosk."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.actions.codes import been_before
from kiosk.actions.hub_ports import HeardFact
from kiosk.actions.ports import EVER
from kiosk.domain.arrivals import Arrival
from kiosk.domain.facts import CheckedIn, CheckedOut, CountedOut, Fact, Joined, PassReplaced, SomeLeft, Undone
from kiosk.domain.inbox import KeptAside
from kiosk.domain.merge import DoubleUse, agreed
from kiosk.domain.passes import issue_pass
from kiosk.domain.people import Party
from kiosk.domain.visits import Ending, How, Move
from kiosk.storage import Store
from tests.domain.places import booking, catalogue
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_ids import FakeIds
from tests.fakes.made import NOON, checked_in, checked_out
from tests.fakes.made_store import made_store
from tests.hub.running import RunningHub
from tests.sync.conftest import SyncedKiosk

ROOMS = ("workshop", "forum")


@pytest.fixture
def other(tmp_path: Path, hub: RunningHub, clock: FakeClock) -> Iterator[SyncedKiosk]:
    """Return a second kiosk of the venue, whose clock is ten minutes slow."""
    slow = FakeClock(clock.now() - timedelta(minutes=10))
    made = SyncedKiosk(tmp_path / "other", "kiosk-b", hub, slow, seed=2)
    yield made
    assert made.store.integrity_check() == ()
    made.store.close()


def told(kiosk: SyncedKiosk, fact: Fact) -> None:
    with kiosk.store.write() as work:
        work.append(fact)
        work.commit()


def in_room(store: Store, room: str = "workshop") -> int:
    with store.write() as work:
        return work.people_in_room(room)


def exchange(*kiosks: SyncedKiosk) -> None:
    for kiosk in (*kiosks, *kiosks):
        kiosk.exchange()


def test_a_room_fills_with_the_people_of_every_kiosk(kiosk: SyncedKiosk, other: SyncedKiosk) -> None:
    told(kiosk, checked_in(kiosk.ids, party=Party(2, 3), session_key="s1"))
    told(other, checked_in(other.ids, session_key="s1"))
    exchange(kiosk, other)
    assert (in_room(kiosk.store), in_room(other.store)) == (6, 6)
    for store in (kiosk.store, other.store):
        with store.write() as work:
            assert (work.people_in_session("s1"), work.people_in_session("s2")) == (6, 0)


def test_a_day_begins_with_who_is_in_whichever_kiosk_let_them_out(kiosk: SyncedKiosk, other: SyncedKiosk) -> None:
    family, friends, guest = (checked_in(kiosk.ids, party=Party(people)) for people in (3, 4, 1))
    for came in (family, friends, guest):
        told(kiosk, came)
    exchange(kiosk, other)
    told(other, checked_out(family.visit_id, NOON, 3))
    told(other, SomeLeft(friends.visit_id, Party(1), 1, How.CODE))
    exchange(other, kiosk)
    told(kiosk, checked_out(guest.visit_id, NOON, 1))
    assert [each.store.reader.people_inside_at(EVER[1]) for each in (kiosk, other)] == [3, 0]
    assert [each.store.reader.people_crossed(*EVER) for each in (kiosk, other)] == [-4, 4]
    told(kiosk, checked_out(friends.visit_id, NOON, 2))  # the third of them was counted out without a name
    told(kiosk, CountedOut(1))
    told(other, checked_out(friends.visit_id, NOON, 3))  # before it has heard of that
    exchange(kiosk, other)
    day = (NOON - timedelta(days=1), NOON + timedelta(days=1))
    assert [each.store.reader.people_inside_at(day[1]) for each in (kiosk, other)] == [0, 0]
    kiosk.store.heard.forget()
    assert kiosk.store.reader.people_inside_at(day[1]) == 0


def test_numbers_of_other_kiosks_say_how_old_they_are(kiosk: SyncedKiosk, other: SyncedKiosk) -> None:
    told(other, checked_in(other.ids, party=Party(3)))
    other.exchange()
    kiosk.clock.pass_time(timedelta(minutes=7))
    kiosk.exchange()
    kiosk.clock.pass_time(timedelta(minutes=5))
    (peer,) = kiosk.store.reader.inside(NOON).peers
    assert (peer.kiosk_id, peer.people, peer.as_of) == ("kiosk-b", 3, NOON)
    window = (NOON - timedelta(hours=1), NOON + timedelta(hours=1))
    figures = kiosk.store.reader.day_figures(window, (), NOON)
    assert (figures.in_rooms, figures.peers) == ({"workshop": 3}, (peer,))


def test_people_go_on_to_a_session_at_another_kiosk_and_are_in_one_room(kiosk: SyncedKiosk, other: SyncedKiosk) -> None:
    came = checked_in(kiosk.ids, party=Party(2), session_key="s1")
    told(kiosk, came)
    exchange(kiosk, other)
    moved = (Move(came.visit_id, 2),)
    with other.store.write() as work:
        work.append(checked_out(came.visit_id, other.clock.now(), 2))
        work.append(checked_in(other.ids, party=Party(2), session_key="s2", room_key="forum", moved=moved))
        work.commit()
    exchange(other, kiosk)
    for store in (kiosk.store, other.store):
        assert (in_room(store), in_room(store, "forum")) == (0, 2)


def test_a_code_that_is_in_elsewhere_is_found_with_when_and_where(kiosk: SyncedKiosk, other: SyncedKiosk) -> None:
    came = checked_in(kiosk.ids, code="Abc-1", also=("Abc-2",))
    told(kiosk, came)
    exchange(kiosk, other)
    with other.store.write() as work:
        for code in ("ABC-1", "abc-2", came.pass_code.lower()):
            (visit,) = work.open_visits((code,))
            assert (visit.id, visit.room_key, visit.name) == (came.visit_id, "workshop", "")
            assert visit.checked_in_at == NOON - timedelta(minutes=10), "by this kiosk's own clock"
        known = work.find_pass(came.pass_code)
        assert known is not None and known.last_visit.id == came.visit_id


def test_a_pass_that_was_replaced_is_revoked_at_every_kiosk(kiosk: SyncedKiosk, other: SyncedKiosk) -> None:
    came = checked_in(kiosk.ids, code="Abc-1")
    told(kiosk, came)
    exchange(kiosk, other)
    new = PassReplaced(came.visit_id, issue_pass(4711), came.pass_code)
    told(kiosk, new)
    exchange(kiosk, other)
    with other.store.write() as work:
        old, known = work.find_pass(came.pass_code.lower()), work.find_pass(new.pass_code)
        assert old is not None and known is not None
        assert (old.revoked, known.revoked, known.last_visit.id) == (True, False, came.visit_id)
        assert work.open_visits((came.pass_code,)) == ()
        assert len(work.open_visits((new.pass_code,))) == len(work.open_visits(("abc-1",))) == 1


def test_a_code_that_was_at_another_kiosk_on_another_day_is_a_returning_visitors(
    kiosk: SyncedKiosk, other: SyncedKiosk
) -> None:
    came = checked_in(other.ids, code="ABC123")
    told(other, came)
    told(other, checked_out(came.visit_id, other.clock.now(), people=1))
    exchange(other, kiosk)
    shown, venue = Arrival(How.CODE, booking()), catalogue().venue
    with kiosk.store.write() as work:
        last = work.last_ended_visit(("ABC123",), EVER[0])
        assert [been_before(work, shown, last, venue, NOON + timedelta(days=days)) for days in (0, 1)] == [None, True]


def test_a_badge_leaves_at_any_kiosk_and_is_out_at_each(kiosk: SyncedKiosk, other: SyncedKiosk) -> None:
    came = checked_in(kiosk.ids, party=Party(4), code="abc")
    told(kiosk, came)
    exchange(kiosk, other)
    other.clock.pass_time(timedelta(minutes=30))
    kiosk.clock.pass_time(timedelta(minutes=30))
    told(other, checked_out(came.visit_id, other.clock.now(), people=4))
    assert in_room(other.store) == 0
    exchange(other, kiosk)
    assert in_room(kiosk.store) == 0
    with kiosk.store.write() as work:
        assert work.open_visits(("abc",)) == ()
        ended = work.last_ended_visit(("abc",), NOON)
        assert ended is not None and ended.checked_out_at == NOON + timedelta(minutes=30)
    assert [type(entry.fact) for entry in kiosk.store.reader.entries(NOON, NOON + timedelta(hours=1))] == [CheckedIn]


def test_some_leave_at_another_kiosk_and_late_ones_join_there(kiosk: SyncedKiosk, other: SyncedKiosk) -> None:
    came = checked_in(kiosk.ids, party=Party(2, 10), code="abc")
    told(kiosk, came)
    exchange(kiosk, other)
    told(other, SomeLeft(came.visit_id, Party(0, 4), 4, How.CODE))
    told(other, Joined(came.visit_id, Party(1, 1), How.CODE, ("late-1",)))
    exchange(other, kiosk)
    for store in (kiosk.store, other.store):
        with store.write() as work:
            (visit,) = work.open_visits(("late-1",))
            assert (visit.party, visit.staying, work.people_in_room("workshop")) == (Party(3, 11), Party(3, 7), 10)


def test_a_double_use_is_in_both_inboxes_until_a_late_check_out_explains_it(
    kiosk: SyncedKiosk, other: SyncedKiosk, hub: RunningHub
) -> None:
    first = checked_in(kiosk.ids, code="ABC")
    told(kiosk, first)
    second = checked_in(other.ids, code="abc")
    for each in (kiosk, other):
        each.clock.pass_time(timedelta(minutes=3))
    told(other, second)
    exchange(kiosk, other)
    for each in (kiosk, other):
        (item,) = each.store.inbox.unsettled()
        assert isinstance(item.matter, DoubleUse)
        assert (item.matter.first.kiosk_id, item.matter.second.visit_id) == ("kiosk-a", second.visit_id)
    left_before = kiosk.clock.now() - timedelta(minutes=1)
    told(kiosk, CheckedOut(first.visit_id, 1, left_before, Ending.OBSERVED, How.DESK))
    exchange(kiosk, other)
    assert (kiosk.store.inbox.unsettled(), other.store.inbox.unsettled()) == ((), ())


def test_what_somebody_settled_stays_settled(kiosk: SyncedKiosk, other: SyncedKiosk) -> None:
    for each in (kiosk, other):
        told(each, checked_in(each.ids, code="abc"))
    exchange(kiosk, other)
    (item,) = other.store.inbox.unsettled()
    other.store.inbox.settle(item.key, "both_are_right", other.clock.now())
    other.store.inbox.unsettle(item.key)  # not by mistake
    assert other.store.inbox.unsettled() == (item,)
    other.store.inbox.settle(item.key, "both_are_right", other.clock.now())
    told(kiosk, checked_in(kiosk.ids, code="abc"))
    exchange(kiosk, other)
    assert item.key not in {each.key for each in other.store.inbox.unsettled()}


def test_what_the_hub_keeps_aside_waits_until_somebody_has_seen_it(kiosk: SyncedKiosk) -> None:
    kiosk.admit(2)
    kiosk.store.outbox.settle([1], {2: "says nothing of people"})
    (item,) = kiosk.store.inbox.unsettled()
    assert item.matter == KeptAside(2, "says nothing of people")
    for _ in range(2):
        kiosk.store.inbox.settle(item.key, "seen", NOON)
        assert kiosk.store.inbox.unsettled() == ()
        kiosk.store.inbox.unsettle(item.key)
        assert kiosk.store.inbox.unsettled() == (item,)


def test_an_undone_check_in_is_nobody_elsewhere(kiosk: SyncedKiosk, other: SyncedKiosk) -> None:
    with kiosk.store.write() as work:
        entry = work.append(checked_in(kiosk.ids, code="abc"))
        work.commit()
    exchange(kiosk, other)
    assert in_room(other.store) == 1
    assert isinstance(entry.fact, CheckedIn)
    told(kiosk, Undone(entry.fact.visit_id, entry.id, -1))
    exchange(kiosk, other)
    assert in_room(other.store) == 0


@pytest.mark.parametrize("seed", range(4))
def test_whatever_the_order_every_kiosk_comes_to_what_the_merge_says(tmp_path: Path, seed: int) -> None:
    """Three stores act at random, also on each other's visits, and hear each other in a random order of small pages."""
    chance, clock = random.Random(seed), FakeClock(NOON)
    stores = [
        made_store(tmp_path / name, name, clock=clock, ids=FakeIds(clock, seed=number))
        for number, name in enumerate(("kiosk-a", "kiosk-b", "kiosk-c"))
    ]
    ids = FakeIds(clock, seed=77)
    for store in stores:
        store.outbox.join("https://hub.test", "token")
    sent: dict[str, int] = {store.kiosk_id: 0 for store in stores}
    for _ in range(40):
        clock.pass_time(timedelta(minutes=chance.randint(0, 5)))
        _act(chance.choice(stores), chance, ids, clock)
        if chance.random() < 0.3:
            _tell_all(chance.choice(stores), stores, sent, chance)
    for store in stores:
        _tell_all(store, stores, sent, chance)
    states = [agreed(store.heard.history()) for store in stores]
    assert states[0] == states[1] == states[2]
    for store in stores:
        for room in ROOMS:
            said = sum(visit.inside for visit in states[0].visits.values() if visit.began.room_key == room)
            assert in_room(store, room) == said, (store.kiosk_id, room)
        assert {item.matter for item in store.inbox.unsettled()} == set(states[0].conflicts)
        assert store.integrity_check() == ()
        store.close()


def _act(store: Store, chance: random.Random, ids: FakeIds, clock: FakeClock) -> None:
    """Let somebody come, join, leave in part, or leave, as this kiosk sees the visits now."""
    code = f"code-{chance.randint(1, 12)}"
    with store.write() as work:
        inside = work.open_visits((code,))
        if not inside:
            party = Party(chance.randint(1, 3), chance.randint(0, 2))
            work.append(checked_in(ids, party=party, code=code, room_key=chance.choice(ROOMS)))
        elif chance.random() < 0.3:
            work.append(Joined(inside[0].id, Party(1), How.CODE))
        elif inside[0].staying.people > 1 and chance.random() < 0.4:
            one = inside[0].staying.as_many(Party(1))
            work.append(SomeLeft(inside[0].id, one, 1, How.CODE))
        else:
            work.append(checked_out(inside[0].id, clock.now(), inside[0].staying.people))
        work.commit()


def _tell_all(store: Store, stores: list[Store], sent: dict[str, int], chance: random.Random) -> None:
    news = [fact for fact in store.outbox.waiting(10_000) if fact.sequence > sent[store.kiosk_id]]
    for other in stores:
        if other is not store:
            shuffled = chance.sample(news, len(news))
            for first in range(0, len(shuffled), 3):
                page = [HeardFact(store.kiosk_id, timedelta(), fact) for fact in shuffled[first : first + 3]]
                other.heard.hear(page, "0-x")
    sent[store.kiosk_id] = max([sent[store.kiosk_id], *(fact.sequence for fact in news)])

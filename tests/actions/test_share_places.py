"""What the hub is asked about, and what a kiosk does with the answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.actions.check_in import CheckIn, Form
from kiosk.actions.join_party import JoinParty
from kiosk.actions.share_places import SharePlaces, places_of
from kiosk.actions.sharing_ports import PlaceAsked
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.check_in import Admitted, Full
from kiosk.domain.people import Party
from kiosk.domain.scans import read_scan
from kiosk.domain.shares import LASTS, PlaceKey, PlaceKind
from tests.domain.places import COURSE, FORUM, HACKATHON, NOON, WORKSHOP, at, booking, catalogue, session
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_ids import FakeIds
from tests.fakes.fake_store import FakeStore

TALK = session(COURSE, at(12, 30), capacity=10)
NEXT = session(COURSE, at(15), capacity=10)
ROOMS = [(PlaceKey(PlaceKind.ROOM, room.key), room.capacity) for room in (WORKSHOP, FORUM)]
SESSION, ROOM = PlaceKey(PlaceKind.SESSION, TALK.key), PlaceKey(PlaceKind.ROOM, WORKSHOP.key)


@pytest.fixture
def clock() -> Iterator[FakeClock]:
    """Return a clock that stands at the venue's noon."""
    yield FakeClock(NOON)


@pytest.fixture
def store(clock: FakeClock) -> FakeStore:
    """Return an empty store."""
    return FakeStore(clock, FakeIds(clock))


def sharing(store: FakeStore, clock: FakeClock, here: Catalogue) -> SharePlaces:
    return SharePlaces(store.shares, lambda: here, clock)


def test_what_can_be_full_now_or_soon_is_asked_about() -> None:
    over = session(COURSE, at(9), capacity=5)
    off = replace(session(COURSE, at(14), capacity=5), cancelled=True)
    any_number = session(HACKATHON, at(13))
    next_week = replace(NEXT, key="far", starts_at=NOON + timedelta(days=7), ends_at=NOON + timedelta(days=8))
    long = replace(NEXT, key="x" * 201)
    found = places_of(catalogue(NEXT, over, off, any_number, next_week, long, TALK), NOON)
    assert found == (*ROOMS, (SESSION, 10), (PlaceKey(PlaceKind.SESSION, NEXT.key), 10))


def test_after_the_first_time_only_what_has_changed_is_asked_until_half_a_minute_is_over(
    store: FakeStore, clock: FakeClock
) -> None:
    verb = sharing(store, clock, catalogue(TALK))
    first = verb.ask()
    assert first is not None and (first.parts, len(first.places), first.at) == (0, 3, NOON)
    verb.take(first, 2, {SESSION: 5, ROOM: 10, ROOMS[1][0]: 50})
    again = verb.ask()
    assert again is not None and again.parts == 2 and len(again.places) == 3, "it says that it goes by them"
    verb.take(again, 2, store.shares.given)
    assert verb.ask() is None
    CheckIn(store, lambda: catalogue(TALK), clock, store.ids).by_form(Form(Party(2), session_key=TALK.key))
    changed = verb.ask()
    assert changed is not None and changed.places == (
        PlaceAsked(ROOM, 20, 2, 10, 0),
        PlaceAsked(SESSION, 10, 2, 5, 0),
    )
    verb.take(changed, 2, store.shares.given)
    clock.pass_time(timedelta(seconds=31))
    everything = verb.ask()
    assert everything is not None and len(everything.places) == 3


def test_after_six_days_it_goes_by_no_share(store: FakeStore, clock: FakeClock) -> None:
    store.shares.keep(2, {SESSION: 5}, NOON - LASTS)
    asked = sharing(store, clock, catalogue(TALK)).ask()
    assert asked is not None and (asked.parts, {line.goes_by for line in asked.places}) == (0, {None})


def test_a_party_without_places_here_is_told_so_and_wanted(store: FakeStore, clock: FakeClock) -> None:
    here = catalogue(TALK)
    store.shares.keep(2, {SESSION: 3}, NOON)
    check_in = CheckIn(store, lambda: here, clock, store.ids)
    result = check_in.by_form(Form(Party(4), session_key=TALK.key)).outcome
    assert result == Full(TALK.title, 10, 3, held_elsewhere=7)
    asked = sharing(store, clock, here).ask()
    assert asked is not None and {line.place: line.wanted for line in asked.places}[SESSION] == 4
    assert isinstance(check_in.by_form(Form(Party(3), session_key=TALK.key)).outcome, Admitted)
    store.shares.keep(2, {SESSION: 10, ROOM: 3}, NOON)
    assert check_in.by_form(Form(session_key=TALK.key)).outcome == Full(WORKSHOP.name, 20, 0, held_elsewhere=17)


def test_late_arrivals_need_places_of_this_kiosk_too(store: FakeStore, clock: FakeClock) -> None:
    here = catalogue(TALK)
    store.bookings.import_bookings([booking(session_key=TALK.key, party=Party(4))])
    store.shares.keep(2, {SESSION: 3}, NOON)
    CheckIn(store, lambda: here, clock, store.ids).by_code(read_scan("ABC123"), party=Party(2))
    joined = JoinParty(store, lambda: here, clock)(read_scan("ABC123"))
    assert joined.outcome == Full(TALK.title, 10, 1, held_elsewhere=7)
    assert store.shares.holdings().wanted[SESSION] == 2


def test_who_goes_on_within_a_room_needs_no_other_place_in_it(store: FakeStore, clock: FakeClock) -> None:
    here = catalogue(TALK, session(COURSE, at(12, 45), capacity=10))
    later = next(key for key in here.sessions if key != TALK.key)
    check_in = CheckIn(store, lambda: here, clock, store.ids)
    came = check_in.by_form(Form(Party(2), session_key=TALK.key)).visit
    assert came is not None
    store.shares.keep(2, {ROOM: 2}, NOON)
    outcome = check_in.by_code(read_scan(came.pass_code), session_key=later).outcome
    assert isinstance(outcome, Admitted) and outcome.going

"""Nobody's answer stands beside their leaving."""

from __future__ import annotations

import pytest

from kiosk.actions.give_feedback import PEOPLE_AT_ONCE, GiveFeedback
from kiosk.domain.facts import FeedbackGiven
from kiosk.errors import KioskError
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_ids import FakeIds
from tests.fakes.fake_store import FakeStore
from tests.fakes.made import NOON


@pytest.fixture
def store() -> FakeStore:
    clock = FakeClock(NOON)
    return FakeStore(clock, FakeIds(clock))


def said(number: int) -> FeedbackGiven:
    return FeedbackGiven("1", (("how", f"answer {number}"),))


def test_four_wait_and_the_fifth_brings_all_of_them_in_another_order(store: FakeStore) -> None:
    give = GiveFeedback(store, store.ids)
    for number in range(PEOPLE_AT_ONCE - 1):
        give(said(number))
    assert store.journal == []
    give(said(PEOPLE_AT_ONCE - 1))
    written = [entry.fact for entry in store.journal]
    assert sorted(written, key=str) == [said(number) for number in range(PEOPLE_AT_ONCE)]
    assert written != [said(number) for number in range(PEOPLE_AT_ONCE)]
    give(said(9))
    assert len(store.journal) == PEOPLE_AT_ONCE


def test_what_waits_is_written_when_the_kiosk_stops_and_only_once(store: FakeStore) -> None:
    give = GiveFeedback(store, store.ids)
    give.write_waiting()
    give(said(1))
    give.write_waiting()
    give.write_waiting()
    assert [entry.fact for entry in store.journal] == [said(1)]


def test_what_cannot_be_written_goes_on_waiting(store: FakeStore) -> None:
    give = GiveFeedback(store, store.ids)
    for number in range(PEOPLE_AT_ONCE - 1):
        give(said(number))
    store.refuse_with(KioskError("the disk is full"))
    with pytest.raises(KioskError):
        give(said(4))
    assert store.journal == []
    give(said(5))
    assert len(store.journal) == PEOPLE_AT_ONCE + 1

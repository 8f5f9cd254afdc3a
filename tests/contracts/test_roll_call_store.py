"""What any ``RollCallStore`` promises."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest

from kiosk.domain.roll_call import RollRun
from kiosk.storage import Store
from tests.fakes.fake_store import FakeStore
from tests.fakes.made import NOON

AnyStore = Store | FakeStore
ALARM = RollRun(UUID(int=1), NOON, drill=False)
DRILL = RollRun(UUID(int=2), NOON, drill=True)
ADA, BO = UUID(int=11), UUID(int=12)


def test_ticks_stay_with_the_roll_call_that_is_going_on(store: AnyStore) -> None:
    runs = store.roll_calls
    assert runs.running() is None
    runs.begin(ALARM)
    assert runs.running() == ALARM
    for visit_id in (ADA, BO, BO):
        runs.tick(ALARM.id, visit_id, ticked=True)
    assert runs.running() == replace(ALARM, ticked=frozenset({ADA, BO}))
    for _ in range(2):
        runs.tick(ALARM.id, ADA, ticked=False)
    assert runs.running() == replace(ALARM, ticked=frozenset({BO}))


def test_there_is_one_roll_call_at_a_time(store: AnyStore) -> None:
    runs = store.roll_calls
    runs.begin(DRILL)
    with pytest.raises(LookupError):
        runs.begin(ALARM)
    assert runs.running() == DRILL


def test_an_ended_roll_call_leaves_no_tick_behind(store: AnyStore) -> None:
    runs = store.roll_calls
    runs.begin(DRILL)
    runs.tick(DRILL.id, ADA, ticked=True)
    runs.end(DRILL.id, NOON, people=3, people_ticked=1)
    assert runs.running() is None
    runs.begin(ALARM)
    assert runs.running() == ALARM

"""What any ``CallStore`` promises."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from kiosk.domain.calls import Call, CallKind
from kiosk.storage import Store
from tests.fakes.fake_store import FakeStore
from tests.fakes.made import NOON

AnyStore = Store | FakeStore
MINUTE = timedelta(minutes=1)
HELP = Call(UUID(int=1), CallKind.HELP, "kiosk-1", NOON, screen="form")
COLLECTED = Call(UUID(int=2), CallKind.COLLECTOR, "kiosk-1", NOON - MINUTE, screen="leaving", visit_id=UUID(int=9))
ROOM = Call(UUID(int=3), CallKind.TWO_ADULTS, "kiosk-2", NOON + MINUTE, room_key="makerspace")


def test_calls_are_kept_oldest_first_until_they_end(store: AnyStore) -> None:
    for call in (HELP, COLLECTED, ROOM):
        store.calls.raise_call(call)
    assert store.calls.open_calls() == (COLLECTED, HELP, ROOM)
    for _ in range(2):
        store.calls.end(HELP.id, NOON + MINUTE)
    assert store.calls.open_calls() == (COLLECTED, ROOM)


def test_who_comes_is_kept_and_may_change(store: AnyStore) -> None:
    store.calls.raise_call(HELP)
    store.calls.answer(HELP.id, NOON + MINUTE, None)
    assert store.calls.open_calls() == (replace(HELP, answered_at=NOON + MINUTE),)
    store.calls.answer(HELP.id, NOON + 2 * MINUTE, UUID(int=7))
    assert store.calls.open_calls() == (replace(HELP, answered_at=NOON + 2 * MINUTE, answered_by=UUID(int=7)),)


def test_staff_with_young_people_are_counted_by_room(store: AnyStore) -> None:
    assert store.calls.staff_in_rooms() == {}
    for room_key, adults in (("makerspace", 2), ("forum", 1), ("makerspace", 1), ("forum", 0)):
        store.calls.put_staff(room_key, adults)
    assert store.calls.staff_in_rooms() == {"makerspace": 1}

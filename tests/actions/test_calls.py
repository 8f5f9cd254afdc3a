"""Calling the desk: one call for one need, seen at once, answered by first name, ended, and there after a restart."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from kiosk.actions.calls import LONGEST_TEXT, TEXTS_KEPT, Calls
from kiosk.domain.calls import CallKind, Written
from kiosk.domain.staff import Role, Staff
from kiosk.errors import KioskError
from tests.conftest import ExpectedLog
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_ids import FakeIds
from tests.fakes.fake_store import FakeStore
from tests.fakes.made import NOON

SAM = Staff(UUID(int=5), "Sam Okafor", Role.RECEPTION)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(NOON)


@pytest.fixture
def store(clock: FakeClock) -> FakeStore:
    store = FakeStore(clock, FakeIds(clock))
    with store.write() as work:
        work.staff.add(SAM, "hash")
        work.commit()
    return store


@pytest.fixture
def calls(store: FakeStore) -> Calls:
    return started(store)


def started(store: FakeStore) -> Calls:
    """Return the verbs as they are after a start of the program."""
    return Calls(store.calls, store.staff, store.clock, store.ids, "kiosk-1")


def test_a_call_is_seen_at_once_with_where_and_since_when(calls: Calls) -> None:
    heard: list[int] = []
    calls.listen(lambda: heard.append(len(calls.read())))
    call = calls.raise_call(CallKind.HELP, screen="form")
    assert heard == [1]
    assert (call.kiosk_id, call.screen, call.raised_at) == ("kiosk-1", "form", NOON)


def test_who_asks_twice_rings_once_and_another_need_is_another_call(calls: Calls) -> None:
    first = calls.raise_call(CallKind.HELP, screen="form")
    assert calls.raise_call(CallKind.HELP, screen="home") == first
    calls.raise_call(CallKind.COLLECTOR, visit_id=UUID(int=1))
    calls.raise_call(CallKind.COLLECTOR, visit_id=UUID(int=2))
    assert len(calls.read()) == 3


def test_who_comes_is_shown_by_first_name_until_the_call_ends(calls: Calls, store: FakeStore) -> None:
    call = calls.raise_call(CallKind.HELP)
    calls.answer(call.id, SAM)
    view = calls.view(call.id)
    assert view is not None
    assert (view.comes, view.call.answered_by) == ("Sam", SAM.id)
    calls.answer(call.id, None)
    assert calls.read()[0].comes == ""
    assert calls.read()[0].call.is_answered
    calls.end(call.id)
    calls.end(call.id)
    calls.answer(call.id, SAM)
    assert (calls.view(call.id), calls.read(), list(store.calls.ended)) == (None, (), [call.id])


def test_a_restart_keeps_the_calls_and_who_comes_but_no_text(calls: Calls, store: FakeStore, clock: FakeClock) -> None:
    call = calls.raise_call(CallKind.HELP, screen="home")
    calls.write(call.id, "I cannot hear you", by_staff=False)
    clock.pass_time(timedelta(minutes=2))
    calls.answer(call.id, SAM)
    again = started(store).read()
    assert [(view.call.id, view.comes, view.written) for view in again] == [(call.id, "Sam", ())]


def test_a_call_of_yesterday_has_nobody_waiting_any_more(calls: Calls, store: FakeStore, clock: FakeClock) -> None:
    call = calls.raise_call(CallKind.HELP, screen="home")
    clock.pass_time(timedelta(hours=13))
    assert started(store).read() == ()
    assert list(store.calls.ended) == [call.id]


def test_texts_go_back_and_forth_and_are_wiped_with_the_visitor(calls: Calls) -> None:
    call = calls.raise_call(CallKind.HELP)
    calls.write(call.id, "  Where is the\n lift? ", by_staff=False)
    calls.write(call.id, "Behind you", by_staff=True)
    calls.write(call.id, "   ", by_staff=True)
    assert calls.read()[0].written == (Written(False, "Where is the lift?"), Written(True, "Behind you"))
    calls.wipe(call.id)
    assert calls.read()[0].written == ()
    for number in range(TEXTS_KEPT + 3):
        calls.write(call.id, f"{number} " + "w" * LONGEST_TEXT, by_staff=True)
    written = calls.read()[0].written
    assert (len(written), written[0].text[:2], len(written[0].text)) == (TEXTS_KEPT, "3 ", LONGEST_TEXT)


def test_a_full_disk_loses_no_call(calls: Calls, store: FakeStore, expected_log: ExpectedLog) -> None:
    expected_log("kept in memory alone")
    store.calls.refusal = KioskError("the disk is full")
    call = calls.raise_call(CallKind.HELP)
    calls.answer(call.id, SAM)
    assert calls.read()[0].comes == "Sam"
    calls.end(call.id)
    assert calls.read() == ()


def test_whether_a_desk_sees_the_calls_is_known(calls: Calls) -> None:
    assert not calls.is_attended
    calls.attend()
    assert calls.is_attended
    calls.unattend()
    assert not calls.is_attended


def test_who_no_longer_listens_hears_nothing(calls: Calls) -> None:
    heard: list[str] = []
    stop = calls.listen(lambda: heard.append("rang"))
    stop()
    calls.raise_call(CallKind.HELP)
    assert heard == []

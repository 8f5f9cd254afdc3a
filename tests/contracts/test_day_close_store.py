"""What any ``DayCloseStore`` promises."""

from __future__ import annotations

from datetime import date, timedelta

from kiosk.domain.day_close import DayClose, Step, StepDone, StepState
from kiosk.storage import Store
from tests.fakes.fake_store import FakeStore
from tests.fakes.made import NOON

AnyStore = Store | FakeStore
SATURDAY = date(2026, 6, 20)
FAILED = StepDone(Step.EXPORT, StepState.FAILED, NOON, "The disk is full.", "Free some space.")
DONE = StepDone(Step.EXPORT, StepState.DONE, NOON + timedelta(hours=1), "Five files.")
BACKED_UP = StepDone(Step.BACK_UP, StepState.DONE, NOON, "Backed up.")


def test_a_day_that_was_never_begun_has_no_step(store: AnyStore) -> None:
    assert store.day_closes.day_close(SATURDAY) == DayClose(SATURDAY)
    assert store.day_closes.newest_closed() is None


def test_what_came_of_a_step_takes_the_place_of_what_came_of_it_before(store: AnyStore) -> None:
    store.day_closes.note(SATURDAY, FAILED, 7)
    store.day_closes.note(SATURDAY, BACKED_UP, None)
    assert store.day_closes.day_close(SATURDAY) == DayClose(
        SATURDAY, {Step.EXPORT: FAILED, Step.BACK_UP: BACKED_UP}, facts=7
    )
    store.day_closes.note(SATURDAY, DONE, 9)
    assert store.day_closes.day_close(SATURDAY) == DayClose(
        SATURDAY, {Step.EXPORT: DONE, Step.BACK_UP: BACKED_UP}, facts=9
    )


def test_figures_of_different_moments_count_as_those_of_the_earlier(store: AnyStore) -> None:
    store.day_closes.note(SATURDAY, DONE, 9)
    store.day_closes.note(SATURDAY, StepDone(Step.REPORT, StepState.DONE, NOON, "Reported."), 7)
    assert store.day_closes.day_close(SATURDAY).facts == 7


def test_each_day_has_its_own_and_the_newest_is_known(store: AnyStore) -> None:
    store.day_closes.note(SATURDAY, BACKED_UP, None)
    store.day_closes.note(SATURDAY - timedelta(days=1), DONE, 3)
    assert store.day_closes.day_close(SATURDAY).steps == {Step.BACK_UP: BACKED_UP}
    assert store.day_closes.newest_closed() == SATURDAY

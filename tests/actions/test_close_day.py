"""Closing a day: each step tells what came of it, one that fails stops no other, and nothing is done twice."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.actions.back_up import BackUp
from kiosk.actions.check_in import Form
from kiosk.actions.close_day import TRY_AGAIN, CloseDay, CloseDueDays, ClosingWork, ExportFolder
from kiosk.domain.day_close import OF_THE_FACTS, DayClose, Step, StepDone, StepState
from kiosk.domain.people import Party
from tests.actions.desk import Desk, day, local
from tests.domain.places import HACKATHON, SATURDAY, at, session
from tests.fakes.fake_day_books import FakeBackups, FakeDayBooks

SUNDAY = SATURDAY + timedelta(days=1)


class Closing:
    """A desk with everything that closes its days."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        self.desk = desk
        self.books = FakeDayBooks()
        self.backups = FakeBackups()
        self.exports = folder / "exports"
        self.kept = desk.store.day_closes
        here = lambda: desk.catalogue  # noqa: E731
        work = ClosingWork(
            leave=desk.close_earlier_days,
            books=self.books,
            purge=desk.purge,
            back_up=BackUp(self.backups, desk.clock, lambda: folder / "stick"),
            outbox=desk.store.outbox,
            exports=lambda: ExportFolder(self.exports, named=True),
        )
        self.close = CloseDay(self.kept, work, here, desk.clock)
        self.by_itself = CloseDueDays(self.close, self.kept, here, desk.clock)
        self.exports.mkdir()

    def restarted(self) -> CloseDueDays:
        """What a kiosk has that was switched off and on."""
        return CloseDueDays(self.close, self.kept, lambda: self.desk.catalogue, self.desk.clock)


@pytest.fixture
def closing(desk: Desk, tmp_path: Path) -> Closing:
    return Closing(desk, tmp_path)


def states(closed: DayClose) -> dict[Step, StepState]:
    return {step: done.state for step, done in closed.steps.items()}


def says(closed: DayClose, step: Step) -> str:
    done = closed.steps[step]
    return f"{done.says} {done.fix}".strip()


def test_an_evening_is_closed_in_seven_steps_and_each_says_what_it_did(closing: Closing) -> None:
    closing.desk.arrive(Party(2), Party(1))
    closing.desk.clock.set_to(at(18, 30))
    told: list[StepDone] = []
    closed = closing.close(SATURDAY, told=told.append)
    assert closed.is_complete
    assert [done.step for done in told] == list(Step)
    assert says(closed, Step.CHECK_OUT).startswith("3 people were not seen leaving, and now count as gone")
    assert says(closed, Step.RECONCILE).startswith("0 in at the start + 2 came - 2 went = 0 inside.")
    assert says(closed, Step.EXPORT) == f"visits.csv in {closing.exports / '2026-11-21'}"
    assert says(closed, Step.PURGE) == "Deleted: nothing was due."
    assert says(closed, Step.BACK_UP) == "Backed up and verified here: 9 rows."
    assert says(closed, Step.SYNC) == "This kiosk belongs to no hub: its entries stay here."
    assert local(visit.checked_out_at for visit in closing.desk.visits()) == ["21 18:00", "21 18:00"]


def test_closing_again_does_only_what_is_unfinished(closing: Closing) -> None:
    closing.desk.clock.set_to(at(18, 30))
    closing.close(SATURDAY)
    told: list[StepDone] = []
    assert closing.close(SATURDAY, told=told.append).is_complete
    assert told == []
    assert len(closing.backups.made) == 1
    closing.close(SATURDAY, again=True)
    assert len(closing.backups.made) == 2


def test_a_checklist_that_was_left_is_gone_on_with(closing: Closing) -> None:
    closing.close.do(SATURDAY, Step.PURGE)
    assert closing.close.checklist(SATURDAY).unfinished == tuple(step for step in Step if step is not Step.PURGE)


def test_whoever_comes_after_it_makes_the_figures_be_made_anew(closing: Closing) -> None:
    closing.close(SATURDAY)
    closing.books.figures = closing.books.figures.__class__(6, 0, 3, 3, 0, 0, 0, 0, True)
    assert closing.close.checklist(SATURDAY).unfinished == OF_THE_FACTS
    closing.close(SATURDAY)
    assert closing.close.checklist(SATURDAY).is_complete
    assert len(closing.backups.made) == 1


def test_an_export_folder_that_vanished_stops_no_other_step_and_is_never_made(
    closing: Closing, expected_log: Callable[[str], None]
) -> None:
    expected_log("A step of closing the day failed")
    closing.exports.rmdir()
    closed = closing.close(SATURDAY)
    assert [step for step, state in states(closed).items() if state is StepState.FAILED] == [Step.EXPORT, Step.REPORT]
    assert "Plug the disk in" in closed.steps[Step.EXPORT].fix
    assert not closing.exports.exists()
    closing.exports.mkdir()
    assert closing.close(SATURDAY).is_complete


def test_a_full_disk_says_what_to_do_and_the_others_go_on(
    closing: Closing, expected_log: Callable[[str], None]
) -> None:
    expected_log("A step of closing the day failed")
    closing.books.full, closing.backups.away = True, True
    closed = closing.close(SATURDAY)
    failed = {step for step, state in states(closed).items() if state is StepState.FAILED}
    assert failed == {Step.REPORT, Step.EXPORT, Step.BACK_UP}
    assert says(closed, Step.EXPORT).endswith("Free some space.")
    assert "Backed up and verified here" in says(closed, Step.BACK_UP)
    assert closed.steps[Step.BACK_UP].fix == "Plug the disk in."


def test_who_is_in_before_closing_time_stays_in_until_somebody_says_that_everybody_left(closing: Closing) -> None:
    closing.desk.arrive(Party(2))
    closing.desk.clock.set_to(at(17, 45))
    closed = closing.close(SATURDAY)
    assert says(closed, Step.CHECK_OUT).startswith("2 people are still in.")
    assert (states(closed)[Step.CHECK_OUT], closed.is_complete) == (StepState.LOOK, True)
    closed = closing.close(SATURDAY, everybody_left=True)
    assert states(closed)[Step.CHECK_OUT] is StepState.DONE
    assert local(visit.checked_out_at for visit in closing.desk.visits()) == ["21 17:45"]


def test_what_is_wrong_with_the_sum_is_to_be_looked_at(closing: Closing) -> None:
    closing.books.figures = closing.books.figures.__class__(9, 3, 40, 41, 7, 2, 2, 1, True)
    closed = closing.close(SATURDAY)
    assert says(closed, Step.RECONCILE).startswith(
        "3 in at the start + 40 came - 41 went = 2 inside. Of those who went, 7 were not seen leaving and 2 gave no "
        "name. 1 entry of the journal cannot be found. Keep a backup"
    )


def test_what_the_hub_does_not_have_is_said(closing: Closing) -> None:
    closing.desk.arrive(Party(1))
    closing.desk.store.outbox.join("https://hub.example:8700", "token")
    assert says(closing.close(SATURDAY), Step.SYNC).startswith("1 entry has not reached the hub, never met.")
    closing.desk.store.outbox.meet(1, 1, at(17))
    closing.desk.store.outbox.settle([1], {})
    closing.close.do(SATURDAY, Step.SYNC)
    done = closing.close.checklist(SATURDAY).steps[Step.SYNC]
    assert (done.state, done.says) == (StepState.DONE, "The hub has everything, met last on 21 November at 17:00.")


# --- By itself --------------------------------------------------------------------------------------------------------


def test_a_day_closes_by_itself_at_its_hour_and_once(closing: Closing) -> None:
    closing.by_itself()
    closing.desk.arrive(Party(1))
    closing.desk.clock.set_to(at(18, 29))
    assert closing.by_itself() == ()
    closing.desk.clock.set_to(at(18, 30))
    assert closing.by_itself() == (SATURDAY,)
    assert closing.kept.day_close(SATURDAY).is_complete
    assert closing.by_itself() == closing.restarted()() == ()
    assert len(closing.backups.made) == 2


def test_days_while_the_kiosk_was_switched_off_are_made_up_for(closing: Closing) -> None:
    closing.desk.arrive(Party(2))
    closing.desk.clock.set_to(at(18, 30))
    closing.by_itself()
    monday = SATURDAY + timedelta(days=2)
    closing.desk.clock.set_to(at(9, day=monday))
    assert closing.restarted()() == (SUNDAY,)
    assert closing.kept.newest_closed() == SUNDAY


def test_a_session_that_runs_past_the_hour_is_looked_at_again_when_the_day_is_over(closing: Closing) -> None:
    late = session(HACKATHON, at(12), 9)
    closing.desk.now_on(late)
    closing.desk.check_in.by_form(Form(Party(3), session_key=late.key))
    closing.desk.clock.set_to(at(18, 30))
    closing.by_itself()
    assert closing.kept.day_close(SATURDAY).steps[Step.CHECK_OUT].state is StepState.LOOK
    closing.desk.clock.set_to(at(9, day=SUNDAY))
    assert closing.by_itself() == (SATURDAY,)
    assert local(visit.checked_out_at for visit in closing.desk.visits()) == ["21 21:00"]
    assert closing.kept.day_close(SATURDAY).steps[Step.CHECK_OUT].state is StepState.DONE
    assert closing.by_itself() == ()


def test_a_step_that_failed_is_tried_again_each_hour(closing: Closing, expected_log: Callable[[str], None]) -> None:
    expected_log("A step of closing the day failed")
    closing.books.full = True
    closing.desk.clock.set_to(at(18, 30))
    closing.by_itself()
    assert closing.by_itself() == ()
    closing.books.full = False
    closing.desk.clock.pass_time(TRY_AGAIN)
    assert SATURDAY in closing.by_itself()
    assert closing.kept.day_close(SATURDAY).is_complete
    assert len(closing.backups.made) == 2  # Friday's and Saturday's: what was done is not done again


def test_a_clock_change_during_an_open_day_closes_it_once(closing: Closing) -> None:
    autumn = day(24).replace(month=10)
    closing.desk.clock.set_to(at(23, day=autumn))
    closing.by_itself()
    made = len(closing.backups.made)
    for _ in range(6):  # over the hour that comes twice, to the end of the day
        closing.desk.clock.pass_time(timedelta(hours=1))
        closing.by_itself()
    assert len(closing.backups.made) == made
    assert closing.kept.newest_closed() == autumn

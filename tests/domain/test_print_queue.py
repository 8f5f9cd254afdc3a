"""Which badges are still to come, and when staff are asked before one comes again."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from kiosk.domain.badges_ahead import as_visit, for_visit, stands, visit_ahead
from kiosk.domain.people import Party
from kiosk.domain.print_queue import (
    AlreadyPrinted,
    AlreadyQueued,
    JobState,
    PrintJob,
    SkipReason,
    decide_again,
    needless,
    printer_kind,
)
from tests.domain.places import COURSE, NOON, at, booking, catalogue, session, visit

JOB = PrintJob(1, UUID(int=1), NOON)


def in_state(state: JobState, **changes: object) -> PrintJob:
    return PrintJob(2, UUID(int=1), NOON, state, **changes)  # type: ignore[arg-type]


def test_one_that_is_still_to_come_is_enough() -> None:
    for state in (JobState.WAITING, JobState.PRINTING):
        for is_sure in (False, True):
            assert decide_again([in_state(JobState.PRINTED), in_state(state)], is_sure=is_sure) == AlreadyQueued(2)


def test_one_that_came_out_asks_and_a_sure_answer_prints() -> None:
    later = NOON + timedelta(minutes=1)
    printed = [in_state(JobState.PRINTED), in_state(JobState.PRINTED, changed_at=later), in_state(JobState.SKIPPED)]
    assert decide_again(printed, is_sure=False) == AlreadyPrinted(later, 2)
    assert decide_again(printed, is_sure=True) is None
    assert decide_again([in_state(JobState.FAILED)], is_sure=False) is None


@pytest.mark.parametrize(
    ("job", "of", "reason"),
    [
        (JOB, visit(), None),
        (JOB, visit(checked_out_at=NOON), SkipReason.LEFT),
        (in_state(JobState.WAITING, is_again=True), visit(checked_out_at=NOON), None),
        (JOB, None, SkipReason.UNDONE),
        (in_state(JobState.WAITING, ahead_code="a"), None, None),
    ],
)
def test_nobody_gets_a_badge_who_is_not_in(job: PrintJob, of: object, reason: SkipReason | None) -> None:
    assert needless(job, of) is reason  # type: ignore[arg-type]


def test_a_badge_ahead_says_what_the_visit_will_say() -> None:
    course = session(COURSE, at(14))
    job = in_state(JobState.PRINTED, ahead_code="abc123", pass_code="K1X", printer="folder", badges_done=1)
    booked = booking(name="Ana Reis", session_key=course.key, party=Party(2))
    ahead = visit_ahead(job, booked, catalogue(course), NOON)
    assert (ahead.id, ahead.pass_code, ahead.badge_name) == (job.visit_id, "K1X", "Ana")
    assert (ahead.session_key, ahead.room_key, ahead.checked_in_at) == (course.key, "workshop", course.starts_at)
    openly = visit_ahead(job, booking(), catalogue(), NOON)
    assert (openly.programme_key, openly.room_key, openly.checked_in_at) == ("open_visit", "cafe", NOON)


def test_a_booking_that_something_is_done_with_has_no_pass_and_always_the_same_id() -> None:
    first, again = (as_visit(booking(), catalogue(), now) for now in (NOON, NOON + timedelta(minutes=1)))
    other = as_visit(booking(code="another"), catalogue(), NOON)
    assert (first.pass_code, first.code, first.party) == ("", booking().code, booking().party)
    assert first.id == again.id != other.id


def test_a_copy_of_a_badge_ahead_has_the_same_pass_and_begins_anew() -> None:
    printed = in_state(JobState.PRINTED, ahead_code="a", pass_code="K1X", printer="folder", badges_done=3, tries=2)
    copy = for_visit(printed)
    assert (copy.visit_id, copy.pass_code, copy.ahead_code) == (printed.visit_id, "K1X", "a")
    assert (copy.state, copy.badges_done, copy.tries, copy.printer) == (JobState.WAITING, 0, 0, "")
    assert stands(printed)
    assert not stands(in_state(JobState.SKIPPED, ahead_code="a")) and not stands(JOB)


def test_a_fact_names_the_kind_of_printer_alone() -> None:
    assert [printer_kind(name) for name in ("folder", "ipp://10.0.0.7/ipp/print", "zebra:")] == [
        "folder",
        "ipp",
        "zebra",
    ]

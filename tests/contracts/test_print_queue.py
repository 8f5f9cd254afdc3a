"""What any ``PrintQueue`` promises, and what a unit of work does to it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

import pytest

from kiosk.actions.printing_ports import PrintingWork
from kiosk.domain.badges import Latecomers
from kiosk.domain.facts import Erased, ErasureReason, Undone
from kiosk.domain.passes import issue_pass
from kiosk.domain.people import Party
from kiosk.domain.print_queue import JobState, PrintJob, QueueFigures, SkipReason
from kiosk.domain.printer_faults import Fault, FaultKind
from kiosk.storage import Store
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_ids import FakeIds
from tests.fakes.fake_store import FakeStore
from tests.fakes.made import NOON, booking, checked_in

AnyStore = Store | FakeStore
ADA, BO = UUID(int=11), UUID(int=12)
WRONG_ROLL = Fault(FaultKind.WRONG_ROLL, "DK-11204", (29, 0), (62, 100))
SOON = timedelta(seconds=15)


def queued(store: AnyStore, *visits: UUID, **changes: object) -> list[int]:
    with store.write() as work:
        ids = [work.queue_badge(PrintJob(0, visit, NOON, **changes)) for visit in visits]  # type: ignore[arg-type]
        work.commit()
    return ids


def tend(store: AnyStore, *acts: Callable[[PrintingWork], bool]) -> list[bool]:
    with store.write() as work:
        did = [act(work) for act in acts]
        work.commit()
    return did


def states(store: AnyStore) -> list[str]:
    return [job.state.value for job in sorted(store.print_queue.jobs(tuple(JobState), 99), key=lambda job: job.id)]


def test_a_badge_is_queued_with_what_it_is_queued_beside_or_not_at_all(store: AnyStore) -> None:
    with store.write() as work:
        work.queue_badge(PrintJob(0, ADA, NOON))
    assert store.print_queue.take_next(NOON) is None
    late = Latecomers(Party(1, 2), ("A-1", "B-2"), 3)
    (job_id,) = queued(store, ADA, late=late)
    job = store.print_queue.job(job_id)
    assert job is not None
    assert (job.late, job.state, job.tries, job.badges_done) == (late, JobState.WAITING, 0, 0)


def test_jobs_are_taken_in_their_order_and_once(store: AnyStore) -> None:
    queue, (first, second) = store.print_queue, queued(store, ADA, BO)
    taken = queue.take_next(NOON)
    assert taken is not None
    assert (taken.id, taken.state, taken.tries) == (first, JobState.PRINTING, 1)
    queue.came_out(first, 2)
    next_one = queue.take_next(NOON)
    assert next_one is not None
    assert next_one.id == second
    assert queue.take_next(NOON) is None
    assert queue.figures() == QueueFigures(printing=2)


def test_what_could_not_print_waits_with_its_reason_until_its_time(store: AnyStore) -> None:
    queue, (job_id,) = store.print_queue, queued(store, ADA)
    queue.take_next(NOON)
    queue.came_out(job_id, 40)
    queue.put_back(job_id, WRONG_ROLL, NOON, NOON + SOON)
    assert queue.take_next(NOON) is None
    job = queue.take_next(NOON + SOON)
    assert job is not None
    assert (job.badges_done, job.trouble, job.tries) == (40, WRONG_ROLL, 2)
    queue.put_back(job_id, None, NOON, NOON + SOON)
    assert tend(store, lambda work: work.retry_job(job_id)) == [True]
    assert queue.take_next(NOON) is not None


def test_what_was_printing_when_the_program_ended_waits_again(store: AnyStore) -> None:
    queue = store.print_queue
    queued(store, ADA, BO)
    queue.take_next(NOON)
    assert queue.put_back_interrupted(NOON) == 1
    assert states(store) == ["waiting", "waiting"]
    assert queue.put_back_interrupted(NOON) == 0


def test_what_cannot_be_drawn_stands_aside_until_somebody_retries_or_skips_it(store: AnyStore) -> None:
    queue, (first, second) = store.print_queue, queued(store, ADA, BO)
    for job_id in (first, second):
        queue.take_next(NOON)
        queue.fail(job_id, "template broken", NOON)
    failed = queue.job(first)
    assert failed is not None
    assert failed.broken == "template broken"
    with store.write() as work:
        assert work.retry_job(first)
    assert states(store) == ["failed", "failed"], "nothing of it was committed"
    assert tend(store, lambda work: work.retry_job(first), lambda work: work.skip_job(second)) == [True, True]
    assert states(store) == ["waiting", "skipped"]
    skipped = queue.job(second)
    assert skipped is not None
    assert (skipped.skipped, skipped.broken) == (SkipReason.STAFF, "")
    assert tend(store, lambda work: work.retry_job(99), lambda work: work.skip_job(second)) == [False, False]


def test_what_is_on_its_way_is_not_skipped_by_staff(store: AnyStore) -> None:
    queue, (job_id,) = store.print_queue, queued(store, ADA)
    queue.take_next(NOON)
    assert tend(store, lambda work: work.skip_job(job_id), lambda work: work.retry_job(job_id)) == [False, False]
    assert queue.skip(job_id, SkipReason.LEFT, NOON)


def test_a_printed_badge_names_its_printer_and_goes_when_it_is_old(store: AnyStore, clock: FakeClock) -> None:
    queue, (first, second) = store.print_queue, queued(store, ADA, BO)
    queue.take_next(NOON)
    with store.write() as work:
        work.note_printed(first, "folder", WRONG_ROLL)
        assert [job.state for job in work.print_jobs_of(ADA)] == [JobState.PRINTED]
        work.commit()
    printed = queue.job(first)
    assert printed is not None
    assert (printed.printer, printed.trouble, printed.state) == ("folder", WRONG_ROLL, JobState.PRINTED)
    assert [job.id for job in queue.jobs_of(ADA)] == [first]
    assert queue.figures() == QueueFigures(waiting=1, printed=1)
    assert queue.tidy(clock.now()) == 0
    assert queue.tidy(clock.now() + SOON) == 1
    assert [job.id for job in queue.jobs((JobState.WAITING, JobState.PRINTED), 9)] == [second]


def test_whoever_is_erased_or_undone_gets_no_badge(store: AnyStore, ids: FakeIds) -> None:
    erased, undone = checked_in(ids), checked_in(ids)
    store.bookings.import_bookings([booking("A1")])
    with store.write() as work:
        work.append(erased)
        entry = work.append(undone)
        work.queue_badge(PrintJob(0, erased.visit_id, NOON))
        work.queue_badge(PrintJob(0, undone.visit_id, NOON))
        work.queue_badge(PrintJob(0, ADA, NOON, ahead_code="A1", pass_code=issue_pass(7)))
        work.commit()
    with store.write() as work:
        work.append(Erased(erased.visit_id, "a1", ErasureReason.ASKED))
        work.append(Undone(undone.visit_id, entry.id, -undone.party.people))
        work.commit()
    reasons = [job.skipped for job in store.print_queue.jobs((JobState.SKIPPED,), 9)]
    assert sorted(map(str, reasons)) == ["erased", "erased", "undone"]
    assert store.print_queue.take_next(NOON) is None


def test_a_badge_printed_ahead_is_found_by_its_booking_and_by_its_pass(store: AnyStore) -> None:
    pass_code = issue_pass(7)
    (first, again) = queued(store, ADA, ADA, ahead_code="Code-1", pass_code=pass_code)
    with store.write() as work:
        assert [job.id for job in work.printed_ahead("CODE-1")] == [again, first]
        assert work.printed_ahead("") == ()
        found = work.ahead_of_pass(pass_code.lower())
        assert found is not None
        assert (found.id, found.ahead_code) == (again, "code-1")
        assert work.ahead_of_pass(issue_pass(8)) is None


@pytest.mark.parametrize("limit", [1, 2])
def test_a_list_has_what_is_due_in_its_order_and_what_is_over_newest_first(store: AnyStore, limit: int) -> None:
    queue, ids = store.print_queue, queued(store, ADA, BO, ADA)
    assert [job.id for job in queue.jobs((JobState.WAITING,), limit)] == ids[:limit]
    for number, job_id in enumerate(ids):
        queue.skip(job_id, SkipReason.NOT_WANTED, NOON + number * SOON)
    assert [job.id for job in queue.jobs((JobState.SKIPPED,), limit)] == ids[::-1][:limit]


def test_what_waits_behind_a_fault_is_stuck_and_what_waits_its_turn_is_not(store: AnyStore) -> None:
    queue, (first, second) = store.print_queue, queued(store, ADA, BO)
    assert queue.stuck() == 0
    queue.take_next(NOON)
    queue.put_back(first, WRONG_ROLL, NOON, NOON)
    assert queue.stuck() == 2
    tend(store, lambda work: work.skip_job(first))
    assert queue.stuck() == 0
    queue.take_next(NOON)
    queue.fail(second, "no such template", NOON)
    assert queue.stuck() == 1

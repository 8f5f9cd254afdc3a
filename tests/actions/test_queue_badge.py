"""Badges that staff ask for: again, with the same pass; and ahead, for a booking that is not in yet."""

from __future__ import annotations

from uuid import UUID

from kiosk.domain.acts import Act, By
from kiosk.domain.check_out import CheckedOut
from kiosk.domain.facts import Acted, BadgePrinted, ErasureReason
from kiosk.domain.outcomes import Admitted
from kiosk.domain.people import Party
from kiosk.domain.print_queue import AlreadyPrinted, AlreadyQueued, IsIn, JobState, NoSuchVisit, Queued
from kiosk.domain.scans import read_scan
from tests.actions.desk import Desk, came_in
from tests.actions.test_print_next import CANNOT_PRINT, NO_PAPER, ExpectedLog, Reception
from tests.domain.places import booking
from tests.fakes.fake_pages import FakePrinter

ADA = By(UUID(int=7))
ANA = booking(code="ANA-1", name="Ana Reis")


def test_a_badge_that_was_printed_asks_before_it_comes_again_with_the_same_pass(desk: Desk) -> None:
    printer = FakePrinter()
    at = Reception(desk, printer)
    (visit,) = desk.arrive(Party())
    waiting = at.queue_badge.again(visit.id)
    assert isinstance(waiting, AlreadyQueued)
    at.print_next()
    assert at.queue_badge.again(visit.id) == AlreadyPrinted(desk.clock.now(), 1)
    assert isinstance(at.queue_badge.again(visit.id, is_sure=True), Queued)
    at.print_next()
    assert [batch.visit.pass_code for batch in printer.batches] == [visit.pass_code] * 2
    assert len(at.printed_facts()) == 2
    assert at.queue_badge.again(visit.id) == AlreadyPrinted(desk.clock.now(), 2)


def test_nobody_knows_what_is_not_there(desk: Desk) -> None:
    at = Reception(desk, FakePrinter())
    assert at.queue_badge.again(desk.ids.new_id()) == NoSuchVisit()
    assert at.queue_badge.ahead("nobody") == NoSuchVisit()


def test_a_badge_printed_ahead_admits_nobody_and_its_pass_does_at_the_door(desk: Desk) -> None:
    """Complaint 25: print in the foyer, control at the door."""
    printer = FakePrinter()
    at = Reception(desk, printer)
    desk.book(ANA)
    assert isinstance(at.queue_badge.ahead("ana-1"), Queued)
    at.print_next()
    (batch,) = printer.batches
    assert (batch.visit.badge_name, desk.people_inside(), desk.entries()) == ("Ana", 0, [])
    assert isinstance(at.queue_badge.ahead("ANA-1"), AlreadyPrinted)

    result = desk.take_scan(read_scan(batch.visit.pass_code))
    assert isinstance(result.outcome, Admitted)  # type: ignore[union-attr]
    visit = came_in(result)  # type: ignore[arg-type]
    assert (visit.id, visit.pass_code, visit.code) == (batch.visit.id, batch.visit.pass_code, "ANA-1")
    assert [entry.fact for entry in desk.entries()][1] == BadgePrinted(visit.id, "label")
    assert at.print_next() is None, "the badge is in their hands already"
    assert at.queue_badge.ahead("ANA-1") == IsIn(visit)
    gone = desk.check_out.by_code(read_scan(visit.pass_code))
    assert isinstance(gone.outcome, CheckedOut)


def test_a_booking_shown_at_the_door_takes_the_badge_that_was_printed_ahead(desk: Desk) -> None:
    printer = FakePrinter()
    at = Reception(desk, printer)
    desk.book(ANA)
    at.queue_badge.ahead("ANA-1")
    visit = came_in(desk.check_in.by_code(read_scan("ANA-1")))
    at.print_next()
    assert [batch.visit for batch in printer.batches] == [visit]
    assert at.printed_facts() == [BadgePrinted(visit.id, "label")]
    desk.check_out.by_code(read_scan("ANA-1"))
    again = came_in(desk.check_in.by_code(read_scan("ANA-1")))
    assert again.id != visit.id
    at.print_next()
    assert len(printer.batches) == 2


def test_a_copy_of_a_badge_ahead_keeps_its_pass_and_an_erased_name_is_never_printed(desk: Desk) -> None:
    printer = FakePrinter()
    at = Reception(desk, printer)
    desk.book(ANA)
    at.queue_badge.ahead("ANA-1")
    at.print_next()
    assert isinstance(at.queue_badge.ahead("ANA-1", is_sure=True), Queued)
    at.print_next()
    assert len({batch.visit.pass_code for batch in printer.batches}) == 1
    at.queue_badge.ahead("ANA-1", is_sure=True)
    desk.erase_person(read_scan(printer.batches[0].visit.pass_code), ErasureReason.ASKED)  # type: ignore[arg-type]
    assert at.print_next() is None
    assert len(printer.batches) == 2


def test_staff_let_be_or_try_again_what_waits(desk: Desk, expected_log: ExpectedLog) -> None:
    expected_log(CANNOT_PRINT)
    printer = FakePrinter(fault=NO_PAPER)
    at = Reception(desk, printer)
    first, second = desk.arrive(Party(), Party())
    at.print_next()
    (job_1,), (job_2,) = at.queue.jobs_of(first.id), at.queue.jobs_of(second.id)
    assert at.tend.skip(job_1.id)
    at.tend.not_wanted(second.id)
    assert [job.state for job in (*at.queue.jobs_of(first.id), *at.queue.jobs_of(second.id))] == [JobState.SKIPPED] * 2
    printer.fault = None
    assert at.tend.retry(job_2.id)
    at.print_next.all()
    assert [stem for stem, _ in printer.printed] == [str(second.id)]


def test_who_tends_the_queue_stands_in_the_journal_in_the_same_commit(desk: Desk, expected_log: ExpectedLog) -> None:
    expected_log(CANNOT_PRINT)
    at = Reception(desk, FakePrinter(fault=NO_PAPER))
    desk.book(ANA)
    first, _ = desk.arrive(Party(), Party())
    at.print_next()
    (job,) = at.queue.jobs_of(first.id)
    before, transactions = len(desk.entries()), desk.counted.transactions
    assert at.tend.skip(job.id, ADA)
    assert not at.tend.skip(job.id, ADA), "it was let be already, and nobody did anything"
    assert at.tend.retry(job.id, ADA)
    assert at.tend.go_on(ADA) == 2
    at.queue_badge.again(first.id, is_sure=True, by=ADA)
    at.queue_badge.ahead("ANA-1", by=ADA)
    noted = [(entry.fact.act, entry.fact.about) for entry in desk.entries()[before:] if isinstance(entry.fact, Acted)]
    assert noted == [
        (Act.SKIPPED_BADGE, ""),
        (Act.RETRIED_BADGE, ""),
        (Act.TRIED_ALL_BADGES, ""),
        (Act.PRINTED, "ahead"),
    ]
    assert desk.counted.transactions - transactions == 6

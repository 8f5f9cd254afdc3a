"""The queue at work: badges come out in their order, a fault keeps them waiting, and nothing undoes a check-in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.actions.check_in import Form
from kiosk.actions.print_next import PrintNext
from kiosk.actions.printer_chain import PrinterChain
from kiosk.actions.queue_badge import QueueBadge, TendQueue
from kiosk.domain.badges import Badge, BadgeBatch
from kiosk.domain.catalogue import BadgesFor
from kiosk.domain.facts import BadgePrinted, CheckedIn, ErasureReason
from kiosk.domain.people import Party
from kiosk.domain.print_queue import JobState, PrintJob, QueueFigures, SkipReason
from kiosk.domain.printer_faults import Fault, FaultKind
from kiosk.domain.scans import read_scan
from kiosk.errors import KioskError
from tests.actions.desk import Desk, came_in
from tests.domain.places import OPEN_VISIT, booking, catalogue
from tests.fakes.fake_pages import FakePages, FakePrinter, draw_fake

ExpectedLog = Callable[[str], None]
CANNOT_PRINT = "A printer cannot print"
NO_PAPER = Fault(FaultKind.NO_MEDIA)
WRONG_ROLL = Fault(FaultKind.WRONG_ROLL, "", (29, 0), (62, 100))
WHILE = timedelta(seconds=15)


class Reception:
    """A desk with printers."""

    def __init__(self, desk: Desk, *printers: FakePrinter) -> None:
        self.desk = desk
        self.queue = desk.store.print_queue
        self.chain = PrinterChain(printers, desk.clock)
        self.tend = TendQueue(desk.counted, self.queue, self.chain, desk.clock)
        self.queue_badge = QueueBadge(desk.counted, desk.clock, desk.ids)
        self.start()

    def start(self) -> None:
        """Begin as a program begins."""
        where = lambda: self.desk.catalogue  # noqa: E731
        self.print_next = PrintNext(self.desk.counted, self.queue, where, self.desk.clock, self.chain, draw_fake)

    def states(self) -> list[str]:
        jobs = sorted(self.queue.jobs(tuple(JobState), 999), key=lambda job: job.id)
        return [job.state.value for job in jobs]

    def printed_facts(self) -> list[BadgePrinted]:
        return [entry.fact for entry in self.desk.entries() if isinstance(entry.fact, BadgePrinted)]


def test_a_badge_that_came_out_is_a_fact_with_the_printers_kind(desk: Desk) -> None:
    printer = FakePrinter("ipp://label.local/ipp/print")
    at = Reception(desk, printer)
    (visit,) = desk.arrive(Party(2))
    assert at.states() == ["waiting"]
    job = at.print_next()
    assert job is not None
    assert (job.state, job.printer) == (JobState.PRINTED, printer.name)
    assert printer.batches == [BadgeBatch(visit, (Badge("", 2),))]
    assert at.printed_facts() == [BadgePrinted(visit.id, "ipp")]
    assert desk.people_inside() == 2
    assert at.print_next() is None


def test_a_check_in_and_its_badge_are_one_transaction(desk: Desk) -> None:
    before = desk.counted.transactions
    desk.arrive(Party())
    assert desk.counted.transactions == before + 1


def test_paper_out_at_badge_40_of_60_prints_the_rest_on_a_new_roll(desk: Desk, expected_log: ExpectedLog) -> None:
    expected_log(CANNOT_PRINT)
    desk.catalogue = catalogue(programmes=[replace(OPEN_VISIT, badges_for=BadgesFor.STRIP, max_party=60)])
    printer = FakePrinter(fault=NO_PAPER, good_for=40)
    at = Reception(desk, printer)
    (visit,) = desk.arrive(Party(60))
    waiting = at.print_next()
    assert waiting is not None
    assert (waiting.state, waiting.badges_done, waiting.trouble) == (JobState.WAITING, 40, NO_PAPER)
    assert at.printed_facts() == []
    assert at.print_next() is None
    printer.fault = None
    desk.clock.pass_time(WHILE)
    assert at.print_next() is not None
    assert [number for _, number in printer.printed] == list(range(60))
    assert at.printed_facts() == [BadgePrinted(visit.id, "label", 60)]


def test_an_empty_roll_stops_nobody_and_every_badge_comes_later(desk: Desk, expected_log: ExpectedLog) -> None:
    """Complaint 21: a printer that was off hung the kiosk on its last page."""
    expected_log(CANNOT_PRINT)
    printer = FakePrinter(fault=NO_PAPER, good_for=2)
    at = Reception(desk, printer)
    visits = [*desk.arrive(*[Party()] * 5)]
    at.print_next.all()
    assert at.states() == ["printed", "printed", "waiting", "waiting", "waiting"]
    tried = printer.tries
    visits += desk.arrive(Party())
    at.print_next.all()
    assert printer.tries == tried
    printer.fault = None
    assert at.tend.go_on() == 4
    at.print_next.all()
    assert [stem for stem, _ in printer.printed] == [str(visit.id) for visit in visits]


def test_a_printer_is_not_asked_in_the_middle_of_a_badge(desk: Desk) -> None:
    """A question over the same wire breaks into what is being sent: half a badge comes out."""
    printer = FakePrinter()
    chain = PrinterChain([printer], desk.clock)
    looks: list[str] = []
    chain.bring_out(FakePages(2), 0, lambda _: looks.append(chain.look(printer)))
    assert looks == ["prints now"] * 2
    assert chain.look(printer) == "can print, 62 x 100 mm"
    printer.fault = NO_PAPER
    with pytest.raises(KioskError, match="The roll is empty"):
        chain.look(printer)
    assert chain.is_ready(), "whoever asks changes nothing"


def test_the_next_printer_takes_over_and_staff_learn_why(desk: Desk, expected_log: ExpectedLog) -> None:
    """Complaint 26: nothing was printed and nothing said so; print on any printer."""
    expected_log(CANNOT_PRINT)
    label, folder = FakePrinter(fault=NO_PAPER), FakePrinter("folder")
    at = Reception(desk, label, folder)
    desk.arrive(*[Party()] * 3)
    at.print_next.all()
    assert (label.tries, len(folder.printed)) == (1, 3)
    assert {(job.printer, job.trouble) for job in at.queue.jobs((JobState.PRINTED,), 9)} == {("folder", NO_PAPER)}
    assert [health.fault for health in at.chain.health] == [NO_PAPER, None]
    label.fault = None
    desk.clock.pass_time(WHILE)
    desk.arrive(Party())
    at.print_next.all()
    assert len(label.printed) == 1
    assert [health.fault for health in at.chain.health] == [None, None]


def test_a_badge_for_another_roll_waits_while_the_others_come_out(desk: Desk, expected_log: ExpectedLog) -> None:
    expected_log(CANNOT_PRINT)
    printer = FakePrinter(fault=WRONG_ROLL)
    at = Reception(desk, printer)
    desk.arrive(Party(), Party())
    at.print_next()
    printer.fault = None
    at.print_next.all()
    assert at.states() == ["waiting", "printed"]
    desk.clock.pass_time(WHILE)
    at.print_next.all()
    assert at.states() == ["printed", "printed"]


def test_a_badge_that_cannot_be_drawn_stands_in_nobodys_way(desk: Desk, expected_log: ExpectedLog) -> None:
    expected_log("cannot be drawn")
    printer = FakePrinter(fault=KioskError("unclosed delimiter", where="badge.typ"))
    at = Reception(desk, printer)
    desk.arrive(Party(), Party())
    at.print_next()
    printer.fault = None
    at.print_next()
    assert at.states() == ["failed", "printed"]
    (failed,) = at.queue.jobs((JobState.FAILED,), 9)
    assert failed.broken == "unclosed delimiter (badge.typ)"
    assert at.tend.retry(failed.id)
    at.print_next()
    assert at.states() == ["printed", "printed"]


def test_a_bug_in_drawing_is_not_tried_for_ever(desk: Desk) -> None:
    at = Reception(desk, FakePrinter())
    desk.arrive(Party(), Party())
    at.print_next._draw = broken  # type: ignore[assignment]  # a bug that no test of its own has found
    with pytest.raises(ZeroDivisionError):
        at.print_next()
    assert at.states() == ["failed", "waiting"]


def broken(*_: object) -> None:
    raise ZeroDivisionError


def test_what_was_printing_when_the_power_went_comes_out_at_the_next_start(desk: Desk) -> None:
    printer = FakePrinter()
    at = Reception(desk, printer)
    desk.arrive(Party())
    at.queue.take_next(desk.clock.now())
    assert at.states() == ["printing"]
    at.start()
    at.print_next.all()
    assert at.states() == ["printed"]


def test_a_store_that_cannot_note_the_badge_lets_it_come_again(desk: Desk) -> None:
    printer = FakePrinter()
    at = Reception(desk, printer)
    desk.arrive(Party())
    finish = at.print_next._finish

    def full(*_: object) -> None:
        raise KioskError("disk full")

    at.print_next._finish = full  # type: ignore[method-assign]  # the disk is full just then
    with pytest.raises(KioskError):
        at.print_next()
    at.print_next._finish = finish  # type: ignore[method-assign]
    at.print_next()
    assert at.states() == ["printed"]
    assert len(printer.printed) == 1, "the badge that is out is not printed twice"


def test_who_has_left_or_was_erased_gets_no_badge_and_a_reprint_comes_all_the_same(desk: Desk) -> None:
    printer = FakePrinter()
    at = Reception(desk, printer)
    gone, again = desk.arrive(Party(), Party())
    erased = came_in(desk.check_in.by_form(Form(party=Party(), name="Noor Haddad")))
    for visit in (gone, again):
        desk.check_out.by_code(read_scan(visit.pass_code))
    desk.erase_person(read_scan(erased.pass_code), ErasureReason.ASKED)  # type: ignore[arg-type]
    with desk.store.write() as work:
        work.queue_badge(PrintJob(0, again.id, desk.clock.now(), is_again=True))
        work.commit()
    at.print_next.all()
    assert [stem for stem, _ in printer.printed] == [str(again.id)]
    skipped = {job.visit_id: job.skipped for job in at.queue.jobs((JobState.SKIPPED,), 9)}
    assert skipped == {gone.id: SkipReason.LEFT, again.id: SkipReason.LEFT, erased.id: SkipReason.ERASED}


def test_old_finished_jobs_are_forgotten_and_open_ones_never(desk: Desk, expected_log: ExpectedLog) -> None:
    expected_log(CANNOT_PRINT)
    printer = FakePrinter(fault=NO_PAPER, good_for=1)
    at = Reception(desk, printer)
    desk.arrive(Party(), Party())
    at.print_next.all()
    desk.clock.pass_time(timedelta(days=3))
    at.print_next()
    assert at.queue.figures() == QueueFigures(waiting=1)


PLACES = [
    booking(code=code, order_ref="O-1", name=f"{name} Reis", party=party)
    for code, name, party in (("MUM", "Ana", Party(1)), ("KID", "Eva", Party(0, 1)), ("DAD", "Rui", Party(1)))
]


def at_a_desk_that_prints(desk: Desk, badges_for: BadgesFor) -> tuple[Reception, FakePrinter]:
    desk.catalogue = catalogue(programmes=[replace(OPEN_VISIT, badges_for=badges_for)])
    desk.book(*PLACES)
    printer = FakePrinter()
    return Reception(desk, printer), printer


def test_each_of_a_party_gets_a_badge_with_the_name_of_their_place(desk: Desk) -> None:
    at, printer = at_a_desk_that_prints(desk, BadgesFor.EACH)
    scan = read_scan("MUM")
    came_in(desk.check_in.by_code(scan, members=["MUM", "KID"], party=Party(1, 2)))
    at.print_next()
    assert printer.batches[0].badges == (Badge("Ana"), Badge("Eva", under_18=True), Badge(""))
    assert at.printed_facts() == [BadgePrinted(desk.visits()[0].id, "label", 3)]
    late = desk.join_party(scan, members=["DAD"])
    at.print_next()
    assert late.visit is not None
    assert printer.batches[1] == BadgeBatch(late.visit, (Badge("Rui"),), after=3)


def test_a_team_that_was_given_after_the_booking_stands_on_the_badge(desk: Desk) -> None:
    """Complaint 33: a group's number that was decided after the registration must show when they come."""
    at, printer = at_a_desk_that_prints(desk, BadgesFor.PARTY)
    desk.book(booking(code="SAM", name="Sam Lee"))
    desk.book(booking(code="SAM", name="Sam Lee", team="Table 7"))
    came_in(desk.check_in.by_code(read_scan("SAM")))
    at.print_next()
    assert [(badge.name, badge.team) for badge in printer.batches[0].badges] == [("Sam", "Table 7")]


def test_late_arrivals_of_a_party_get_a_badge_too(desk: Desk) -> None:
    at, printer = at_a_desk_that_prints(desk, BadgesFor.PARTY)
    desk.check_in.by_code(read_scan("MUM"))
    at.print_next()
    late = desk.join_party(read_scan("MUM"))
    at.print_next()
    assert late.visit is not None
    assert printer.batches[1:] == [BadgeBatch(late.visit, (Badge("Rui", 2),), after=1)]


def test_a_programme_without_badges_has_none_for_late_arrivals(desk: Desk) -> None:
    desk.catalogue = catalogue(programmes=[replace(OPEN_VISIT, badge=False)])
    desk.book(*PLACES)
    at = Reception(desk, FakePrinter())
    desk.check_in.by_code(read_scan("MUM"))
    assert desk.join_party(read_scan("MUM")).late is None
    assert at.states() == []
    assert isinstance(desk.entries()[0].fact, CheckedIn)

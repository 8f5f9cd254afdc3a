"""A badge comes out first, then the fact says so; a printer that fails takes nothing back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.actions.print_badge import PrintBadge
from kiosk.domain.badges import Badge, BadgeBatch
from kiosk.domain.catalogue import BadgesFor, Catalogue, Programme
from kiosk.domain.facts import BadgePrinted, CheckedIn
from kiosk.domain.people import Party
from kiosk.domain.scans import read_scan
from kiosk.errors import KioskError
from tests.actions.desk import Desk, came_in
from tests.domain.places import OPEN_VISIT, booking, catalogue


class FakeBadgePrinter:
    """A printer that remembers what it was given; ``fault`` is raised instead of a badge."""

    def __init__(self, fault: KioskError | None = None) -> None:
        self.fault = fault
        self.printed: list[BadgeBatch] = []

    def print_badges(self, batch: BadgeBatch, catalogue: Catalogue) -> str:
        if self.fault is not None:
            raise self.fault
        self.printed.append(batch)
        return "label-printer"


def test_a_badge_that_came_out_is_a_fact_with_the_printers_name_in_one_transaction(desk: Desk) -> None:
    (visit,) = desk.arrive(Party(2))
    before, printer = desk.counted.transactions, FakeBadgePrinter()
    assert PrintBadge(desk.counted, lambda: desk.catalogue, printer)(visit) == "label-printer"
    assert printer.printed == [BadgeBatch(visit, (Badge("", 2),))]
    assert desk.entries()[-1].fact == BadgePrinted(visit.id, "label-printer")
    assert desk.counted.transactions == before + 1
    assert desk.people_inside() == 2


def test_a_printer_that_fails_leaves_the_visit_and_writes_no_badge(desk: Desk) -> None:
    (visit,) = desk.arrive(Party())
    printer = FakeBadgePrinter(KioskError("no paper", where="label-printer"))
    with pytest.raises(KioskError, match="no paper"):
        PrintBadge(desk.counted, lambda: desk.catalogue, printer)(visit)
    assert [type(entry.fact) for entry in desk.entries()] == [CheckedIn]
    assert desk.visits() == [visit]


def test_each_reprint_is_a_fact_of_its_own(desk: Desk) -> None:
    (visit,) = desk.arrive(Party())
    print_badge = PrintBadge(desk.counted, lambda: desk.catalogue, FakeBadgePrinter())
    for _ in range(2):
        print_badge(visit)
    assert [type(entry.fact) for entry in desk.entries()] == [CheckedIn, BadgePrinted, BadgePrinted]


PLACES = [
    booking(code=code, order_ref="O-1", name=f"{name} Reis", party=party)
    for code, name, party in (("MUM", "Ana", Party(1)), ("KID", "Eva", Party(0, 1)), ("DAD", "Rui", Party(1)))
]


def at_a_desk_that_prints(desk: Desk, badges_for: BadgesFor) -> tuple[PrintBadge, FakeBadgePrinter]:
    programmes: list[Programme] = [replace(OPEN_VISIT, badges_for=badges_for)]
    desk.catalogue = catalogue(programmes=programmes)
    desk.book(*PLACES)
    printer = FakeBadgePrinter()
    return PrintBadge(desk.counted, lambda: desk.catalogue, printer), printer


def test_each_of_a_party_gets_a_badge_with_the_name_of_their_place(desk: Desk) -> None:
    print_badge, printer = at_a_desk_that_prints(desk, BadgesFor.EACH)
    scan = read_scan("MUM")
    print_badge(came_in(desk.check_in.by_code(scan, members=["MUM", "KID"], party=Party(1, 2))))
    assert printer.printed[0].badges == (Badge("Ana"), Badge("Eva", under_18=True), Badge(""))
    assert desk.entries()[-1].fact == BadgePrinted(desk.visits()[0].id, "label-printer", 3)
    late = desk.join_party(scan, members=["DAD"])
    assert late.visit is not None
    print_badge(late.visit, late=late.late)
    assert printer.printed[1] == BadgeBatch(late.visit, (Badge("Rui"),), after=3)


def test_late_arrivals_of_a_party_get_a_badge_too(desk: Desk) -> None:
    print_badge, printer = at_a_desk_that_prints(desk, BadgesFor.PARTY)
    desk.check_in.by_code(read_scan("MUM"))
    late = desk.join_party(read_scan("MUM"))
    assert late.visit is not None
    print_badge(late.visit, late=late.late)
    assert printer.printed == [BadgeBatch(late.visit, (Badge("Rui", 2),), after=1)]


def test_a_programme_without_badges_has_none_for_late_arrivals(desk: Desk) -> None:
    desk.catalogue = catalogue(programmes=[replace(OPEN_VISIT, badge=False)])
    desk.book(*PLACES)
    desk.check_in.by_code(read_scan("MUM"))
    assert desk.join_party(read_scan("MUM")).late is None

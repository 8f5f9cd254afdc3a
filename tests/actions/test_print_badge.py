"""A badge comes out first, then the fact says so; a printer that fails takes nothing back."""

from __future__ import annotations

import pytest

from kiosk.actions.print_badge import PrintBadge
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.facts import BadgePrinted, CheckedIn
from kiosk.domain.people import Party
from kiosk.domain.visits import Visit
from kiosk.errors import KioskError
from tests.actions.desk import Desk


class FakeBadgePrinter:
    """A printer that remembers what it was given; ``fault`` is raised instead of a badge."""

    def __init__(self, fault: KioskError | None = None) -> None:
        self.fault = fault
        self.printed: list[tuple[Visit, Catalogue]] = []

    def print_badge(self, visit: Visit, catalogue: Catalogue) -> str:
        if self.fault is not None:
            raise self.fault
        self.printed.append((visit, catalogue))
        return "label-printer"


def test_a_badge_that_came_out_is_a_fact_with_the_printers_name_in_one_transaction(desk: Desk) -> None:
    (visit,) = desk.arrive(Party(2))
    before, printer = desk.counted.transactions, FakeBadgePrinter()
    assert PrintBadge(desk.counted, lambda: desk.catalogue, printer)(visit) == "label-printer"
    assert printer.printed == [(visit, desk.catalogue)]
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

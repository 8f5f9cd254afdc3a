"""One typed line: who comes, and how many."""

from __future__ import annotations

import pytest

from kiosk.domain.people import Party
from kiosk.domain.walk_ins import WalkIn, read_walk_in


@pytest.mark.parametrize(
    ("line", "name", "party"),
    [
        (" Priya  Raman ", "Priya Raman", Party(1)),
        ("Priya Raman 2", "Priya Raman", Party(2)),
        ("Priya Raman 2+3", "Priya Raman", Party(2, 3)),
        ("Ms Reed +30 school", "Ms Reed", Party(1, 30)),
        ("+30 School", "", Party(1, 30)),
        ("Ms Reed 2 + 28 pupils", "Ms Reed", Party(2, 28)),
        ("4", "", Party(4)),
        ("Studio 54 Ltd", "Studio 54 Ltd", Party(1)),
    ],
)
def test_a_line_says_who_and_how_many(line: str, name: str, party: Party) -> None:
    assert read_walk_in(line) == WalkIn(name, party)


@pytest.mark.parametrize("line", ["", "   ", "0", "Ada 0+0", "Ada 501", "Ada 300+300", "BK-001", "7K2M"])
def test_nobody_too_many_and_a_code_are_no_walk_in(line: str) -> None:
    assert read_walk_in(line) is None

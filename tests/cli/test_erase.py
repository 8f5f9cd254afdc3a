"""``kiosk erase`` and ``kiosk correct-name``: what staff do when somebody asks."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.actions.ports import EVER
from tests.cli.terminal import Terminal


@pytest.fixture
def ada(terminal: Terminal) -> Terminal:
    """A terminal at which Ada came in."""
    terminal.book("code,name", "A1,Ada Lovelace")
    terminal.kiosk("check-in", "A1")
    return terminal


def names(terminal: Terminal) -> list[str]:
    with terminal.opened() as kiosk:
        return [visit.name for visit in kiosk.reader.visits(*EVER)]


def badges(terminal: Terminal) -> list[Path]:
    return sorted((terminal.data / "spool").iterdir())


def test_a_dry_run_says_what_is_held_without_the_name(ada: Terminal) -> None:
    said = ada.kiosk("erase", "A1", "--dry-run")
    assert (said.status, said.object["held"], len(said.object["visits"]), said.object["bookings"]) == (0, True, 1, 1)
    assert "Ada" not in said.out
    assert names(ada) == ["Ada Lovelace"]


def test_erasing_takes_the_name_and_the_badge_and_a_repetition_says_that_nothing_is_held(ada: Terminal) -> None:
    assert ada.kiosk("erase", "A1").status == 0
    assert (names(ada), badges(ada)) == ([""], [])
    again = ada.kiosk("erase", "A1")
    assert (again.status, again.object["held"]) == (1, False)
    assert ada.book("code,name", "A1,Ada Lovelace").counts == {"unchanged": 1}


def test_a_whole_order_is_erased_in_one(terminal: Terminal) -> None:
    terminal.book("code,name,order", "A1,Ada Lovelace,R7", "A2,Byron King,R7", "B1,Grace Hopper,R8")
    terminal.kiosk("check-in", "A1")
    said = terminal.kiosk("erase", "A2", "--order")
    assert (said.status, len(said.object["visits"]), said.object["bookings"]) == (0, 1, 2)
    terminal.kiosk("check-in", "B1")
    assert (names(terminal), len(badges(terminal))) == (["", "Grace Hopper"], 2)


def test_a_corrected_name_comes_on_a_new_badge(ada: Terminal) -> None:
    before = [path.read_bytes() for path in badges(ada)]
    assert ada.kiosk("correct-name", "A1", "Grace Hopper").status == 0
    assert names(ada) == ["Grace Hopper"]
    assert len(badges(ada)) == 2
    assert [path.read_bytes() for path in badges(ada)] != before


def test_the_badges_of_a_party_come_again_when_one_of_it_is_corrected(terminal: Terminal) -> None:
    terminal.book("code,name,order", "A1,Ada Lovelace,R7", "A2,Byron King,R7")
    terminal.kiosk("check-in", "A1", "--member", "A1", "--member", "A2")
    for badge in badges(terminal):
        badge.unlink()
    assert terminal.kiosk("correct-name", "A2", "Byron Noel").status == 0
    assert names(terminal) == ["Ada Lovelace"]
    assert len(badges(terminal)) == 2


def test_an_erasure_stands_in_the_days_export(ada: Terminal) -> None:
    ada.kiosk("erase", "A1", "--reason", "mistake")
    ada.kiosk("export", "day", "2026-11-21", "--out", ada.folder / "out")
    facts = (ada.folder / "out" / "facts.csv").read_text("utf-8-sig").splitlines()
    assert [line.split(",")[3] for line in facts] == ["kind", "checked_in", "badge_printed", "erased", "erased"]


@pytest.mark.parametrize("words", [("erase", ""), ("correct-name", "", "Ada"), ("correct-name", "A1", " ")])
def test_what_cannot_be_used_is_said(ada: Terminal, words: tuple[str, ...]) -> None:
    assert ada.kiosk(*words).status == 2
    assert names(ada) == ["Ada Lovelace"]

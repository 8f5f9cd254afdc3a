"""A family with a ticket each: one code for all, who is late joins, who leaves first leaves the others in."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from kiosk.domain.facts import BadgePrinted, CheckedIn, CheckedOut, Joined, SomeLeft, Undone
from kiosk.domain.people import Party
from tests.journeys.bookings import import_rows
from tests.journeys.conftest import Open
from tests.journeys.driver import Driver

HEADER = "code,name,order,under 18,adults"
FAMILY = ("MUM-TICKET,Ana Reis,O-1,,1", "DAD-TICKET,Rui Reis,O-1,,1", "KID-TICKET,Eva Reis,O-1,1,0")


def test_a_family_ticks_who_came_and_the_father_joins_late(kiosk: Driver, tmp_path: Path) -> None:
    import_rows(kiosk, tmp_path, *FAMILY, header=HEADER)
    kiosk.scan("MUM-TICKET")
    kiosk.wait_for_screen("party")
    assert kiosk.says("Ana Reis") and kiosk.says("Rui Reis")
    assert "Eva Reis" not in " ".join(kiosk.shown_texts())
    kiosk.tap("choice_DAD-TICKET")
    kiosk.tap("continue")
    assert kiosk.says("How many of you today?")
    kiosk.tap("under18_more")
    kiosk.tap("continue")
    kiosk.wait_for_screen("answer")
    assert kiosk.says("People checked in: 3.")
    kiosk.tap("step_0")

    kiosk.pass_time(minutes=20)
    kiosk.scan("DAD-TICKET")
    kiosk.wait_for_screen("party")
    assert kiosk.says("Who has come now?") and kiosk.says("Rui Reis")
    assert not kiosk.says("Ana Reis")
    kiosk.tap("continue")
    kiosk.tap("continue")
    kiosk.wait_for_screen("answer")
    assert kiosk.says("All of your party: 4.")

    (visit,) = kiosk.visits()
    assert (visit.party, visit.code, visit.name) == (Party(2, 2), "MUM-TICKET", "Ana Reis")
    assert [type(entry.fact) for entry in kiosk.entries() if not hasattr(entry.fact, "printer")] == [CheckedIn, Joined]


def test_a_party_that_leaves_says_who_stays(kiosk: Driver, tmp_path: Path) -> None:
    import_rows(kiosk, tmp_path, *FAMILY, header=HEADER)
    kiosk.scan("MUM-TICKET")
    kiosk.wait_for_screen("party")
    kiosk.tap("continue")
    kiosk.tap("continue")
    kiosk.wait_for_screen("answer")
    kiosk.tap("step_0")
    kiosk.tap("leave")
    kiosk.scan("KID-TICKET")
    kiosk.wait_for_screen("answer")
    assert kiosk.says("People checked out: 3.")
    kiosk.tap("step_1")
    assert kiosk.says("How many of you are staying?")
    kiosk.tap("under18_more")
    kiosk.tap("continue")
    kiosk.wait_for_screen("answer")
    assert kiosk.says("Still here: 2.")
    (visit,) = kiosk.visits()
    assert visit.is_open
    assert visit.staying == Party(1, 1)
    kinds = [type(entry.fact) for entry in kiosk.entries() if not hasattr(entry.fact, "printer")]
    assert kinds == [CheckedIn, CheckedOut, Undone, SomeLeft]


def test_who_is_in_and_shows_the_code_of_an_incomplete_party_can_still_leave(kiosk: Driver, tmp_path: Path) -> None:
    import_rows(kiosk, tmp_path, "GROUP-5,Grace Hopper,5")
    kiosk.scan("GROUP-5")
    kiosk.tap("adults_fewer")
    kiosk.tap("continue")
    kiosk.wait_for_screen("answer")
    kiosk.tap("step_0")
    kiosk.pass_time(minutes=5)
    kiosk.scan("GROUP-5")
    kiosk.wait_for_screen("party")
    assert kiosk.says("How many have come now?")
    kiosk.tap("skip")
    assert kiosk.screen == "leaving"


def test_a_teacher_checks_a_class_in_and_a_strip_of_numbers_comes_out(open_kiosk: Open, tmp_path: Path) -> None:
    kiosk = open_kiosk(venue="invention_rooms", now=datetime(2026, 11, 24, 10, 5, tzinfo=UTC))
    lesson = "reach_out_makerspace/school_day/2026-11-24"
    header = "code,name,adults,under 18,session"
    import_rows(kiosk, tmp_path, f"SCHOOL-7,Grace Okafor,2,9,{lesson}", header=header)
    kiosk.scan("SCHOOL-7")
    kiosk.wait_for_screen("party")
    kiosk.tap("under18_fewer")
    kiosk.tap("continue")
    kiosk.wait_for_screen("answer")
    assert kiosk.says("People checked in: 10.") and kiosk.says("Your badges will be ready at the desk.")
    kiosk.settle()
    (visit,) = kiosk.visits()
    assert kiosk.facts(BadgePrinted) == [BadgePrinted(visit.id, "folder", 10)]

    kiosk.tap("step_0")
    kiosk.pass_time(minutes=15)
    kiosk.scan("SCHOOL-7")
    kiosk.wait_for_screen("party")
    kiosk.tap("continue")
    kiosk.wait_for_screen("answer")
    kiosk.settle()
    assert kiosk.facts(BadgePrinted)[1:] == [BadgePrinted(visit.id, "folder", 1)]
    assert (kiosk.kiosk.settings.spool_dir / f"{visit.id}-after-10.pdf").is_file()

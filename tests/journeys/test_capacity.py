"""A full session: what else has places is a tap away, with the same code or the same answers."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from kiosk.actions.check_in import Form
from kiosk.domain.people import Party
from tests.journeys.bookings import import_rows
from tests.journeys.conftest import Open
from tests.journeys.driver import Driver

REPAIR, LASER = "open_workshop/repair/2026-11-25", "open_studio/laser/2026-11-25"


def at_a_full_bench(open_kiosk: Open) -> Driver:
    """A Wednesday at 11:00, with sixteen people at the repair bench and places at the laser cutter."""
    kiosk = open_kiosk(venue="invention_rooms", now=datetime(2026, 11, 25, 11, tzinfo=UTC))
    for _ in range(4):
        kiosk.kiosk.check_in.by_form(Form(Party(4), session_key=REPAIR))
    return kiosk


def test_a_code_for_a_full_session_takes_a_place_in_another_one(open_kiosk: Open, tmp_path: Path) -> None:
    kiosk = at_a_full_bench(open_kiosk)
    import_rows(kiosk, tmp_path, f"LATE-1,Ada Lovelace,1,{REPAIR}", header="code,name,people,session")
    kiosk.scan("LATE-1")
    kiosk.wait_for_screen("answer")
    assert kiosk.says("Repair bench: bring a broken thing is full right now")
    kiosk.tap("step_0")
    kiosk.wait_for_screen("form")
    assert kiosk.says("Which one instead?")
    kiosk.tap("choice_1")
    kiosk.wait_for_screen("answer")
    assert kiosk.says("You’re in, Ada.")
    visit = kiosk.visits()[-1]
    assert (visit.session_key, visit.code) == (LASER, "LATE-1")


def test_back_from_what_has_places_ends_the_turn_and_forgets_who_it_was(open_kiosk: Open, tmp_path: Path) -> None:
    kiosk = at_a_full_bench(open_kiosk)
    import_rows(kiosk, tmp_path, f"LATE-1,Ada Lovelace,1,{REPAIR}", header="code,name,people,session")
    kiosk.scan("LATE-1")
    kiosk.wait_for_screen("answer")
    kiosk.tap("step_0")
    kiosk.wait_for_screen("form")
    kiosk.tap("back")
    kiosk.wait_for_screen("home")
    assert len(kiosk.visits()) == 4

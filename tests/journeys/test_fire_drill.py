"""A fire drill: 120 people in four rooms, called out from the desk, with everything that happens meanwhile."""

from __future__ import annotations

import io
import string
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from kiosk.actions.check_in import Form
from kiosk.actions.printing_ports import PrinterError, RollPages
from kiosk.bootstrap import build
from kiosk.domain.people import Party
from kiosk.domain.printer_faults import Fault, FaultKind
from kiosk.domain.visits import How
from kiosk.kiosk import Kiosk
from kiosk.settings import Settings
from tests.fakes.fake_clock import FakeClock
from tests.journeys.driver import visible_items, wait_until
from tests.journeys.test_reception import Reception
from tests.staged_screens import NOW

ROOMS = {
    "open_workshop": ("Workshop", 8, Party(1, 1)),
    "open_studio": ("Design Studio", 12, Party(1)),
    "cafe_table": ("Cafe", 26, Party(2)),
}
SCHOOL = Party(3, 36)


class Laser:
    """A printer with A4 paper, or without an answer."""

    def __init__(self, name: str, fault: Fault | None = None) -> None:
        self.name, self.fault = name, fault
        self.sheets: list[bytes] = []

    def print_roll(self, pages: RollPages, within_s: float) -> None:
        """Print the list."""
        if self.fault is not None:
            raise PrinterError(self.fault)
        self.sheets.append(pages.sheets())


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(NOW)


@pytest.fixture
def kiosk(tmp_path: Path, clock: FakeClock) -> Iterator[Kiosk]:
    built = build(Settings(data_dir=tmp_path / "data", kiosk_id="front-door"), clock=clock)
    for programme, (_, parties, party) in ROOMS.items():
        for number in range(parties):
            form = Form(party, f"{string.ascii_uppercase[number]}. {programme[-4:]}", programme_key=programme)
            assert built.check_in.by_form(form).visit is not None
            clock.pass_time(timedelta(seconds=20))
    built.check_in.by_form(Form(SCHOOL, "Ms Reed"), how=How.DESK)
    built.check_in.by_form(Form(Party(1), "Olu Ade", leave_help=True, programme_key="open_visit"))
    yield built
    built.close()


def rows(desk: Reception) -> list[Any]:
    return list(desk.front.parts.roll_call.rows.all)  # type: ignore[attr-defined]


def headings(desk: Reception) -> dict[str, int]:
    return {row.title: row.people for row in rows(desk) if row.heading and row.people >= 0}


def progress(desk: Reception) -> str:
    return str(desk.front.parts.roll_call.progress)


def test_a_fire_drill_with_120_people_in_four_rooms(qtbot: QtBot, kiosk: Kiosk, clock: FakeClock) -> None:
    off, laser = Laser("ipp://office", Fault(FaultKind.UNREACHABLE)), Laser("ipp://hall")
    kiosk.print_roll_call.use((off, laser))
    desk = Reception(kiosk, clock)
    try:
        assert desk.inside == 16 + 12 + 52 + 39 + 1 == 120
        desk.front.desk.startDrill()  # nobody has signed in, and nobody is asked to
        roll = desk.front.parts.roll_call
        assert (desk.front.desk.page, roll.heading) == ("roll_call", "DRILL. 120 people in")
        assert desk.item("rollWarning").property("text") == (
            "Not proof that the building is empty. Sweep the building."
        )
        assert headings(desk) == {"Need help to leave": 1, "Interactive Space": 40, **{
            room: parties * party.people for room, parties, party in ROOMS.values()
        }}  # fmt: skip
        assert [row.title for row in rows(desk)[:2]] == ["Need help to leave", "Olu Ade"]
        school = next(row for row in rows(desk) if row.title == "Ms Reed")
        assert (school.people, "36 under 18" in school.detail) == (39, True)
        assert str(roll.paper).startswith("The network printer (office): The printer does not answer.")
        assert "Printed on the network printer (hall)." in str(roll.paper)
        (sheet,) = laser.sheets
        (file,) = {Path(str(roll.paper).rpartition(": ")[2])}
        for pdf in (PdfReader(file), PdfReader(io.BytesIO(sheet))):
            text = "".join(page.extract_text() for page in pdf.pages)
            assert "DRILL" in text
            assert "Ms Reed" in text
        _tick_all(desk)
        assert progress(desk).startswith("120 of 120 here.")

        clock.pass_time(timedelta(seconds=30))  # two who had said nothing come down the stairs and give their names
        kiosk.check_in.by_form(Form(Party(2), "Zo Late", programme_key="cafe_table"))
        desk.front.desk.refresh()
        assert (roll.heading, headings(desk)["Cafe"]) == ("DRILL. 122 people in", 54)
        assert progress(desk).startswith("120 of 122 here."), "who is new on the list is not ticked"
        roll.toggle(next(row.key for row in rows(desk) if row.title == "Zo Late"))
        desk.front.close()

        desk = Reception(kiosk, clock)  # the computer was pulled out and started again at the assembly point
        assert (desk.front.desk.page, desk.front.parts.roll_call.heading) == ("roll_call", "DRILL. 122 people in")
        clock.pass_time(timedelta(minutes=4))
        desk.front.parts.roll_call.pass_time(clock.now())
        assert progress(desk).startswith("122 of 122 here. 4:")
        _after_a_frame(desk, "rollEnd")
        _after_a_frame(desk, "rollEndSure")
        assert (desk.front.desk.page, kiosk.call_roll().run) == ("today", None)
        assert desk.inside == 122, "a drill checks nobody out"
    finally:
        desk.front.close()


def _after_a_frame(desk: Reception, name: str) -> None:
    """Press what the next frame shows."""

    def is_there() -> bool:
        return any(each.objectName() == name for each in visible_items(desk.front.window.contentItem()))

    wait_until(is_there, f"{name} to be laid out")
    desk.item(name).tapped.emit()  # type: ignore[attr-defined]


def _tick_all(desk: Reception) -> None:
    """Tick everybody, the first by pressing their line."""
    _after_a_frame(desk, "rollRow_1")
    assert progress(desk).startswith("1 of 120 here.")
    for row in rows(desk):
        if not row.heading and not row.ticked:
            desk.front.parts.roll_call.toggle(row.key)

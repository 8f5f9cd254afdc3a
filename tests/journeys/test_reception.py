"""A morning at reception: sixty people in an hour, with everything that goes wrong at a counter."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.actions.ports import EVER
from kiosk.bootstrap import build
from kiosk.domain.bookings import Booking, BookingStatus
from kiosk.domain.facts import Acted, BadgePrinted, people_moved
from kiosk.domain.people import Party
from kiosk.domain.printer_faults import Fault, FaultKind
from kiosk.domain.staff import Role
from kiosk.kiosk import Kiosk
from kiosk.settings import Settings
from tests.conftest import ExpectedLog
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_pages import FakePrinter
from tests.journeys.driver import visible_items, wait_until
from tests.staged_screens import NOW, AtOnce
from ui.composition import Look
from ui.desk_composition import DeskFront, open_desk
from ui.jobs import JobRunner

PIN = "204981"
FAMILIES = ("Khan", "Okafor", "Wiśniewska", "García", "Haddad", "Tesfaye", "Lin", "O'Brien", "Żak", "Silva")
GIVEN = ("Amina", "Bo", "Chidi", "Dana", "Élodie")


class Reception:
    """A receptionist with a mouse and a keyboard before the desk's window."""

    def __init__(self, kiosk: Kiosk, clock: FakeClock, printer: FakePrinter | None = None) -> None:
        self.kiosk, self.clock = kiosk, clock
        self.printer = printer or FakePrinter()
        runners = JobRunner(AtOnce()), JobRunner(AtOnce())
        self.front: DeskFront = open_desk(kiosk, Look((960, 540), 2.0, reduced_motion=True), jobs=runners)

    def item(self, name: str) -> QQuickItem:
        found = [each for each in visible_items(self.front.window.contentItem()) if each.objectName() == name]
        assert found, f"{name} is not on the screen"
        return found[0]

    def click(self, name: str) -> None:
        self.clock.pass_time(timedelta(seconds=2))
        guard = self.front.engine.singletonInstance("Kiosk.Look", "Guard")
        guard.setProperty("heldNow", self.clock.monotonic_ns() / 1e6)
        QCoreApplication.processEvents()
        self.front.window.grabWindow()  # lays everything out: what is pressed stands where it will be seen
        item = self.item(name)
        middle = item.mapToScene(item.boundingRect().center())
        at = QPoint(round(middle.x()), round(middle.y()))
        QTest.mouseClick(self.front.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)

    def type(self, text: str) -> None:
        self.front.parts.people.search(text)

    def find(self, text: str) -> None:
        self.type(text)
        self.click("person_0")

    def reads(self, words: str) -> None:
        """Wait until something on the screen says this."""

        def is_there() -> bool:
            shown = visible_items(self.front.window.contentItem())
            return any(words in str(each.property("text") or "") for each in shown)

        wait_until(is_there, f"the desk to say {words!r}")

    @property
    def card(self) -> Any:
        return self.front.parts.person

    @property
    def inside(self) -> int:
        self.front.desk.refresh()
        return int(self.front.parts.today.inNow)  # type: ignore[call-overload]


@pytest.fixture
def reception(qtbot: QtBot, tmp_path: Path) -> Iterator[Reception]:
    clock = FakeClock(NOW)
    printer = FakePrinter()
    kiosk = build(Settings(data_dir=tmp_path / "data", kiosk_id="test"), clock=clock, printers=[printer])
    kiosk.manage_staff.add("Ada", Role.RECEPTION, PIN)
    bookings = [
        Booking(f"BK-{number:03}", "pretix", f"{GIVEN[number % 5]} {FAMILIES[number % 10]}", order_ref=f"R{number:03}",
                programme_key="open_workshop",
                status=BookingStatus.UNPAID if number == 7 else BookingStatus.ACTIVE)
        for number in range(40)
    ]  # fmt: skip
    kiosk.bookings.import_bookings(bookings)
    made = Reception(kiosk, clock, printer)
    yield made
    made.front.close()
    kiosk.close()


def test_a_morning_of_sixty_arrivals_with_a_jam_and_a_roll_change_ends_with_every_one_of_them_accounted_for(
    reception: Reception, expected_log: ExpectedLog
) -> None:
    """Complaint 21: a printer that was off hung the kiosk; 26: nothing was printed, and nothing said so."""
    expected_log("A printer cannot print")
    desk = reception
    desk.click("rail_people")
    desk.click("staff_0")
    for digit in PIN:
        desk.click(f"pin_{digit}")

    for number in range(19):  # the queue with tickets, each by its code
        if number == 6:
            desk.printer.fault = Fault(FaultKind.JAM)  # and nobody waits for it
        desk.find(f"BK-{number:03}")
        desk.click("cardCheckIn")
        if number == 7:
            assert "not paid" in str(desk.card.message)
            desk.click("choice_2")  # settled here
        if number >= 16:
            assert "0 of 16 places left" in str(desk.card.message)
            desk.click("choice_1")  # it was promised
        assert desk.card.state == "in", (number, desk.card.message)
    desk.find("wisniewska chidi")  # somebody whose name nobody can spell, among others called alike
    assert "Wiśniewska" in str(desk.card.title)
    for line in ("Priya Raman 2+1", "Ms Reed +20 school", "Tom", "Ann Lee 2", "Jo Park 1+2"):
        desk.type(line)
        desk.click("peopleWalkIn")
    for _ in range(11):  # others let themselves in meanwhile
        desk.kiosk.check_in.by_counter(Party(1))
    assert desk.inside == 19 + 3 + 21 + 1 + 2 + 3 + 11 == 60
    _mend_the_printer(desk)

    desk.find("ann lee")  # rang up: her friend does not come after all, and she herself is called Anne
    desk.click("cardName")
    desk.card.say("Anne Lee")
    assert desk.card.title == "Anne Lee"
    desk.find("tom")
    desk.click("cardMove")
    desk.click("choice_0")
    desk.find("jo park")  # the wrong Jo left: undone from the bar at once
    desk.click("cardCheckOut")
    assert desk.inside == 57
    desk.click("undoTakeBack")
    assert desk.inside == 60
    desk.find("priya")
    desk.click("cardUndoIn")
    desk.click("choice_1")  # the wrong person
    assert desk.inside == 57
    desk.find("ms reed")
    desk.click("cardAdd")
    desk.card.say("0+2")
    assert desk.inside == 59

    desk.front.desk.soundAlarm()  # and then the alarm: everybody is on the list, locked or not
    desk.front.parts.staff.lock()
    assert desk.front.desk.page == "roll_call"
    assert str(desk.front.parts.roll_call.heading) == "59 people in"

    entries = list(desk.kiosk.reader.entries(*EVER))
    assert sum(people_moved(entry.fact) for entry in entries) == 59
    acts = [entry.fact for entry in entries if isinstance(entry.fact, Acted)]
    assert len(acts) == 1 + 19 + 5 + 2 + 1 + 1 + 2 + 1 + 1
    assert {fact.staff_id for fact in acts} == {desk.kiosk.manage_staff.named("Ada").id}


def _mend_the_printer(desk: Reception) -> None:
    """Take the label out; then the roll is used up, and the first one that is put in is another."""
    out = len(desk.printer.printed)
    assert out == 6, "those before the jam; their people are in all the same"
    waiting = desk.kiosk.print_queue.figures().waiting
    assert f"Badges: {waiting}" in str(desk.front.parts.pages.waiting), "Today says it at one glance"
    desk.click("rail_badges")
    desk.reads("A label is stuck in the printer.")
    desk.reads("Open the cover, take the label out")
    desk.printer.fault, desk.printer.good_for = Fault(FaultKind.WRONG_ROLL, found_mm=(29, 0), needed_mm=(62, 100)), 9
    desk.click("badgesGoOn")
    desk.reads("The roll is 29 mm wide, this badge needs 62 mm.")
    assert len(desk.printer.printed) == out + 9
    desk.printer.fault = None
    desk.click("badgesGoOn")
    desk.reads("No badge waits")
    desk.front.desk.refresh()
    assert "Badges" not in str(desk.front.parts.pages.waiting)
    printed = [stem for stem, _ in desk.printer.printed]
    badges = [entry.fact.visit_id for entry in desk.kiosk.reader.entries(*EVER) if isinstance(entry.fact, BadgePrinted)]
    assert printed == [str(visit_id) for visit_id in badges], "each once, in the order they came"
    assert len(set(printed)) == len(printed) > 20
    desk.click("rail_people")

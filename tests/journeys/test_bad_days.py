"""Bad days: faults in a screen, a full disk, a wrong clock, a power cut. Nobody is stuck, nothing half-written."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent

from kiosk.actions.printing_ports import BadgePages
from kiosk.domain.facts import BadgePrinted, CheckedIn
from kiosk.domain.printer_faults import Fault, FaultKind
from kiosk.storage.errors import DiskFull, ReadOnly
from kiosk.storage.unit_of_work import SqlUnitOfWork
from tests.conftest import ExpectedLog
from tests.fakes.fake_pages import FakePrinter
from tests.journeys.bookings import import_rows
from tests.journeys.conftest import PACK, Open
from tests.journeys.driver import WAIT_S, WEDNESDAY, Driver, wait_until

SECRET_NAME = "Zenobia Quux"


class StuckPrinter(FakePrinter):
    """Was ``asked`` for a badge and brings it out once it ``answers``."""

    def __init__(self) -> None:
        super().__init__()
        self.asked, self.answers = Event(), Event()

    def print_badges(self, pages: BadgePages, first: int, came_out: Callable[[int], None]) -> None:
        self.asked.set()
        self.answers.wait(WAIT_S)
        super().print_badges(pages, first, came_out)


def begin(kiosk: Driver) -> None:
    kiosk.tap("checkIn")
    kiosk.type_on_keyboard(SECRET_NAME)


def log_lines(folder: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in (folder / "logs" / "kiosk.log").read_text(encoding="utf-8").splitlines()]


def assert_apology_and_silence(kiosk: Driver, folder: Path) -> None:
    assert kiosk.screen == "home"
    assert kiosk.says("Sorry, let’s start again.")
    assert kiosk.front.parts.form.text == ""
    log = (folder / "logs" / "kiosk.log").read_text(encoding="utf-8")
    assert "failed" in log
    assert not any(word in log for word in SECRET_NAME.split())
    kiosk.tap("checkIn")
    assert (kiosk.screen, kiosk.field_text()) == ("form", "")


def test_a_fault_in_a_slot_leads_home_with_an_apology_and_logs_no_name(
    watched: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, expected_log: ExpectedLog
) -> None:
    def fail(*_: object) -> str:
        raise ValueError(f"cannot take {SECRET_NAME}")

    expected_log("A screen failed")
    begin(watched)
    monkeypatch.setattr("ui.viewmodels.form.FormFlow.forward", fail)  # a bug that no test of its own has found
    watched.tap("continue")
    watched.wait_for_screen("home")
    monkeypatch.undo()
    assert_apology_and_silence(watched, tmp_path)
    assert log_lines(tmp_path)[0]["error"] == "ValueError"


@pytest.mark.parametrize("fault", ["noSuchThing()", f"throw new Error('{SECRET_NAME}')", "null.name"])
def test_a_fault_in_qml_leads_home_with_an_apology_and_logs_no_name(
    watched: Driver, tmp_path: Path, expected_log: ExpectedLog, fault: str
) -> None:
    expected_log("A screen failed")
    begin(watched)
    broken = QQmlComponent(watched.front.engine)
    broken.setData(
        f"import QtQml; QtObject {{ Component.onCompleted: {{ {fault} }} }}".encode(), QUrl("file:///Broken.qml")
    )
    broken.create()
    watched.wait_for_screen("home")
    assert_apology_and_silence(watched, tmp_path)


def test_a_fault_in_a_job_leads_home_with_an_apology_and_logs_no_name(
    watched: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, expected_log: ExpectedLog
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise KeyError(SECRET_NAME)

    expected_log("A job failed")
    begin(watched)
    watched.tap("continue")
    monkeypatch.setattr(type(watched.kiosk.check_in), "by_form", fail)  # a bug that no test of its own has found
    watched.tap("continue")
    watched.wait_for_screen("home")
    monkeypatch.undo()
    assert_apology_and_silence(watched, tmp_path)
    assert watched.visits() == []


def test_the_apology_goes_by_itself(watched: Driver) -> None:
    watched.front.kiosk.recover()
    assert watched.says("Sorry, let’s start again.")
    watched.tick(20)
    assert watched.says("Hello. Welcome in.")
    watched.front.kiosk.recover()
    watched.scan("unknown")
    watched.tick(20)
    assert watched.says("Hello. Welcome in.")


def test_a_fault_takes_no_mode_and_no_language_from_who_is_there(watched: Driver) -> None:
    watched.front.kiosk.chooseLanguage("es")
    watched.front.parts.modes.toggle("large")
    watched.tap("checkIn")
    watched.front.kiosk.recover()
    assert watched.says("Lo sentimos, empecemos de nuevo.")
    assert watched.front.parts.modes.large
    watched.tick(59)
    assert watched.says("Lo sentimos, empecemos de nuevo.")
    watched.tick(1)
    assert watched.says("Hello. Welcome in.")
    assert not watched.front.parts.modes.large


@pytest.mark.parametrize("fault", [DiskFull, ReadOnly])
def test_a_disk_that_takes_nothing_sends_to_the_desk_and_recovers_by_itself(
    kiosk: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, expected_log: ExpectedLog, fault: type[DiskFull]
) -> None:
    def commit(_: SqlUnitOfWork) -> None:
        raise fault("no space", where=str(tmp_path))

    expected_log("A job failed")
    import_rows(kiosk, tmp_path, "CODE-1,Ada,1")
    monkeypatch.setattr(SqlUnitOfWork, "commit", commit)  # after every row was written: the worst moment
    kiosk.scan("CODE-1")
    assert kiosk.says("Come to the desk")
    assert kiosk.says("It is not your fault.")
    assert (kiosk.visits(), kiosk.entries()) == ([], [])
    kiosk.tap("step_0")
    kiosk.tap("checkIn")
    kiosk.type_on_keyboard("Bo")
    kiosk.tap("continue")
    kiosk.tap("continue")
    kiosk.settle()
    assert kiosk.says("Come to the desk"), kiosk.shown_texts()
    monkeypatch.undo()
    kiosk.tap("step_0")
    kiosk.scan("CODE-1")
    assert kiosk.says("You’re in, Ada.")
    assert len(kiosk.visits()) == 1


def test_a_badge_that_cannot_be_drawn_stands_in_nobodys_way(
    open_kiosk: Open, expected_log: ExpectedLog, tmp_path: Path
) -> None:
    expected_log("A badge cannot be drawn")
    kiosk = open_kiosk(printers=[FakePrinter(fault=DiskFull("no memory"))])
    import_rows(kiosk, tmp_path, "CODE-1,Ada,1")
    kiosk.scan("CODE-1")
    assert kiosk.says("You’re in, Ada.")
    assert kiosk.facts(BadgePrinted) == []
    kiosk.scan("CODE-1")
    assert len(kiosk.visits()) == 1


def test_a_printer_that_does_not_answer_holds_up_nobody(open_kiosk: Open, tmp_path: Path) -> None:
    """Complaint 21: a printer that was off hung the kiosk on its last page."""
    printer = StuckPrinter()
    kiosk = open_kiosk(printers=[printer])
    import_rows(kiosk, tmp_path, "CODE-1,Ada,1", "CODE-2,Bo,1")
    kiosk.burst("CODE-1")
    wait_until(printer.asked.is_set, "the printer to be asked")
    kiosk.burst("CODE-2")
    wait_until(lambda: kiosk.says("You’re in, Bo."), "the next visitor's welcome")
    assert kiosk.facts(BadgePrinted) == []
    printer.answers.set()
    kiosk.settle()
    assert len(kiosk.facts(BadgePrinted)) == 2


def test_an_empty_roll_tells_the_visitor_where_the_badge_waits_and_it_comes_with_the_new_roll(
    open_kiosk: Open, expected_log: ExpectedLog, tmp_path: Path
) -> None:
    expected_log("A printer cannot print")
    printer = FakePrinter(fault=Fault(FaultKind.NO_MEDIA))
    kiosk = open_kiosk(printers=[printer])
    import_rows(kiosk, tmp_path, "CODE-1,Ada,1", "CODE-2,Bo,1")
    kiosk.scan("CODE-1")
    assert kiosk.says("Your badge will be ready at the desk.")
    kiosk.tick(20)
    kiosk.scan("CODE-2")
    assert kiosk.says("You’re in, Bo.")
    assert kiosk.kiosk.print_queue.figures().waiting == 2
    printer.fault = None
    kiosk.kiosk.tend_queue.go_on()
    kiosk.front.kiosk.printing.look()
    kiosk.settle()
    assert len(kiosk.facts(BadgePrinted)) == 2


def test_a_clock_behind_the_last_entry_is_shown_to_staff_and_noted_on_the_fact(kiosk: Driver, tmp_path: Path) -> None:
    import_rows(kiosk, tmp_path, "CODE-1,Ada,1", "CODE-2,Bo,1")
    kiosk.scan("CODE-1")
    kiosk.tick(20)
    kiosk.clock.set_to(WEDNESDAY - timedelta(hours=2))
    kiosk.front.kiosk.refresh()
    kiosk.settle()
    assert kiosk.says("Staff: set the clock. It says 25 Nov, 12:00, and the last entry is of 25 Nov, 14:00.")
    kiosk.scan("CODE-2")
    assert kiosk.says("You’re in, Bo.")
    behind = {entry.fact.visit_id: entry.clock_behind for entry in kiosk.entries() if isinstance(entry.fact, CheckedIn)}
    names = {visit.name: behind[visit.id] for visit in kiosk.visits()}
    assert names == {"Ada": False, "Bo": True}
    kiosk.clock.set_to(WEDNESDAY + timedelta(hours=1))
    kiosk.tick(20)
    kiosk.front.kiosk.refresh()
    kiosk.settle()
    assert not kiosk.says("Staff:")


def test_a_power_cut_after_the_welcome_loses_nothing_and_counts_once(open_kiosk: Open, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.journeys.power_cut", str(tmp_path), PACK]
    died = subprocess.run(command, cwd=Path(__file__).parents[2], timeout=60, capture_output=True, check=False)
    assert died.returncode == -signal.SIGKILL, died.stderr.decode()
    kiosk = open_kiosk()
    visits = kiosk.visits()
    assert [(visit.name, visit.is_open) for visit in visits] == [("Ada Lovelace", True)]
    assert [entry.sequence for entry in kiosk.entries()] == list(range(1, len(kiosk.entries()) + 1))
    kiosk.scan(visits[0].pass_code)
    assert kiosk.says("You’re already in.")
    assert len(kiosk.visits()) == 1

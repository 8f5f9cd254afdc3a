"""One code is one scan until it was gone for five seconds, whichever devices read it (H5)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.domain.passes import issue_pass
from kiosk.domain.scans import CodeScan, UnreadableScan
from tests.fakes.fake_clock import FakeClock
from tests.journeys.driver import WEDNESDAY
from ui.viewmodels.scan_gate import ScanGate

CODE = "kpp4jn8g2ynzonp6"


class Gate:
    """A gate, its clock, and what came through."""

    def __init__(self) -> None:
        self.clock = FakeClock(WEDNESDAY)
        self.gate = ScanGate(self.clock, "<", ">")

    def wait(self, seconds: float) -> None:
        self.clock.pass_time(timedelta(seconds=seconds))

    def scans(self, text: str) -> bool:
        """Deliver by keyboard or port; tell whether it counts."""
        return self.gate.take(text) is not None

    def sees(self, text: str = CODE) -> bool:
        """Read by camera; tell whether it counts."""
        return self.gate.take(text, bare=True) is not None


@pytest.fixture
def gate() -> Gate:
    return Gate()


def test_a_code_that_is_held_for_a_minute_is_one_scan(gate: Gate) -> None:
    """Complaint 57: scanners that deliver each scan twice gave a false 'already used'."""
    counted = 0
    for _ in range(30 * 60):
        counted += gate.sees()
        gate.wait(1 / 30)
    assert counted == 1


def test_a_code_that_was_gone_for_five_seconds_is_another_scan(gate: Gate) -> None:
    assert gate.sees()
    gate.wait(4.9)
    assert not gate.sees()
    gate.wait(5)
    assert gate.sees()


def test_the_same_code_from_two_devices_is_one_scan(gate: Gate) -> None:
    assert gate.sees()
    assert not gate.scans(f"<{CODE}>")
    assert not gate.scans(f"\\000026{CODE.upper()}")


def test_a_pass_from_two_devices_is_one_scan(gate: Gate) -> None:
    code = issue_pass(20_171_125)
    assert gate.scans(code.lower())
    assert not gate.sees(code)


def test_the_camera_adds_nothing_so_nothing_is_taken_off(gate: Gate) -> None:
    scan = gate.gate.take(f"<{CODE}", bare=True)
    assert isinstance(scan, CodeScan)
    assert f"<{CODE}" in scan.candidates


def test_different_codes_behind_one_another_all_count_and_each_once(gate: Gate) -> None:
    assert [gate.scans(text) for text in ("FIRST-1", "SECOND-2", "FIRST-1", "SECOND-2")] == [True, True, False, False]


def test_two_unreadable_codes_are_two(gate: Gate) -> None:
    assert isinstance(gate.gate.take("WIFI:S:guests;;"), UnreadableScan)
    assert gate.scans("WIFI:S:staff;;")
    assert not gate.scans("WIFI:S:staff;;")


def test_a_badge_that_lies_in_view_does_not_count_again_after_others_were_held_up(gate: Gate) -> None:
    assert gate.sees("LYING-1")
    for _ in range(8):
        gate.wait(1)
        gate.gate.keep(["LYING-1", "OTHER-2"])
        gate.sees("OTHER-2")
    assert not gate.sees("LYING-1")


def test_what_was_never_let_through_is_not_kept_out(gate: Gate) -> None:
    gate.gate.keep([CODE])
    assert gate.sees()


def test_a_code_is_not_gone_while_the_camera_rests(gate: Gate) -> None:
    assert gate.sees()
    gate.gate.rest()
    gate.wait(20)
    gate.gate.wake()
    assert not gate.sees()
    gate.wait(5)
    assert gate.sees()


def test_what_was_gone_before_the_camera_rested_counts(gate: Gate) -> None:
    assert gate.sees()
    gate.wait(6)
    gate.gate.rest()
    gate.wait(20)
    gate.gate.wake()
    assert gate.sees()


def test_a_code_of_a_scanner_is_gone_though_the_camera_rested(gate: Gate) -> None:
    assert gate.scans(CODE)
    gate.gate.rest()
    gate.wait(20)
    gate.gate.wake()
    assert gate.scans(CODE)


def test_a_visitor_who_asks_for_it_may_show_the_same_code_again(gate: Gate) -> None:
    assert gate.sees()
    gate.gate.forget()
    assert gate.sees()

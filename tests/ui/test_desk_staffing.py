"""The staff page: PINs typed twice, reasons, and what is done to whom; over a real store."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.bootstrap import build
from kiosk.devices.code_reader import codes_of_png
from kiosk.domain.staff import Role, SignedIn, WrongPin
from kiosk.kiosk import Kiosk
from kiosk.settings import Settings
from tests.conftest import ExpectedLog
from tests.fakes.fake_clock import FakeClock
from tests.staged_screens import NOW, AtOnce
from ui.jobs import JobRunner
from ui.viewmodels.desk_staff import DeskStaffViewModel
from ui.viewmodels.desk_staffing import DeskStaffingViewModel
from ui.viewmodels.desk_undo import DeskUndoViewModel

PIN, OTHER = "204981", "918273"


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[Kiosk]:
    built = build(Settings(data_dir=tmp_path / "data", kiosk_id="test"), clock=FakeClock(NOW))
    built.manage_staff.add("Mo", Role.MANAGER, PIN)
    yield built
    built.close()


@pytest.fixture
def page(qtbot: QtBot, kiosk: Kiosk) -> DeskStaffingViewModel:
    staff = DeskStaffViewModel(kiosk.sign_in, kiosk.clock, JobRunner(AtOnce()))
    staff.read()
    staff.choose(str(kiosk.manage_staff.named("Mo").id))
    typed(staff, PIN)
    undo = DeskUndoViewModel(kiosk.take_back, staff, kiosk.clock, JobRunner(AtOnce()))
    opened = DeskStaffingViewModel(kiosk, staff, undo, JobRunner(AtOnce()))
    opened.open()
    return opened


def typed(page: DeskStaffingViewModel | DeskStaffViewModel, pin: str) -> None:
    for digit in pin:
        page.digit(digit)


def pick(page: DeskStaffingViewModel, name: str) -> None:
    page.pick(next(row.key for row in page.rows.all if row.title == name))  # type: ignore[attr-defined]


def add(page: DeskStaffingViewModel, name: str, role: Role, pin: str = PIN) -> None:
    page.begin("add")
    page.call(name)
    page.choose(role)
    typed(page, pin)
    typed(page, pin)


def details(page: DeskStaffingViewModel) -> dict[str, str]:
    return {row.title: row.detail for row in page.rows.all}  # type: ignore[attr-defined]


def test_somebody_is_added_with_a_pin_that_is_typed_twice(
    page: DeskStaffingViewModel, expected_log: ExpectedLog
) -> None:
    expected_log("A job failed")
    page.begin("add")
    page.choose(Role.STEWARD)
    assert (page.step, page.message) == ("add", "Type the name first.")
    page.call("Bo")
    page.choose(Role.STEWARD)
    typed(page, "111111")
    assert page.message == "Not six alike, and not counted up or down. Type another one."
    typed(page, PIN)
    assert page.step == "again"
    typed(page, OTHER)
    assert (page.step, page.message) == ("pin", "The two were not the same. Type a PIN again.")
    typed(page, PIN)
    page.erase()
    typed(page, PIN)
    assert (page.step, page.message, page.typed) == ("", "Bo can sign in.", 0)
    assert details(page) == {"Bo": "Steward · PIN", "Mo": "Manager · PIN"}
    add(page, "bo", Role.MANAGER)
    assert page.message.startswith("Nothing was changed. Somebody here is called bo already.")


def test_a_block_ends_with_another_pin_and_every_act_says_who_whom_and_why(
    kiosk: Kiosk, page: DeskStaffingViewModel
) -> None:
    """Complaint 53: a station left unattended was misused: what is done there with staff has a name and a reason."""
    add(page, "Bo", Role.STEWARD)
    bo = kiosk.manage_staff.named("Bo")
    pick(page, "Bo")
    page.begin("block")
    page.choose("lost")
    assert details(page)["Bo"] == "Steward · blocked"
    assert isinstance(kiosk.sign_in(bo, PIN.encode()), WrongPin)
    page.begin("pin")
    page.choose("came_back")
    typed(page, OTHER)
    typed(page, OTHER)
    assert kiosk.sign_in(bo, OTHER.encode()) == SignedIn(bo)
    page.begin("role")
    page.choose("asked")
    page.choose(Role.RECEPTION)
    assert details(page)["Bo"] == "Reception · PIN"
    page.begin("remove")
    page.choose("left")
    assert (list(details(page)), page.step) == (["Mo"], "")
    seen = kiosk.see_acts()
    assert [(each.act.act, each.act.reason, each.about) for each in seen.acts] == [
        ("removed_staff", "left", "Bo"),
        ("changed_role", "asked", "Bo, reception"),
        ("changed_pin", "came_back", "Bo"),
        ("blocked_staff", "lost", "Bo"),
        ("added_staff", "started", "Bo, steward"),
    ]
    assert {each.name for each in seen.acts} == {"Mo"}
    assert len(kiosk.see_acts("bo reception").acts) == 1


def test_each_act_on_the_staff_is_taken_back_from_the_bar(
    kiosk: Kiosk, page: DeskStaffingViewModel, expected_log: ExpectedLog
) -> None:
    expected_log("A job failed")
    bar = page._undo
    add(page, "Bo", Role.STEWARD)
    assert bar.words == "Bo can sign in."
    bar.takeBack()
    assert (details(page), page.message) == ({"Mo": "Manager · PIN"}, "It is as it was before.")
    add(page, "Bo", Role.STEWARD)
    bo = kiosk.manage_staff.named("Bo")
    for act, answers, then in (
        ("block", ["lost"], "Steward · blocked"),
        ("role", ["asked", Role.RECEPTION], "Reception · PIN"),
        ("remove", ["left"], None),
    ):
        pick(page, "Bo")
        page.begin(act)
        for answer in answers:
            page.choose(answer)
        assert details(page).get("Bo") == then
        bar.takeBack()
        assert details(page)["Bo"] == "Steward · PIN"
        assert kiosk.sign_in(bo, PIN.encode()) == SignedIn(bo)
    pick(page, "Bo")
    page.begin("block")
    page.choose("lost")
    kiosk.manage_staff.change_pin("Bo", OTHER)
    bar.takeBack()
    assert "Somebody changed this meanwhile" in str(bar.words)
    assert kiosk.sign_in(bo, OTHER.encode()) == SignedIn(bo)
    assert [each.about for each in kiosk.see_acts("took back").acts] == ["Bo, staff"] * 4


def test_a_pass_comes_out_of_the_badge_printer_and_signs_in(kiosk: Kiosk, page: DeskStaffingViewModel) -> None:
    pick(page, "Mo")
    assert page.isOneself
    page.begin("pass")
    page.choose("started")
    assert page.message == "Mo’s new pass lies in the folder for badges. An old one works no more."
    (picture,) = kiosk.settings.spool_dir.glob("*.png")
    (code,) = codes_of_png(picture.read_bytes())
    assert kiosk.sign_in.by_pass(code) == kiosk.manage_staff.named("Mo")
    assert page.hasPass
    page.begin("revoke")
    page.choose("lost")
    assert kiosk.sign_in.by_pass(code) is None


def test_whoever_leaves_the_desk_leaves_no_name_and_no_digit(page: DeskStaffingViewModel) -> None:
    pick(page, "Mo")
    page.begin("pin")
    page.choose("forgot")
    typed(page, "2049")
    page.clear()
    assert (page.typed, page.name, page.step, details(page)) == (0, "", "", {})

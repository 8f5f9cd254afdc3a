"""Signing in at the desk, and the names that go with the lock."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.actions.check_in import CheckInResult, Form
from kiosk.bootstrap import build
from kiosk.domain.outcomes import UnknownCode
from kiosk.domain.scans import read_scan
from kiosk.domain.staff import Role, Staff
from kiosk.kiosk import Kiosk
from kiosk.settings import Settings
from tests.fakes.fake_clock import FakeClock
from tests.staged_screens import NOW, AtOnce
from tests.ui.bare_desk import BareDesk, bare_desk
from ui.composition import Look
from ui.desk_composition import DeskFront, open_desk
from ui.jobs import JobRunner

PIN = "204981"


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(NOW)


@pytest.fixture
def kiosk(tmp_path: Path, clock: FakeClock) -> Iterator[Kiosk]:
    built = build(Settings(data_dir=tmp_path / "data", kiosk_id="test"), clock=clock)
    yield built
    built.close()


@pytest.fixture
def ada(kiosk: Kiosk) -> Staff:
    return kiosk.manage_staff.add("Ada", Role.RECEPTION, PIN)


@pytest.fixture
def people(kiosk: Kiosk) -> None:
    for name in ("Amina Khan", "Zoë Ōkafor"):
        kiosk.check_in.by_form(Form(name=name, badge_name=name))


@pytest.fixture
def desk(qtbot: QtBot, kiosk: Kiosk, ada: Staff, people: None) -> Iterator[BareDesk]:
    front = bare_desk(kiosk)
    yield front
    front.close()


@pytest.fixture
def window(qtbot: QtBot, kiosk: Kiosk, ada: Staff, people: None) -> Iterator[DeskFront]:
    runners = JobRunner(AtOnce()), JobRunner(AtOnce())
    front = open_desk(kiosk, Look((960, 540), 2.0, reduced_motion=True), jobs=runners)
    yield front
    front.close()


def type_pin(desk: BareDesk | DeskFront, ada: Staff, pin: str) -> None:
    desk.parts.pages.show("people")
    desk.parts.staff.choose(str(ada.id))
    for digit in pin:
        desk.parts.staff.digit(digit)


def names(desk: BareDesk | DeskFront) -> list[str]:
    return [row.title for row in desk.parts.people.rows.all]  # type: ignore[attr-defined]


def shown_texts(root: QObject) -> set[str]:
    texts = {str(child.property("text")) for child in root.findChildren(QObject)}
    return {text for text in texts if text}


def test_names_are_shown_to_who_has_signed_in_and_go_with_the_lock(window: DeskFront, ada: Staff) -> None:
    """Complaint 53: a station that was left was misused."""
    type_pin(window, ada, PIN[:5])
    assert (window.desk.page, window.parts.staff.typed, names(window)) == ("sign_in", 5, [])
    window.parts.staff.digit(PIN[5])
    assert (window.desk.page, window.parts.staff.name) == ("people", "Ada")
    assert names(window) == ["Amina Khan", "Zoë Ōkafor"]
    window.parts.people.search("okaf")
    assert names(window) == ["Zoë Ōkafor"]
    window.parts.staff.lock_due.timeout.emit()
    assert (window.desk.page, window.parts.staff.name, names(window)) == ("today", "", [])
    assert not any("kafor" in text for text in shown_texts(window.window))


def test_a_wrong_pin_signs_nobody_in_and_is_waited_for(desk: BareDesk, ada: Staff, clock: FakeClock) -> None:
    for _ in range(3):
        type_pin(desk, ada, "111222")
    assert "Wait 0:05" in str(desk.parts.staff.message)
    type_pin(desk, ada, PIN)
    assert "Too many wrong tries" in str(desk.parts.staff.message)
    assert (desk.desk.page, names(desk)) == ("sign_in", [])
    clock.pass_time(timedelta(seconds=5))
    type_pin(desk, ada, PIN)
    assert desk.desk.page == "people"


def test_only_digits_count_and_the_last_can_be_taken_back(desk: BareDesk, ada: Staff) -> None:
    type_pin(desk, ada, "2x٣04")
    assert desk.parts.staff.typed == 3
    desk.parts.staff.erase()
    assert desk.parts.staff.typed == 2
    desk.parts.staff.choose("")
    desk.parts.staff.digit("1")
    assert desk.parts.staff.typed == 0


def test_an_alarm_needs_nobody_and_leaves_who_is_signed_in(desk: BareDesk, ada: Staff) -> None:
    type_pin(desk, ada, PIN)
    desk.desk.soundAlarm()
    assert desk.desk.page == "roll_call"
    desk.parts.staff.lock()
    assert desk.desk.page == "roll_call"
    desk.parts.people.read()
    assert names(desk) == []


def test_a_staff_pass_signs_in_and_a_visitors_does_not(desk: BareDesk, kiosk: Kiosk, ada: Staff) -> None:
    visitors = kiosk.reader.inside(NOW).visits[0].pass_code
    desk.desk.scan(visitors)
    assert (desk.desk.page, desk.parts.staff.name) == ("sign_in", "")
    assert "no staff pass" in str(desk.parts.staff.message)
    _, first = kiosk.manage_staff.issue_pass("Ada")
    _, code = kiosk.manage_staff.issue_pass("Ada")
    desk.desk.scan(first)
    assert desk.parts.staff.name == ""
    desk.desk.scan(code.lower())
    assert (desk.parts.staff.name, desk.desk.page) == ("Ada", "today")
    desk.parts.staff.lock()
    desk.parts.pages.show("close")
    desk.desk.scan(code)
    assert (desk.parts.staff.name, desk.desk.page) == ("Ada", "close")
    desk.desk.scan(visitors)
    assert (desk.desk.page, len(names(desk))) == ("people", 1)
    desk.desk.scan("WIFI:S:x;;")
    assert desk.desk.page == "people"
    desk.parts.staff.lock()
    kiosk.manage_staff.revoke_pass("Ada")
    desk.desk.scan(code)
    assert desk.parts.staff.name == ""


def test_a_staff_pass_at_a_visitors_home_is_a_code_that_nobody_knows(kiosk: Kiosk, ada: Staff) -> None:
    _, code = kiosk.manage_staff.issue_pass("Ada")
    result = kiosk.take_scan(read_scan(code))
    assert isinstance(result, CheckInResult)
    assert (result.outcome, result.visit) == (UnknownCode("not_found"), None)


def test_signing_in_is_an_act_and_a_manager_reads_who_did_what(
    qtbot: QtBot, kiosk: Kiosk, desk: BareDesk, ada: Staff
) -> None:
    type_pin(desk, ada, PIN)
    kiosk.manage_staff.add("Mo", Role.MANAGER, PIN)
    desk.parts.pages.show("activity")
    assert desk.parts.pages.notice == "Activity is not for Ada. Ask a manager, or sign in as somebody else."
    desk.parts.staff.lock()
    desk.parts.pages.show("activity")
    desk.parts.staff.choose(str(kiosk.manage_staff.named("Mo").id))
    for digit in PIN:
        desk.parts.staff.digit(digit)
    activity = desk.parts.activity
    activity.search("ada")
    rows = activity.rows.all  # type: ignore[attr-defined]
    assert [(row.name, row.what) for row in rows] == [("Ada", "Signed in")]
    activity.export()
    file = next((kiosk.settings.data_dir / "exports").glob("activity-*.csv"))
    assert str(file) in str(activity.message)
    text = file.read_text("utf-8-sig")
    assert text.startswith("at,staff,staff_id,act,reason,about,visit_id")
    assert "Ada" in text
    assert "Mo" not in text
    activity.search("exported")
    assert [row.name for row in activity.rows.all] == []  # type: ignore[attr-defined]
    assert str(activity.heading).startswith("Nothing fits.")
    activity.search("wrote a file")
    assert [row.name for row in activity.rows.all] == ["Mo"]  # type: ignore[attr-defined]
    desk.parts.staff.lock()
    assert activity.rows.all == ()  # type: ignore[attr-defined]

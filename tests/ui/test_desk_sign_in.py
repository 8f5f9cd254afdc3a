"""Signing in at the desk, and the names that go with the lock."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.actions.check_in import Form
from kiosk.bootstrap import Kiosk, build
from kiosk.domain.staff import Role, Staff
from kiosk.settings import Settings
from tests.fakes.fake_clock import FakeClock
from tests.staged_screens import NOW, AtOnce
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
def desk(qtbot: QtBot, kiosk: Kiosk, ada: Staff) -> Iterator[DeskFront]:
    for name in ("Amina Khan", "Zoë Ōkafor"):
        kiosk.check_in.by_form(Form(name=name, badge_name=name))
    runners = JobRunner(AtOnce()), JobRunner(AtOnce())
    front = open_desk(kiosk, Look((960, 540), 2.0, reduced_motion=True), jobs=runners)
    yield front
    front.close()


def type_pin(desk: DeskFront, ada: Staff, pin: str) -> None:
    desk.parts.pages.show("people")
    desk.parts.staff.choose(str(ada.id))
    for digit in pin:
        desk.parts.staff.digit(digit)


def names(desk: DeskFront) -> list[str]:
    return [row.title for row in desk.parts.people.rows.all]  # type: ignore[attr-defined]


def shown_texts(root: QObject) -> set[str]:
    texts = {str(child.property("text")) for child in root.findChildren(QObject)}
    return {text for text in texts if text}


def test_names_are_shown_to_who_has_signed_in_and_go_with_the_lock(desk: DeskFront, ada: Staff) -> None:
    type_pin(desk, ada, PIN[:5])
    assert (desk.desk.page, desk.parts.staff.typed, names(desk)) == ("sign_in", 5, [])
    desk.parts.staff.digit(PIN[5])
    assert (desk.desk.page, desk.parts.staff.name) == ("people", "Ada")
    assert names(desk) == ["Amina Khan", "Zoë Ōkafor"]
    desk.parts.people.search("okaf")
    assert names(desk) == ["Zoë Ōkafor"]
    desk.parts.staff.lock_due.timeout.emit()
    assert (desk.desk.page, desk.parts.staff.name, names(desk)) == ("today", "", [])
    assert not any("kafor" in text for text in shown_texts(desk.window))


def test_a_wrong_pin_signs_nobody_in_and_is_waited_for(desk: DeskFront, ada: Staff, clock: FakeClock) -> None:
    for _ in range(3):
        type_pin(desk, ada, "111222")
    assert "Wait 0:05" in str(desk.parts.staff.message)
    type_pin(desk, ada, PIN)
    assert "Too many wrong tries" in str(desk.parts.staff.message)
    assert (desk.desk.page, names(desk)) == ("sign_in", [])
    clock.pass_time(timedelta(seconds=5))
    type_pin(desk, ada, PIN)
    assert desk.desk.page == "people"


def test_only_digits_count_and_the_last_can_be_taken_back(desk: DeskFront, ada: Staff) -> None:
    type_pin(desk, ada, "2x٣04")
    assert desk.parts.staff.typed == 3
    desk.parts.staff.erase()
    assert desk.parts.staff.typed == 2
    desk.parts.staff.choose("")
    desk.parts.staff.digit("1")
    assert desk.parts.staff.typed == 0


def test_an_alarm_needs_nobody_and_leaves_who_is_signed_in(desk: DeskFront, ada: Staff) -> None:
    type_pin(desk, ada, PIN)
    desk.desk.soundAlarm()
    assert desk.desk.page == "roll_call"
    desk.parts.staff.lock()
    assert desk.desk.page == "roll_call"
    desk.parts.people.read()
    assert names(desk) == []

"""Signing in: right, wrong, and wrong too often."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.actions.sign_in import ManageStaff, SignIn, StaffError
from kiosk.domain.staff import MustWait, Role, SignedIn, Staff, WrongPin
from tests.domain.places import NOON
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_ids import FakeIds
from tests.fakes.fake_staff_store import FakePinHasher, FakeStaffStore

PIN = "204981"
SECOND = timedelta(seconds=1)


class Office:
    """Everything that staff are managed with."""

    def __init__(self) -> None:
        self.clock = FakeClock(NOON)
        self.store = FakeStaffStore()
        self.hasher = FakePinHasher()
        self.manage = ManageStaff(self.store, self.hasher, self.clock, FakeIds(self.clock))
        self.sign_in = SignIn(self.store, self.hasher, self.clock)
        self.ada = self.manage.add("  Ada   Lin ", Role.RECEPTION, PIN)


@pytest.fixture
def office() -> Office:
    return Office()


def test_the_right_pin_signs_in(office: Office) -> None:
    assert office.ada.name == "Ada Lin"
    assert office.sign_in.everybody() == (office.ada,)
    assert office.sign_in(office.ada, PIN.encode()) == SignedIn(office.ada)


def test_wrong_tries_in_a_row_are_waited_for_longer_and_longer(office: Office) -> None:
    answers = [office.sign_in(office.ada, b"111222") for _ in range(3)]
    assert answers == [WrongPin(NOON), WrongPin(NOON), WrongPin(NOON + 5 * SECOND)]
    assert office.sign_in(office.ada, PIN.encode()) == MustWait(NOON + 5 * SECOND)
    assert office.hasher.compared == 3
    office.clock.pass_time(5 * SECOND)
    assert office.sign_in(office.ada, b"111222") == WrongPin(office.clock.now() + 10 * SECOND)
    office.clock.pass_time(10 * SECOND)
    assert office.sign_in(office.ada, PIN.encode()) == SignedIn(office.ada)
    assert office.sign_in(office.ada, b"111222") == WrongPin(office.clock.now())


def test_who_has_left_cannot_sign_in(office: Office) -> None:
    assert office.manage.remove("ada lin") == office.ada
    assert office.sign_in(office.ada, PIN.encode()) == WrongPin(NOON)
    assert office.manage.everybody() == ()


@pytest.mark.parametrize(
    ("name", "pin", "what"),
    [(" ", PIN, "A name is missing"), ("Bo", "123456", "This PIN"), ("ADA LIN", PIN, "Somebody here is called")],
)
def test_what_cannot_be_used_is_said(office: Office, name: str, pin: str, what: str) -> None:
    with pytest.raises(StaffError, match=what):
        office.manage.add(name, Role.STEWARD, pin)
    assert office.manage.everybody() == (office.ada,)


def test_nobody_is_removed_by_a_name_that_nobody_has(office: Office) -> None:
    with pytest.raises(StaffError, match="Nobody here is called Bo"):
        office.manage.remove("Bo")
    assert isinstance(office.manage.everybody()[0], Staff)

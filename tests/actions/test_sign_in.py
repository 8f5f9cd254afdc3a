"""Signing in: right, wrong, and wrong too often; and who manages who may."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from kiosk.actions.manage_staff import ManageStaff, PrintStaffPass, StaffError
from kiosk.actions.printer_chain import PrinterChain
from kiosk.actions.printing_ports import PrinterError
from kiosk.actions.sign_in import SignIn
from kiosk.domain.acts import Act, By, Why
from kiosk.domain.facts import Acted
from kiosk.domain.printer_faults import Fault, FaultKind
from kiosk.domain.staff import MustWait, Role, SignedIn, Staff, WrongPin
from kiosk.storage.errors import DiskFull
from tests.conftest import ExpectedLog
from tests.domain.places import NOON
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_ids import FakeIds
from tests.fakes.fake_pages import FakePages, FakePrinter
from tests.fakes.fake_staff_store import FakePinHasher
from tests.fakes.fake_store import FakeStore

PIN = "204981"
SECOND = timedelta(seconds=1)


class Office:
    """Everything that staff are managed with."""

    def __init__(self) -> None:
        self.clock = FakeClock(NOON)
        self.journal = FakeStore(self.clock, FakeIds(self.clock))
        self.store = self.journal.staff
        self.hasher = FakePinHasher()
        self.manage = ManageStaff(self.journal, self.store, self.hasher, self.clock, FakeIds(self.clock))
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


def test_each_act_of_a_manager_is_noted_with_who_whom_and_why(office: Office) -> None:
    by = By(UUID(int=9), Why.STARTED)
    bo = office.manage.add("Bo", Role.STEWARD, PIN, by)
    office.manage.change_role("Bo", Role.RECEPTION, by)
    office.manage.change_pin("Bo", "918273", by)
    office.manage.issue_pass("Bo", by)
    office.manage.revoke_pass("Bo", by)
    office.manage.block("Bo", by)
    assert [staff.name for staff in office.sign_in.everybody()] == ["Ada Lin"]
    office.manage.remove("Bo", by)
    told = [entry.fact for entry in office.journal.journal]
    assert told == [
        Acted(by.staff_id, Act.ADDED_STAFF, None, "started", f"{bo.id}/steward"),
        Acted(by.staff_id, Act.CHANGED_ROLE, None, "started", f"{bo.id}/reception"),
        *(
            Acted(by.staff_id, act, None, "started", str(bo.id))
            for act in (Act.CHANGED_PIN, Act.ISSUED_STAFF_PASS, Act.REVOKED_STAFF_PASS, Act.BLOCKED_STAFF)
        ),
        Acted(by.staff_id, Act.REMOVED_STAFF, None, "started", str(bo.id)),
    ]


def test_one_manager_is_always_left(office: Office) -> None:
    by = By(office.ada.id)
    for act in (office.manage.block, office.manage.remove):
        with pytest.raises(StaffError, match="Nobody does this to themselves"):
            act("Ada Lin", by)
    with pytest.raises(StaffError, match="Nobody does this to themselves"):
        office.manage.change_role("Ada Lin", Role.STEWARD, by)
    assert office.manage.everybody() == (office.ada,)


def test_a_pass_that_did_not_come_out_locks_nobody_out(office: Office, expected_log: ExpectedLog) -> None:
    expected_log("A printer cannot print")
    by = By(UUID(int=9), Why.LOST)
    _, old = office.manage.issue_pass("Ada Lin")
    printer = FakePrinter(fault=Fault(FaultKind.NO_MEDIA))
    chain = PrinterChain([printer], office.clock)
    codes: list[str] = []

    def drawn(staff: Staff, code: str, file_id: UUID) -> FakePages:
        codes.append(code)
        return FakePages(stem=str(file_id))

    give = PrintStaffPass(office.manage, chain, FakeIds(office.clock), drawn)
    with pytest.raises(PrinterError):
        give("Ada Lin", by)
    assert office.sign_in.by_pass(old) == office.ada
    printer.fault = None
    assert give("Ada Lin", by) == printer.name
    assert (office.sign_in.by_pass(old), office.sign_in.by_pass(codes[-1])) == (None, office.ada)


def test_what_a_full_disk_does_not_note_is_not_done_either(office: Office) -> None:
    by = By(UUID(int=9), Why.STARTED)
    before = office.manage.standing()
    for act in (
        lambda: office.manage.add("Bo", Role.STEWARD, PIN, by),
        lambda: office.manage.change_role("Ada Lin", Role.MANAGER, by),
        lambda: office.manage.block("Ada Lin", by),
        lambda: office.manage.issue_pass("Ada Lin", by),
        lambda: office.manage.remove("Ada Lin", by),
    ):
        office.journal.refuse_with(DiskFull("the disk is full"))
        with pytest.raises(DiskFull):
            act()
    assert (office.manage.standing(), office.journal.journal) == (before, [])

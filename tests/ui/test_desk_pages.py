"""The rail: who is led where, what waits there, and what a lock leaves behind."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.acts import By, Why
from kiosk.domain.staff import Permission, Role, SignedIn, SignInOutcome, Staff
from tests.fakes.fake_clock import FakeClock
from tests.staged_screens import NOW, AtOnce
from ui.jobs import JobRunner
from ui.viewmodels.desk_pages import DeskPage, DeskPagesViewModel
from ui.viewmodels.desk_staff import DeskStaffViewModel


class Signer:
    """Whoever types a PIN is this one."""

    def __init__(self, staff: Staff) -> None:
        self.staff = staff

    def everybody(self) -> tuple[Staff, ...]:
        return (self.staff,)

    def __call__(self, staff: Staff, pin: bytes) -> SignInOutcome:
        return SignedIn(staff)


class Told:
    """A page that notes what it is told."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def page(self, key: str, permission: Permission | None = None) -> DeskPage:
        notes = [lambda word=word: self.told.append(f"{key} {word}") for word in ("open", "renew", "clear")]
        return DeskPage(key, key.title(), "list", permission, *notes)


class Rail:
    """A rail over staged staff."""

    def __init__(self, role: Role) -> None:
        self.staff = Staff(UUID(int=3), "Ada", role)
        self.signing = DeskStaffViewModel(Signer(self.staff), FakeClock(NOW), JobRunner(AtOnce()))  # type: ignore[arg-type]
        self.notes = Told()
        made = self.notes.page
        everything = made("today"), made("people", Permission.SEE_INSIDE), made("settings", Permission.SETTINGS)
        self.pages = DeskPagesViewModel(everything, self.signing)

    def sign_in(self) -> None:
        self.signing.choose(str(self.staff.id))
        for digit in "204981":
            self.signing.digit(digit)

    def keys(self) -> list[str]:
        return [row.key for row in self.pages.rows.all]  # type: ignore[attr-defined]


@pytest.fixture
def manager(qtbot: QtBot) -> Iterator[Rail]:
    yield Rail(Role.MANAGER)


@pytest.fixture
def steward(qtbot: QtBot) -> Iterator[Rail]:
    yield Rail(Role.STEWARD)


def test_a_page_that_needs_somebody_asks_who_is_there_and_is_shown_then(manager: Rail) -> None:
    manager.pages.show("people")
    assert (manager.pages.page, manager.notes.told) == ("sign_in", [])
    manager.sign_in()
    assert (manager.pages.page, manager.notes.told) == ("people", ["people open"])
    manager.pages.renew()
    manager.signing.lock()
    assert (manager.pages.page, manager.notes.told[1]) == ("today", "people renew")
    assert "people clear" in manager.notes.told


def test_who_signs_in_without_a_wish_stays_where_they_were(manager: Rail) -> None:
    manager.pages.signIn()
    assert manager.pages.page == "sign_in"
    manager.sign_in()
    assert manager.pages.page == "today"


def test_complaint_52_a_steward_is_shown_what_a_steward_may_see(steward: Rail) -> None:
    """52: a steward may only scan, a supervisor may search and override."""
    assert steward.keys() == ["today", "people", "settings"]
    steward.pages.show("settings")
    steward.sign_in()
    assert steward.pages.page == "today"
    assert steward.pages.notice == "Settings is not for Ada. Ask a manager, or sign in as somebody else."
    assert (steward.keys(), steward.notes.told) == (["today", "people"], ["today open"])
    assert steward.signing.by(Permission.SETTINGS) is None
    assert steward.signing.by(Permission.SCAN, Why.ASKED) == By(steward.staff.id, "asked")
    steward.signing.lock()
    assert (steward.pages.notice, steward.signing.by(Permission.SCAN)) == ("", None)


def test_the_roll_call_needs_nobody_and_outlives_a_lock(manager: Rail) -> None:
    manager.pages.show("roll_call")
    manager.signing.lock()
    assert manager.pages.page == "roll_call"
    manager.pages.show("people")
    manager.sign_in()
    manager.pages.show("roll_call")
    manager.signing.lock()
    assert manager.pages.page == "roll_call"


def test_what_waits_stands_at_its_entry(manager: Rail) -> None:
    manager.pages.say_count("people", 3)
    assert [row.count for row in manager.pages.rows.all] == [0, 3, 0]  # type: ignore[attr-defined]
    assert manager.pages.total == 3
    assert manager.pages.waiting == "People: 3"

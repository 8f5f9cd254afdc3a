"""Staff: usable PINs, and the growing wait after wrong ones."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from kiosk.domain.staff import (
    LONGEST_WAIT,
    Kept,
    MustWait,
    Permission,
    Role,
    Secret,
    Staff,
    Standing,
    is_usable_pin,
    must_wait,
    next_try_at,
)
from tests.domain.places import NOON

SECOND = timedelta(seconds=1)


@pytest.mark.parametrize("pin", ["", "12345", "1234567", "12a456", "000000", "123456", "987654", "٣٤٥٦٧٢"])
def test_a_pin_that_is_guessed_first_or_is_none_is_refused(pin: str) -> None:
    assert not is_usable_pin(pin.encode())


@pytest.mark.parametrize("pin", ["204981", "112233", "123457"])
def test_other_six_digits_are_a_pin(pin: str) -> None:
    assert is_usable_pin(pin.encode())


@pytest.mark.parametrize(("wrong", "wait_s"), [(3, 5), (4, 10), (5, 20), (8, 160), (11, 900), (400, 900)])
def test_each_wrong_try_doubles_the_wait(wrong: int, wait_s: int) -> None:
    assert next_try_at(Secret("hash", wrong, NOON)) == NOON + wait_s * SECOND
    assert wait_s * SECOND <= LONGEST_WAIT


def test_the_first_tries_are_free() -> None:
    assert [next_try_at(Secret("hash", wrong, NOON)) for wrong in (0, 1, 2)] == [None] * 3
    assert next_try_at(Secret("hash", 9)) is None
    assert must_wait(Secret("hash", 2, NOON), NOON) is None


def test_a_pin_is_not_looked_at_until_the_wait_is_over() -> None:
    secret = Secret("hash", 3, NOON)
    assert must_wait(secret, NOON) == must_wait(secret, NOON + 4 * SECOND) == MustWait(NOON + 5 * SECOND)
    assert must_wait(secret, NOON + 5 * SECOND) is None


def test_a_clock_that_was_set_back_locks_nobody_out() -> None:
    assert must_wait(Secret("hash", 9, NOON), NOON - SECOND) is None


def test_a_steward_scans_reception_has_the_day_and_a_manager_everything() -> None:
    steward, reception, manager = (Staff(UUID(int=1), "Ada", role) for role in Role)
    assert {each for each in Permission if steward.may(each)} == {Permission.SCAN, Permission.SEE_INSIDE}
    managers = {Permission.ERASE, Permission.EXPORT, Permission.SEE_ACTS, Permission.SETTINGS, Permission.STAFF}
    assert {each for each in Permission if not reception.may(each)} == managers
    assert all(map(manager.may, Permission))


def test_a_pin_waits_until_its_next_try_and_nobody_waits_who_has_none() -> None:
    staff = Staff(UUID(int=1), "Sam", Role.STEWARD)
    assert Standing(staff, next_try_at=NOON + SECOND).waits(NOON)
    assert not Standing(staff, next_try_at=NOON).waits(NOON)
    assert not Standing(staff).waits(NOON)
    assert not Standing(staff, has_pin=False, has_pass=True, next_try_at=NOON + SECOND).waits(NOON)


@pytest.mark.parametrize(("has_pin", "has_pass"), [(True, False), (False, True), (False, False)])
def test_who_has_neither_a_pin_nor_a_pass_is_blocked(has_pin: bool, has_pass: bool) -> None:
    standing = Standing(Staff(UUID(int=1), "Sam", Role.STEWARD), has_pin, has_pass)
    assert standing.is_blocked is not (has_pin or has_pass)


def test_wrong_tries_change_nothing_of_somebody_and_a_pin_a_pass_and_a_role_do() -> None:
    kept = Kept(Staff(UUID(int=1), "Sam", Role.STEWARD), Secret("hash"), "pass")
    assert kept.is_as(replace(kept, secret=Secret("hash", 3, NOON)))
    assert not kept.is_as(replace(kept, secret=Secret("other")))
    assert not kept.is_as(replace(kept, pass_hash=None))
    assert not kept.is_as(replace(kept, staff=Staff(UUID(int=1), "Sam", Role.MANAGER)))

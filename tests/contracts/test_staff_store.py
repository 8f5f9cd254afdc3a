"""What any ``StaffStore`` and any ``PinHasher`` promise."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

import pytest

from kiosk.actions.staff_ports import PinHasher, StaffWork
from kiosk.domain.staff import FIRST_WAIT, Role, Secret, Staff, Standing
from kiosk.storage import Argon2PinHasher, Store
from tests.fakes.fake_staff_store import FakePinHasher
from tests.fakes.fake_store import FakeStore
from tests.fakes.made import NOON

AnyStore = Store | FakeStore
ADA = Staff(UUID(int=1), "Ada", Role.MANAGER)
BO = Staff(UUID(int=2), "bo", Role.STEWARD)


def change(store: AnyStore, act: Callable[[StaffWork], None]) -> None:
    with store.write() as work:
        act(work.staff)
        work.commit()


@pytest.fixture(params=[FakePinHasher, Argon2PinHasher])
def hasher(request: pytest.FixtureRequest) -> PinHasher:
    made: PinHasher = request.param()
    return made


def test_who_works_here_is_listed_by_name(store: AnyStore) -> None:
    assert store.staff.everybody() == ()
    change(store, lambda staff: staff.add(BO, "hash of bo"))
    change(store, lambda staff: staff.add(ADA, "hash of ada"))
    assert store.staff.everybody() == (ADA, BO)
    assert store.staff.secret(ADA.id) == Secret("hash of ada")
    assert store.staff.secret(UUID(int=3)) is None


def test_a_name_is_one_persons_until_they_leave(store: AnyStore) -> None:
    change(store, lambda staff: staff.add(ADA, "hash"))
    other = Staff(UUID(int=5), "ADA", Role.RECEPTION)
    with pytest.raises(LookupError):
        change(store, lambda staff: staff.add(other, "another"))
    change(store, lambda staff: staff.remove(ADA.id, NOON))
    assert (store.staff.everybody(), store.staff.secret(ADA.id)) == ((), None)
    change(store, lambda staff: staff.add(other, "another"))
    assert store.staff.everybody() == (other,)


def test_tries_are_each_persons_own(store: AnyStore) -> None:
    change(store, lambda staff: staff.add(ADA, "hash"))
    change(store, lambda staff: staff.add(BO, "other"))
    store.staff.note_tries(ADA.id, 2, NOON)
    assert (store.staff.secret(ADA.id), store.staff.secret(BO.id)) == (Secret("hash", 2, NOON), Secret("other"))


def test_a_hash_matches_its_pin_alone(hasher: PinHasher) -> None:
    made = hasher.hash(b"204981")
    assert made != hasher.hash(b"204981")
    assert "204981" not in made
    assert hasher.matches(made, b"204981")
    assert hasher.matches(hasher.hash(bytearray(b"204981")), bytearray(b"204981"))
    assert not hasher.matches(made, b"")
    assert not hasher.matches(made, b"204982")
    assert not hasher.matches("not a hash", b"204981")


def test_a_pass_is_one_persons_until_it_is_withdrawn_or_they_leave(store: AnyStore) -> None:
    change(store, lambda staff: staff.add(ADA, "hash of ada"))
    change(store, lambda staff: staff.add(BO, "hash of bo"))
    change(store, lambda staff: staff.set_pass(ADA.id, "one"))
    change(store, lambda staff: staff.set_pass(ADA.id, "two"))
    change(store, lambda staff: staff.set_pass(BO.id, "three"))
    assert [store.staff.of_pass(each) for each in ("one", "two", "three", "")] == [None, ADA, BO, None]
    change(store, lambda staff: staff.set_pass(ADA.id, None))
    change(store, lambda staff: staff.remove(BO.id, NOON))
    assert [store.staff.of_pass(each) for each in ("two", "three")] == [None, None]
    assert store.staff.names() == {ADA.id: "Ada", BO.id: "bo"}


def test_another_pin_forgets_wrong_tries(store: AnyStore) -> None:
    change(store, lambda staff: staff.add(ADA, "hash of ada"))
    store.staff.note_tries(ADA.id, 4, NOON)
    change(store, lambda staff: staff.change_pin(ADA.id, "another"))
    assert store.staff.secret(ADA.id) == Secret("another")


def test_a_block_takes_pin_and_pass_and_another_pin_ends_it(store: AnyStore) -> None:
    change(store, lambda staff: staff.add(ADA, "hash of ada"))
    change(store, lambda staff: staff.add(BO, "hash of bo"))
    change(store, lambda staff: staff.set_pass(ADA.id, "one"))
    store.staff.note_tries(BO.id, 3, NOON)
    waits = NOON + FIRST_WAIT
    assert store.staff.standing() == (Standing(ADA, has_pass=True), Standing(BO, next_try_at=waits))
    change(store, lambda staff: staff.block(ADA.id))
    assert store.staff.of_pass("one") is None
    blocked = store.staff.standing()[0]
    assert (blocked, blocked.is_blocked) == (Standing(ADA, has_pin=False), True)
    change(store, lambda staff: staff.change_pin(ADA.id, "another"))
    assert store.staff.standing()[0] == Standing(ADA)


def test_another_role_is_kept(store: AnyStore) -> None:
    change(store, lambda staff: staff.add(ADA, "hash of ada"))
    change(store, lambda staff: staff.change_role(ADA.id, Role.STEWARD))
    assert store.staff.everybody() == (replace(ADA, role=Role.STEWARD),)
    change(store, lambda staff: staff.remove(ADA.id, NOON))
    change(store, lambda staff: staff.change_role(ADA.id, Role.MANAGER))
    change(store, lambda staff: staff.block(ADA.id))
    assert store.staff.standing() == ()


def test_what_is_not_committed_was_not_done(store: AnyStore) -> None:
    with store.write() as work:
        work.staff.add(ADA, "hash of ada")
    assert store.staff.everybody() == ()
    change(store, lambda staff: staff.add(ADA, "hash of ada"))
    with store.write() as work:
        work.staff.block(ADA.id)
        work.staff.change_role(ADA.id, Role.STEWARD)
    assert store.staff.standing() == (Standing(ADA),)

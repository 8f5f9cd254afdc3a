"""What any ``StaffStore`` and any ``PinHasher`` promise."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest

from kiosk.actions.staff_ports import PinHasher
from kiosk.domain.staff import FIRST_WAIT, Role, Secret, Staff, Standing
from kiosk.storage import Argon2PinHasher, Store
from tests.fakes.fake_staff_store import FakePinHasher
from tests.fakes.fake_store import FakeStore
from tests.fakes.made import NOON

AnyStore = Store | FakeStore
ADA = Staff(UUID(int=1), "Ada", Role.MANAGER)
BO = Staff(UUID(int=2), "bo", Role.STEWARD)


@pytest.fixture(params=[FakePinHasher, Argon2PinHasher])
def hasher(request: pytest.FixtureRequest) -> PinHasher:
    made: PinHasher = request.param()
    return made


def test_who_works_here_is_listed_by_name(store: AnyStore) -> None:
    assert store.staff.everybody() == ()
    store.staff.add(BO, "hash of bo")
    store.staff.add(ADA, "hash of ada")
    assert store.staff.everybody() == (ADA, BO)
    assert store.staff.secret(ADA.id) == Secret("hash of ada")
    assert store.staff.secret(UUID(int=3)) is None


def test_a_name_is_one_persons_until_they_leave(store: AnyStore) -> None:
    store.staff.add(ADA, "hash")
    other = Staff(UUID(int=5), "ADA", Role.RECEPTION)
    with pytest.raises(LookupError):
        store.staff.add(other, "another")
    store.staff.remove(ADA.id, NOON)
    assert (store.staff.everybody(), store.staff.secret(ADA.id)) == ((), None)
    store.staff.add(other, "another")
    assert store.staff.everybody() == (other,)


def test_tries_are_each_persons_own(store: AnyStore) -> None:
    store.staff.add(ADA, "hash")
    store.staff.add(BO, "other")
    store.staff.note_tries(ADA.id, 2, NOON)
    assert (store.staff.secret(ADA.id), store.staff.secret(BO.id)) == (Secret("hash", 2, NOON), Secret("other"))


def test_a_hash_matches_its_pin_alone(hasher: PinHasher) -> None:
    made = hasher.hash(b"204981")
    assert made != hasher.hash(b"204981")
    assert "204981" not in made
    assert hasher.matches(made, b"204981")
    assert not hasher.matches(made, b"204982")
    assert not hasher.matches("not a hash", b"204981")


def test_a_pass_is_one_persons_until_it_is_withdrawn_or_they_leave(store: AnyStore) -> None:
    store.staff.add(ADA, "hash of ada")
    store.staff.add(BO, "hash of bo")
    store.staff.set_pass(ADA.id, "one")
    store.staff.set_pass(ADA.id, "two")
    store.staff.set_pass(BO.id, "three")
    assert [store.staff.of_pass(each) for each in ("one", "two", "three", "")] == [None, ADA, BO, None]
    store.staff.set_pass(ADA.id, None)
    store.staff.remove(BO.id, NOON)
    assert [store.staff.of_pass(each) for each in ("two", "three")] == [None, None]
    assert store.staff.names() == {ADA.id: "Ada", BO.id: "bo"}


def test_another_pin_forgets_wrong_tries(store: AnyStore) -> None:
    store.staff.add(ADA, "hash of ada")
    store.staff.note_tries(ADA.id, 4, NOON)
    store.staff.change_pin(ADA.id, "another")
    assert store.staff.secret(ADA.id) == Secret("another")


def test_a_block_takes_pin_and_pass_and_another_pin_ends_it(store: AnyStore) -> None:
    store.staff.add(ADA, "hash of ada")
    store.staff.add(BO, "hash of bo")
    store.staff.set_pass(ADA.id, "one")
    store.staff.note_tries(BO.id, 3, NOON)
    waits = NOON + FIRST_WAIT
    assert store.staff.standing() == (Standing(ADA, has_pass=True), Standing(BO, next_try_at=waits))
    store.staff.block(ADA.id)
    assert store.staff.of_pass("one") is None
    blocked = store.staff.standing()[0]
    assert (blocked, blocked.is_blocked) == (Standing(ADA, has_pin=False), True)
    store.staff.change_pin(ADA.id, "another")
    assert store.staff.standing()[0] == Standing(ADA)


def test_another_role_is_kept(store: AnyStore) -> None:
    store.staff.add(ADA, "hash of ada")
    store.staff.change_role(ADA.id, Role.STEWARD)
    assert store.staff.everybody() == (replace(ADA, role=Role.STEWARD),)
    store.staff.remove(ADA.id, NOON)
    store.staff.change_role(ADA.id, Role.MANAGER)
    store.staff.block(ADA.id)
    assert store.staff.standing() == ()

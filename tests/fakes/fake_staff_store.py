"""Who works here, in memory, and a hasher that takes no time."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from kiosk.domain.staff import Kept, Role, Secret, Staff, Standing, next_try_at


class FakeStaffStore:
    """The ``StaffStore`` port, and ``StaffWork`` over a copy, which a commit puts in place."""

    def __init__(self) -> None:
        self._here: dict[UUID, tuple[Staff, Secret]] = {}
        self._names: dict[UUID, str] = {}
        self._passes: dict[str, UUID] = {}

    def copy(self) -> FakeStaffStore:
        """Return a copy to work on."""
        other = FakeStaffStore()
        other.take(self)
        return other

    def take(self, other: FakeStaffStore) -> None:
        """Have what another one has."""
        self._here, self._names, self._passes = dict(other._here), dict(other._names), dict(other._passes)

    def everybody(self) -> tuple[Staff, ...]:
        """Return who works here now, by name."""
        return tuple(sorted((staff for staff, _ in self._here.values()), key=lambda each: each.name.casefold()))

    def standing(self) -> tuple[Standing, ...]:
        """Return who works here now, by name, with how they can sign in."""
        return tuple(
            Standing(
                staff,
                bool(self._here[staff.id][1].pin_hash),
                staff.id in self._passes.values(),
                next_try_at(self._here[staff.id][1]),
            )
            for staff in self.everybody()
        )

    def add(self, staff: Staff, pin_hash: str) -> None:
        """Keep somebody new; raises ``LookupError`` for a name that somebody here has."""
        if any(each.name.casefold() == staff.name.casefold() for each in self.everybody()):
            raise LookupError("somebody here has this name")
        self._here[staff.id] = staff, Secret(pin_hash)
        self._names[staff.id] = staff.name

    def remove(self, staff_id: UUID, at: datetime) -> None:
        """Let somebody go."""
        self._here.pop(staff_id, None)
        self.set_pass(staff_id, None)

    def names(self) -> dict[UUID, str]:
        """Return what everybody is called who works or worked here."""
        return dict(self._names)

    def change_pin(self, staff_id: UUID, pin_hash: str) -> None:
        """Keep another PIN."""
        if staff_id in self._here:
            self._here[staff_id] = self._here[staff_id][0], Secret(pin_hash)

    def change_role(self, staff_id: UUID, role: Role) -> None:
        """Keep another role."""
        if staff_id in self._here:
            staff, secret = self._here[staff_id]
            self._here[staff_id] = replace(staff, role=role), secret

    def block(self, staff_id: UUID) -> None:
        """Take PIN and pass away."""
        if staff_id in self._here:
            staff, secret = self._here[staff_id]
            self._here[staff_id] = staff, replace(secret, pin_hash="")
            self.set_pass(staff_id, None)

    def kept(self, staff_id: UUID) -> Kept | None:
        """Return all that is kept of somebody."""
        if staff_id not in self._here:
            return None
        passes = (pass_hash for pass_hash, whose in self._passes.items() if whose == staff_id)
        return Kept(*self._here[staff_id], next(passes, None))

    def put_back(self, kept: Kept) -> None:
        """Keep somebody as they were."""
        name = kept.staff.name.casefold()
        if any(each.name.casefold() == name and each.id != kept.staff.id for each in self.everybody()):
            raise LookupError("somebody here has this name")
        self._here[kept.staff.id] = kept.staff, kept.secret
        self.set_pass(kept.staff.id, kept.pass_hash)

    def set_pass(self, staff_id: UUID, pass_hash: str | None) -> None:
        """Keep the one pass that signs somebody in."""
        self._passes = {known: id_ for known, id_ in self._passes.items() if id_ != staff_id}
        if pass_hash is not None and staff_id in self._here:
            self._passes[pass_hash] = staff_id

    def of_pass(self, pass_hash: str) -> Staff | None:
        """Return whose pass this is."""
        return self._here[self._passes[pass_hash]][0] if pass_hash in self._passes else None

    def secret(self, staff_id: UUID) -> Secret | None:
        """Return what somebody's PIN is compared with."""
        return self._here[staff_id][1] if staff_id in self._here else None

    def note_tries(self, staff_id: UUID, wrong_tries: int, at: datetime) -> None:
        """Keep how often in a row a PIN was wrong."""
        if staff_id in self._here:
            staff, secret = self._here[staff_id]
            self._here[staff_id] = staff, replace(secret, wrong_tries=wrong_tries, tried_at=at)


class FakePinHasher:
    """The ``PinHasher`` port; ``compared`` counts how often a PIN was looked at."""

    def __init__(self) -> None:
        self.compared = 0
        self._salt = 0

    def hash(self, pin: bytes | bytearray) -> str:
        """Return a different text each time."""
        self._salt += 1
        return f"fake${self._salt}${pin[::-1].hex()}"

    def matches(self, pin_hash: str, pin: bytes | bytearray) -> bool:
        """Whether a hash was made of this PIN."""
        self.compared += 1
        return pin_hash.startswith("fake$") and pin_hash.split("$")[2] == pin[::-1].hex()

"""Staff: who works here, and signing in at the desk by a PIN."""

from __future__ import annotations

from hashlib import sha256

from kiosk.actions.ports import Clock, Ids
from kiosk.actions.staff_ports import PinHasher, StaffStore
from kiosk.domain.passes import issue_pass
from kiosk.domain.staff import (
    Role,
    Secret,
    SignedIn,
    SignInOutcome,
    Staff,
    WrongPin,
    is_usable_pin,
    must_wait,
    next_try_at,
)
from kiosk.errors import KioskError


class StaffError(KioskError):
    """A name or a PIN cannot be used."""


def pass_hash(code: str) -> str:
    """Return what is kept of a staff pass: it has 59 random bits, so that a fast hash cannot be guessed back."""
    return sha256(f"staff pass {code.upper()}".encode()).hexdigest()


class SignIn:
    """The verb. A wrong try is durable before anybody learns that it was wrong: pulling the plug gains no tries."""

    def __init__(self, store: StaffStore, hasher: PinHasher, clock: Clock) -> None:
        self._store = store
        self._hasher = hasher
        self._clock = clock

    def everybody(self) -> tuple[Staff, ...]:
        """Return who can sign in, by name."""
        return self._store.everybody()

    def by_pass(self, code: str) -> Staff | None:
        """Return whose staff pass this is, in upper or lower case; a visitor's is nobody's."""
        return self._store.of_pass(pass_hash(code))

    def __call__(self, staff: Staff, pin: bytes) -> SignInOutcome:
        """Compare a PIN; nothing is compared while a wait after wrong ones lasts."""
        now = self._clock.now()
        secret = self._store.secret(staff.id)
        if secret is None:
            return WrongPin(now)
        waiting = must_wait(secret, now)
        if waiting is not None:
            return waiting
        self._store.note_tries(staff.id, secret.wrong_tries + 1, now)
        if not self._hasher.matches(secret.pin_hash, pin):
            tried = Secret(secret.pin_hash, secret.wrong_tries + 1, now)
            return WrongPin(next_try_at(tried) or now)
        self._store.note_tries(staff.id, 0, now)
        return SignedIn(staff)


class ManageStaff:
    """The verb that adds and removes people who work here."""

    def __init__(self, store: StaffStore, hasher: PinHasher, clock: Clock, ids: Ids) -> None:
        self._store = store
        self._hasher = hasher
        self._clock = clock
        self._ids = ids

    def everybody(self) -> tuple[Staff, ...]:
        """Return who works here now, by name."""
        return self._store.everybody()

    def add(self, name: str, role: Role, pin: str) -> Staff:
        """Let somebody sign in; raises ``StaffError`` for a name or a PIN that cannot be used."""
        name = " ".join(name.split())
        if not name:
            raise StaffError("A name is missing", fix="Give the name by which the others know them.")
        _check_pin(pin)
        staff = Staff(self._ids.new_id(), name, role)
        try:
            self._store.add(staff, self._hasher.hash(pin.encode()))
        except LookupError:
            fix = "Add a letter of the surname, or remove the other one first."
            raise StaffError(f"Somebody here is called {name} already", fix=fix) from None
        return staff

    def remove(self, name: str) -> Staff:
        """Let somebody go, with their pass; raises ``StaffError`` for a name that nobody here has."""
        staff = self.named(name)
        self._store.remove(staff.id, self._clock.now())
        return staff

    def change_pin(self, name: str, pin: str) -> Staff:
        """Give somebody another PIN; raises ``StaffError`` for a name or a PIN that cannot be used."""
        staff = self.named(name)
        _check_pin(pin)
        self._store.change_pin(staff.id, self._hasher.hash(pin.encode()))
        return staff

    def issue_pass(self, name: str) -> tuple[Staff, str]:
        """Return somebody's new pass, whose code is kept nowhere; the one before signs nobody in any more."""
        staff = self.named(name)
        code = issue_pass(self._ids.pass_entropy())
        self._store.set_pass(staff.id, pass_hash(code))
        return staff, code

    def revoke_pass(self, name: str) -> Staff:
        """Withdraw somebody's pass; raises ``StaffError`` for a name that nobody here has."""
        staff = self.named(name)
        self._store.set_pass(staff.id, None)
        return staff

    def named(self, name: str) -> Staff:
        """Return who is called so; raises ``StaffError`` for a name that nobody here has."""
        wanted = " ".join(name.split()).casefold()
        for staff in self._store.everybody():
            if staff.name.casefold() == wanted:
                return staff
        raise StaffError(f"Nobody here is called {name}", fix="See kiosk staff list.")


def _check_pin(pin: str) -> None:
    if not is_usable_pin(pin):
        fix = "Choose six digits, not all the same and not counted up or down."
        raise StaffError("This PIN cannot be used", fix=fix)

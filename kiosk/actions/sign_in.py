"""Signing in at the desk, by a PIN or by a staff pass."""

from __future__ import annotations

from hashlib import sha256

from kiosk.actions.ports import Clock
from kiosk.actions.staff_ports import PinHasher, StaffStore
from kiosk.domain.staff import Secret, SignedIn, SignInOutcome, Staff, WrongPin, must_wait, next_try_at


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
        """Return who can sign in, by name; who is blocked is not asked for a PIN."""
        return tuple(each.staff for each in self._store.standing() if not each.is_blocked)

    def by_pass(self, code: str) -> Staff | None:
        """Return whose staff pass this is, in upper or lower case; a visitor's is nobody's."""
        return self._store.of_pass(pass_hash(code))

    def __call__(self, staff: Staff, pin: bytes | bytearray) -> SignInOutcome:
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

"""Who works at the desk, what they may do, and when a PIN may be tried again."""

from __future__ import annotations

from dataclasses import field
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise
from uuid import UUID

from kiosk.domain.values import frozen

PIN_DIGITS = 6
FREE_TRIES = 3
FIRST_WAIT = timedelta(seconds=5)
LONGEST_WAIT = timedelta(minutes=15)


class Role(StrEnum):
    """What somebody is there for: at the door, at the desk, or for everything."""

    STEWARD = "steward"
    RECEPTION = "reception"
    MANAGER = "manager"


class Permission(StrEnum):
    """What somebody may do at the desk."""

    SCAN = "scan"
    SEE_INSIDE = "see_inside"
    FIND = "find"
    ADMIT = "admit"
    CORRECT = "correct"
    OVERRIDE = "override"
    PRINT = "print"
    ANSWER = "answer"
    CLOSE_DAY = "close_day"
    SEE_DEVICES = "see_devices"
    ERASE = "erase"
    EXPORT = "export"
    SEE_ACTS = "see_acts"
    SETTINGS = "settings"
    STAFF = "staff"


_AT_THE_DOOR = frozenset({Permission.SCAN, Permission.SEE_INSIDE})
_OF_A_MANAGER = frozenset(
    {Permission.ERASE, Permission.EXPORT, Permission.SEE_ACTS, Permission.SETTINGS, Permission.STAFF}
)
PERMISSIONS = {
    Role.STEWARD: _AT_THE_DOOR,
    Role.RECEPTION: frozenset(Permission) - _OF_A_MANAGER,
    Role.MANAGER: frozenset(Permission),
}
"""Who may do what: a steward scans and sees who is in, reception does everything of the day, a manager everything."""


@frozen
class Staff:
    """Somebody who works here; the id stands for the name wherever what they did is kept."""

    id: UUID
    name: str
    role: Role

    def may(self, permission: Permission) -> bool:
        """Whether somebody of this role may do it."""
        return permission in PERMISSIONS[self.role]


@frozen
class Standing:
    """Somebody who works here, and how they can sign in: blocked is who has neither a PIN nor a pass.

    After wrong PINs none is looked at before ``next_try_at``.
    """

    staff: Staff
    has_pin: bool = True
    has_pass: bool = False
    next_try_at: datetime | None = None

    @property
    def is_blocked(self) -> bool:
        """Whether nothing signs them in until they get another PIN or pass."""
        return not self.has_pin and not self.has_pass

    def waits(self, now: datetime) -> bool:
        """Whether their PIN is not looked at now."""
        return self.has_pin and self.next_try_at is not None and now < self.next_try_at


@frozen
class Secret:
    """What a PIN is compared with, and how often in a row it was wrong until ``tried_at``."""

    pin_hash: str
    wrong_tries: int = 0
    tried_at: datetime | None = None


@frozen
class Kept:
    """All that is kept of somebody who works here, so that it can be kept again as it was."""

    staff: Staff
    secret: Secret = field(repr=False)
    pass_hash: str | None = field(default=None, repr=False)

    def is_as(self, other: Kept) -> bool:
        """Whether nobody has changed anything; wrong tries change nothing."""
        ours, theirs = self.secret.pin_hash, other.secret.pin_hash
        return (self.staff, ours, self.pass_hash) == (other.staff, theirs, other.pass_hash)


@frozen
class SignedIn:
    """The PIN is right."""

    staff: Staff


@frozen
class WrongPin:
    """It is not; nothing is tried before ``next_try_at``."""

    next_try_at: datetime


@frozen
class MustWait:
    """It was wrong too often; this one was not looked at."""

    until: datetime


SignInOutcome = SignedIn | WrongPin | MustWait


def is_usable_pin(pin: bytes | bytearray) -> bool:
    """Whether a PIN is six digits that are not the first ones anybody tries: all the same, or counted up or down."""
    if len(pin) != PIN_DIGITS or not (pin.isascii() and pin.isdigit()):
        return False
    steps = {later - earlier for earlier, later in pairwise(pin)}
    return steps not in ({0}, {1}, {-1})


def next_try_at(secret: Secret) -> datetime | None:
    """Return before when nothing is tried: three tries are free, then each wrong one doubles the wait."""
    if secret.tried_at is None or secret.wrong_tries < FREE_TRIES:
        return None
    doublings = min(secret.wrong_tries - FREE_TRIES, 16)
    wait: timedelta = min(FIRST_WAIT * int(2**doublings), LONGEST_WAIT)
    return secret.tried_at + wait


def must_wait(secret: Secret, now: datetime) -> MustWait | None:
    """Return until when a PIN is not looked at; a clock that was set back locks nobody out."""
    until = next_try_at(secret)
    if until is None or secret.tried_at is None or not secret.tried_at <= now < until:
        return None
    return MustWait(until)

"""What signing in needs of the world."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Protocol
from uuid import UUID

from kiosk.domain.staff import Kept, Role, Secret, Staff, Standing


class StaffWork(Protocol):
    """What a unit of work does to who works here: durable with the act that says who did it, or not at all."""

    def add(self, staff: Staff, pin_hash: str) -> None:
        """Keep somebody new; raises ``LookupError`` for a name, without regard to case, that somebody here has."""

    def remove(self, staff_id: UUID, at: datetime) -> None:
        """Let somebody go: the PIN goes at once, the id stays known for what they did."""

    def change_pin(self, staff_id: UUID, pin_hash: str) -> None:
        """Keep another PIN; wrong tries are forgotten."""

    def change_role(self, staff_id: UUID, role: Role) -> None:
        """Keep another role."""

    def block(self, staff_id: UUID) -> None:
        """Take PIN and pass away; the person stays."""

    def set_pass(self, staff_id: UUID, pass_hash: str | None) -> None:
        """Keep the one pass that signs somebody in; ``None`` withdraws it."""

    def kept(self, staff_id: UUID) -> Kept | None:
        """Return all that is kept of somebody; ``None`` for who does not work here."""

    def put_back(self, kept: Kept) -> None:
        """Keep somebody as they were, who may have left since; raises ``LookupError`` as ``add``."""


class StaffStore(Protocol):
    """Who works here, and what their PINs are compared with; a ``StaffWork`` changes it."""

    def everybody(self) -> tuple[Staff, ...]:
        """Return who works here now, by name."""

    def standing(self) -> tuple[Standing, ...]:
        """Return who works here now, by name, with how they can sign in."""

    def names(self) -> Mapping[UUID, str]:
        """Return what everybody is called who works or worked here."""

    def of_pass(self, pass_hash: str) -> Staff | None:
        """Return whose pass this is; ``None`` for one that is nobody's."""

    def secret(self, staff_id: UUID) -> Secret | None:
        """Return what somebody's PIN is compared with; ``None`` for who does not work here."""

    def note_tries(self, staff_id: UUID, wrong_tries: int, at: datetime) -> None:
        """Keep how often in a row a PIN was wrong; durable before anybody is told."""


class PinHasher(Protocol):
    """Makes of a PIN what may be kept. It keeps no copy: a ``bytearray`` is its owner's to overwrite."""

    def hash(self, pin: bytes | bytearray) -> str:
        """Return a salted hash that takes long to make."""

    def matches(self, pin_hash: str, pin: bytes | bytearray) -> bool:
        """Whether a hash was made of this PIN; a hash that cannot be read matches none."""

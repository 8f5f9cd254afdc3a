"""New identities from the machine's randomness."""

from __future__ import annotations

import secrets
from uuid import UUID

from uuid_utils.compat import uuid7

PASS_ENTROPY_BITS = 64  # a pass holds 31**12 values, a little under 60 bits; four more even out the remainder


class SystemIds:
    """The ``Ids`` port: UUIDv7 (RFC 9562) and random bits from the operating system."""

    def new_id(self) -> UUID:
        """Return a new UUIDv7; those of one process are in order."""
        return uuid7()

    def pass_entropy(self) -> int:
        """Return 64 random bits for a new pass."""
        return secrets.randbits(PASS_ENTROPY_BITS)

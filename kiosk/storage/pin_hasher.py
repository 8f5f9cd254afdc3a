"""PINs as argon2id hashes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argon2 import PasswordHasher

# OWASP's password storage cheat sheet: 19 MiB, two passes, one lane. More memory would not fit beside the visitors.
MEMORY_KIB, PASSES, LANES = 19_456, 2, 1


class Argon2PinHasher:
    """The ``PinHasher`` port. The library is loaded at the first PIN: a kiosk without a desk never needs it."""

    def hash(self, pin: bytes) -> str:
        """Return a salted hash that takes long to make."""
        return _hasher().hash(pin)

    def matches(self, pin_hash: str, pin: bytes) -> bool:
        """Whether a hash was made of this PIN; a hash that cannot be read matches none."""
        from argon2.exceptions import InvalidHashError, VerificationError

        try:
            return _hasher().verify(pin_hash, pin)
        except (InvalidHashError, VerificationError):
            return False


def _hasher() -> PasswordHasher:
    from argon2 import PasswordHasher

    return PasswordHasher(time_cost=PASSES, memory_cost=MEMORY_KIB, parallelism=LANES)

"""PINs as argon2id hashes."""

from __future__ import annotations

import secrets
from typing import Any

# OWASP's password storage cheat sheet: 19 MiB, two passes, one lane. More memory would not fit beside the visitors.
MEMORY_KIB, PASSES, LANES = 19_456, 2, 1
SALT_BYTES, HASH_BYTES = 16, 32


class Argon2PinHasher:
    """The ``PinHasher`` port. The library is loaded at the first PIN: a kiosk without a desk never needs it.

    ``PasswordHasher`` copies a PIN three times into memory that is never overwritten. Here argon2 reads it where it
    lies, so that the owner of a ``bytearray`` can overwrite the only copy; argon2 itself overwrites what it makes of
    it. What stays beyond that is not ours: the key's event in Qt and in the system, each for one digit.
    """

    def hash(self, pin: bytes | bytearray) -> str:
        """Return a salted hash that takes long to make."""
        argon2 = _Argon2()
        length = argon2.lib.argon2_encodedlen(PASSES, MEMORY_KIB, LANES, SALT_BYTES, HASH_BYTES, argon2.kind) + 1
        encoded, salt = argon2.ffi.new("char[]", length), secrets.token_bytes(SALT_BYTES)
        cost = PASSES, MEMORY_KIB, LANES
        read = argon2.where_it_lies(pin), len(pin), argon2.where_it_lies(salt), len(salt)
        made = argon2.ffi.NULL, HASH_BYTES, encoded, length, argon2.kind, argon2.version
        code = argon2.lib.argon2_hash(*cost, *read, *made)
        if code != argon2.lib.ARGON2_OK:
            raise RuntimeError(f"argon2 makes no hash: {code}")
        return str(argon2.ffi.string(encoded).decode("ascii"))

    def matches(self, pin_hash: str, pin: bytes | bytearray) -> bool:
        """Whether a hash was made of this PIN; a hash that cannot be read matches none."""
        argon2 = _Argon2()
        encoded = argon2.ffi.new("char[]", pin_hash.encode("utf-8"))
        code = argon2.lib.argon2_verify(encoded, argon2.where_it_lies(pin), len(pin), argon2.kind)
        return bool(code == argon2.lib.ARGON2_OK)


class _Argon2:
    """The C library as argon2-cffi binds it."""

    def __init__(self) -> None:
        from _argon2_cffi_bindings import ffi, lib
        from argon2.low_level import ARGON2_VERSION, Type

        self.ffi: Any = ffi
        self.lib: Any = lib
        self.kind = Type.ID.value
        self.version = ARGON2_VERSION

    def where_it_lies(self, given: bytes | bytearray) -> Any:
        """Return a pointer to bytes, which holds them while it lives; nothing is copied."""
        return self.ffi.from_buffer("uint8_t[]", given)

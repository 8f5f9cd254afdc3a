"""Telling a wrong key from a damaged file.

SQLCipher says "file is not a database" to both: the first page's authentication fails in either case. So beside the
store lies ``kiosk.keycheck`` with a random salt and HMAC-SHA256(key, salt + purpose). It tells whether a key is the
one the store was made with, without the store. The key has 256 random bits, so the check gives nothing of it away.

    check holds, file unreadable   the file is damaged
    check does not hold            the key is wrong; the file is not touched
    no check file                  if the file opens, the check is written anew; if not, which of the two it is
                                   cannot be told, and nothing is touched

The note also says where the key was last found, so that a start does not ask a keyring in vain.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import secrets
from pathlib import Path

from kiosk.domain.values import frozen
from kiosk.storage.keys import KeySource, StoreKey

FILE = "kiosk.keycheck"
_PURPOSE = b"checkin-kiosk store key"
_SALT_BYTES = 16


@frozen
class KeyCheck:
    """The note beside the store."""

    salt: bytes
    check: bytes
    source: KeySource

    def holds(self, key: StoreKey) -> bool:
        """Whether this is the key that the store was made with."""
        return hmac.compare_digest(_check(key.key, self.salt), self.check)


def read_key_check(folder: Path) -> KeyCheck | None:
    """Return the note of a data folder; ``None`` when there is none or it cannot be understood."""
    try:
        said = json.loads((folder / FILE).read_text("utf-8"))
        return KeyCheck(bytes.fromhex(said["salt"]), bytes.fromhex(said["check"]), KeySource(said["source"]))
    except (FileNotFoundError, ValueError, KeyError, TypeError):
        return None


def write_key_check(folder: Path, key: StoreKey) -> None:
    """Write the note, whole or not at all."""
    salt = secrets.token_bytes(_SALT_BYTES)
    said = {"salt": salt.hex(), "check": _check(key.key, salt).hex(), "source": key.source.value}
    beside = folder / f"{FILE}.new"
    with beside.open("w", encoding="utf-8") as file:
        json.dump(said, file)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(folder / FILE)


def _check(key: bytes, salt: bytes) -> bytes:
    return hmac.digest(key, salt + _PURPOSE, hashlib.sha256)

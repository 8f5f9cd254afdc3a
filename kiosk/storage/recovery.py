"""The recovery note: the store's key, wrapped so that the manager's recovery code opens it on any machine.

``kiosk.recovery`` lies beside the store and in each backup that leaves the machine. Of the code, argon2id makes 64
bytes: 32 wrap the key (AES-256-GCM), 32 are kept, to tell a wrong code from a changed note. The code has 128 random
bits, so what is kept gives nothing of it away. The code itself is kept nowhere: it is shown once.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import secrets
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from kiosk.domain.recovery_codes import ENTROPY_BITS, read_recovery_code, recovery_code
from kiosk.domain.values import frozen
from kiosk.storage.errors import DamagedBackup, WrongRecoveryCode

FILE: Final = "kiosk.recovery"
# RFC 9106's second recommendation: 64 MiB, three passes, four lanes.
MEMORY_KIB, PASSES, LANES = 65_536, 3, 4
_MOST_MEMORY_KIB, _MOST_PASSES = 1_048_576, 16  # a note may ask for no more: it can be anybody's file
_SALT_BYTES, _NONCE_BYTES, _HALF = 16, 12, 32
_PURPOSE: Final = b"checkin-kiosk recovery 1"


@frozen
class RecoveryNote:
    """The wrapped key, in hexadecimal text; ``of_key`` tells which key it is, without the code."""

    made_at: str
    salt: str
    nonce: str
    wrapped: str
    code_check: str
    of_key: str
    memory_kib: int = MEMORY_KIB
    passes: int = PASSES
    lanes: int = LANES

    def fits(self, key: bytes) -> bool:
        """Whether it is this key that is wrapped."""
        return hmac.compare_digest(_of_key(key, bytes.fromhex(self.salt)), self.of_key)

    def unwrap(self, code: str, where: str) -> bytes:
        """Return the key; raises ``WrongRecoveryCode``, or ``DamagedBackup`` for a changed note and the right code."""
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        typed = read_recovery_code(code)
        if typed is None:
            fix = "It has seven groups of four letters and digits. Type it as it is written."
            raise WrongRecoveryCode("the recovery code is mistyped", where=where, fix=fix)
        wrapping, check = _derived(typed, self)
        if not hmac.compare_digest(check.hex(), self.code_check):
            fix = "Use the code that was made at that kiosk before the backup was. Nothing was changed."
            raise WrongRecoveryCode("the recovery code is not this backup’s", where=where, fix=fix)
        try:
            return AESGCM(wrapping).decrypt(bytes.fromhex(self.nonce), bytes.fromhex(self.wrapped), _PURPOSE)
        except InvalidTag as error:
            raise changed(where) from error


def changed(where: str) -> DamagedBackup:
    """Return the error for a backup that is not as it was made."""
    return DamagedBackup("the backup was changed since it was made", where=where, fix="Use another backup.")


def new_recovery(key: bytes, now: datetime, code: str | None = None) -> tuple[str, RecoveryNote]:
    """Wrap a key under a code, a new one unless it is given; return the code as it is written, and the note."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    shown = code or recovery_code(secrets.randbits(ENTROPY_BITS))
    typed = read_recovery_code(shown)
    if typed is None:
        raise ValueError("no recovery code")
    salt, nonce = secrets.token_bytes(_SALT_BYTES), secrets.token_bytes(_NONCE_BYTES)
    blank = RecoveryNote(now.isoformat(), salt.hex(), nonce.hex(), "", "", _of_key(key, salt))
    wrapping, check = _derived(typed, blank)
    wrapped = AESGCM(wrapping).encrypt(nonce, key, _PURPOSE).hex()
    return shown, RecoveryNote(**(asdict(blank) | {"wrapped": wrapped, "code_check": check.hex()}))


def note_from(said: Any, where: str) -> RecoveryNote:
    """Return the note that JSON says; raises ``DamagedBackup`` for anything else."""
    try:
        note = RecoveryNote(**said)
        for field in (note.salt, note.nonce, note.wrapped, note.code_check, note.of_key):
            bytes.fromhex(field)
        affordable = 8 <= note.memory_kib <= _MOST_MEMORY_KIB and 1 <= note.passes <= _MOST_PASSES
        if not affordable or not 1 <= note.lanes <= _MOST_PASSES:
            raise ValueError("more than a note may ask for")
    except (TypeError, ValueError) as error:
        raise changed(where) from error
    return note


def read_recovery(folder: Path) -> RecoveryNote | None:
    """Return the note of a folder, ``None`` without one; raises ``DamagedBackup``."""
    try:
        said = json.loads((folder / FILE).read_text("utf-8"))
    except FileNotFoundError:
        return None
    except ValueError as error:
        raise changed(str(folder / FILE)) from error
    return note_from(said, str(folder / FILE))


def write_recovery(folder: Path, note: RecoveryNote) -> None:
    """Keep the note, whole or not at all."""
    beside = folder / f"{FILE}.new"
    with beside.open("w", encoding="utf-8") as file:
        json.dump(asdict(note), file)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(folder / FILE)


def _derived(code: str, note: RecoveryNote) -> tuple[bytes, bytes]:
    """Return what wraps the key, and what tells a wrong code."""
    from argon2.low_level import Type, hash_secret_raw

    made = hash_secret_raw(
        code.encode(), bytes.fromhex(note.salt), note.passes, note.memory_kib, note.lanes, 2 * _HALF, Type.ID
    )
    return made[:_HALF], made[_HALF:]


def _of_key(key: bytes, salt: bytes) -> str:
    return hmac.digest(key, salt + _PURPOSE, hashlib.sha256).hex()

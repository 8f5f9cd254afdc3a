"""A backup that may leave the machine: one file with the wrapped key, what was counted, and the encrypted store.

    checkin-kiosk backup 1\\n     so that it is known for what it is
    one line of JSON\\n           recovery note, kiosk, schema, counts, the store's size, and a MAC of it all
    the store                    SQLCipher, under the key that the recovery note wraps

The MAC (HMAC-SHA256 under the store's key) covers the line and the store, so that no part can be exchanged.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import shutil
from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from pathlib import Path
from typing import BinaryIO, Final

from kiosk.domain.values import frozen
from kiosk.durable import draft_of
from kiosk.storage.errors import NotABackup, TruncatedBackup
from kiosk.storage.recovery import RecoveryNote, changed, note_from

ENDING: Final = ".kioskbackup"
_MAGIC: Final = b"checkin-kiosk backup 1\n"
_PURPOSE: Final = b"checkin-kiosk backup mac"
_LONGEST_HEAD: Final = 65_536
_BLOCK: Final = 1 << 20


@frozen
class Head:
    """What a backup file says of itself; instants are ISO 8601 texts."""

    recovery: RecoveryNote
    kiosk_id: str
    made_at: str
    schema: str
    rows: Mapping[str, int]
    size: int
    mac: str = ""


def write_backup_file(target: Path, store: Path, head: Head, key: bytes) -> None:
    """Write a backup file of a store that nobody writes to, whole or not at all; what the disk refuses is raised."""
    head = replace(head, size=store.stat().st_size)
    with store.open("rb") as source:
        head = replace(head, mac=_mac(head, source, key))
    beside = draft_of(target)
    try:
        with beside.open("wb") as file, store.open("rb") as source:
            file.write(_MAGIC + json.dumps(asdict(head)).encode() + b"\n")
            shutil.copyfileobj(source, file, _BLOCK)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)


def is_backup_file(path: Path) -> bool:
    """Whether a file begins as one of these."""
    with path.open("rb") as file:
        return file.read(len(_MAGIC)) == _MAGIC


def unpack(path: Path, store: Path, ask_code: Callable[[], str]) -> tuple[Head, bytes]:
    """Write the store of a backup file to ``store``; return what the file said, and the key.

    Raises ``NotABackup``, ``TruncatedBackup``, ``WrongRecoveryCode`` and ``DamagedBackup``, told apart in this order.
    """
    with path.open("rb") as file:
        if file.read(len(_MAGIC)) != _MAGIC:
            raise not_a_backup(path)
        head = _head(file.readline(_LONGEST_HEAD), path)
        begins = file.tell()
        if path.stat().st_size - begins < head.size:
            fix = "Copy it again from where it was made, or use another."
            raise TruncatedBackup("the end of the backup is missing", where=str(path), fix=fix)
        key = head.recovery.unwrap(ask_code(), str(path))
        if not head.recovery.fits(key) or not hmac.compare_digest(_mac(head, file, key), head.mac):
            raise changed(str(path))
        file.seek(begins)
        with store.open("wb") as into:
            shutil.copyfileobj(file, into, _BLOCK)
            into.flush()
            os.fsync(into.fileno())
    return head, key


def not_a_backup(path: Path) -> NotABackup:
    """Return the error for a file of another kind."""
    return NotABackup("this is no backup of a kiosk", where=str(path), fix=f"Name a file that ends in {ENDING} or .db.")


def _head(line: bytes, path: Path) -> Head:
    if not line.endswith(b"\n"):
        raise TruncatedBackup("the end of the backup is missing", where=str(path), fix="Use another backup.")
    try:
        said = json.loads(line)
        head = Head(**(said | {"recovery": note_from(said["recovery"], str(path))}))
        head.mac.encode("ascii")
        if head.size < 0:
            raise ValueError("no size")
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise changed(str(path)) from error
    return head


def _mac(head: Head, store: BinaryIO, key: bytes) -> str:
    said = json.dumps(asdict(replace(head, mac="")), sort_keys=True).encode()
    mac = hmac.new(key, _PURPOSE + len(said).to_bytes(4, "big") + said, hashlib.sha256)
    while block := store.read(_BLOCK):
        mac.update(block)
    return mac.hexdigest()

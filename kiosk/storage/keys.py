"""Where the store's key comes from.

In this order: a systemd credential (``kiosk.key``, systemd.exec(5) LoadCredential), the operating system's keyring,
a file only its owner may read. The key is never logged and never shown; the source is, by ``kiosk doctor``.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum
from pathlib import Path

from kiosk.domain.values import frozen
from kiosk.storage import keyring_key
from kiosk.storage.errors import KeyMissing

KEY_BYTES = 32  # SQLCipher 4: AES-256
CREDENTIAL = "kiosk.key"
KEY_FILE = "kiosk.key"


class KeySource(StrEnum):
    """Where a key was found."""

    CREDENTIAL = "credential"
    KEYRING = "keyring"
    FILE = "file"
    GIVEN = "given"


@frozen
class StoreKey:
    """The 32 bytes that open the store, and where they came from."""

    key: bytes = field(repr=False)
    source: KeySource = KeySource.GIVEN

    def __post_init__(self) -> None:
        if len(self.key) != KEY_BYTES:
            raise KeyMissing(f"a key has {KEY_BYTES} bytes, not {len(self.key)}", where=self.source.value)


def find_key(
    folder: Path,
    *,
    store_exists: bool,
    wanted: str | None = None,
    known_source: KeySource | None = None,
    environment: Mapping[str, str] = os.environ,
) -> StoreKey:
    """Return the key of the store in a data folder; make and keep one when there is no store yet.

    ``wanted`` (else ``KIOSK_KEY_SOURCE``) is ``credential``, ``keyring``, ``file`` or ``auto``. ``known_source`` is
    where it was last time and is asked first. Raises ``KeyMissing`` when a store exists and no key does.
    """
    choice = wanted or environment.get("KIOSK_KEY_SOURCE") or "auto"
    sources = _sources(choice, known_source)
    for source in sources:
        found = _read(source, folder, environment)
        if found is not None:
            return StoreKey(found, source)
    if store_exists:
        raise KeyMissing(
            f"the store’s key was not found (looked at: {', '.join(sources)})",
            where=str(folder),
            fix="Bring back the key it was made with; a new key cannot open it.",
        )
    return _make(sources, folder, environment)


def _sources(choice: str, known: KeySource | None) -> tuple[KeySource, ...]:
    order = (KeySource.CREDENTIAL, KeySource.KEYRING, KeySource.FILE)
    if choice == "auto":
        first = (known,) if known in order else ()
        return (*first, *(source for source in order if source is not known))
    if choice not in order:
        raise KeyMissing(
            f"no such source of a key: {choice}",
            where="KIOSK_KEY_SOURCE",
            fix="Use credential, keyring, file or auto.",
        )
    return (KeySource(choice),)


def _read(source: KeySource, folder: Path, environment: Mapping[str, str]) -> bytes | None:
    match source:
        case KeySource.CREDENTIAL:
            credentials = environment.get("CREDENTIALS_DIRECTORY")
            return _read_file(Path(credentials) / CREDENTIAL) if credentials else None
        case KeySource.KEYRING:
            kept = keyring_key.read(str(folder.resolve()), environment)
            return _decoded(kept.encode(), "keyring") if kept else None
        case _:
            return _read_file(folder / KEY_FILE)


def _read_file(path: Path) -> bytes | None:
    return _decoded(path.read_bytes(), str(path)) if path.exists() else None


def _decoded(kept: bytes, where: str) -> bytes:
    """A key is kept as 32 bytes or as 64 hexadecimal digits, with or without a newline."""
    if len(kept) == KEY_BYTES:
        return kept
    try:
        key = bytes.fromhex(kept.decode("ascii").strip())
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        what = "what was found is no key: 32 bytes or 64 hexadecimal digits are"
        raise KeyMissing(what, where=where, fix="Bring back the key that the store was made with.")
    return key


def _make(sources: tuple[KeySource, ...], folder: Path, environment: Mapping[str, str]) -> StoreKey:
    key = secrets.token_bytes(KEY_BYTES)
    if KeySource.KEYRING in sources and keyring_key.write(str(folder.resolve()), key.hex(), environment):
        return StoreKey(key, KeySource.KEYRING)
    if KeySource.FILE not in sources:
        raise KeyMissing(
            f"no key could be kept in: {', '.join(sources)}",
            where=str(folder),
            fix="Provide the credential, open the keyring, or allow a file (KIOSK_KEY_SOURCE=file).",
        )
    _write_file(folder / KEY_FILE, key)
    return StoreKey(key, KeySource.FILE)


def _write_file(path: Path, key: bytes) -> None:
    """Write a new file that only its owner may read, durable before the store that needs it."""
    descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(key.hex().encode() + b"\n")
        file.flush()
        os.fsync(file.fileno())

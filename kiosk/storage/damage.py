"""A store that cannot be read is kept, and nothing new takes its place by itself."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine

from kiosk.storage.backups import integrity_faults
from kiosk.storage.errors import SUSPECT, DamagedStore, StoreError, WrongKey
from kiosk.storage.key_check import KeyCheck

_BESIDE = ("", "-wal", "-shm")


def check_present(path: Path, check: KeyCheck | None) -> bool:
    """Tell whether there is a store; raises ``DamagedStore`` when there was one and its file is gone or empty.

    The key check is written after the store, so its presence says that there was one.
    """
    exists = path.exists() and path.stat().st_size > 0
    if exists or check is None:
        return exists
    kept = sorted(str(file.name) for file in path.parent.glob(f"{path.name}.damaged-*") if file.suffix != ".shm")
    raise DamagedStore(
        "the store’s file is missing" + (f"; damaged ones are kept: {', '.join(kept)}" if kept else ""),
        where=str(path),
        fix="Put a file from the backups folder in its place, or take kiosk.keycheck away to begin anew.",
    )


def check_whole(engine: Engine, path: Path) -> None:
    """Read a store in which a fault was met before; raises ``DamagedStore``, or takes the suspicion back."""
    pooled = engine.raw_connection()
    try:
        faults = integrity_faults(pooled.driver_connection)
    finally:
        pooled.close()
    if faults:
        raise DamagedStore(faults[0], where=str(path))
    (path.parent / SUSPECT).unlink(missing_ok=True)


def set_aside(path: Path, now: datetime, *, why: str) -> DamagedStore:
    """Rename a damaged store with its log, never over another file; return the error that says so."""
    kept = path.with_name(f"{path.name}.damaged-{now:%Y%m%dT%H%M%SZ}")
    number = 1
    while kept.exists():
        number += 1
        kept = kept.with_name(f"{path.name}.damaged-{now:%Y%m%dT%H%M%SZ}-{number}")
    for ending in _BESIDE:
        beside = path.with_name(path.name + ending)
        if beside.exists():
            beside.rename(kept.with_name(kept.name + ending))
    (path.parent / SUSPECT).unlink(missing_ok=True)
    return DamagedStore(
        f"the store is damaged and was set aside: {why}",
        where=str(kept),
        fix="Keep this file. Put a file from the backups folder in place as kiosk.db, or ask for help to recover it.",
    )


def unreadable(path: Path, *, key_fits: bool | None) -> StoreError:
    """Return the error for a store that was not touched; ``key_fits`` is ``None`` where that cannot be told."""
    if key_fits is None:
        return WrongKey(
            "the store does not open: a wrong key or a damaged file; without kiosk.keycheck it cannot be told which",
            where=str(path),
            fix="Bring back the key and kiosk.keycheck. Nothing was changed.",
        )
    return WrongKey(
        "the key is not the one that the store was made with",
        where=str(path),
        fix="Bring back the key it was made with. Nothing was changed.",
    )

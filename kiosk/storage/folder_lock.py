"""One process a data folder."""

from __future__ import annotations

import json
import os
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from kiosk.storage.errors import StoreInUse

FILE = "kiosk.lock"


class FolderLock:
    """Holds ``kiosk.lock`` with a note of who holds it; the system frees it when the process dies."""

    def __init__(self, folder: Path, now: datetime) -> None:
        """Take the lock at once; raises ``StoreInUse`` when another process, or this one, has it."""
        path = folder / FILE
        self._lock = FileLock(path, timeout=0, mode=0o600)
        try:
            self._lock.acquire()
        except Timeout as error:
            raise _in_use(path) from error
        path.write_text(json.dumps({"pid": os.getpid(), "since": now.isoformat()}), "utf-8")

    def release(self) -> None:
        """Let the next process in."""
        self._lock.release()


def _in_use(path: Path) -> StoreInUse:
    pid: int | None = None
    since: datetime | None = None
    try:
        note = json.loads(path.read_text("utf-8"))
        pid, since = int(note["pid"]), datetime.fromisoformat(note["since"])
    except (OSError, ValueError, KeyError, TypeError):
        pass  # the holder may be about to write its note
    who = f"process {pid}" if pid is not None else "another process"
    when = f" since {since:%Y-%m-%d %H:%M} UTC" if since is not None else ""
    return StoreInUse(
        f"the data folder is in use by {who}{when}",
        where=str(path.parent),
        fix="Close the other kiosk, or give this one a data folder of its own.",
        pid=pid,
        since=since,
    )

"""What closing a day needs of the world."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Protocol

from kiosk.domain.backups import Backup


class Backups(Protocol):
    """Verified copies of the store."""

    def make(self, now: datetime) -> Backup:
        """Copy the store, verify the copy, and let those go that are needed no more; raises ``KioskError``."""

    def newest_at(self) -> datetime | None:
        """Return when the newest backup was made; ``None`` without one."""

    def mirror(self, to: Path) -> tuple[Backup, ...]:
        """Make a folder elsewhere hold the same backups, and return those that were written there.

        Raises ``KioskError``: without a recovery code, where the folder is not there or cannot be written.
        """

    def has_recovery(self) -> bool:
        """Whether a recovery code opens this kiosk's backups on another machine."""

    def new_recovery_code(self, now: datetime) -> str:
        """Make a recovery code, which is kept nowhere."""

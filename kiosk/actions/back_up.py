"""Make a verified backup, and bring the backups to another disk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kiosk.actions.closing_ports import Backups
from kiosk.actions.ports import Clock
from kiosk.domain.backups import Backup
from kiosk.domain.values import frozen
from kiosk.errors import KioskError


@frozen
class BackedUp:
    """The backup that was made. ``brought`` lie on the other disk now; ``fault`` is why they do not."""

    backup: Backup
    brought: tuple[Backup, ...] = ()
    fault: KioskError | None = None


class BackUp:
    """The verb. ``elsewhere`` says which folder on another disk, ``None`` where the venue named none."""

    def __init__(self, backups: Backups, clock: Clock, elsewhere: Callable[[], Path | None]) -> None:
        self._backups = backups
        self._clock = clock
        self._elsewhere = elsewhere

    def __call__(self, to: Path | None = None) -> BackedUp:
        """Back the store up here, then there (``to``, else ``elsewhere``).

        A backup that is here is a backup: what is wrong with the other disk is told and raises nothing. Raises
        ``KioskError`` where none could be made here.
        """
        made = self._backups.make(self._clock.now())
        folder = to or self._elsewhere()
        if folder is None:
            return BackedUp(made)
        try:
            return BackedUp(made, self._backups.mirror(folder))
        except KioskError as fault:
            return BackedUp(made, fault=fault)

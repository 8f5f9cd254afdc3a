"""The roll call as a file that lies ready: the newest lists in a folder, each whole or not at all."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from kiosk.domain.catalogue import Catalogue
from kiosk.domain.roll_call import RollCall
from kiosk.durable import flush, write_whole
from kiosk.errors import KioskError

FILES = "roll-call-*.pdf"
FILES_KEPT = 3  # look.md E6


class RollCallError(KioskError):
    """The roll call cannot be brought onto paper."""


Draw = Callable[[RollCall, Catalogue, bool], bytes]


class RollCallFolder:
    """The ``RollCallPaper`` port. Names have the moment in UTC: the last in the folder is the newest list."""

    def __init__(self, folder: Path, draw: Draw) -> None:
        self._folder = folder
        self._draw = draw

    def keep(self, roll: RollCall, catalogue: Catalogue, *, drill: bool) -> str:
        """Write the list, let the oldest go, and return the file; raises ``RollCallError``, ``DocumentError``."""
        content = self._draw(roll, catalogue, drill)
        path = self._folder / f"roll-call-{_stamp(roll.at)}.pdf"
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            write_whole(path, content)
            flush(self._folder)
            for old in sorted(self._folder.glob(FILES))[:-FILES_KEPT]:
                old.unlink(missing_ok=True)
        except OSError as error:
            raise RollCallError(
                f"The roll call could not be written: {error.strerror}",
                where=str(self._folder),
                fix="Read the list from the screen. Make room on the disk, or check the folder’s permissions.",
            ) from error
        return str(path)


def _stamp(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")

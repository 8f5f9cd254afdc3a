"""Files that change with an act of staff: whole beside their place, in it once the act is kept, power cut or not."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from kiosk.durable import flush
from kiosk.errors import KioskError

logger = logging.getLogger(__name__)
_STAGED = re.compile(r"\.(.+)\.([0-9a-f]{32})")


class FileWaits(KioskError):  # noqa: N818 - it says what is the case
    """The act is kept, and its file could not take its place yet."""


class FileBesideItsPlace:
    """The ``StagedFile`` port over a draft that was written whole into the folder of its place."""

    def __init__(self, draft: Path, place: Path) -> None:
        self._draft = draft
        self._place = place

    def hold(self, entry_id: UUID) -> None:
        """Lie under the act's id; raises ``OSError``."""
        self._draft = self._draft.replace(self._place.with_name(f".{self._place.name}.{entry_id.hex}"))
        flush(self._place.parent)

    def put(self) -> None:
        """Take the place; raises ``FileWaits``."""
        try:
            self._draft.replace(self._place)
            flush(self._place.parent)
        except OSError as error:
            what, fix = (
                f"It is noted, and could not be written: {error.strerror}",
                "Start the kiosk again to finish it.",
            )
            raise FileWaits(what, where=str(self._place), fix=fix) from error

    def drop(self) -> None:
        """Go."""
        self._draft.unlink(missing_ok=True)


def settle_staged(folder: Path, is_kept: Callable[[UUID], bool]) -> int:
    """Put in their places the files whose act is kept, delete the others, and return how many there were.

    What the disk refuses waits for the next start: a kiosk opens on a disk that nobody can write to.
    """
    found = [(file, match) for file in folder.glob(".*") if (match := _STAGED.fullmatch(file.name))]
    for file, match in found:
        try:
            _settle(file, folder / match[1], is_kept(UUID(match[2])))
        except OSError:
            logger.exception("A change that was noted before the last end cannot be finished: %s", match[1])
    return len(found)


def _settle(file: Path, place: Path, is_kept: bool) -> None:
    if is_kept:
        file.replace(place)
        logger.warning("A change that was noted before the last end is finished: %s", place.name)
    else:
        file.unlink()

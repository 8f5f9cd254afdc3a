"""Files that go when their day has come: badges, rejected rows, old backups."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

from kiosk.domain.retention import is_due
from kiosk.errors import KioskError

_STAMP = re.compile(r"\d{8}T\d{6}Z")
_UUID_TEXT = 36
_UUID7 = 7


class FileStaysError(KioskError):
    """A file with personal data cannot be deleted."""


class DatedFiles:
    """The ``PersonalFiles`` port over the files of a folder that match a pattern.

    A file's day is the one in its name (a stamp such as ``20261121T120000Z``, or a UUIDv7), else that of its last
    change. ``day_of`` tells the venue's day. Files of one stem, as a badge's PDF and PNG, count as one.
    """

    def __init__(self, folder: Path, pattern: str, *, kept: timedelta, day_of: Callable[[datetime], date]) -> None:
        self._folder = folder
        self._pattern = pattern
        self._kept = kept
        self._day_of = day_of

    def due(self, today: date) -> int:
        """Return how many are due."""
        return len({path.stem for path in self._due(today)})

    def delete_due(self, today: date) -> int:
        """Delete what is due and return how many there were; raises ``FileStaysError`` after all others are gone."""
        return self._delete(self._due(today))

    def forget(self, visit_id: UUID) -> int:
        """Delete the files that bear a visit's id and return how many badges they were; raises as ``delete_due``."""
        return self._delete(self._folder.glob(f"{visit_id}*"))

    def _delete(self, paths: Iterable[Path]) -> int:
        gone, fault = set(), None
        for path in paths:
            try:
                path.unlink(missing_ok=True)
                gone.add(path.stem)
            except OSError as error:
                fault = error
        if fault is not None:
            raise FileStaysError(
                f"A file with personal data cannot be deleted: {fault.strerror}",
                where=str(self._folder),
                fix="Check the folder’s permissions, then run kiosk purge again.",
            ) from fault
        return len(gone)

    def _due(self, today: date) -> Iterator[Path]:
        for path in sorted(self._folder.glob(self._pattern)):
            if path.is_file() and is_due(self._day_of(_written_at(path)) + self._kept, today):
                yield path


def _written_at(path: Path) -> datetime:
    stamp = _STAMP.search(path.name)
    if stamp is not None:
        return datetime.strptime(stamp[0], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    try:
        visit_id = UUID(path.name[:_UUID_TEXT])
    except ValueError:
        return datetime.fromtimestamp(path.stat().st_mtime, UTC)
    if visit_id.version != _UUID7:
        return datetime.fromtimestamp(path.stat().st_mtime, UTC)
    return datetime.fromtimestamp((visit_id.int >> 80) / 1000, UTC)

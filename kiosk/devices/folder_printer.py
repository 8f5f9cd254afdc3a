"""A printer that is a folder: each badge becomes a PDF and a PNG, whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from kiosk.domain.catalogue import Catalogue
from kiosk.domain.visits import Visit
from kiosk.errors import KioskError


class BadgeFiles(NamedTuple):
    """A drawn badge as file contents."""

    pdf: bytes
    png: bytes


class FolderPrinterError(KioskError):
    """The folder cannot be written."""


class FolderPrinter:
    """Writes ``<visit id>.pdf`` and ``.png`` into a folder; file names hold no personal data."""

    name = "folder"

    def __init__(self, folder: Path, draw: Callable[[Visit, Catalogue], BadgeFiles]) -> None:
        self._folder = folder
        self._draw = draw

    def print_badge(self, visit: Visit, catalogue: Catalogue) -> str:
        """Write both files and return this printer's name; raises ``FolderPrinterError`` when the disk refuses."""
        files = self._draw(visit, catalogue)
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            _write_whole(self._folder / f"{visit.id}.png", files.png)
            _write_whole(self._folder / f"{visit.id}.pdf", files.pdf)
            _flush_folder(self._folder)
        except OSError as error:
            raise FolderPrinterError(
                f"The badge could not be written: {error.strerror}",
                where=str(self._folder),
                fix="Make room on the disk, or check the folder's permissions, then print the badge again.",
            ) from error
        return self.name


def _write_whole(path: Path, content: bytes) -> None:
    """Write beside the target, then rename, so that nobody sees half a file."""
    beside = path.with_name(f".{path.name}.part")
    try:
        with beside.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def _flush_folder(folder: Path) -> None:
    if os.name == "nt":  # Windows opens no folder; its rename is journalled
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)

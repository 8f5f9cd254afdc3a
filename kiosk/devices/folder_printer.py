"""A printer that is a folder: a visit's badges become a PDF and a PNG each, whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from kiosk.domain.badges import BadgeBatch
from kiosk.domain.catalogue import Catalogue
from kiosk.errors import KioskError


class BadgeFiles(NamedTuple):
    """Drawn badges as file contents: one PDF, a PNG each."""

    pdf: bytes
    pngs: tuple[bytes, ...]


Draw = Callable[[BadgeBatch, Catalogue], BadgeFiles]


class FolderPrinterError(KioskError):
    """The folder cannot be written."""


class FolderPrinter:
    """Writes ``<visit id>.pdf`` and ``.png`` into a folder; file names hold no personal data.

    Of several badges the PDF has a page each, and the PNGs are ``<visit id>.png``, ``<visit id>-2.png`` and so on;
    those of late arrivals say after how many people of the visit they came.
    """

    name = "folder"

    def __init__(self, folder: Path, draw: Draw) -> None:
        self._folder = folder
        self._draw = draw

    def print_badges(self, batch: BadgeBatch, catalogue: Catalogue) -> str:
        """Write the files and return this printer's name; raises ``FolderPrinterError`` when the disk refuses."""
        files = self._draw(batch, catalogue)
        stem = f"{batch.visit.id}-after-{batch.after}" if batch.after else str(batch.visit.id)
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            for number, png in enumerate(files.pngs, 1):
                _write_whole(self._folder / (f"{stem}.png" if number == 1 else f"{stem}-{number}.png"), png)
            _write_whole(self._folder / f"{stem}.pdf", files.pdf)
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

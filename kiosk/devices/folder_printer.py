"""A printer that is a folder: a visit's badges become a PDF and a PNG each, whole or not at all."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

from kiosk.actions.printing_ports import BadgePages, PrinterError
from kiosk.domain.printer_faults import Fault, FaultKind
from kiosk.durable import flush, write_whole

_FULL = (errno.ENOSPC, errno.EDQUOT)


class FolderPrinter:
    """Writes ``<visit id>.pdf`` and ``.png`` into a folder; file names hold no personal data.

    Of several badges the PDF has a page each, and the PNGs are ``<visit id>.png``, ``<visit id>-2.png`` and so on;
    those of late arrivals say after how many people of the visit they came.
    """

    name = "folder"

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def print_badges(self, pages: BadgePages, first: int, came_out: Callable[[int], None]) -> None:
        """Write the files of all badges, whatever came out before; raises ``PrinterError`` when the disk refuses."""
        stem, pngs, pdf = pages.stem, [pages.png(number) for number in range(pages.count)], pages.pdf()
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            for number, png in enumerate(pngs, 1):
                write_whole(self._folder / (f"{stem}.png" if number == 1 else f"{stem}-{number}.png"), png)
            write_whole(self._folder / f"{stem}.pdf", pdf)
            flush(self._folder)
        except OSError as error:
            raise PrinterError(_fault(error), where=str(self._folder)) from error
        came_out(pages.count)

    def look(self) -> str:
        """Say where the files lie; raises ``PrinterError`` for a folder that cannot be written."""
        there = next(path for path in (self._folder, *self._folder.parents) if path.exists())
        if not os.access(there, os.W_OK):
            raise PrinterError(Fault(FaultKind.NO_ACCESS), where=str(self._folder))
        return str(self._folder)


def _fault(error: OSError) -> Fault:
    if error.errno in _FULL:
        return Fault(FaultKind.NO_ROOM)
    return Fault(FaultKind.NO_ACCESS, error.strerror or "")

"""Lays drawn badges into a folder, whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path
from uuid import UUID

from kiosk.documents.badge_content import BadgeFiles
from kiosk.documents.errors import DocumentError


def write_badge(files: BadgeFiles, folder: Path, visit_id: UUID) -> tuple[Path, Path]:
    """Write a badge's PDF and PNG, named by the visit's id alone, and return both paths.

    Each file is written beside its place, fsynced and renamed, so a reader never sees a part; a second writing
    replaces the first. Raises ``DocumentError`` when the folder cannot be written.
    """
    paths = folder / f"{visit_id}.pdf", folder / f"{visit_id}.png"
    try:
        for path, content in zip(paths, (files.pdf, files.png), strict=True):
            _write_whole(path, content)
        _sync_folder(folder)
    except OSError as error:
        raise DocumentError("badge file cannot be written", where=str(folder)) from error
    return paths


def _write_whole(path: Path, content: bytes) -> None:
    beside = path.with_name(f".{path.name}.part")
    try:
        with beside.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError:
        beside.unlink(missing_ok=True)
        raise


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # Windows opens no folder; its rename is journalled
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)

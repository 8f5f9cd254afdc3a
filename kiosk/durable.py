"""Files that outlast a power cut: written beside their place, flushed to the disk, then renamed."""

from __future__ import annotations

import os
from pathlib import Path


def draft_of(place: Path) -> Path:
    """Return where a file is written before it takes its place: hidden, in the same folder."""
    return place.with_name(f".{place.name}.part")


def write_flushed(path: Path, content: bytes) -> None:
    """Write a file, on the disk when this returns; raises ``OSError``."""
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def write_draft(place: Path, content: bytes) -> Path:
    """Write the draft of a file and return it; raises ``OSError``, and then there is none."""
    draft = draft_of(place)
    try:
        write_flushed(draft, content)
    except OSError:
        draft.unlink(missing_ok=True)
        raise
    return draft


def write_whole(place: Path, content: bytes) -> None:
    """Let nobody see half a file, nor a power cut leave one; raises ``OSError``, and what was there stays."""
    draft = write_draft(place, content)
    try:
        draft.replace(place)
    finally:
        draft.unlink(missing_ok=True)


def flush(path: Path) -> None:
    """Make a file, or a folder's new names, durable; raises ``OSError``."""
    if os.name == "nt" and path.is_dir():  # Windows opens no folder; its rename is journalled
        return
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)

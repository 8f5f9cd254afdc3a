"""Files that somebody brought: on a stick, in Downloads or on the desktop, so that nobody types a path."""

from __future__ import annotations

import os
import string
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from platformdirs import user_desktop_path, user_downloads_path

from kiosk.actions.printing_ports import BroughtFile

MOST = 60
LOOKED_AT = 5_000  # names in all: a stick full of photographs is not read to its end
DEEP = 2


def places() -> Iterator[tuple[str, Path]]:
    """Yield where brought files lie, each with what people call it."""
    for stick in _sticks():
        yield stick.name or str(stick), stick
    yield "Downloads", user_downloads_path()
    yield "Desktop", user_desktop_path()


def brought_files(suffix: str, folders: Sequence[tuple[str, Path]] | None = None) -> tuple[BroughtFile, ...]:
    """Return the files with this ending, the newest first, from these places and two folders down.

    What cannot be read is passed over: a stick that is pulled out meanwhile is no fault of whoever looks.
    """
    left = LOOKED_AT
    found: dict[Path, BroughtFile] = {}
    for place, folder in places() if folders is None else folders:
        for path in _within(folder, DEEP):
            left -= 1
            if left < 0:
                break
            if path.suffix.lower() == suffix:
                try:
                    found.setdefault(path.resolve(), BroughtFile(path, place, path.stat().st_mtime))
                except OSError:
                    continue
    return tuple(sorted(found.values(), key=lambda each: (-each.changed_s, each.path.name)))[:MOST]


def _within(folder: Path, deep: int) -> Iterator[Path]:
    try:
        names = sorted(os.scandir(folder), key=lambda each: each.name)
    except OSError:
        return
    folders = []
    for each in names:
        if not each.name.startswith("."):
            yield Path(each.path)
            if deep and each.is_dir(follow_symlinks=False):
                folders.append(Path(each.path))
    for inner in folders:
        yield from _within(inner, deep - 1)


def _sticks() -> Iterator[Path]:
    """Where each system puts a stick that is plugged in."""
    if sys.platform == "win32":
        yield from (drive for letter in string.ascii_uppercase[3:] if (drive := Path(f"{letter}:/")).exists())
    elif sys.platform == "darwin":
        yield from _folders(Path("/Volumes"))
    else:
        for user in (*_folders(Path("/media")), *_folders(Path("/run/media"))):
            yield from _folders(user) or (user,)


def _folders(parent: Path) -> tuple[Path, ...]:
    try:
        return tuple(each for each in sorted(parent.iterdir()) if each.is_dir())
    except OSError:
        return ()

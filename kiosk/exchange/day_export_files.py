"""Files that appear whole or not at all: written beside their targets, flushed to the disk, then renamed."""

from __future__ import annotations

import errno
import os
import secrets
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from kiosk.durable import flush
from kiosk.errors import KioskError

_FIXES = {
    errno.ENOSPC: "Free space on that disk, or name another folder, and export again.",
    errno.EDQUOT: "Free space on that disk, or name another folder, and export again.",
    errno.EROFS: "That disk is read-only: name a folder on another one.",
    errno.ENOTDIR: "Name a folder, not a file.",
    errno.EEXIST: "Name a folder, not a file.",
    errno.EISDIR: "Move the folder of that name away, and export again.",
}
_DEFAULT_FIX = "Close the file if another program shows it, check who may write there, or name another folder."


class ExportError(KioskError):
    """The day's files cannot be written; those of an earlier export are untouched."""


@contextmanager
def written_whole(folder: Path, names: Sequence[str]) -> Iterator[dict[str, Path]]:
    """Give a temporary path beside each target, and put all of them in place once the block ends well.

    The folder is made if need be. After any failure the temporary files are gone and the targets as they were.
    Raises ``ExportError`` for what the disk refuses, inside the block too.
    """
    mark = secrets.token_hex(4)
    drafts = {name: folder / f".{name}.{mark}.part" for name in names}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _refuse_folders(folder, names)
        yield drafts
        for draft in drafts.values():
            flush(draft)
        _put_in_place(drafts, folder)
        flush(folder)
    except OSError as fault:
        raise _export_error(fault, folder) from fault
    finally:
        for draft in drafts.values():
            for left_over in (draft, _kept(draft)):
                with suppress(OSError):
                    left_over.unlink()


def _put_in_place(drafts: dict[str, Path], folder: Path) -> None:
    """Rename all drafts, or put back what was there: another program may hold one of the targets open (Windows)."""
    for name, draft in drafts.items():
        if (folder / name).exists():
            _keep(folder / name, _kept(draft))
    replaced: list[str] = []
    try:
        for name, draft in drafts.items():
            draft.replace(folder / name)
            replaced.append(name)
    except BaseException:
        for name in replaced:
            if _kept(drafts[name]).exists():
                _kept(drafts[name]).replace(folder / name)
            else:
                (folder / name).unlink()
        raise


def _kept(draft: Path) -> Path:
    return draft.with_suffix(".old")


def _keep(target: Path, kept: Path) -> None:
    try:
        os.link(target, kept)
    except OSError:  # FAT, of which most USB sticks are, has no links
        shutil.copy2(target, kept)


def _refuse_folders(folder: Path, names: Sequence[str]) -> None:
    for name in names:
        if (folder / name).is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(folder / name))


def _export_error(fault: OSError, folder: Path) -> ExportError:
    reason = os.strerror(fault.errno) if fault.errno else str(fault)
    where = str(fault.filename2 or fault.filename or folder)
    return ExportError(
        f"the day’s export cannot be written: {reason}", where=where, fix=_FIXES.get(fault.errno or 0, _DEFAULT_FIX)
    )

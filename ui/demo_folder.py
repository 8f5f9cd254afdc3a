"""The folders that the scripted day makes: what it made before goes, what others put there stays."""

from __future__ import annotations

import shutil
from pathlib import Path

from kiosk.errors import SettingsError

MARK = "MADE-BY-KIOSK-DEMO.txt"
_SAYS = "Everything in this folder was made by 'kiosk demo' and goes when it runs again.\n"


def start_anew(folders: list[Path]) -> None:
    """Make each folder empty; raises ``SettingsError``, with nothing touched, for one that the demo did not make."""
    for folder in folders:
        if folder.exists() and not (folder / MARK).exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise SettingsError(
                "This folder holds something that the demo did not make",
                where=str(folder),
                fix="Name another folder, or move what is there.",
            )
    for folder in folders:
        try:
            if folder.exists():
                shutil.rmtree(folder)
            folder.mkdir(parents=True, mode=0o700)
            (folder / MARK).write_text(_SAYS, encoding="utf-8")
        except OSError as error:
            fix = "Name another folder, or correct its permissions."
            raise SettingsError(f"This folder cannot be used: {error.strerror}", where=str(folder), fix=fix) from error

"""Changing ``kiosk.toml`` by the program: a setting's own line changes, and whatever else stands in the file stays."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path

from kiosk.durable import write_draft
from kiosk.errors import SettingsError
from kiosk.settings import SETTINGS_FILE, load_settings

Value = str | bool | int | float | tuple[str, ...] | None


def change_settings(folder: Path, changes: Mapping[str, Value]) -> Path:
    """Set settings in the file of a data folder and return it; raises as ``draft_settings``."""
    draft, file = draft_settings(folder, changes)
    return draft.replace(file)


def draft_settings(folder: Path, changes: Mapping[str, Value]) -> tuple[Path, Path]:
    """Write the file anew beside its place, durably, and return both; ``None`` takes a setting out, for its default.

    Raises ``SettingsError`` for a value that cannot be used, a file that only a person can mend, and a full disk.
    """
    import tomlkit  # a start that changes no setting does without it
    from tomlkit.exceptions import TOMLKitError

    file = folder / SETTINGS_FILE
    load_settings(**({"data_dir": folder} | {key: value for key, value in changes.items() if value is not None}))
    try:
        said = tomlkit.parse(file.read_text("utf-8") if file.exists() else "")
        for key, value in changes.items():
            if value is None:
                said.pop(key, None)
            else:
                said[key] = list(value) if isinstance(value, tuple) else value
        return write_draft(file, tomlkit.dumps(said).encode()), file
    except (TOMLKitError, UnicodeDecodeError) as error:
        fix = "Correct that line by hand; nothing was changed."
        raise SettingsError("The settings file cannot be read", where=str(file), fix=fix) from error
    except OSError as error:
        fix = "Make room on the disk, or correct who may write there; nothing was changed."
        what = f"The settings file cannot be written: {error.strerror}"
        raise SettingsError(what, where=str(file), fix=fix) from error


def said_in(folder: Path) -> frozenset[str]:
    """Return of which settings the file of a data folder says something."""
    try:
        return frozenset(tomllib.loads((folder / SETTINGS_FILE).read_text("utf-8")))
    except FileNotFoundError:
        return frozenset()

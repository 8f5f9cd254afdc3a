"""Changing ``kiosk.toml`` by the program: one line a setting, and whatever else stands in the file stays."""

from __future__ import annotations

import json
import os
import re
import tomllib
from pathlib import Path

from kiosk.errors import SettingsError
from kiosk.settings import SETTINGS_FILE, load_settings

_BY_HAND = "Correct that line by hand; nothing was changed."


def change_texts(folder: Path, changes: dict[str, str]) -> Path:
    """Set settings that are texts in the file of a data folder, and return the file; comments and other lines stay.

    Raises ``SettingsError`` for a value that cannot be used, or a file that only a person should change.
    """
    file = folder / SETTINGS_FILE
    before = file.read_text("utf-8") if file.exists() else ""
    load_settings(**({"data_dir": folder} | changes))
    after = before
    for key, value in changes.items():
        after = _with(after, key, json.dumps(value, ensure_ascii=False))
    try:
        as_wanted = tomllib.loads(after) == tomllib.loads(before) | changes
    except tomllib.TOMLDecodeError:
        as_wanted = False
    if not as_wanted:
        raise SettingsError("The settings file cannot be changed by the program", where=str(file), fix=_BY_HAND)
    beside = file.with_name(f".{file.name}.part")
    with beside.open("w", encoding="utf-8") as draft:
        draft.write(after)
        draft.flush()
        os.fsync(draft.fileno())
    beside.replace(file)
    return file


def _with(text: str, key: str, value: str) -> str:
    line = re.compile(rf"^{key}[ \t]*=[ \t]*(?:\"[^\"\n\\]*\"|'[^'\n]*')(?P<rest>[ \t]*(?:#[^\n]*)?)$", re.MULTILINE)
    if line.search(text):
        return line.sub(lambda found: f"{key} = {value}{found['rest']}", text, count=1)
    return f"{text.rstrip()}\n{key} = {value}\n".lstrip("\n")

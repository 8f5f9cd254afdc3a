"""What is well with this kiosk, what is not, and how to mend it: the checks of ``kiosk doctor`` and of the desk."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter
from typing import Any

from kiosk.bootstrap import build_to_read
from kiosk.domain.languages import ENGLISH, LANGUAGES
from kiosk.errors import KioskError, SettingsError
from kiosk.exchange.linguist_files import read_translation
from kiosk.exchange.venue_pack import VenuePack, load_pack
from kiosk.kiosk import Kiosk
from kiosk.resources import RESOURCES, TRANSLATIONS
from kiosk.self_check.check import Check, State, sentence
from kiosk.self_check.of_devices import of_open_printers, of_printers, of_scanners, of_speech
from kiosk.self_check.of_the_store import of_the_store
from kiosk.settings import SETTINGS_FILE, Settings, load_settings

LOW_DISK_MB = 500
FULL_DISK_MB = 50
SLOW_WRITE_MS = 50
FONT_FILES = 14

__all__ = ["Check", "State", "examine", "examine_all", "examine_open"]


def examine_all(**given: Any) -> list[Check]:
    """Return every check of the kiosk with these settings; with settings that cannot be used, what is left to check."""
    try:
        settings = load_settings(**given)
    except SettingsError as error:
        return [Check("settings", State.RED, sentence(error), error.fix), _fonts()]
    return [_settings(settings), *examine(settings)]


def examine(settings: Settings) -> list[Check]:
    """Return every check. Nothing is changed, but an empty data folder gets its store as on a first start."""
    checks = [*_venue_pack(settings), _fonts()]
    checks += [_disk_space(settings.data_dir), _write_speed(settings.data_dir)]
    if checks[0].state is State.RED:
        says = "The store was not looked at, because the venue pack cannot be used."
        checks += [Check("store", State.AMBER, says, "Mend the venue pack first.")]
    else:
        checks += _store(settings)
    return [*checks, *of_printers(settings), *of_scanners(settings), of_speech(settings)]


def examine_open(kiosk: Kiosk) -> list[Check]:
    """Return every check of a kiosk that is open here, as the desk shows them; takes a second or two."""
    settings = kiosk.settings
    checks = [_settings(settings), *_venue_pack(settings), _fonts()]
    checks += [_disk_space(settings.data_dir), _write_speed(settings.data_dir)]
    checks += [*of_the_store(kiosk), *of_open_printers(kiosk.printers, settings)]
    return [*checks, *of_scanners(settings), of_speech(settings)]


def _settings(settings: Settings) -> Check:
    file = settings.data_dir / SETTINGS_FILE
    says = f"{file} was read." if file.is_file() else f"There is no {file}: the defaults hold."
    return Check("settings", State.GREEN, says)


def _venue_pack(settings: Settings) -> Iterator[Check]:
    try:
        pack = load_pack(settings.venue)
    except KioskError as error:
        yield Check("venue_pack", State.RED, str(error), "Correct what is named there.")
        return
    says = f"{pack.venue.name}: {len(pack.rooms)} rooms, {len(pack.programmes)} programmes."
    yield Check("venue_pack", State.GREEN, says)
    yield _languages(pack, settings.language)


def _languages(pack: VenuePack, own: str) -> Check:
    listed = [LANGUAGES[key] for key in pack.venue.languages if key in LANGUAGES]
    known = {language: read_translation(TRANSLATIONS, language) for language in listed if language != ENGLISH}
    absent = [key for key in pack.venue.languages if key not in LANGUAGES]
    absent += [language.key for language, translation in known.items() if not translation.usable]
    if absent:
        says = f"The venue lists languages that cannot be shown: {', '.join(absent)}."
        return Check("languages", State.AMBER, says, "Run: make setup. Or take them out of the venue pack’s languages.")
    if own and own not in pack.venue.languages:
        says = f"The settings say that this kiosk speaks {own}, which the venue does not list: it speaks its first."
        return Check("languages", State.AMBER, says, "Choose another at the desk: Settings, Language. Or list it.")
    unreviewed = [language.key for language, translation in known.items() if not translation.is_reviewed]
    if unreviewed:
        says = f"No speaker has reviewed all of: {', '.join(unreviewed)}. English stands beside safety and privacy."
        return Check("languages", State.AMBER, says, "Ask a speaker to go through the file in Qt Linguist (README).")
    return Check("languages", State.GREEN, f"To choose from: {', '.join(language.key for language in listed)}.")


def _fonts() -> Check:
    found = len(list((RESOURCES / "fonts").glob("*.ttf")))
    if found < FONT_FILES:
        return Check("fonts", State.RED, f"Only {found} font files are there.", "Install the kiosk again.")
    return Check("fonts", State.GREEN, f"{found} font files are there.")


def _existing(folder: Path) -> Path:
    return next(path for path in (folder, *folder.parents) if path.exists())


def _disk_space(folder: Path) -> Check:
    free_mb = shutil.disk_usage(_existing(folder)).free // 1_000_000
    says = f"{free_mb} MB are free."
    if free_mb < FULL_DISK_MB:
        return Check("disk_space", State.RED, says, "Remove files from this disk now: visits cannot be saved.")
    if free_mb < LOW_DISK_MB:
        return Check("disk_space", State.AMBER, says, "Remove files from this disk today.")
    return Check("disk_space", State.GREEN, says)


def _write_speed(folder: Path) -> Check:
    started = perf_counter()
    try:
        with tempfile.TemporaryFile(dir=_existing(folder)) as file:
            file.write(b"x" * 4096)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        fix = "Make the data folder writable, or name another with --data."
        return Check("disk_write", State.RED, f"The data folder cannot be written: {error.strerror}.", fix)
    took_ms = (perf_counter() - started) * 1000
    if took_ms > SLOW_WRITE_MS:
        return Check("disk_write", State.AMBER, f"A safe write takes {took_ms:.0f} ms.", "Use a faster disk.")
    return Check("disk_write", State.GREEN, f"A safe write takes {took_ms:.1f} ms.")


def _store(settings: Settings) -> Iterator[Check]:
    try:
        kiosk = build_to_read(settings)
    except KioskError as error:
        yield Check("store", State.RED, sentence(error), error.fix)
        return
    try:
        yield from of_the_store(kiosk)
    finally:
        kiosk.close()

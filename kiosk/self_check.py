"""What is well with this kiosk, what is not, and how to mend it: the checks of ``kiosk doctor`` and of the desk."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from time import perf_counter
from typing import Any

from kiosk.actions.hub_ports import HubLink
from kiosk.bootstrap import build_to_read
from kiosk.devices.plugged_in import PluggedIn, look_around, voices_here
from kiosk.devices.printers import look_at
from kiosk.domain.day_close import StepState
from kiosk.domain.languages import ENGLISH, LANGUAGES
from kiosk.domain.visits import How
from kiosk.errors import KioskError, SettingsError
from kiosk.exchange.linguist_files import read_translation
from kiosk.exchange.venue_pack import VenuePack, load_pack
from kiosk.kiosk import Kiosk
from kiosk.resources import RESOURCES, TRANSLATIONS
from kiosk.settings import AUTO, OFF, SETTINGS_FILE, Settings, load_settings
from kiosk.storage import KeySource
from kiosk.storage.keys import KEY_FILE

LOW_DISK_MB = 500
FULL_DISK_MB = 50
SLOW_WRITE_MS = 50
CLOCK_OFF_S = 60
OLD_BACKUP = timedelta(days=2)
OLD_BOOKINGS = timedelta(hours=24)
FONT_FILES = 14


class State(StrEnum):
    """How a check came out."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"


@dataclass(frozen=True, slots=True)
class Check:
    """One check: its name, its state, a plain sentence, and the next step where there is one."""

    check: str
    state: State
    says: str
    fix: str = ""


def examine_all(**given: Any) -> list[Check]:
    """Return every check of the kiosk with these settings; with settings that cannot be used, what is left to check."""
    try:
        settings = load_settings(**given)
    except SettingsError as error:
        return [Check("settings", State.RED, _sentence(error), error.fix), _fonts()]
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
    return [*checks, *_printers(settings), *_scanners(settings), _speech(settings)]


def examine_open(kiosk: Kiosk) -> list[Check]:
    """Return every check of a kiosk that is open here, as the desk shows them; takes a second or two."""
    settings = kiosk.settings
    checks = [_settings(settings), *_venue_pack(settings), _fonts()]
    checks += [_disk_space(settings.data_dir), _write_speed(settings.data_dir)]
    return [*checks, *_of_the_store(kiosk), *_scanners(settings), _speech(settings)]


def _sentence(error: KioskError) -> str:
    what = error.what[:1].upper() + error.what[1:]
    return f"{what} ({error.where})." if error.where else f"{what}."


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
        return Check("languages", State.AMBER, says, "Run: make setup. Or take them out of the venue pack's languages.")
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
        yield Check("store", State.RED, _sentence(error), error.fix)
        return
    try:
        yield from _of_the_store(kiosk)
    finally:
        kiosk.close()


def _of_the_store(kiosk: Kiosk) -> Iterator[Check]:
    checks: tuple[Callable[[Kiosk], Check], ...] = (
        *(
            _integrity,
            _key,
            _backups,
            _equality,
            _day_close,
            _clock,
            _outbox,
            _sessions,
            _bookings,
            _templates,
            _scans,
            _screen,
        ),
    )
    for check in checks:
        try:
            yield check(kiosk)
        except KioskError as error:
            yield Check("store", State.RED, _sentence(error), error.fix)


def _integrity(kiosk: Kiosk) -> Check:
    faults = kiosk.store.integrity_check()
    if faults:
        return Check("store", State.RED, f"The store is damaged: {faults[0]}", "Restore the newest backup.")
    return Check("store", State.GREEN, f"The store of {kiosk.store.kiosk_id} is whole.")


def _key(kiosk: Kiosk) -> Check:
    source, file = kiosk.store.key_source, kiosk.settings.data_dir / KEY_FILE
    if source is KeySource.FILE and os.name != "nt" and file.stat().st_mode & 0o077:
        says = "Other users of this machine can read the key's file."
        return Check("key", State.RED, says, f"Run: chmod 600 {file}")
    if source is KeySource.FILE:
        says = "The key lies in a file beside the store: who takes the disk can read it."
        fix = "Give the key as a systemd credential named kiosk.key, or keep it in the system's keyring."
        return Check("key", State.AMBER, says, fix)
    return Check("key", State.GREEN, f"The key comes from the {source.value}.")


def _backups(kiosk: Kiosk) -> Check:
    newest = kiosk.store.backups.newest_at()
    says = f"The newest backup is of {newest:%Y-%m-%d %H:%M} UTC." if newest else "There is no backup yet."
    if newest is None or kiosk.clock.now() - newest > OLD_BACKUP:
        return Check("backup", State.AMBER, says, "Make one now with kiosk backup.")
    if not kiosk.store.backups.has_recovery():
        says += " No recovery code opens it on another machine."
        return Check("backup", State.AMBER, says, "Run: kiosk recovery-code, and keep the code away from the kiosk.")
    if not kiosk.settings.backup_dir:
        says += " It lies on this disk alone."
        return Check("backup", State.AMBER, says, "Set backup_dir in kiosk.toml to a folder on another disk.")
    return Check("backup", State.GREEN, says)


def _day_close(kiosk: Kiosk) -> Check:
    newest = kiosk.store.day_closes.newest_closed()
    if newest is None:
        return Check("day_close", State.GREEN, "No day has been closed yet: the first closes by itself tonight.")
    kept = kiosk.store.day_closes.day_close(newest)
    failed = [done for done in kept.steps.values() if done.state is StepState.FAILED]
    if failed:
        return Check("day_close", State.AMBER, f"{newest}: {failed[0].says}", failed[0].fix or "Close that day again.")
    return Check("day_close", State.GREEN, f"The newest day that was closed is {newest}.")


def _scans(kiosk: Kiosk) -> Check:
    venue, now = kiosk.pack.venue, kiosk.clock.now()
    today = kiosk.reader.visits(*venue.day_bounds(venue.day_of(now)))
    scanned = max((visit.checked_in_at for visit in today if visit.how is How.CODE), default=None)
    if scanned is None:
        return Check("scans", State.GREEN, "No code has come in today. Hold one up to see that they do.")
    local = scanned.astimezone(venue.time_zone)
    return Check("scans", State.GREEN, f"The last code that checked somebody in came at {local:%H:%M}.")


def _equality(kiosk: Kiosk) -> Check:
    store, asked = kiosk.store.equality, kiosk.pack.venue.equality
    if faults := store.faults():
        return Check("equality", State.RED, f"The equality answers cannot be read: {faults[0]}.", "Keep the file.")
    if kept := store.set_aside():
        says = f"Set aside, because they could not be read: {', '.join(kept)}."
        return Check("equality", State.AMBER, says, "Check the disk, then take the file away.")
    share = f"{asked.version}, one adult of {asked.ask_one_in}" if asked.ask_one_in else "none"
    return Check("equality", State.GREEN, f"Equality questions that are asked: {share}.")


def _clock(kiosk: Kiosk) -> Check:
    newest, now = kiosk.reader.newest_occurred_at(), kiosk.clock.now()
    if newest is not None and now < newest:
        says = f"The clock says {now:%Y-%m-%d %H:%M} UTC, before the last entry at {newest:%Y-%m-%d %H:%M} UTC."
        return Check("clock", State.RED, says, "Set the clock. Entries made meanwhile are marked.")
    return Check("clock", State.GREEN, f"The clock says {now:%Y-%m-%d %H:%M} UTC.")


def _outbox(kiosk: Kiosk) -> Check:
    waiting, link = kiosk.store.outbox_size(), kiosk.store.outbox.link()
    if link is not None:
        return _hub(link, waiting, len(kiosk.store.outbox.quarantined()))
    return Check("outbox", State.GREEN, f"Waiting for a hub: {waiting} of the journal's entries.")


def _hub(link: HubLink, waiting: int, quarantined: int) -> Check:
    met = f"met last at {link.met_at:%Y-%m-%d %H:%M} UTC" if link.met_at else "never met"
    says = f"The hub {link.url} was {met}; {waiting} entries wait."
    off_s = abs(link.clock_offset.total_seconds()) if link.clock_offset is not None else 0.0
    if quarantined:
        says += f" It keeps {quarantined} aside that it cannot use."
        return Check("outbox", State.AMBER, says, "Run at the hub: kiosk hub status. A newer program there may help.")
    if off_s > CLOCK_OFF_S:
        return Check("outbox", State.AMBER, f"{says} The clocks differ by {off_s:.0f} s.", "Set this kiosk's clock.")
    return Check("outbox", State.GREEN, says)


def _sessions(kiosk: Kiosk) -> Check:
    now = kiosk.clock.now()
    today = kiosk.catalogue().sessions_on(kiosk.catalogue().venue.day_of(now))
    if not today:
        return Check("sessions", State.AMBER, "No session is known for today.", "Import sessions if there are any.")
    return Check("sessions", State.GREEN, f"{len(today)} sessions are known for today.")


def _bookings(kiosk: Kiosk) -> Check:
    """Old where some are for today, and somebody may have booked since."""
    imported_at, now = kiosk.bookings.newest_import_at(), kiosk.clock.now()
    if imported_at is None:
        return Check("bookings", State.GREEN, "No bookings have been imported: visitors come by name.")
    catalogue, venue = kiosk.catalogue(), kiosk.pack.venue
    day = venue.day_of(now)
    sessions = [session.key for session in catalogue.sessions_on(day)]
    booked = sum(kiosk.reader.day_figures(venue.day_bounds(day), sessions, now).booked.values())
    local = imported_at.astimezone(venue.time_zone)
    says = f"Bookings were imported last on {local:%Y-%m-%d} at {local:%H:%M}; for today there are {booked}."
    if booked and now - imported_at > OLD_BOOKINGS:
        return Check("bookings", State.AMBER, says, "Import the newest list: kiosk import bookings FILE.")
    return Check("bookings", State.GREEN, says)


def _templates(kiosk: Kiosk) -> Check:
    if absent := kiosk.edit_badges.absent():
        says = f"The venue pack names badge templates that are not there: {', '.join(absent)}."
        return Check("templates", State.RED, says, "Import them at the desk: Badges, Templates.")
    return Check("templates", State.GREEN, "Every badge template that the venue pack names is there.")


def _screen(kiosk: Kiosk) -> Check:
    width_mm = kiosk.settings.screen_width_mm
    if not width_mm:
        says = "The screen's size is a guess: millimetres on it may be wrong."
        return Check("screen", State.AMBER, says, "Measure it at the desk: Devices, Size of the screen.")
    return Check("screen", State.GREEN, f"The screen is {width_mm:.0f} mm wide.")


def _printers(settings: Settings) -> Iterator[Check]:
    """Each printer, and the one of the roll call: whether it can print now, and which roll is in."""
    for name, address in settings.named_printers:
        try:
            yield Check(name, State.GREEN, f"{address}: {look_at(address, settings.spool_dir)}.")
        except KioskError as error:
            yield Check(name, State.AMBER, f"{address}: {error.what}", error.fix)


def _scanners(settings: Settings) -> list[Check]:
    try:
        there = look_around()
    except KioskError as error:
        return [Check(name, State.AMBER, _sentence(error), error.fix) for name in ("camera", "serial_port")]
    return [_camera(settings.camera, there), _serial_scanner(settings.serial_scanner, there)]


def _speech(settings: Settings) -> Check:
    if settings.speech == OFF:
        return Check("speech", State.GREEN, "Listen mode is switched off in the settings.")
    try:
        pack, voices = load_pack(settings.venue), voices_here()
    except KioskError as error:
        return Check("speech", State.AMBER, _sentence(error), error.fix or "Mend the venue pack first.")
    clips = pack.source.with_suffix(".clips")
    silent = [key for key in pack.venue.languages if key not in voices and not (clips / key).is_dir()]
    if not voices and len(silent) == len(pack.venue.languages):
        fix = "Install: apt-get install speech-dispatcher speech-dispatcher-espeak-ng. Or put clips beside the pack."
        return Check("speech", State.AMBER, "Nothing here can speak: Listen mode says so on the screen.", fix)
    if silent:
        says = f"Listen mode has no voice for: {', '.join(silent)}. The screen says so."
        return Check("speech", State.AMBER, says, "Add a voice to the system, or clips to the venue pack (README).")
    return Check("speech", State.GREEN, "Listen mode can speak every language of the venue.")


def _camera(wanted: str, there: PluggedIn) -> Check:
    if wanted == OFF:
        return Check("camera", State.GREEN, "The camera is switched off in the settings.")
    if wanted == AUTO and not there.cameras:
        return Check("camera", State.GREEN, "There is no camera: codes come by scanner, or visitors give a name.")
    fitting = [name for name in there.cameras if wanted == AUTO or wanted.casefold() in name.casefold()]
    if fitting:
        return Check("camera", State.GREEN, f"The camera is {fitting[0]}.")
    return _missing("camera", wanted, there.cameras, "camera")


def _serial_scanner(wanted: str, there: PluggedIn) -> Check:
    if wanted == OFF:
        return Check("serial_port", State.GREEN, "Serial scanners are switched off in the settings.")
    if wanted == AUTO and not there.serial_scanners:
        return Check("serial_port", State.GREEN, "No serial port says that it is a scanner.")
    if wanted == AUTO:
        return Check("serial_port", State.GREEN, f"The serial scanner is at {there.serial_scanners[0]}.")
    if wanted in there.serial_ports:
        return Check("serial_port", State.GREEN, f"The serial scanner's port is {wanted}.")
    return _missing("serial_port", wanted, there.serial_ports, "serial_scanner")


def _missing(check: str, wanted: str, there: tuple[str, ...], setting: str) -> Check:
    fix = f"Plug it in, or correct {setting} in kiosk.toml. There is: {', '.join(there) or 'nothing'}."
    return Check(check, State.AMBER, f'"{wanted}" is not plugged in.', fix)

"""What is well with an open kiosk: its store, key, backups, clock, hub, and what it knows of today."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import timedelta

from kiosk.actions.hub_ports import HubLink, Refusal
from kiosk.domain.day_close import StepState
from kiosk.domain.visits import How
from kiosk.errors import KioskError
from kiosk.kiosk import Kiosk
from kiosk.self_check.check import Check, State, sentence
from kiosk.storage import KeySource
from kiosk.storage.keys import KEY_FILE

CLOCK_OFF_S = 60
OLD_BACKUP = timedelta(days=2)
OLD_BOOKINGS = timedelta(hours=24)


def of_the_store(kiosk: Kiosk) -> Iterator[Check]:
    """Yield each check; those that cannot be made say why, and the same reason once."""
    checks: tuple[Callable[[Kiosk], Check], ...] = (
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
    )
    reasons: set[Check] = set()
    for check in checks:
        try:
            yield check(kiosk)
        except KioskError as error:
            reason = Check("store", State.RED, sentence(error), error.fix)
            if reason not in reasons:
                yield reason
            reasons.add(reason)


def _integrity(kiosk: Kiosk) -> Check:
    faults = kiosk.store.integrity_check()
    if faults:
        return Check("store", State.RED, f"The store is damaged: {faults[0]}", "Restore the newest backup.")
    return Check("store", State.GREEN, f"The store of {kiosk.store.kiosk_id} is whole.")


def _key(kiosk: Kiosk) -> Check:
    source, file = kiosk.store.key_source, kiosk.settings.data_dir / KEY_FILE
    if source is KeySource.FILE and os.name != "nt" and file.stat().st_mode & 0o077:
        says = "Other users of this machine can read the key’s file."
        return Check("key", State.RED, says, f"Run: chmod 600 {file}")
    if source is KeySource.FILE:
        says = "The key lies in a file beside the store: who takes the disk can read it."
        fix = "Give the key as a systemd credential named kiosk.key, or keep it in the system’s keyring."
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
    says = f"This kiosk belongs to no hub. Waiting for one: {waiting} of the journal’s entries."
    return Check("outbox", State.GREEN, says)


def _hub(link: HubLink, waiting: int, quarantined: int) -> Check:
    met = f"met last at {link.met_at:%Y-%m-%d %H:%M} UTC" if link.met_at else "never met"
    says = f"The hub {link.url} was {met}; {waiting} entries wait."
    if link.refusal is not None:
        return Check("outbox", State.RED, f"{says} {_REFUSED[link.refusal]}", _ACT[link.refusal])
    off_s = abs(link.clock_offset.total_seconds()) if link.clock_offset is not None else 0.0
    if quarantined:
        says += f" It keeps {quarantined} aside that it cannot use."
        return Check("outbox", State.AMBER, says, "Run at the hub: kiosk hub status. A newer program there may help.")
    if off_s > CLOCK_OFF_S:
        return Check("outbox", State.AMBER, f"{says} The clocks differ by {off_s:.0f} s.", "Set this kiosk’s clock.")
    return Check("outbox", State.GREEN, says)


_REFUSED = {
    Refusal.NOT_KNOWN: "It does not know this kiosk any more: it let it go, or was restored from a backup.",
    Refusal.OTHER_VERSION: "Its program is another, and takes nothing from this one.",
}
_ACT = {
    Refusal.NOT_KNOWN: "Join it with an invitation for a kiosk that is known there; all that waits goes there then.",
    Refusal.OTHER_VERSION: "Install the hub’s version of the program here.",
}


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
        says = "The screen’s size is a guess: millimetres on it may be wrong."
        return Check("screen", State.AMBER, says, "Measure it at the desk: Devices, Size of the screen.")
    return Check("screen", State.GREEN, f"The screen is {width_mm:.0f} mm wide.")

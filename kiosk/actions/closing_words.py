"""What staff are told of the steps that close a day, at the desk and at a terminal alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime, tzinfo
from pathlib import Path

from kiosk.actions.back_up import BackedUp
from kiosk.actions.close_earlier_days import EarlierDays
from kiosk.actions.closing_ports import Reckoning
from kiosk.actions.hub_ports import HubLink
from kiosk.domain.day_close import StepState
from kiosk.domain.retention import Purged

Said = tuple[StepState, str, str]
"""How a step came out, a plain sentence, and the next step where there is one."""

_PURGED = {
    "names": ("name", "names"),
    "collectors": ("name of who collects", "names of who collects"),
    "responsible": ("name of a responsible adult", "names of responsible adults"),
    "photos": ("choice about photographs", "choices about photographs"),
    "leave_help": ("wish for help to leave", "wishes for help to leave"),
    "emails": ("e-mail address", "e-mail addresses"),
    "bookings": ("name of a booking", "names of bookings"),
    "badges": ("badge in the spool folder", "badges in the spool folder"),
    "rejects": ("file of rejected rows", "files of rejected rows"),
    "backups": ("old backup", "old backups"),
    "act_lists": ("list of what staff did", "lists of what staff did"),
}


def counted(number: int, one: str, many: str) -> str:
    """Return a number with its noun."""
    return f"{number} {one if number == 1 else many}"


def people(number: int) -> str:
    """Return how many people."""
    return counted(number, "person", "people")


def of_leaving(done: EarlierDays) -> Said:
    """Say who is taken to have left, and who is still in."""
    says = "Nobody is left inside."
    if done.ended:
        were = "was" if done.people == 1 else "were"
        says = f"{people(done.people)} {were} not seen leaving, and now count as gone: the figures call it assumed."
    if not done.people_left_in:
        return StepState.DONE, says, ""
    still = f"{people(done.people_left_in)} {'is' if done.people_left_in == 1 else 'are'} still in."
    fix = "Close again once their place has closed. If you looked and nobody is inside, say that everybody has left."
    return StepState.LOOK, f"{says} {still}" if done.ended else still, fix


def of_reckoning(done: Reckoning) -> Said:
    """Say whether the figures hold together."""
    says = f"{done.opening} in at the start + {done.came_in} came - {done.went_out} went = {done.inside} inside."
    if done.went_out:
        says += f" Of those who went, {done.unseen} were not seen leaving and {done.counted} gave no name."
    if done.gaps or not done.rows_equal_facts:
        says += f" {counted(done.gaps, 'entry', 'entries')} of the journal cannot be found."
        return StepState.LOOK, says, "Keep a backup, and tell whoever looks after the kiosk. Nothing else must wait."
    if done.inside and done.since and not done.still_in:
        have = "has" if done.since == 1 else "have"
        return StepState.DONE, f"{says} After the day {people(done.since)} {have} left, or {have} been taken to.", ""
    if done.inside:
        return StepState.LOOK, says, "Whoever is inside leaves the figures when they check out, or at the next closing."
    return StepState.DONE, says, ""


def of_files(files: Sequence[Path]) -> Said:
    """Say where files lie."""
    return StepState.DONE, f"{', '.join(file.name for file in files)} in {files[0].parent}", ""


def of_purge(gone: Purged) -> Said:
    """Say what personal data went."""
    return StepState.DONE, f"Deleted: {purged(gone)}.", ""


def purged(gone: Purged) -> str:
    """Return how much of what went, or would."""
    return ", ".join(counted(number, *_PURGED[name]) for name, number in asdict(gone).items() if number) or (
        "nothing was due"
    )


def of_backup(done: BackedUp) -> Said:
    """Say what was backed up, and whether it lies on another disk too."""
    says = f"Backed up and verified here: {counted(done.backup.rows, 'row', 'rows')}."
    if done.fault is not None:
        return StepState.FAILED, f"{says} But {done.fault.what} ({done.fault.where}).", done.fault.fix
    if done.brought:
        says += f" {counted(len(done.brought), 'backup was', 'backups were')} brought to the other disk."
    return StepState.DONE, says, ""


def of_sync(link: HubLink | None, waiting: int, aside: int, zone: tzinfo) -> Said:
    """Say what the hub does not have yet."""
    if link is None:
        return StepState.DONE, "This kiosk belongs to no hub: its entries stay here.", ""
    met = f"met last on {_when(link.met_at, zone)}" if link.met_at else "never met"
    if aside:
        says = f"The hub, {met}, cannot use {counted(aside, 'entry', 'entries')}."
        return StepState.LOOK, says, "Run at the hub: kiosk hub status. A newer program there may help."
    if waiting:
        says = f"{counted(waiting, 'entry has', 'entries have')} not reached the hub, {met}."
        return StepState.LOOK, says, "They go by themselves when the network is back: leave this kiosk as it is."
    return StepState.DONE, f"The hub has everything, {met}.", ""


def _when(at: datetime, zone: tzinfo) -> str:
    local = at.astimezone(zone)
    return f"{local.day} {local:%B at %H:%M}"

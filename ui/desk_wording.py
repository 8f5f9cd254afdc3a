"""What staff read at the desk, in English like everything for staff: numbers, times and what to do next."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from kiosk.domain.roll_call import RollCall, RollLine
from kiosk.errors import KioskError

SWEEP = "Not proof that the building is empty. Sweep the building."


def people(number: int) -> str:
    """Return a number of people in words: 1 person, 2 people."""
    return f"{number} {'person' if number == 1 else 'people'}"


def local_time(instant: datetime, zone: ZoneInfo, *, seconds: bool = False) -> str:
    """Return a local time of day: 14:05, or 14:05:09."""
    return instant.astimezone(zone).strftime("%H:%M:%S" if seconds else "%H:%M")


def lasting(time: timedelta) -> str:
    """Return how long something has taken: 4:05, or 1:04:05."""
    minutes, seconds = divmod(max(int(time.total_seconds()), 0), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def line_name(line: RollLine) -> str:
    """Return the name that is called out, or what stands for one."""
    return line.name or f"No name. Badge {line.badge_code}"


def line_detail(line: RollLine, *, with_room: bool) -> str:
    """Return what helps to find a party: where, how many children, whether it may be gone."""
    parts = [line.room] if with_room else []
    parts.append(line.what)
    if line.people.under_18:
        parts.append(f"{line.people.under_18} under 18" if line.people.people > 1 else "under 18")
    if line.doubtful:
        parts.append("in over 6 hours")
    return " · ".join(parts)


def ages(roll: RollCall) -> str:
    """Return who they are in numbers."""
    if roll.people is None:
        return "Nobody is checked in."
    counts = [f"{roll.people.adults} adults", f"{roll.people.under_18} under 18"]
    if roll.people.not_said:
        counts.append(f"{roll.people.not_said} of unknown age")
    return f"{', '.join(counts)}. Groups: {roll.groups}."


def uncertainty(roll: RollCall) -> str:
    """Return how far the number may be off: what was observed and what was assumed, apart."""
    sentences = []
    if roll.counted_out:
        sentences.append(f"{people(roll.counted_out)} left without saying who, so as many of the names may be gone.")
    if roll.assumed_gone:
        sentences.append(f"{people(roll.assumed_gone)} assumed gone at closing time, not seen to leave, not listed.")
    return " ".join(sentences)


def data_age(roll: RollCall, zone: ZoneInfo) -> str:
    """Return how old what the list says is."""
    newest = local_time(roll.newest_at, zone, seconds=True) if roll.newest_at else "none yet"
    return f"As of {local_time(roll.at, zone, seconds=True)}. Last entry: {newest}. Kiosk {roll.kiosk_id}."


def paper_lies(file: str, at: datetime, zone: ZoneInfo) -> str:
    """Return where the list on paper is."""
    return f"Also as a PDF of {local_time(at, zone, seconds=True)}: {file}"


def paper_failed(error: Exception) -> str:
    """Return what to do without the list on paper."""
    if isinstance(error, KioskError):
        return f"{error.what}. {error.fix}"
    return "The list could not be drawn as a PDF. Read it from the screen."


def ticks_not_kept(error: Exception) -> str:
    """Return what to do when ticks are only on the screen."""
    what = f"{error.what}. " if isinstance(error, KioskError) else ""
    return f"{what}Ticks are on this screen only. Do not close it."


def not_read(error: Exception) -> str:
    """Return what to do when the journal cannot be read."""
    what = f"{error.what}. {error.fix}" if isinstance(error, KioskError) else "Use the newest PDF in the spool folder."
    return f"The list is not up to date. {what}"

"""What staff read at the desk, in English like everything for staff: numbers, times and what to do next."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from kiosk.domain.languages import ENGLISH, Language, Translation
from kiosk.domain.passes import badge_code
from kiosk.domain.peers import Peer, people_elsewhere
from kiosk.domain.roll_call import RollCall, RollLine
from kiosk.domain.visits import Ending, Visit
from kiosk.errors import KioskError

SWEEP = "Not proof that the building is empty. Sweep the building."


NO_STAFF_PASS = "That is no staff pass. Choose your name and type your PIN."


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
    """Return what helps to find a party: where, how many children, whether it may be gone, what it came for."""
    parts = [line.room] if with_room else []
    if line.people.under_18:
        parts.append(f"{line.people.under_18} under 18" if line.people.people > 1 else "under 18")
    if line.doubtful:
        parts.append("in over 6 hours")
    parts.append(line.what)
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


def elsewhere(peers: Sequence[Peer], zone: ZoneInfo) -> str:
    """Return who is in by other kiosks, in numbers, and how old each of these is; empty without other kiosks."""
    if not peers:
        return ""
    ages = [f"as of {local_time(peer.as_of, zone)}" if peer.as_of else "not heard of yet" for peer in peers]
    each = [f"{peer.kiosk_id} {peer.people}, {age}" for peer, age in zip(peers, ages, strict=True)]
    return f"By other kiosks {people(people_elsewhere(peers))}: {'; '.join(each)}."


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


def wrong_pin(wait: timedelta) -> str:
    """Return what to do after a wrong PIN."""
    if wait > timedelta(0):
        return f"That is not the PIN. Wait {lasting(wait)} before the next try."
    return "That is not the PIN. Try again."


def not_for(name: str, page: str) -> str:
    """Return why a page is not shown."""
    return f"{page} is not for {name}. Ask a manager, or sign in as somebody else."


def must_wait(wait: timedelta) -> str:
    """Return why a PIN was not looked at."""
    return f"Too many wrong tries. Wait {lasting(wait)}, then try again."


def no_sign_in(error: Exception) -> str:
    """Return what to do when nobody can sign in."""
    what = f"{error.what}. {error.fix}" if isinstance(error, KioskError) else "Restart the kiosk."
    return f"Signing in does not work. {what} The evacuation list works without it."


def found_people(parties: int, *, is_search: bool, is_behind: bool = False) -> str:
    """Return what the list of people is."""
    if is_search:
        found = f"Found: {parties}" if parties else "Nobody fits. Try fewer letters, or the badge’s characters."
        return f"{found} New names are still being read." if is_behind else found
    return f"In now: {parties} {'party' if parties == 1 else 'parties'}"


def where_and_what(visit: Visit, room: str, what: str) -> str:
    """Return what a party needs, where it is and its badge, then what for: a line that is too long loses its end."""
    parts = ["needs help to leave"] if visit.leave_help else []
    parts += [room, f"badge {badge_code(visit.pass_code)}"]
    if visit.elsewhere:
        parts.append(f"came in at {visit.elsewhere}")
    if visit.staying.under_18:
        parts.append(f"{visit.staying.under_18} under 18" if visit.staying.people > 1 else "under 18")
    parts.append(what)
    return " · ".join(parts)


def in_or_left(visit: Visit, zone: ZoneInfo, *, doubtful: bool) -> str:
    """Return since when a party is in, or when it left and whether that was seen."""
    if visit.checked_out_at is None:
        since = f"in since {local_time(visit.checked_in_at, zone)}"
        return f"{since}, over 6 hours" if doubtful else since
    left = local_time(visit.checked_out_at, zone)
    return f"assumed gone at {left}" if visit.ending is Ending.ASSUMED else f"left at {left}"


def language_title(language: Language) -> str:
    """Return a language by its own name and by the one that staff know."""
    known = language.english_name
    return known if known == language.own_name else f"{language.own_name} · {known}"


def language_detail(translation: Translation, *, pack_reviewed: bool) -> str:
    """Return what is known of a language's sentences, and of the venue's own in it."""
    if translation.language == ENGLISH:
        return "What everything is written in."
    if not translation.usable:
        return "Its file is missing, so nobody can choose it. Run: make setup."
    if translation.is_reviewed:
        ours = f"{translation.sentences} sentences, all reviewed by a speaker."
    else:
        waiting = f"{len(translation.unreviewed)} of {translation.sentences} sentences wait for a speaker."
        ours = f"{waiting} English stands beside safety and privacy."
    return ours if pack_reviewed else f"{ours} The venue pack’s own wait too."


def language_state(translation: Translation) -> str:
    """Return a language's state in a word or two."""
    if not translation.usable and translation.language != ENGLISH:
        return "Not shown"
    return "Not reviewed" if waits_for_a_speaker(translation) else "Ready"


def waits_for_a_speaker(translation: Translation) -> bool:
    """Whether a language still needs somebody; English does not."""
    return translation.language != ENGLISH and not (translation.usable and translation.is_reviewed)


def languages_heading(languages: int, waiting: int) -> str:
    """Return how many languages there are, and how many of them wait."""
    known = f"{languages} {'language' if languages == 1 else 'languages'}"
    return f"{known}, {waiting} not reviewed by a speaker" if waiting else f"{known}, all reviewed"

"""What staff read on a person's card, in English: what it says, what was done, and why something was not."""

from __future__ import annotations

from datetime import datetime
from typing import assert_never
from zoneinfo import ZoneInfo

from kiosk.actions.check_in import CheckInResult
from kiosk.domain.acts import Act, Why
from kiosk.domain.attending import AtAnotherKiosk, AttendOutcome, ChangedMeanwhile, Done, DoneForGood
from kiosk.domain.bookings import Booking, BookingStatus
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.facts import ErasureReason
from kiosk.domain.outcomes import (
    Admitted,
    AlreadyIn,
    Cancelled,
    Full,
    NeedsStaff,
    NotToday,
    OutsideAgeRule,
    Revoked,
    StaffReason,
    TooEarly,
    TooLate,
    UnknownCode,
)
from kiosk.domain.overrides import OverrideReason
from kiosk.domain.passes import badge_code
from kiosk.domain.people import Party
from kiosk.domain.print_queue import AlreadyPrinted, AlreadyQueued, IsIn, PrintsElsewhere, Queued, QueueOutcome
from kiosk.domain.roll_call import DOUBTFUL_AFTER
from kiosk.domain.visits import Visit
from kiosk.domain.walk_ins import WalkIn
from kiosk.errors import KioskError
from ui.desk_wording import in_or_left, local_time

_DONE = {
    Act.CHECKED_IN: "is in.",
    Act.CHECKED_OUT: "is checked out.",
    Act.UNDID_CHECK_IN: "is not in: the check-in is taken back.",
    Act.UNDID_CHECK_OUT: "is in again.",
    Act.MOVED: "is moved.",
    Act.ADDED_TO_PARTY: "has more people now.",
    Act.CORRECTED_NAME: "is the name now.",
    Act.REPLACED_PASS: "gets a badge with a new pass. The old one works no more.",
    Act.ERASED: "is erased in two minutes, for ever.",
    Act.PRINTED: "gets a badge. Undo stops it until it is out.",
    Act.SAW_COLLECTOR: "is collected, and has left.",
}
_TOOK_BACK: dict[str, str] = {
    Act.ERASED: "keeps the name.",
    Act.PRINTED: "gets no other badge.",
    Act.REPLACED_PASS: "has the other pass again. Put the badge away that came out just now: it works no more.",
}
_FOR_GOOD = {
    Act.ERASED: "The name is erased already. Nothing brings it back.",
    Act.PRINTED: "The badge is out, or coming out. Put it away: it has the same pass as the one before.",
}
_THERE = {
    Act.UNDID_CHECK_IN: "Undo it there.",
    Act.MOVED: "Move it there, or check them out here and in again.",
    Act.CORRECTED_NAME: "Put the name right there.",
    Act.REPLACED_PASS: "Give the new pass there.",
}
WHYS = {
    Why.MISTAKE: "A mistake",
    Why.WRONG_PERSON: "The wrong person",
    Why.CAME_BACK: "They came back",
    Why.ASKED: "They asked for it",
    Why.OTHER: "Another reason",
}
PASS_WHYS = {
    Why.LOST: "It is lost",
    Why.ASKED: "Somebody else may have it",
    Why.OTHER: "It cannot be read, or another reason",
}
OVERRIDES = {
    OverrideReason.PLACE_FREE: "A place is free",
    OverrideReason.PROMISED: "It was promised",
    OverrideReason.SETTLED: "Settled here",
    OverrideReason.OTHER: "Another reason",
}
ERASURES = {
    ErasureReason.ASKED: "They asked for it",
    ErasureReason.GUARDIAN_ASKED: "A parent or guardian asked",
    ErasureReason.MISTAKE: "It was kept by mistake",
}
QUESTIONS = {
    "why_in": "Not here after all? Say why.",
    "why_out": "Still here? Say why.",
    "move": "Where to?",
    "name": "The right name",
    "add": "How many more? 2, or 2+1 with an under-18",
    "override": "Let in all the same? Say why.",
    "erase": "Erase the name? It goes in two minutes, and then for ever. Say why.",
    "pass": "A new pass, and the old one ends. Say why.",
    "again": "One badge a person",
}
ERASED_SOON = "The name is about to be erased, for ever"
NOT_SAID = {"name": "Type the name first.", "add": "Type a number first, such as 2 or 2+1."}
_NEEDS = {
    StaffReason.MARKED_FOR_ATTENTION: "The booking is marked: please look at it first.",
    StaffReason.UNPAID: "The booking is not paid.",
    StaffReason.ALREADY_USED: "This code has been in today and this programme lets nobody in twice.",
    StaffReason.SESSION_UNKNOWN: "The booking’s session is not known here. Check in as a walk-in, then move.",
    StaffReason.AMBIGUOUS: "Several parties are in with this code. Choose one of them.",
}


def name_of(visit: Visit) -> str:
    """Return by what a party is called."""
    carries = f"Badge {badge_code(visit.pass_code)}" if visit.pass_code else f"Booking {visit.code}"
    return visit.name or visit.badge_name or carries


def people_of(party: Party) -> str:
    """Return a party in words: 2 adults, 3 under 18."""
    counts = ((party.adults, "adult" if party.adults == 1 else "adults"), (party.under_18, "under 18"))
    said = [f"{number} {word}" for number, word in counts if number]
    return ", ".join(said + ([f"{party.not_said} of unknown age"] if party.not_said else []))


def card_lines(who: Visit | Booking, catalogue: Catalogue, now: datetime) -> tuple[str, ...]:
    """Return what a card says."""
    return booking_lines(who, catalogue) if isinstance(who, Booking) else visit_lines(who, catalogue, now)


def visit_lines(visit: Visit, catalogue: Catalogue, now: datetime) -> tuple[str, ...]:
    """Return what a card says of a visit."""
    zone, doubtful = catalogue.venue.time_zone, visit.is_open and now - visit.checked_in_at > DOUBTFUL_AFTER
    left = f", {people_of(visit.left)} left early" if visit.left else ""
    stay = in_or_left(visit, zone, doubtful=doubtful)
    lines = [stay[0].upper() + stay[1:], where(visit, catalogue), f"{people_of(visit.party)}{left}"]
    carried = (("Badge", badge_code(visit.pass_code)), ("Code", visit.code or ""))
    lines += [f"{what} {code}" for what, code in carried if code and f"{what} {code}" != name_of(visit)]
    if visit.elsewhere:
        lines.append(f"Came in at {visit.elsewhere}: print, rename, move or undo at the desk there")
    return tuple(lines + (["Needs help to leave the building"] if visit.leave_help else []))


def where(visit: Visit, catalogue: Catalogue) -> str:
    """Return a visit's room and what it is for."""
    room = catalogue.rooms.get(visit.room_key)
    session = catalogue.sessions.get(visit.session_key or "")
    programme = catalogue.programmes.get(visit.programme_key)
    what = session.title if session else programme.name if programme else visit.programme_key
    return f"{room.name if room else visit.room_key}: {what}"


def booking_lines(booking: Booking, catalogue: Catalogue) -> tuple[str, ...]:
    """Return what a card says of a booking that nobody has come with."""
    lines = ["Booked, not here", booked_for(booking, catalogue), people_of(booking.party), f"Code {booking.code}"]
    if booking.order_ref:
        lines.append(f"Order {booking.order_ref}")
    if booking.status is not BookingStatus.ACTIVE:
        lines.append(f"Booking {booking.status.value}")
    return tuple(lines + (["Marked: look at the booking"] if booking.needs_attention else []))


def booked_for(booking: Booking, catalogue: Catalogue) -> str:
    """Return for what and when a place is booked."""
    session = catalogue.sessions.get(booking.session_key or "")
    programme = catalogue.programmes.get(booking.programme_key or "")
    if session is None:
        return programme.name if programme else booking.ticket or "Any day"
    starts = session.starts_at.astimezone(catalogue.venue.time_zone)
    return f"{session.title}, {starts:%A} {starts.day} {starts:%B} {starts:%H:%M}"


def walk_in(found: WalkIn) -> str:
    """Return what the button for a walk-in says."""
    return f"Check in {found.name or 'without a name'}: {people_of(found.party)}"


def was_done(done: Done) -> str:
    """Return what the bar says of an act."""
    said = _DONE.get(done.act) or _TOOK_BACK.get(done.about, "is as before.")
    return f"{name_of(done.visit)} {said}"


def what_came(outcome: AttendOutcome, zone: ZoneInfo) -> str:
    """Return why something was not done; empty for what was."""
    match outcome:
        case Done():
            return ""
        case ChangedMeanwhile():
            return changed_meanwhile(outcome, zone)
        case AtAnotherKiosk():
            return at_another_kiosk(outcome)
        case DoneForGood(act=act):
            return _FOR_GOOD[act]
        case Full():
            return too_full(outcome)
        case _:
            assert_never(outcome)


def changed_meanwhile(outcome: ChangedMeanwhile, zone: ZoneInfo) -> str:
    """Return what the second of two desks reads."""
    visit = outcome.visit
    if visit is None:
        return "Somebody else changed this or took it back just now. Nothing was changed here."
    now = in_or_left(visit, zone, doubtful=False)
    who = f"{name_of(visit)}, {now}"
    return f"Somebody else changed this just now: {who}. Nothing was changed here. Look, then try again."


def at_another_kiosk(outcome: AtAnotherKiosk) -> str:
    """Return where to go with what cannot be done here."""
    return (
        f"This visit began at {outcome.kiosk_id}. {_THERE.get(outcome.act, 'Do it there.')} Nothing was changed here."
    )


def too_full(full: Full) -> str:
    """Return why it is asked whether people are let in, moved or added all the same."""
    why = f"They are too many for {full.place}" if full.places_left > 0 else f"{full.place} is full"
    left = f"{why}: {full.places_left} of {full.capacity} places left"
    if full.held_elsewhere:
        left = f"Places left in {full.place}: {full.places_left} at this kiosk, {full.held_elsewhere} at other kiosks"
    return f"{left}. Let them in all the same? Say why."


def refused(result: CheckInResult, catalogue: Catalogue) -> str:
    """Return why the desk's check-in was refused, with what to do (complaint 56)."""
    zone, outcome = catalogue.venue.time_zone, result.outcome
    match outcome:
        case Admitted():
            return ""
        case AlreadyIn(room=room, since=since):
            return f"Already in since {local_time(since, zone)} ({room.name})."
        case NotToday(on=on, title=title):
            return f"{title} is on {on:%A} {on.day} {on:%B}, not today. Check in as a walk-in to let them in."
        case TooEarly(title=title, opens_at=opens_at):
            return f"{title} opens at {local_time(opens_at, zone)}."
        case TooLate(title=title, closes_at=closes_at):
            return f"The door to {title} closed at {local_time(closes_at, zone)}. Check in as a walk-in, then move."
        case Full():
            return too_full(outcome)
        case OutsideAgeRule(programme=programme):
            return f"{programme.name} is for other ages."
        case NeedsStaff(reason=reason):
            return _NEEDS.get(reason, "This needs a decision: check in as a walk-in.")
        case Cancelled(title=title):
            return f"{title} is cancelled."
        case Revoked():
            return "This code was withdrawn."
        case UnknownCode():
            return "Nobody knows this code."
        case _:
            assert_never(outcome)


def not_done(error: Exception) -> str:
    """Return what to do when an act could not be written."""
    what = f"{error.what}. {error.fix}" if isinstance(error, KioskError) else "Try again."
    return f"That was not done. {what}"


def not_queued(outcome: QueueOutcome) -> str:
    """Return why a badge is not printed again at once (complaint 24); empty for one that is."""
    match outcome:
        case Queued():
            return ""
        case AlreadyPrinted(times=times):
            return f"This badge came out already{'' if times == 1 else f', {times} times'}. Print it again?"
        case AlreadyQueued():
            return "This badge is on its way already. Look at the printer."
        case IsIn(visit=visit):
            return f"{name_of(visit)} is in already. Look for them in the list."
        case PrintsElsewhere(kiosk_id=kiosk_id):
            return f"This visit began at {kiosk_id}. Print its badge at the desk there."
        case _:
            return "There is no badge to print for this."

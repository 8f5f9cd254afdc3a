"""Sentences for people: every outcome and every fault in plain words with a next step. The only place for them.

Rules (look.md 2.7 and 3): reading age 9-11, sentences of at most 20 words, verbs on buttons, no blame.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import date, datetime
from typing import assert_never
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale

from kiosk.actions.check_in import CheckInResult
from kiosk.actions.check_out import CheckOutResult
from kiosk.actions.join_party import JoinResult
from kiosk.domain.catalogue import Catalogue, Room
from kiosk.domain.check_in import (
    Admitted,
    AlreadyIn,
    Cancelled,
    CheckInOutcome,
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
from kiosk.domain.check_out import AlreadyOut, CheckedOut, NotIn, SomeLeft, StayedIn
from kiosk.domain.marks import Mark, mark_of
from kiosk.domain.parties import Joined
from kiosk.domain.people import AgeRule
from kiosk.errors import KioskError
from ui.translating import of_venue, tr


@dataclass(frozen=True, slots=True)
class Step:
    """A button: what it says and which way it leads (``home``, ``form``, ``leave``, ``help``, ``stay``)."""

    label: str
    leads_to: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What a screen says after a code, a form or a tap. ``tone`` is ``done``, ``info`` or ``problem``."""

    tone: str
    heading: str
    lines: tuple[str, ...] = ()
    steps: tuple[Step, ...] = ()
    mark: Mark | None = None


def clock_time(instant: datetime, zone: ZoneInfo) -> str:
    """Return a local time of day as the visitor reads it: 14:05."""
    return instant.astimezone(zone).strftime("%H:%M")


def day_words(day: date) -> str:
    """Return a day in words: Saturday 28 November. Digits stay those of the badge and of the keyboard."""
    words = QLocale().toString(QDate(day.year, day.month, day.day), tr("dddd d MMMM"))
    return "".join(str(unicodedata.digit(letter)) if letter.isdigit() else letter for letter in words)


def _done() -> Step:
    return Step(tr("Done"), "home")


def _use_name() -> Step:
    return Step(tr("Use my name"), "form")


def _get_help() -> Step:
    return Step(tr("Get help"), "help")


def _something_else() -> Step:
    return Step(tr("Choose something else"), "form")


def _still() -> str:
    return tr("Reception can help. You can still check in by name.")


def answer_check_in(result: CheckInResult, catalogue: Catalogue, *, by_name: bool = True) -> Answer:
    """Return what the screen says to somebody who wants to come in."""
    outcome = result.outcome
    zone = catalogue.venue.time_zone
    match outcome:
        case Admitted():
            return _welcome(outcome, result, zone, by_name=by_name)
        case AlreadyIn():
            return _already_in(outcome, zone)
        case _:
            return _refusal(outcome, zone)


def answer_join(result: JoinResult, catalogue: Catalogue) -> Answer:
    """Return what the screen says to late arrivals of a party that is in."""
    outcome, zone = result.outcome, catalogue.venue.time_zone
    match outcome:
        case Joined(visit=visit, party=party):
            room = catalogue.rooms.get(visit.room_key)
            lines = [tr("Go to: %1.").replace("%1", _where(room))] if room else []
            lines.append(tr("People checked in: %1.").replace("%1", str(party.people)))
            now = visit.staying.people + party.people
            lines.append(tr("All of your party: %1.").replace("%1", str(now)))
            return Answer("done", tr("You're in."), tuple(lines), (_done(),), mark_of(visit.id))
        case AlreadyIn():
            return _already_in(outcome, zone)
        case NotIn():
            return Answer("problem", tr("You are not checked in"), (_not_in(),), (_done(), _get_help()))
        case _:
            return _refusal(outcome, zone)


def _already_in(outcome: AlreadyIn, zone: ZoneInfo) -> Answer:
    came = tr("You came in at %1: %2.").replace("%1", clock_time(outcome.since, zone))
    lines = (came.replace("%2", of_venue(outcome.room.name)),)
    steps = (_done(), Step(tr("I'm leaving"), "leave"))
    return Answer("info", tr("You're already in."), lines, steps, mark_of(outcome.visit.id))


def _where(room: Room) -> str:
    name = of_venue(room.name)
    return tr("%1, %2").replace("%1", name).replace("%2", of_venue(room.directions)) if room.directions else name


def _not_in() -> str:
    return tr("This code has not been used to come in today.")


def _welcome(outcome: Admitted, result: CheckInResult, zone: ZoneInfo, *, by_name: bool) -> Answer:
    shown = outcome.badge_name if by_name else ""
    heading = tr("You're in, %1.").replace("%1", shown) if shown else tr("You're in.")
    place = _where(outcome.room)
    lines = []
    if outcome.starts_at is not None:
        start = tr("Start: %1, %2.").replace("%1", clock_time(outcome.starts_at, zone)).replace("%2", place)
        lines.append(start)
    else:
        lines.append(tr("Go to: %1.").replace("%1", place))
    if outcome.party.people > 1:
        lines.append(tr("People checked in: %1.").replace("%1", str(outcome.party.people)))
    if outcome.badge:
        lines.append(tr("Your badge will be ready at the desk."))
    mark = mark_of(result.visit.id) if result.visit else None
    return Answer("done", heading, tuple(lines), (_done(),), mark)


def _refusal(outcome: CheckInOutcome, zone: ZoneInfo) -> Answer:
    match outcome:
        case NotToday(on=on, title=title):
            line = _at(tr("It is for %1: %2."), day_words(on), title)
            return Answer("problem", tr("That code is not for today"), (line, _still()), (_use_name(), _get_help()))
        case TooEarly(title=title, opens_at=opens_at):
            line = _at(tr("The door opens at %1: %2."), clock_time(opens_at, zone), title)
            lines = (line, tr("Scan again then. Reception can help if you want to come in now."))
            return Answer("problem", tr("You're early"), lines, (_something_else(), _get_help()))
        case TooLate(title=title, closes_at=closes_at):
            line = _at(tr("The door closed at %1: %2."), clock_time(closes_at, zone), title)
            return Answer("problem", tr("You're late for this one"), (line, _still()), (_use_name(), _get_help()))
        case Full(place=place, places_left=left):
            lines: tuple[str, ...] = (tr("Reception can tell you when there is room."),)
            heading = tr("%1 is full right now").replace("%1", of_venue(place))
            if left:
                heading = tr("There is not enough room for all of you")
                lines = (f"{of_venue(place)}.", tr("Places left: %1.").replace("%1", str(left)), *lines)
            return Answer("problem", heading, lines, (_something_else(), _get_help()))
        case OutsideAgeRule(programme=programme, rule=rule):
            heading = tr("%1 is for other ages").replace("%1", of_venue(programme.name))
            lines = (_ages(rule), tr("Reception can help you find something else today."))
            return Answer("problem", heading, lines, (_something_else(), _get_help()))
        case NeedsStaff(reason=reason):
            return _needs_staff(reason)
        case Cancelled(title=title, whole_session=whole):
            heading = tr("This session is cancelled") if whole else tr("This booking is cancelled")
            return Answer("problem", heading, (f"{of_venue(title)}.", _still()), (_use_name(), _get_help()))
        case Revoked():
            lines = (tr("Reception can give you a new one."),)
            return Answer("problem", tr("This code has been replaced"), lines, (_use_name(), _get_help()))
        case UnknownCode(reason=reason):
            return _unknown(reason)
        case Admitted() | AlreadyIn():
            raise ValueError("not a refusal")
        case _:
            assert_never(outcome)


def _at(sentence: str, when: str, title: str) -> str:
    return sentence.replace("%1", when).replace("%2", of_venue(title))


def _ages(rule: AgeRule) -> str:
    if rule.min_age is not None and rule.max_age is not None:
        return tr("It is for ages %1 to %2.").replace("%1", str(rule.min_age)).replace("%2", str(rule.max_age))
    if rule.min_age is not None:
        return tr("It is for ages %1 and over.").replace("%1", str(rule.min_age))
    return tr("It is for ages up to %1.").replace("%1", str(rule.max_age))


def _needs_staff(reason: StaffReason) -> Answer:
    why = {
        StaffReason.MARKED_FOR_ATTENTION: tr("There is a note on your booking that they will go through with you."),
        StaffReason.UNPAID: tr("Your booking is not paid for yet. They can sort it out with you."),
        StaffReason.ALREADY_USED: tr("This code was used before. They will check it with you."),
        StaffReason.MINOR_ALONE: tr("You are under 18, so a member of staff checks you in with you."),
        StaffReason.AGE_NOT_KNOWN: tr("This one has an age limit. They will check it with you."),
        StaffReason.PARTY_TOO_LARGE: tr("You are a large group. They check you in all at once."),
        StaffReason.BOOKING_ONLY: tr("This one needs a booking. They can see if there is a place."),
        StaffReason.SESSION_UNKNOWN: tr("They can see what your code is for."),
        StaffReason.AMBIGUOUS: tr("More than one visit fits. They will find yours."),
    }[reason]
    return Answer("info", tr("Come to the desk"), (why,), (_done(), _get_help()))


def _unknown(reason: str) -> Answer:
    steps = (_use_name(), Step(tr("Try again"), "home"))
    other = {
        "wifi": tr("That is a code for Wi-Fi."),
        "contact": tr("That is a contact card."),
        "boarding_pass": tr("That is a boarding pass. Have a good trip later!"),
        "web_link": tr("That is a link to a web page."),
        "event_setup": tr("That is a code for setting up a device."),
        "wallet_or_health": tr("That is a health certificate."),
        "other_kind": tr("That is a code for something else."),
    }
    if reason in other:
        lines = (other[reason], tr("Show the code of your booking or badge. Or check in by name."))
        return Answer("problem", tr("That is not a check-in code"), lines, steps)
    if reason == "not_found":
        lines = (tr("It may be for another place or another day."), _still())
        return Answer("problem", tr("We do not know that code"), lines, (_use_name(), _get_help()))
    line = tr("Turn up your phone's brightness, or check in by name.")
    return Answer("problem", tr("We could not read that code"), (line,), steps)


def answer_check_out(result: CheckOutResult, catalogue: Catalogue) -> Answer:
    """Return what the screen says to somebody who is leaving."""
    zone = catalogue.venue.time_zone
    out_anyway = Step(tr("Just count me out"), "count_out")
    match result.outcome:
        case CheckedOut(visit=visit):
            heading = tr("Bye, %1.").replace("%1", visit.badge_name) if visit.badge_name else tr("Bye.")
            lines = [tr("Thank you for coming. See you again.")]
            steps = [_done()]
            if visit.staying.people > 1:
                lines.append(tr("People checked out: %1.").replace("%1", str(visit.staying.people)))
                steps.append(Step(tr("Some of us are staying"), "stay"))
            return Answer("done", heading, tuple(lines), tuple(steps), mark_of(visit.id))
        case SomeLeft(visit=visit, party=party):
            left = tr("People checked out: %1.").replace("%1", str(party.people))
            here = tr("Still here: %1.").replace("%1", str(visit.staying.people))
            return Answer("done", tr("Bye."), (left, here), (_done(),), mark_of(visit.id))
        case StayedIn(visit=visit):
            here = tr("Still here: %1.").replace("%1", str(visit.staying.people))
            return Answer("done", tr("You're in."), (here,), (_done(),), mark_of(visit.id))
        case AlreadyOut(visit=visit):
            left = clock_time(visit.checked_out_at or visit.checked_in_at, zone)
            line = tr("You left at %1. There is nothing more to do.").replace("%1", left)
            return Answer("info", tr("You are checked out already."), (line,), (_done(), _get_help()))
        case NotIn():
            lines = (_not_in(),)
            return Answer("problem", tr("You are not checked in"), lines, (_done(), out_anyway))
        case NeedsStaff():
            return _needs_staff(StaffReason.AMBIGUOUS)
        case UnknownCode():
            lines = (tr("Show your badge or your code, or let us just count you out."),)
            return Answer("problem", tr("We could not find that code"), lines, (out_anyway, _get_help()))
        case _:
            assert_never(result.outcome)


def answer_counted_out() -> Answer:
    """Return the goodbye to somebody who did not say who they are."""
    return Answer("done", tr("Bye."), (tr("Thank you for coming. See you again."),), (_done(),))


def answer_counted_in(people: int) -> Answer:
    """Return the festival counter's thanks."""
    line = tr("People counted: %1.").replace("%1", str(people))
    return Answer("done", tr("Thank you. Welcome in."), (line,), (_done(),))


def answer_trouble(error: KioskError) -> Answer:
    """Return what a visitor reads when this kiosk cannot save: no detail, a way on."""
    del error  # the log and the doctor have it; a visitor can do nothing with it
    lines = (
        tr("This screen cannot save your visit right now. It is not your fault."),
        tr("Reception will write you in."),
    )
    return Answer("problem", tr("Come to the desk"), lines, (_done(), _get_help()))


def sorry() -> str:
    """Return what Home says after something went wrong (look.md K4)."""
    return tr("Sorry, let's start again.")


def clock_warning(now: datetime, newest: datetime, zone: ZoneInfo) -> str:
    """Return the line for staff, in English, when the wall clock stands before the newest fact."""
    stands, last = _stamp(now, zone), _stamp(newest, zone)
    return f"Staff: this kiosk's clock says {stands}, before its last entry at {last}. Set the clock."


def _stamp(instant: datetime, zone: ZoneInfo) -> str:
    return instant.astimezone(zone).strftime("%d.%m. %H:%M")

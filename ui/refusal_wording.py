"""Why somebody cannot come in just now, in plain words with a next step."""

from __future__ import annotations

from typing import assert_never
from zoneinfo import ZoneInfo

from kiosk.domain.outcomes import (
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
from kiosk.domain.people import AgeRule
from ui.answers import Answer, Step, clock_time, day_words, done, get_help, something_else, use_name
from ui.translating import of_venue, tr


def _still() -> str:
    return tr("Reception can help. You can still check in by name.")


def refusal(outcome: CheckInOutcome, zone: ZoneInfo) -> Answer:
    """Return what the screen says to somebody who cannot come in, with a way on."""
    match outcome:
        case NotToday(on=on, title=title):
            line = _at(tr("%2 is on %1."), day_words(on), title)
            return Answer("problem", tr("That code is not for today"), (line, _still()), (use_name(), get_help()))
        case TooEarly(title=title, opens_at=opens_at):
            line = _at(tr("%2 opens at %1."), clock_time(opens_at, zone), title)
            lines = (line, tr("Scan again then. Reception can help if you want to come in now."))
            return Answer("problem", tr("You’re early"), lines, (something_else(), get_help()))
        case TooLate(title=title, closes_at=closes_at):
            line = _at(tr("The door to %2 closed at %1."), clock_time(closes_at, zone), title)
            return Answer("problem", tr("You’re late for this one"), (line, _still()), (use_name(), get_help()))
        case Full(held_elsewhere=held) if held:
            return _places_elsewhere(outcome)
        case Full(place=place, places_left=left, instead=instead):
            lines: tuple[str, ...] = (tr("Reception can tell you when there is room."),)
            heading = tr("%1 is full right now").replace("%1", of_venue(place))
            if left:
                heading = tr("There is not enough room for all of you")
                lines = (f"{of_venue(place)}.", tr("Places left: %1.").replace("%1", str(left)), *lines)
            other = Step(tr("See what has places"), "instead") if instead else something_else()
            return Answer("problem", heading, lines, (other, get_help()))
        case OutsideAgeRule(programme=programme, rule=rule):
            heading = tr("%1 is for other ages").replace("%1", of_venue(programme.name))
            lines = (_ages(rule), tr("Reception can help you find something else today."))
            return Answer("problem", heading, lines, (something_else(), get_help()))
        case NeedsStaff(reason=reason):
            return needs_staff(reason)
        case Cancelled(title=title, whole_session=whole):
            heading = tr("This session is cancelled") if whole else tr("This booking is cancelled")
            return Answer("problem", heading, (f"{of_venue(title)}.", _still()), (use_name(), get_help()))
        case Revoked():
            lines = (tr("Reception can give you a new one."),)
            return Answer("problem", tr("This code has been replaced"), lines, (use_name(), get_help()))
        case UnknownCode(reason=reason):
            return _unknown(reason)
        case Admitted() | AlreadyIn():
            raise ValueError("not a refusal")
        case _:
            assert_never(outcome)


def _places_elsewhere(full: Full) -> Answer:
    """What is free may be given away by other kiosks alone: soon it may be this one's."""
    heading = tr("This kiosk has no more places for %1").replace("%1", of_venue(full.place))
    lines: tuple[str, ...] = (tr("Other kiosks may have some. Try again in a minute."),)
    if full.places_left:
        heading = tr("Too few places at this kiosk")
        lines = (f"{of_venue(full.place)}.", tr("Places left: %1.").replace("%1", str(full.places_left)), *lines)
    other = Step(tr("See what has places"), "instead") if full.instead else Step(tr("Try again"), "home")
    return Answer("problem", heading, lines, (other, get_help()))


def _at(sentence: str, when: str, title: str) -> str:
    return sentence.replace("%1", when).replace("%2", of_venue(title))


def _ages(rule: AgeRule) -> str:
    if rule.min_age is not None and rule.max_age is not None:
        return tr("It is for ages %1 to %2.").replace("%1", str(rule.min_age)).replace("%2", str(rule.max_age))
    if rule.min_age is not None:
        return tr("It is for ages %1 and over.").replace("%1", str(rule.min_age))
    return tr("It is for ages up to %1.").replace("%1", str(rule.max_age))


def needs_staff(reason: StaffReason) -> Answer:
    """Return what the screen says where a person must decide."""
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
    return Answer("info", tr("Come to the desk"), (why,), (done(), get_help()))


def _unknown(reason: str) -> Answer:
    steps = (use_name(), Step(tr("Try again"), "home"))
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
        return Answer("problem", tr("We do not know that code"), lines, (use_name(), get_help()))
    line = tr("Turn up your phone’s brightness, or check in by name.")
    return Answer("problem", tr("We could not read that code"), (line,), steps)

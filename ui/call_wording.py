"""What staff read about calls, in English like everything for staff: who needs them, where, and since when."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from kiosk.actions.calls import CallView
from kiosk.actions.check_in import CheckInResult
from kiosk.domain.calls import Call, CallKind, Written
from kiosk.domain.catalogue import Catalogue, Programme, Session
from kiosk.domain.check_in import Full
from kiosk.domain.passes import badge_code
from kiosk.domain.visits import Visit
from kiosk.domain.young_people import Answers, Care, Declined, WatchedRoom
from kiosk.errors import KioskError
from ui.desk_wording import lasting, local_time

_SCREENS = {
    "home": "the first screen",
    "form": "the form",
    "party": "who came",
    "answer": "the answer",
    "leaving": "the leaving screen",
    "feedback": "the questions",
}


def title(call: Call) -> str:
    """Return what a call is about."""
    return {
        CallKind.HELP: "Somebody needs help",
        CallKind.YOUNG_MAKER: "A young maker waits to be confirmed",
        CallKind.COLLECTOR: "A young person is being collected",
        CallKind.TWO_ADULTS: "Under-18s with fewer than two adults",
    }[call.kind]


def where(call: Call, catalogue: Catalogue) -> str:
    """Return where somebody waits."""
    if call.room_key is not None:
        return catalogue.room_name(call.room_key)
    screen = _SCREENS.get(call.screen)
    return f"At {call.kiosk_id}, {screen}" if screen else f"At {call.kiosk_id}"


def since(call: Call, now: datetime, zone: ZoneInfo) -> str:
    """Return since when, and how long that is."""
    return f"since {local_time(call.raised_at, zone)}, {lasting(now - call.raised_at)}"


def and_more(detail: str, more: int) -> str:
    """Return where the oldest call comes from, and how many others wait."""
    return f"{detail}. {more} more {'waits' if more == 1 else 'wait'}." if more else detail


def state(view: CallView) -> str:
    """Return who comes."""
    if not view.call.is_answered:
        return "Nobody has answered yet"
    return f"{view.comes} is coming" if view.comes else "Somebody is coming"


def wrote(written: Written, name: str) -> str:
    """Return who wrote a text."""
    return (name or "Desk") if written.by_staff else "Visitor"


def no_name(visit: Visit) -> str:
    """Return what stands for a name."""
    return f"Badge {badge_code(visit.pass_code)}"


def came_for(programme: Programme, session: Session | None) -> str:
    """Return what somebody came for, and for which ages that is."""
    words = session.title if session else programme.name
    rule = programme.age
    if rule is None:
        return words
    if rule.min_age is not None and rule.max_age is not None:
        return f"{words}, ages {rule.min_age} to {rule.max_age}"
    return f"{words}, ages {rule.min_age} and over" if rule.max_age is None else f"{words}, ages up to {rule.max_age}"


def collected_by(care: Care | None) -> str:
    """Return who was named to collect a young person."""
    named = care.collector if care else ""
    return f"Collected by: {named}" if named else "Nobody was named at check-in. Ask the programme’s own list."


def answered_for(care: Care | None) -> str:
    """Return who answers for a young person."""
    if care is None:
        return ""
    if care.answers is Answers.ON_LIST:
        return "On the programme’s list: it has the emergency contact."
    return f"Responsible adult: {care.adult}"


def missing(answers: Answers | None, adult: str) -> str:
    """Return what staff have not said yet; empty when all is there."""
    if answers is None:
        return "Say who answers for them: an adult who is here, or the programme’s list."
    return "Enter the adult’s name." if answers is Answers.HERE and not adult.strip() else ""


def not_in(result: CheckInResult | None) -> str:
    """Return why a young maker who was confirmed is not in."""
    match result:
        case None:
            return "They have left the screen meanwhile."
        case CheckInResult(outcome=Full(place=place, held_elsewhere=held)) if held:
            return f"{place}: too few places left at this kiosk, {held} at other kiosks. Try again in a minute."
        case CheckInResult(outcome=Full(place=place, capacity=capacity)):
            return f"{place} is full ({capacity}). Do not confirm, or make room first."
        case _:
            return "They cannot come in now. Do not confirm, and talk with them."


def reason(why: Declined) -> str:
    """Return why staff do not confirm somebody."""
    return {
        Declined.NO_ADULT: "No adult answers for them",
        Declined.NOT_ON_LIST: "Not on the list",
        Declined.OTHER_AGE: "Not of the right age",
        Declined.FULL: "It is full",
        Declined.OTHER: "Something else: talk with them",
    }[why]


def not_done(error: Exception) -> str:
    """Return what to do when the store refuses."""
    return f"Not saved. {error.what}. {error.fix}" if isinstance(error, KioskError) else "Not saved. Try again."


def watched(each: WatchedRoom) -> str:
    """Return who is in a room with the rule of two adults."""
    young, adults = each.people.under_18, each.people.adults
    here = f"{young} under 18, {adults} {'adult' if adults == 1 else 'adults'}"
    return f"{here}: too few" if each.is_broken else f"{here} came in"

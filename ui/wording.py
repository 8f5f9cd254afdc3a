"""Sentences for people: every outcome and every fault in plain words with a next step.

Here are the answers to arriving and leaving; ``refusal_wording`` says why not, ``viewmodels/form_wording`` asks.

Rules (look.md 2.7 and 3): reading age 9-11, sentences of at most 20 words, verbs on buttons, no blame.
"""

from __future__ import annotations

from datetime import datetime
from typing import assert_never
from zoneinfo import ZoneInfo

from kiosk.actions.check_in import CheckInResult
from kiosk.actions.check_out import CheckOutResult
from kiosk.actions.join_party import JoinResult
from kiosk.actions.take_scan import NextAsked
from kiosk.domain.calls import CallKind
from kiosk.domain.catalogue import BadgesFor, Catalogue, Programme, Room
from kiosk.domain.check_in import (
    Admitted,
    AlreadyIn,
    NeedsStaff,
    StaffReason,
    UnknownCode,
)
from kiosk.domain.check_out import AlreadyOut, CheckedOut, CollectorAsked, NotIn, SomeLeft, StayedIn
from kiosk.domain.marks import mark_of
from kiosk.domain.parties import Joined
from kiosk.domain.visits import Visit
from kiosk.errors import KioskError
from ui.answers import Answer, Step, clock_time, done, get_help
from ui.help_wording import ended_by_staff
from ui.refusal_wording import needs_staff, refusal
from ui.translating import of_venue, tr


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
            return refusal(outcome, zone)


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
            if result.late is not None:
                lines.append(_badge_ready(_programme_of(visit, catalogue), party.people))
            return Answer("done", tr("You’re in."), tuple(lines), (done(),), mark_of(visit.id))
        case AlreadyIn():
            return _already_in(outcome, zone)
        case NotIn():
            return Answer("problem", tr("You are not checked in"), (_not_in(),), (done(), get_help()))
        case _:
            return refusal(outcome, zone)


def answer_next(asked: NextAsked, catalogue: Catalogue) -> Answer:
    """Return what the screen asks somebody whose badge may mean two things: the next session, or leaving."""
    session, zone = asked.next.session, catalogue.venue.time_zone
    start = tr("Start: %1, %2.").replace("%1", clock_time(session.starts_at, zone))
    lines = (of_venue(session.title) + ".", start.replace("%2", _where(asked.next.room)))
    steps = (Step(tr("Yes, check me in"), "go_on"), Step(tr("I’m leaving"), "go_out"))
    return Answer("info", tr("Are you going on to the next one?"), lines, steps, mark_of(asked.visit.id))


def _already_in(outcome: AlreadyIn, zone: ZoneInfo) -> Answer:
    came = tr("You came into %2 at %1.").replace("%1", clock_time(outcome.since, zone))
    lines = (came.replace("%2", of_venue(outcome.room.name)),)
    steps = (done(), Step(tr("I’m leaving"), "leave"))
    return Answer("info", tr("You’re already in."), lines, steps, mark_of(outcome.visit.id))


def _programme_of(visit: Visit, catalogue: Catalogue) -> Programme:
    return catalogue.programmes.get(visit.programme_key, catalogue.open_programme)


def _badge_ready(programme: Programme, people: int) -> str:
    if people > 1 and programme.badges_for is not BadgesFor.PARTY:
        return tr("Your badges will be ready at the desk.")
    return tr("Your badge will be ready at the desk.")


def _where(room: Room) -> str:
    name = of_venue(room.name)
    return tr("%1, %2").replace("%1", name).replace("%2", of_venue(room.directions)) if room.directions else name


def _not_in() -> str:
    return tr("This code has not been used to come in today.")


def _welcome(outcome: Admitted, result: CheckInResult, zone: ZoneInfo, *, by_name: bool) -> Answer:
    shown = outcome.badge_name if by_name else ""
    heading = tr("You’re in, %1.").replace("%1", shown) if shown else tr("You’re in.")
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
        lines.append(_badge_ready(outcome.programme, outcome.party.people))
    elif outcome.going and outcome.pass_code and outcome.programme.badge:
        lines.append(tr("Keep your badge. It is good for this one too."))
    mark = mark_of(result.visit.id) if result.visit else None
    return Answer("done", heading, tuple(lines), (done(),), mark, without_name=tr("You’re in."))


def answer_check_out(result: CheckOutResult, catalogue: Catalogue) -> Answer:
    """Return what the screen says to somebody who is leaving."""
    zone = catalogue.venue.time_zone
    out_anyway = Step(tr("Just count me out"), "count_out")
    match result.outcome:
        case CheckedOut(visit=visit):
            heading = tr("Bye, %1.").replace("%1", visit.badge_name) if visit.badge_name else tr("Bye.")
            lines = [tr("Thank you for coming. See you again.")]
            steps = [done()]
            if visit.staying.people > 1:
                lines.append(tr("People checked out: %1.").replace("%1", str(visit.staying.people)))
                steps.append(Step(tr("Some of us are staying"), "stay"))
            return Answer("done", heading, tuple(lines), tuple(steps), mark_of(visit.id), without_name=tr("Bye."))
        case SomeLeft(visit=visit, party=party):
            left = tr("People checked out: %1.").replace("%1", str(party.people))
            here = tr("Still here: %1.").replace("%1", str(visit.staying.people))
            return Answer("done", tr("Bye."), (left, here), (done(),), mark_of(visit.id))
        case StayedIn(visit=visit):
            here = tr("Still here: %1.").replace("%1", str(visit.staying.people))
            return Answer("done", tr("You’re in."), (here,), (done(),), mark_of(visit.id))
        case AlreadyOut(visit=visit):
            left = clock_time(visit.checked_out_at or visit.checked_in_at, zone)
            line = tr("You left at %1. There is nothing more to do.").replace("%1", left)
            return Answer("info", tr("You are checked out already."), (line,), (done(), get_help()))
        case NotIn():
            lines = (_not_in(),)
            return Answer("problem", tr("You are not checked in"), lines, (done(), out_anyway))
        case CollectorAsked():
            return ended_by_staff(CallKind.COLLECTOR)
        case NeedsStaff():
            return needs_staff(StaffReason.AMBIGUOUS)
        case UnknownCode():
            lines = (tr("Show your badge or your code, or let us just count you out."),)
            return Answer("problem", tr("We could not find that code"), lines, (out_anyway, get_help()))
        case _:
            assert_never(result.outcome)


def answer_counted_out() -> Answer:
    """Return the goodbye to somebody who did not say who they are."""
    return Answer("done", tr("Bye."), (tr("Thank you for coming. See you again."),), (done(),))


def answer_counted_in(people: int) -> Answer:
    """Return the festival counter's thanks."""
    line = tr("People counted: %1.").replace("%1", str(people))
    return Answer("done", tr("Thank you. Welcome in."), (line,), (done(),))


def answer_trouble(error: KioskError) -> Answer:
    """Return what a visitor reads when this kiosk cannot save: no detail, a way on."""
    del error  # the log and the doctor have it; a visitor can do nothing with it
    lines = (
        tr("This screen cannot save your visit right now. It is not your fault."),
        tr("Reception will write you in."),
    )
    return Answer("problem", tr("Come to the desk"), lines, (done(), get_help()))


def sorry() -> str:
    """Return what Home says after something went wrong (look.md K4)."""
    return tr("Sorry, let’s start again.")


def clock_warning(now: datetime, newest: datetime, zone: ZoneInfo) -> str:
    """Return the line for staff, in English, when the wall clock stands before the newest fact."""
    stands, last = _stamp(now, zone), _stamp(newest, zone)
    return f"Staff: set the clock. It says {stands}, and the last entry is of {last}."


def _stamp(instant: datetime, zone: ZoneInfo) -> str:
    local = instant.astimezone(zone)
    return f"{local.day} {local:%b, %H:%M}"

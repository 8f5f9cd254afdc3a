"""What the journal says, worked out from its first entry: the plain truth that projections must equal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from uuid import UUID

from kiosk.actions.ports import PersonalData
from kiosk.domain.facts import (
    Acted,
    BadgePrinted,
    CheckedIn,
    CheckedOut,
    CountedOut,
    Entry,
    Erased,
    FeedbackGiven,
    Joined,
    PassReplaced,
    Reassigned,
    SomeLeft,
    Undone,
)
from kiosk.domain.people import Party
from kiosk.domain.visits import Visit


@dataclass
class Replayed:
    """Visits in the order they began, and how many left anonymously and are not yet set against one of them."""

    visits: dict[UUID, Visit] = field(default_factory=dict)
    sequences: dict[UUID, int] = field(default_factory=dict)
    counted_out: int = 0
    codes: dict[UUID, tuple[str, ...]] = field(default_factory=dict)
    came_from: dict[UUID, tuple[UUID, ...]] = field(default_factory=dict)
    replaced: dict[str, UUID] = field(default_factory=dict)


def replay(entries: Iterable[Entry], known: Mapping[UUID, PersonalData]) -> Replayed:
    """Return what a journal comes to; raises ``LookupError`` for a fact that does not fit those before it."""
    came_to = Replayed()
    before: dict[UUID, Entry] = {}
    for entry in entries:
        _take(came_to, entry, before, known)
        before[entry.id] = entry
    return came_to


def _take(came_to: Replayed, entry: Entry, before: Mapping[UUID, Entry], known: Mapping[UUID, PersonalData]) -> None:
    match entry.fact:
        case CheckedIn() as fact:
            came_to.visits[fact.visit_id] = _visit(fact, entry, known.get(fact.visit_id, PersonalData()))
            came_to.sequences[fact.visit_id] = entry.sequence
            came_to.codes[fact.visit_id] = fact.also
            came_to.came_from[fact.visit_id] = tuple(_known(came_to, move.visit_id) for move in fact.moved)
        case Joined() as fact:
            visit = _found(came_to, fact.visit_id, is_open=True)
            came_to.visits[visit.id] = replace(visit, party=visit.party.with_more(fact.party))
            came_to.codes[visit.id] += fact.codes
        case SomeLeft() as fact:
            visit = _found(came_to, fact.visit_id, is_open=True)
            _staying(visit, fact.party)
            came_to.visits[visit.id] = replace(visit, left=fact.party.with_more(visit.left))
            came_to.counted_out -= fact.party.people - fact.people
        case CheckedOut() as fact:
            visit = _found(came_to, fact.visit_id, is_open=True)
            came_to.visits[visit.id] = replace(visit, checked_out_at=fact.left_at, ending=fact.ending)
            came_to.counted_out -= visit.staying.people - fact.people
        case CountedOut() as fact:
            came_to.counted_out += fact.people
        case Reassigned() as fact:
            visit = _found(came_to, fact.visit_id, is_open=True)
            place = fact.programme_key, fact.session_key, fact.room_key
            came_to.visits[visit.id] = _at(visit, *place)
        case PassReplaced() as fact:
            visit = came_to.visits[_known(came_to, fact.visit_id)]
            came_to.visits[visit.id] = replace(visit, pass_code=fact.pass_code)
            came_to.replaced[fact.left_pass_code.casefold()] = visit.id
        case Undone() as fact:
            if fact.fact_id not in before:
                raise LookupError(f"no fact {fact.fact_id}")
            _undo(came_to, before[fact.fact_id])
        case BadgePrinted() | FeedbackGiven() | Acted():
            pass
        case Erased() as fact:
            if fact.visit_id is not None and fact.visit_id not in came_to.visits:
                raise LookupError(f"no visit {fact.visit_id}")


def _undo(came_to: Replayed, entry: Entry) -> None:
    match entry.fact:
        case CheckedIn() as fact:
            _found(came_to, fact.visit_id, is_open=True)
            del came_to.visits[fact.visit_id], came_to.sequences[fact.visit_id], came_to.came_from[fact.visit_id]
        case Joined() as fact:
            visit = _found(came_to, fact.visit_id, is_open=True)
            _staying(visit, fact.party)
            party = visit.party.without(fact.party)
            assert party is not None
            came_to.visits[visit.id] = replace(visit, party=party)
            came_to.codes[visit.id] = tuple(code for code in came_to.codes[visit.id] if code not in fact.codes)
        case SomeLeft() as fact:
            visit = _found(came_to, fact.visit_id, is_open=True)
            assert visit.left is not None
            came_to.visits[visit.id] = replace(visit, left=visit.left.without(fact.party))
            came_to.counted_out += fact.party.people - fact.people
        case CheckedOut() as fact:
            visit = _found(came_to, fact.visit_id, is_open=False)
            came_to.visits[visit.id] = replace(visit, checked_out_at=None, ending=None)
            came_to.counted_out += visit.staying.people - fact.people
        case CountedOut() as fact:
            came_to.counted_out -= fact.people
        case Reassigned() as fact:
            visit = _found(came_to, fact.visit_id, is_open=True)
            place = fact.left_programme_key, fact.left_session_key, fact.left_room_key
            came_to.visits[visit.id] = _at(visit, *place)
        case Undone() | Erased() | Acted() | PassReplaced():
            raise LookupError("an undoing is not undone")
        case FeedbackGiven():
            raise LookupError("what somebody said is not undone")
        case BadgePrinted():
            pass


def _known(came_to: Replayed, visit_id: UUID) -> UUID:
    if visit_id not in came_to.visits:
        raise LookupError(f"no visit {visit_id}")
    return visit_id


def _at(visit: Visit, programme_key: str, session_key: str | None, room_key: str) -> Visit:
    return replace(visit, programme_key=programme_key, session_key=session_key, room_key=room_key)


def _staying(visit: Visit, gone: Party) -> Party:
    try:
        staying = visit.staying.without(gone)
    except ValueError as error:
        raise LookupError(f"visit {visit.id} does not have these people") from error
    if staying is None:
        raise LookupError(f"nobody of visit {visit.id} would stay")
    return staying


def _found(came_to: Replayed, visit_id: UUID, *, is_open: bool) -> Visit:
    visit = came_to.visits.get(visit_id)
    if visit is None or visit.is_open is not is_open:
        raise LookupError(f"visit {visit_id} is {'not open' if is_open else 'open or unknown'}")
    return visit


def _visit(fact: CheckedIn, entry: Entry, known: PersonalData) -> Visit:
    return Visit(
        id=fact.visit_id,
        party=fact.party,
        programme_key=fact.programme_key,
        session_key=fact.session_key,
        room_key=fact.room_key,
        how=fact.how,
        pass_code=fact.pass_code,
        checked_in_at=entry.occurred_at,
        code=fact.code,
        name=known.name,
        badge_name=known.badge_name,
        age_band=fact.age_band,
        leave_help=known.leave_help,
        re_entry=fact.re_entry,
        moved=sum(move.people for move in fact.moved),
    )

"""A visit and a fact as rows of cells, in the order of their columns; no names and no other personal data."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, tzinfo
from functools import cache
from typing import assert_never

from kiosk.domain.catalogue import Catalogue
from kiosk.domain.facts import (
    Acted,
    BadgePrinted,
    CheckedIn,
    CheckedOut,
    CountedOut,
    Entry,
    Erased,
    Fact,
    FeedbackGiven,
    Joined,
    PassReplaced,
    Reassigned,
    SomeLeft,
    Undone,
    people_moved,
)
from kiosk.domain.overrides import Override
from kiosk.domain.people import Party
from kiosk.domain.visits import Move, Visit
from kiosk.exchange.csv_safety import escape_formula
from kiosk.exchange.day_export_columns import Cell

_Place = tuple[Cell, Cell, Cell, Cell, Cell, Cell, Cell, Cell]
_Body = tuple[Cell, ...]
_KINDS: dict[type[Fact], str] = {
    CheckedIn: "checked_in",
    Joined: "joined",
    SomeLeft: "some_left",
    CheckedOut: "checked_out",
    CountedOut: "counted_out",
    Reassigned: "reassigned",
    PassReplaced: "pass_replaced",
    Undone: "undone",
    BadgePrinted: "badge_printed",
    FeedbackGiven: "feedback_given",
    Erased: "erased",
    Acted: "acted",
}
_NO_ARRIVAL: _Body = (None,) * 18
_NO_PLACE: _Body = (None,) * 3
_NO_MOVE: _Body = (None,) * 2
_NO_OVERRIDE: _Body = (None,) * 2
_NO_DEPARTURE: _Body = (None,) * 3
_NO_BADGE: _Body = (None,) * 3


def visit_rows(day: date, catalogue: Catalogue) -> Callable[[Visit, str, str, bool | None], tuple[Cell, ...]]:
    """Return a function that turns a visit, its kiosk's id, by what it left and whether it said that it had been here
    before into a row of ``VISIT_COLUMNS``."""
    zone = catalogue.venue.time_zone
    day_text = day.isoformat()

    @cache
    def place(programme_key: str, session_key: str | None, room_key: str) -> _Place:
        return _place_cells(catalogue, programme_key, session_key, room_key)

    def row(visit: Visit, kiosk: str, left_by: str, been_before: bool | None) -> tuple[Cell, ...]:
        party, came_at, left_at = visit.party, visit.checked_in_at, visit.checked_out_at
        return (
            str(visit.id),
            day_text,
            came_at.astimezone(zone).isoformat(timespec="seconds"),
            left_at.astimezone(zone).isoformat(timespec="seconds") if left_at else None,
            visit.ending.value if visit.ending else "still in",
            _minutes(came_at, left_at),
            party.people,
            party.adults,
            party.under_18,
            party.not_said,
            visit.left.people if visit.left else 0,
            *place(visit.programme_key, visit.session_key, visit.room_key),
            visit.how.value,
            left_by,
            _text(visit.code),
            _text(visit.pass_code),
            visit.age_band.key if visit.age_band else None,
            _yes_no(visit.re_entry),
            visit.moved,
            _text(kiosk),
            _said_yes_no(been_before),
        )

    return row


def fact_row(entry: Entry, zone: tzinfo) -> tuple[Cell, ...]:
    """Return a journal entry as a row of ``FACT_COLUMNS``; ``monotonic_ns`` is a text, too long for Excel's numbers."""
    fact = entry.fact
    return (
        str(entry.id),
        _text(entry.kiosk_id),
        entry.sequence,
        kind_of(fact),
        entry.occurred_at.astimezone(zone).isoformat(timespec="microseconds"),
        _yes_no(entry.clock_behind),
        str(entry.monotonic_ns),
        entry.schema_version,
        str(visit_id) if (visit_id := getattr(fact, "visit_id", None)) else None,
        people_moved(fact),
        *_body(fact, zone),
        *_said(fact),
        *_act(fact),
        *((_text(fact.language), _said_yes_no(fact.been_before)) if isinstance(fact, CheckedIn) else (None, None)),
    )


def kind_of(fact: Fact) -> str:
    """Return a fact's stable name."""
    return _KINDS[type(fact)]


def place_names(catalogue: Catalogue, visit: Visit) -> tuple[str, str, str]:
    """Return the names of a visit's programme, session and room; the key stands in for what is no longer known."""
    programme = catalogue.programmes.get(visit.programme_key)
    session = catalogue.sessions.get(visit.session_key or "")
    room = catalogue.rooms.get(visit.room_key)
    return (
        programme.name if programme else visit.programme_key,
        session.title if session else visit.session_key or "",
        room.name if room else visit.room_key,
    )


def _place_cells(catalogue: Catalogue, programme_key: str, session_key: str | None, room_key: str) -> _Place:
    programme = catalogue.programmes.get(programme_key)
    session = catalogue.sessions.get(session_key or "")
    room = catalogue.rooms.get(room_key)
    start = session.starts_at.astimezone(catalogue.venue.time_zone) if session else None
    return (
        _text(programme.name if programme else programme_key),
        _text(programme_key),
        _text(session.title if session else session_key),
        _text(session_key),
        start.isoformat(timespec="seconds") if start else None,
        _text(room.name if room else room_key),
        _text(room_key),
        _text(room.zone if room else None),
    )


def _body(fact: Fact, zone: tzinfo) -> _Body:
    match fact:
        case CheckedIn():
            return *_arrival(fact), *_NO_DEPARTURE, *_NO_BADGE
        case Joined():
            codes = *_NO_ARRIVAL[7:13], _lines(fact.codes)
            how = *_ages(fact.party), *_NO_PLACE, fact.how.value, *codes
            return *how, *_NO_MOVE, *_NO_OVERRIDE, *_NO_DEPARTURE, *_NO_BADGE
        case SomeLeft():
            how = *_ages(fact.party), *_NO_PLACE, fact.how.value, *_NO_ARRIVAL[7:]
            return *how, fact.people, None, None, *_NO_BADGE
        case CheckedOut():
            left_at = fact.left_at.astimezone(zone).isoformat(timespec="microseconds")
            how = *_NO_ARRIVAL[:6], fact.how.value, *_NO_ARRIVAL[7:]
            return *how, fact.people, left_at, fact.ending.value, *_NO_BADGE
        case CountedOut():
            return *_NO_ARRIVAL, fact.people, None, None, *_NO_BADGE
        case Reassigned():
            place = _text(fact.programme_key), _text(fact.session_key), _text(fact.room_key)
            return *_NO_ARRIVAL[:3], *place, *_NO_ARRIVAL[6:], *_NO_DEPARTURE, *_NO_BADGE
        case PassReplaced():
            given = *_NO_ARRIVAL[:8], _text(fact.pass_code), *_NO_ARRIVAL[9:]
            return *given, *_NO_DEPARTURE, *_NO_BADGE
        case Undone():
            return *_NO_ARRIVAL, *_NO_DEPARTURE, str(fact.fact_id), None, None
        case BadgePrinted():
            return *_NO_ARRIVAL, *_NO_DEPARTURE, None, _text(fact.printer), fact.badges
        case FeedbackGiven() | Acted():
            return *_NO_ARRIVAL, *_NO_DEPARTURE, *_NO_BADGE
        case Erased():
            code = *_NO_ARRIVAL[:7], _text(fact.code), *_NO_ARRIVAL[8:]
            return *code, *_NO_DEPARTURE, *_NO_BADGE
    assert_never(fact)


def _said(fact: Fact) -> _Body:
    if not isinstance(fact, FeedbackGiven):
        return None, None
    return _text(fact.set_version), _text("\n".join(f"{question}: {answer}" for question, answer in fact.answers))


def _act(fact: Fact) -> _Body:
    if not isinstance(fact, Acted):
        return (None,) * 4
    return str(fact.staff_id), _text(str(fact.act)), _text(str(fact.reason)), _text(fact.about)


def _arrival(fact: CheckedIn) -> _Body:
    return (
        *_ages(fact.party),
        _text(fact.programme_key),
        _text(fact.session_key),
        _text(fact.room_key),
        fact.how.value,
        _text(fact.code),
        _text(fact.pass_code),
        fact.age_band.key if fact.age_band else None,
        _yes_no(fact.re_entry),
        _text(fact.area),
        fact.imd_decile,
        _lines(fact.also),
        *(_move(fact.moved) if fact.moved else _NO_MOVE),
        *(_override(fact.override) if fact.override else _NO_OVERRIDE),
    )


def _move(moved: tuple[Move, ...]) -> _Body:
    return sum(move.people for move in moved), _lines(tuple(str(move.visit_id) for move in moved))


def _override(override: Override) -> _Body:
    return _lines(override.obstacles), override.reason.value


def _ages(party: Party) -> _Body:
    return party.adults, party.under_18, party.not_said


def _lines(texts: tuple[str, ...]) -> str | None:
    """Several texts in one cell; a line each, because a code may hold spaces."""
    return _text("\n".join(texts))


def _minutes(came_at: datetime, left_at: datetime | None) -> int | None:
    if left_at is None or left_at < came_at:
        return None
    return int((left_at - came_at).total_seconds() // 60)


def _text(value: str | None) -> str | None:
    return escape_formula(value) if value else None


def _yes_no(value: bool) -> str:
    return "yes" if value else "no"


def _said_yes_no(value: bool | None) -> str | None:
    return None if value is None else _yes_no(value)

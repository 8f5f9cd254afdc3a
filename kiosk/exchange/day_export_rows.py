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
from kiosk.domain.people import Party
from kiosk.domain.visits import Visit
from kiosk.exchange.csv_safety import escape_formula
from kiosk.exchange.day_export_columns import FACT_COLUMNS, Cell
from kiosk.exchange.local_times import LocalTimes

_Place = tuple[Cell, Cell, Cell, Cell, Cell, Cell, Cell, Cell]
_Said = dict[str, Cell]
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
_OF_ITS_KIND = tuple(column.name for column in FACT_COLUMNS[10:])
"""The columns of facts that only some kinds have."""


def visit_rows(day: date, catalogue: Catalogue) -> Callable[[Visit, str, str, bool | None], tuple[Cell, ...]]:
    """Return a function that turns a visit, its kiosk's id, by what it left and whether it said that it had been here
    before into a row of ``VISIT_COLUMNS``."""
    times = LocalTimes(catalogue.venue.time_zone)
    day_text = day.isoformat()

    @cache
    def place(programme_key: str, session_key: str | None, room_key: str) -> _Place:
        return _place_cells(catalogue, programme_key, session_key, room_key)

    def row(visit: Visit, kiosk: str, left_by: str, been_before: bool | None) -> tuple[Cell, ...]:
        party, came_at, left_at = visit.party, visit.checked_in_at, visit.checked_out_at
        return (
            str(visit.id),
            day_text,
            times.to_the_second(came_at),
            times.to_the_second(left_at) if left_at else None,
            visit.ending or "still in",
            _minutes(came_at, left_at),
            party.people,
            party.adults,
            party.under_18,
            party.not_said,
            visit.left.people if visit.left else 0,
            *place(visit.programme_key, visit.session_key, visit.room_key),
            visit.how,
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


def fact_rows(zone: tzinfo) -> Callable[[Entry], tuple[Cell, ...]]:
    """Return a function that turns a journal entry into a row of ``FACT_COLUMNS``; ``monotonic_ns`` is a text, too long
    for Excel's numbers."""
    times = LocalTimes(zone)

    def row(entry: Entry) -> tuple[Cell, ...]:
        fact = entry.fact
        visit_id = getattr(fact, "visit_id", None)
        return (
            str(entry.id),
            _text(entry.kiosk_id),
            entry.sequence,
            kind_of(fact),
            times.to_the_microsecond(entry.occurred_at),
            _yes_no(entry.clock_behind),
            str(entry.monotonic_ns),
            entry.schema_version,
            str(visit_id) if visit_id else None,
            people_moved(fact),
            *map(_said(fact, times).get, _OF_ITS_KIND),
        )

    return row


def kind_of(fact: Fact) -> str:
    """Return a fact's stable name."""
    return _KINDS[type(fact)]


def place_names(catalogue: Catalogue, visit: Visit) -> tuple[str, str, str]:
    """Return the names of a visit's programme, session and room; the key stands in for what is no longer known."""
    programme = catalogue.programmes.get(visit.programme_key)
    session = catalogue.sessions.get(visit.session_key or "")
    return (
        programme.name if programme else visit.programme_key,
        session.title if session else visit.session_key or "",
        catalogue.room_name(visit.room_key),
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
        _text(catalogue.room_name(room_key)),
        _text(room_key),
        _text(room.zone if room else None),
    )


def _said(fact: Fact, times: LocalTimes) -> _Said:
    """Return what a fact of its kind says, by column."""
    match fact:
        case CheckedIn():
            return _arrival(fact)
        case BadgePrinted():
            return {"printer": _text(fact.printer), "badges": fact.badges}
        case CheckedOut():
            left_at = times.to_the_microsecond(fact.left_at)
            return {"how": fact.how, "people": fact.people, "left_at": left_at, "check_out": fact.ending}
        case Joined():
            return _ages(fact.party) | {"how": fact.how, "other_codes": _lines(fact.codes)}
        case SomeLeft():
            return _ages(fact.party) | {"how": fact.how, "people": fact.people}
        case CountedOut():
            return {"people": fact.people}
        case Reassigned():
            return _place(fact)
        case PassReplaced():
            return {"pass": _text(fact.pass_code)}
        case Undone():
            return {"undone_fact_id": str(fact.fact_id)}
        case FeedbackGiven():
            answers = tuple(f"{question}: {answer}" for question, answer in fact.answers)
            return {"question_set": _text(fact.set_version), "answers": _lines(answers)}
        case Erased():
            return {"code": _text(fact.code)}
        case Acted():
            why: _Said = {"act_reason": _text(fact.reason), "about": _text(fact.about)}
            return why | {"staff": str(fact.staff_id), "act": _text(fact.act)}
    assert_never(fact)


def _arrival(fact: CheckedIn) -> _Said:
    said = {
        **_ages(fact.party),
        **_place(fact),
        "how": fact.how,
        "code": _text(fact.code),
        "pass": _text(fact.pass_code),
        "age_band": fact.age_band.key if fact.age_band else None,
        "re_entry": _yes_no(fact.re_entry),
        "area": _text(fact.area),
        "imd_decile": fact.imd_decile,
        "other_codes": _lines(fact.also),
        "language": _text(fact.language),
        "been_before": _said_yes_no(fact.been_before),
    }
    if fact.moved:
        said["moved"] = sum(move.people for move in fact.moved)
        said["moved_from"] = _lines(tuple(str(move.visit_id) for move in fact.moved))
    if fact.override:
        said["override"] = _lines(fact.override.obstacles)
        said["override_reason"] = fact.override.reason
    return said


def _place(fact: CheckedIn | Reassigned) -> _Said:
    return {
        "programme_key": _text(fact.programme_key),
        "session_key": _text(fact.session_key),
        "room_key": _text(fact.room_key),
    }


def _ages(party: Party) -> _Said:
    return {"adults": party.adults, "under_18": party.under_18, "not_said": party.not_said}


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

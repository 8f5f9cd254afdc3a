"""The statements of a check-in and a check-out, compiled once.

SQLAlchemy writes them from the tables; the unit of work hands their text to the driver. Compiling and running them
through a Core connection each time cost as much again as the durable commit itself.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import (
    ClauseElement,
    ColumnElement,
    Select,
    Table,
    bindparam,
    delete,
    func,
    insert,
    literal_column,
    null,
    or_,
    select,
    update,
)
from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.sql.compiler import SQLCompiler

from kiosk.storage.hub_tables import elsewhere, hub_link
from kiosk.storage.safety_tables import care, photo_choices
from kiosk.storage.tables import (
    bookings,
    erased,
    inside,
    journal,
    kiosk,
    moves,
    outbox,
    party_codes,
    personal,
    visits,
)
from kiosk.storage.visit_rows import BOOKING_COLUMNS, VISIT_COLUMNS, VISIT_TABLES

_DIALECT = dialect(paramstyle="qmark")
_ZERO: ColumnElement[int] = literal_column("0")
_ONE: ColumnElement[int] = literal_column("1")


def compiled(statement: ClauseElement, *names: str) -> str:
    """Return a statement's text; its question marks stand for ``names`` in this order (checked)."""
    done = statement.compile(dialect=_DIALECT)
    order = tuple(done.positiontup or ()) if isinstance(done, SQLCompiler) else ()
    if order != names:
        raise ValueError(f"parameters are in the order {order}, not {names}")
    return str(done)


def compiled_now(statement: ClauseElement) -> tuple[str, tuple[Any, ...]]:
    """Return a statement's text and its values: for what is done a few times a day."""
    done = statement.compile(dialect=_DIALECT)
    assert isinstance(done, SQLCompiler)
    return str(done), tuple(done.params[name] for name in done.positiontup or ())


def inserting(table: Table) -> str:
    """Return an insert of a whole row, values in the order of the table's columns."""
    return compiled(insert(table), *table.c.keys())


def visits_where(*conditions: Any) -> Select[Any]:
    """Select the visits that fit, as ``visit_rows`` reads them."""
    return select(*VISIT_COLUMNS).select_from(VISIT_TABLES).where(*conditions)


def parameters(count: int, prefix: str) -> tuple[list[Any], list[str]]:
    """Return this many parameters, and their names."""
    names = [f"{prefix}_{number}" for number in range(count)]
    return [bindparam(name) for name in names], names


INSERT_JOURNAL = inserting(journal)
INSERT_OUTBOX = inserting(outbox)
INSERT_VISIT = inserting(visits)
INSERT_PERSONAL = inserting(personal)
INSERT_CARE = inserting(care)
INSERT_PHOTO = inserting(photo_choices)
INSERT_PARTY_CODE = inserting(party_codes)
INSERT_MOVE = inserting(moves)

_come_in = sqlite_insert(inside)
COME_INSIDE = compiled(
    _come_in.on_conflict_do_update(
        index_elements=[inside.c.room_key, inside.c.session_key],
        set_={"people": inside.c.people + _come_in.excluded.people},
    ),
    *inside.c.keys(),
)
SWEEP_INSIDE = compiled(delete(inside).where(inside.c.people == _ZERO))

HEAD = compiled(
    select(
        select(func.max(journal.c.sequence)).where(journal.c.kiosk_id == bindparam("kiosk_id")).scalar_subquery(),
        select(func.max(journal.c.occurred_at)).scalar_subquery(),
        select(func.max(hub_link.c.newest)).scalar_subquery(),
    ),
    "kiosk_id",
)
FACT_BY_ID = compiled(
    select(journal.c.kind, journal.c.visit_id, journal.c.body).where(journal.c.id == bindparam("id")), "id"
)

VISIT = compiled(visits_where(visits.c.id == bindparam("id")), "id")
WENT_ON_TO = compiled(
    visits_where(visits.c.id.in_(select(moves.c.visit_id).where(moves.c.from_id == bindparam("from_id")))).order_by(
        visits.c.checked_in_at, visits.c.id
    ),
    "from_id",
)
OPEN_BY_BADGE_CODE = compiled(
    visits_where(visits.c.badge_code == bindparam("badge_code"), visits.c.checked_out_at.is_(None)).order_by(
        visits.c.checked_in_at, visits.c.id
    ),
    "badge_code",
)
# "+ 0" keeps SQLite from the index of the start, which holds all that ever began before; the badge code's condition,
# always true, lets it read the index of open visits.
OPEN_BEFORE = compiled(
    visits_where(
        visits.c.checked_out_at.is_(None),
        visits.c.badge_code > literal_column("''"),
        visits.c.checked_in_at + _ZERO < bindparam("instant"),
    ).order_by(visits.c.checked_in_at, visits.c.id),
    "instant",
)
NEWEST_OF_PASS = compiled(
    visits_where(visits.c.pass_folded == bindparam("code"))
    .order_by(visits.c.checked_in_at.desc())
    .limit(_ONE)
    .offset(_ZERO),
    "code",
)


def _in_place(column: str, *names: str) -> str:
    """How many people are in a place: by this kiosk's visits, and by those that others told of."""
    here = select(func.coalesce(func.sum(inside.c.people), _ZERO)).where(inside.c[column] == bindparam(names[0]))
    there = select(func.coalesce(func.sum(elsewhere.c.inside), _ZERO)).where(
        elsewhere.c[column] == bindparam(names[1]), elsewhere.c.inside > _ZERO
    )
    return compiled(select(here.scalar_subquery() + there.scalar_subquery()), *names)


IN_SESSION = _in_place("session_key", "here", "there")
IN_ROOM = _in_place("room_key", "here", "there")
IN_VISITS = compiled(select(func.coalesce(func.sum(inside.c.people), _ZERO)))
COUNTED_OUT = compiled(select(kiosk.c.people_counted_out))
COUNT_OUT = compiled(
    update(kiosk).values(people_counted_out=kiosk.c.people_counted_out + bindparam("people")), "people"
)
END_VISIT = compiled(
    update(visits)
    .where(visits.c.id == bindparam("visit_id"), visits.c.checked_out_at.is_(None))
    .values(checked_out_at=bindparam("left_at"), ending=bindparam("how_seen"), people_left=bindparam("left")),
    "left_at",
    "how_seen",
    "left",
    "visit_id",
)
REOPEN_VISIT = compiled(
    update(visits)
    .where(visits.c.id == bindparam("visit_id"), visits.c.checked_out_at.is_not(None))
    .values(checked_out_at=null(), ending=null(), people_left=null()),
    "visit_id",
)
MOVE_VISIT = compiled(
    update(visits)
    .where(visits.c.id == bindparam("visit_id"), visits.c.checked_out_at.is_(None))
    .values(
        programme_key=bindparam("to_programme"), session_key=bindparam("to_session"), room_key=bindparam("to_room")
    ),
    "to_programme",
    "to_session",
    "to_room",
    "visit_id",
)
# What is of a visit comes after its check-in, whose number stands on it.
ENTRIES_OF_VISIT = compiled(
    select(*journal.c)
    .where(
        journal.c.kiosk_id == bindparam("kiosk_id"),
        journal.c.sequence >= select(visits.c.sequence).where(visits.c.id == bindparam("of_visit")).scalar_subquery(),
        journal.c.visit_id == bindparam("visit"),
    )
    .order_by(journal.c.sequence),
    "kiosk_id",
    "of_visit",
    "visit",
)
FORGET_VISITOR = compiled(delete(personal).where(personal.c.visit_id == bindparam("visit_id")), "visit_id")
FORGET_CARE = compiled(delete(care).where(care.c.visit_id == bindparam("visit_id")), "visit_id")
FORGET_PHOTO = compiled(delete(photo_choices).where(photo_choices.c.visit_id == bindparam("visit_id")), "visit_id")
CARE_OF = compiled(
    select(care.c.answers, care.c.adult, care.c.collector).where(care.c.visit_id == bindparam("visit_id")), "visit_id"
)
FORGET_BOOKER = compiled(
    update(bookings)
    .where(bookings.c.code_folded == bindparam("code"))
    .values(name=literal_column("''"), collector=literal_column("''")),
    "code",
)
NOTE_ERASED = compiled(sqlite_insert(erased).on_conflict_do_nothing(), "code_folded")
IS_ERASED = compiled(select(erased.c.code_folded).where(erased.c.code_folded == bindparam("code")), "code")
IS_KNOWN = compiled(select(personal.c.visit_id).where(personal.c.visit_id == bindparam("visit_id")), "visit_id")
EMAIL_OF = compiled(select(personal.c.email).where(personal.c.visit_id == bindparam("visit_id")), "visit_id")
NAME_VISITOR = compiled(
    update(personal)
    .where(personal.c.visit_id == bindparam("visit"))
    .values(name=bindparam("new_name"), badge_name=bindparam("new_badge_name")),
    "new_name",
    "new_badge_name",
    "visit",
)
NAME_BOOKER = compiled(
    update(bookings).where(bookings.c.code_folded == bindparam("code")).values(name=bindparam("new_name")),
    "new_name",
    "code",
)
_AGES = ("adults", "under_18", "not_said")
GROW_VISIT = compiled(
    update(visits)
    .where(visits.c.id == bindparam("visit_id"), visits.c.checked_out_at.is_(None))
    .values({visits.c[name]: visits.c[name] + bindparam(f"more_{name}") for name in (*_AGES, "people")}),
    *(f"more_{name}" for name in (*_AGES, "people")),
    "visit_id",
)
LEAVE_EARLY = compiled(
    update(visits)
    .where(visits.c.id == bindparam("visit_id"), visits.c.checked_out_at.is_(None))
    .values({visits.c[f"left_{name}"]: visits.c[f"left_{name}"] + bindparam(name) for name in _AGES}),
    *_AGES,
    "visit_id",
)
PARTY_CODES = compiled(
    select(party_codes.c.code)
    .where(party_codes.c.visit_id == bindparam("visit_id"))
    .order_by(party_codes.c.code_folded),
    "visit_id",
)
FORGET_PARTY_CODE = compiled(
    delete(party_codes).where(
        party_codes.c.visit_id == bindparam("visit_id"), party_codes.c.code_folded == bindparam("code_folded")
    ),
    "visit_id",
    "code_folded",
)
ORDER = compiled(
    select(*BOOKING_COLUMNS)
    .where(
        bookings.c.source == bindparam("source"),
        bookings.c.order_ref == bindparam("order_ref"),
        bookings.c.order_ref != literal_column("''"),
    )
    .order_by(bookings.c.code_folded),
    "source",
    "order_ref",
)
WITHDRAW_VISIT = compiled(delete(visits).where(visits.c.id == bindparam("visit_id")), "visit_id")


@cache
def booking_of_codes(count: int) -> str:
    """Return the bookings of this many folded codes, each with its folded code first."""
    values, names = parameters(count, "code")
    return compiled(select(bookings.c.code_folded, *BOOKING_COLUMNS).where(bookings.c.code_folded.in_(values)), *names)


@cache
def open_visits(count: int) -> str:
    """Return the visits that have not ended of this many folded codes, given three times, oldest first."""
    of_codes, names = _of_codes(count)
    statement = visits_where(visits.c.checked_out_at.is_(None), of_codes).order_by(visits.c.checked_in_at, visits.c.id)
    return compiled(statement, *names)


@cache
def visits_of(count: int) -> str:
    """Return every visit of this many folded codes, given three times, oldest first."""
    of_codes, names = _of_codes(count)
    return compiled(visits_where(of_codes).order_by(visits.c.checked_in_at, visits.c.id), *names)


@cache
def last_ended_visit(count: int) -> str:
    """Return the newest ended visit of this many folded codes, given three times, then what it began at or after."""
    of_codes, names = _of_codes(count)
    statement = visits_where(
        of_codes,
        visits.c.checked_in_at >= bindparam("since"),
        visits.c.checked_out_at.is_not(None),
    )
    newest = statement.order_by(visits.c.checked_in_at.desc(), visits.c.id.desc()).limit(_ONE).offset(_ZERO)
    return compiled(newest, *names, "since")


def _of_codes(count: int) -> tuple[ColumnElement[bool], list[str]]:
    """A visit carries its code, the pass on its badge, and the codes of the others of its party."""
    codes, code_names = parameters(count, "code")
    passes, pass_names = parameters(count, "pass")
    members, member_names = parameters(count, "member")
    of_members = select(party_codes.c.visit_id).where(party_codes.c.code_folded.in_(members))
    found = or_(visits.c.code_folded.in_(codes), visits.c.pass_folded.in_(passes), visits.c.id.in_(of_members))
    return found, [*code_names, *pass_names, *member_names]

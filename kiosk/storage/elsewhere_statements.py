"""The statements that settle visits elsewhere and find them, compiled once (see ``statements``)."""

from __future__ import annotations

from functools import cache

from sqlalchemy import bindparam, delete, func, insert, literal_column, null, select, union, union_all, update
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from kiosk.storage.hub_tables import crossed, elsewhere, elsewhere_codes, heard, hub_link, inbox
from kiosk.storage.statements import compiled, parameters
from kiosk.storage.tables import ABOUT_VISITS, journal, kiosk, party_codes, visits
from kiosk.storage.visit_rows import VISIT_COLUMNS

FACT_COLUMNS = ("kiosk_id", "sequence", "id", "kind", "occurred_at", "monotonic_ns", "clock_behind", "schema_version")
_TOLD_COLUMNS = (*FACT_COLUMNS, "visit_id", "body")


def open_of_codes(count: int) -> str:
    """Return the visits elsewhere that have not ended of this many folded codes, oldest first."""
    return _of_codes(count, ended=False)


def ended_of_codes(count: int) -> str:
    """Return the visits elsewhere that have ended of this many folded codes, then what they began at or after."""
    return _of_codes(count, ended=True)


# Columns as a visit's own (``visit_rows.VISIT_COLUMNS``), then where it began; no names and no moves come
# from elsewhere.
_AS_VISIT = (
    *(
        elsewhere.c[column.name]
        if column.table is visits and column.name in elsewhere.c
        else (literal_column("0") if column.table is visits else null()).label(column.name)
        for column in VISIT_COLUMNS
    ),
    elsewhere.c.kiosk_id,
)


@cache
def _of_codes(count: int, *, ended: bool) -> str:
    values, names = parameters(count, "code")
    found = select(elsewhere_codes.c.visit_id).where(elsewhere_codes.c.code_folded.in_(values))
    chosen = select(*_AS_VISIT).where(elsewhere.c.id.in_(found))
    ordered = (elsewhere.c.checked_in_at, elsewhere.c.id)
    if not ended:
        return compiled(chosen.where(elsewhere.c.checked_out_at.is_(None)).order_by(*ordered), *names)
    late = chosen.where(elsewhere.c.checked_in_at >= bindparam("since"), elsewhere.c.checked_out_at.is_not(None))
    return compiled(late.order_by(*ordered), *names, "since")


@cache
def of_codes(count: int) -> str:
    """Return every visit elsewhere of this many folded codes, oldest first."""
    values, names = parameters(count, "code")
    found = select(elsewhere_codes.c.visit_id).where(elsewhere_codes.c.code_folded.in_(values))
    chosen = select(*_AS_VISIT).where(elsewhere.c.id.in_(found))
    return compiled(chosen.order_by(elsewhere.c.checked_in_at, elsewhere.c.id), *names)


@cache
def begun_by_codes(count: int) -> str:
    """Return the visits elsewhere that have not ended of this many folded codes, in no order."""
    values, names = parameters(count, "code")
    found = select(elsewhere_codes.c.visit_id).where(elsewhere_codes.c.code_folded.in_(values))
    return compiled(select(*_AS_VISIT).where(elsewhere.c.id.in_(found), elsewhere.c.checked_out_at.is_(None)), *names)


IS_ELSEWHERE = compiled(select(elsewhere.c.id).where(elsewhere.c.id == bindparam("id")), "id")
VISIT = compiled(select(*_AS_VISIT).where(elsewhere.c.id == bindparam("id")), "id")
NEWEST_OF_PASS = compiled(
    select(*_AS_VISIT)
    .join(elsewhere_codes, elsewhere_codes.c.visit_id == elsewhere.c.id)
    .where(elsewhere_codes.c.code_folded == bindparam("pass"), func.lower(elsewhere.c.pass_code) == bindparam("same"))
    .order_by(elsewhere.c.checked_in_at.desc(), elsewhere.c.id),
    "pass",
    "same",
)
OPEN_BY_BADGE_CODE = compiled(
    select(*_AS_VISIT)
    .where(elsewhere.c.badge_code == bindparam("badge_code"), elsewhere.c.checked_out_at.is_(None))
    .order_by(elsewhere.c.checked_in_at, elsewhere.c.id),
    "badge_code",
)
OFFSET = compiled(
    select(func.max(hub_link.c.clock_offset_us)).where(hub_link.c.kiosk_id == bindparam("kiosk_id")), "kiosk_id"
)
OWN = compiled(
    select(
        visits.c.room_key,
        visits.c.session_key,
        visits.c.code_folded,
        visits.c.people,
        visits.c.left_adults + visits.c.left_under_18 + visits.c.left_not_said,
        visits.c.checked_out_at,
    ).where(visits.c.id == bindparam("id")),
    "id",
)
_AGES_OF_OWN = ("adults", "under_18", "not_said", "people", "left_adults", "left_under_18", "left_not_said")
_END_OF_OWN = ("checked_out_at", "ending", "people_left")
UPDATE_OWN = compiled(
    update(visits)
    .where(visits.c.id == bindparam("visit"))
    .ordered_values(*((visits.c[name], bindparam(f"new_{name}")) for name in (*_AGES_OF_OWN, *_END_OF_OWN))),
    *(f"new_{name}" for name in (*_AGES_OF_OWN, *_END_OF_OWN)),
    "visit",
)
KEEP_PARTY_CODE = compiled(sqlite_insert(party_codes).on_conflict_do_nothing(), *party_codes.c.keys())
FORGET = compiled(delete(elsewhere).where(elsewhere.c.id == bindparam("visit")), "visit")
KEEP = compiled(insert(elsewhere), *elsewhere.c.keys())
KEEP_CODE = compiled(sqlite_insert(elsewhere_codes).on_conflict_do_nothing(), *elsewhere_codes.c.keys())
FORGET_CROSSED = compiled(delete(crossed).where(crossed.c.visit_id == bindparam("visit")), "visit")
KEEP_CROSSED = compiled(insert(crossed), *crossed.c.keys())
SOMETHING_WAITS = compiled(
    select(inbox.c.key).where(inbox.c.settled_at.is_(None)).limit(literal_column("1")).offset(literal_column("0"))
)
UNSETTLED = compiled(
    select(inbox.c.key).where(inbox.c.visit_id == bindparam("visit"), inbox.c.settled_at.is_(None)), "visit"
)
DROP = compiled(delete(inbox).where(inbox.c.key == bindparam("item")), "item")
_note = sqlite_insert(inbox)
NOTE = compiled(
    _note.on_conflict_do_update(index_elements=[inbox.c.key], set_={"body": _note.excluded.body}), *inbox.c.keys()
)
JOURNAL_ENTRY = compiled(
    select(*(journal.c[name] for name in _TOLD_COLUMNS)).where(journal.c.id == bindparam("id")), "id"
)
HEARD_ENTRY = compiled(
    select(heard.c.id).where(heard.c.visit_id == bindparam("visit"), heard.c.id == bindparam("id")), "visit", "id"
)


@cache
def heard_of(count: int) -> str:
    """Return what other kiosks told of this many visits, each with the offset of its clock."""
    values, names = parameters(count, "visit")
    columns = (*(heard.c[name] for name in _TOLD_COLUMNS), heard.c.clock_offset_us)
    return compiled(select(*columns).where(heard.c.visit_id.in_(values)), *names)


@cache
def own_of(count: int) -> str:
    """Return what this kiosk did about this many visits, given twice.

    Their check-ins are found by the visit's number, all else by an index of its own.
    """
    columns = [journal.c[name] for name in _TOLD_COLUMNS]
    values, names = parameters(count, "visit")
    begun, begun_names = parameters(count, "begun")
    since = select(*columns).where(journal.c.visit_id.in_(values), ABOUT_VISITS)
    own = select(kiosk.c.kiosk_id).scalar_subquery()
    entry = (journal.c.sequence == visits.c.sequence) & (journal.c.kiosk_id == own)
    first = select(*columns).select_from(visits.join(journal, entry)).where(visits.c.id.in_(begun))
    return compiled(union_all(since, first), *names, *begun_names)


@cache
def visits_of_codes(count: int) -> str:
    """Return the ids of the visits, here and elsewhere, of this many folded codes, given three times."""
    own, own_names = parameters(count, "own")
    members, member_names = parameters(count, "member")
    others, other_names = parameters(count, "other")
    found = union(
        select(visits.c.id).where(visits.c.code_folded.in_(own)),
        select(party_codes.c.visit_id).where(party_codes.c.code_folded.in_(members)),
        select(elsewhere_codes.c.visit_id).where(elsewhere_codes.c.code_folded.in_(others)),
    )
    return compiled(found, *own_names, *member_names, *other_names)

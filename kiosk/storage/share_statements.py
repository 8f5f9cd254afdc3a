"""The statements of a place's people and this kiosk's share of it, compiled once (see ``statements``)."""

from __future__ import annotations

from sqlalchemy import ColumnElement, bindparam, delete, func, insert, literal_column, select

from kiosk.domain.shares import PlaceKind
from kiosk.storage.hub_tables import elsewhere, let_in, shares, sharing
from kiosk.storage.statements import compiled
from kiosk.storage.tables import inside

_ZERO: ColumnElement[int] = literal_column("0")


def _count(kind: PlaceKind, column: str) -> str:
    """How many are in by this kiosk's visits, by others', and of those let in here; the share, and its terms."""
    here = select(func.coalesce(func.sum(inside.c.people), _ZERO)).where(inside.c[column] == bindparam("here"))
    there = select(func.coalesce(func.sum(elsewhere.c.inside), _ZERO)).where(
        elsewhere.c[column] == bindparam("there"), elsewhere.c.inside > _ZERO
    )
    joined = select(func.coalesce(func.sum(let_in.c.people), _ZERO)).where(let_in.c[column] == bindparam("joined"))
    given = select(shares.c.people).where(
        shares.c.kind == literal_column(f"'{kind.value}'"), shares.c.key == bindparam("given")
    )
    terms = (select(column).where(sharing.c.kiosk_id == bindparam(f"of_{column.name}")) for column in _TERMS)
    columns = (each.scalar_subquery() for each in (here, there, joined, given, *terms))
    return compiled(select(*columns), "here", "there", "joined", "given", "of_parts", "of_asked_at")


_TERMS = (sharing.c.parts, sharing.c.asked_at)
COUNTS = {
    PlaceKind.SESSION: _count(PlaceKind.SESSION, "session_key"),
    PlaceKind.ROOM: _count(PlaceKind.ROOM, "room_key"),
}
IN_SESSION, IN_ROOM = COUNTS[PlaceKind.SESSION], COUNTS[PlaceKind.ROOM]
FORGET_LET_IN = compiled(delete(let_in).where(let_in.c.visit_id == bindparam("visit")), "visit")
KEEP_LET_IN = compiled(insert(let_in), *let_in.c.keys())

"""Whom the hub knows to be erased: what it says of bookings has no name of theirs, and none comes back."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Connection, any_, literal, literal_column, select
from sqlalchemy.dialects.postgresql import insert

from kiosk.domain.erasures import erasures
from kiosk.domain.facts import Fact
from kiosk.hub.arrays import any_of
from kiosk.hub.tables import TEXTS, erased, facts
from kiosk.hub.unnaming import unname
from kiosk.wire.fact_words import fact_said
from kiosk.wire.messages import SentFact

_, _ERASED = _ABOUT_NAMES = ("checked_in", "erased")
# In the statement itself: a parameter could be another kind, and the index of these two would not be thought of.
_came, _erased = (facts.c.kind == literal_column(f"'{kind}'") for kind in _ABOUT_NAMES)


def note_erased(connection: Connection, venue: str, fresh: Sequence[SentFact]) -> None:
    """Take the names of those whom fresh facts erase, or who are erased at a visit that only now has come."""
    page = [each for each in fresh if each.kind in _ABOUT_NAMES]
    about = list({each.visit_id for each in page if each.visit_id is not None})
    of_these = select(facts.c.kind, facts.c.visit_id, facts.c.body).where(
        facts.c.venue == venue, facts.c.visit_id == any_of(about)
    )
    earlier = connection.execute(of_these.where(_erased)).all() if about else []
    if not earlier and not any(each.kind == _ERASED for each in page):
        return
    said = [(each.kind, each.visit_id, each.body) for each in page]
    came = connection.execute(of_these.where(_came)).all() if about else []
    codes = erasures(map(_meant, (*said, *earlier, *came))).codes if said else frozenset()
    if codes:
        rows = [{"venue": venue, "code_folded": code} for code in sorted(codes)]
        connection.execute(insert(erased).on_conflict_do_nothing(), rows)
        unname(connection, venue, codes)


def erased_among(connection: Connection, venue: str, codes: Collection[str]) -> set[str]:
    """Return those of these folded codes whose name was erased."""
    chosen = select(erased.c.code_folded).where(
        erased.c.venue == venue, erased.c.code_folded == any_(literal(list(codes), TEXTS))
    )
    return set(connection.scalars(chosen))


def _meant(said: Any) -> Fact:
    kind, visit_id, body = said
    return fact_said(kind, visit_id, body)

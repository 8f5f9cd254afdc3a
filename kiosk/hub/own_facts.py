"""What happens at the hub itself is a fact, too: it goes to every kiosk with the facts of the others."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, func, select
from sqlalchemy.dialects.postgresql import insert
from uuid_utils.compat import uuid7

from kiosk.domain.facts import SCHEMA_VERSION, Erased, ErasureReason, Fact, people_moved
from kiosk.hub.changes import locked_changes
from kiosk.hub.enrolment import HUB, Bearer
from kiosk.hub.ingest import add_facts
from kiosk.hub.reading import Good
from kiosk.hub.tables import facts, venues
from kiosk.wire import microseconds
from kiosk.wire.fact_words import words_of
from kiosk.wire.messages import SentFact


def erase(connection: Connection, venue: str, codes: Sequence[str], reason: ErasureReason, now: datetime) -> None:
    """Erase whoever goes by these codes or passes at every kiosk of a venue, those that come later included."""
    record(connection, venue, [Erased(None, code, reason) for code in codes], now)


def record(connection: Connection, venue: str, happened: Sequence[Fact], now: datetime) -> None:
    """Record facts of the hub's own, in the caller's transaction."""
    connection.execute(insert(venues).values(venue=venue).on_conflict_do_nothing())
    change = locked_changes(connection, venue)
    own = select(func.max(facts.c.sequence)).where(facts.c.venue == venue, facts.c.kiosk_id == HUB)
    newest = connection.scalar(own) or 0
    at = microseconds.of_instant(now)
    fresh = [_good(fact, newest + number, at) for number, fact in enumerate(happened, start=1)]
    add_facts(connection, Bearer(venue, HUB), fresh, change, {"clock_offset_us": 0, "received_at": at}, newest)


def _good(fact: Fact, sequence: int, at: int) -> Good:
    kind, visit_id, body = words_of(fact)
    sent = SentFact(
        id=uuid7(),
        sequence=sequence,
        kind=kind,
        occurred_at=at,
        monotonic_ns=0,
        clock_behind=False,
        schema_version=SCHEMA_VERSION,
        visit_id=visit_id,
        people=people_moved(fact),
        body=json.loads(body),
    )
    return Good(sent, body, None)

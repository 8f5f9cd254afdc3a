"""The ``Heard`` port in memory."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from uuid import UUID

from kiosk.actions.hub_ports import HeardFact
from kiosk.domain.facts import Entry
from kiosk.domain.merge import Told
from kiosk.wire.fact_words import fact_of


class FakeHeard:
    """What others did, by kiosk and number; ``own`` is what this kiosk did itself."""

    def __init__(self) -> None:
        self.own: dict[UUID, Told] = {}
        self._heard: dict[tuple[str, int], HeardFact] = {}
        self._cursor = ""

    def cursor(self) -> str:
        """Return how far the hub's changes have been heard."""
        return self._cursor

    def hear(self, facts: Sequence[HeardFact], cursor: str) -> None:
        """Keep a page."""
        for each in facts:
            self._heard.setdefault((each.kiosk_id, each.fact.sequence), each)
        self._cursor = cursor

    def history(self) -> dict[UUID, Told]:
        """Return all that is known and understood."""
        history = dict(self.own)
        for each in self._heard.values():
            with suppress(ValueError):
                history[each.fact.id] = _told(each)
        return history


def _told(each: HeardFact) -> Told:
    fact = each.fact
    visit = fact.visit_id.bytes if fact.visit_id else None
    entry = Entry(
        fact.id,
        each.kiosk_id,
        fact.sequence,
        fact.occurred_at,
        fact.monotonic_ns,
        fact.clock_behind,
        fact_of(fact.kind, visit, fact.body),
        fact.schema_version,
    )
    return Told(entry, each.clock_offset)

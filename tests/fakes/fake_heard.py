"""The ``Heard`` port in memory."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from uuid import UUID

from kiosk.actions.hub_ports import HeardFact, HubRecord
from kiosk.domain.erasures import Erasures, erasures
from kiosk.domain.facts import Entry
from kiosk.domain.merge import Told, agreed
from kiosk.domain.peers import Peer
from kiosk.domain.venue_settings import VenueSetting
from kiosk.wire.fact_words import fact_of
from kiosk.wire.records import SETTING
from kiosk.wire.setting_words import setting_of


class FakeHeard:
    """What others did, by kiosk and number; ``own`` is what this kiosk did itself."""

    def __init__(self) -> None:
        self.own: dict[UUID, Told] = {}
        self._heard: dict[tuple[str, int], HeardFact] = {}
        self._records: dict[tuple[str, str], HubRecord] = {}
        self._kept: dict[tuple[str, str], HubRecord] = {}
        self._cursor = ""
        self.contacts: dict[str, datetime | None] = {}

    def meet(self, contacts: Mapping[str, datetime | None]) -> None:
        """Note the venue's other kiosks."""
        self.contacts = dict(contacts)

    def peers(self) -> tuple[Peer, ...]:
        """Return the other kiosks with the people who are in by their visits."""
        inside: dict[str, int] = dict.fromkeys(self.contacts, 0)
        for visit in agreed(self.history()).visits.values():
            name = visit.began.kiosk_id
            if not any(told.entry.kiosk_id == name for told in self.own.values()):
                inside[name] = inside.get(name, 0) + visit.inside
        return tuple(Peer(name, people, self.contacts.get(name)) for name, people in sorted(inside.items()))

    def cursor(self) -> str:
        """Return how far the hub's changes have been heard."""
        return self._cursor

    def held(self, at: datetime) -> dict[str, tuple[int, int]]:
        """Return how many records of each kind are told at an instant, and the sum of their changes."""
        told = [each for each in self._records.values() if each.told_until is None or each.told_until > at]
        kinds = {each.kind for each in told}
        changes = {kind: [each.change for each in told if each.kind == kind] for kind in kinds}
        return {kind: (len(numbers), sum(numbers)) for kind, numbers in changes.items()}

    def settings(self) -> tuple[VenueSetting, ...]:
        """Return what is set at the hub."""
        said = [json.loads(each.body) for key, each in sorted(self._kept.items()) if key[0] == SETTING]
        found = []
        for body in said:
            with suppress(ValueError, KeyError, TypeError):
                found.append(setting_of(body))
        return tuple(found)

    def begin_anew(self) -> None:
        """Hear everything from the beginning."""
        self._records, self._cursor = {}, ""

    def hear(self, facts: Sequence[HeardFact], cursor: str, records: Sequence[HubRecord] = ()) -> None:
        """Keep a page."""
        self._records |= {(each.kind, each.key): each for each in records}
        self._kept |= {(each.kind, each.key): each for each in records if each.body}
        for each in facts:
            self._heard.setdefault((each.kiosk_id, each.fact.sequence), each)
        self._cursor = cursor

    def forget(self) -> None:
        """Wipe what the hub told."""
        self._heard.clear()
        self._kept.clear()
        self.contacts = {}
        self.begin_anew()

    def erase(self, facts: Sequence[HeardFact]) -> Erasures:
        """Return whom the facts erase; no names are kept here."""
        asked = [each for each in facts if each.fact.kind == "erased"]
        known = {each.fact.id: each for each in (*self._heard.values(), *facts)} if asked else {}
        return erasures(_told(each).entry.fact for each in known.values())

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

"""The ``Outbox`` port in memory: what the contract asks of the real one, in plain lists."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from kiosk.actions.hub_ports import HubLink, Refusal, UnsentFact


class FakeOutbox:
    """An outbox over facts that a test puts in; ``journal`` holds all of them by number."""

    def __init__(self, kiosk_id: str = "kiosk-fake") -> None:
        self.kiosk_id = kiosk_id
        self.journal: dict[int, UnsentFact] = {}
        self._waiting: set[int] = set()
        self._aside: dict[int, str] = {}
        self._link: HubLink | None = None

    def put(self, fact: UnsentFact) -> None:
        """Record a fact."""
        self.journal[fact.sequence] = fact
        self._waiting.add(fact.sequence)

    def waiting(self, most: int) -> tuple[UnsentFact, ...]:
        """Return the first unconfirmed facts, in order."""
        return tuple(self.journal[number] for number in sorted(self._waiting)[:most])

    def size(self) -> int:
        """Return how many facts the hub has not confirmed."""
        return len(self._waiting)

    def quarantined(self) -> dict[int, str]:
        """Return the facts that the hub keeps aside, each with its reason."""
        return dict(self._aside)

    def settle(self, confirmed: Sequence[int], refused: Mapping[int, str]) -> None:
        """Let facts leave."""
        self._waiting -= {*confirmed, *refused}
        self._aside |= refused

    def meet(self, high_water: int, newest: int, at: datetime, clock_offset: timedelta | None = None) -> int:
        """Note what the hub has, and put back what it lost."""
        known = self._link.high_water if self._link else 0
        if self._link is not None:
            offset = self._link.clock_offset if clock_offset is None else clock_offset
            said = replace(
                self._link, high_water=high_water, newest=newest, met_at=at, clock_offset=offset, refusal=None
            )
            self._link = said
        if high_water >= known:
            return 0
        lost = {number for number in self.journal if number > high_water} - self._waiting
        self._waiting |= lost
        self._aside = {number: why for number, why in self._aside.items() if number <= high_water}
        return len(lost)

    def note_refusal(self, why: Refusal) -> None:
        """Note that the hub takes nothing."""
        if self._link is not None:
            self._link = replace(self._link, refusal=why)

    def renumber(self, first_taken: int, newest: int) -> None:
        """Number the facts from ``first_taken`` on anew."""
        shift = newest + 1 - first_taken
        if shift <= 0:
            raise ValueError("that number cannot be taken")
        moved = {number: fact for number, fact in self.journal.items() if number >= first_taken}
        self.journal = {number: fact for number, fact in self.journal.items() if number < first_taken}
        self.journal |= {number + shift: replace(fact, sequence=number + shift) for number, fact in moved.items()}
        self._waiting = {number for number in self._waiting if number < first_taken}
        self._waiting |= {number + shift for number in moved}
        self._aside = {number: why for number, why in self._aside.items() if number < first_taken}

    def link(self) -> HubLink | None:
        """Return the hub."""
        return self._link

    def join(self, url: str, token: str, certificate: str = "") -> None:
        """Belong to a hub."""
        known = self._link or HubLink(url, token)
        self._link = replace(known, url=url, token=token, certificate=certificate, refusal=None)

    def renew(self, token: str) -> None:
        """Speak with another token."""
        self._link = replace(self._link, token=token) if self._link else None

    def leave(self) -> None:
        """Belong to no hub."""
        self._link = None

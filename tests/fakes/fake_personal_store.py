"""What is known of people by name, in memory: delete dates are worked out from the facts and the bookings each time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.actions.ports import PersonalData
from kiosk.domain.bookings import Booking
from kiosk.domain.retention import (
    COLLECTOR_KEPT,
    EMAIL_KEPT,
    LEAVE_HELP_KEPT,
    NAMES_KEPT,
    PHOTOS_KEPT,
    RESPONSIBLE_KEPT,
    Purged,
    is_due,
)
from kiosk.domain.visits import Visit
from tests.fakes.replay import replay

if TYPE_CHECKING:
    from tests.fakes.fake_store import FakeStore


class FakePersonalStore:
    """The ``PersonalStore`` port: delete dates are worked out from the facts and the bookings each time."""

    def __init__(self, store: FakeStore) -> None:
        self._store = store

    def due(self, today: date) -> Purged:
        """Return what ``purge`` would delete."""
        return self._purged(today)[0]

    def purge(self, today: date) -> Purged:
        """Delete what is due."""
        gone, known, booked = self._purged(today)
        self._store.take_refusal()
        self._forget_care(today)
        self._store.known, self._store.bookings.by_code = known, booked
        return gone

    def forget(self, visit_ids: Sequence[UUID], codes: Sequence[str]) -> None:
        """There are no backups in memory; the names must have gone with the facts."""
        assert not any(visit_id in self._store.known for visit_id in visit_ids)
        assert {code.casefold() for code in codes} <= self._store.erased

    def _purged(self, today: date) -> tuple[Purged, dict[UUID, PersonalData], dict[str, Booking]]:
        kept, booked = dict(self._store.known), dict(self._store.bookings.by_code)
        kinds = ("leave_help", "emails", "names", "bookings", "collectors", "responsible", "photos")
        counted = dict.fromkeys(kinds, 0)
        for visit in replay(self._store.journal, self._store.known).visits.values():
            known, day = kept.get(visit.id, PersonalData()), visit.checked_in_at.date()
            if known.leave_help and is_due(day + LEAVE_HELP_KEPT, today) and not visit.is_open:
                counted["leave_help"] += 1
                known = replace(known, leave_help=False)
            if known.email and is_due(day + EMAIL_KEPT, today):
                counted["emails"] += 1
                known = replace(known, email="")
            if visit.id in kept:
                kept[visit.id] = known
                if is_due(day + NAMES_KEPT, today):
                    counted["names"] += 1
                    del kept[visit.id]
            self._count_care(visit, day, today, counted)
        for folded, booking in booked.items():
            delete_on = self._store.bookings.delete_on[folded]
            if is_due(delete_on, today) and (booking.name or booking.order_ref):
                counted["bookings"] += 1
                booked[folded] = booking.when_past()
        return Purged(**counted), kept, booked

    def _count_care(self, visit: Visit, day: date, today: date, counted: dict[str, int]) -> None:
        care = self._store.cares.get(visit.id)
        if care is not None and care.collector and is_due(day + COLLECTOR_KEPT, today) and not visit.is_open:
            counted["collectors"] += 1
        counted["responsible"] += care is not None and is_due(day + RESPONSIBLE_KEPT, today)
        counted["photos"] += visit.id in self._store.photos and is_due(day + PHOTOS_KEPT, today)

    def _forget_care(self, today: date) -> None:
        for visit in replay(self._store.journal, self._store.known).visits.values():
            care, day = self._store.cares.get(visit.id), visit.checked_in_at.date()
            if care is not None and is_due(day + COLLECTOR_KEPT, today) and not visit.is_open:
                self._store.cares[visit.id] = replace(care, collector="")
            if care is not None and is_due(day + RESPONSIBLE_KEPT, today):
                del self._store.cares[visit.id]
            if is_due(day + PHOTOS_KEPT, today):
                self._store.photos.pop(visit.id, None)

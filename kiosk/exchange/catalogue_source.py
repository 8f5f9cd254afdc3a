"""The venue pack, what the hub sets, and the imported sessions together, as the catalogue of some days."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, timedelta

from kiosk.actions.ports import EVER, BookingStore, Clock
from kiosk.domain.catalogue import Catalogue, Session, YouSaid
from kiosk.domain.venue_settings import VenueSetting, as_set
from kiosk.exchange.venue_pack import VenuePack

DAYS_BEHIND = 31
DAYS_AHEAD = 92


class CatalogueSource:
    """The venue with the sessions near today; made anew when the day rolls or an import changed it."""

    def __init__(
        self,
        pack: VenuePack,
        bookings: BookingStore,
        clock: Clock,
        you_said: Callable[[], tuple[YouSaid, ...]] | None = None,
        settings: Callable[[], tuple[VenueSetting, ...]] = lambda: (),
    ) -> None:
        """``you_said`` are this kiosk's own cards, ``settings`` what is set at the hub for the whole venue."""
        self._pack = pack
        self._you_said = you_said or (lambda: pack.venue.you_said)
        self._settings = settings
        self._bookings = bookings
        self._clock = clock
        self._kept: tuple[int, date, Catalogue] | None = None
        self.edition = 0  # of what is shown: another number, another catalogue

    def __call__(self) -> Catalogue:
        """Return today's catalogue."""
        day = self._pack.venue.day_of(self._clock.now())
        kept = self._kept
        if kept is None or kept[:2] != (self.edition, day):
            edition = self.edition  # before it is read: what changes meanwhile is of the next one
            kept = self._kept = edition, day, self._make(day)
        return kept[2]

    def on(self, day: date) -> Catalogue:
        """Return the venue with the sessions of one day, however long ago."""
        return self.between(day, day)

    def between(self, first: date, last: date) -> Catalogue:
        """Return the venue with the sessions of some days, both ends included."""
        bounds = self._pack.venue.day_bounds
        return self._of(first, last, self._bookings.sessions_between(bounds(first)[0], bounds(last)[1]))

    def renew(self) -> None:
        """Forget the catalogue; the next call reads the imported sessions again."""
        self.edition += 1

    def _make(self, today: date) -> Catalogue:
        imported = self._bookings.sessions_between(*EVER)
        starts = [self._pack.venue.day_of(session.starts_at) for session in (*imported, *self._pack.sessions)]
        first = min([today - timedelta(days=DAYS_BEHIND), *starts])
        last = max([today + timedelta(days=DAYS_AHEAD), *starts])
        return self._of(first, last, imported)

    def _of(self, first: date, last: date, imported: Iterable[Session]) -> Catalogue:
        rooms, hub_rooms = self._bookings.rooms(), self._bookings.hub_rooms()
        made = self._pack.catalogue(first, last, imported, imported_rooms=rooms, hub_rooms=hub_rooms)
        own = replace(made.venue, you_said=self._you_said())
        return replace(made, venue=as_set(own, self._settings()))

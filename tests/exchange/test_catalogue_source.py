"""The catalogue that is shown: made once, anew when something changed it, and never as it was before."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.catalogue import Session
from kiosk.domain.venue_settings import Greeting, VenueSetting
from kiosk.exchange.catalogue_source import CatalogueSource
from kiosk.exchange.venue_pack import load_pack
from tests.fakes.fake_booking_store import FakeBookingStore
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_ids import FakeIds
from tests.fakes.fake_store import FakeStore
from tests.fakes.made import NOON, session

PACK = load_pack("invention_rooms")
TALK = session("talk", NOON)


def titles(source: CatalogueSource) -> list[str]:
    return [each.title for each in source().sessions_on(PACK.venue.day_of(NOON)) if each.key == TALK.key]


def test_it_is_made_anew_when_something_changed() -> None:
    clock, settings = FakeClock(NOON), list[VenueSetting]()
    bookings = FakeStore(clock, FakeIds(clock)).bookings
    source = CatalogueSource(PACK, bookings, clock, settings=lambda: tuple(settings))
    bookings.import_sessions([TALK], source="x")
    first = source()
    assert (source(), first.venue.greeting) == (first, PACK.venue.greeting)
    settings.append(Greeting("Good evening."))
    assert source() is first
    source.renew()
    assert (source().venue.greeting, titles(source)) == ("Good evening.", [TALK.title])


def test_a_change_that_comes_while_it_is_made_is_not_lost() -> None:
    """As sync does, in a thread of its own."""

    class Changing(FakeBookingStore):
        def sessions_between(self, *span: object) -> tuple[Session, ...]:
            read = super().sessions_between(*span)  # type: ignore[arg-type]
            if read and read[0] == TALK:
                self.import_sessions([replace(TALK, title="Another")], source="x")
                source.renew()
            return read

    clock = FakeClock(NOON)
    bookings = Changing(FakeStore(clock, FakeIds(clock)))
    source = CatalogueSource(PACK, bookings, clock)
    bookings.import_sessions([TALK], source="x")
    assert titles(source) == [TALK.title]
    assert titles(source) == ["Another"]

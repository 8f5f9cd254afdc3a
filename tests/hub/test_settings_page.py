"""What a manager sets at the hub's pages is at every kiosk with its next contact, and can be let go again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest

from kiosk.domain.catalogue import SAID_AT_MOST, YouSaid
from kiosk.exchange.catalogue_source import CatalogueSource
from kiosk.exchange.venue_pack import load_pack
from kiosk.hub.pages.accounts import Role
from tests.fakes.fake_clock import FakeClock
from tests.fakes.made import NOON
from tests.hub.browser import Browser, signed_in
from tests.hub.running import RunningHub
from tests.sync.conftest import SyncedKiosk

WORDS = {
    "greeting": " Good  evening. ",
    "assembly_point": "At the lamp.",
    "wifi": "",
    "welcome_by_name": "no",
}
CARD = {"said": "Close later.", "did": "We do.", "since": "2026-05"}
DAY = {"on": "2026-06-20", "opens": "10:00", "closes": "23:00"}


@pytest.fixture
def browser(hub: RunningHub) -> Browser:
    """Return a manager's browser on the page."""
    browser = signed_in(hub)
    browser.open("/settings")
    return browser


@pytest.fixture
def kiosk(tmp_path: Path, hub: RunningHub, clock: FakeClock) -> Iterator[SyncedKiosk]:
    """Return a kiosk of the venue."""
    made = SyncedKiosk(tmp_path / "kiosk", "kiosk-a", hub, clock)
    yield made
    made.store.close()


def test_what_is_set_holds_at_a_kiosk_until_it_is_let_go(hub: RunningHub, browser: Browser, kiosk: SyncedKiosk) -> None:
    shown = CatalogueSource(
        load_pack("invention_rooms"), kiosk.store.bookings, kiosk.clock, None, kiosk.store.heard.settings
    )
    kiosk.changed = shown.renew
    own, saturday = shown().venue, NOON.date()
    for path, fields in (("words", WORDS), ("cards", CARD), ("hours", DAY)):
        assert browser.send(f"/settings/{path}", **fields).url.path == "/settings"
    edition = shown.edition
    kiosk.exchange()
    assert shown.edition > edition, "Home looks for another"
    venue = shown().venue
    assert (venue.greeting, venue.welcome_by_name) == ("Good evening.", False)
    assert (venue.notice("assembly_point", saturday), venue.notice("photo", saturday)) == (
        "At the lamp.",
        own.notice("photo", saturday),
    )
    assert venue.you_said == (YouSaid("Close later.", "We do.", date(2026, 5, 1)),)
    hours = venue.hours_on(saturday)
    assert hours is not None
    assert (hours.opens, hours.closes) == (time(10), time(23))
    assert "changed a setting" in browser.open("/audit").text
    page = browser.open("/settings").text
    assert all(said in page for said in ("Good evening.", "At the lamp.", "Close later.", "Sat 20 Jun 2026"))
    browser.send("/settings/words", **dict.fromkeys(WORDS, ""))
    browser.send("/settings/cards/own")
    browser.send("/settings/hours/remove", on="2026-06-20")
    kiosk.exchange()
    assert shown().venue == own


def test_what_is_set_as_it_was_is_told_to_nobody(hub: RunningHub, browser: Browser, kiosk: SyncedKiosk) -> None:
    browser.send("/settings/words", **WORDS)
    kiosk.exchange()
    before = kiosk.store.heard.cursor()
    browser.send("/settings/words", **WORDS)
    browser.send("/settings/cards/own")
    kiosk.exchange()
    assert kiosk.store.heard.cursor() == before


def test_cards_are_removed_one_by_one(hub: RunningHub, browser: Browser, kiosk: SyncedKiosk) -> None:
    browser.send("/settings/cards", **CARD)
    assert "There is a problem" not in browser.send("/settings/cards", **CARD | {"said": "It is cold."}).text
    browser.send("/settings/cards/remove", card="Close later.")
    assert "Every kiosk shows what stands here" in browser.page.text
    browser.send("/settings/cards/remove", card="It is cold.")
    assert "No kiosk shows a card" in browser.page.text


WRONG = [
    ("words", WORDS | {"greeting": "x" * 61}),
    ("words", WORDS | {"wifi": "x\u202ey"}),
    ("words", WORDS | {"welcome_by_name": "perhaps"}),
    ("cards", CARD | {"said": " "}),
    ("cards", CARD | {"said": "x" * (SAID_AT_MOST + 1)}),
    ("cards", CARD | {"since": "last week"}),
    ("hours", DAY | {"on": "today"}),
    ("hours", DAY | {"closes": "late"}),
    ("hours", DAY | {"closes": "10:00"}),
]


def test_what_cannot_be_is_said_beside_what_was_typed(hub: RunningHub, browser: Browser, kiosk: SyncedKiosk) -> None:
    for path, fields in WRONG:
        browser.open("/settings")
        answer = browser.send(f"/settings/{path}", **fields)
        assert (answer.status_code, "There is a problem" in answer.text) == (422, True), fields
    kiosk.exchange()
    assert (kiosk.store.heard.settings(), 'value="late"' in answer.text) == ((), False)
    assert 'value="10:00"' in answer.text


def test_only_a_manager_sets_it(hub: RunningHub) -> None:
    other = signed_in(hub, "bo", Role.ORGANISER)
    assert other.open("/settings").status_code == 403
    assert "/settings" not in other.open("/live").text

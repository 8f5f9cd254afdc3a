"""The page of how places are shared out: who holds what, and who is not heard."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import update

from kiosk.hub.pages.accounts import Role
from kiosk.hub.pages.places import shared_places
from kiosk.hub.records import put_sessions
from kiosk.hub.tables import venues
from kiosk.wire import microseconds
from kiosk.wire.messages import AskedPlace, AskedPlaces
from tests.fakes.made import NOON, session
from tests.hub.browser import signed_in
from tests.hub.running import RunningHub, made_catalogue

TALK = session("talk", NOON + timedelta(minutes=30), title="Ask an engineer", capacity=10)


def ask(hub: RunningHub, token: str, parts: int, **said: int) -> int:
    """Let a kiosk greet the hub and ask about the talk; return its share."""
    client = hub.client(token)
    client.standing()
    place = AskedPlace.model_validate({"kind": "session", "key": "talk", "capacity": 10, "own": 0} | said)
    answer = client.places(AskedPlaces(parts=parts, places=[place], whole=True))
    assert answer is not None
    return answer.places[0].people


def test_the_page_says_of_each_place_who_holds_what(hub: RunningHub) -> None:
    browser = signed_in(hub, role=Role.VIEWER)
    assert "No kiosk has asked" in browser.open("/places").text
    with hub.engine.begin() as connection:
        put_sessions(connection, hub.venue, [TALK], "made", (NOON, NOON))
    first, second = (hub.enrolled(f"kiosk-{name}") for name in "ab")
    goes_by = [5, 5]
    for _ in range(4):
        goes_by = [ask(hub, first, 2, own=3, goes_by=goes_by[0]), ask(hub, second, 2, own=1, goes_by=goes_by[1])]
    known = made_catalogue(NOON.date(), NOON.date(), [TALK])
    with hub.engine.begin() as connection:
        (place,) = shared_places(connection, hub.venue, known, hub.clock.now())
    assert (place.title, place.capacity, place.inside, place.free, place.away) == ("Ask an engineer", 10, 4, 6, 0)
    hub.clock.pass_time(timedelta(minutes=20))
    ask(hub, first, 2, own=3, goes_by=goes_by[0])
    with hub.engine.begin() as connection:
        (place,) = shared_places(connection, hub.venue, known, hub.clock.now())
    assert (place.silent, [each.is_here for each in place.holders]) == ("kiosk-b", [True, False])
    assert (place.inside, place.away, place.free) == (4, goes_by[1] - 1, 10 - 3 - goes_by[1])
    page = " ".join(browser.open("/places").text.split())
    assert "<strong>4</strong> of 10 places taken" in page
    assert f"<strong>{place.away}</strong> held by kiosk-b" in page
    assert "20 minutes ago" in page
    browser.open("/live")
    assert 'href="/places"' in browser.page.text
    with hub.engine.begin() as connection:
        lost = {"round": 9, "round_at": microseconds.of_instant(hub.clock.now()), "round_lost": True}
        connection.execute(update(venues).where(venues.c.venue == hub.venue).values(lost))
    page = " ".join(browser.open("/places").text.split())
    assert "Until kiosk-a, kiosk-b have been heard, or are let go" in page


def test_more_people_than_places_are_said_to_be_the_desks_doing(hub: RunningHub) -> None:
    browser = signed_in(hub, role=Role.VIEWER)
    with hub.engine.begin() as connection:
        put_sessions(connection, hub.venue, [TALK], "made", (NOON, NOON))
    ask(hub, hub.enrolled("kiosk-a"), 1, own=12)
    page = " ".join(browser.open("/places").text.split())
    assert "<strong>2</strong> more than there are places" in page
    hub.clock.pass_time(timedelta(minutes=95))
    assert "No kiosk has asked" in browser.open("/places").text, "the talk is over"

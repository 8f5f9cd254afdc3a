"""The hub's book of shares, asked directly: by many at once, by whom it does not concern, in words without sense."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import func, select

from kiosk.hub.enrolment import Bearer, revoke
from kiosk.hub.tables import shares
from kiosk.sync.errors import HubRefuses
from kiosk.wire.messages import AskedPlace, AskedPlaces
from tests.fakes.fake_clock import FakeClock
from tests.hub.conftest import RunningHub

PLACES = 50


def asked(parts: int = 0, **said: int) -> AskedPlaces:
    """Ask about one session."""
    place = {"kind": "session", "key": "talk", "capacity": PLACES, "own": 0} | said
    return AskedPlaces(parts=parts, places=[AskedPlace.model_validate(place)])


def booked(hub: RunningHub) -> int:
    with hub.engine.begin() as connection:
        return int(connection.scalar(select(func.sum(shares.c.booked)).where(shares.c.venue == hub.venue)) or 0)


def test_kiosks_that_ask_at_the_same_time_are_not_given_the_same_places(hub: RunningHub) -> None:
    clients = [hub.client(hub.enrolled(f"kiosk-{number}")) for number in range(8)]
    with ThreadPoolExecutor(8) as threads:
        answers = list(threads.map(lambda client: client.places(asked(wanted=20)), clients))
    given = [answer.places[0].people for answer in answers if answer is not None]
    assert (len(given), sum(given), booked(hub)) == (8, PLACES, PLACES)


def test_a_place_of_which_nothing_was_asked_is_in_the_answer_for_whoever_comes_later(hub: RunningHub) -> None:
    first, late = hub.client(hub.enrolled("kiosk-a")), hub.client(hub.enrolled("kiosk-b"))
    first.places(asked(wanted=PLACES))
    answer = late.places(AskedPlaces())
    assert answer is not None
    assert (answer.parts, [(place.key, place.people) for place in answer.places]) == (2, [("talk", 0)])


def test_who_was_let_go_is_given_nothing_and_other_venues_have_nothing_to_do_with_it(
    hub: RunningHub, database_url: str, clock: FakeClock
) -> None:
    elsewhere = RunningHub(database_url, clock)
    mine, theirs = hub.client(hub.enrolled("kiosk-a")), elsewhere.client(elsewhere.enrolled("kiosk-a"))
    for client in (mine, theirs):
        answer = client.places(asked())
        assert answer is not None and (answer.parts, answer.places[0].people) == (1, PLACES)
    elsewhere.stop()
    with hub.engine.begin() as connection:
        revoke(connection, Bearer(hub.venue, "kiosk-a"), clock.now())
    with pytest.raises(HubRefuses, match="let go"):
        mine.places(asked())


WRONG: list[dict[str, object]] = [
    {"kind": "cupboard"},
    {"key": "a\0b"},
    {"key": "x" * 501},
    {"own": -1},
    {"capacity": 10**10},
    {"capacity": "7"},
]


@pytest.mark.parametrize("wrong", WRONG, ids=lambda wrong: next(iter(wrong)))
def test_what_makes_no_sense_is_not_written(hub: RunningHub, wrong: dict[str, object]) -> None:
    place = {"kind": "session", "key": "talk", "capacity": 5, "own": 0} | wrong
    said = {"Authorization": f"Bearer {hub.enrolled('kiosk-a')}"}
    response = hub.http().post("v1/places", headers=said, json={"places": [place]})
    assert (response.status_code, booked(hub)) == (422, 0)

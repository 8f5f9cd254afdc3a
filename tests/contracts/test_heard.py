"""What others did: kept once, in whole pages, and handed to the merge with their clocks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from kiosk.actions.hub_ports import Heard, HeardFact, HubRecord, UnsentFact
from kiosk.domain.erasures import Erasures
from kiosk.domain.facts import Erased, ErasureReason
from kiosk.domain.people import Party
from kiosk.domain.venue_settings import Greeting
from kiosk.wire.fact_words import words_of
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_heard import FakeHeard
from tests.fakes.fake_ids import FakeIds
from tests.fakes.made import NOON, booking, checked_in
from tests.fakes.made_store import made_store

OFF = timedelta(seconds=5)


@pytest.fixture(params=["fake", "real"])
def heard(request: pytest.FixtureRequest, tmp_path: Path, clock: FakeClock, ids: FakeIds) -> Iterator[Heard]:
    """Return a kiosk that has heard nothing yet."""
    if request.param == "fake":
        yield FakeHeard()
        return
    store = made_store(tmp_path / "data", clock=clock, ids=ids)
    store.outbox.join("https://hub.test", "token")
    yield store.heard
    assert store.integrity_check() == ()
    store.close()


def fact(number: int, kind: str = "counted_out") -> HeardFact:
    plain = UnsentFact(number, UUID(int=number), kind, NOON, 1, False, 1, None, -1, '{"people":1}')
    return HeardFact("kiosk-b", OFF, plain)


def test_nothing_was_heard_at_first(heard: Heard) -> None:
    assert (heard.cursor(), dict(heard.history())) == ("", {})


def test_a_page_and_its_cursor_are_kept_and_a_repetition_is_nothing_new(heard: Heard) -> None:
    heard.hear([fact(1), fact(2)], "2-x")
    heard.hear([fact(2), fact(3)], "3-x")
    heard.hear([], "4-x")
    assert (heard.cursor(), sorted(heard.history())) == ("4-x", [UUID(int=1), UUID(int=2), UUID(int=3)])
    told = heard.history()[UUID(int=2)]
    assert (told.at, told.entry.kiosk_id, told.entry.sequence) == (NOON + OFF, "kiosk-b", 2)


def test_all_that_was_heard_can_be_wiped(heard: Heard) -> None:
    heard.meet({"kiosk-b": NOON})
    heard.hear([fact(1)], "1-x")
    heard.forget()
    assert (heard.cursor(), dict(heard.history()), heard.peers()) == ("", {}, ())


def test_a_kind_that_nobody_knows_here_is_left_out(heard: Heard) -> None:
    heard.hear(
        [HeardFact("kiosk-b", OFF, UnsentFact(1, UUID(int=1), "flew", NOON, 1, False, 1, UUID(int=9), 0, "{}"))], "1-x"
    )
    heard.hear([fact(2)], "2-x")
    assert list(heard.history()) == [UUID(int=2)]


def test_records_are_counted_as_held_while_they_are_told(heard: Heard) -> None:
    soon = NOON + timedelta(hours=1)
    heard.hear(
        [], "2-x", [HubRecord("booking", "a", 1, booking("A")), HubRecord("booking", "b", 2, booking("B"), soon)]
    )
    heard.hear([], "5-x", [HubRecord("booking", "a", 4, booking("A")), HubRecord("balloon", "x", 5, None)])
    assert heard.held(NOON) == {"booking": (2, 6), "balloon": (1, 5)}
    assert heard.held(soon) == {"booking": (1, 4), "balloon": (1, 5)}
    heard.begin_anew()
    assert (heard.held(NOON), heard.cursor()) == ({}, "")


def test_settings_are_kept_through_hearing_anew_and_wiped_with_the_rest(heard: Heard) -> None:
    def told(key: str, change: int, body: str) -> HubRecord:
        return HubRecord("setting", key, change, None, body=body)

    later = told("light", 2, '{"sets":"the light","value":"red"}')
    heard.hear([], "2-x", [told("greeting", 1, '{"sets":"greeting","value":"Hello."}'), later])
    assert heard.settings() == (Greeting("Hello."),)
    heard.begin_anew()
    heard.hear([], "1-y", [told("greeting", 1, '{"sets":"greeting","value":null}')])
    assert heard.settings() == (Greeting(None),)
    heard.forget()
    assert heard.settings() == ()


def test_whoever_facts_erase_is_told(heard: Heard) -> None:
    visit = UUID(int=9)
    gone = words_of(Erased(visit, "ABC", ErasureReason.ASKED))
    erasing = UnsentFact(1, UUID(int=1), gone[0], NOON, 1, False, 1, gone[1], 0, gone[2])
    assert heard.erase([fact(2)]) == Erasures()
    told = heard.erase([HeardFact("kiosk-b", OFF, erasing), fact(2)])
    assert told == Erasures(frozenset({visit}), frozenset({"abc"}))


def test_the_other_kiosks_are_known_with_their_people_and_their_age(heard: Heard) -> None:
    assert heard.peers() == ()
    heard.meet({"kiosk-b": NOON, "kiosk-c": None})
    assert [(peer.kiosk_id, peer.people) for peer in heard.peers()] == [("kiosk-b", 0), ("kiosk-c", 0)]
    body = words_of(checked_in(FakeIds(FakeClock(NOON), seed=5), party=Party(2, 1)))
    came = UnsentFact(1, UUID(int=1), body[0], NOON, 1, False, 1, body[1], 3, body[2])
    heard.hear([HeardFact("kiosk-b", OFF, came)], "1-x")
    assert [(peer.kiosk_id, peer.people) for peer in heard.peers()] == [("kiosk-b", 3), ("kiosk-c", 0)]
    heard.meet({"kiosk-c": NOON})
    assert [(peer.kiosk_id, peer.people) for peer in heard.peers()] == [("kiosk-b", 3), ("kiosk-c", 0)]

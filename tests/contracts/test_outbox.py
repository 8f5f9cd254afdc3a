"""The outbox's promises: order, leaving only on the hub's word, coming back, new numbers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.actions.hub_ports import HubLink, Outbox, Refusal, UnsentFact
from kiosk.domain.facts import CountedOut
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_ids import FakeIds
from tests.fakes.fake_outbox import FakeOutbox
from tests.fakes.made import NOON
from tests.fakes.made_store import made_store

FACTS = 6


@pytest.fixture(params=["fake", "real"])
def outbox(request: pytest.FixtureRequest, tmp_path: Path, clock: FakeClock, ids: FakeIds) -> Iterator[Outbox]:
    """Return an outbox of six facts that belongs to a hub."""
    if request.param == "fake":
        fake = FakeOutbox()
        for number in range(1, FACTS + 1):
            body = '{"people":1}'
            fake.put(UnsentFact(number, ids.new_id(), "counted_out", NOON, 1, False, 1, None, -1, body))
        fake.join("https://hub.test", "token")
        yield fake
        return
    store = made_store(tmp_path / "data", clock=clock, ids=ids)
    with store.write() as work:
        for _ in range(FACTS):
            work.append(CountedOut(1))
        work.commit()
    store.outbox.join("https://hub.test", "token")
    yield store.outbox
    assert store.integrity_check() == ()
    store.close()


def numbers(outbox: Outbox) -> list[int]:
    """Return what waits, all of it."""
    return [fact.sequence for fact in outbox.waiting(100)]


def test_facts_wait_in_order_as_they_stand(outbox: Outbox) -> None:
    assert [fact.sequence for fact in outbox.waiting(4)] == [1, 2, 3, 4]
    first = outbox.waiting(1)[0]
    assert (first.kind, first.people, first.visit_id, first.occurred_at) == ("counted_out", -1, None, NOON)
    assert first.body == '{"people":1}'
    assert outbox.size() == FACTS


def test_they_leave_on_the_hub_s_word_alone(outbox: Outbox) -> None:
    outbox.settle([1, 2], {4: "nonsense"})
    assert (numbers(outbox), outbox.size()) == ([3, 5, 6], 3)
    assert outbox.quarantined() == {4: "nonsense"}
    outbox.settle([], {})
    assert numbers(outbox) == [3, 5, 6]


def test_what_the_hub_has_is_remembered(outbox: Outbox) -> None:
    assert outbox.meet(2, 6, NOON, timedelta(seconds=-3)) == 0
    assert outbox.meet(3, 7, NOON + timedelta(minutes=1)) == 0
    at, off = NOON + timedelta(minutes=1), timedelta(seconds=-3)
    assert outbox.link() == HubLink("https://hub.test", "token", 3, 7, off, at)


def test_that_the_hub_takes_nothing_is_known_until_it_is_met_or_joined_again(outbox: Outbox) -> None:
    def refusal() -> Refusal | None:
        link = outbox.link()
        return link.refusal if link else None

    assert refusal() is None
    outbox.note_refusal(Refusal.OTHER_VERSION)
    outbox.note_refusal(Refusal.NOT_KNOWN)
    assert refusal() is Refusal.NOT_KNOWN
    outbox.meet(0, 0, NOON)
    assert refusal() is None
    outbox.note_refusal(Refusal.NOT_KNOWN)
    outbox.join("https://hub.test", "another token")
    assert refusal() is None


def test_what_the_hub_lost_waits_again(outbox: Outbox) -> None:
    outbox.settle([1, 2, 3, 5], {4: "nonsense"})
    outbox.meet(5, 5, NOON)
    assert outbox.meet(2, 2, NOON) == 3
    assert (numbers(outbox), outbox.quarantined()) == ([3, 4, 5, 6], {})
    assert outbox.meet(2, 2, NOON) == 0


def test_facts_under_taken_numbers_get_new_ones_and_wait(outbox: Outbox) -> None:
    before = [fact.id for fact in outbox.waiting(100)]
    outbox.settle([1, 2, 3], {})
    outbox.renumber(4, 5)
    assert numbers(outbox) == [6, 7, 8]
    assert [fact.id for fact in outbox.waiting(100)] == before[3:]
    with pytest.raises(ValueError, match="taken"):
        outbox.renumber(9, 8)


def test_another_token_keeps_what_is_known_of_the_hub(outbox: Outbox) -> None:
    outbox.meet(2, 6, NOON)
    outbox.join("https://other.test", "another")
    link = outbox.link()
    assert link is not None
    assert (link.url, link.token, link.high_water, link.newest) == ("https://other.test", "another", 2, 6)


def test_a_renewed_token_changes_nothing_else(outbox: Outbox) -> None:
    outbox.join("https://hub.test", "token", "certificate")
    outbox.meet(2, 6, NOON)
    outbox.renew("another")
    link = outbox.link()
    assert link is not None
    assert (link.url, link.token, link.certificate, link.high_water) == (
        "https://hub.test",
        "another",
        "certificate",
        2,
    )


def test_after_leaving_there_is_no_hub_and_what_waits_waits_on(outbox: Outbox) -> None:
    outbox.settle([1], {})
    outbox.leave()
    assert (outbox.link(), numbers(outbox)) == (None, [2, 3, 4, 5, 6])

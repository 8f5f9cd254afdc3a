"""What one kiosk did becomes known to the others: nothing is missed, whoever commits first, whatever was restored."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import text

from kiosk.domain.merge import DoubleUse, agreed
from kiosk.hub import ingest
from kiosk.hub.enrolment import Bearer
from kiosk.hub.feed import changes
from kiosk.hub.reading import read_push
from kiosk.sync.errors import HubAway
from kiosk.wire.messages import Push
from tests.conftest import ExpectedLog
from tests.fakes.fake_clock import FakeClock
from tests.hub.running import Deliver, RunningHub, name_of, new_database, url_of
from tests.hub.test_service import fact
from tests.sync.conftest import SyncedKiosk


@pytest.fixture
def other(tmp_path: Path, hub: RunningHub, clock: FakeClock) -> Iterator[SyncedKiosk]:
    """Return a second kiosk of the venue, whose clock is ten minutes slow."""
    slow = FakeClock(clock.now() - timedelta(minutes=10))
    made = SyncedKiosk(tmp_path / "other", "kiosk-b", hub, slow, seed=2)
    yield made
    made.store.close()


def test_both_kiosks_come_to_the_same_and_see_the_double_use(kiosk: SyncedKiosk, other: SyncedKiosk) -> None:
    kiosk.admit(1, code="ABC")
    kiosk.clock.pass_time(timedelta(minutes=3))
    other.clock.pass_time(timedelta(minutes=3))
    other.admit(1, code="abc")
    kiosk.exchange()
    assert other.exchange().heard == 1
    assert kiosk.exchange().heard == 1
    states = [agreed(each.store.heard.history()) for each in (kiosk, other)]
    assert states[0] == states[1]
    (conflict,) = states[0].conflicts
    assert isinstance(conflict, DoubleUse)
    assert (conflict.first.kiosk_id, conflict.second.kiosk_id) == ("kiosk-a", "kiosk-b")
    assert conflict.second.at - conflict.first.at == timedelta(minutes=3)


def test_a_kiosk_hears_no_echo_of_itself_and_nothing_of_other_venues(
    kiosk: SyncedKiosk, hub: RunningHub, database_url: str
) -> None:
    kiosk.admit(3)
    elsewhere = RunningHub(database_url, hub.clock)
    stranger = elsewhere.enrolled("kiosk-z")
    assert kiosk.exchange().heard == 0
    assert elsewhere.client(stranger).changes("").facts == []
    elsewhere.stop()


def test_a_long_absence_comes_in_pages_each_kept_by_itself(
    kiosk: SyncedKiosk, other: SyncedKiosk, hub: RunningHub
) -> None:
    other.count_out(1_101)
    other.exchange()
    asked: list[str] = []

    def third_page_is_lost(request: httpx.Request, deliver: Deliver) -> httpx.Response:
        if "changes" in request.url.path:
            asked.append(str(request.url))
            if len(asked) == 3:
                raise httpx.ReadTimeout("half-open", request=request)
        return deliver(request)

    hub.network.fault = third_page_is_lost
    with pytest.raises(HubAway):
        kiosk.exchange()
    assert len(kiosk.store.heard.history()) == 1_000
    assert kiosk.exchange().heard == 101
    assert len(kiosk.store.heard.history()) == 1_101


def said(fact: dict[str, Any]) -> bytes:
    return Push(facts=[fact]).model_dump_json().encode()


def test_no_change_is_missed_when_a_later_one_would_commit_first(hub: RunningHub) -> None:
    """Two kiosks push at once, the first is slow to commit; a reader in between must not pass it by."""
    for name in ("kiosk-a", "kiosk-b", "kiosk-c"):
        hub.enrolled(name)
    a, b, reader = (Bearer(hub.venue, f"kiosk-{name}") for name in "abc")
    slow, second = fact(hub, 1), fact(hub, 2) | {"sequence": 1}
    with hub.engine.connect() as first, ThreadPoolExecutor(1) as pool:
        begun = first.begin()
        ingest.take(first, a, *read_push(said(slow)), hub.clock.now())

        def push_second() -> None:
            with hub.engine.begin() as connection:
                ingest.take(connection, b, *read_push(said(second)), hub.clock.now())

        later = pool.submit(push_second)
        with hub.engine.begin() as connection:
            between = changes(connection, reader, "", hub.clock.now())
        assert between.facts == []
        begun.commit()
        later.result(timeout=30)
    with hub.engine.begin() as connection:
        rest = changes(connection, reader, between.cursor, hub.clock.now())
    assert {str(each.id) for each in rest.facts} == {slow["id"], second["id"]}


def test_a_bare_sequence_would_miss_it(hub: RunningHub) -> None:
    """The same interleaving with numbers from a sequence, to prove that the test above could fail."""
    with hub.engine.begin() as connection:
        connection.execute(text("CREATE TABLE bare (number bigserial PRIMARY KEY, name text)"))
    insert = "INSERT INTO bare (name) VALUES (:name)"
    with hub.engine.connect() as first:
        begun = first.begin()
        first.execute(text(insert), {"name": "slow"})
        with hub.engine.begin() as second:
            second.execute(text(insert), {"name": "fast"})
        with hub.engine.begin() as reader:
            cursor = reader.scalar(text("SELECT max(number) FROM bare"))
        begun.commit()
    with hub.engine.begin() as reader:
        after = reader.execute(text("SELECT name FROM bare WHERE number > :cursor"), {"cursor": cursor}).all()
        reader.execute(text("DROP TABLE bare"))
    assert after == []


def test_a_hub_restored_from_yesterday_is_heard_from_the_beginning(
    kiosk: SyncedKiosk, other: SyncedKiosk, hub: RunningHub, expected_log: ExpectedLog
) -> None:
    expected_log("lacks 5 facts")
    other.admit(2)
    other.exchange()
    hub.stop()
    yesterday = url_of(hub.url, new_database(hub.url, template=name_of(hub.url)))
    hub.start(hub.url)
    other.admit(5)
    other.exchange()
    kiosk.exchange()
    hub.stop()
    hub.start(yesterday)
    other.exchange()
    other.admit(4)
    other.exchange()
    kiosk.exchange()
    assert len(kiosk.store.heard.history()) == 11

"""Tokens that grow old, and a kiosk that is let go: it brings all, wipes what it had received, and goes on alone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.hub.enrolment import TOKEN_LASTS, Bearer, revoke
from kiosk.sync.errors import HubAway
from kiosk.sync.exchange import Exchange
from tests.conftest import ExpectedLog
from tests.fakes.fake_clock import FakeClock
from tests.hub.running import RunningHub, answer_lost
from tests.sync.conftest import SyncedKiosk


@pytest.fixture
def other(tmp_path: Path, hub: RunningHub, clock: FakeClock) -> Iterator[SyncedKiosk]:
    """Return another kiosk that has let people in."""
    made = SyncedKiosk(tmp_path / "other", "kiosk-b", hub, clock, seed=2)
    made.admit(3, code="TWICE")
    made.exchange()
    yield made
    made.store.close()


def let_go(hub: RunningHub, kiosk: SyncedKiosk) -> None:
    with hub.engine.begin() as connection:
        revoke(connection, Bearer(hub.venue, kiosk.name), hub.clock.now())


def test_a_kiosk_that_is_let_go_brings_all_and_keeps_nothing_of_others(
    kiosk: SyncedKiosk, other: SyncedKiosk, hub: RunningHub, expected_log: ExpectedLog
) -> None:
    expected_log("let this kiosk go")
    kiosk.admit(1, code="TWICE")
    kiosk.exchange()
    assert kiosk.store.inbox.unsettled()
    kiosk.admit(2)
    let_go(hub, kiosk)
    exchange = Exchange(kiosk.store.outbox, kiosk.store.heard, hub.client(kiosk.token), kiosk.clock, kiosk.take)
    done = exchange()
    assert (done.confirmed, done.has_left) == (2, True)
    heard = kiosk.store.heard
    assert {told.entry.kiosk_id for told in heard.history().values()} == {"kiosk-a"}
    assert (heard.peers(), heard.cursor(), kiosk.store.inbox.unsettled()) == ((), "", ())
    assert kiosk.store.outbox.link() is None
    kiosk.admit(1)
    assert (exchange().confirmed, kiosk.store.outbox_size()) == (0, 1)
    assert [row.kiosk_id for row in hub.facts()].count("kiosk-a") == 3


def test_a_farewell_that_does_not_arrive_changes_nothing_on_the_kiosk(
    kiosk: SyncedKiosk, other: SyncedKiosk, hub: RunningHub, expected_log: ExpectedLog
) -> None:
    expected_log("let this kiosk go")
    kiosk.exchange()
    let_go(hub, kiosk)
    hub.network.fault = lambda request, deliver: (
        answer_lost(request, deliver) if request.url.path == "/v1/farewell" else deliver(request)
    )
    assert kiosk.exchange().has_left
    assert (kiosk.store.heard.peers(), kiosk.store.outbox.link()) == ((), None)


def test_an_old_token_is_replaced_by_itself_and_a_lost_answer_locks_nobody_out(
    kiosk: SyncedKiosk, hub: RunningHub
) -> None:
    hub.clock.pass_time(TOKEN_LASTS + timedelta(days=1))
    hub.network.fault = lambda request, deliver: (
        answer_lost(request, deliver) if request.url.path == "/v1/tokens" else deliver(request)
    )
    with pytest.raises(HubAway):
        kiosk.exchange()
    hub.network.fault = None
    assert link_token(kiosk) == kiosk.token
    kiosk.exchange()
    hub.clock.pass_time(TOKEN_LASTS + timedelta(days=1))
    kiosk.admit(1)
    assert kiosk.exchange().confirmed == 1
    assert link_token(kiosk) != kiosk.token
    kiosk.token = link_token(kiosk)
    kiosk.admit(1)
    assert kiosk.exchange().confirmed == 1


def test_the_token_cannot_be_read_in_the_kiosk_s_folder(kiosk: SyncedKiosk) -> None:
    secret = kiosk.token.rpartition(".")[2].encode()
    files = [path.read_bytes() for path in kiosk.folder.rglob("*") if path.is_file()]
    assert files
    assert all(secret not in file for file in files)


def link_token(kiosk: SyncedKiosk) -> str:
    link = kiosk.store.outbox.link()
    assert link is not None
    return link.token

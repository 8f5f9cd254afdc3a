"""Facts on their way to the hub over every kind of network: each arrives once, and none leaves the outbox before."""

from __future__ import annotations

import gzip
import json
from datetime import timedelta
from itertools import product
from pathlib import Path

import httpx
import pytest
from sqlalchemy import text

from kiosk.actions.hub_ports import Refusal
from kiosk.actions.ports import EVER
from kiosk.storage.connections import connect
from kiosk.sync.errors import HubAway, HubRefuses
from kiosk.sync.hub_client import HubClient
from kiosk.sync.joining import join_hub
from kiosk.wire.messages import MOST_COMPRESSED_BYTES
from tests.conftest import ExpectedLog
from tests.hub.running import (
    Deliver,
    Fault,
    RunningHub,
    answer_lost,
    captive_portal,
    name_of,
    new_database,
    request_lost,
    url_of,
)
from tests.sync.conftest import SyncedKiosk

KEY = bytes(32)


def redirect(request: httpx.Request, deliver: Deliver) -> httpx.Response:
    return httpx.Response(302, headers={"Location": "https://portal.test/login"})


def portal_in_json(request: httpx.Request, deliver: Deliver) -> httpx.Response:
    return httpx.Response(200, json={"user-portal-url": "https://portal.test/", "captive": True})


def proxy_refuses(request: httpx.Request, deliver: Deliver) -> httpx.Response:
    return httpx.Response(407, text="Proxy Authentication Required")


def half_an_answer(request: httpx.Request, deliver: Deliver) -> httpx.Response:
    whole = deliver(request).content
    return httpx.Response(200, headers={"Content-Type": "application/json"}, content=whole[: len(whole) // 2])


FAULTS: list[Fault] = [
    captive_portal, redirect, portal_in_json, proxy_refuses, half_an_answer, answer_lost, request_lost,
]  # fmt: skip


def at_pushes(fault: Fault) -> Fault:
    """Let the greeting through; only facts meet the fault."""

    def passing(request: httpx.Request, deliver: Deliver) -> httpx.Response:
        return fault(request, deliver) if request.method == "POST" else deliver(request)

    return passing


def spoil(kiosk: SyncedKiosk, sequence: int, change: str) -> None:
    """Change a row of the journal behind the program's back."""
    kiosk.store.close()
    with connect(kiosk.folder / "kiosk.db", KEY) as raw:
        raw.execute(f"UPDATE journal SET {change} WHERE sequence = {sequence}")
    raw.close()
    kiosk.store = kiosk.opened()


def test_what_waits_goes_up_in_order_and_leaves_only_then(kiosk: SyncedKiosk, hub: RunningHub) -> None:
    kiosk.admit(3)
    assert (kiosk.store.outbox_size(), hub.facts()) == (3, [])
    done = kiosk.exchange()
    assert (done.confirmed, done.quarantined, kiosk.store.outbox_size()) == (3, 0, 0)
    assert [(row.kiosk_id, row.sequence, row.kind) for row in hub.facts()] == [
        ("kiosk-a", number, "checked_in") for number in (1, 2, 3)
    ]
    assert kiosk.exchange().confirmed == 0


def test_a_long_outbox_goes_in_requests_of_500(kiosk: SyncedKiosk, hub: RunningHub) -> None:
    kiosk.count_out(1_201)
    assert kiosk.exchange().confirmed == 1_201
    pushes = [request for request in hub.network.requests if request.method == "POST"]
    assert [len(json.loads(gzip.decompress(each.content))["facts"]) for each in pushes] == [500, 500, 201]
    assert [row.sequence for row in hub.facts()] == list(range(1, 1_202))


def test_a_request_is_never_larger_than_the_hub_takes(kiosk: SyncedKiosk, hub: RunningHub) -> None:
    for _ in range(30):
        kiosk.admit(1, code=hub.clock.now().isoformat() + "".join(str(kiosk.ids.pass_entropy()) for _ in range(1_500)))
    assert kiosk.exchange().confirmed == 30
    sizes = [len(request.content) for request in hub.network.requests if request.method == "POST"]
    assert len(sizes) > 1
    assert max(sizes) <= MOST_COMPRESSED_BYTES


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__)
@pytest.mark.parametrize("when", ["at once", "at pushes"])
def test_no_fault_of_a_network_loses_or_doubles_a_fact(
    kiosk: SyncedKiosk, hub: RunningHub, fault: Fault, when: str
) -> None:
    kiosk.admit(5)
    hub.network.fault = fault if when == "at once" else at_pushes(fault)
    with pytest.raises(HubAway):
        kiosk.exchange()
    assert kiosk.store.outbox_size() == 5
    hub.network.fault = None
    assert kiosk.exchange().confirmed == 5
    assert kiosk.store.outbox_size() == 0
    assert [row.sequence for row in hub.facts()] == [1, 2, 3, 4, 5]


def test_the_hub_s_wish_to_be_left_alone_is_heard(kiosk: SyncedKiosk, hub: RunningHub) -> None:
    said: dict[str, float] = {
        "120": 120,
        "Sat, 20 Jun 2026 12:01:00 GMT": 60,
        "Sat, 20 Jun 2026 11:00:00 GMT": 0,
        "soon": 0,
        "999999": 3600,
    }
    for status, (wish, seconds) in product((429, 503), said.items()):
        answer = httpx.Response(status, headers={"Retry-After": wish})
        hub.network.fault = lambda request, deliver, answer=answer: answer
        with pytest.raises(HubAway) as caught:
            kiosk.exchange()
        assert caught.value.retry_after_s == seconds


def test_a_kiosk_whose_token_was_replaced_is_told_what_to_do(kiosk: SyncedKiosk, hub: RunningHub) -> None:
    kiosk.admit(1)
    kiosk.token += "x"
    with pytest.raises(HubRefuses, match="no kiosk has this token"):
        kiosk.exchange()
    assert kiosk.store.outbox_size() == 1


def test_the_clocks_difference_is_measured_and_kept_with_the_facts(kiosk: SyncedKiosk, hub: RunningHub) -> None:
    kiosk.admit(1)
    hub.clock = type(hub.clock)(hub.clock.now() + timedelta(hours=1))
    hub.stop()
    hub.start(hub.url)
    assert kiosk.exchange().clock_offset == timedelta(hours=1)
    assert [row.clock_offset_us for row in hub.facts()] == [3_600_000_000]
    link = kiosk.store.outbox.link()
    assert link is not None
    assert (link.clock_offset, link.high_water, link.newest) == (timedelta(hours=1), 1, 1)


POISONS: dict[str, tuple[str, str]] = {
    "a kind nobody knows": ("kind = 'levitated'", "no such kind of fact: levitated"),
    "no JSON": ("body = 'not json'", "body: dict_type"),
    "a number that is none": ("""body = '{"people": NaN}'""", "makes no sense"),
    "a word missing": ("body = '{}'", "says nothing of people"),
    "no visit": ("kind = 'badge_printed', people = 0, body = json_object('printer', 'x')", "names no visit"),
    "people that do not add up": ("people = -7", "1 people by its words"),
    "a text no database holds": ("""body = '{"people": 1, "note": "\\u0000"}'""", "cannot be kept"),
    "half a character": ("""body = '{"people": 1, "note": "\\ud800"}'""", "makes no sense"),
    "far too much": ("body = json_object('people', 1, 'note', hex(zeroblob(40000)))", "more than 65536"),
}


@pytest.mark.parametrize("poison", POISONS)
def test_one_poisoned_fact_is_kept_aside_on_both_sides_and_holds_up_no_other(
    kiosk: SyncedKiosk, hub: RunningHub, expected_log: ExpectedLog, poison: str
) -> None:
    expected_log("keeps 1 facts aside")
    kiosk.count_out(9)
    change, reason = POISONS[poison]
    spoil(kiosk, 4, change)
    done = kiosk.exchange()
    assert (done.confirmed, done.quarantined, kiosk.store.outbox_size()) == (8, 1, 0)
    assert [row.sequence for row in hub.facts()] == [1, 2, 3, 5, 6, 7, 8, 9]
    assert [row.sequence for row in hub.kept_aside()] == [4]
    assert reason in hub.kept_aside()[0].reason
    assert kiosk.store.outbox.quarantined() == {4: hub.kept_aside()[0].reason}
    standing = hub.client(kiosk.token).standing()
    assert (standing.high_water, standing.newest) == (9, 9)


def test_what_a_whole_request_chokes_on_is_found_by_halving(
    kiosk: SyncedKiosk, hub: RunningHub, expected_log: ExpectedLog
) -> None:
    """A hub (or a proxy before it) that cannot read a request says so of the whole of it."""
    expected_log("cannot read a fact")
    kiosk.count_out(9)

    def choking(request: httpx.Request, deliver: Deliver) -> httpx.Response:
        sent = json.loads(gzip.decompress(request.content))["facts"] if request.content else []
        if any(fact["sequence"] == 6 for fact in sent):
            return httpx.Response(413, json={"reason": "too much for the proxy"})
        return deliver(request)

    hub.network.fault = choking
    assert (kiosk.exchange().confirmed, kiosk.store.outbox_size()) == (8, 0)
    assert list(kiosk.store.outbox.quarantined()) == [6]
    assert [row.sequence for row in hub.facts()] == [1, 2, 3, 4, 5, 7, 8, 9]


def test_a_hub_restored_from_yesterday_asks_for_what_it_lacks(
    kiosk: SyncedKiosk, hub: RunningHub, expected_log: ExpectedLog
) -> None:
    expected_log("lacks 4 facts")
    kiosk.admit(3)
    kiosk.exchange()
    hub.stop()
    yesterday = url_of(hub.url, new_database(hub.url, template=name_of(hub.url)))
    hub.start(hub.url)
    kiosk.admit(4)
    assert kiosk.exchange().confirmed == 4
    hub.stop()
    hub.start(yesterday)
    assert len(hub.facts()) == 3
    done = kiosk.exchange()
    assert (done.asked_again, done.confirmed, kiosk.store.outbox_size()) == (4, 4, 0)
    assert [row.sequence for row in hub.facts()] == [1, 2, 3, 4, 5, 6, 7]
    assert kiosk.exchange().asked_again == 0


@pytest.mark.parametrize("since", ["enrolled", "got another token"])
def test_a_kiosk_that_a_restored_hub_does_not_know_joins_again_and_all_is_there_once(
    tmp_path: Path, hub: RunningHub, monkeypatch: pytest.MonkeyPatch, expected_log: ExpectedLog, since: str
) -> None:
    monkeypatch.setattr("kiosk.sync.joining.connected", lambda *_: hub.http())
    late = None if since == "enrolled" else SyncedKiosk(tmp_path / "late", "kiosk-late", hub, hub.clock)
    hub.stop()
    yesterday = url_of(hub.url, new_database(hub.url, template=name_of(hub.url)))
    hub.start(hub.url)
    if late is None:
        late = SyncedKiosk(tmp_path / "late", "kiosk-late", hub, hub.clock)
    else:
        late.token = hub.client(late.token).renew()
    late.admit(3)
    late.exchange()
    hub.stop()
    hub.start(yesterday)
    late.admit(2)
    with pytest.raises(HubRefuses, match="no kiosk has this token"):
        late.exchange()
    link = late.store.outbox.link()
    assert link is not None
    assert (link.refusal, late.store.outbox_size()) == (Refusal.NOT_KNOWN, 2)
    late.token = join_hub(f"https://hub.test#{hub.code(again=True)}", late.store.outbox, late.clock).token
    expected_log("lacks 3 facts")
    assert late.exchange().confirmed == 5
    link = late.store.outbox.link()
    assert link is not None
    assert (link.refusal, link.high_water, late.store.outbox_size(), late.numbers()) == (None, 5, 0, [1, 2, 3, 4, 5])
    assert [row.id for row in hub.facts()] == [entry.id for entry in late.store.reader.entries(*EVER)]
    assert late.exchange().confirmed == 0
    late.store.close()


def test_a_kiosk_restored_from_yesterday_goes_on_after_the_numbers_that_the_hub_knows(
    kiosk: SyncedKiosk, hub: RunningHub, tmp_path: Path
) -> None:
    kiosk.admit(3)
    kiosk.back_up(tmp_path / "backup")
    kiosk.admit(4)
    kiosk.exchange()
    kiosk.restore(tmp_path / "backup")
    kiosk.exchange()
    kiosk.admit(2)
    assert kiosk.numbers() == [1, 2, 3, 8, 9]
    assert kiosk.exchange().confirmed == 2
    assert [row.sequence for row in hub.facts()] == list(range(1, 10))


def test_a_kiosk_restored_without_a_network_gives_its_new_facts_new_numbers(
    kiosk: SyncedKiosk, hub: RunningHub, tmp_path: Path, expected_log: ExpectedLog
) -> None:
    expected_log("numbered anew")
    kiosk.admit(3)
    kiosk.back_up(tmp_path / "backup")
    kiosk.admit(4)
    kiosk.exchange()
    kiosk.restore(tmp_path / "backup")
    kiosk.admit(6)
    before = kiosk.ids_in_journal()
    kiosk.exchange()
    assert kiosk.numbers() == [1, 2, 3, 8, 9, 10, 11, 12, 13]
    assert kiosk.ids_in_journal() == before
    assert kiosk.store.outbox_size() == 0
    assert [row.sequence for row in hub.facts()] == list(range(1, 14))
    assert before <= {row.id for row in hub.facts()}
    kiosk.admit(1)
    assert kiosk.numbers()[-1] == 14
    figures = kiosk.store.reader.home_figures(kiosk.clock.now(), kiosk.clock.now() + timedelta(seconds=1))
    assert len(figures.pegs) == figures.people_today == 10


def test_a_database_that_does_not_answer_is_said_with_a_time_to_come_back(
    kiosk: SyncedKiosk, hub: RunningHub, expected_log: ExpectedLog
) -> None:
    expected_log("database does not answer")
    kiosk.admit(1)
    with hub.engine.begin() as connection:
        connection.execute(text("ALTER TABLE facts RENAME TO elsewhere"))
    try:
        with pytest.raises(HubAway) as caught:
            kiosk.exchange()
    finally:
        with hub.engine.begin() as connection:
            connection.execute(text("ALTER TABLE elsewhere RENAME TO facts"))
    assert caught.value.retry_after_s == 5
    assert kiosk.exchange().confirmed == 1


def test_two_stores_under_one_name_cannot_enrol(hub: RunningHub) -> None:
    first, second = hub.code(), hub.code()
    client = HubClient(hub.http(), now=hub.clock.now)
    client.enrol(first, "kiosk-front")
    with pytest.raises(HubRefuses, match="another kiosk is enrolled as kiosk-front"):
        client.enrol(second, "kiosk-front")
    again = client.enrol(hub.code(again=True), "kiosk-front")
    assert hub.client(again.token).standing().kiosk_id == "kiosk-front"

"""What may come at once and how often; who may ask what; and what the hub says of itself."""

from __future__ import annotations

import json
import logging
from collections.abc import AsyncIterator, Iterator

import httpx
import pytest

from kiosk.hub import bodies
from kiosk.hub.bodies import MOST_SMALL_BYTES, TooSlow, whole_body
from kiosk.hub.enrolment import Bearer, revoke
from kiosk.hub.feed import changes
from kiosk.hub.gate import OF_A_KIOSK, OF_STRANGERS
from kiosk.hub.rates import Meter, Rate, TooMany
from kiosk.logs import JsonLine
from tests.fakes.fake_clock import FakeClock
from tests.hub.running import RunningHub
from tests.hub.test_service import ask, fact, push


@pytest.fixture
def elsewhere(database_url: str, clock: FakeClock) -> Iterator[RunningHub]:
    """Return another venue of the same database."""
    running = RunningHub(database_url, clock)
    yield running
    running.stop()


class Seconds:
    """A clock that stands until it is told."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_meter_lets_a_burst_through_and_then_its_rate() -> None:
    clock = Seconds()
    meter = Meter(Rate(per_s=2, burst=3), clock)
    for _ in range(3):
        meter.take("a")
    with pytest.raises(TooMany) as caught:
        meter.take("a")
    assert caught.value.retry_after_s == 0.5
    meter.take("b")
    clock.now = 0.5
    meter.take("a")
    with pytest.raises(TooMany):
        meter.check("a")
    clock.now = 100
    for _ in range(3):
        meter.take("a")
    with pytest.raises(TooMany):
        meter.take("a")


def test_a_kiosk_that_asks_without_end_is_told_when_to_come_back(
    hub: RunningHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.hub.gate.OF_A_KIOSK", Rate(per_s=0.02, burst=2))
    hub.stop()
    hub.start(hub.url)
    token, other = hub.enrolled("kiosk-a"), hub.enrolled("kiosk-b")
    assert [ask(hub, token, "GET", "v1/standing").status_code for _ in range(3)] == [200, 200, 429]
    refused = ask(hub, token, "GET", "v1/standing")
    assert refused.json() == {"reason": "too many requests"}
    assert 30 < int(refused.headers["Retry-After"]) <= 50, "less what has passed: the machine may be busy"
    assert ask(hub, other, "GET", "v1/standing").status_code == 200
    assert OF_A_KIOSK.burst >= 200  # pages of a snapshot


def test_whoever_guesses_is_not_looked_up_any_more(hub: RunningHub, monkeypatch: pytest.MonkeyPatch) -> None:
    assert OF_STRANGERS.per_s * 86_400 < 100_000  # guesses of a day, against 128 bits of chance
    monkeypatch.setattr("kiosk.hub.gate.OF_STRANGERS", Rate(per_s=0.001, burst=5))
    hub.stop()
    hub.start(hub.url)
    token = hub.enrolled("kiosk-a")
    assert {ask(hub, f"{token}{number}", "GET", "v1/standing").status_code for number in range(5)} == {401}
    code = {"code": hub.code(), "kiosk_id": "kiosk-b"}
    assert hub.http().post("v1/enrolments", json=code).status_code == 429


def test_a_body_is_small_where_no_facts_are_in_it(hub: RunningHub) -> None:
    def chunks() -> Iterator[bytes]:
        for _ in range(9):
            yield b" " * (MOST_SMALL_BYTES // 8)

    for path in ("v1/enrolments", "v1/tokens", "v1/farewell"):
        assert hub.http().post(path, content=chunks()).status_code == 413, path
    assert hub.http().post("v1/enrolments", content=b" " * MOST_SMALL_BYTES).status_code == 422


async def never() -> AsyncIterator[bytes]:
    import asyncio

    yield b"{"
    await asyncio.Event().wait()


def test_a_body_that_never_ends_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    import asyncio

    monkeypatch.setattr(bodies, "COMES_WITHIN_S", 0.01)
    with pytest.raises(TooSlow):
        asyncio.run(whole_body(never(), ""))


def test_what_was_asked_is_not_repeated(hub: RunningHub) -> None:
    answer = hub.http().post("v1/enrolments", json={"code": "secret-code-of-somebody", "kiosk_id": "Ada Okafor"})
    assert answer.status_code == 422
    assert answer.json() == {"reason": "this cannot be read: body.kiosk_id: string_pattern_mismatch"}


def test_a_kiosk_reads_its_own_venue_and_no_other(hub: RunningHub, elsewhere: RunningHub) -> None:
    token, other = hub.enrolled("kiosk-a"), elsewhere.enrolled("kiosk-x")
    push(elsewhere, other, fact(elsewhere, 1), fact(elsewhere, 2))
    push(hub, hub.enrolled("kiosk-b"), fact(hub, 3))
    with elsewhere.engine.begin() as connection:
        cursor = changes(connection, Bearer(elsewhere.venue, "kiosk-y"), "", hub.clock.now()).cursor
    assert cursor
    for after in ("", cursor):
        told = ask(hub, token, "GET", f"v1/changes?after={after}").json()
        assert [each["kiosk_id"] for each in told["facts"]] == ["kiosk-b"]
    assert [peer["kiosk_id"] for peer in ask(hub, token, "GET", "v1/standing").json()["peers"]] == ["kiosk-b"]
    forged = f"{elsewhere.venue}.{token.partition('.')[2]}"
    assert ask(hub, forged, "GET", "v1/changes").status_code == 401


def test_the_same_fact_in_two_venues_is_two_facts(hub: RunningHub, elsewhere: RunningHub) -> None:
    same = fact(hub, 1)
    for where in (hub, elsewhere):
        push(where, where.enrolled("kiosk-a"), same)
        assert len(where.facts()) == 1


def metrics(hub: RunningHub) -> dict[str, float]:
    """Return the hub's numbers by name and labels."""
    lines = hub.http().get("metrics").text.splitlines()
    pairs = (line.rpartition(" ") for line in lines if not line.startswith("#"))
    return {name: float(value) for name, _, value in pairs}


def test_prometheus_is_told_what_came_and_how_all_stands(hub: RunningHub) -> None:
    token = hub.enrolled("kiosk-a")
    before = metrics(hub)
    push(hub, token, fact(hub, 1), fact(hub, 1), "nonsense", waiting=10)
    ask(hub, "nobody", "GET", "v1/standing")
    hub.http().get("nowhere/at/all")
    after = metrics(hub)

    def grown(name: str) -> float:
        return after.get(name, 0) - before.get(name, 0)

    words = [grown(f'kiosk_hub_facts_total{{word="{word}"}}') for word in ("accepted", "known", "quarantined")]
    assert words == [1, 1, 1]
    assert grown('kiosk_hub_requests_total{method="POST",route="/v1/facts",status="200"}') == 1
    assert grown('kiosk_hub_requests_total{method="GET",route="/v1/standing",status="401"}') == 1
    assert grown('kiosk_hub_requests_total{method="GET",route="unknown",status="404"}') == 1
    assert grown('kiosk_hub_request_seconds_count{route="/v1/facts"}') == 1
    assert (grown("kiosk_hub_waiting_facts"), grown("kiosk_hub_kept_aside_facts")) == (7, 1)
    assert after["kiosk_hub_kiosks"] >= after["kiosk_hub_silent_kiosks"]


def test_numbers_are_for_this_machine_and_for_whoever_has_their_token(hub: RunningHub) -> None:
    import asyncio

    async def status(address: str, token: str) -> int:
        transport = httpx.ASGITransport(hub.app, client=(address, 1))
        async with httpx.AsyncClient(transport=transport, base_url="http://hub.test") as http:
            said = {"Authorization": f"Bearer {token}"}
            return (await http.get("/metrics", headers=said)).status_code

    asked = [("127.0.0.1", ""), ("192.0.2.7", ""), ("192.0.2.7", "guess"), ("192.0.2.7", "metrics-token")]
    assert [asyncio.run(status(*each)) for each in asked] == [200, 403, 403, 200]


def test_a_request_that_fails_leaves_a_line_without_what_was_asked(
    hub: RunningHub, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, logger="kiosk.hub")
    token = hub.enrolled("kiosk-a")
    with hub.engine.begin() as connection:
        revoke(connection, Bearer(hub.venue, "kiosk-a"), hub.clock.now())
    ask(hub, token, "GET", "v1/changes?after=0-00000000000000000000000000000000")
    (record,) = [each for each in caplog.records if each.name == "kiosk.hub.observing"]
    line = json.loads(JsonLine().format(record))
    assert (line["route"], line["status"], line["from"]) == ("/v1/changes", "403", "kiosk.hub.observing")
    assert "0000" not in json.dumps(line | {"at": ""})

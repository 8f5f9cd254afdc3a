"""The hub to whoever knocks: limits, versions, tokens; and that a kiosk reaches nothing but its own."""

from __future__ import annotations

import gzip
import json
from datetime import timedelta
from typing import Any

import httpx
import pytest

from kiosk.hub.enrolment import REVOKED_MAY_BRING, TOKEN_LASTS, Bearer, revoke
from kiosk.hub.overview import overview
from kiosk.wire import microseconds
from kiosk.wire.messages import MOST_BYTES, MOST_COMPRESSED_BYTES, MOST_FACTS
from tests.fakes.fake_ids import FakeIds
from tests.hub.running import RunningHub


def fact(hub: RunningHub, sequence: int, **given: Any) -> dict[str, Any]:
    """Return somebody leaving without a word, as it is sent."""
    plain = {
        "id": str(FakeIds(hub.clock, seed=sequence).new_id()),
        "sequence": sequence,
        "kind": "counted_out",
        "occurred_at": microseconds.of_instant(hub.clock.now()),
        "monotonic_ns": 1,
        "clock_behind": False,
        "schema_version": 1,
        "people": -1,
        "body": {"people": 1},
    }
    return plain | given


def push(hub: RunningHub, token: str, *facts: Any, **given: Any) -> httpx.Response:
    """Send facts as they are."""
    said = {"version": 1, "facts": list(facts)} | given
    return hub.http().post("v1/facts", json=said, headers={"Authorization": f"Bearer {token}"})


def words(response: httpx.Response) -> list[str]:
    return [answer["word"] for answer in response.json()["answers"]]


def test_each_fact_has_its_answer_in_the_order_sent(hub: RunningHub) -> None:
    token = hub.enrolled("kiosk-a")
    assert words(push(hub, token, fact(hub, 1), fact(hub, 2))) == ["accepted", "accepted"]
    mixed = push(hub, token, fact(hub, 2), "nonsense", fact(hub, 3, people="x"), fact(hub, 4))
    assert words(mixed) == ["known", "quarantined", "quarantined", "accepted"]
    assert (mixed.json()["high_water"], mixed.json()["newest"]) == (4, 4)


def test_the_high_water_mark_stands_before_the_first_gap(hub: RunningHub) -> None:
    token = hub.enrolled("kiosk-a")
    assert push(hub, token, fact(hub, 2), fact(hub, 3)).json()["high_water"] == 0
    answer = push(hub, token, fact(hub, 1), fact(hub, 5)).json()
    assert (answer["high_water"], answer["newest"]) == (3, 5)


POISON: dict[str, dict[str, Any]] = {
    "a kind with NUL": {"kind": "a\0b"},
    "NUL beside it": {"mood": "a\0b"},
    "NUL as a name": {"a\0b": 1},
    "NUL in its words": {"body": {"people": 1, "a": "\0"}},
    "before 1970": {"occurred_at": -1},
    "after all time": {"occurred_at": 2**63 - 1},
}


@pytest.mark.parametrize("what", POISON)
def test_a_poisoned_fact_is_kept_aside_and_holds_up_no_other(hub: RunningHub, what: str) -> None:
    token = hub.enrolled("kiosk-a")
    answer = push(hub, token, fact(hub, 1) | POISON[what], fact(hub, 2), clock_offset_us=2**63 - 1)
    assert answer.status_code == 200
    assert words(answer) == ["quarantined", "accepted"]
    (kept,) = hub.facts()
    assert abs(kept.clock_offset_us) + kept.occurred_at < 2**62


def test_a_repetition_of_nonsense_stands_once(hub: RunningHub) -> None:
    token = hub.enrolled("kiosk-a")
    for _ in range(3):
        push(hub, token, {"sequence": 1, "kind": 7})
    assert len(hub.kept_aside()) == 1


def test_what_a_newer_kiosk_says_besides_is_kept(hub: RunningHub) -> None:
    token = hub.enrolled("kiosk-a")
    sent = fact(hub, 1, mood="good", body={"people": 1, "colour": "green"})
    assert words(push(hub, token, sent, altitude=3)) == ["accepted"]
    assert [(row.beyond, row.body) for row in hub.facts()] == [
        ({"mood": "good"}, {"people": 1, "colour": "green"}),
    ]


def test_what_was_kept_aside_and_can_be_used_now_stands_in_one_place(hub: RunningHub) -> None:
    token = hub.enrolled("kiosk-a")
    push(hub, token, fact(hub, 1, kind="levitated"))
    assert words(push(hub, token, fact(hub, 1))) == ["accepted"]
    assert (len(hub.facts()), hub.kept_aside()) == (1, [])


def test_a_number_that_another_fact_has_takes_nothing_of_the_push(hub: RunningHub) -> None:
    token = hub.enrolled("kiosk-a")
    push(hub, token, fact(hub, 1), fact(hub, 2))
    other = str(FakeIds(hub.clock, seed=77).new_id())
    answer = push(hub, token, fact(hub, 2, id=other), fact(hub, 3))
    assert answer.status_code == 409
    assert (answer.json()["first_taken"], answer.json()["newest"]) == (2, 2)
    assert len(hub.facts()) == 2


def test_a_kiosk_writes_under_its_own_name_only(hub: RunningHub) -> None:
    token = hub.enrolled("kiosk-a")
    hub.enrolled("kiosk-b")
    push(hub, token, fact(hub, 1, kiosk_id="kiosk-b", venue="elsewhere"), kiosk_id="kiosk-b")
    assert [(row.venue, row.kiosk_id) for row in hub.facts()] == [(hub.venue, "kiosk-a")]


@pytest.mark.parametrize("change", ["", "x", "another kiosk", "another venue", "no venue"])
def test_only_a_kiosk_s_own_token_opens(hub: RunningHub, change: str) -> None:
    token = hub.enrolled("kiosk-a")
    hub.enrolled("kiosk-b")
    venue, kiosk_id, secret = token.split(".", 2)
    forged = {
        "": "",
        "x": token + "x",
        "another kiosk": f"{venue}.kiosk-b.{secret}",
        "another venue": f"elsewhere.{kiosk_id}.{secret}",
        "no venue": secret,
    }[change]
    assert push(hub, forged, fact(hub, 1)).status_code == 401
    assert hub.http().get("v1/standing", headers={"Authorization": f"Bearer {forged}"}).status_code == 401
    assert hub.http().get("v1/standing", headers={"Authorization": f"Basic {token}"}).status_code == 401
    assert hub.facts() == []


def ask(hub: RunningHub, token: str, method: str, path: str) -> httpx.Response:
    """Ask for something as a kiosk."""
    return hub.http().request(method, path, headers={"Authorization": f"Bearer {token}"})


def test_a_kiosk_that_is_let_go_brings_what_it_has_reads_nothing_and_is_out_after_its_farewell(hub: RunningHub) -> None:
    token = hub.enrolled("kiosk-a")
    hub.enrolled("kiosk-b")
    with hub.engine.begin() as connection:
        revoke(connection, Bearer(hub.venue, "kiosk-a"), hub.clock.now())
        assert [(each.revoked, each.left) for each in overview(connection, hub.venue)] == [
            (True, False),
            (False, False),
        ]
    said = ask(hub, token, "GET", "v1/standing").json()
    assert (said["revoked"], said["peers"]) == (True, [])
    assert words(push(hub, token, fact(hub, 1))) == ["accepted"]
    assert ask(hub, token, "GET", "v1/changes").status_code == 403
    assert ask(hub, token, "POST", "v1/tokens").status_code == 403
    assert ask(hub, token, "POST", "v1/farewell").status_code == 200
    assert push(hub, token, fact(hub, 2)).status_code == 401
    assert len(hub.facts()) == 1
    with hub.engine.begin() as connection:
        assert [each.left for each in overview(connection, hub.venue)] == [True, False]


def test_a_kiosk_that_was_let_go_and_never_came_is_out_after_a_month(hub: RunningHub) -> None:
    token = hub.enrolled("kiosk-a")
    with hub.engine.begin() as connection:
        revoke(connection, Bearer(hub.venue, "kiosk-a"), hub.clock.now())
    hub.clock.pass_time(REVOKED_MAY_BRING)
    assert push(hub, token, fact(hub, 1)).status_code == 200
    hub.clock.pass_time(timedelta(seconds=1))
    assert push(hub, token, fact(hub, 2)).status_code == 401


def test_an_old_token_is_asked_to_be_renewed_and_holds_until_the_new_one_is_used(hub: RunningHub) -> None:
    token = hub.enrolled("kiosk-a")
    assert ask(hub, token, "GET", "v1/standing").json()["renew"] is False
    hub.clock.pass_time(TOKEN_LASTS + timedelta(seconds=1))
    assert ask(hub, token, "GET", "v1/standing").json()["renew"] is True
    lost = ask(hub, token, "POST", "v1/tokens").json()["token"]
    new = ask(hub, token, "POST", "v1/tokens").json()["token"]
    assert ask(hub, lost, "GET", "v1/standing").status_code == 401
    assert ask(hub, token, "GET", "v1/standing").json()["renew"] is False
    assert ask(hub, new, "GET", "v1/standing").status_code == 200
    assert ask(hub, token, "GET", "v1/standing").status_code == 401


def test_a_code_holds_once_and_for_ten_minutes(hub: RunningHub) -> None:
    def enrol(code: str, kiosk_id: str) -> int:
        return hub.http().post("v1/enrolments", json={"code": code, "kiosk_id": kiosk_id}).status_code

    code, late = hub.code(), hub.code()
    assert enrol("elsewhere." + code.partition(".")[2], "kiosk-a") == 401
    assert (enrol(code, "kiosk-a"), enrol(code, "kiosk-b")) == (200, 401)
    hub.clock.pass_time(timedelta(minutes=10))
    assert enrol(late, "kiosk-c") == 401
    assert enrol(hub.code(), "Kiosk C?") == 422


def test_neither_token_nor_code_stands_in_the_database(hub: RunningHub) -> None:
    secrets = [text.rpartition(".")[2].encode() for text in (hub.code(), hub.enrolled("kiosk-a"))]
    with hub.engine.begin() as connection:
        tables = [connection.exec_driver_sql(f"SELECT * FROM {name}").all() for name in ("enrolment_codes", "kiosks")]
    cells = [cell for rows in tables for row in rows for cell in row]
    kept = [bytes(cell) if isinstance(cell, bytes | memoryview) else str(cell).encode() for cell in cells]
    assert all(tables) and not any(secret in cell for secret in secrets for cell in kept)


def test_an_older_or_newer_language_is_told_what_is_spoken(hub: RunningHub) -> None:
    token = hub.enrolled("kiosk-a")
    answer = push(hub, token, fact(hub, 1), version=99)
    assert (answer.status_code, answer.json()["reason"]) == (426, "this hub reads versions 1")


def test_the_last_language_is_read_beside_the_newest(hub: RunningHub, monkeypatch: pytest.MonkeyPatch) -> None:
    """As it will be when there is a second one: kiosks are brought up after their hub."""
    monkeypatch.setattr("kiosk.hub.reading.READABLE", (1, 2))
    token = hub.enrolled("kiosk-a")
    assert words(push(hub, token, fact(hub, 1), version=1)) == ["accepted"]
    assert words(push(hub, token, fact(hub, 2), version=2)) == ["accepted"]
    assert push(hub, token, fact(hub, 3), version=3).status_code == 426


UNREADABLE: dict[str, tuple[bytes, str, int]] = {
    "no JSON": (b"hello", "", 400),
    "no object": (b"[]", "", 400),
    "no facts": (b'{"version": 1}', "", 400),
    "too many facts": (json.dumps({"facts": [0] * (MOST_FACTS + 1)}).encode(), "", 400),
    "too deep": (b"[" * 200_000, "", 400),
    "too large": (b" " * (MOST_COMPRESSED_BYTES + 1), "", 413),
    "a bomb": (gzip.compress(b" " * (MOST_BYTES + 1)), "gzip", 413),
    "cut": (gzip.compress(b'{"facts": []}')[:-9], "gzip", 400),
    "no gzip": (b"hello", "gzip", 400),
    "another packing": (b"{}", "br", 400),
}


@pytest.mark.parametrize("what", UNREADABLE)
def test_what_cannot_be_read_is_refused_without_a_trace(hub: RunningHub, what: str) -> None:
    body, packing, status = UNREADABLE[what]
    headers = {"Authorization": f"Bearer {hub.enrolled('kiosk-a')}", "Content-Encoding": packing}
    answer = hub.http().post("v1/facts", content=body, headers=headers)
    assert (answer.status_code, list(answer.json())) == (status, ["reason"])
    assert (hub.facts(), hub.kept_aside()) == ([], [])


def test_the_hub_says_how_it_is_and_publishes_its_language(hub: RunningHub) -> None:
    http = hub.http()
    assert http.get("healthz").json() == {"status": "ok"}
    assert http.get("readyz").json() == {"status": "ready"}
    schema = http.get("openapi.json").json()
    assert set(schema["paths"]) >= {"/v1/facts", "/v1/standing", "/v1/enrolments"}
    asked = schema["paths"]["/v1/facts"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    assert set(asked["properties"]) == {"version", "clock_offset_us", "waiting", "facts"}


def test_the_overview_says_what_has_come_of_each_kiosk(hub: RunningHub) -> None:
    token = hub.enrolled("kiosk-a")
    hub.enrolled("kiosk-b")
    push(hub, token, fact(hub, 1), "nonsense", waiting=7, clock_offset_us=-1_500_000)
    with hub.engine.begin() as connection:
        first, second = overview(connection, hub.venue)
    assert (first.facts, first.quarantined, first.waiting, first.clock_offset_s) == (1, 1, 5, -1.5)
    assert (first.last_contact_at, second.last_contact_at) == (hub.clock.now(), None)

"""A hub that says in the local network where it is: heard by its pin, believed by its certificate alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from kiosk.hub.announcing import announced
from kiosk.hub.certificate import own_certificate, own_pin
from kiosk.sync.errors import HubAway, HubRefuses
from kiosk.sync.finding import found_hub
from kiosk.sync.hub_client import HubClient, connected
from kiosk.sync.joining import join_hub
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_outbox import FakeOutbox
from tests.sync.test_trust import hub_at

HERE = ["127.0.0.1"]
PIN = "A" * 43


@pytest.fixture
def at_hub(tmp_path: Path) -> Iterator[tuple[str, str]]:
    """Yield the address and the pin of a hub."""
    with hub_at(tmp_path / "hub") as (url, _):
        yield url, own_pin(tmp_path / "hub")


def test_a_hub_is_heard_by_its_pin() -> None:
    with announced(PIN, 8700, HERE):
        assert found_hub(PIN, HERE, within_s=10) == "https://127.0.0.1:8700"
        assert found_hub("C" * 43, HERE, within_s=0.1) is None


def test_an_invitation_without_an_address_needs_a_hub_that_is_heard(clock: FakeClock) -> None:
    with pytest.raises(HubAway, match="not heard"):
        join_hub(f"#some-code~{PIN}", FakeOutbox(), clock, find=lambda _: None)


def test_who_claims_a_pin_without_its_certificate_is_not_told_the_code(
    at_hub: tuple[str, str], clock: FakeClock, tmp_path: Path
) -> None:
    url, _ = at_hub
    own_certificate(tmp_path / "other")
    with pytest.raises(HubRefuses, match="not the hub"):
        join_hub(f"#some-code~{own_pin(tmp_path / 'other')}", FakeOutbox(), clock, find=lambda _: url)


def test_a_hub_that_has_moved_is_followed(at_hub: tuple[str, str], tmp_path: Path, clock: FakeClock) -> None:
    url, _ = at_hub
    certificate = (tmp_path / "hub" / "certificate.pem").read_text()
    found = iter([None, "https://127.0.0.1:1", url])
    with connected("https://127.0.0.1:1", certificate, timeout=httpx.Timeout(5)) as http:
        client = HubClient(http, "token", now=clock.now, find=lambda: next(found))
        for _ in range(2):
            with pytest.raises(HubAway):
                client.standing()
        assert client.standing().kiosk_id == "kiosk-a"
        assert client.standing().kiosk_id == "kiosk-a"

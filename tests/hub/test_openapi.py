"""The hub keeps to the language that it publishes, whatever it is asked: examples made from the schema itself."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from kiosk.hub.rates import Rate
from tests.hub.running import RunningHub

FEW, MANY = 30, 300

pytestmark = pytest.mark.torture  # making sense of the schema alone takes seconds


def tried(hub: RunningHub, examples: int) -> int:
    """Ask each operation so many times as a kiosk; return how many operations there are."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import schemathesis

        schema = schemathesis.openapi.from_asgi("/openapi.json", hub.app)
    token = hub.enrolled("kiosk-a")
    operations = [each.ok() for each in schema.get_all_operations()]
    quiet = settings(
        max_examples=examples,
        database=None,
        derandomize=True,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
        deadline=None,
    )
    for operation in operations:
        whose = token if operation.path != "/v1/farewell" else hub.enrolled("kiosk-z")
        quiet(given(case=operation.as_strategy())(asking_as(whose)))()
    return len(operations)


def asking_as(token: str) -> Callable[[Any], None]:
    """Return what asks as a kiosk, and holds the answer against the schema.

    JSON has one kind of number: to its schema 7.0 is an integer, to the hub it is none, and it says so.
    """
    from schemathesis.specs.openapi.checks import positive_data_acceptance

    def answers_as_published(case: Any) -> None:
        said = {"Authorization": f"Bearer {token}"}
        case.call_and_validate(headers=said, excluded_checks=[positive_data_acceptance])

    return answers_as_published


@pytest.fixture(autouse=True)
def without_rates(monkeypatch: pytest.MonkeyPatch, hub: RunningHub) -> None:
    """Let examples come as fast as they are made."""
    for name in ("OF_A_KIOSK", "OF_STRANGERS"):
        monkeypatch.setattr(f"kiosk.hub.gate.{name}", Rate(per_s=1e9, burst=10**9))
    hub.stop()
    hub.start(hub.url)


def test_answers_are_as_published(hub: RunningHub) -> None:
    assert tried(hub, FEW) >= 8


@pytest.mark.timeout(900)
def test_answers_are_as_published_however_often_it_is_asked(hub: RunningHub) -> None:
    assert tried(hub, MANY) >= 8

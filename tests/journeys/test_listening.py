"""Every flow without sight: by keys, with Qt's speech engine for tests; what was said, in order, is the assertion."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.journeys.flows import COUNTER, FLOWS
from tests.journeys.taking import Taker, at_the_festival, at_the_workshop


@pytest.fixture(scope="module")
def workshop(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Taker]:
    with at_the_workshop(tmp_path_factory.mktemp("workshop")) as taker:
        yield taker


@pytest.mark.parametrize("name", FLOWS)
def test_each_flow_is_said_word_for_word(workshop: Taker, name: str) -> None:
    flow = FLOWS[name]
    assert workshop.take(flow, listening=True) == list(flow.steps)
    assert workshop.kiosk.says(flow.ends_with)


def test_the_festivals_counter_is_said_word_for_word(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> None:
    with at_the_festival(tmp_path_factory.mktemp("festival")) as festival:
        assert festival.take(COUNTER, listening=True) == list(COUNTER.steps)
        assert festival.kiosk.says(COUNTER.ends_with)

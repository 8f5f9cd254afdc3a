"""The festival in its short form: six kiosks, 3,000 visitors, everything that goes wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.festival.drawing import draw
from tests.festival.festival import BETWEEN_SAMPLES, Festival
from tests.festival.plan import SHORT
from tests.festival.truth import lags_over_time
from tests.hub.conftest import database_url

__all__ = ["database_url"]


@pytest.mark.timeout(300)
def test_every_fact_is_at_the_hub_once_and_every_kiosk_agrees(database_url: str, tmp_path: Path) -> None:
    festival = Festival(SHORT, database_url, tmp_path)
    try:
        found = festival.run()
        draw(tmp_path / "lag.png", ("Lag", lags_over_time(festival, BETWEEN_SAMPLES)))
    finally:
        festival.close()
    assert found.wrong == ()
    assert (found.facts_at_hub, found.duplicates, found.lost, found.kept_aside) == (found.facts_made, 0, 0, 0)
    assert found.kiosks_in_agreement == SHORT.kiosks
    assert found.double_uses_in_inbox == found.double_uses_made > 0
    assert found.erased > 0 and found.erased_names_left == 0
    assert found.over_capacity == 0 and found.fullest_session > 0.9
    assert found.requests_cut > 0 and found.hub_restarts == SHORT.restarts
    assert (tmp_path / "lag.png").stat().st_size > 0

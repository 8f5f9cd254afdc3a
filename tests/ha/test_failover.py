"""The primary of the hub's database is killed while sixty kiosks push: nothing that a kiosk was told is lost."""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from kiosk.hub.database import opened
from kiosk.hub.enrolment import enrol, make_code
from kiosk.hub.errors import DatabaseAway
from tests.ha.cluster import Cluster, running_cluster
from tests.ha.kiosks import PushingKiosk, Visitors
from tests.ha.processes import until

pytestmark = [pytest.mark.ha, pytest.mark.timeout(1800)]

KIOSKS = 60
FIRST_FACTS = 4  # of each kiosk before the primary is killed
RESUMES_WITHIN_S = 60
SETTLES_WITHIN_S = 400
FIGURES = Path(__file__).parents[2] / "build" / "ha.json"
_FACTS = "SELECT kiosk_id, sequence, id FROM facts"


@pytest.fixture
def cluster() -> Iterator[Cluster]:
    """Return a running database with its hub."""
    with running_cluster() as running:
        yield running


@pytest.fixture
def kiosks(cluster: Cluster, tmp_path: Path) -> Iterator[list[PushingKiosk]]:
    """Return sixty enrolled kiosks that keep in touch with the hub."""
    engine = until(lambda: opened(cluster.url), within_s=SETTLES_WITHIN_S, unready=(DatabaseAway,))
    with ExitStack() as ends:
        made = []
        for number in range(1, KIOSKS + 1):
            name = f"kiosk-{number:02}"
            token = until(partial(_enrolled, engine, name), within_s=SETTLES_WITHIN_S, unready=(DBAPIError,))
            made.append(PushingKiosk(tmp_path, name, cluster.hub_address, token))
            ends.callback(made[-1].close)
        engine.dispose()
        for kiosk in made:
            kiosk.worker.start()
        yield made


def _enrolled(engine: Engine, name: str) -> str:
    """A kiosk whose answer was lost in a change of the primary enrols once more."""
    now = datetime.now(UTC)
    with engine.begin() as connection:
        return enrol(connection, make_code(connection, "ha", now, again=True), name, now)[1]


def test_no_fact_is_lost_or_doubled_and_pushing_resumes(cluster: Cluster, kiosks: list[PushingKiosk]) -> None:
    with Visitors(kiosks):
        until(lambda: min(len(kiosk.outbox.told) for kiosk in kiosks) >= FIRST_FACTS, within_s=SETTLES_WITHIN_S)
        first = until(cluster.primary, within_s=SETTLES_WITHIN_S)  # a busy machine may have changed it by itself before
        assert first is not None
        until(cluster.is_whole, within_s=SETTLES_WITHIN_S)
        cluster.kill(first)
        killed_at_s = time.monotonic()
        told = set().union(*(kiosk.told_by(killed_at_s) for kiosk in kiosks))
        here = until(lambda: _facts(cluster.url), within_s=SETTLES_WITHIN_S, unready=(psycopg.Error,))
        until(lambda: all(kiosk.back_at_s(killed_at_s) for kiosk in kiosks), within_s=SETTLES_WITHIN_S)
    assert told - set(here) == set()
    until(lambda: not sum(kiosk.store.outbox_size() for kiosk in kiosks), within_s=SETTLES_WITHIN_S)
    back_s = sorted((kiosk.back_at_s(killed_at_s) or 0.0) - killed_at_s for kiosk in kiosks)
    second, journals = until(cluster.primary, within_s=SETTLES_WITHIN_S), _journals(kiosks)
    assert second not in (None, first)
    at_hub = _facts(cluster.url)
    assert at_hub == journals
    assert [count for count in Counter(at_hub.values()).values() if count > 1] == []
    assert [kiosk.name for kiosk in kiosks if kiosk.outbox.refused] == []
    assert [kiosk.name for kiosk in kiosks if any(each.asked_again for each in kiosk.exchanges)] == []
    assert back_s[0] <= RESUMES_WITHIN_S
    comes_back_s = _comes_back(cluster, first, at_hub)
    _write(
        kiosks=KIOSKS,
        facts_made=len(journals),
        facts_at_hub=len(at_hub),
        told_before_the_kill=len(told),
        lost=len(set(journals) - set(at_hub)),
        doubled=len(at_hub) - len(set(at_hub.values())),
        first_kiosk_back_s=round(back_s[0], 1),
        half_of_the_kiosks_back_s=round(back_s[len(back_s) // 2], 1),
        last_kiosk_back_s=round(back_s[-1], 1),
        killed_node_is_a_standby_again_s=round(comes_back_s, 1),
    )


def _facts(url: str) -> dict[tuple[str, int], object]:
    with psycopg.connect(url, connect_timeout=15) as connection:
        return {(kiosk_id, sequence): id_ for kiosk_id, sequence, id_ in connection.execute(_FACTS)}


def _journals(kiosks: Sequence[PushingKiosk]) -> dict[tuple[str, int], object]:
    return {key: id_ for kiosk in kiosks for key, id_ in kiosk.journal().items()}


def _comes_back(cluster: Cluster, node: str, facts: dict[tuple[str, int], object]) -> float:
    """The machine has power again: its node follows the new primary, and has every fact."""
    started_s = time.monotonic()
    cluster.start(node)
    until(cluster.is_whole, within_s=SETTLES_WITHIN_S)
    until(lambda: _facts(cluster.node_url(node)) == facts, within_s=SETTLES_WITHIN_S, unready=(psycopg.Error,))
    return time.monotonic() - started_s


def _write(**figures: Any) -> None:
    FIGURES.parent.mkdir(exist_ok=True)
    FIGURES.write_text(json.dumps(figures, indent=2) + "\n", "utf-8")

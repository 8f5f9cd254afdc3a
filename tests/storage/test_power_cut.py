"""The process is killed at random points of many check-ins: every welcome that was shown is a visit, once.

``make test`` kills a child again and again over 300 check-ins, ``make torture`` over 3,000. SIGKILL is the end of the
process; what a disk loses when its own current goes is what ``synchronous=FULL`` is for.
"""

from __future__ import annotations

import multiprocessing
import random
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from kiosk.devices.system_clock import SystemClock
from kiosk.domain.facts import CheckedIn
from kiosk.storage import Store, SystemIds, open_store
from tests.bench.full_store import KEY, booking
from tests.storage import power_cut_child

# Each child is forked from one process that has loaded everything: they differ in what they do, not in how they start.
CHILDREN = multiprocessing.get_context("forkserver")
CHILDREN.set_forkserver_preload([power_cut_child.__name__])
LONGEST_CHECK_IN_S = 0.004
SPAN = (datetime.now(UTC) - timedelta(days=1), datetime.now(UTC) + timedelta(days=1))


def opened(folder: Path) -> Store:
    return open_store(folder, clock=SystemClock(), ids=SystemIds(), key=KEY)


def check_in_until_killed(folder: Path, first: int, welcomes: int, chance: random.Random) -> dict[int, str]:
    """Run a child, kill it somewhere in the check-in after so many welcomes; return those shown, by booking."""
    heard, said = CHILDREN.Pipe(duplex=False)
    child = CHILDREN.Process(target=power_cut_child.check_in_until_killed, args=(folder, first, said))
    child.start()
    said.close()
    with heard:
        assert heard.recv() == "open"
        shown = dict(heard.recv() for _ in range(welcomes))
        falls_at = time.perf_counter() + chance.uniform(0, LONGEST_CHECK_IN_S)
        while time.perf_counter() < falls_at:
            pass
        child.kill()
        shown |= dict(what_is_left(heard))
    child.join()
    return shown


def what_is_left(heard: Connection) -> Iterator[tuple[int, str]]:
    """Yield what was said before the end; what was not said whole was not shown."""
    while True:
        try:
            yield heard.recv()
        except EOFError:
            return


def assert_whole(store: Store, shown: dict[int, str]) -> int:
    """Check everything that must hold after a power cut; return how many visits there are."""
    entries = list(store.reader.entries(*SPAN))
    visits = list(store.reader.visits(*SPAN))
    assert [entry.sequence for entry in entries] == list(range(1, len(entries) + 1))
    assert len({entry.id for entry in entries}) == len(entries) == store.outbox_size()
    in_journal = {f.code: str(f.visit_id) for entry in entries if isinstance(f := entry.fact, CheckedIn)}
    assert {visit.code: str(visit.id) for visit in visits} == in_journal
    assert len(visits) == len(entries) == len(in_journal)
    assert all(visit.name for visit in visits)
    assert {f"BENCH-{number:08}": visit for number, visit in shown.items()}.items() <= in_journal.items()
    assert store.reader.home_figures(*SPAN).people_in == sum(visit.party.people for visit in visits)
    assert store.integrity_check() == ()
    return len(visits)


@pytest.mark.parametrize(
    ("check_ins", "kills", "seed"),
    [(300, 12, 1), pytest.param(3_000, 150, 2, marks=[pytest.mark.torture, pytest.mark.timeout(0)])],
)
def test_every_welcome_that_was_shown_is_a_visit_once(tmp_path: Path, check_ins: int, kills: int, seed: int) -> None:
    chance, folder = random.Random(seed), tmp_path / "data"
    store = opened(folder)
    store.bookings.import_bookings(booking(number) for number in range(2 * check_ins))
    store.close()
    shown: dict[int, str] = {}
    there = unseen = 0
    for kill in range(kills):
        fair_share = (check_ins - there) / (kills - kill)
        welcomes = max(1, round(chance.uniform(0.5, 1.5) * fair_share)) if kill < kills - 1 else check_ins - there
        shown |= check_in_until_killed(folder, there, max(welcomes, 1), chance)
        store = opened(folder)
        there = assert_whole(store, shown)
        store.close()
        unseen = there - len(shown)
    assert there >= check_ins
    assert 0 <= unseen <= kills

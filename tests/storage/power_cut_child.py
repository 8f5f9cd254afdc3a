"""What the power is cut from: checks visitors in and says each welcome to whoever listens, after the commit.

A process of its own for ``test_power_cut.py``; bookings are there.
"""

from __future__ import annotations

import sys
from multiprocessing.connection import Connection
from pathlib import Path

from kiosk.devices.system_clock import SystemClock
from kiosk.domain.check_in import Admitted
from kiosk.domain.scans import read_scan
from kiosk.storage import SystemIds, open_store
from tests.bench.bench_check_in import action
from tests.bench.full_store import KEY


def check_in_until_killed(folder: Path, first: int, said: Connection) -> None:
    """Check in one booking after another until the end comes from outside."""
    store = open_store(folder, clock=SystemClock(), ids=SystemIds(), key=KEY)
    check_in = action(store)
    said.send("open")
    for number in range(first, sys.maxsize):
        result = check_in.by_code(read_scan(f"BENCH-{number:08}"))
        if not isinstance(result.outcome, Admitted) or result.visit is None:
            raise AssertionError(f"booking {number} was refused: {result.outcome}")
        said.send((number, str(result.visit.id)))

"""What the power is cut from: checks visitors in and says each welcome on standard output, after the commit.

Started by ``test_power_cut.py`` as ``python -m tests.storage.power_cut_child FOLDER FIRST``; bookings are there.
"""

from __future__ import annotations

import sys
from pathlib import Path

from kiosk.devices.system_clock import SystemClock
from kiosk.domain.check_in import Admitted
from kiosk.domain.scans import read_scan
from kiosk.storage import SystemIds, open_store
from tests.bench.bench_check_in import action
from tests.bench.full_store import KEY


def main(folder: Path, first: int) -> None:
    """Check in one booking after another until the end comes from outside."""
    store = open_store(folder, clock=SystemClock(), ids=SystemIds(), key=KEY)
    check_in = action(store)
    sys.stdout.write("open\n")
    sys.stdout.flush()
    for number in range(first, sys.maxsize):
        result = check_in.by_code(read_scan(f"BENCH-{number:08}"))
        if not isinstance(result.outcome, Admitted) or result.visit is None:
            raise AssertionError(f"booking {number} was refused: {result.outcome}")
        sys.stdout.write(f"{number} {result.visit.id}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))

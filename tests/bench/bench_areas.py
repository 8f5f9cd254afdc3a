"""Looking a postcode up among 2.6 million, and building the file that holds them."""

from __future__ import annotations

import resource
import shutil
import time
from collections.abc import Iterable, Iterator
from itertools import islice, product
from pathlib import Path
from string import ascii_uppercase

from kiosk.exchange.area_file import AreaFile, build_area_file
from tests.bench.rows import Row, Spread
from tests.exchange.areas import IMD_2025

POSTCODES = 2_600_000
LOOKUPS = 2_000
KIB_IN_MIB = 1024  # Linux counts ru_maxrss in KiB


def measure(build: Path) -> Iterable[Row]:
    """Return the rows of building and looking up."""
    folder = build / "bench" / "areas"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    onspd, imd, target = folder / "onspd.csv", folder / "imd.csv", folder / "areas.sqlite"
    imd.write_text(IMD_2025, encoding="utf-8")
    with onspd.open("w", encoding="utf-8") as file:
        file.write("pcds,oslaua,lsoa21\n")
        file.writelines(f"{postcode},E09000013,E01000021\n" for postcode in islice(_postcodes(), POSTCODES))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    started = time.perf_counter()
    build_area_file(onspd, imd, target)
    took = time.perf_counter() - started
    look_up, samples = AreaFile(target), []
    for postcode in islice(_postcodes(), 0, POSTCODES, POSTCODES // LOOKUPS):
        begun = time.perf_counter()
        assert look_up(postcode).imd_decile == 2
        samples.append((time.perf_counter() - begun) * 1000)
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / KIB_IN_MIB
    spread = Spread.of(samples)
    shutil.rmtree(folder)
    return [
        Row("looking a postcode up among 2.6 million, p95", spread.p95, "ms", 5, spread=spread),
        Row("building the area file of 2.6 million postcodes", took, "s", 120),
        Row("resident memory that both add", grown, "MB", 50),
    ]


def _postcodes() -> Iterator[str]:
    for area, district, sector, unit in product("BELMNSW", range(1, 60), range(10), product(ascii_uppercase, repeat=2)):
        yield f"{area}{district} {sector}{''.join(unit)}"

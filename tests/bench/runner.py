"""Measure the limits: ``python -m tests.bench [part of a file's name ...]``.

Each file ``bench_*.py`` here has one function ``measure(build: Path) -> Iterable[Row]`` and runs in a process of its
own, so that one file's memory and caches are no other's. The table goes to the terminal, the rows to
``build/bench.json``; rows of files that were not asked for are kept. Exit status 1 when a limit does not hold.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import platform
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from importlib import import_module
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import psutil

HERE = Path(__file__).parent
BUILD = HERE.parents[1] / "build"


def main(wanted: list[str]) -> int:
    """Run the files and return the exit status."""
    files = [path.stem for path in sorted(HERE.glob("bench_*.py"))]
    chosen = [name for name in files if not wanted or any(part in name for part in wanted)]
    BUILD.mkdir(exist_ok=True)
    kept = [row for row in _read() if row.get("file") in files and row["file"] not in chosen]
    rows: list[dict[str, Any]] = []
    for row in (row for name in chosen for row in _rows_of(name)):
        rows.append(row)
        _print(row)
        _write(kept + rows)
    return 0 if all(row["met"] for row in rows) else 1


def _rows_of(name: str) -> Iterator[dict[str, Any]]:
    """Yield a file's rows as they are measured; raises ``RuntimeError`` when its process ends before the last."""
    spawn = multiprocessing.get_context("spawn")
    rows, into = spawn.Pipe(duplex=False)
    process = spawn.Process(target=_measure, args=(name, into))
    process.start()
    into.close()
    with suppress(EOFError):
        while True:
            yield rows.recv()
    process.join()
    if process.exitcode:
        raise RuntimeError(f"{name} failed, see above")


def _measure(name: str, into: Connection) -> None:
    for row in import_module(f"tests.bench.{name}").measure(BUILD):
        into.send(row.as_json() | {"file": name})


def _machine() -> dict[str, Any]:
    return {
        "processor": _processor(),
        "cores": os.cpu_count(),
        "memory_gb": round(psutil.virtual_memory().total / 2**30, 1),
        "system": platform.platform(),
        "python": platform.python_version(),
        "load": round(os.getloadavg()[0], 2),
        "measured_at": datetime.now(UTC).isoformat(timespec="seconds"),
    }


def _processor() -> str:
    described = Path("/proc/cpuinfo")
    if described.exists():
        for line in described.read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def _read() -> list[dict[str, Any]]:
    try:
        return list(json.loads((BUILD / "bench.json").read_text("utf-8")))
    except (OSError, ValueError):
        return []


def _write(rows: list[dict[str, Any]]) -> None:
    machine = _machine()
    said = [row if "machine" in row else row | {"machine": machine} for row in rows]
    (BUILD / "bench.json").write_text(json.dumps(said, indent=2) + "\n", "utf-8")


def _print(row: dict[str, Any]) -> None:
    bare = "" if row["bare"] is None else f"{row['ratio']:.2f} x {row['bare']:.3g}"
    verdict = "met" if row["met"] else "MISSED"
    line = f"{row['what']:<64} {row['value']:>10.3f} {row['unit']:<4} {bare:<16} <= {row['target']:<7g} {verdict}"
    print(line, flush=True)  # noqa: T201 - the table is what the command is for

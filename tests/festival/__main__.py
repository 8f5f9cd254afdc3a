"""``python -m tests.festival [--kiosks N] [--visitors N] [--seed N]`` writes ``build/festival.json`` and ``.png``."""

from __future__ import annotations

import json
import shutil
import sys
from argparse import ArgumentParser
from dataclasses import replace
from pathlib import Path

from tests.festival.drawing import draw
from tests.festival.festival import BETWEEN_SAMPLES, Festival
from tests.festival.plan import FULL, Size
from tests.festival.truth import lags_over_time
from tests.hub.running import database

BUILD = Path(__file__).parents[2] / "build"


def main(words: list[str]) -> int:
    """Run a festival, say what came of it, and return the exit status."""
    size = _size(words)
    folder = BUILD / "festival"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    with database(folder) as url:
        festival = Festival(size, url, folder, _say)
        try:
            found = festival.run()
            lags = [(at, lag / 60) for at, lag in lags_over_time(festival, BETWEEN_SAMPLES)]
        finally:
            festival.close()
    backlog = [(at, float(count)) for at, count in festival.backlog]
    draw(BUILD / "festival.png", ("Lag to the hub, p95, minutes", lags), ("Facts that wait", backlog))
    (BUILD / "festival.json").write_text(json.dumps(found.as_json(), indent=2) + "\n", "utf-8")
    for name, value in found.as_json().items():
        _say(f"{name:24} {value}")
    shutil.rmtree(folder)
    return 1 if found.is_wrong else 0


def _size(words: list[str]) -> Size:
    parser = ArgumentParser(prog="python -m tests.festival")
    for name in ("kiosks", "visitors", "seed"):
        parser.add_argument(f"--{name}", type=int, default=getattr(FULL, name))
    return replace(FULL, **vars(parser.parse_args(words)))


def _say(words: str) -> None:
    print(words, flush=True)  # noqa: T201 - the figures are what the command is for


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

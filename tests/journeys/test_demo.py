"""The scripted day in short: what it leaves, that its figures hold, and that it touches nothing of others."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest

VISITORS = 45
HALF = "540x960"  # of a screen in its pixels: a quarter of the drawing


def demo(out: Path, *words: str) -> subprocess.CompletedProcess[str]:
    size = ["--visitors", str(VISITORS), "--size", HALF]
    command = [sys.executable, "-m", "kiosk", "demo", "--out", str(out), *size, *words]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=110)


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    out = tmp_path_factory.mktemp("demo")
    done = demo(out, "--json")
    assert done.returncode == 0, done.stderr
    return out, json.loads(done.stdout)


def test_the_day_says_where_everything_lies_and_what_it_came_to(day: tuple[Path, dict[str, Any]]) -> None:
    out, said = day
    assert said["visitors"] == VISITORS
    assert said["people_in"] == said["visits"] == VISITORS + said["re_entries"]
    assert said["people_in"] == said["left"] + said["counted_out"] + said["assumed_out"]
    assert said["refusals"] >= 8
    assert said["wrong"] == []
    places = {name: Path(said[name]) for name in ("pictures", "badges", "export", "data")}
    assert places == {name: out / name.replace("pictures", "screenshots") for name in places}


def test_the_day_leaves_pictures_badges_and_the_export(day: tuple[Path, dict[str, Any]]) -> None:
    out, said = day
    pictures = [path.stem.split("-", 1)[1] for path in sorted((out / "screenshots").glob("*.png"))]
    assert len(pictures) == said["picture_count"]
    assert {"booked", "wifi-code", "session-full", "group-of-five-how-many", "do-you-need-more-time"} <= set(pictures)
    assert len(list((out / "badges").glob("*.pdf"))) == len(list((out / "badges").glob("*.png"))) == said["badge_count"]
    summary = json.loads((out / "export" / "summary.json").read_text(encoding="utf-8"))
    assert summary["people_in"] == said["people_in"]
    assert summary["rows_equal_facts"]
    with (out / "export" / "visits.csv").open(encoding="utf-8-sig", newline="") as lines:
        assert len(list(csv.DictReader(lines))) == said["parties"]
    assert {"visits.csv", "facts.csv", "day.xlsx", "summary.json"} <= {path.name for path in (out / "export").iterdir()}


def test_a_folder_of_somebody_else_is_left_alone(tmp_path: Path) -> None:
    note = tmp_path / "data" / "note.txt"
    note.parent.mkdir()
    note.write_text("mine", encoding="utf-8")
    done = demo(tmp_path)
    assert done.returncode == 2
    assert "holds something that the demo did not make" in done.stderr
    assert str(note.parent) in done.stderr
    assert [path.relative_to(tmp_path) for path in tmp_path.rglob("*.txt")] == [Path("data/note.txt")]


def test_a_festivals_day_counts_at_the_counter_and_takes_the_place_of_an_earlier_one(
    day: tuple[Path, dict[str, Any]], tmp_path: Path
) -> None:
    out = tmp_path / "out"
    copytree(day[0], out)
    done = demo(out, "--venue", "great_exhibition_road_festival", "--json")
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    assert (said["visitors"], said["people_in"], said["badge_count"]) == (VISITORS, VISITORS, 0)
    assert [len(list((out / name).glob("*.png"))) for name in ("badges", "screenshots")] == [0, said["picture_count"]]

"""``kiosk close-day``: closing a Saturday, at its end, on the day after, with a stick that was pulled out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.cli.terminal import Said, Terminal
from tests.cli.test_command_line import no_room_on_the_disk

STEPS = ["check_out", "reconcile", "report", "export", "purge", "back_up", "sync"]


def step(said: Said, name: str) -> dict[str, Any]:
    (found,) = [each for each in said.object["steps"] if each["step"] == name]
    return dict(found)


@pytest.fixture
def saturday(terminal: Terminal) -> Terminal:
    """A Saturday on which three came, one of whom was seen leaving."""
    terminal.book("code,name", "A1,Ada Lovelace", "B1,Bo Berg", "C1,Cy Young")
    for code in ("A1", "B1", "C1"):
        terminal.kiosk("check-in", code, "--no-badge")
    terminal.kiosk("check-out", "A1")
    return terminal


def test_closing_a_saturday(saturday: Terminal) -> None:
    saturday.clock.pass_time(timedelta(hours=6, minutes=30))
    said = saturday.kiosk("close-day")
    assert (said.status, said.object["closed"]) == (0, True)
    assert [each["step"] for each in said.object["steps"]] == STEPS
    assert "2 people were not seen leaving" in step(said, "check_out")["says"]
    assert "0 in at the start + 3 came - 3 went = 0 inside" in step(said, "reconcile")["says"]
    folder = saturday.data / "exports" / "2026-11-21"
    assert sorted(path.name for path in folder.iterdir()) == [
        "day.xlsx", "facts.csv", "feedback.csv", "report-2026-11-21.pdf", "report-2026-11-21.xlsx", "summary.json",
        "visits.csv",
    ]  # fmt: skip
    assert not any("Ada" in path.read_bytes().decode("latin-1") for path in folder.glob("*.csv"))
    assert len(list((saturday.data / "backups").iterdir())) == 1
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert saturday.kiosk("close-day").object == said.object
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_before_closing_time_people_stay_in_unless_somebody_looked(saturday: Terminal) -> None:
    assert "2 people are still in" in step(saturday.kiosk("close-day"), "check_out")["says"]
    said = saturday.kiosk("close-day", "--everybody-left")
    assert step(said, "check_out")["state"] == "done"
    assert saturday.kiosk("check-out", "B1").object["outcome"] == "already_out"


def test_a_day_before_is_closed_by_its_date_and_one_to_come_is_refused(saturday: Terminal) -> None:
    saturday.clock.pass_time(timedelta(days=2))
    said = saturday.kiosk("close-day", "2026-11-21")
    assert (said.status, said.object["day"]) == (0, "2026-11-21")
    assert saturday.kiosk("close-day", "2026-11-30").status == 2
    assert saturday.kiosk("close-day", "Saturday").status == 2


def test_a_stick_that_was_pulled_out_is_told_and_the_rest_is_done(
    saturday: Terminal, monkeypatch: pytest.MonkeyPatch, expected_log: Callable[[str], None]
) -> None:
    expected_log("A step of closing the day failed")
    stick = saturday.folder / "stick"
    monkeypatch.setenv("KIOSK_EXPORT_DIR", str(stick))
    said = saturday.kiosk("close-day")
    assert (said.status, said.object["closed"]) == (1, False)
    assert [each["step"] for each in said.object["steps"] if each["state"] == "failed"] == ["report", "export"]
    assert "Plug the disk in" in step(said, "export")["fix"]
    assert not stick.exists()
    stick.mkdir()
    assert saturday.kiosk("close-day").status == 0
    assert len(list((stick / "2026-11-21").iterdir())) == 7


def test_a_full_disk_is_told_and_the_day_closes_once_there_is_room(saturday: Terminal) -> None:
    with no_room_on_the_disk():
        said = saturday.kiosk("close-day")
    assert (said.status, "Free some space" in said.err) == (2, True)
    assert saturday.kiosk("close-day").status == 0


def test_people_read_a_line_a_step_and_what_to_do(
    saturday: Terminal, monkeypatch: pytest.MonkeyPatch, expected_log: Callable[[str], None]
) -> None:
    expected_log("A step of closing the day failed")
    venue = ("--venue", Path(__file__).with_name("venue.toml"))
    monkeypatch.setenv("KIOSK_EXPORT_DIR", str(saturday.folder / "away"))
    said = saturday.run("close-day", "--data", saturday.data, *venue)
    assert [line[7:19].strip() for line in said.out.splitlines() if not line.startswith(" ")] == [
        "Who is left", "The sum", "Report", "Export", "Purge", "Backup", "Hub",
    ]  # fmt: skip
    assert "FAILED Export" in said.out
    assert "Run the same again" in said.err
    status = saturday.run("close-day", "--status", "--data", saturday.data, *venue)
    assert "To do: Report, Export." in status.out


def test_the_checklist_can_be_seen_while_the_kiosk_runs(saturday: Terminal) -> None:
    with saturday.opened() as kiosk:
        kiosk.close_due_days()
        assert saturday.kiosk("close-day", "2026-11-20", "--status").object["closed"]
        assert saturday.kiosk("close-day").status == 2

"""``kiosk export day``: four files, the same bytes each time, and no day changed by looking at it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.actions.ports import EVER
from tests.cli.terminal import Terminal

FILES = ["day.xlsx", "facts.csv", "feedback.csv", "summary.json", "visits.csv"]


@pytest.fixture
def evening(terminal: Terminal) -> Terminal:
    """A terminal after a day on which one party left and one did not."""
    terminal.book("code,name,people", "A1,Ada Lovelace,1", "B1,Bo Berg,3")
    for code in ("A1", "B1"):
        terminal.kiosk("check-in", code, "--no-badge")
    terminal.clock.pass_time(timedelta(hours=1))
    terminal.kiosk("check-out", "A1")
    return terminal


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def test_the_days_files_lie_where_they_were_asked_for(evening: Terminal) -> None:
    out = evening.folder / "figures" / "saturday"
    said = evening.kiosk("export", "day", "2026-11-21", "--out", out)
    assert (said.status, said.object["day"]) == (0, "2026-11-21")
    assert said.object["files"] == {name: str(out / name) for name in said.object["files"]}
    assert sorted(path.name for path in out.iterdir()) == sorted(said.object["files"]) == FILES
    summary = said.object["summary"]
    assert (summary["opening"], summary["people_in"], summary["inside"]) == (0, 4, 3)


def test_people_are_told_the_files_line_by_line(evening: Terminal) -> None:
    out = evening.folder / "out"
    said = evening.run("export", "--data", evening.data, "day", "2026-11-21", "--out", out)
    assert said.out.splitlines() == [
        str(out / name) for name in ("visits.csv", "facts.csv", "feedback.csv", "day.xlsx", "summary.json")
    ]


def test_the_same_day_gives_the_same_bytes_on_that_day_and_later(evening: Terminal) -> None:
    first, second, later = (evening.folder / name for name in ("first", "second", "later"))
    evening.kiosk("export", "day", "2026-11-21", "--out", first)
    evening.kiosk("export", "day", "2026-11-21", "--out", second)
    evening.clock.pass_time(timedelta(days=2))
    evening.kiosk("export", "day", "2026-11-21", "--out", later)
    assert contents(first) == contents(second) == contents(later)


def test_an_export_of_yesterday_does_not_end_yesterdays_visits(evening: Terminal) -> None:
    evening.clock.pass_time(timedelta(days=1))
    with evening.opened() as kiosk:
        before = list(kiosk.reader.entries(*EVER))
    evening.kiosk("export", "day", "2026-11-21", "--out", evening.folder / "out")
    with evening.opened() as kiosk:
        assert list(kiosk.reader.entries(*EVER)) == before
    assert b"still in" in (evening.folder / "out" / "visits.csv").read_bytes()


def test_no_file_holds_a_name(evening: Terminal) -> None:
    out = evening.folder / "out"
    evening.kiosk("export", "day", "2026-11-21", "--out", out)
    for name in ("visits.csv", "facts.csv", "summary.json"):
        assert b"Ada" not in (out / name).read_bytes()


def test_a_day_without_visits_has_files_too(terminal: Terminal) -> None:
    said = terminal.kiosk("export", "day", "2027-02-28", "--out", terminal.folder / "out")
    assert (said.status, said.object["summary"]["visits"]) == (0, 0)


@pytest.mark.parametrize("day", ["yesterday", "2026-02-30", "21.11.2026", ""])
def test_a_day_that_is_no_date_says_how_to_write_one(terminal: Terminal, day: str) -> None:
    said = terminal.kiosk("export", "day", day, "--out", terminal.folder / "out")
    assert said.status == 2
    assert "Write it as 2026-11-22" in said.object["error"]["what"]
    assert not terminal.data.exists()


def test_an_out_folder_must_be_named(terminal: Terminal) -> None:
    said = terminal.kiosk("export", "day", "2026-11-21")
    assert said.status == 2
    assert "--out" in said.object["error"]["what"]


def test_an_out_folder_that_is_a_file_is_refused(evening: Terminal) -> None:
    said = evening.kiosk("export", "day", "2026-11-21", "--out", evening.file("out", "a file"))
    assert said.status == 2
    assert "is a file" in said.object["error"]["what"]


def test_an_out_folder_that_cannot_be_written_says_what_where_and_what_next(evening: Terminal) -> None:
    out = evening.file("occupied", "a file") / "out"  # a folder below a file cannot be made, not even by root
    said = evening.kiosk("export", "day", "2026-11-21", "--out", out)
    assert said.status == 2
    error = said.object["error"]
    assert error == {
        "what": "the day’s export cannot be written: Not a directory",
        "where": str(out),
        "fix": "Name a folder, not a file.",
    }
    assert said.err == f"{error['what']} ({error['where']})\n{error['fix']}\n"


def test_a_day_goes_out_while_the_kiosk_runs(terminal: Terminal, tmp_path: Path) -> None:
    terminal.book("code", "A1")
    terminal.kiosk("check-in", "A1", "--no-badge")
    with terminal.opened():
        said = terminal.kiosk("export", "day", f"{terminal.clock.now():%Y-%m-%d}", "--out", str(tmp_path / "out"))
    assert said.status == 0
    assert (tmp_path / "out" / "visits.csv").read_text("utf-8-sig").count("A1") == 1

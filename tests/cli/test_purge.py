"""``kiosk purge``: what is due goes, from the store and from the folders; a dry run only says so."""

from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk import files_out
from kiosk.actions.ports import EVER
from kiosk.domain.acts import By
from kiosk.domain.staff import Role
from tests.cli.terminal import Terminal

NAMES = ("Ada", "Lovelace", "Bo Berg")


@pytest.fixture
def later(terminal: Terminal) -> Terminal:
    """A terminal a month after a day with a badge, a booking that did not come, and a row that could not be used."""
    terminal.book("code,name,valid until", "A1,Ada Lovelace,2026-11-21", "B1,Bo Berg,2026-11-21", ",Bo Berg,")
    terminal.kiosk("check-in", "A1")
    terminal.clock.pass_time(timedelta(days=31))
    wrote_at = terminal.clock.now().timestamp() - 31 * 86_400
    for rejects in (terminal.data / "rejects").iterdir():
        os.utime(rejects, (wrote_at, wrote_at))
    return terminal


def files_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_dry_run_says_how_many_and_no_names_and_changes_nothing(later: Terminal) -> None:
    said = later.kiosk("purge", "--dry-run")
    due = {
        "names": 1,
        "leave_help": 0,
        "emails": 0,
        "bookings": 2,
        "collectors": 0,
        "responsible": 0,
        "photos": 0,
        "badges": 1,
        "rejects": 1,
        "backups": 0,
        "act_lists": 0,
    }
    assert said.object == due | {"day": "2026-12-22", "dry_run": True}
    assert not any(name in said.out for name in NAMES)
    assert later.kiosk("purge", "--dry-run").object == said.object


def test_a_purge_deletes_what_the_dry_run_said_and_a_second_one_nothing(later: Terminal) -> None:
    due = later.kiosk("purge", "--dry-run").object
    assert later.kiosk("purge").object == due | {"dry_run": False}
    assert files_in(later.data / "spool") == files_in(later.data / "rejects") == []
    said = later.run("purge", "--data", later.data, "--venue", later.folder / "none.toml")
    assert said.status == 2
    assert set(later.kiosk("purge").object.values()) == {0, "2026-12-22"}


def test_a_list_of_what_staff_did_goes_after_two_years_and_no_other_export_with_it(terminal: Terminal) -> None:
    with terminal.opened() as kiosk:
        staff = kiosk.manage_staff.add("Sam Reed", Role.MANAGER, "246813")
        for _ in range(2):  # the second one says that there was a first
            file = files_out.export_acts(kiosk, "", By(staff.id))
        files_out.export_day(kiosk, kiosk.pack.venue.day_of(kiosk.clock.now()), file.parent / "2026-11-21")
    assert "Sam Reed" in file.read_text("utf-8-sig")
    terminal.clock.pass_time(timedelta(days=730))
    assert terminal.kiosk("purge", "--dry-run").object["act_lists"] == 0
    terminal.clock.pass_time(timedelta(days=1))
    assert terminal.kiosk("purge").object["act_lists"] == 1
    assert files_in(file.parent) == ["2026-11-21"]


def test_the_figures_of_a_purged_day_are_the_same_bytes(later: Terminal) -> None:
    first, second = later.folder / "first", later.folder / "second"
    later.kiosk("export", "day", "2026-11-21", "--out", first)
    later.kiosk("purge")
    later.kiosk("export", "day", "2026-11-21", "--out", second)
    assert {path.name: path.read_bytes() for path in first.iterdir()} == {
        path.name: path.read_bytes() for path in second.iterdir()
    }


def test_a_dry_run_works_while_the_kiosk_runs(later: Terminal) -> None:
    with later.opened() as kiosk:
        before = list(kiosk.reader.entries(*EVER))
        assert later.kiosk("purge", "--dry-run").object["names"] == 1
        assert later.kiosk("purge").status == 2
        assert list(kiosk.reader.entries(*EVER)) == before


def test_the_log_says_how_many_and_no_names(later: Terminal) -> None:
    later.kiosk("purge")
    log = (later.data / "logs" / "kiosk.log").read_text("utf-8")
    assert "Purged what was due: names 1, bookings 2, badges 1, rejects 1" in log
    assert not any(name in log for name in NAMES)


def test_people_are_told_in_words(later: Terminal) -> None:
    venue = ("--venue", Path(__file__).with_name("venue.toml"))
    said = later.run("purge", "--data", later.data, *venue, "--dry-run")
    assert said.out == (
        "Would delete: 1 name, 2 names of bookings, 1 badge in the spool folder, 1 file of rejected rows.\n"
    )
    later.run("purge", "--data", later.data, *venue)
    assert later.run("purge", "--data", later.data, *venue).out == "Deleted: nothing was due.\n"

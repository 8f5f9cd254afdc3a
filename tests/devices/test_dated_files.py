"""Files with personal data go on the day after their delete date, and no others."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.devices.dated_files import DatedFiles, FileStaysError
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_ids import FakeIds

NOON = datetime(2026, 6, 20, 12, tzinfo=UTC)
KEPT = timedelta(days=2)


def last_kept_and_first_due(folder: Path) -> tuple[int, int]:
    files = DatedFiles(folder, "*", kept=KEPT, day_of=lambda instant: instant.date())
    return files.due(date(2026, 6, 22)), files.due(date(2026, 6, 23))


def test_a_badges_day_is_that_of_its_visit_and_its_two_files_are_one_badge(tmp_path: Path) -> None:
    visit_id = FakeIds(FakeClock(NOON)).new_id()
    for ending in ("pdf", "png"):
        (tmp_path / f"{visit_id}.{ending}").touch()
    assert last_kept_and_first_due(tmp_path) == (0, 1)


def test_a_backups_day_is_the_one_in_its_name(tmp_path: Path) -> None:
    (tmp_path / "kiosk-20260620T235900Z-schema-0001.db").touch()
    assert last_kept_and_first_due(tmp_path) == (0, 1)


@pytest.mark.parametrize("name", ["bookings.rejects.csv", "4d0a8f6e-6f1c-4c5e-9b53-0d6f6c1f2a77.pdf"])
def test_any_other_files_day_is_that_of_its_last_change(tmp_path: Path, name: str) -> None:
    (tmp_path / name).touch()
    os.utime(tmp_path / name, (NOON.timestamp(), NOON.timestamp()))
    assert last_kept_and_first_due(tmp_path) == (0, 1)


def test_only_what_is_due_goes_and_a_repetition_finds_nothing(tmp_path: Path) -> None:
    for day in (10, 20, 21):
        (tmp_path / f"kiosk-202606{day}T120000Z.db").touch()
    (tmp_path / "a folder 20260101T000000Z").mkdir()
    files = DatedFiles(tmp_path, "*", kept=KEPT, day_of=lambda instant: instant.date())
    assert [files.delete_due(date(2026, 6, 23)), files.delete_due(date(2026, 6, 23))] == [2, 0]
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "a folder 20260101T000000Z",
        "kiosk-20260621T120000Z.db",
    ]


def test_a_folder_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    assert last_kept_and_first_due(tmp_path / "spool") == (0, 0)


def test_a_file_that_stays_is_told_after_the_others_are_gone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for day in (10, 11, 12):
        (tmp_path / f"kiosk-202606{day}T120000Z.db").touch()
    unlink = Path.unlink

    def refuse(path: Path, missing_ok: bool = False) -> None:
        if "0610" in path.name:
            raise PermissionError(13, "Permission denied")
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", refuse)
    files = DatedFiles(tmp_path, "*", kept=KEPT, day_of=lambda instant: instant.date())
    with pytest.raises(FileStaysError, match="Permission denied"):
        files.delete_due(date(2026, 6, 23))
    assert [path.name for path in tmp_path.iterdir()] == ["kiosk-20260610T120000Z.db"]

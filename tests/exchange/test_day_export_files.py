"""What the disk refuses leaves the earlier export as it was, and no temporary file behind."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.domain.facts import Entry, FeedbackGiven
from kiosk.domain.people import Party
from kiosk.errors import KioskError
from kiosk.exchange.day_export import ExportError, export_day
from tests.exchange.day_export_journal import DAY, FakeJournal, catalogue


class BrokenJournal(FakeJournal):
    """A store whose disk fails in the middle of a read."""

    def entries(self, start: datetime, end: datetime) -> Iterator[Entry]:
        yield from super().entries(start, end)
        raise KioskError("the store cannot be read")


def export(journal: FakeJournal, out: Path) -> None:
    export_day(DAY, reader=journal, catalogue=catalogue(), kiosk_id="desk-1", out=out)


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def a_later_journal(kind: type[FakeJournal] = FakeJournal) -> FakeJournal:
    journal = kind()
    journal.check_in(Party(2, 2))
    journal.append(FeedbackGiven("1", (("how_was_it", "good"),)))
    return journal


@pytest.fixture
def exported(tmp_path: Path) -> Path:
    export(FakeJournal(), tmp_path / "out")
    return tmp_path / "out"


def test_the_folder_holds_the_files_and_nothing_else(exported: Path) -> None:
    assert set(contents(exported)) == {"visits.csv", "facts.csv", "feedback.csv", "day.xlsx", "summary.json"}


def test_a_repeated_export_replaces_the_files(exported: Path) -> None:
    before = contents(exported)
    export(a_later_journal(), exported)

    after = contents(exported)
    assert after.keys() == before.keys()
    assert all(after[name] != before[name] for name in before)


def test_a_store_that_fails_half_way_leaves_the_old_files(exported: Path) -> None:
    before = contents(exported)

    with pytest.raises(KioskError, match="the store cannot be read"):
        export(a_later_journal(BrokenJournal), exported)

    assert contents(exported) == before


@pytest.mark.parametrize(("code", "fix"), [(errno.ENOSPC, "Free space"), (errno.EIO, "name another folder")])
def test_a_disk_that_refuses_leaves_the_old_files(
    exported: Path, monkeypatch: pytest.MonkeyPatch, code: int, fix: str
) -> None:
    before = contents(exported)
    refused: list[int] = []

    def refuse(handle: int) -> None:  # a full disk cannot be had in a temporary folder
        refused.append(handle)
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr("os.fsync", refuse)
    with pytest.raises(ExportError) as fault:
        export(a_later_journal(), exported)

    assert refused
    assert contents(exported) == before
    assert (fault.value.what, fault.value.where) == (
        f"the day’s export cannot be written: {os.strerror(code)}",
        str(exported),
    )
    assert fix in fault.value.fix


@pytest.mark.parametrize("links", [True, False])
def test_a_file_that_cannot_be_replaced_keeps_the_whole_old_set(
    exported: Path, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    before = contents(exported)
    rename = Path.replace

    def held_open(self: Path, target: Path) -> Path:  # what Windows does to a workbook that Excel shows
        if self.suffix == ".part" and target.name == "day.xlsx":
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(self), None, str(target))
        return rename(self, target)

    def no_links(*_: Path) -> None:
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(Path, "replace", held_open)
    if not links:
        monkeypatch.setattr("os.link", no_links)
    with pytest.raises(ExportError, match="Close the file") as fault:
        export(a_later_journal(), exported)

    assert contents(exported) == before
    assert fault.value.where == str(exported / "day.xlsx")


def test_a_first_export_that_cannot_be_put_in_place_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename = Path.replace

    def refuse_last(self: Path, target: Path) -> Path:
        if target.name == "summary.json":
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return rename(self, target)

    monkeypatch.setattr(Path, "replace", refuse_last)
    with pytest.raises(ExportError):
        export(FakeJournal(), tmp_path)

    assert contents(tmp_path) == {}


def test_a_folder_in_a_files_place_is_refused_before_anything_is_replaced(exported: Path) -> None:
    (exported / "summary.json").unlink()
    (exported / "summary.json").mkdir()
    before = {path.name for path in exported.iterdir()}

    with pytest.raises(ExportError, match="directory") as fault:
        export(a_later_journal(), exported)

    assert {path.name for path in exported.iterdir()} == before
    assert fault.value.where == str(exported / "summary.json")


def test_a_file_in_the_folders_place_says_so(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("not a folder")

    for out in (tmp_path / "out", tmp_path / "out" / "deeper"):
        with pytest.raises(ExportError) as fault:
            export(FakeJournal(), out)
        assert "Name a folder, not a file." in str(fault.value)


def test_folders_on_the_way_are_made(tmp_path: Path) -> None:
    export(FakeJournal(), tmp_path / "2026" / "11")

    assert len(contents(tmp_path / "2026" / "11")) == 5

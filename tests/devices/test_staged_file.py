"""A file that changes with an act: there with it, or not at all, whenever the power goes."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest

from kiosk.devices.staged_file import FileBesideItsPlace, FileWaits, settle_staged
from tests.conftest import ExpectedLog

KEPT, LOST = UUID(int=1), UUID(int=2)


def staged(folder: Path, name: str, text: str) -> FileBesideItsPlace:
    draft = folder / f".{name}.part"
    draft.write_text(text)
    return FileBesideItsPlace(draft, folder / name)


def test_it_takes_its_place_or_goes(tmp_path: Path) -> None:
    file = staged(tmp_path, "kiosk.toml", "new")
    file.hold(KEPT)
    assert [each.name for each in tmp_path.iterdir()] == [f".kiosk.toml.{KEPT.hex}"]
    file.put()
    assert (tmp_path / "kiosk.toml").read_text() == "new"
    other = staged(tmp_path, "kiosk.toml", "newer")
    other.hold(LOST)
    other.drop()
    assert [(each.name, each.read_text()) for each in tmp_path.iterdir()] == [("kiosk.toml", "new")]


def test_after_a_power_cut_what_was_noted_is_finished_and_the_rest_forgotten(
    tmp_path: Path, expected_log: ExpectedLog
) -> None:
    expected_log("A change that was noted before the last end is finished")
    (tmp_path / "a.toml").write_text("old")
    (tmp_path / "b.toml").write_text("old")
    staged(tmp_path, "a.toml", "new").hold(KEPT)
    staged(tmp_path, "b.toml", "new").hold(LOST)
    (tmp_path / ".hidden").write_text("of others")
    assert settle_staged(tmp_path, lambda entry_id: entry_id == KEPT) == 2
    assert {each.name: each.read_text() for each in tmp_path.iterdir()} == {
        "a.toml": "new",
        "b.toml": "old",
        ".hidden": "of others",
    }
    assert settle_staged(tmp_path / "not there", lambda _: True) == 0


def test_a_place_that_cannot_be_taken_is_said(tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").mkdir()
    file = staged(tmp_path, "kiosk.toml", "new")
    file.hold(KEPT)
    with pytest.raises(FileWaits, match="It is noted"):
        file.put()


def test_what_the_disk_refuses_at_a_start_waits_for_the_next(tmp_path: Path, expected_log: ExpectedLog) -> None:
    expected_log("cannot be finished: kiosk.toml")
    expected_log("is finished: other.toml")
    expected_log("is finished: kiosk.toml")
    for name in ("kiosk.toml", "other.toml"):
        staged(tmp_path, name, "new").hold(KEPT)
    (tmp_path / "kiosk.toml").mkdir()
    assert settle_staged(tmp_path, lambda _: True) == 2
    assert (tmp_path / "other.toml").read_text() == "new"
    assert (tmp_path / f".kiosk.toml.{KEPT.hex}").read_text() == "new"
    (tmp_path / "kiosk.toml").rmdir()
    assert settle_staged(tmp_path, lambda _: True) == 1
    assert (tmp_path / "kiosk.toml").read_text() == "new"

"""A badge file is whole or not there, and its name holds an id only."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.actions.printing_ports import PrinterError
from kiosk.devices.folder_printer import FolderPrinter
from kiosk.domain.printer_faults import FaultKind
from tests.fakes.fake_pages import FakePages


def printed(folder: Path, pages: FakePages) -> list[int]:
    out: list[int] = []
    FolderPrinter(folder).print_badges(pages, 0, out.append)
    return out


def test_both_files_are_named_by_the_visit_alone(tmp_path: Path) -> None:
    folder = tmp_path / "spool"
    assert printed(folder, FakePages()) == [1]
    assert sorted(file.name for file in folder.iterdir()) == ["visit.pdf", "visit.png"]
    assert (folder / "visit.pdf").read_bytes() == b"%PDF 0-1"


def test_a_strip_has_a_picture_a_badge_and_late_ones_keep_the_first(tmp_path: Path) -> None:
    assert printed(tmp_path, FakePages(2)) == [2]
    printed(tmp_path, FakePages(1, "visit-after-2"))
    names = [f"visit{rest}" for rest in ("-2.png", "-after-2.pdf", "-after-2.png", ".pdf", ".png")]
    assert sorted(file.name for file in tmp_path.iterdir()) == names


def test_a_reprint_replaces_the_first_badge(tmp_path: Path) -> None:
    (tmp_path / "visit.pdf").write_bytes(b"old")
    printed(tmp_path, FakePages())
    assert (tmp_path / "visit.pdf").read_bytes() == b"%PDF 0-1"
    assert len(list(tmp_path.iterdir())) == 2


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(PrinterError) as caught:
        printed(tmp_path / "file", FakePages())
    assert caught.value.where == str(tmp_path / "file")
    assert caught.value.fault.kind is FaultKind.NO_ACCESS
    assert "permissions" in caught.value.fix


def test_nothing_half_written_is_left_when_the_disk_is_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Path, target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", refuse)  # no file system here fails on demand
    with pytest.raises(PrinterError) as caught:
        printed(tmp_path, FakePages())
    assert caught.value.fault.kind is FaultKind.NO_ROOM
    assert list(tmp_path.iterdir()) == []


def test_it_says_where_badges_lie_before_there_are_any(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert FolderPrinter(tmp_path / "spool").look() == str(tmp_path / "spool")
    monkeypatch.setattr("os.access", lambda *_: False)  # root may write everywhere
    with pytest.raises(PrinterError):
        FolderPrinter(tmp_path / "spool").look()

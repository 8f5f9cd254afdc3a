"""A badge file is whole or not there, and its name holds an id only."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest

from kiosk.documents.badge_content import BadgeFiles
from kiosk.documents.badge_folder import write_badge
from kiosk.documents.errors import DocumentError

VISIT = UUID("019a0000-0000-7000-8000-000000000001")
FILES = BadgeFiles(b"%PDF", b"PNG", 72)


def test_both_files_are_written_under_the_visit_id(tmp_path):
    pdf, png = write_badge(FILES, tmp_path, VISIT)
    assert (pdf.read_bytes(), png.read_bytes()) == (b"%PDF", b"PNG")
    assert sorted(path.name for path in tmp_path.iterdir()) == [f"{VISIT}.pdf", f"{VISIT}.png"]


def test_a_second_writing_replaces_the_first(tmp_path):
    write_badge(FILES, tmp_path, VISIT)
    pdf, _ = write_badge(BadgeFiles(b"new", b"PNG", 72), tmp_path, VISIT)
    assert pdf.read_bytes() == b"new"
    assert len(list(tmp_path.iterdir())) == 2


def test_a_folder_that_is_missing_is_named(tmp_path):
    with pytest.raises(DocumentError) as caught:
        write_badge(FILES, tmp_path / "none", VISIT)
    assert caught.value.where == str(tmp_path / "none")


def test_nothing_half_written_is_left_when_the_rename_fails(tmp_path, monkeypatch):
    def refuse(self: Path, target: Path) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(Path, "replace", refuse)  # no file system here fails on demand
    with pytest.raises(DocumentError):
        write_badge(FILES, tmp_path, VISIT)
    assert list(tmp_path.iterdir()) == []

"""Files that are written whole: whatever the disk refuses, what was there stands, and nothing half-written is left."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from kiosk.durable import draft_of, flush, write_draft, write_whole


@pytest.fixture
def place(tmp_path: Path) -> Path:
    place = tmp_path / "list.txt"
    place.write_bytes(b"before")
    return place


def test_a_file_takes_its_place_and_leaves_no_draft(place: Path) -> None:
    write_whole(place, b"after")
    assert (place.read_bytes(), list(place.parent.iterdir())) == (b"after", [place])


def test_a_draft_lies_hidden_beside_its_place(place: Path) -> None:
    assert write_draft(place, b"after") == draft_of(place) == place.with_name(".list.txt.part")
    assert (place.read_bytes(), draft_of(place).read_bytes()) == (b"before", b"after")


@pytest.mark.parametrize("refused", ["os.fsync", "pathlib.Path.replace"])
def test_what_the_disk_refuses_leaves_everything_as_it_was(
    place: Path, monkeypatch: pytest.MonkeyPatch, refused: str
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(refused, refuse)  # a full disk, at either step
    with pytest.raises(OSError, match="No space"):
        write_whole(place, b"after")
    assert (place.read_bytes(), list(place.parent.iterdir())) == (b"before", [place])


def test_a_file_and_a_folder_can_be_flushed(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    flushed: list[int] = []
    monkeypatch.setattr("os.fsync", lambda descriptor: flushed.append(os.fstat(descriptor).st_ino))
    flush(place)
    flush(place.parent)
    assert flushed == [place.stat().st_ino, place.parent.stat().st_ino]

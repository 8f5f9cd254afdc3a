"""Files on sticks and in Downloads: found without a path, newest first, and nothing that cannot be read stops it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.devices import brought_files as brought


def put(path: Path, changed_s: float) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("#set page()")
    os.utime(path, (changed_s, changed_s))


def test_files_of_every_place_two_folders_down_come_newest_first(tmp_path: Path) -> None:
    stick, downloads = tmp_path / "KINGSTON", tmp_path / "Downloads"
    put(stick / "designs" / "new" / "festival.TYP", 300)
    put(stick / "our-badge.typ", 100)
    put(stick / "a" / "b" / "c" / "too-deep.typ", 400)
    put(stick / ".Trash" / "thrown-away.typ", 400)
    put(stick / "letter.pdf", 400)
    put(downloads / "from-the-designer.typ", 200)
    (downloads / "again").symlink_to(stick)
    places = (("KINGSTON", stick), ("Downloads", downloads), ("Pulled out", tmp_path / "gone"))
    found = brought.brought_files(".typ", places)
    assert [(each.path.name, each.place) for each in found] == [
        ("festival.TYP", "KINGSTON"),
        ("from-the-designer.typ", "Downloads"),
        ("our-badge.typ", "KINGSTON"),
    ]


def test_a_stick_full_of_other_files_is_not_read_to_its_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(brought, "LOOKED_AT", 20)
    for number in range(30):
        put(tmp_path / f"{number:02}.jpg", 1)
    put(tmp_path / "00.typ", 1)
    put(tmp_path / "zz.typ", 1)
    assert [each.path.name for each in brought.brought_files(".typ", (("Stick", tmp_path),))] == ["00.typ"]


def test_this_machines_places_can_be_looked_at() -> None:
    names = [name for name, _ in brought.places()]
    assert names[-2:] == ["Downloads", "Desktop"]
    assert isinstance(brought.brought_files(".typ"), tuple)

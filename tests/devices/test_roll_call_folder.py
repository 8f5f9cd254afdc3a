"""The list that lies ready: the newest three, whole, and readable by its owner alone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.devices.roll_call_folder import RollCallError, RollCallFolder
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.roll_call import RollCall, call_roll
from tests.domain.places import catalogue

AT = datetime(2026, 11, 21, 12, 0, 7, tzinfo=UTC)


def empty(at: datetime) -> RollCall:
    return call_roll((), catalogue(), at, newest_at=None, kiosk_id="desk-1")


def drawn(roll: RollCall, where: Catalogue, drill: bool) -> bytes:
    return f"{roll.at:%H:%M:%S} {where.venue.name} {drill}".encode()


def test_the_newest_three_lists_are_kept(tmp_path: Path) -> None:
    folder = RollCallFolder(tmp_path / "spool", drawn)
    (tmp_path / "spool").mkdir()
    (tmp_path / "spool" / "a-badge.pdf").write_bytes(b"badge")
    files = [folder.keep(empty(AT + timedelta(seconds=n)), catalogue(), drill=n == 4) for n in range(5)]
    assert Path(files[4]).read_bytes() == b"12:00:11 The Invention Rooms True"
    names = sorted(path.name for path in (tmp_path / "spool").iterdir())
    assert names == ["a-badge.pdf", *(f"roll-call-20261121T1200{s:02}Z.pdf" for s in (9, 10, 11))]


def test_a_folder_that_cannot_be_written_leads_to_the_screen(tmp_path: Path) -> None:
    (tmp_path / "spool").write_text("in the way")
    with pytest.raises(RollCallError) as caught:
        RollCallFolder(tmp_path / "spool", drawn).keep(empty(AT), catalogue(), drill=False)
    assert "Read the list from the screen" in caught.value.fix

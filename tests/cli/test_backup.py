"""``kiosk backup``, ``kiosk recovery-code`` and ``kiosk restore``: from one machine to another by a file and a code."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.terminal import Terminal


@pytest.fixture
def stick(terminal: Terminal) -> Path:
    """Another disk."""
    stick = terminal.folder / "stick"
    stick.mkdir()
    return stick


def test_a_kiosk_moves_to_another_machine(terminal: Terminal, stick: Path) -> None:
    terminal.book("code,name", "A1,Ada Lovelace", "B1,Bo Berg")
    terminal.kiosk("check-in", "A1", "--no-badge")
    code = terminal.kiosk("recovery-code").object["recovery_code"]
    with terminal.opened():
        said = terminal.kiosk("backup", "--out", stick)
    assert (said.status, said.object["fault"]) == (0, None)
    (backup,) = stick.iterdir()
    written = terminal.file("code.txt", code)
    other = Terminal(terminal.folder / "other", terminal.clock)
    seen = other.kiosk("restore", backup, "--check", "--code-file", written).object
    assert (seen["restored"], seen["rows"]["visits"], seen["rows"]["bookings"]) == (False, 1, 2)
    assert not (other.data / "kiosk.db").exists()
    assert other.kiosk("restore", backup, "--code-file", written).object == seen | {"restored": True}
    assert other.kiosk("check-in", "A1", "--no-badge").object["outcome"] == "already_in"
    assert other.kiosk("check-in", "B1", "--no-badge").object["outcome"] == "admitted"
    refused = other.kiosk("restore", backup, "--code-file", written)
    assert (refused.status, "--replace" in refused.err) == (2, True)


def test_a_disk_that_is_not_there_is_told_and_the_backup_here_stands(terminal: Terminal, stick: Path) -> None:
    without_code = terminal.kiosk("backup", "--out", stick)
    assert (without_code.status, "kiosk recovery-code" in without_code.err) == (1, True)
    terminal.kiosk("recovery-code")
    said = terminal.kiosk("backup", "--out", terminal.folder / "pulled out")
    assert (said.status, "Plug the disk in" in said.err) == (1, True)
    assert (terminal.data / "backups" / said.object["backup"]["name"]).exists()
    assert not (terminal.folder / "pulled out").exists()


def test_people_read_what_was_done_and_what_to_do_with_the_code(terminal: Terminal, stick: Path) -> None:
    where = ("--data", terminal.data)
    code = terminal.run("recovery-code", *where).out
    assert "keep it away from the kiosk" in code
    assert terminal.run("backup", *where, "--out", stick).out.startswith("Backed up and verified: kiosk-2026")
    written = terminal.file("code.txt", code.splitlines()[0])
    said = terminal.run("restore", next(stick.iterdir()), *where, "--replace", "--code-file", written)
    assert "Restored: kiosk kiosk-" in said.out
    assert "Never start the machine" in said.out

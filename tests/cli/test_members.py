"""``kiosk members`` and ``kiosk export register``: a cohort's term at a terminal."""

from __future__ import annotations

import csv
import stat
from datetime import timedelta
from pathlib import Path

import pytest

from tests.cli.terminal import Said, Terminal


@pytest.fixture
def sheet(terminal: Terminal) -> Path:
    """Where the cards' PDF goes."""
    return terminal.folder / "cards.pdf"


def issue(terminal: Terminal, sheet: Path, *words: str, names: tuple[str, ...] = ("Amina Warsame", "Bo Lind")) -> Said:
    members = terminal.file("members.csv", "name", *names)
    return terminal.kiosk("members", "issue", "makers", members, "--out", sheet, *words)


def cards(terminal: Terminal) -> dict[str, str]:
    return {row["name"]: row["code"] for row in terminal.kiosk("members", "list", "makers").object["cards"]}


def read(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines()))


def test_cards_are_issued_once_and_drawn_on_a_sheet(terminal: Terminal, sheet: Path) -> None:
    said = issue(terminal, sheet).object
    assert (said["issued"], said["kept"], said["until"]) == (2, 0, "2026-11-22")
    assert sheet.read_bytes().startswith(b"%PDF")
    assert stat.S_IMODE(sheet.stat().st_mode) == 0o600
    assert issue(terminal, sheet).object == said | {"issued": 0, "kept": 2, "cards": None}
    assert issue(terminal, sheet, "--again").object["cards"] == str(sheet)


def test_a_card_scanned_on_two_days_stands_in_the_register_and_graduates(terminal: Terminal, sheet: Path) -> None:
    issue(terminal, sheet)
    code = cards(terminal)["Amina Warsame"]
    for _ in range(2):
        assert terminal.kiosk("check-in", code, "--no-badge").object["outcome"] == "admitted"
        terminal.clock.pass_time(timedelta(days=1))
    said = terminal.kiosk("export", "register", "makers", "--out", terminal.folder / "out")
    register, graduates = (Path(name) for name in said.object["files"])
    rows = {row["member"]: row for row in read(register)}
    assert (rows["Amina Warsame"]["attended"], rows["Bo Lind"]["attended"]) == ("2", "0")
    assert rows["Amina Warsame"]["week 2026-11-16"] == "2"
    assert [row["member"] for row in read(graduates)] == ["Amina Warsame"]


def test_a_lost_card_is_withdrawn_and_replaced(terminal: Terminal, sheet: Path) -> None:
    issue(terminal, sheet)
    lost = cards(terminal)["Bo Lind"]
    assert terminal.kiosk("members", "revoke", lost).object["status"] == "revoked"
    assert terminal.kiosk("check-in", lost).object["outcome"] == "revoked"
    assert issue(terminal, sheet).object["issued"] == 1
    assert terminal.kiosk("members", "revoke", "K1NOBODY").status == 1


def test_what_cannot_be_used_is_said(terminal: Terminal, sheet: Path) -> None:
    members = terminal.file("members.csv", "name", "Amina")
    unknown = terminal.kiosk("members", "issue", "nobody", members, "--out", sheet)
    assert (unknown.status, "there are: open_visit" in unknown.object["error"]["what"]) == (2, True)
    no_term = terminal.kiosk("members", "issue", "open_visit", members, "--out", sheet)
    assert "--until" in no_term.object["error"]["what"]
    assert terminal.kiosk("members", "issue", "open_visit", members, "--out", sheet, "--until", "soon").status == 2
    held = terminal.kiosk("members", "issue", "open_visit", members, "--out", sheet, "--until", "2026-12-31")
    assert held.object["until"] == "2026-12-31"
    nowhere = terminal.folder / "no" / "folder.pdf"
    failed = issue(terminal, nowhere)
    assert (failed.status, failed.object["error"]["where"]) == (2, str(nowhere))

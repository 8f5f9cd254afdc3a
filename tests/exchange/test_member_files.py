"""Lists of members in, registers out."""

from __future__ import annotations

import csv
import stat
from datetime import date
from pathlib import Path

import pytest

from kiosk.domain.members import Member, Register, WeekRow
from kiosk.exchange.errors import ImportFileError
from kiosk.exchange.member_files import read_members
from kiosk.exchange.register_files import write_register
from tests.domain.test_members import COHORT

MONDAYS = [date(2026, 11, 9), date(2026, 11, 16)]


def listed(folder: Path, *lines: str) -> tuple[Member, ...]:
    path = folder / "members.csv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return read_members(path)


def test_a_list_has_names_and_perhaps_references_and_ages(tmp_path: Path) -> None:
    members = listed(tmp_path, "Full name;Number;Under 18", " Amina Warsame ;17;yes", ";18;no", "Bo;;no", "Cy;19;?")
    assert members == (Member("Amina Warsame", "17", True), Member("Bo", "", False), Member("Cy", "19"))


def test_a_list_of_names_alone_is_enough(tmp_path: Path) -> None:
    assert listed(tmp_path, "name", "Amina", "Bo") == (Member("Amina"), Member("Bo"))


def test_a_file_without_names_is_refused_and_so_is_a_row_that_would_go_missing(tmp_path: Path) -> None:
    with pytest.raises(ImportFileError, match="no column of names"):
        listed(tmp_path, "email,phone", "a@b.example,1")
    with pytest.raises(ImportFileError, match="3 cells") as caught:
        listed(tmp_path, "name,number", "Amina,1", "Bo,2,3")
    assert "line 3" in caught.value.where


def test_the_register_has_a_column_a_week_and_the_graduates_a_file_of_their_own(tmp_path: Path) -> None:
    rows = (
        WeekRow("=Amina", "K1A", True, {MONDAYS[0]: 1, MONDAYS[1]: 1}),
        WeekRow("Bo", "K1B", False, {MONDAYS[1]: 1}),
    )
    files = write_register(Register(COHORT, dict.fromkeys(MONDAYS, 1), rows, {MONDAYS[0]: 4}), tmp_path / "out")
    with files.register_csv.open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file)) == [
            ["member", "card", "card_holds", "attended", "week 2026-11-09", "week 2026-11-16"],
            ["(sessions held)", "", "", "2", "1", "1"],
            ["'=Amina", "K1A", "yes", "2", "1", "1"],
            ["Bo", "K1B", "no", "1", "0", "1"],
            ["(people without a card)", "", "", "4", "4", "0"],
        ]
    with files.graduates_csv.open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file))[1:] == [["'=Amina", "K1A", "2", "2", "2"]]
    assert stat.S_IMODE(files.register_csv.stat().st_mode) == 0o600


def test_a_register_without_strangers_has_no_row_for_them(tmp_path: Path) -> None:
    files = write_register(Register(COHORT, {}, (), {}), tmp_path)
    assert "without a card" not in files.register_csv.read_text(encoding="utf-8-sig")

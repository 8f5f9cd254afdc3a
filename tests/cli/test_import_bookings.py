"""``kiosk import bookings``: what is counted, what is kept aside, and what cannot be used at all."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
import xlsxwriter

from tests.cli.terminal import IMPORT_COUNTS, Terminal

PRETIX = Path(__file__).parents[1] / "exchange" / "samples" / "pretix_checkin_list.csv"
SECRET = "sxbww7zw9kncd6udbazebyxy4vjpe8h9"


def test_a_file_of_a_ticketing_system_comes_in_and_its_codes_open_the_door(terminal: Terminal) -> None:
    said = terminal.kiosk("import", "bookings", PRETIX)
    assert (said.status, said.counts, said.object["source"]) == (0, {"accepted": 200}, "pretix")
    assert set(IMPORT_COUNTS) <= said.object.keys()
    assert terminal.kiosk("check-in", SECRET.upper(), "--no-badge").object["outcome"] == "admitted"


def test_a_repetition_changes_nothing(terminal: Terminal) -> None:
    terminal.kiosk("import", "bookings", PRETIX)
    said = terminal.kiosk("import", "bookings", PRETIX)
    assert (said.status, said.counts) == (0, {"unchanged": 200})


def test_a_dry_run_says_what_would_be_and_changes_nothing(terminal: Terminal) -> None:
    file = terminal.file("some.csv", "code,name", "A1,Ada", ",Nobody")
    said = terminal.kiosk("import", "bookings", file, "--dry-run")
    assert (said.status, said.counts, said.object["dry_run"]) == (0, {"accepted": 1, "rejected": 1}, True)
    assert [reason["line"] for reason in said.object["reasons"]] == [3]
    assert terminal.kiosk("check-in", "A1").object["outcome"] == "unknown_code"
    assert list(terminal.folder.glob("*.rejects.csv")) == []


def test_changes_and_cancellations_are_applied(terminal: Terminal) -> None:
    assert terminal.book("code,name,status", "A1,Ada,", "B1,Bo,", "C1,Cy,").counts == {"accepted": 3}
    assert terminal.book("code,name,status", "A1,Ada,cancelled", "B1,Bob,", "C1,Cy,").counts == {
        "cancelled": 1, "updated": 1, "unchanged": 1,
    }  # fmt: skip
    assert terminal.kiosk("check-in", "A1").object["outcome"] == "cancelled"


def test_a_workbook_comes_in_like_a_text_file(terminal: Terminal) -> None:
    path = terminal.folder / "guests.xlsx"
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet()
    for number, row in enumerate([("Ticket code", "Name", "People"), ("X1", "Ada", 1), ("X2", "Bo", 4)]):
        sheet.write_row(number, 0, row)
    book.close()
    assert terminal.kiosk("import", "bookings", path).counts == {"accepted": 2}
    assert terminal.kiosk("check-in", "x2", "--no-badge").object["people"] == 4


def test_a_column_can_be_named_for_a_field(terminal: Terminal) -> None:
    file = terminal.file("odd.csv", "Zettel,Wer", "A1,Ada")
    assert terminal.kiosk("import", "bookings", file).status == 2
    said = terminal.kiosk("import", "bookings", file, "--map", "code=Zettel", "--map", "name=Wer")
    assert said.counts == {"accepted": 1}
    assert said.object["columns"] == {"code": "Zettel", "name": "Wer"}


@pytest.mark.parametrize(
    ("mapping", "said_what"),
    [
        ("code", "code is not FIELD=COLUMN"),
        ("=Zettel", "=Zettel is not FIELD=COLUMN"),
        ("colour=Zettel", "There is no field 'colour'"),
        ("code=Zetel", "There is no column 'Zetel'"),
    ],
)
def test_a_mapping_that_cannot_be_used_says_why(terminal: Terminal, mapping: str, said_what: str) -> None:
    file = terminal.file("odd.csv", "Zettel,Wer", "A1,Ada")
    said = terminal.kiosk("import", "bookings", file, "--map", mapping)
    assert said.status == 2
    assert said_what in said.object["error"]["what"]
    assert said_what in said.err


def test_a_session_can_be_given_to_all_rows_that_name_none(terminal: Terminal) -> None:
    file = terminal.file("plain.csv", "code,name", "A1,Ada")
    assert terminal.kiosk("import", "bookings", file, "--session", "show-noon").counts == {"accepted": 1}
    assert terminal.kiosk("check-in", "A1").object["session"] == "show-noon"


@pytest.mark.parametrize("option", ["--session", "--programme"])
def test_a_session_or_programme_that_is_not_there_is_named(terminal: Terminal, option: str) -> None:
    said = terminal.kiosk("import", "bookings", terminal.file("plain.csv", "code", "A1"), option, "sho")
    assert said.status == 2
    assert "not known" in said.err
    assert "'sho'" in said.object["error"]["fix"]


# --- Rows that cannot be used -----------------------------------------------------------------------------------------


def test_rows_that_cannot_be_used_lie_in_the_data_folder_with_line_and_reason(terminal: Terminal) -> None:
    said = terminal.book("code,name,people", "A1,Ada,1", ",Nobody,1", "B1,Bo,minus two")
    assert (said.status, said.counts) == (0, {"accepted": 1, "rejected": 2})
    rejects = terminal.data / "rejects" / "bookings.rejects.csv"
    assert said.object["rejects"] == str(rejects)
    with rejects.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["line"], row["name"]) for row in rows] == [("3", "Nobody"), ("4", "Bo")]
    assert all(row["reason"] for row in rows)


def test_mended_rejects_can_be_imported(terminal: Terminal) -> None:
    terminal.book("code,name", "A1,Ada", ",Bo")
    rejects = terminal.data / "rejects" / "bookings.rejects.csv"
    rejects.write_text(rejects.read_text("utf-8-sig").replace(",Bo", "B1,Bo"), "utf-8")
    assert terminal.kiosk("import", "bookings", rejects).counts == {"accepted": 1}


def test_rejects_can_go_elsewhere(terminal: Terminal) -> None:
    file = terminal.file("plain.csv", "code,name", "A1,Ada", ",Bo")
    terminal.kiosk("import", "bookings", file, "--rejects", terminal.folder / "mine.csv")
    assert sorted(path.name for path in terminal.folder.glob("*.csv")) == ["mine.csv", "plain.csv"]


def test_rejects_never_replace_the_file_they_came_from(terminal: Terminal) -> None:
    file = terminal.file("plain.csv", "code,name", "A1,Ada", ",Bo")
    before = file.read_bytes()
    said = terminal.kiosk("import", "bookings", file, "--rejects", terminal.folder / "." / "plain.csv")
    assert (said.status, file.read_bytes()) == (2, before)
    assert "--rejects" in said.object["error"]["what"]
    assert terminal.kiosk("check-in", "A1").object["outcome"] == "unknown_code"


def test_rejects_that_cannot_be_written_are_told_together_with_what_came_in(terminal: Terminal) -> None:
    file = terminal.file("plain.csv", "code,name", "A1,Ada", ",Bo")
    nowhere = terminal.folder / "no folder" / "rejects.csv"
    said = terminal.kiosk("import", "bookings", file, "--rejects", nowhere)
    assert (said.status, said.counts) == (2, {"accepted": 1, "rejected": 1})
    assert said.object["error"]["where"] == str(nowhere)
    assert "The rows that could not be used were not written: No such file or directory" in said.err
    assert "--rejects" in said.err
    assert terminal.kiosk("check-in", "A1", "--no-badge").object["outcome"] == "admitted"


def test_a_file_without_a_single_usable_row_is_unusable(terminal: Terminal) -> None:
    said = terminal.book("code,name", ",Ada", ",Bo")
    assert (said.status, said.counts) == (2, {"rejected": 2})


def test_people_are_shown_the_first_reasons_and_how_many_more_there_are(terminal: Terminal) -> None:
    file = terminal.file("plain.csv", "code,name", "A1,Ada", *[",Bo"] * 8)
    said = terminal.run("--data", terminal.data, "import", "bookings", file)
    lines = said.out.splitlines()
    assert lines[:2] == [
        "Read as file: code=code, name=name",
        "accepted 1, updated 0, cancelled 0, rejected 8, unchanged 0",
    ]
    assert lines[2].startswith("line 3: ")
    assert lines[-2:] == [
        "... and 3 more",
        f"Rows that could not be used: {terminal.data / 'rejects' / 'plain.rejects.csv'}",
    ]


# --- Files that cannot be used ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "content",
    [b"", b"\x00\x01\x02\xff" * 200, b"name,street\nAda,Main Street\n", b"PK\x03\x04 torn workbook", b"%PDF-1.7 list"],
    ids=["empty", "binary", "no code column", "torn workbook", "pdf"],
)
def test_a_file_that_cannot_be_used_is_told_in_sentences_and_changes_nothing(
    terminal: Terminal, content: bytes
) -> None:
    file = terminal.folder / "some.csv"
    file.write_bytes(content)
    said = terminal.kiosk("import", "bookings", file)
    assert said.status == 2
    assert said.object["error"]["where"] == str(file)
    assert said.object["error"]["fix"]
    assert said.err.count("\n") >= 2


def test_a_file_that_is_not_there_is_named(terminal: Terminal) -> None:
    said = terminal.kiosk("import", "bookings", terminal.folder / "gone.csv")
    assert said.status == 2
    assert "gone.csv' does not exist" in said.object["error"]["what"]
    assert said.object["error"]["fix"] == "See 'kiosk import bookings --help'."


def test_an_import_leaves_yesterdays_visits_as_they_are(terminal: Terminal) -> None:
    terminal.book("code", "A1")
    terminal.kiosk("check-in", "A1", "--no-badge")
    yesterday = terminal.clock.now()
    terminal.clock.set_to(yesterday.replace(day=22))
    terminal.book("code", "A1", "B1")
    with terminal.opened() as kiosk:
        visits = kiosk.reader.visits(*kiosk.pack.venue.day_bounds(yesterday.date()))
        assert [visit.is_open for visit in visits] == [True]

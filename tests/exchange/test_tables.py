"""Tables of others: every encoding, delimiter and trap reads as the same texts, and no row goes missing."""

from __future__ import annotations

import csv
import io
from datetime import date, datetime, time
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from python_calamine import PasswordError

from kiosk.exchange import workbooks
from kiosk.exchange.csv_safety import escape_formula, unescape_formula
from kiosk.exchange.errors import ImportFileError
from kiosk.exchange.rejects import Rejected, write_rejects
from kiosk.exchange.tables import CsvTable, Row, read_table
from kiosk.exchange.workbooks import cell_text

ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252")
HEADER = ("code", "name", "note")


def written(tmp_path: Path, text: str, encoding: str = "utf-8") -> Path:
    path = tmp_path / "table.csv"
    path.write_bytes(text.encode(encoding))
    return path


def cells_of(path: Path) -> list[tuple[str, ...]]:
    rows = list(read_table(path).rows())
    assert all(isinstance(row, Row) for row in rows), rows
    return [row.cells for row in rows]


def rejected_of(path: Path) -> list[Rejected]:
    return [row for row in read_table(path).rows() if isinstance(row, Rejected)]


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_every_encoding_and_delimiter_reads_the_same(tmp_path: Path, encoding: str, delimiter: str) -> None:
    text = "\r\n".join(delimiter.join(row) for row in [HEADER, ("A1", "Zoë Müller", "é"), ("A2", "Jörg", "ß")])
    path = written(tmp_path, text, encoding)
    assert read_table(path).header == HEADER
    assert cells_of(path) == [("A1", "Zoë Müller", "é"), ("A2", "Jörg", "ß")]


def test_utf_16_big_endian_with_its_mark(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes("\ufeffcode,name\r\nA1,Zoë\r\n".encode("utf-16-be"))
    assert read_table(path).header == ("code", "name")
    assert cells_of(path) == [("A1", "Zoë")]


def test_a_character_cut_by_a_piece_of_the_file_is_still_utf_8(tmp_path: Path) -> None:
    path = written(tmp_path, "code,name\n" + "A,é\n" * 300_000)
    table = read_table(path)
    assert isinstance(table, CsvTable)
    assert table.encoding == "utf-8"


def test_one_windows_letter_far_down_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes(b"code,name\n" + b"A,Bee\n" * 200_000 + "Z,Zoë\n".encode("cp1252"))
    assert cells_of(path)[-1] == ("Z", "Zoë")


def test_excels_separator_line_is_no_header_and_counts_as_a_line(tmp_path: Path) -> None:
    path = written(tmp_path, "sep=|\r\ncode|name\r\nA1|a,b;c\r\n", "utf-8-sig")
    table = read_table(path)
    assert table.header == ("code", "name")
    assert list(table.rows()) == [Row(3, ("A1", "a,b;c"))]


def test_commas_in_names_do_not_mislead(tmp_path: Path) -> None:
    path = written(tmp_path, "Code;Name, first;Note\nA;Berg, Ada;1\nB;Carl, Bo;2\n")
    assert read_table(path).header == ("Code", "Name, first", "Note")


def test_line_numbers_are_the_files_own(tmp_path: Path) -> None:
    path = written(tmp_path, '\n\ncode,note\nA,"one\ntwo\r\nthree"\n\n,\nB,x\n')
    assert list(read_table(path).rows()) == [Row(4, ("A", "one\ntwo\r\nthree")), Row(9, ("B", "x"))]


def test_old_mac_line_ends(tmp_path: Path) -> None:
    assert cells_of(written(tmp_path, "code,name\rA,x\rB,y\r")) == [("A", "x"), ("B", "y")]


def test_short_rows_are_filled_and_long_ones_rejected_unless_blank(tmp_path: Path) -> None:
    path = written(tmp_path, "code,name,note\nA\nB,x,y, ,\nC,x,y,z\nD,x,y\n")
    assert list(read_table(path).rows()) == [
        Row(2, ("A", "", "")),
        Row(3, ("B", "x", "y")),
        Rejected(
            4,
            "This row has 4 cells under 3 column names. Put texts that contain the delimiter in quotation marks.",
            ("C", "x", "y", "z"),
        ),
        Row(5, ("D", "x", "y")),
    ]


def test_headers_are_named_once(tmp_path: Path) -> None:
    path = written(tmp_path, "Name,,Name, Code ,,Name\n")
    assert read_table(path).header == ("Name", "(column 2)", "Name (2)", "Code", "(column 5)", "Name (3)")


def test_zero_bytes_are_left_out(tmp_path: Path) -> None:
    assert cells_of(written(tmp_path, "code,name\nA\0,x\0y\n")) == [("A", "xy")]


@pytest.mark.parametrize("rest", ["B,x\nC,y\n", "B,x\nC,y\n" * 200, 'B,"x"\nC,"y"\n'])
def test_a_quotation_mark_nobody_closes_costs_one_row(tmp_path: Path, rest: str) -> None:
    path = written(tmp_path, 'code,name\nA,"Ada\n' + rest)
    rows = list(read_table(path).rows())
    assert isinstance(rows[0], Rejected)
    assert (rows[0].line, rows[0].cells) == (2, ("A", '"Ada'))
    assert "never closed" in rows[0].reason
    assert [row.cells[0] for row in rows[1:]] == ["B", "C"] * (rest.count("\n") // 2)
    assert [row.line for row in rows] == list(range(2, 3 + rest.count("\n")))


def test_a_cell_beyond_any_measure_costs_one_row(tmp_path: Path) -> None:
    path = written(tmp_path, f"code,name\nA,{'x' * 200_000}\nB,y\n")
    rows = list(read_table(path).rows())
    assert [row.line for row in rows] == [2, 3]
    assert isinstance(rows[0], Rejected)


def test_stray_quotation_marks_inside_cells_are_kept(tmp_path: Path) -> None:
    assert cells_of(written(tmp_path, 'code,name\nA,5" pipe\nB,6" pipe\n')) == [("A", '5" pipe'), ("B", '6" pipe')]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "no header row"),
        (b"\xef\xbb\xbf\r\n , \r\n", "no header row"),
        (b"%PDF-1.7 ...", "not a table"),
        (b"\n<!DOCTYPE html><title>Log in</title>", "not a table"),
        (b"PK\x03\x04 cut off", "damaged"),
        (b"OTTO\x00\x11\x01\x00\x00\x04\x00\x10\x01\x02\x80\x81 a font\xff", "not a table"),
    ],
)
def test_what_is_no_table_says_so(tmp_path: Path, content: bytes, says: str) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes(content)
    with pytest.raises(ImportFileError, match=says) as caught:
        read_table(path)
    assert caught.value.fix
    assert str(path) in caught.value.where


def test_a_locked_workbook_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(_path: Path) -> None:
        raise PasswordError

    monkeypatch.setattr(workbooks, "load_workbook", locked)  # no library here writes a locked one
    with pytest.raises(ImportFileError, match="password"):
        read_table(workbook(tmp_path / "guests.xlsx"))


def test_a_first_line_that_opens_a_cell_for_ever_is_no_header(tmp_path: Path) -> None:
    with pytest.raises(ImportFileError, match="no header row"):
        read_table(written(tmp_path, 'code,"name\nA1,Ada\n'))


def test_a_missing_file_and_a_folder_say_so(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "nothing.csv"):
        with pytest.raises(ImportFileError, match="cannot be read"):
            read_table(path)


def test_reading_twice_gives_the_same_and_the_count_is_about_right(tmp_path: Path) -> None:
    table = read_table(written(tmp_path, "code,name\n" + "A,x\n" * 10))
    assert list(table.rows()) == list(table.rows())
    assert 10 <= table.line_count <= 12


# XLSX


def workbook(path: Path) -> Path:
    book = xlsxwriter.Workbook(path)
    book.add_worksheet("cover")
    book.add_worksheet("old").hide()
    sheet = book.add_worksheet("guests")
    on, at = book.add_format({"num_format": "yyyy-mm-dd"}), book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
    clock = book.add_format({"num_format": "hh:mm"})
    book.get_worksheet_by_name("old").write_row(0, 0, ["code", "name"])
    sheet.write_row(2, 1, ["code", "people", "day", "at", "ok", "clock", "half"])
    sheet.write_row(4, 1, ["A1", 12])
    sheet.write_datetime(4, 3, datetime(2026, 11, 6), on)  # noqa: DTZ001 - workbooks know no zone
    sheet.write_datetime(4, 4, datetime(2026, 11, 6, 19, 30), at)  # noqa: DTZ001
    sheet.write_boolean(4, 5, True)
    sheet.write_datetime(4, 6, time(9, 30), clock)
    sheet.write_number(4, 7, 2.5)
    sheet.write_number(5, 1, 123456789012345678901)
    book.close()
    return path


def test_a_workbook_reads_as_texts_of_its_first_visible_sheet_with_a_header(tmp_path: Path) -> None:
    table = read_table(workbook(tmp_path / "guests.csv"))  # the name does not matter
    assert table.header == ("code", "people", "day", "at", "ok", "clock", "half")
    assert list(table.rows()) == [
        Row(5, ("A1", "12", "2026-11-06", "2026-11-06 19:30:00", "TRUE", "09:30:00", "2.5")),
        Row(6, ("1.23456789012346E+20", "", "", "", "", "", "")),
    ]


def test_a_workbook_without_anything_says_so(tmp_path: Path) -> None:
    book = xlsxwriter.Workbook(tmp_path / "empty.xlsx")
    book.add_worksheet()
    book.close()
    with pytest.raises(ImportFileError, match="no sheet with a header"):
        read_table(tmp_path / "empty.xlsx")


@given(
    st.one_of(
        st.integers(-(10**14), 10**14), st.booleans(), st.dates(), st.times(), st.floats(-1e300, 1e300), st.text()
    )
)
def test_a_cells_text_reads_back(cell: int | bool | date | time | float | str) -> None:
    text = cell_text(cell)
    if isinstance(cell, bool):
        assert text == str(cell).upper()
    elif isinstance(cell, date):
        assert date.fromisoformat(text) == cell
    elif isinstance(cell, time):
        assert time.fromisoformat(text) == cell
    elif isinstance(cell, str):
        assert text == cell
    else:
        assert float(text) == pytest.approx(cell, rel=1e-14)


# Laws

WORDS = (
    st.text("abcdefghijklmnopqrstuvwxyz ABC_*#:", min_size=1, max_size=8)
    .map(str.strip)
    .filter(lambda word: any(map(str.isalnum, word)))
)
CELLS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)


@st.composite
def tables(draw: st.DrawFn) -> list[list[str]]:
    header = draw(st.lists(WORDS, min_size=1, max_size=5, unique=True))
    row = st.lists(CELLS, min_size=len(header), max_size=len(header)).filter(lambda cells: any(map(str.strip, cells)))
    return [header, *draw(st.lists(row, max_size=6))]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=3 * settings().max_examples)
@given(table=tables(), delimiter=st.sampled_from(",;\t|"), encoding=st.sampled_from(ENCODINGS))
def test_what_a_csv_writer_wrote_reads_back(
    tmp_path: Path, table: list[list[str]], delimiter: str, encoding: str
) -> None:
    assume(len(table[0]) > 1 or delimiter == ",")  # a single column does not show what would part it from a second
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter).writerows(table)
    data = text.getvalue().encode(encoding, errors="ignore")
    assume(data.decode(encoding) == text.getvalue())
    assume(encoding != "cp1252" or not _is_utf_8(data) or data.isascii())  # a few such texts are also UTF-8
    assume(encoding[-2:] not in ("le", "be") or not any(ord(sign) > 0xFF for sign in text.getvalue()))
    path = tmp_path / "table.csv"
    path.write_bytes(data)
    assert list(read_table(path).header) == table[0]
    assert cells_of(path) == [tuple(row) for row in table[1:]]


def _is_utf_8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


# Rejects


@pytest.mark.parametrize("start", ["=1+1", "+44", "-2", "@SUM", "\tx", "\rx", "\nx", "＝1"])
def test_a_formula_is_disarmed_and_read_back(start: str) -> None:
    assert escape_formula(start) == f"'{start}"
    assert unescape_formula(escape_formula(start)) == start


@given(st.text())
def test_no_cell_is_left_a_formula(text: str) -> None:
    assert not escape_formula(text).startswith(("=", "+", "-", "@", "\t", "\r"))
    assert escape_formula(text) in (text, f"'{text}")


def test_texts_that_begin_with_an_apostrophe_stay() -> None:
    assert unescape_formula("'t Hooft") == "'t Hooft"


def test_the_rejects_file_holds_line_reason_and_cells_and_reads_back(tmp_path: Path) -> None:
    path = tmp_path / "rejects.csv"
    rows = [Rejected(3, "No code.", ("", "=cmd()", "é\nx")), Rejected(9, "Long.", ("A", "b", "c", "d"))]
    assert write_rejects(path, rows, HEADER) == 2
    assert path.read_bytes().startswith(b"\xef\xbb\xbfline,reason,code,name,note\r\n3,No code.,,'=cmd(),")
    assert path.stat().st_mode & 0o077 == 0
    assert [entry.name for entry in tmp_path.iterdir()] == ["rejects.csv"]
    assert rejected_of(path)[0].cells == ("9", "Long.", "A", "b", "c", "d")
    assert write_rejects(path, [], HEADER) == 0

"""One day as files: what stands in them, and that the same journal gives the same bytes."""

from __future__ import annotations

import csv
import json
import zipfile
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from python_calamine import CalamineWorkbook

from kiosk.domain.facts import BadgePrinted, CheckedIn, CheckedOut, CountedOut, Joined, SomeLeft, Undone
from kiosk.domain.people import AgeBand, Party
from kiosk.domain.visits import Ending, How, Move, Visit
from kiosk.exchange.day_export import DayExport, export_day
from kiosk.exchange.day_export_columns import FACT_COLUMNS, VISIT_COLUMNS
from kiosk.exchange.day_export_ledger import DayLedger
from tests.exchange.day_export_journal import DAY, FakeJournal, catalogue, observed_leaving

FILES = ("day.xlsx", "facts.csv", "feedback.csv", "summary.json", "visits.csv")


def export(journal: FakeJournal, out: Path, *, day: date = DAY, title: str = "Prototype night") -> DayExport:
    return export_day(day, reader=journal, catalogue=catalogue(title=title), kiosk_id="desk-1", out=out)


def read_csv(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def read_sheet(path: Path, sheet: str) -> list[list[object]]:
    return [list(row) for row in CalamineWorkbook.from_path(str(path)).get_sheet_by_name(sheet).to_python()]


def busy_day() -> FakeJournal:
    journal = FakeJournal()
    first = journal.check_in(Party(2, 3), code="WDC8XK3")
    journal.clock += timedelta(minutes=5)
    journal.check_in(Party(0, 1), session=False, how=How.FORM, age_band=AgeBand.FROM_14, kiosk="door-2")
    assert isinstance(first.fact, CheckedIn)
    journal.append(BadgePrinted(first.fact.visit_id, "spool"))
    journal.clock += timedelta(minutes=85, seconds=59)
    observed_leaving(journal, first, kiosk="door-2")
    journal.append(CountedOut(1))
    return journal


def test_a_check_out_that_another_kiosk_recorded_and_this_one_undid_sends_nobody_out_or_in() -> None:
    journal, ledger = FakeJournal(), DayLedger()
    came = journal.check_in(Party(2))
    assert isinstance(came.fact, CheckedIn)
    undone = journal.append(Undone(came.fact.visit_id, journal.new_id(), 2))
    for entry in (came, undone):
        ledger.take(entry)
    assert (ledger.people_in, ledger.observed, ledger.moved) == (2, 0, 2)
    ledger.take(observed_leaving(journal, came))
    assert (ledger.people_in, ledger.observed, ledger.moved) == (2, 2, 0)


def test_a_visit_is_one_row_that_says_who_came_where_and_how_it_ended(tmp_path: Path) -> None:
    exported = export(busy_day(), tmp_path)

    first, second = read_csv(exported.visits_csv)
    assert list(first) == [column.name for column in VISIT_COLUMNS]
    del first["visit_id"]
    assert first == {
        "day": "2026-11-21",
        "check_in_at": "2026-11-21T10:00:00+00:00",
        "check_out_at": "2026-11-21T11:30:59+00:00",
        "check_out": "observed",
        "minutes": "90",
        "people": "5",
        "adults": "2",
        "under_18": "3",
        "not_said": "0",
        "left_early": "0",
        "programme": "Maker Challenge",
        "programme_key": "maker_challenge",
        "session": "Prototype night",
        "session_key": "pn-1",
        "session_start": "2026-11-21T10:00:00+00:00",
        "room": "Workshop",
        "room_key": "workshop",
        "zone": "West",
        "how": "code",
        "check_out_how": "desk",
        "code": "WDC8XK3",
        "pass": "K1ABCDEFGHJKLM23",
        "age_band": "",
        "re_entry": "no",
        "moved": "0",
        "kiosk": "desk-1",
        "been_before": "",
    }
    told = ("check_out", "check_out_at", "minutes", "session_key", "how", "age_band", "code", "kiosk")
    assert [second[name] for name in told] == ["still in", "", "", "", "form", "14_15", "", "door-2"]


def test_who_joins_and_who_leaves_early_are_rows_of_their_own_and_the_figures_hold(tmp_path: Path) -> None:
    journal = FakeJournal()
    first = journal.check_in(Party(1, 1), code="A")
    assert isinstance(first.fact, CheckedIn)
    journal.append(Joined(first.fact.visit_id, Party(1, 2), How.CODE, ("B", "C 1")))
    journal.append(SomeLeft(first.fact.visit_id, Party(1, 0), 1, How.CODE))
    exported = export(journal, tmp_path)

    (visit,) = read_csv(exported.visits_csv)
    assert [visit[name] for name in ("people", "adults", "under_18", "left_early")] == ["5", "2", "3", "1"]
    _, joined, some_left = read_csv(exported.facts_csv)
    told = ("kind", "people_moved", "adults", "under_18", "how", "other_codes", "people")
    assert [joined[name] for name in told] == ["joined", "3", "1", "2", "code", "B\nC 1", ""]
    assert [some_left[name] for name in told] == ["some_left", "-1", "1", "0", "code", "", "1"]
    summary = exported.summary
    assert summary.balance == "0 + 5 - 1 = 4"
    assert summary.rows_equal_facts
    assert (summary.still_in.parties, summary.still_in.people) == (1, 4)


def test_who_goes_on_to_another_session_is_two_visits_and_one_person_and_has_not_left(tmp_path: Path) -> None:
    journal = FakeJournal()
    first = journal.check_in(Party(1, 1), code="A", session=False)
    assert isinstance(first.fact, CheckedIn)
    observed_leaving(journal, first)
    journal.check_in(Party(1, 2), code="B", moved=(Move(first.fact.visit_id, 2),))
    exported = export(journal, tmp_path)

    before, after = read_csv(exported.visits_csv)
    assert {before["moved"], after["moved"]} == {"0", "2"}
    told = ("kind", "people_moved", "moved", "moved_from")
    rows = [[row[name] for name in told] for row in read_csv(exported.facts_csv)]
    assert rows == [
        ["checked_in", "2", "", ""],
        ["checked_out", "-2", "", ""],
        ["checked_in", "3", "2", str(first.fact.visit_id)],
    ]
    summary = exported.summary
    assert summary.balance == "0 + 5 - 2 = 3"
    assert (summary.people_out.observed, summary.people_out.moved, summary.moves) == (0, 2, 2)
    assert (summary.parties, summary.visits, summary.people_today) == (2, 5, 3)


def test_every_fact_of_the_day_is_a_row_in_the_order_of_its_kiosk(tmp_path: Path) -> None:
    exported = export(busy_day(), tmp_path)

    rows = read_csv(exported.facts_csv)
    assert list(rows[0]) == [column.name for column in FACT_COLUMNS]
    assert [(row["kiosk"], row["sequence"], row["kind"], row["people_moved"]) for row in rows] == [
        ("desk-1", "1", "checked_in", "5"),
        ("desk-1", "2", "badge_printed", "0"),
        ("desk-1", "3", "counted_out", "-1"),
        ("door-2", "1", "checked_in", "1"),
        ("door-2", "2", "checked_out", "-5"),
    ]
    assert rows[0]["occurred_at"] == "2026-11-21T10:00:00.000000+00:00"
    assert (rows[4]["people"], rows[4]["left_at"], rows[4]["check_out"], rows[4]["how"]) == (
        "5",
        "2026-11-21T11:30:59.000000+00:00",
        "observed",
        "desk",
    )
    assert (rows[1]["printer"], rows[2]["visit_id"], rows[2]["people"]) == ("spool", "", "1")


def test_the_summary_shows_the_balance_and_what_it_is_made_of(tmp_path: Path) -> None:
    summary = json.loads(export(busy_day(), tmp_path).summary_json.read_text("utf-8"))

    assert summary["balance"] == "0 + 6 - 6 = 0"
    assert summary["people_out"] == {"observed": 5, "assumed": 0, "counted": 1, "moved": 0, "total": 6}
    assert (summary["parties"], summary["visits"], summary["people"]) == (
        2,
        6,
        {"adults": 2, "under_18": 4, "not_said": 0},
    )
    assert summary["as_of"] == "2026-11-21T11:30:59+00:00"
    assert (summary["venue"], summary["kiosks"]) == ("The Invention Rooms", ["desk-1", "door-2"])
    assert [(group["key"], group["visits"]) for group in summary["by"]["hour"]] == [("2026-11-21T10:00:00+00:00", 6)]
    assert [(g["key"], g["name"], g["visits"]) for g in summary["by"]["programme"]] == [
        ("maker_challenge", "Maker Challenge", 5),
        ("open", "Open visit", 1),
    ]
    assert {name: len(groups) for name, groups in summary["by"].items()} == {
        "programme": 2,
        "session": 2,
        "room": 2,
        "hour": 1,
        "how": 2,
        "age_band": 2,
    }
    assert summary["facts"]["gaps"] == []
    assert summary["facts"]["by_kiosk"][1] == {
        "kiosk": "door-2",
        "first_sequence": 1,
        "last_sequence": 2,
        "count": 2,
    }
    assert summary["definitions"]["visits"] == "Check-ins x party size."


def test_the_workbook_holds_the_same_rows_with_numbers_as_numbers(tmp_path: Path) -> None:
    exported = export(busy_day(), tmp_path)

    numbers = {column.name for column in (*VISIT_COLUMNS, *FACT_COLUMNS) if column.type == "number"}
    for sheet, path in (("Visits", exported.visits_csv), ("Facts", exported.facts_csv)):
        header, *rows = read_sheet(exported.workbook, sheet)
        texts = [{str(name): _as_csv(cell) for name, cell in zip(header, row, strict=True)} for row in rows]
        assert texts == read_csv(path)
        for row in rows:
            for name, cell in zip(header, row, strict=True):
                assert isinstance(cell, float if name in numbers and cell != "" else str)
    assert ["balance", "", "0 + 6 - 6 = 0"] in [row[:3] for row in read_sheet(exported.workbook, "Summary")]
    assert CalamineWorkbook.from_path(str(exported.workbook)).sheet_names == ["Summary", "Visits", "Facts", "Feedback"]


def _as_csv(cell: object) -> str:
    return f"{cell:.0f}" if isinstance(cell, float) else str(cell)


def test_each_sheet_keeps_its_header_in_sight(tmp_path: Path) -> None:
    with zipfile.ZipFile(export(busy_day(), tmp_path).workbook) as workbook:
        assert workbook.testzip() is None
        assert workbook.namelist()[0] == "[Content_Types].xml"
        for number in (1, 2, 3):
            assert b'<pane ySplit="1" topLeftCell="A2"' in workbook.read(f"xl/worksheets/sheet{number}.xml")


def test_no_name_leaves_the_kiosk(tmp_path: Path) -> None:
    exported = export(busy_day(), tmp_path)

    with zipfile.ZipFile(exported.workbook) as workbook:
        texts = [workbook.read(part) for part in workbook.namelist()]
    texts += [(tmp_path / name).read_bytes() for name in FILES]
    assert not any(b"Nadia" in text for text in texts)


def test_the_same_journal_gives_the_same_bytes_in_any_folder_at_any_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = busy_day()
    export(journal, tmp_path / "one")
    # The wall clock is not ours to inject here: XlsxWriter and zipfile would read it by themselves.
    monkeypatch.setattr("time.time", lambda: 2_000_000_000.0)
    monkeypatch.setattr("time.localtime", lambda *_: (2033, 5, 18, 5, 33, 20, 2, 138, 1))
    export(journal, tmp_path / "two")

    for name in FILES:
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes(), name


def test_facts_of_other_days_change_nothing(tmp_path: Path) -> None:
    journal = busy_day()
    export(journal, tmp_path / "evening")
    journal.clock += timedelta(days=1)
    journal.check_in(Party(4, 0))
    export(journal, tmp_path / "next_day")

    for name in FILES:
        assert (tmp_path / "evening" / name).read_bytes() == (tmp_path / "next_day" / name).read_bytes(), name


@pytest.mark.parametrize("text", ["=1+1", "+44", "-2", "@SUM(A1)", "\t=1", "\r=1", "＝1", '=HYPERLINK("x")'])
def test_a_text_that_a_spreadsheet_would_run_is_text(tmp_path: Path, text: str) -> None:
    journal = FakeJournal()
    journal.check_in(code=text, kiosk=text)

    exported = export(journal, tmp_path, title=text)

    [visit], [fact] = read_csv(exported.visits_csv), read_csv(exported.facts_csv)
    for cell in (visit["code"], visit["kiosk"], visit["session"], fact["code"], fact["kiosk"]):
        assert cell == f"'{text}"
    cells = [
        cell for name in ("Summary", "Visits", "Facts") for row in read_sheet(exported.workbook, name) for cell in row
    ]
    assert not [cell for cell in cells if isinstance(cell, str) and cell.startswith(("=", "+", "-", "@", "\t", "＝"))]
    with zipfile.ZipFile(exported.workbook) as workbook:
        assert not any(b"<f>" in workbook.read(part) for part in workbook.namelist())


@pytest.mark.parametrize("text", ['"a", <b> & c;', " spaced ", "two\nlines", "مرحبا 你好 🚀", "_x0041_", "x" * 10_000])
def test_any_text_comes_back_from_both_files(tmp_path: Path, text: str) -> None:
    journal = FakeJournal()
    journal.check_in(code=text)

    exported = export(journal, tmp_path)

    assert read_csv(exported.visits_csv)[0]["code"] == text
    header, row = read_sheet(exported.workbook, "Visits")
    assert row[header.index("code")] == text


def test_a_code_that_xml_cannot_hold_still_gives_a_readable_workbook(tmp_path: Path) -> None:
    journal = FakeJournal()
    journal.check_in(code="a\x00b\x1dc\ud800d" + "x" * 40_000)

    exported = export(journal, tmp_path)

    _, row = read_sheet(exported.workbook, "Visits")
    assert "5" not in row
    assert len(read_csv(exported.visits_csv)) == 1


@pytest.mark.parametrize(("crossed", "balance"), [(-2, "0 + 3 - 0 - 2 = 1"), (1, "0 + 3 - 0 + 1 = 4")])
def test_who_left_at_another_kiosk_is_in_no_next_morning(tmp_path: Path, crossed: int, balance: str) -> None:
    journal = FakeJournal(clock=datetime(2026, 11, 20, 20, tzinfo=UTC))
    journal.check_in(Party(3, 0))
    journal.crossed.append((journal.clock, crossed))

    before = export(journal, tmp_path / "before", day=date(2026, 11, 20)).summary
    today = export(journal, tmp_path / "today").summary

    assert (before.balance, before.elsewhere) == (balance, crossed)
    assert (today.opening, today.elsewhere) == (before.inside, 0)


def test_who_was_in_before_the_day_counts_in_the_opening_and_is_no_row(tmp_path: Path) -> None:
    journal = FakeJournal(clock=datetime(2026, 11, 20, 20, tzinfo=UTC))
    late = journal.check_in(Party(3, 0))
    journal.clock = datetime(2026, 11, 21, 9, tzinfo=UTC)
    assert isinstance(late.fact, CheckedIn)
    closing = datetime(2026, 11, 20, 22, tzinfo=UTC)
    journal.append(CheckedOut(late.fact.visit_id, 3, closing, Ending.ASSUMED, How.DESK))
    journal.check_in(Party(1, 1))

    today = export(journal, tmp_path / "today").summary
    before = export(journal, tmp_path / "before", day=date(2026, 11, 20))

    assert (today.opening, today.people_in, today.people_out.assumed, today.inside) == (3, 2, 3, 2)
    assert (today.parties, today.still_in.people) == (1, 2)
    [row] = read_csv(before.visits_csv)
    assert (row["check_out"], row["check_out_at"], row["minutes"]) == ("assumed", "2026-11-20T22:00:00+00:00", "120")
    assert row["check_out_how"] == ""
    assert (before.summary.balance, before.summary.ended_after_day.people) == ("0 + 3 - 0 = 3", 3)
    assert before.summary.assumed_after_day.parties == 1


def test_what_was_undone_is_in_the_facts_and_in_no_figure(tmp_path: Path) -> None:
    journal = FakeJournal()
    kept, mistake = journal.check_in(Party(2, 0)), journal.check_in(Party(9, 0))
    assert isinstance(kept.fact, CheckedIn) and isinstance(mistake.fact, CheckedIn)
    journal.append(Undone(mistake.fact.visit_id, mistake.id, -9))
    leaving = observed_leaving(journal, kept)
    journal.append(Undone(kept.fact.visit_id, leaving.id, 2))

    exported = export(journal, tmp_path)

    assert exported.summary.balance == "0 + 2 - 0 = 2"
    assert [row["people"] for row in read_csv(exported.visits_csv)] == ["2"]
    assert [row["kind"] for row in read_csv(exported.facts_csv)].count("undone") == 2
    assert exported.summary.rows_equal_facts


def test_same_day_re_entries_are_visits_and_not_people(tmp_path: Path) -> None:
    journal = FakeJournal()
    observed_leaving(journal, journal.check_in(Party(2, 1), code="A"))
    journal.check_in(Party(2, 1), code="A", re_entry=True)

    summary = export(journal, tmp_path).summary

    assert (summary.parties, summary.visits, summary.re_entries, summary.people_today) == (2, 6, 3, 3)


def test_a_missing_number_and_a_clock_that_went_back_are_shown(tmp_path: Path) -> None:
    journal = FakeJournal()
    for _ in range(5):
        journal.check_in()
    del journal.journal[1:3]
    journal.journal[-1] = replace(journal.journal[-1], clock_behind=True)

    facts = export(journal, tmp_path).summary.facts

    [gap] = facts.gaps
    assert (gap.kiosk, gap.first_missing, gap.last_missing, facts.clock_behind) == ("desk-1", 2, 3, 1)


def test_a_visit_that_began_after_the_facts_were_read_waits_for_the_next_export(tmp_path: Path) -> None:
    class BusyJournal(FakeJournal):
        def visits(self, start: datetime, end: datetime) -> Iterable[Visit]:
            self.clock += timedelta(seconds=1)
            self.check_in(Party(7, 0))
            return super().visits(start, end)

    journal = BusyJournal()
    journal.check_in(Party(2, 0))

    exported = export(journal, tmp_path)

    assert (exported.summary.visits, exported.summary.people_in) == (2, 2)


def test_a_day_without_facts_has_headers_and_zeros(tmp_path: Path) -> None:
    exported = export(FakeJournal(), tmp_path)

    assert read_csv(exported.visits_csv) == read_csv(exported.facts_csv) == []
    assert (exported.summary.as_of, exported.summary.balance) == (None, "0 + 0 - 0 = 0")
    assert len(read_sheet(exported.workbook, "Visits")) == 1


@pytest.mark.parametrize(
    ("day", "hours", "starts", "ends"),
    [
        (date(2026, 3, 28), 23, "2026-03-28T04:00:00+00:00", "2026-03-29T04:00:00+01:00"),
        (date(2026, 10, 24), 25, "2026-10-24T04:00:00+01:00", "2026-10-25T04:00:00+00:00"),
        (date(2026, 11, 21), 24, "2026-11-21T04:00:00+00:00", "2026-11-22T04:00:00+00:00"),
    ],
)
def test_a_day_runs_from_four_to_four_by_the_venues_clock(
    tmp_path: Path, day: date, hours: int, starts: str, ends: str
) -> None:
    start = datetime.fromisoformat(starts).astimezone(UTC)
    journal = FakeJournal(clock=start - timedelta(seconds=1))
    journal.check_in()
    for hour in range(hours):
        journal.clock = start + timedelta(hours=hour, minutes=59, seconds=59)
        journal.check_in()
    journal.clock = start + timedelta(hours=hours)
    journal.check_in()

    summary = export(journal, tmp_path, day=day).summary

    assert (summary.starts_at, summary.ends_at) == (starts, ends)
    assert (summary.opening, summary.parties) == (1, hours)
    assert [group.parties for group in summary.by["hour"]] == [1] * hours
    instants = [datetime.fromisoformat(group.key) for group in summary.by["hour"]]
    assert instants == [start.astimezone(ZoneInfo("UTC")) + timedelta(hours=hour) for hour in range(hours)]

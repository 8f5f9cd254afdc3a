"""From a day's facts to its report and its charts."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from kiosk.actions.closing_words import of_reckoning
from kiosk.domain.day_close import StepState
from kiosk.domain.day_report import AnswerBar, Balance, Bar, DayReport, FirstTimers
from kiosk.domain.facts import CheckedIn, CheckedOut, FeedbackGiven, Undone
from kiosk.domain.feedback import AnswerOffered, FeedbackQuestion, FeedbackSet
from kiosk.domain.people import Party
from kiosk.domain.visits import Ending, How
from kiosk.errors import KioskError
from kiosk.exchange.day_books import FiledDayBooks
from kiosk.exchange.day_export import reckon_day
from kiosk.exchange.day_report_content import report_of
from kiosk.exchange.day_report_workbook import write_report_workbook
from tests.exchange.day_export_journal import DAY, FakeJournal, catalogue, observed_leaving

QUESTION = FeedbackQuestion("how", "=How was it?", (AnswerOffered("good", "Good"), AnswerOffered("poor", "Poor")))


def spoke(journal: FakeJournal, language: str, people: int = 1) -> CheckedIn:
    arrival = journal.check_in(Party(people))
    fact = replace(arrival.fact, language=language)  # type: ignore[type-var]
    journal.journal[-1] = replace(arrival, fact=fact)
    assert isinstance(fact, CheckedIn)
    return fact


def said_to_be(journal: FakeJournal, been_before: bool | None, *, re_entry: bool = False) -> CheckedIn:
    fact = replace(spoke(journal, "en"), been_before=been_before, re_entry=re_entry)
    journal.journal[-1] = replace(journal.journal[-1], fact=fact)
    return fact


def reported(journal: FakeJournal) -> DayReport:
    place = catalogue()
    place = replace(place, venue=replace(place.venue, feedback=FeedbackSet("1", (QUESTION,))))
    return report_of(DAY, reckon_day(DAY, reader=journal, catalogue=place, kiosk_id="desk-1"), place)  # type: ignore[arg-type]


def test_a_day_as_a_report() -> None:
    journal = FakeJournal()
    spoke(journal, "en", 12)
    journal.clock += timedelta(hours=2)
    spoke(journal, "so", 6)
    observed_leaving(journal, journal.journal[0])
    journal.check_in(Party(1), session=False)
    for answer in ("good", "good", "good", "poor", "good", ""):
        journal.append(FeedbackGiven("1", (("how", answer),)))
    report = reported(journal)
    assert (report.people, report.parties, report.adults) == (19, 3, 19)
    assert report.balance == Balance(0, 19, 12, 0, 0, 7)
    assert report.hours == (Bar("10", 12), Bar("11", 0), Bar("12", 7))
    assert report.programmes == (Bar("Maker Challenge", 18), Bar("Open visit", 1))
    assert report.rooms == (Bar("Workshop", 18), Bar("Cafe", 1))
    assert report.languages == (Bar("English", 12), Bar("Somali", 6))
    (question,) = report.feedback
    assert (question.answered, question.shown, question.answers[0]) == (5, 6, AnswerBar("Good", 4, None))
    assert report.remarks == ("7 still in when this was made.",)
    assert report.as_of == "12:00 on 21 November"


def test_a_day_that_is_closed_after_it_says_what_came_of_those_inside() -> None:
    journal = FakeJournal()
    arrival = spoke(journal, "en", 3)
    journal.clock += timedelta(days=2)  # the kiosk was switched off meanwhile
    closing_time = journal.journal[0].occurred_at + timedelta(hours=9)
    journal.append(CheckedOut(arrival.visit_id, 3, closing_time, Ending.ASSUMED, How.DESK))
    assert reported(journal).remarks == ("3 not seen leaving, taken to have left after the day.",)
    books = FiledDayBooks(journal, lambda _: catalogue(), "desk-1", lambda _: b"")  # type: ignore[arg-type]
    said = "0 in at the start + 3 came - 0 went = 3 inside. After the day 3 people have left, or have been taken to."
    assert of_reckoning(books.reckon(DAY)) == (StepState.DONE, said, "")
    spoke(journal, "en", 2)
    journal.journal[-1] = replace(journal.journal[-1], occurred_at=journal.journal[0].occurred_at)
    assert of_reckoning(books.reckon(DAY))[0] is StepState.LOOK, "two of that day have not left by now either"


def test_who_was_undone_or_checked_in_by_the_desk_spoke_no_language() -> None:
    journal = FakeJournal()
    fact = spoke(journal, "fr", 7)
    journal.append(Undone(fact.visit_id, journal.journal[0].id, -7))
    spoke(journal, "", 9)
    assert reported(journal).languages == ()


def test_first_visits_are_those_that_somebody_was_asked_about_and_a_few_are_not_told() -> None:
    """Once a party and day; what was undone, or said at a second coming of the day, counts no more."""
    journal = FakeJournal()
    for been_before in (*[False] * 6, *[True] * 7, None, None):
        said_to_be(journal, been_before)
    undone = said_to_be(journal, False)
    journal.append(Undone(undone.visit_id, journal.journal[-1].id, -1))
    said_to_be(journal, True, re_entry=True)
    assert reported(journal).first_timers == FirstTimers(6, 13)
    few = FakeJournal()
    for been_before in (*[False] * 3, *[True] * 7):
        said_to_be(few, been_before)
    assert reported(few).first_timers == FirstTimers(None, 10)
    nobody = FakeJournal()
    said_to_be(nobody, None)
    assert reported(nobody).first_timers is None


def test_a_few_who_spoke_one_language_are_not_named_by_number() -> None:
    journal = FakeJournal()
    for language, people in (("en", 20), ("ar", 2), ("pl", 6)):
        spoke(journal, language, people)
    assert reported(journal).languages == (Bar("English", 20), Bar("Polish", None), Bar("Arabic", None))


def test_the_hour_that_comes_twice_stands_twice() -> None:
    journal = FakeJournal()
    day = datetime(2026, 10, 25, tzinfo=UTC)
    journal.clock = day
    for _ in range(3):
        journal.check_in()
        journal.clock += timedelta(hours=1)
    place = catalogue()
    on = day.date() - timedelta(days=1)
    report = report_of(on, reckon_day(on, reader=journal, catalogue=place, kiosk_id="desk-1"), place)  # type: ignore[arg-type]
    assert report.hours == (Bar("01", 1), Bar("01", 1), Bar("02", 1))


def test_a_day_on_which_nobody_came_has_a_report() -> None:
    report = reported(FakeJournal())
    assert (report.people, report.hours, report.languages, report.as_of) == (0, (), (), "")


def test_the_workbook_has_its_figures_and_a_chart_a_table(tmp_path: Path) -> None:
    journal = FakeJournal()
    spoke(journal, "en", 8)
    spoke(journal, "fa", 2)
    for _ in range(6):
        journal.append(FeedbackGiven("1", (("how", "good"),)))
    report = reported(journal)
    write_report_workbook(tmp_path / "report.xlsx", report)
    workbook = CalamineWorkbook.from_path(str(tmp_path / "report.xlsx"))
    assert workbook.sheet_names == ["Charts", "Figures"]
    cells = workbook.get_sheet_by_name("Figures").to_python()
    assert ["People who came", 10.0] in cells
    assert ["Farsi", "fewer than 5"] in cells
    assert any(str(row[0]).startswith("'=How was it? (n = 6 of 6)") for row in cells)
    with zipfile.ZipFile(tmp_path / "report.xlsx") as parts:
        charts = [name for name in parts.namelist() if name.startswith("xl/charts/chart")]
        texts = [parts.read(name).decode() for name in charts]
    assert len(charts) == 5
    assert sum("People by programme" in text for text in texts) == 1
    assert all("Figures!$B$" in text for text in texts)


def test_report_and_workbook_appear_together_or_not_at_all(tmp_path: Path) -> None:
    def broken(report: DayReport) -> bytes:
        raise KioskError("the template is broken")

    journal = FakeJournal()
    whole = FiledDayBooks(journal, lambda day: catalogue(), "desk-1", lambda report: b"%PDF")  # type: ignore[arg-type]
    assert [path.name for path in whole.report(DAY, tmp_path / "a")] == [
        "report-2026-11-21.pdf", "report-2026-11-21.xlsx",
    ]  # fmt: skip
    with pytest.raises(KioskError):
        FiledDayBooks(journal, lambda day: catalogue(), "desk-1", broken).report(DAY, tmp_path / "b")  # type: ignore[arg-type]
    assert list((tmp_path / "b").iterdir()) == []

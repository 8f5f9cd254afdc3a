"""What people said, in the day's files: counted, with n, and no percentage for a few."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from pathlib import Path

from python_calamine import CalamineWorkbook

from kiosk.domain.facts import FeedbackGiven
from kiosk.domain.feedback import AnswerOffered, FeedbackQuestion, FeedbackSet
from kiosk.exchange.day_export import export_day
from kiosk.exchange.day_export_columns import FEEDBACK_COLUMNS
from tests.exchange.day_export_journal import DAY, FakeJournal, catalogue

ANSWERS = (AnswerOffered("yes", "Yes"), AnswerOffered("no", "=No"), AnswerOffered("maybe", "Maybe"))
KNOWN = FeedbackSet("2", (FeedbackQuestion("again", "Again?", ANSWERS), FeedbackQuestion("friend", "A friend?", ())))


def exported(out: Path, *given: FeedbackGiven) -> tuple[list[dict[str, str]], dict[str, object], FakeJournal]:
    journal = FakeJournal()
    for each in given:
        journal.append(each)
    place = catalogue()
    place = replace(place, venue=replace(place.venue, feedback=KNOWN))
    done = export_day(DAY, reader=journal, catalogue=place, kiosk_id="desk-1", out=out)
    with done.feedback_csv.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file)), json.loads(done.summary_json.read_text("utf-8")), journal


def again(answer: str, times: int) -> list[FeedbackGiven]:
    return [FeedbackGiven("2", (("again", answer),))] * times


def test_every_answer_of_a_question_is_a_row_with_how_many_saw_it(tmp_path: Path) -> None:
    rows, summary, _ = exported(tmp_path, *again("yes", 15), *again("no", 5), *again("", 4))
    assert list(rows[0]) == [column.name for column in FEEDBACK_COLUMNS]
    told = [(row["answer_key"], row["answer"], row["count"], row["percent"]) for row in rows]
    assert told == [("yes", "Yes", "15", "75"), ("no", "'=No", "5", "25"), ("maybe", "Maybe", "0", "0")]
    assert {(row["answered"], row["shown"], row["response_percent"]) for row in rows} == {("20", "24", "83")}
    (question,) = summary["feedback"]  # type: ignore[misc]
    assert (question["text"], question["shown"], question["answered"]) == ("Again?", 24, 20)
    sheet = CalamineWorkbook.from_path(str(tmp_path / "day.xlsx")).get_sheet_by_name("Feedback").to_python()
    assert [row[4] for row in sheet] == ["answer", "Yes", "'=No", "Maybe"]


def test_fewer_than_twenty_people_are_no_percentage(tmp_path: Path) -> None:
    rows, _, _ = exported(tmp_path, *again("yes", 19))
    assert {(row["percent"], row["response_percent"]) for row in rows} == {("", "")}
    assert rows[0]["count"] == "19"


def test_what_the_pack_no_longer_asks_stands_by_its_key_behind_what_it_asks(tmp_path: Path) -> None:
    old = FeedbackGiven("1", (("again", "yes"), ("colour", "blue")))
    rows, _, _ = exported(tmp_path, old, FeedbackGiven("2", (("friend", "never"),)), *again("yes", 1))
    told = [(row["question_set"], row["question"], row["answer"]) for row in rows if row["count"] != "0"]
    assert told == [("2", "Again?", "Yes"), ("2", "A friend?", "never"), ("1", "again", "yes"), ("1", "colour", "blue")]


def test_the_fact_is_a_row_without_a_visit(tmp_path: Path) -> None:
    exported(tmp_path, FeedbackGiven("2", (("again", "yes"), ("friend", ""))))
    with (tmp_path / "facts.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    told = ("kind", "visit_id", "people_moved", "question_set", "answers")
    assert [row[name] for name in told] == ["feedback_given", "", "0", "2", "again: yes\nfriend: "]

"""The equality answers going out: whole tables, counts that are not small, and the same words as README.md."""

from __future__ import annotations

import csv
import json
from collections import Counter
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from python_calamine import CalamineWorkbook

from kiosk.domain.catalogue import Venue
from kiosk.domain.equality import Counted, EqualitySet
from kiosk.exchange.equality_export import (
    DEFINITIONS,
    EQUALITY_COLUMNS,
    EqualityExport,
    EqualityPeriod,
    export_equality,
)
from kiosk.exchange.equality_set import load_equality_set
from kiosk.exchange.venue_pack_schema import EqualityEntry
from tests.exchange.test_data_dictionary import table_below

DAY, LAST = date(2026, 11, 1), date(2026, 11, 30)
ASKED = load_equality_set(EqualityEntry(questions="gss_2026"), Path("pack.toml"))
SEX = {"female": 21, "male": 15, "not_said": 0}


def counted(
    answers: Mapping[str, Mapping[str, int]], *, version: str = ASKED.version, programme: str = "open"
) -> Counter[Counted]:
    return Counter(
        {
            Counted(DAY, programme, version, question, answer): people
            for question, given in answers.items()
            for answer, people in given.items()
        }
    )


def exported(
    counts: Mapping[Counted, int], out: Path, programme: str = "", asked: EqualitySet = ASKED
) -> EqualityExport:
    venue = Venue("v", "The Venue", ZoneInfo("Europe/London"), equality=asked)
    return export_equality(counts, EqualityPeriod(DAY, LAST, programme), venue=venue, kiosk_id="k", out=out)


def rows(done: EqualityExport) -> list[dict[str, str]]:
    return list(csv.DictReader(done.equality_csv.read_text("utf-8-sig").splitlines()))


def people(done: EqualityExport, question: str) -> dict[str, str]:
    return {row["answer_key"]: row["people"] for row in rows(done) if row["question_key"] == question}


def test_each_answer_of_a_question_has_a_row_with_its_words_and_its_base(tmp_path: Path) -> None:
    done = exported(counted({"sex": {**SEX, "": 9}}), tmp_path)
    first = rows(done)[0]
    assert first == {
        "question_set": "gss-2026-05",
        "question_key": "sex",
        "question": "What is your sex?",
        "answer_key": "female",
        "answer": "Female",
        "people": "21",
        "held_back": "no",
        "percent": "58",
        "answered": "36",
    }
    assert people(done, "sex") == {"female": "21", "male": "15", "not_said": ""}


def test_a_small_count_is_held_back_and_another_with_it(tmp_path: Path) -> None:
    done = exported(counted({"sex": {**SEX, "not_said": 3}}), tmp_path)
    assert people(done, "sex") == {"female": "21", "male": "", "not_said": ""}
    assert [row["percent"] for row in rows(done)] == ["54", "", ""]


def test_what_only_a_count_that_is_held_back_leads_to_is_held_back_too(tmp_path: Path) -> None:
    given = {"condition": {"yes": 6, "no": 30, "not_said": 2}, "condition_limits": {"a_lot": 6}}
    done = exported(counted(given), tmp_path)
    assert people(done, "condition") == {"yes": "", "no": "30", "not_said": ""}
    assert set(people(done, "condition_limits").values()) == {""}
    assert {row["answered"] for row in rows(done) if row["question_key"] == "condition_limits"} == {""}
    old = exported(counted(given, version="gss-2019"), tmp_path / "old")
    assert set(people(old, "condition_limits").values()) == {""}
    assert people(old, "condition")["no"] == "30"


def test_no_percentage_stands_for_fewer_than_twenty(tmp_path: Path) -> None:
    done = exported(counted({"sex": {"female": 10, "male": 9, "not_said": 0}}), tmp_path)
    assert {row["percent"] for row in rows(done)} == {""}


def test_one_programme_or_all_and_versions_apart(tmp_path: Path) -> None:
    counts = counted({"sex": SEX}) + counted({"sex": SEX}, programme="") + counted({"sex": SEX}, version="gss-2019")
    assert people(exported(counts, tmp_path / "all"), "sex")["female"] == "42"
    one = exported(counts, tmp_path / "one", "open")
    assert [(row["question_set"], row["people"]) for row in rows(one) if row["answer_key"] == "female"] == [
        ("gss-2019", "21"),
        ("gss-2026-05", "21"),
    ]
    assert one.question_sets == ("gss-2019", "gss-2026-05")


def test_workbook_and_csv_say_the_same_and_the_definitions_stand_beside(tmp_path: Path) -> None:
    done = exported(counted({"sex": {**SEX, "not_said": 3}}), tmp_path)
    book = CalamineWorkbook.from_path(str(done.workbook))
    sheet: list[list[Any]] = book.get_sheet_by_name("Equality").to_python()
    assert [["" if cell == "" else str(cell).removesuffix(".0") for cell in row] for row in sheet[1:]] == [
        list(row.values()) for row in rows(done)
    ]
    assert dict(book.get_sheet_by_name("Definitions").to_python()[1:]) == DEFINITIONS
    said = json.loads(done.equality_json.read_text("utf-8"))
    assert (said["first"], said["last"], said["question_sets"]) == ("2026-11-01", "2026-11-30", ["gss-2026-05"])
    assert said["definitions"] == DEFINITIONS


def test_the_same_counts_give_the_same_bytes(tmp_path: Path) -> None:
    counts = counted({"sex": SEX, "condition": {"yes": 7, "no": 29}})
    one, other = exported(counts, tmp_path / "one"), exported(dict(reversed(counts.items())), tmp_path / "other")
    for name in ("equality_csv", "workbook", "equality_json"):
        assert getattr(one, name).read_bytes() == getattr(other, name).read_bytes()


@pytest.mark.parametrize(
    ("heading", "said"),
    [
        ("equality.csv", [[column.name, column.type, column.meaning] for column in EQUALITY_COLUMNS]),
        ("equality.json", [[key, meaning] for key, meaning in DEFINITIONS.items()]),
    ],
)
def test_readme_says_of_each_column_and_definition_what_the_code_says(heading: str, said: list[list[str]]) -> None:
    assert table_below(heading) == said

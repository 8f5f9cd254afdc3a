"""README.md's data dictionary says of each column and key what the code says."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest

from kiosk.exchange.day_export_columns import FACT_COLUMNS, FEEDBACK_COLUMNS, SUMMARY_KEYS, VISIT_COLUMNS, Column
from kiosk.exchange.day_export_summary import DaySummary
from kiosk.exchange.period_summary import PERIOD_KEYS, PeriodSummary

README = Path(__file__).parents[2] / "README.md"


def section_below(heading: str) -> str:
    return re.split(r"^#+ ", README.read_text("utf-8").partition(f"# {heading}\n")[2], maxsplit=1, flags=re.M)[0]


def table_below(heading: str) -> list[list[str]]:
    """The cells of the first table below a heading, without its head and its rule."""
    lines = [line for line in section_below(heading).splitlines() if line.startswith("|")]
    return [[cell.strip().strip("`") for cell in line.strip("|").split("|")] for line in lines[2:]]


@pytest.mark.parametrize(
    ("file", "columns"),
    [("visits.csv", VISIT_COLUMNS), ("facts.csv", FACT_COLUMNS), ("feedback.csv", FEEDBACK_COLUMNS)],
)
def test_each_column_stands_in_the_data_dictionary(file: str, columns: tuple[Column, ...]) -> None:
    assert table_below(file) == [[column.name, column.type, column.meaning] for column in columns]


def test_each_key_of_the_summary_stands_in_the_data_dictionary() -> None:
    assert table_below("summary.json") == [[key, meaning] for key, meaning in SUMMARY_KEYS.items()]
    assert set(SUMMARY_KEYS) == {field.name for field in fields(DaySummary)}


def test_each_key_of_a_period_s_summary_stands_in_the_data_dictionary() -> None:
    as_of_a_day = [key for key, meaning in PERIOD_KEYS.items() if SUMMARY_KEYS.get(key) == meaning]
    others = [[key, meaning] for key, meaning in PERIOD_KEYS.items() if key not in as_of_a_day]
    assert table_below("summary.json of a period") == others
    named = section_below("summary.json of a period").partition("As above: ")[2].partition("\n\n")[0]
    assert re.findall(r"`(\w+)`", named) == as_of_a_day
    assert set(PERIOD_KEYS) == {field.name for field in fields(PeriodSummary)}

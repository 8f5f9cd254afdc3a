"""The day's report as a workbook: its figures, and a sheet of charts that are drawn from them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, time
from pathlib import Path
from typing import Any

import xlsxwriter

from kiosk.domain.day_report import Bar, DayReport
from kiosk.domain.small_cells import LEAST
from kiosk.domain.values import frozen
from kiosk.exchange.csv_safety import escape_formula

SPRUCE, MARIGOLD, PLUM, INK, RULE = "#0E5A54", "#F4B02A", "#5B3A7E", "#1D2226", "#D8CDB8"  # look.md 11.1
FONT = "Atkinson Hyperlegible Next"
FIGURES, CHARTS = "Figures", "Charts"
FEW = f"fewer than {LEAST}"
_ROWS_A_CHART = 17


@frozen
class _Table:
    """A table of the figures that becomes a chart."""

    title: str
    label: str
    rows: tuple[tuple[str, int | str], ...]
    kind: str
    colour: str


def write_report_workbook(path: Path, report: DayReport) -> None:
    """Write the workbook; what the disk refuses is raised. The same report gives the same figures and charts."""
    workbook = xlsxwriter.Workbook(str(path))
    title = f"{report.place}, {report.day.isoformat()}"
    workbook.set_properties({"title": title, "created": datetime.combine(report.day, time())})
    charts = workbook.add_worksheet(CHARTS)
    figures = workbook.add_worksheet(FIGURES)
    heading = workbook.add_format({"bold": True, "font_size": 16, "font_name": FONT, "font_color": SPRUCE})
    strong = workbook.add_format(
        {"bold": True, "font_name": FONT, "font_color": INK, "bottom": 1, "bottom_color": RULE}
    )
    plain = workbook.add_format({"font_name": FONT, "font_color": INK})
    charts.hide_gridlines(2)
    charts.write_string(0, 1, escape_formula(title), heading)
    charts.set_landscape()
    charts.fit_to_pages(1, 0)
    figures.set_column(0, 0, 44)
    figures.set_column(1, 3, 14)
    row = 0
    for name, value in _totals(report):
        figures.write_string(row, 0, name, plain)
        figures.write(row, 1, value, plain)
        row += 1
    for number, table in enumerate(_tables(report)):
        row += 1
        figures.write_string(row, 0, escape_formula(table.title), strong)
        figures.write_string(row, 1, table.label, strong)
        first = row + 1
        for label, value in table.rows:
            row += 1
            figures.write_string(row, 0, escape_formula(label), plain)
            figures.write(row, 1, value, plain)
        charts.insert_chart(
            2 + number // 2 * _ROWS_A_CHART, 1 + number % 2 * 8, _chart(workbook, table, first, row),
            {"object_position": 2, "description": table.title},
        )  # fmt: skip
        row += 1
    workbook.close()


def _chart(workbook: Any, table: _Table, first: int, last: int) -> Any:
    chart = workbook.add_chart({"type": table.kind})
    font = {"name": FONT, "color": INK, "size": 9}
    chart.add_series(
        {
            "name": table.title,
            "categories": [FIGURES, first, 0, last, 0],
            "values": [FIGURES, first, 1, last, 1],
            "fill": {"color": table.colour},
            "border": {"color": INK, "width": 0.5},
            "gap": 40,
            "data_labels": {"value": True, "font": font},
        }
    )
    chart.set_title({"name": table.title, "overlay": False, "name_font": {**font, "size": 12, "bold": True}})
    chart.set_legend({"none": True})
    quiet = {"major_gridlines": {"visible": False}, "visible": False}
    chart.set_x_axis(
        {"num_font": font, "line": {"color": INK}, **({} if table.kind == "column" else {"reverse": True})}
    )
    chart.set_y_axis(quiet)
    chart.set_size({"width": 500, "height": 320})
    return chart


def _totals(report: DayReport) -> Iterator[tuple[str, int | str]]:
    balance = report.balance
    yield "Day", report.day.isoformat()
    yield "People who came", report.people
    yield "Parties", report.parties
    yield "Adults", report.adults
    yield "Under 18", report.under_18
    yield "Age not asked", report.not_said
    yield "In when the day began", balance.opening
    yield "Came in", balance.came
    yield "Seen leaving", balance.seen
    yield "Taken to have left (nobody saw them)", balance.assumed
    yield "Left without saying who", balance.counted
    yield "Went on to another session", balance.moved
    yield "Let in by other kiosks, less those let out by them", balance.elsewhere
    yield "Inside at the end", balance.inside
    if report.first_timers is not None:
        yield "Asked whether they had been here before", report.first_timers.answered
        yield "Here for the first time", _shown(report.first_timers.first_time)
    yield "As of", report.as_of or "no entry"
    for remark in report.remarks:
        yield "Remark", remark


def _tables(report: DayReport) -> Iterator[_Table]:
    bars: Sequence[tuple[str, tuple[Bar, ...], str, str]] = (
        ("Arrivals by hour", tuple(Bar(f"{each.label}:00", each.people) for each in report.hours), "column", MARIGOLD),
        ("People by programme", report.programmes, "bar", SPRUCE),
        ("People by room", report.rooms, "bar", SPRUCE),
        ("Languages on the screen", report.languages, "bar", SPRUCE),
    )
    for title, shown, kind, colour in bars:
        if shown:
            yield _Table(title, "people", tuple((bar.label, _shown(bar.people)) for bar in shown), kind, colour)
    for question in report.feedback:
        title = f"{question.question} (n = {question.answered} of {question.shown})"
        if question.answers:
            rows = tuple((each.label, each.count) for each in question.answers)
            yield _Table(title, "answers", rows, "bar", PLUM)


def _shown(people: int | None) -> int | str:
    return FEW if people is None else people

"""The day's report on paper, read back from the PDF: one page, whatever the day."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.documents.day_report import ACROSS, ROWS, DayReportDrawer, _pegs
from kiosk.documents.errors import DocumentError
from kiosk.domain.day_report import Balance, Bar, DayReport, asked, first_timers
from tests.documents.conftest import RESOURCES
from tests.documents.test_roll_call_drawing import pages
from tests.domain.places import SATURDAY

NOBODY = DayReport("The Invention Rooms", SATURDAY, "", (), 0, 0, 0, 0, 0, 0, Balance(0, 0, 0, 0, 0, 0))


@pytest.fixture(scope="module")
def drawer() -> DayReportDrawer:
    return DayReportDrawer(RESOURCES)


def busy(words: str, people: int) -> DayReport:
    """A day with as much of everything as a report holds."""
    bars = tuple(Bar(f"{number} {words}", people // (number + 1)) for number in range(6))
    answers = [(f"{words} {number}", people // (number + 1)) for number in range(5)]
    return replace(
        NOBODY,
        place=words,
        people=people,
        parties=people,
        not_said=people,
        balance=Balance(1, people, people, people, people, people),
        hours=tuple(Bar(f"{hour:02}", people // (hour + 1)) for hour in range(24)),
        programmes=bars,
        rooms=bars,
        languages=bars,
        first_timers=first_timers(people // 3, people),
        feedback=tuple(asked(f"{words}?", people * 2, answers) for _ in range(4)),
        remarks=(f"{words}.", f"{words}."),
        kiosks=tuple(f"kiosk-{number:04}" for number in range(12)),
    )


def test_the_report_says_what_the_day_was(drawer: DayReportDrawer, tmp_path: Path) -> None:
    report = replace(
        NOBODY,
        people=214,
        parties=121,
        adults=139,
        under_18=75,
        balance=Balance(0, 220, 171, 34, 15, 0),
        hours=(Bar("09", 8), Bar("10", 206)),
        programmes=(Bar("Maker Challenge", 41),),
        languages=(Bar("English", 163), Bar("Farsi", None)),
        first_timers=first_timers(58, 131),
        feedback=(asked("How was it?", 96, [("Good", 60), ("Poor", 8)]), asked("Again?", 9, [("Yes", 4)])),
        as_of="21:31 on 21 November",
    )
    (page,) = pages(drawer.draw(report), tmp_path)
    for said in (
        "The Invention Rooms", "Saturday 21 November", "214 people came", "121", "parties", "10:00",
        "Maker Challenge 41", "English 163", "Farsi not shown", "n = 131 who were asked", "First time here 58",
        "n = 68 of 96", "Good 88 %", "Fewer than 5 people answered: nothing is shown.",
        "0 in + 220 came - 220 went = 0 inside", "34 not seen, taken to have left at closing time",
        "As of 21:31 on 21 November.",
    ):  # fmt: skip
        assert said in page


def test_the_same_report_is_the_same_bytes(drawer: DayReportDrawer) -> None:
    assert drawer.draw(NOBODY) == drawer.draw(NOBODY)


@pytest.mark.parametrize("people", [0, 1, 30_000_000])
@pytest.mark.parametrize("words", ["Rooms", "A programme whose name is longer than anything that fits beside a bar"])
def test_it_is_one_page_whatever_the_day(drawer: DayReportDrawer, tmp_path: Path, people: int, words: str) -> None:
    assert len(pages(drawer.draw(busy(words, people)), tmp_path)) == 1


def test_names_in_any_script_are_printed(drawer: DayReportDrawer, tmp_path: Path) -> None:
    (page,) = pages(drawer.draw(replace(NOBODY, rooms=(Bar("工作坊", 9), Bar("Atelier Żółw \U0001f422", 7)))), tmp_path)
    assert "工作坊" in page
    assert "Żółw" in page


@pytest.mark.parametrize("most", [1, 17, 18, 19, 36, 180, 181, 4_000])
def test_pegs_fit_the_board_and_one_is_never_more_than_is_said(most: int) -> None:
    board = _pegs(replace(NOBODY, hours=(Bar("09", most), Bar("10", 1), Bar("11", 0))))
    scale = 1 if "one person" in board["note"] else int(board["note"].split()[5].replace(",", ""))
    pegs = [hour["pegs"] for hour in board["hours"]]
    assert max(pegs) <= min(ROWS, board["rows"]) * ACROSS
    assert (pegs[0] - 1) * scale < most <= pegs[0] * scale
    assert pegs[1:] == [1, 0]


def test_a_template_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="template not found"):
        DayReportDrawer(tmp_path)

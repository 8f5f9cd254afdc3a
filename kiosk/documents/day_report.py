"""Draws the day's report as one A4 page through a Typst template, its charts too."""

from __future__ import annotations

import json
from math import ceil
from pathlib import Path
from typing import Any, Final

import typst

from kiosk.documents.badge import FONT_CHAIN
from kiosk.documents.errors import DocumentError
from kiosk.documents.font_coverage import FontCoverage
from kiosk.domain.day_report import Asked, Bar, DayReport
from kiosk.domain.small_cells import LEAST

TEMPLATE: Final = Path("documents") / "day-report.typ"
DISPLAY: Final = "Bricolage Grotesque"
FEW: Final = f"fewer than {LEAST}"
LEFT_OUT: Final = "not shown"
ROWS, FEWEST_ROWS, ACROSS = 9, 3, 2  # of pegs, in a column of the board
SCALES = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000)
_SHORT_BAR = LEAST - 1


class DayReportDrawer:
    """Draws reports with the bundled fonts only; made once, one report at a time. ``resources`` as for badges."""

    def __init__(self, resources: Path) -> None:
        """Read the fonts once; raises ``DocumentError`` when the template or a font is missing."""
        root = resources.resolve()
        self._path = root / TEMPLATE
        if not self._path.is_file():
            raise DocumentError("day report template not found", where=str(self._path))
        fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[root / "fonts"])
        files = {font.family: Path(font.path) for font in fonts.fonts() if font.path}
        missing = [family for family in (*FONT_CHAIN, DISPLAY) if family not in files]
        if missing:
            raise DocumentError(f"fonts missing: {', '.join(missing)}", where=str(root / "fonts"))
        self._coverage = FontCoverage([files[family] for family in FONT_CHAIN])
        self._compiler = typst.Compiler(self._path, root=root, font_paths=fonts, ignore_system_fonts=True)

    def draw(self, report: DayReport) -> bytes:
        """Return the report as a PDF, the same report as the same bytes; raises ``DocumentError``."""
        content = json.dumps(self._content(report), ensure_ascii=False)
        try:
            pdf = self._compiler.compile(format="pdf", sys_inputs={"report": content}, pdf_tags=False)
        except typst.TypstError as error:
            raise DocumentError(error.message, where=str(self._path)) from error
        if not isinstance(pdf, bytes):
            raise DocumentError("the report is not one document", where=str(self._path))
        return pdf

    def _content(self, report: DayReport) -> dict[str, Any]:
        return {
            "fonts": FONT_CHAIN,
            "display": (DISPLAY, *FONT_CHAIN),
            "title": f"Report of {report.day.isoformat()}",
            "place": self._printable(report.place),
            "day": f"{report.day:%A} {report.day.day} {report.day:%B}",
            "year": str(report.day.year),
            "people": _number(report.people),
            "came": "person came" if report.people == 1 else "people came",
            "tiles": _tiles(report),
            "pegs": _pegs(report),
            "programmes": self._bars(report.programmes),
            "rooms": self._bars(report.rooms),
            "languages": self._bars(report.languages),
            "first": _first(report),
            "feedback": [self._asked(each) for each in report.feedback],
            "balance": _balance(report),
            "went": _went(report),
            "remarks": report.remarks,
            "definitions": _definitions(report),
            "made": f"As of {report.as_of}." if report.as_of else "",
        }

    def _bars(self, bars: tuple[Bar, ...]) -> list[dict[str, Any]]:
        return [_bar(self._printable(bar.label), bar.people) for bar in bars]

    def _asked(self, asked: Asked) -> dict[str, Any]:
        bars = [
            {
                "label": self._printable(answer.label),
                "value": answer.count,
                "number": f"{answer.percent} %" if answer.percent is not None else str(answer.count),
                "hidden": False,
            }
            for answer in asked.answers
        ]
        return {
            "question": self._printable(asked.question),
            "note": f"n = {_number(asked.answered)} of {_number(asked.shown)}",
            "bars": bars,
            "whole": max(1, asked.answered),
            "few": f"{FEW.capitalize()} people answered: nothing is shown.",
        }

    def _printable(self, text: str) -> str:
        return self._coverage.split(" ".join(text.split()))[0]


def _bar(label: str, people: int | None) -> dict[str, Any]:
    if people is None:
        return {"label": label, "value": _SHORT_BAR, "number": LEFT_OUT, "hidden": True}
    return {"label": label, "value": people, "number": _number(people), "hidden": False}


def _tiles(report: DayReport) -> list[dict[str, str]]:
    tiles: list[tuple[int, str, str]] = [
        (report.parties, "party", "parties"),
        (report.adults, "adult", "adults"),
        (report.under_18, "under 18", "under 18"),
    ]
    if report.not_said:
        tiles.append((report.not_said, "age not asked", "age not asked"))
    said = [{"number": _number(number), "says": one if number == 1 else many} for number, one, many in tiles]
    busiest = report.busiest
    return [*said, {"number": f"{busiest.label}:00", "says": "busiest hour, from"}] if busiest else said


def _pegs(report: DayReport) -> dict[str, Any]:
    most = max((bar.people or 0 for bar in report.hours), default=0)
    scale = next((scale for scale in SCALES if ceil(most / scale) <= ROWS * ACROSS), SCALES[-1])
    rows = max(FEWEST_ROWS, ceil(ceil(most / scale) / ACROSS))
    hours = [
        {
            "label": bar.label,
            "number": _number(bar.people or 0),
            "pegs": min(ceil((bar.people or 0) / scale), ROWS * ACROSS),
            "busiest": bar is report.busiest,
        }
        for bar in report.hours
    ]
    note = "one peg is one person" if scale == 1 else f"one peg is up to {_number(scale)} people"
    return {"hours": hours, "rows": min(rows, ROWS), "note": note}


def _first(report: DayReport) -> dict[str, Any] | None:
    first = report.first_timers
    if first is None:
        return None
    before = first.answered - first.first_time if first.first_time is not None else None
    return {
        "note": f"n = {_number(first.answered)} who were asked",
        "whole": first.answered,
        "bars": [_bar("First time here", first.first_time), _bar("Been here before", before)],
    }


def _balance(report: DayReport) -> str:
    sums = report.balance
    went = sums.seen + sums.assumed + sums.counted + sums.moved - sums.elsewhere
    return (
        f"{_number(sums.opening)} in + {_number(sums.came)} came - {_number(went)} went = {_number(sums.inside)} inside"
    )


def _went(report: DayReport) -> str:
    sums = report.balance
    parts = [f"{_number(sums.seen)} seen leaving"]
    if sums.assumed:
        parts.append(f"{_number(sums.assumed)} not seen, taken to have left at closing time")
    if sums.counted:
        parts.append(f"{_number(sums.counted)} left without saying who")
    if sums.moved:
        parts.append(f"{_number(sums.moved)} went on to another session")
    if sums.elsewhere < 0:
        parts.append(f"{_number(-sums.elsewhere)} at other kiosks")
    if sums.elsewhere > 0:
        parts.append(f"less {_number(sums.elsewhere)} who had come in at other kiosks")
    return f"Went: {', '.join(parts)}."


def _definitions(report: DayReport) -> str:
    kiosks = f"From {', '.join(report.kiosks)}. " if report.kiosks else ""
    return (
        f"{kiosks}People: who came, once a day; in the charts each check-in counts. Languages, first visits and "
        f"answers of {FEW} people are not shown; percentages stand from 20 answers on."
    )


def _number(number: int) -> str:
    return f"{number:,}"

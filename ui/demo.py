"""``kiosk demo``: a scripted day through the real screens, offscreen, over a real store, and what it leaves."""

from __future__ import annotations

import os
import sys
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from random import Random
from time import monotonic
from typing import Any

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

from kiosk import files_out
from kiosk.bootstrap import build
from kiosk.kiosk import Kiosk
from kiosk.resources import RESOURCES
from kiosk.settings import load_settings
from ui.collecting import Collector
from ui.composition import Front, Look, add_fonts, open_front
from ui.demo_building import BuildingDay
from ui.demo_festival import FestivalDay
from ui.demo_folder import start_anew
from ui.demo_hand import DayClock, ScriptError, SeededIds
from ui.demo_people import read_tickets
from ui.demo_visits import Done, Visits

SEED = 2017
VISITORS = 200
BOOKINGS = RESOURCES / "demo" / "pretix_checkin_list.csv"
AREAS = (RESOURCES / "demo" / "areas_postcodes.csv", RESOURCES / "demo" / "areas_deprivation.csv")
WEDNESDAY = date(2026, 11, 25)  # in term: every kind of session but a school group's
PORTRAIT = (1080, 1920)
KIOSK_ID = "demo"


@dataclass(frozen=True)
class Places:
    """Where a scripted day leaves what it made."""

    pictures: Path
    badges: Path
    export: Path
    data: Path

    def start_anew(self) -> None:
        """Empty what an earlier day made; raises ``SettingsError`` for a folder that holds something else."""
        start_anew([self.pictures, self.badges, self.export, self.data])


@dataclass(frozen=True)
class Report:
    """What came of the day; ``wrong`` says what does not fit together, and is empty when all is well."""

    places: Places
    figures: dict[str, Any]
    wrong: tuple[str, ...]

    def for_machines(self) -> dict[str, Any]:
        """Return one object of plain values."""
        return {
            "pictures": str(self.places.pictures),
            "badges": str(self.places.badges),
            "export": str(self.places.export),
            "data": str(self.places.data),
            **self.figures,
            "wrong": list(self.wrong),
        }

    def for_people(self) -> str:
        """Return the same as lines for a terminal."""
        told = self.figures
        lines = [
            f"{told['venue']}, {told['day']}: {told['visitors']} visitors in {told['parties']} parties.",
            f"In {told['people_in']}, out {told['left']} seen and {told['counted_out']} counted, "
            f"{told['assumed_out']} assumed at closing time. Refused and helped on: {told['refusals']}.",
            f"Pictures: {self.places.pictures} ({told['picture_count']})",
            f"Badges:   {self.places.badges} ({told['badge_count']})",
            f"Export:   {self.places.export}",
            f"Store:    {self.places.data}",
            f"It took {told['took_s']} s.",
        ]
        return "\n".join([*lines, *(f"Wrong: {each}" for each in self.wrong)])


def run_demo(
    out: Path,
    *,
    data_dir: Path | None,
    venue: str | None,
    visitors: int = VISITORS,
    size: tuple[int, int] = PORTRAIT,
) -> Report:
    """Run the day on a screen of so many pixels, and return its report.

    Raises ``KioskError`` for a folder or a pack that cannot be used.
    """
    started_at = monotonic()
    for name, value in (
        ("QT_QPA_PLATFORM", "offscreen"),
        ("QT_QUICK_BACKEND", "software"),
        ("KIOSK_KEY_SOURCE", "file"),
    ):
        os.environ.setdefault(name, value)
    places = Places(out / "screenshots", out / "badges", out / "export", data_dir or out / "data")
    settings = load_settings(data_dir=places.data, venue=venue, kiosk_id=KIOSK_ID, fullscreen=False)
    places.start_anew()
    app = QGuiApplication.instance() or QGuiApplication([])
    hook, faults = sys.excepthook, _hear_faults()
    clock = DayClock(datetime(WEDNESDAY.year, WEDNESDAY.month, WEDNESDAY.day, 6, tzinfo=UTC))
    kiosk = build(settings, clock=clock, ids=SeededIds(SEED, clock))
    try:
        day = _day_of(kiosk, clock)
        add_fonts()
        front = open_front(kiosk, Look(size, reduced_motion=True))
        collector = Collector()
        collector.start()
        try:
            done = _live(kiosk, front, clock, places, visitors, faults)
        finally:
            front.close()
        report = _report(kiosk, day, done, places, faults)
    finally:
        kiosk.close()
        sys.excepthook = hook  # what ends the day itself is to be read
        qInstallMessageHandler(None)
        del app
    report.figures["took_s"] = round(monotonic() - started_at, 1)
    return report


def _hear_faults() -> list[str]:
    """Collect what would be lost behind the event loop: exceptions in slots, warnings of Qt and QML."""
    heard: list[str] = []

    def on_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            heard.append(f"{context.category}: {message}")

    sys.excepthook = lambda kind, error, trace: heard.append(f"{kind.__name__}: {error}")
    qInstallMessageHandler(on_message)
    return heard


def _day_of(kiosk: Kiosk, clock: DayClock) -> date:
    """Choose the day: a Wednesday in term, or the venue's own day with the most sessions."""
    venue = kiosk.pack.venue
    dated = Counter(venue.day_of(session.starts_at) for session in kiosk.pack.sessions)
    day = WEDNESDAY
    if not kiosk.catalogue.on(WEDNESDAY).sessions_on(WEDNESDAY) and dated:
        day = max(sorted(dated), key=lambda each: dated[each])
    clock.move_to(venue.day_bounds(day)[0])
    return day


def _live(kiosk: Kiosk, front: Front, clock: DayClock, places: Places, visitors: int, faults: list[str]) -> Done:
    visits = Visits(kiosk, front, clock, places.pictures, places.badges)
    random = Random(SEED)
    try:
        if front.kiosk.isFestival:
            FestivalDay(visits, visitors, random).run()
        else:
            kiosk.import_bookings(BOOKINGS)
            kiosk.import_areas(*AREAS)
            BuildingDay(visits, read_tickets(BOOKINGS, kiosk.pack.time_zone), visitors, random).run()
        visits.hand.until(lambda: not front.parts.badges.is_busy, "the last badge")
    except ScriptError as error:
        faults.append(str(error))
        with suppress(ScriptError):
            visits.picture("where-it-went-wrong")
    return visits.done


def _report(kiosk: Kiosk, day: date, done: Done, places: Places, faults: list[str]) -> Report:
    summary = files_out.export_day(kiosk, day, places.export).summary
    badges = sorted(places.badges.glob("*.p??"))
    assumed = done.people - done.left - done.counted_out
    expected = {
        "people_in": (done.people, summary.people_in),
        "parties": (done.parties, summary.parties),
        "people seen leaving": (done.left, summary.people_out.observed),
        "people counted out": (done.counted_out, summary.people_out.counted),
        "people who came again": (done.re_entries, summary.re_entries),
        "badges": (2 * done.badges, len(badges)),
    }
    wrong = [f"{name}: the script {made}, the export {told}" for name, (made, told) in expected.items() if made != told]
    figures = {
        "venue": summary.venue,
        "day": summary.day,
        "visitors": summary.people_today,
        "visits": summary.visits,
        "parties": summary.parties,
        "people_in": summary.people_in,
        "left": summary.people_out.observed,
        "counted_out": summary.people_out.counted,
        "assumed_out": assumed,
        "re_entries": summary.re_entries,
        "refusals": len(done.refusals),
        "badge_count": done.badges,
        "picture_count": len(done.pictures),
    }
    return Report(places, figures, (*faults, *wrong))

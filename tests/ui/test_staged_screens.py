"""Every screen that ``make screenshots`` names can be shown."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from pytestqt.qtbot import QtBot

from kiosk.bootstrap import build
from kiosk.settings import Settings
from tests.conftest import ExpectedLog
from tests.fakes.fake_clock import FakeClock
from tests.journeys.driver import DENSITY, PORTRAIT
from tests.staged_screens import FESTIVAL_NOW, FESTIVAL_SCREENS, NOW, SCREENS, Stage, everything_asked
from ui.composition import Look

SHOWN_BY = {
    **dict.fromkeys(SCREENS, "answer"),
    **{name: "home" for name in SCREENS if name.startswith("home")},
    **dict.fromkeys(("leaving", "leaving-camera", "leaving-error"), "leaving"),
    **{name: name for name in ("language", "notice")},
    **dict.fromkeys(("help", "help-nobody", "help-answered", "help-ended"), "help"),
    **dict.fromkeys(("pad", "pad-written", "pad-answered"), "pad"),
    **dict.fromkeys(("listen", "listen-voiceless", "listen-speechless", "listen-starting"), "listen"),
    **dict.fromkeys(("notice-why", "notice-more"), "notice"),
    **dict.fromkeys(("party-booked", "who-came", "who-joins", "how-many-join", "who-stays"), "party"),
    **dict.fromkeys(("how-was-it", "how-was-it-faces", "third-question"), "feedback"),
    **{name: "equality" for name in SCREENS if name.startswith("equality-")},
    "equality-thanks": "answer",
    **dict.fromkeys(("who", "event", "name-empty", "name-typed", "name-error", "name-of-the-leader", "badge"), "form"),
    **dict.fromkeys(
        ("party", "age-band", "leave-help", "postcode", "email", "email-near-miss", "photo", "been-before"), "form"
    ),
    **dict.fromkeys(("party-full", "check", "check-family", "time-warning", "instead"), "form"),
}


def opened(folder: Path, venue: str, now: datetime) -> Iterator[Stage]:
    kiosk = build(Settings(data_dir=folder / "data", venue=venue, kiosk_id="test"), clock=FakeClock(now))
    stage = Stage(kiosk, Look(PORTRAIT, DENSITY, reduced_motion=True))
    yield stage
    stage.close()
    kiosk.close()


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    yield from opened(tmp_path, str(everything_asked(tmp_path)), NOW)


@pytest.fixture
def festival(qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    yield from opened(tmp_path, "great_exhibition_road_festival", FESTIVAL_NOW)


def test_every_screen_can_be_shown(stage: Stage, expected_log: ExpectedLog) -> None:
    expected_log("A job failed")  # trouble is staged as one
    shown = {}
    for name in SCREENS:
        stage.show(name)
        shown[name] = stage.front.kiosk.screen
        assert any(item.objectName() for item in stage.items()), name
    assert shown == SHOWN_BY
    stage.show("time-warning")
    assert stage.front.parts.idle.warning
    stage.show("party-full")
    words = [str(item.property("text")).replace("\u00a0", " ") for item in stage.items()]  # tied
    assert any("People on one form: 8 at most." in text for text in words)


@pytest.mark.parametrize("modes", [(), ("large",)], ids=["plain", "large"])
def test_home_lists_as_many_sessions_as_leave_room_for_what_is_pressed(stage: Stage, modes: tuple[str, ...]) -> None:
    for language, screen in product(("so", "pl", "ar"), ("home-ordinary", "home-sorry")):
        stage.show(screen, modes, language)
        stage.front.window.grabWindow()  # lays everything out
        place = {item.objectName(): item.mapRectToScene(item.boundingRect()) for item in stage.items()}
        assert place["leave"].bottom() < place["bar_language"].top(), f"{screen} in {language}"
        assert place["checkIn"].height() / DENSITY > 25


def test_home_says_in_large_that_photographs_are_taken_and_keeps_a_peg_for_each_person(stage: Stage) -> None:
    for language in ("so", "ar", "pl"):
        stage.show("home-ordinary", ("large",), language)
        stage.front.window.grabWindow()  # lays everything out
        (said,) = [item.property("text") for item in stage.items() if item.objectName() == "photoNotice"]
        assert said.split()[:2] == stage.front.parts.home.photoNotice.split()[:2], language
        assert stage.front.parts.home.boardCaption == "", language


@pytest.mark.parametrize("modes", [(), ("large",)], ids=["plain", "large"])
def test_the_bar_keeps_off_the_edges_and_stays_where_it_is_when_help_is_called(
    stage: Stage, modes: tuple[str, ...]
) -> None:
    for language in ("pt", "fa"):
        stage.show("home-ordinary", modes, language)
        before = bar(stage)
        stage.show("help", modes, language)
        assert stage.front.parts.help.called
        assert bar(stage) == before, language
        assert min(place.left() for place in before.values()) >= 0.9 * DENSITY
        assert max(place.right() for place in before.values()) <= PORTRAIT[0] - 0.9 * DENSITY


def bar(stage: Stage) -> dict[str, QRectF]:
    """Return where each entry of the bar stands."""
    stage.front.window.grabWindow()  # lays everything out
    entries = [item for item in stage.items() if item.objectName().startswith("bar_")]
    return {entry.objectName(): entry.mapRectToScene(entry.boundingRect()) for entry in entries}


def test_every_screen_of_the_festival_can_be_shown(festival: Stage) -> None:
    shown = {}
    for name in FESTIVAL_SCREENS:
        festival.show(name)
        shown[name] = festival.front.kiosk.screen
    at_home = dict.fromkeys(("festival-home", "festival-camera", "festival-six-or-more"), "home")
    assert shown == at_home | {"festival-thanks": "answer"}

"""Why a question is asked stands under it, however long the words and however large the letters (P9, F1)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.bootstrap import build
from kiosk.settings import Settings
from tests.fakes.fake_clock import FakeClock
from tests.staged_screens import NOW, Stage, everything_asked
from ui.composition import Look

LYING, SHORT = Look((1920, 1080), reduced_motion=True), Look((1024, 600), reduced_motion=True)
# Beside their answers, one whose last answer takes two lines, and over the keys; the rest in the long runs.
LONGEST = (("fr", "party"), ("fa", "been-before"), ("fr", "age-band"), ("pt", "name-empty"))
LONG_TOO = (
    *(("pl", "been-before"), ("so", "how-was-it"), ("es", "age-band")),
    *(("fa", "name-empty"), ("so", "postcode"), ("fa", "pad")),
)
LARGE_CAPITAL_EM_MM = 11.08
Screens = tuple[tuple[str, str], ...]


def opened(folder: Path, look: Look) -> Iterator[Stage]:
    settings = Settings(data_dir=folder / "data", venue=str(everything_asked(folder)), kiosk_id="test")
    kiosk = build(settings, clock=FakeClock(NOW))
    stage = Stage(kiosk, look)
    yield stage
    stage.close()
    kiosk.close()


@pytest.fixture
def lying(qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    yield from opened(tmp_path, LYING)


@pytest.fixture
def short(qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    yield from opened(tmp_path, SHORT)


@pytest.mark.parametrize("longest", [LONGEST, pytest.param(LONG_TOO, marks=pytest.mark.torture)])
def test_in_large_a_question_gives_way_to_its_reason_on_a_lying_screen(lying: Stage, longest: Screens) -> None:
    smallest = LARGE_CAPITAL_EM_MM * lying.front.parts.modes.pxPerMm - 1
    for language, screen in longest:
        lying.show(screen, ("large",), language)
        lying.front.window.grabWindow()  # lays everything out
        shown = {item.objectName(): item for item in lying.items()}
        assert "hint" in shown, f"{screen} in {language}"
        assert shown["hint"].property("text").startswith(shown["hint"].property("reason").split("\n")[0][:5])
        assert shown["heading"].property("font").pixelSize() >= smallest, f"{screen} in {language}"
        bottom = shown["hint"].mapRectToScene(shown["hint"].boundingRect()).bottom()
        below = shown.get("entry") or shown["bar_help"]
        assert bottom <= below.mapRectToScene(below.boundingRect()).top(), f"{screen} in {language}"


def test_in_large_answers_give_of_their_height_before_their_question_is_set_smaller(lying: Stage) -> None:
    lying.show("equality-ethnic-second", ("large",))
    lying.front.window.grabWindow()  # lays everything out
    shown = {item.objectName(): item for item in lying.items()}
    heading = shown["heading"]
    assert heading.property("font").pixelSize() == heading.property("largest").pixelSize()
    assert "choicesMore" not in shown
    assert shown["choice_not_said"].height() < shown["choice_african"].height()


def test_in_large_who_checks_in_is_asked_on_one_page_of_a_short_screen(short: Stage) -> None:
    for language in ("en", "ar", "so"):
        short.show("who", ("large",), language)
        short.front.window.grabWindow()  # lays everything out
        shown = {item.objectName() for item in short.items()}
        assert len([name for name in shown if name.startswith("choice_")]) == 4, language
        assert "choicesMore" not in shown, language


def test_on_a_short_screen_no_question_is_in_smaller_letters_than_its_reason(short: Stage) -> None:
    reasons = 0
    for language, screen in product(("en", "ar", "fa"), ("how-was-it", "photo", "third-question", "been-before")):
        short.show(screen, ("large",), language)
        short.front.window.grabWindow()  # lays everything out
        shown = {item.objectName(): item for item in short.items()}
        if "hint" in shown:
            reasons += 1
            heading, hint = (shown[name].property("font").pixelSize() for name in ("heading", "hint"))
            assert heading >= hint, f"{screen} in {language}"
    assert reasons > 3

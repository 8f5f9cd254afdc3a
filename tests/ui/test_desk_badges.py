"""The desk's badges page: what it says of the queue, what it asks, and what it forgets."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.bootstrap import build
from kiosk.domain.badge_warnings import CharactersMissing, TextShortened
from kiosk.domain.print_queue import AlreadyQueued, IsIn, JobState, NoSuchVisit, Queued
from kiosk.kiosk import Kiosk
from kiosk.settings import Settings
from tests.fakes.fake_clock import FakeClock
from tests.staged_badges import UNPRINTABLE, StagedBadges
from tests.staged_screens import NOW, AtOnce
from ui import printing_wording as wording
from ui.jobs import JobRunner
from ui.viewmodels.desk_badges import DeskBadgesViewModel
from ui.viewmodels.desk_staff import DeskStaffViewModel
from ui.viewmodels.desk_undo import DeskUndoViewModel


@pytest.fixture(scope="module")
def kiosk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kiosk]:
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("KIOSK_KEY_SOURCE", "file")
        opened = build(Settings(data_dir=tmp_path_factory.mktemp("data")), clock=FakeClock(NOW))
    yield opened
    opened.close()


@pytest.fixture
def page(qtbot: QtBot, kiosk: Kiosk) -> DeskBadgesViewModel:
    staged: Any = StagedBadges(kiosk, ("Ada Lovelace", "Bo Lin"), 7)
    runner = JobRunner(AtOnce())
    undo = DeskUndoViewModel(
        kiosk.take_back, DeskStaffViewModel(kiosk.sign_in, kiosk.clock, runner), kiosk.clock, runner
    )
    shown = DeskBadgesViewModel(staged, lambda: None, undo, runner)
    shown.open()
    return shown


def test_it_says_what_waits_what_failed_and_what_each_printer_has(page: DeskBadgesViewModel) -> None:
    assert page.heading == "3 badges wait. 1 needs you"
    details = [row.detail for row in page.rows.all]  # type: ignore[attr-defined]
    assert details[0].startswith("It cannot be drawn: unclosed delimiter.")
    assert details[1].startswith("40 are out. The roll is 29 mm wide, this badge needs 62 mm. Put in")
    assert details[2:4] == ["Printing now", "Waits since 14:48"]
    assert details[5].endswith("by the folder, because: The roll is empty.")
    assert [row.bad for row in page.printers.rows] == [True, False]  # type: ignore[attr-defined]


def test_a_badge_that_came_out_is_asked_about_before_it_comes_again(page: DeskBadgesViewModel) -> None:
    page.choose("5")
    assert page.preview.startswith("image://picture/")
    assert (page.canReprint, page.canRetry) == (True, False)
    page.reprint()
    assert (page.says, page.asks) == ("That badge was printed at 14:45. Print it again?", True)
    page.confirm()
    assert (page.says, page.asks) == ("The badge is on its way.", False)
    assert page._undo.words == "A badge is on its way. Undo stops it until it is out."


def test_what_waits_is_tried_or_skipped_and_the_queue_is_told(page: DeskBadgesViewModel, qtbot: QtBot) -> None:
    page.choose("2")
    assert (page.canReprint, page.canRetry) == (False, True)
    for act in (page.retry, page.skip, page.goOn, page.test):
        with qtbot.waitSignal(page.queued):
            act()
    assert page.says.startswith("The roll is empty.")
    assert (page._undo.words, page._undo.more) == ("Bo Lin: the badge is skipped.", 0)
    page.printAhead("nobody")
    assert page.says == "Nobody is booked under that code."
    page.toggleGuide()
    assert page.guide and len(page.steps) == 5


def test_what_a_badge_does_not_say_as_given_is_said_beside_it(page: DeskBadgesViewModel) -> None:
    page.choose("5")
    assert page.warns == ""
    page._desk.badge_name = UNPRINTABLE  # type: ignore[attr-defined]
    page.choose("4")
    assert page.warns == (
        "The name lacks a character that no font here has. The name is too long: it ends in “…”. "
        "Write it on the badge by hand, or correct the name and print again."
    )
    strip = (TextShortened("footer"), CharactersMissing("session", ("Ꭰ", "Ꭱ")))
    assert (wording.warned(strip, 31), wording.name_warned(strip)) == (
        "Not all of the 31 badges print as given. The notice at the foot is too long: it ends in “…”. "
        "The session’s title lacks 2 characters that no font here has.",
        "",
    )
    page.choose("5")
    page.clear()
    assert page.warns == ""


def test_whoever_leaves_the_desk_leaves_no_name_and_no_badge(page: DeskBadgesViewModel) -> None:
    page.choose("1")
    page.clear()
    assert (page.heading, page.chosenTitle, page.preview, page.says) == ("", "", "", "")
    assert page.rows.all == ()  # type: ignore[attr-defined]
    page.read()
    assert page.heading == ""


def test_every_answer_has_its_sentence(kiosk: Kiosk, page: DeskBadgesViewModel) -> None:
    visit = page._view.lines[0].visit  # type: ignore[union-attr]
    assert visit is not None
    zone = kiosk.pack.venue.time_zone
    said = [wording.asked(outcome, zone) for outcome in (Queued(1), AlreadyQueued(1), IsIn(visit), NoSuchVisit())]
    assert len(set(said)) == 4
    assert wording.printer("system:Front desk") == "The computer’s printer (Front desk)"
    assert set(JobState) == {line.job.state for line in page._view.lines}  # type: ignore[union-attr]

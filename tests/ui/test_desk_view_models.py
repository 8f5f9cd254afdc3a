"""The desk over the real front's wiring: what is read, what is ticked, and what happens when a disk refuses."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from pytestqt.qtbot import QtBot

from kiosk.actions.check_in import Form
from kiosk.bootstrap import build
from kiosk.domain.people import Party
from kiosk.domain.roll_call import RollRun
from kiosk.kiosk import Kiosk
from kiosk.settings import Settings
from tests.conftest import ExpectedLog
from tests.fakes.fake_clock import FakeClock
from tests.staged_desk import DeskStage
from tests.staged_screens import NOW, AtOnce
from tests.ui.bare_desk import BareDesk, bare_desk
from ui.composition import Look
from ui.desk_composition import DeskFront, open_desk
from ui.jobs import JobRunner
from ui.viewmodels.desk_roll_call import RollRow, laid_out

LOOK = Look((960, 540), 2.0, reduced_motion=True)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(NOW)


@pytest.fixture
def kiosk(tmp_path: Path, clock: FakeClock) -> Iterator[Kiosk]:
    built = build(Settings(data_dir=tmp_path / "data", kiosk_id="test"), clock=clock)
    yield built
    built.close()


@pytest.fixture
def desk(qtbot: QtBot, kiosk: Kiosk) -> Iterator[BareDesk]:
    front = bare_desk(kiosk)
    yield front
    front.close()


@pytest.fixture
def window(qtbot: QtBot, kiosk: Kiosk) -> Iterator[DeskFront]:
    front = open_desk(kiosk, LOOK, jobs=(JobRunner(AtOnce()), JobRunner(AtOnce())))
    yield front
    front.close()


def come_in(kiosk: Kiosk, name: str, party: Party | None = None) -> UUID:
    visit = kiosk.check_in.by_form(Form(party=party, name=name, badge_name=name)).visit
    assert visit is not None
    return visit.id


def parties(desk: BareDesk | DeskFront) -> list[RollRow]:
    return [row for row in desk.parts.roll_call.rows.all if row.key]  # type: ignore[attr-defined]


def lists(kiosk: Kiosk) -> list[Path]:
    return sorted(kiosk.settings.spool_dir.glob("roll-call-*.pdf"))


def test_today_follows_the_journal(kiosk: Kiosk, desk: BareDesk) -> None:
    assert (desk.parts.today.inNow, desk.parts.today.place) == (0, "The Invention Rooms")
    come_in(kiosk, "Ada", Party(2, 1))
    desk.desk.refresh()
    assert (desk.parts.today.inNow, desk.parts.today.came) == (3, 3)
    kiosk.check_out.anonymously()
    desk.desk.refresh()
    assert desk.parts.today.inNow == 2
    assert "1 person left without saying who" in desk.parts.today.asAt


def test_an_alarm_shows_the_list_at_once_and_keeps_its_ticks_over_a_restart(kiosk: Kiosk, desk: BareDesk) -> None:
    ada = come_in(kiosk, "Ada", Party(2, 1))
    come_in(kiosk, "Bo")
    desk.desk.soundAlarm()
    assert (desk.desk.page, [row.title for row in parties(desk)]) == ("roll_call", ["Ada", "Bo"])
    desk.parts.roll_call.toggle(str(ada))
    assert [row.ticked for row in parties(desk)] == [True, False]
    assert str(desk.parts.roll_call.progress).startswith("3 of 4 here.")
    again = bare_desk(kiosk)
    assert (again.desk.page, [row.ticked for row in parties(again)]) == ("roll_call", [True, False])
    again.parts.roll_call.toggle(str(ada))
    again.close()
    run = kiosk.call_roll().run
    assert run is not None
    assert run.ticked == frozenset()


def test_each_column_begins_with_its_room_and_no_room_stands_alone_at_its_foot() -> None:
    def room(name: str, parties: int) -> list[RollRow]:
        heading = RollRow("", name, "1 of them above", parties, "", heading=True)
        return [heading, *(RollRow(f"{name}{number}", f"{name}{number}", "", 1, "") for number in range(parties))]

    rows = [*room("A", 2), *room("B", 5)]
    laid = laid_out(rows, 4)
    assert [(row.title, row.detail if row.heading else "") for row in laid[:4]] == [
        ("A", "1 of them above"),
        ("A0", ""),
        ("A1", ""),
        ("", ""),
    ]
    assert (laid[3].blank, laid[3].key) == (True, "")
    assert [row.title for row in laid[4:8]] == ["B", "B0", "B1", "B2"]
    assert [(row.title, row.detail, row.people) for row in laid[8:]] == [
        ("B", "continued", -1),
        ("B3", "", 1),
        ("B4", "", 1),
    ]
    assert [row for row in laid if row.key] == [row for row in rows if row.key]
    assert laid_out(rows, 3) == rows


def test_the_roll_call_says_how_long_it_takes_and_ends(kiosk: Kiosk, desk: BareDesk, clock: FakeClock) -> None:
    come_in(kiosk, "Ada")
    desk.desk.soundAlarm()
    clock.pass_time(timedelta(minutes=4, seconds=5))
    desk.parts.roll_call.pass_time(clock.now())
    assert desk.parts.roll_call.progress == "0 of 1 here. 4:05"
    desk.parts.pages.show("today")
    assert desk.parts.roll_call.running
    desk.desk.endRollCall()
    assert (desk.desk.page, desk.parts.roll_call.running, kiosk.call_roll().run) == ("today", False, None)


def test_a_drill_says_so_until_the_alarm_sounds(kiosk: Kiosk, desk: BareDesk) -> None:
    desk.desk.startDrill()
    assert str(desk.parts.roll_call.heading).startswith("DRILL.")
    desk.desk.soundAlarm()
    assert desk.parts.roll_call.heading == "0 people in"


def test_the_list_on_paper_is_drawn_at_the_start_and_after_a_change(
    kiosk: Kiosk, desk: BareDesk, clock: FakeClock
) -> None:
    assert len(lists(kiosk)) == 1
    clock.pass_time(timedelta(seconds=2))
    come_in(kiosk, "Ada")
    desk.desk.refresh()
    due = desk.desk.paper.due
    assert due.isActive()
    due.timeout.emit()
    assert len(lists(kiosk)) == 2
    assert lists(kiosk)[-1].name in str(desk.parts.roll_call.paper)
    assert parties(desk) == [], "nobody looks yet"
    desk.desk.soundAlarm()
    assert len(parties(desk)) == 1


def test_a_disk_that_refuses_does_not_hide_the_list(qtbot: QtBot, kiosk: Kiosk, expected_log: ExpectedLog) -> None:
    expected_log("A job failed")
    stage = DeskStage(kiosk, LOOK)
    stage.show("desk-roll-call-full-disk")
    rows = parties(stage.front)
    assert rows
    assert "Ticks are on this screen only" in str(stage.front.parts.roll_call.trouble)
    assert "Make room on the disk" in str(stage.front.parts.roll_call.paper)
    stage.front.parts.roll_call.toggle(rows[0].key)
    assert parties(stage.front)[0].ticked
    stage.close()


def test_nobody_is_ticked_without_a_roll_call(kiosk: Kiosk, desk: BareDesk) -> None:
    ada = come_in(kiosk, "Ada")
    desk.parts.roll_call.show(kiosk.call_roll())
    desk.parts.roll_call.toggle(str(ada))
    desk.parts.roll_call.go_on(RollRun(UUID(int=1), NOW, drill=False))
    desk.parts.roll_call.toggle("")
    assert [row.ticked for row in parties(desk)] == [False]


def test_f12_in_a_visitors_window_calls_the_roll(window: DeskFront) -> None:
    visitors = QWindow()
    window.listen_in(visitors)
    for key in (Qt.Key.Key_F11, Qt.Key.Key_F12):
        pages = window.desk.page
        pressed = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(visitors, pressed)
        assert (pages, window.desk.page) == ("today", "roll_call" if key is Qt.Key.Key_F12 else "today")

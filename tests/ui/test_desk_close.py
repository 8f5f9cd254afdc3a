"""Closing a day at the desk, and what is well with the kiosk: over the real verbs, every job at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from kiosk.actions.check_in import Form
from kiosk.actions.ports import EVER
from kiosk.bootstrap import build
from kiosk.devices.plugged_in import PluggedIn
from kiosk.domain.acts import By
from kiosk.domain.day_close import Step
from kiosk.domain.facts import Acted
from kiosk.domain.people import Party
from kiosk.errors import KioskError
from kiosk.kiosk import Kiosk
from kiosk.self_check import State
from kiosk.settings import Settings
from tests.fakes.fake_clock import FakeClock
from tests.staged_screens import NOW, AtOnce
from ui.closing import DayCloser
from ui.jobs import JobRunner
from ui.viewmodels.desk_close import CheckRow, DeskCloseViewModel
from ui.viewmodels.desk_devices import DeskDevicesViewModel

STAFF = UUID(int=3)


class SomebodyThere:
    """Somebody is signed in who may close the day, or nobody is."""

    def __init__(self) -> None:
        self.there = True

    def by(self, permission: str, reason: str = "") -> By | None:
        return By(STAFF) if self.there else None


class Closing:
    """The page over a kiosk of its own."""

    def __init__(self, kiosk: Kiosk, clock: FakeClock) -> None:
        self.kiosk, self.clock, self.staff = kiosk, clock, SomebodyThere()
        self.page = DeskCloseViewModel(kiosk, self.staff, JobRunner(AtOnce()))  # type: ignore[arg-type]

    def rows(self) -> dict[str, CheckRow]:
        return {row.title: row for row in self.page.steps.all}  # type: ignore[attr-defined]


@pytest.fixture
def closing(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Closing]:
    monkeypatch.setattr("kiosk.self_check.of_devices.look_around", PluggedIn)
    monkeypatch.setattr("kiosk.self_check.of_devices.voices_here", lambda: ("en",))
    clock = FakeClock(NOW)
    kiosk = build(Settings(data_dir=tmp_path / "data", kiosk_id="test"), clock=clock)
    yield Closing(kiosk, clock)
    kiosk.close()


def test_closing_a_day_tells_each_step_and_who_closed_it(closing: Closing) -> None:
    closing.kiosk.check_in.by_form(Form(Party(2), name="Noor"))
    closing.clock.set_to(closing.kiosk.pack.venue.closes_at(closing.page.day) + timedelta(hours=1))
    closing.page.open()
    assert (closing.page.verb, closing.page.heading) == ("Close the day", "Close Wednesday 25 November")
    assert {row.word for row in closing.rows().values()} == {"to do"}
    closing.page.begin()
    assert (closing.page.verb, closing.page.heading) == ("Do all again", "Wednesday 25 November is closed")
    assert "2 people were not seen leaving" in closing.rows()["Who is left"].says
    acts = [entry.fact for entry in closing.kiosk.reader.entries(*EVER) if isinstance(entry.fact, Acted)]
    assert [(act.staff_id, act.act, act.about) for act in acts] == [(STAFF, "closed_day", "2026-11-25")]


def test_nobody_closes_a_day_who_may_not(closing: Closing) -> None:
    closing.page.open()
    closing.staff.there = False
    closing.page.begin()
    closing.page.everybodyLeft()
    assert {row.word for row in closing.rows().values()} == {"to do"}


def test_before_closing_time_somebody_may_say_that_everybody_left(closing: Closing) -> None:
    closing.kiosk.check_in.by_form(Form(Party(3)))
    closing.page.open()
    closing.page.begin()
    assert (closing.page.someAreIn, closing.rows()["Who is left"].standing) == (True, "look")
    assert closing.page.heading == "Wednesday 25 November is closed: 2 of 7 steps to look at"
    closing.page.everybodyLeft()
    assert (closing.page.someAreIn, closing.rows()["Who is left"].standing) == (False, "done")
    assert closing.page.heading == "Wednesday 25 November is closed"


def test_yesterday_can_be_closed_today(closing: Closing) -> None:
    closing.page.open()
    assert closing.page.otherDay == "Yesterday"
    closing.page.chooseOtherDay()
    closing.page.begin()
    assert closing.page.heading == "Tuesday 24 November is closed"
    closing.page.chooseOtherDay()
    assert closing.page.heading == "Close Wednesday 25 November"


def test_a_checklist_that_was_left_goes_on_where_it_was(closing: Closing) -> None:
    closing.kiosk.close_day.do(closing.page.day, Step.PURGE)
    closing.page.open()
    assert (closing.page.verb, closing.page.heading) == ("Go on", "Wednesday 25 November: 6 of 7 steps to do")


def test_a_store_that_refuses_is_told_with_what_to_do(
    closing: Closing, monkeypatch: pytest.MonkeyPatch, expected_log: Callable[[str], None]
) -> None:
    expected_log("A job failed")

    def refuse(*given: object, **named: object) -> None:
        raise KioskError("no space left", fix="Free some space.")

    monkeypatch.setattr(closing.kiosk.close_day, "do", refuse)
    closing.page.open()
    closing.page.begin()
    assert (closing.page.advice, closing.page.busy) == ("no space left. Free some space.", False)


def test_the_kiosk_closes_its_days_by_itself(closing: Closing) -> None:
    closer = DayCloser(closing.kiosk, JobRunner(AtOnce()))
    closer.look()
    assert closing.kiosk.store.day_closes.newest_closed() == closing.page.day - timedelta(days=1)
    closer.stop()


def test_the_devices_are_those_of_the_doctor_what_is_not_well_first(closing: Closing) -> None:
    page = DeskDevicesViewModel(closing.kiosk, closing.staff, JobRunner(AtOnce()))  # type: ignore[arg-type]
    page.open()
    rows: list[CheckRow] = list(page.checks.all)  # type: ignore[attr-defined]
    order = [State.RED, State.AMBER, State.GREEN]
    assert [row.standing for row in rows] == sorted(
        (row.standing for row in rows), key=lambda state: order.index(state)
    )
    assert {"Backups", "Scanner", "Closing the day", "The store’s key"} <= {row.title for row in rows}
    (printer,) = (row.says for row in rows if row.title == "Badge printer")
    assert printer == f"folder: can print, {closing.kiosk.settings.spool_dir}."
    assert all(row.fix for row in rows if row.standing != "green")
    assert page.heading.endswith("to look at soon")


def test_a_code_that_came_in_is_seen(closing: Closing) -> None:
    page = DeskDevicesViewModel(closing.kiosk, closing.staff, JobRunner(AtOnce()))  # type: ignore[arg-type]
    page.open()
    says = {row.title: row.says for row in page.checks.all}  # type: ignore[attr-defined]
    assert says["Scanner"] == "No code has come in today. Hold one up to see that they do."

"""The desk stays open over midnight, through the night in which the clock goes back, and into the next day."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.actions.check_in import Form
from kiosk.actions.ports import EVER
from kiosk.bootstrap import build
from kiosk.domain.people import Party
from kiosk.domain.staff import Role
from kiosk.domain.visits import Ending
from kiosk.kiosk import Kiosk
from kiosk.settings import Settings
from tests.fakes.fake_clock import FakeClock
from tests.journeys.conftest import PACK
from tests.staged_screens import AtOnce
from ui.composition import Look
from ui.desk_composition import DeskFront, open_desk
from ui.jobs import JobRunner

SATURDAY_EVENING = datetime(2026, 10, 24, 19, 30, tzinfo=UTC)  # 20:30 in London; at 01:00 UTC it is 01:00 once more


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(SATURDAY_EVENING)


@pytest.fixture
def kiosk(tmp_path: Path, clock: FakeClock) -> Iterator[Kiosk]:
    built = build(Settings(data_dir=tmp_path / "data", kiosk_id="front-door", venue=PACK), clock=clock)
    yield built
    built.close()


@pytest.fixture
def desk(qtbot: QtBot, kiosk: Kiosk) -> Iterator[DeskFront]:
    staff = kiosk.manage_staff.add("Ada", Role.RECEPTION, "204981")
    runners = JobRunner(AtOnce()), JobRunner(AtOnce())
    front = open_desk(kiosk, Look((960, 540), 2.0, reduced_motion=True), jobs=runners)
    front.parts.pages.show("people")
    front.parts.staff.choose(str(staff.id))
    for digit in "204981":
        front.parts.staff.digit(digit)
    yield front
    front.close()


def test_midnight_the_clock_going_back_and_the_next_day_in_an_open_desk(
    desk: DeskFront, kiosk: Kiosk, clock: FakeClock, expected_log: Callable[[str], None]
) -> None:
    def at(hour: int, minute: int) -> None:
        """Let it be so late on Sunday by UTC, and look."""
        clock.set_to(datetime(2026, 10, 25, hour, minute, tzinfo=UTC))
        desk.desk.refresh()

    def stays() -> list[str]:
        desk.parts.people.read()
        return [row.stay for row in desk.parts.people.rows.all]  # type: ignore[attr-defined]

    today, roll = desk.parts.today, desk.parts.roll_call
    kiosk.check_in.by_form(Form(Party(1), "Ada"))
    clock.set_to(datetime(2026, 10, 24, 23, 30, tzinfo=UTC))
    kiosk.check_in.by_form(Form(Party(2), "Bo"))
    desk.desk.refresh()
    assert (today.inNow, today.came) == (3, 3), "past midnight by London's clock, and still Saturday for this place"
    assert stays() == ["in since 20:30", "in since 00:30"]

    at(0, 55)  # 01:55, the first time
    desk.desk.startDrill()
    at(1, 5)  # 01:05, the second time
    roll.pass_time(clock.now())
    assert roll.progress == "0 of 3 here. 10:00", "ten minutes, not minus fifty"
    kiosk.check_in.by_form(Form(Party(1), "Cy"))
    desk.desk.refresh()
    assert "As of 01:05:00. Last entry: 01:05:00." in str(roll.notes)
    desk.desk.endRollCall()
    desk.parts.pages.show("people")
    assert not any(entry.clock_behind for entry in kiosk.reader.entries(*EVER)), "nobody is told to set the clock"

    at(3, 59)
    assert (today.came, today.doubtful) == (4, 1)
    assert stays()[0] == "in since 20:30, over 6 hours"
    at(4, 1)  # the place's next day
    assert today.came == 0
    kiosk.close_due_days()
    desk.desk.refresh()
    assert (today.inNow, today.came) == (0, 0)
    assert stays() == []
    desk.desk.soundAlarm()
    assert str(roll.heading) == "0 people in"
    assert {visit.ending for visit in kiosk.reader.visits(*EVER)} == {Ending.ASSUMED}

"""Closing a Saturday at reception: a stick that was pulled out, a party that is still in, and the page on the wall."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMetaObject
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.actions.check_in import Form
from kiosk.bootstrap import build
from kiosk.domain.people import Party
from kiosk.domain.staff import Role, Staff
from kiosk.kiosk import Kiosk
from kiosk.settings import Settings
from tests.fakes.fake_clock import FakeClock
from tests.journeys.conftest import PACK
from tests.staged_screens import AtOnce
from ui.composition import Look
from ui.desk_composition import DeskFront, open_desk
from ui.jobs import JobRunner

SATURDAY = datetime(2026, 11, 28, 14, 0, tzinfo=UTC)


class Reception:
    """Somebody at the desk: presses what is shown, and reads it."""

    def __init__(self, front: DeskFront, ada: Staff) -> None:
        self.front, self._ada = front, ada

    def sign_in_at(self, page: str) -> None:
        """Choose a page of the rail, and say who is there."""
        self.press(f"rail_{page}")
        self.front.parts.staff.choose(str(self._ada.id))
        for digit in "204981":
            self.front.parts.staff.digit(digit)

    def press(self, name: str) -> None:
        """Press what is shown under this name."""
        item = next(item for item in _shown(self.front.window.contentItem()) if item.objectName() == name)
        assert item.isEnabled()
        QMetaObject.invokeMethod(item, "tapped")

    def reads(self, words: str) -> bool:
        """Whether something on the screen says this."""
        texts = (str(item.property("text") or "") for item in _shown(self.front.window.contentItem()))
        return any(words in text for text in texts)


def _shown(root: QQuickItem) -> Iterator[QQuickItem]:
    for child in root.childItems():
        if child.isVisible():
            yield child
            yield from _shown(child)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """Where the day’s files go; it is not plugged in yet."""
    return tmp_path / "stick"


@pytest.fixture
def kiosk(tmp_path: Path, stick: Path) -> Iterator[Kiosk]:
    settings = Settings(data_dir=tmp_path / "data", kiosk_id="front-door", venue=PACK, export_dir=str(stick))
    built = build(settings, clock=FakeClock(SATURDAY))
    yield built
    built.close()


@pytest.fixture
def reception(qtbot: QtBot, kiosk: Kiosk) -> Iterator[Reception]:
    ada = kiosk.manage_staff.add("Ada", Role.RECEPTION, "204981")
    runners = JobRunner(AtOnce()), JobRunner(AtOnce())
    front = open_desk(kiosk, Look((1920, 1080), 5.56, reduced_motion=True), jobs=runners)
    yield Reception(front, ada)
    front.close()


def test_closing_a_saturday(
    reception: Reception, kiosk: Kiosk, stick: Path, expected_log: Callable[[str], None]
) -> None:
    expected_log("A step of closing the day failed")
    kiosk.check_in.by_form(Form(Party(2, 1), name="Noor Haddad"))
    reception.sign_in_at("close")
    assert reception.reads("Close Saturday 28 November")
    reception.press("closeDay")
    assert reception.reads("3 people are still in.")
    assert reception.reads("The folder for the day’s files is not there")
    assert reception.reads("Plug the disk in")
    assert reception.reads("Backed up and verified here")

    stick.mkdir()
    reception.press("closeEverybody")
    assert reception.reads("0 in at the start + 3 came - 3 went = 0 inside.")
    assert reception.reads("Saturday 28 November is closed")
    reception.front.parts.staff.lock()
    assert not reception.reads("Saturday 28 November is closed")

    files = {path.name for path in (stick / "2026-11-28").iterdir()}
    assert {"report-2026-11-28.pdf", "report-2026-11-28.xlsx", "visits.csv", "day.xlsx"} <= files
    assert not any(b"Noor" in path.read_bytes() for path in (stick / "2026-11-28").iterdir())
    assert kiosk.close_day.checklist(SATURDAY.date()).is_complete
    clock = kiosk.clock
    assert isinstance(clock, FakeClock)
    clock.pass_time(timedelta(days=1))
    kiosk.close_due_days()
    assert kiosk.close_day.checklist(SATURDAY.date()).is_complete

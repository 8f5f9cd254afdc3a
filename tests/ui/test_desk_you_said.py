"""The page of the "You said, we did" cards: what a manager writes there is what Home shows, with who wrote it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from kiosk.actions.hub_ports import HubRecord
from kiosk.actions.take_changes import TakeChanges
from kiosk.bootstrap import build
from kiosk.domain.acts import By
from kiosk.domain.catalogue import CARDS_AT_MOST, YouSaid
from kiosk.domain.staff import Role, SignedIn, Staff
from kiosk.domain.venue_settings import Cards, VenueSetting
from kiosk.errors import SettingsError
from kiosk.exchange.you_said_file import YOU_SAID_FILE, YouSaidFile
from kiosk.kiosk import Kiosk
from kiosk.settings import load_settings
from kiosk.storage.errors import DiskFull
from kiosk.storage.unit_of_work import SqlUnitOfWork
from kiosk.wire.records import words_of_item
from tests.conftest import ExpectedLog
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_personal_files import FakePersonalFiles
from tests.staged_screens import NOW, AtOnce
from ui import you_said_wording as wording
from ui.jobs import JobRunner
from ui.viewmodels.desk_staff import DeskStaffViewModel
from ui.viewmodels.desk_undo import DeskUndoViewModel
from ui.viewmodels.desk_you_said import DeskYouSaidViewModel

LATER = YouSaid("The cafe closes too early.", "It is open until seven on Thursdays.", date(2026, 9, 1))


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[Kiosk]:
    built = build(load_settings(data_dir=tmp_path, venue="invention_rooms"), clock=FakeClock(NOW))
    yield built
    built.close()


def page_of(kiosk: Kiosk, role: Role = Role.MANAGER) -> DeskYouSaidViewModel:
    staff = DeskStaffViewModel(kiosk.sign_in, kiosk.clock, JobRunner(AtOnce()))
    staff._answered(SignedIn(Staff(UUID(int=3), "Mo", role)))
    undo = DeskUndoViewModel(kiosk.take_back, staff, kiosk.clock, JobRunner(AtOnce()))
    page = DeskYouSaidViewModel(kiosk, staff, undo, JobRunner(AtOnce()))
    page.open()
    return page


def on_home(kiosk: Kiosk) -> tuple[YouSaid, ...]:
    return kiosk.see_home().catalogue.venue.you_said


def test_a_new_card_stands_on_home_after_the_packs_and_after_a_restart(
    qtbot: QtBot, tmp_path: Path, kiosk: Kiosk
) -> None:
    before = on_home(kiosk)
    page = page_of(kiosk)
    page.add()
    page.save(" The cafe  closes too early. ", LATER.did, "2026-09")
    assert (page.message, page.wrong, page.heading) == (wording.SAVED, False, "3 cards on Home, in turn")
    assert on_home(kiosk) == (*before, LATER)
    page._undo.takeBack()
    assert (on_home(kiosk), page.heading) == (before, "2 cards on Home, in turn")
    page.add()
    page.save(LATER.said, LATER.did, "2026-09")
    assert [(each.act.act, each.act.about) for each in kiosk.see_acts("").acts] == [
        ("changed_you_said", "you_said")
    ] * 3
    assert YouSaidFile(tmp_path, ())() == (*before, LATER)


def test_a_card_is_changed_and_removed(qtbot: QtBot, kiosk: Kiosk) -> None:
    first, second = on_home(kiosk)
    page = page_of(kiosk)
    page.pick("0")
    assert page.values[:2] == [first.said, first.did]
    page.save(first.said, "It is done.", "")
    assert on_home(kiosk) == (YouSaid(first.said, "It is done."), second)
    page.remove()
    assert (on_home(kiosk), page.message, page.editing) == ((second,), wording.REMOVED, False)
    page.pick("0")
    page.remove()
    assert (on_home(kiosk), page.heading) == ((), wording.heading(0))


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        (("", "It is done.", ""), wording.SAID_MISSING),
        (("The door is heavy.", " ", ""), wording.DID_MISSING),
        (("x" * 83, "It is done.", ""), "That is 3 characters too long: it is read from two metres."),
        (("The door is heavy.", "x" * 121, ""), "That is 1 character too long: it is read from two metres."),
        (("The door is heavy.", "It is done.", "last week"), wording.NO_MONTH),
    ],
)
def test_what_a_card_cannot_be_is_said_and_changes_nothing(
    qtbot: QtBot, kiosk: Kiosk, typed: tuple[str, str, str], message: str
) -> None:
    before = on_home(kiosk)
    page = page_of(kiosk)
    page.add()
    page.save(*typed)
    assert (page.message, page.wrong, on_home(kiosk)) == (message, True, before)


def test_there_is_an_end_to_them(qtbot: QtBot, kiosk: Kiosk) -> None:
    page = page_of(kiosk)
    for number in range(CARDS_AT_MOST - len(on_home(kiosk))):
        page.add()
        page.save(f"The door is heavy, {number}.", "It is done.", "")
    page.add()
    assert (page.editing, page.message) == (False, wording.FULL)


def test_cards_of_the_hub_stand_over_the_kiosks_and_are_changed_there(qtbot: QtBot, kiosk: Kiosk) -> None:
    before = on_home(kiosk)
    kiosk.store.outbox.join("https://hub.test", "token")
    told_by_hub(kiosk, Cards((LATER,)))
    assert on_home(kiosk) == (LATER,)
    page = page_of(kiosk)
    assert (page.message, page.heading) == (wording.OF_HUB, "1 card on Home")
    page.add()
    page.pick("0")
    page.save("The door is heavy.", "It is done.", "")
    assert (page.editing, page.changeable, on_home(kiosk)) == (False, False, (LATER,))
    with pytest.raises(SettingsError, match="set at the hub"):
        kiosk.edit_you_said.keep((), By(UUID(int=3), "here"))
    told_by_hub(kiosk, Cards(None))
    assert on_home(kiosk) == before


def told_by_hub(kiosk: Kiosk, setting: VenueSetting) -> None:
    """Take a page of the hub's changes, as the sync worker does."""
    kind, key, body = words_of_item(setting)
    record = HubRecord(kind, key, 1, setting, body=json.dumps(body))
    TakeChanges(kiosk.store.heard, kiosk.store.personal, FakePersonalFiles(), kiosk.catalogue.renew)(
        [], [record], "1-x"
    )


def test_only_a_manager_changes_them(qtbot: QtBot, kiosk: Kiosk) -> None:
    before = on_home(kiosk)
    page = page_of(kiosk, Role.RECEPTION)
    page.add()
    page.save(LATER.said, LATER.did, "")
    assert on_home(kiosk) == before


def test_what_cannot_be_noted_is_not_changed(
    qtbot: QtBot, kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch, expected_log: ExpectedLog
) -> None:
    expected_log("A job failed")

    def full(_: SqlUnitOfWork) -> None:
        raise DiskFull("The disk is full", where="kiosk.db", fix="Make room.")

    before = on_home(kiosk)
    page = page_of(kiosk)
    page.pick("0")
    monkeypatch.setattr(SqlUnitOfWork, "commit", full)
    page.save(LATER.said, LATER.did, "")
    assert (page.wrong, "The disk is full" in page.message) == (True, True)
    kiosk.catalogue.renew()
    assert on_home(kiosk) == before


def test_a_file_that_cannot_be_read_leaves_the_packs_cards(tmp_path: Path, expected_log: ExpectedLog) -> None:
    expected_log("you-said.json cannot be read")
    (tmp_path / YOU_SAID_FILE).write_text('{"you_said": [{', encoding="utf-8")
    assert YouSaidFile(tmp_path, (LATER,))() == (LATER,)


def test_a_long_card_keeps_its_month_where_the_line_ends_early(qtbot: QtBot, kiosk: Kiosk) -> None:
    page = page_of(kiosk)
    page.add()
    page.save("The door is heavy.", "It opens by itself now. " * 5, "2026-09")
    (detail,) = (row.detail for row in page._rows.all if row.title == "The door is heavy.")
    assert detail.startswith("2026-09 · It opens by itself now.")

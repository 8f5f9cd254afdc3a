"""A name that is erased in two minutes, and what becomes of that when the program ends or the disk is full."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from kiosk.actions.check_in import Form
from kiosk.actions.erase_soon import EraseSoon
from kiosk.domain.acts import Act, By
from kiosk.domain.attending import Done, DoneForGood
from kiosk.domain.facts import Acted, Erased, ErasureReason
from kiosk.domain.people import Party
from kiosk.domain.scans import CodeScan
from kiosk.domain.visits import Visit
from kiosk.storage import DiskFull
from tests.actions.desk import Desk, came_in
from tests.domain.places import booking

ADA = By(UUID(int=7))
ASKED = ErasureReason.ASKED
TWO_MINUTES = timedelta(minutes=2)


@pytest.fixture
def visit(desk: Desk) -> Visit:
    return came_in(desk.check_in.by_form(Form(Party(1), "Amina Khan", "Amina")))


def acts(desk: Desk) -> list[tuple[str, str, str]]:
    told = (entry.fact for entry in desk.entries())
    return [(fact.act, fact.reason, fact.about) for fact in told if isinstance(fact, Acted)]


def name_of(desk: Desk, visit: Visit) -> str:
    with desk.store.write() as work:
        found = work.visit(visit.id)
    assert found is not None
    return found.name


def test_the_name_stays_for_two_minutes_and_then_goes_for_good(desk: Desk, visit: Visit) -> None:
    desk.files.files[f"{visit.id}.pdf"] = desk.clock.now().date()
    done = desk.erase_soon.ask(visit, ASKED, ADA)
    desk.clock.pass_time(TWO_MINUTES - timedelta(seconds=1))
    assert (desk.erase_soon.carry_out(), desk.erase_soon.is_due(), desk.erase_soon.waits(visit.id)) == (0, False, True)
    assert (name_of(desk, visit), acts(desk)) == ("Amina Khan", [])
    desk.clock.pass_time(timedelta(seconds=1))
    assert desk.erase_soon.is_due()
    assert (desk.erase_soon.carry_out(), desk.erase_soon.carry_out(), desk.erase_soon.is_due()) == (1, 0, False)
    assert (name_of(desk, visit), desk.files.files, acts(desk)) == ("", {}, [(Act.ERASED, ASKED, "")])
    assert desk.take_back(done, ADA) == DoneForGood(Act.ERASED)


def test_within_the_two_minutes_the_name_is_kept_after_all(desk: Desk, visit: Visit) -> None:
    kept = desk.take_back(desk.erase_soon.ask(visit, ASKED, ADA), ADA)
    assert isinstance(kept, Done)
    assert (kept.act, kept.about, desk.erase_soon.waits(visit.id)) == (Act.TOOK_BACK, Act.ERASED, False)
    desk.clock.pass_time(TWO_MINUTES)
    assert desk.erase_soon.carry_out() == 0
    assert (name_of(desk, visit), acts(desk)) == ("Amina Khan", [(Act.TOOK_BACK, "mistake", Act.ERASED)])


def test_the_next_start_erases_what_the_last_one_left_at_once(desk: Desk, visit: Visit) -> None:
    desk.erase_soon.ask(visit, ASKED, ADA)
    started = EraseSoon(desk.counted, desk.erase_person, desk.clock)
    assert started.is_due(), "what was left is not known yet"
    (other,) = desk.arrive(Party(1))
    started.ask(other, ASKED, ADA)
    assert (started.carry_out(), name_of(desk, visit), started.waits(other.id)) == (1, "", True)
    assert not started.is_due()


def test_a_new_pass_or_an_undone_check_in_meanwhile_does_not_save_the_name(desk: Desk, visit: Visit) -> None:
    desk.book(booking(name="Zoë Ōkafor", programme_key="open_visit"))
    from_booking = came_in(desk.check_in.by_code(CodeScan(("ABC123",), "ABC123")))
    given = desk.attend.replace_pass(visit, ADA)
    for each in (visit, from_booking):
        desk.erase_soon.ask(each, ASKED, ADA)
    assert isinstance(given, Done)
    desk.attend.undo_check_in(from_booking, ADA)
    desk.clock.pass_time(TWO_MINUTES)
    assert desk.erase_soon.carry_out() == 2
    with desk.store.write() as work:
        found = work.booking(("ABC123",))
    assert found is not None
    assert (name_of(desk, visit), found.name) == ("", "")


def test_a_clock_that_was_put_back_gives_no_more_time(desk: Desk, visit: Visit) -> None:
    desk.erase_soon.ask(visit, ASKED, ADA)
    desk.clock.set_to(desk.clock.now() - timedelta(hours=1))
    assert (desk.erase_soon.is_due(), desk.erase_soon.carry_out(), name_of(desk, visit)) == (True, 1, "")


def test_what_a_full_disk_refuses_is_tried_again_in_a_minute(
    desk: Desk, visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.erase_soon.ask(visit, ASKED, ADA)
    desk.clock.pass_time(TWO_MINUTES)
    erase = desk.erase_person

    def full(*_: object, **__: object) -> None:
        raise DiskFull("the disk is full", where="", fix="")

    monkeypatch.setattr(desk.erase_soon, "_erase", full)  # a real full disk is in tests/storage
    with pytest.raises(DiskFull):
        desk.erase_soon.carry_out()
    assert (desk.erase_soon.is_due(), name_of(desk, visit)) == (False, "Amina Khan")
    monkeypatch.setattr(desk.erase_soon, "_erase", erase)
    desk.clock.pass_time(timedelta(minutes=1))
    assert (desk.erase_soon.is_due(), desk.erase_soon.carry_out(), name_of(desk, visit)) == (True, 1, "")
    assert [type(entry.fact) for entry in desk.entries()].count(Erased) == 1

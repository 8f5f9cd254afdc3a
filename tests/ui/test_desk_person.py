"""A person's card at the desk over a real kiosk: what is done, asked, refused, taken back, and who did it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.actions.hub_ports import HeardFact
from kiosk.actions.ports import EVER
from kiosk.bootstrap import build
from kiosk.devices.code_reader import codes_of_png
from kiosk.domain.bookings import Booking, BookingStatus
from kiosk.domain.facts import Acted, BadgePrinted, CheckedIn
from kiosk.domain.people import Party
from kiosk.domain.scans import CodeScan, PassScan
from kiosk.domain.staff import Role
from kiosk.kiosk import Kiosk
from kiosk.settings import Settings
from tests.fakes.fake_clock import FakeClock
from tests.staged_screens import NOW, AtOnce
from tests.ui.bare_desk import BareDesk, bare_desk
from ui.composition import Look
from ui.desk_composition import DeskFront, open_desk
from ui.jobs import JobRunner

PIN = "204981"
NAMES = ("Amina Khan", "Zoë Okafor")
Desk = TypeVar("Desk", BareDesk, DeskFront)
CARD_ACTS = [f"card{act}" for act in ("CheckOut", "Move", "Add", "Name", "Print", "Pass", "UndoIn", "Erase")]


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(NOW)


@pytest.fixture
def kiosk(tmp_path: Path, clock: FakeClock) -> Iterator[Kiosk]:
    built = build(Settings(data_dir=tmp_path / "data", kiosk_id="test"), clock=clock)
    yield built
    built.close()


def opened(kiosk: Kiosk, role: Role, name: str = "Ada") -> BareDesk:
    return signed_in(bare_desk(kiosk), kiosk, role, name)


def signed_in(desk: Desk, kiosk: Kiosk, role: Role, name: str = "Ada") -> Desk:
    staff = kiosk.manage_staff.add(name, role, PIN)
    desk.parts.pages.show("people")
    desk.parts.staff.choose(str(staff.id))
    for digit in PIN:
        desk.parts.staff.digit(digit)
    return desk


@pytest.fixture
def desk(qtbot: QtBot, kiosk: Kiosk) -> Iterator[BareDesk]:
    front = opened(kiosk, Role.MANAGER)
    yield front
    front.close()


@pytest.fixture
def window(qtbot: QtBot, kiosk: Kiosk) -> Iterator[DeskFront]:
    runners = JobRunner(AtOnce()), JobRunner(AtOnce())
    front = open_desk(kiosk, Look((960, 540), 2.0, reduced_motion=True), jobs=runners)
    yield signed_in(front, kiosk, Role.MANAGER)
    front.close()


def rows(desk: BareDesk | DeskFront) -> list[Any]:
    return list(desk.parts.people.rows.all)  # type: ignore[attr-defined]


def choose(desk: BareDesk | DeskFront, query: str, number: int = 0) -> None:
    desk.parts.people.search(query)
    desk.parts.people.choose(rows(desk)[number].key)


def let_in(desk: BareDesk, line: str) -> None:
    desk.parts.people.search(line)
    desk.parts.people.letIn()


def acts(kiosk: Kiosk) -> list[tuple[str, str]]:
    told = (entry.fact for entry in kiosk.reader.entries(*EVER))
    return [(fact.act, fact.reason) for fact in told if isinstance(fact, Acted) and fact.act != "signed_in"]


def test_complaint_49_a_walk_in_and_a_group_are_one_line_each(kiosk: Kiosk, desk: BareDesk) -> None:
    """49: a guest at the kiosk with a name tag and a head-count."""
    desk.parts.people.search("Ms Reed +30 school")
    assert desk.parts.people.walkIn == "Check in Ms Reed: 1 adult, 30 under 18"
    desk.parts.people.letIn()
    assert (desk.parts.person.title, desk.parts.person.state) == ("Ms Reed", "in")
    assert desk.parts.today.inNow == 31
    assert acts(kiosk) == [("checked_in", "")]
    assert desk.parts.undo.words == "Ms Reed is in."
    printed = [entry.fact for entry in kiosk.reader.entries(*EVER) if isinstance(entry.fact, BadgePrinted)]
    assert printed


def test_enter_opens_the_first_who_is_found_and_only_of_what_was_typed_last(kiosk: Kiosk, desk: BareDesk) -> None:
    kiosk.bookings.import_bookings([Booking(f"BK-{name}", "x", name, programme_key="open_workshop") for name in NAMES])
    people = desk.parts.people
    people.search("amina")
    people.chooseFirst()
    assert desk.parts.person.title == "Amina Khan"
    people.search("nobody at all")
    people.chooseFirst()
    people.search("zoë")
    assert desk.parts.person.title == "Amina Khan"
    people.chooseFirst()
    assert desk.parts.person.title == "Zoë Okafor"


def test_complaint_48_letting_somebody_in_is_what_lets_them_in(kiosk: Kiosk, desk: BareDesk) -> None:
    """48: staff believed that assigning a badge checked people in; dozens were missed."""
    kiosk.bookings.import_bookings([Booking("BK-1", "x", "Amina Khan", programme_key="open_workshop")])
    choose(desk, "amina")
    assert desk.parts.person.state == "booked"
    assert "Booked, not here" in str(desk.parts.person.lines)
    desk.parts.person.checkIn()
    assert desk.parts.person.state == "in"
    choose(desk, "bk-1")
    assert desk.parts.person.state == "in"


def test_everything_is_taken_back_from_the_bar_for_two_minutes(kiosk: Kiosk, desk: BareDesk, clock: FakeClock) -> None:
    let_in(desk, "Amina Khan 2+1")
    card, bar = desk.parts.person, desk.parts.undo
    card.checkOut()
    assert (card.state, bar.words, bar.canTakeBack) == ("left", "Amina Khan is checked out.", True)
    bar.takeBack()
    assert (card.state, desk.parts.today.inNow) == ("in", 3)
    card.ask("add")
    card.say("2")
    assert desk.parts.today.inNow == 5
    bar.takeBack()
    card.ask("name")
    card.say("Amina Kahn")
    assert card.title == "Amina Kahn"
    bar.takeBack()
    assert (card.title, desk.parts.today.inNow) == ("Amina Khan", 3)
    card.ask("why_in")
    card.choose("wrong_person")
    assert (desk.parts.today.inNow, card.state) == (0, "")
    clock.pass_time(timedelta(minutes=2))
    bar.pass_time()
    assert (bar.words, bar.canTakeBack) == ("", False)
    bar.takeBack()
    assert desk.parts.today.inNow == 0
    assert ("undid_check_in", "wrong_person") in acts(kiosk)
    assert ("undid_check_out", "mistake") in acts(kiosk)


def test_complaint_22_a_lost_pass_is_replaced_and_its_badge_comes_out(kiosk: Kiosk, desk: BareDesk) -> None:
    """22: a badge that was lost came again with the same code, so that whoever found it could use it."""
    let_in(desk, "Amina Khan")
    card = desk.parts.person
    (visit,) = kiosk.reader.visits(*EVER)
    card.ask("pass")
    assert card.asked == "A new pass, and the old one ends. Say why."
    card.choose("lost")
    (given,) = kiosk.reader.visits(*EVER)
    assert given.pass_code != visit.pass_code
    assert desk.parts.undo.words == "Amina Khan gets a badge with a new pass. The old one works no more."
    (picture,) = kiosk.settings.spool_dir.glob(f"{given.id}*.png")
    assert codes_of_png(picture.read_bytes()) == (given.pass_code,)
    assert ("replaced_pass", "lost") in acts(kiosk)
    desk.parts.undo.takeBack()
    assert [each.pass_code for each in kiosk.reader.visits(*EVER)] == [visit.pass_code]
    assert "Put the badge away that came out just now" in str(desk.parts.undo.words)


def test_a_party_is_moved_and_asked_about_where_it_is_full(kiosk: Kiosk, desk: BareDesk) -> None:
    let_in(desk, "Ms Reed 2+60")
    card = desk.parts.person
    card.ask("move")
    sessions = {row.title: row.key for row in card.choices.all}  # type: ignore[attr-defined]
    card.choose(next(key for title, key in sessions.items() if "3D printing" in title))
    assert card.question == "override"
    assert "places left" in str(card.message)
    card.choose("promised")
    assert "3D printing" in str(card.lines)
    assert acts(kiosk)[-1] == ("moved", "promised")
    card.ask("add")
    card.say("2")
    assert (card.question, "0 of" in str(card.message)) == ("override", True)
    card.choose("place_free")
    assert (acts(kiosk)[-1], desk.parts.today.inNow) == (("added_to_party", "place_free"), 64)


def test_complaint_56_a_refusal_says_why_and_is_overridden_with_a_reason(kiosk: Kiosk, desk: BareDesk) -> None:
    """56: explain why a scan was refused; 15: an override at the desk."""
    unpaid = Booking("BK-1", "x", "Amina Khan", programme_key="open_workshop", status=BookingStatus.UNPAID)
    kiosk.bookings.import_bookings([unpaid])
    choose(desk, "bk-1")
    desk.parts.person.checkIn()
    assert (desk.parts.person.question, desk.parts.person.message) == ("override", "The booking is not paid.")
    desk.parts.person.choose("settled")
    assert desk.parts.person.state == "in"
    came = next(entry.fact for entry in kiosk.reader.entries(*EVER) if isinstance(entry.fact, CheckedIn))
    assert came.override is not None
    assert acts(kiosk) == [("overrode", "settled")]


def test_of_two_desks_the_second_reads_what_happened(qtbot: QtBot, kiosk: Kiosk, desk: BareDesk) -> None:
    let_in(desk, "Amina Khan")
    other = opened(kiosk, Role.RECEPTION, "Bo")
    choose(other, "amina")
    desk.parts.person.checkOut()
    other.parts.person.ask("name")
    other.parts.person.say("Somebody Else")
    assert str(other.parts.person.message).startswith("Somebody else changed this just now: Amina Khan, left at")
    assert other.parts.person.state == "left"
    other.close()


def test_complaint_52_a_steward_sees_who_is_in_and_changes_nothing(qtbot: QtBot, kiosk: Kiosk) -> None:
    """52: stewards may only scan."""
    visit = kiosk.check_in.by_counter(Party(2)).visit
    steward = opened(kiosk, Role.STEWARD)
    assert len(rows(steward)) == 1
    steward.parts.people.search("zzz 9")
    steward.parts.people.choose(str(visit.id) if visit else "")
    steward.parts.people.letIn()
    assert (steward.parts.person.shown, steward.parts.people.walkIn) == (False, "")
    steward.parts.person.show(kiosk.reader.inside(NOW).visits[0])
    steward.parts.person.checkOut()
    assert kiosk.reader.inside(NOW).visits[0].is_open
    steward.close()


def test_somebody_who_came_in_at_another_kiosk_is_checked_out_here_and_the_rest_says_where(
    kiosk: Kiosk, window: DeskFront, tmp_path: Path, clock: FakeClock
) -> None:
    there = build(Settings(data_dir=tmp_path / "there", kiosk_id="kiosk-3"), clock=clock)
    for each in (kiosk, there):
        each.bookings.import_bookings([Booking("BK-1", "x", "Amina Khan", programme_key="open_workshop")])
        each.store.outbox.join("https://hub.test", "token")
    there.check_in.by_code(CodeScan(("BK-1",), "BK-1"))
    told = [HeardFact("kiosk-3", timedelta(), fact) for fact in there.store.outbox.waiting(10)]
    kiosk.store.heard.hear(told, "0-x")
    there.close()
    choose(window, "amina")
    card = window.parts.person
    assert (card.title, card.state, card.isElsewhere) == ("Amina Khan", "in", True)
    assert "Came in at kiosk-3: print, rename, move or undo at the desk there" in str(card.lines)
    assert "came in at kiosk-3" in rows(window)[0].detail
    shown = {name for name in CARD_ACTS if window.window.findChild(QQuickItem, name).isVisible()}  # type: ignore[union-attr]
    assert shown == {"cardCheckOut", "cardAdd", "cardErase"}
    for question, answer, says in (
        ("why_in", "mistake", "This visit began at kiosk-3. Undo it there. Nothing was changed here."),
        ("pass", "lost", "This visit began at kiosk-3. Give the new pass there. Nothing was changed here."),
        ("again", "again", "This visit began at kiosk-3. Print its badge at the desk there."),
    ):
        card.ask(question)
        card.choose(answer)
        assert card.message == says
    card.checkOut()
    assert (card.state, window.parts.undo.words) == ("left", "Amina Khan is checked out.")
    window.parts.undo.takeBack()
    assert (card.state, card.title, card.message) == ("in", "Amina Khan", "")
    assert [act for act, _ in acts(kiosk)] == ["checked_out", "undid_check_out"]


def test_a_name_is_erased_by_a_manager_after_two_minutes_in_which_it_can_be_kept(
    kiosk: Kiosk, desk: BareDesk, clock: FakeClock
) -> None:
    let_in(desk, "Amina Khan")
    card, bar = desk.parts.person, desk.parts.undo
    for keep in (bar.takeBack, card.keepName, None):
        card.ask("erase")
        card.choose("asked")
        assert card.erasing
        assert "about to be erased" in str(card.lines)
        assert bar.words == "Amina Khan is erased in two minutes, for ever."
        if keep is not None:
            keep()
            assert (card.erasing, bar.words) == (False, "Amina Khan keeps the name.")
    clock.pass_time(timedelta(minutes=2))
    desk.desk.refresh()
    bar.pass_time()
    assert (card.shown, bar.words, acts(kiosk)[-1]) == (False, "", ("erased", "asked"))
    desk.parts.people.search("amina")
    assert rows(desk) == []


def test_what_was_done_before_is_reached_behind_what_was_done_last(kiosk: Kiosk, desk: BareDesk) -> None:
    bar = desk.parts.undo
    let_in(desk, "Amina Khan")
    let_in(desk, "Bo Lin")
    assert (bar.words, bar.more) == ("Bo Lin is in.", 1)
    bar.hide()
    assert (bar.words, bar.more) == ("Amina Khan is in.", 0)
    bar.takeBack()
    assert bar.words == "Amina Khan is not in: the check-in is taken back."
    assert [visit.name for visit in kiosk.reader.inside(NOW).visits] == ["Bo Lin"]
    bar.takeBack()
    assert desk.parts.today.inNow == 2
    bar.hide()
    assert (bar.words, bar.canTakeBack) == ("", False)


def test_a_badge_that_is_out_says_so_when_it_is_taken_back(kiosk: Kiosk, desk: BareDesk) -> None:
    let_in(desk, "Amina Khan")
    card = desk.parts.person
    card.reprint()
    card.choose("again")
    assert desk.parts.undo.words == "Amina Khan gets a badge. Undo stops it until it is out."
    desk.parts.undo.takeBack()
    assert str(card.message).startswith("The badge is out, or coming out. Put it away")


def test_complaint_25_a_bookings_badge_is_printed_from_its_card_and_nobody_is_checked_in(
    kiosk: Kiosk, desk: BareDesk
) -> None:
    """25: badge stations print in the foyer, and the door checks in."""
    kiosk.bookings.import_bookings([Booking("BK-1", "x", "Amina Khan", programme_key="open_workshop")])
    choose(desk, "amina")
    card = desk.parts.person
    card.reprint()
    assert (card.state, desk.parts.today.inNow, desk.parts.undo.words) == (
        "booked",
        0,
        "Amina Khan gets a badge. Undo stops it until it is out.",
    )
    card.reprint()
    assert (card.question, "came out already" in str(card.message)) == ("again", True)
    (picture,) = kiosk.settings.spool_dir.glob("*.png")
    (code,) = codes_of_png(picture.read_bytes())
    assert kiosk.take_scan(PassScan(code)) is not None
    assert [visit.pass_code for visit in kiosk.reader.inside(NOW).visits] == [code]


def test_the_name_of_who_is_only_booked_is_put_right_and_back(kiosk: Kiosk, desk: BareDesk) -> None:
    """44: the badge is correct before it is printed."""
    kiosk.bookings.import_bookings([Booking("BK-1", "x", "Amina Kahn", programme_key="open_workshop")])
    choose(desk, "amina")
    card = desk.parts.person
    card.reprint()
    card.ask("name")
    assert card.name == "Amina Kahn"
    card.say("Amina  Khan")
    assert (card.title, card.state, desk.parts.undo.words) == ("Amina Khan", "booked", "Amina Khan is the name now.")
    assert not list(kiosk.settings.spool_dir.glob("*.png")), "a badge with the wrong name is deleted"
    desk.parts.undo.takeBack()
    assert (card.title, card.state) == ("Amina Kahn", "booked")
    desk.parts.undo.takeBack()
    card.checkIn()
    assert (card.title, card.state) == ("Amina Khan", "in")
    assert ("corrected_name", "") in acts(kiosk)


def test_who_is_only_booked_is_erased_too_and_can_be_kept(kiosk: Kiosk, desk: BareDesk, clock: FakeClock) -> None:
    kiosk.bookings.import_bookings([Booking("BK-1", "x", "Amina Khan", programme_key="open_workshop")])
    choose(desk, "amina")
    card = desk.parts.person
    for keep in (card.keepName, None):
        card.ask("erase")
        card.choose("asked")
        assert (card.state, card.erasing) == ("booked", True)
        if keep is not None:
            keep()
            assert (card.state, card.erasing, desk.parts.undo.words) == ("booked", False, "Amina Khan keeps the name.")
    clock.pass_time(timedelta(minutes=2))
    desk.desk.refresh()
    assert not card.shown
    with kiosk.store.write() as work:
        booking = work.booking(("BK-1",))
    assert booking is not None
    assert (booking.name, acts(kiosk)[-1]) == ("", ("erased", "asked"))


def test_a_lock_takes_every_name_off_the_card_and_the_bar(kiosk: Kiosk, desk: BareDesk) -> None:
    let_in(desk, "Amina Khan")
    desk.parts.person.ask("name")
    desk.parts.staff.lock()
    assert (desk.parts.person.shown, desk.parts.undo.words, rows(desk)) == (False, "", [])


def test_what_was_not_said_is_asked_for(desk: BareDesk) -> None:
    let_in(desk, "Amina Khan")
    desk.parts.person.ask("add")
    desk.parts.person.say("many")
    assert desk.parts.person.message == "Type a number first, such as 2 or 2+1."
    desk.parts.person.ask("add")
    assert desk.parts.person.question == ""


def test_complaint_24_a_badge_that_came_out_is_asked_about(kiosk: Kiosk, desk: BareDesk) -> None:
    """24: "badge already printed" must interrupt staff on autopilot; 22: a reprint keeps its code."""
    let_in(desk, "Amina Khan")
    card = desk.parts.person
    card.reprint()
    assert (card.question, "came out already" in str(card.message)) == ("again", True)
    card.choose("again")
    assert (card.question, acts(kiosk)[-1]) == ("", ("printed", ""))
    printed = [entry.fact for entry in kiosk.reader.entries(*EVER) if isinstance(entry.fact, BadgePrinted)]
    assert len(printed) == 2

"""A person is erased or corrected; visits, counts and the place that was booked stay."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.actions.check_in import Form
from kiosk.actions.correct_person import Person
from kiosk.domain.bookings import Booking
from kiosk.domain.facts import Erased, ErasureReason
from kiosk.domain.people import Party
from kiosk.domain.scans import CodeScan, PassScan, read_scan
from kiosk.domain.visits import Visit
from tests.actions.desk import Desk, came_in, day

BOOKED = Booking("ADA-7", "pretix", name="Ada Lovelace", order_ref="R7", party=Party(1))
FAMILY = (
    Booking("MUM", "pretix", name="Ana Reis", order_ref="O-1", party=Party(1)),
    Booking("DAD", "pretix", name="Rui Reis", order_ref="O-1", party=Party(1)),
    Booking("KID", "pretix", name="Eva Reis", order_ref="O-1", party=Party(0, 1)),
)
ASKED = ErasureReason.ASKED


def shown(code: str) -> PassScan | CodeScan:
    scan = read_scan(code)
    assert isinstance(scan, PassScan | CodeScan)
    return scan


@pytest.fixture
def ada(desk: Desk) -> Visit:
    """Ada, who came with her booking, left, and came back by her badge; Sam is in too."""
    desk.book(BOOKED)
    first = came_in(desk.check_in.by_code(shown("ADA-7")))
    desk.check_out.by_code(shown("ADA-7"))
    desk.clock.pass_time(timedelta(hours=1))
    desk.check_in.by_code(shown(first.pass_code))
    desk.check_in.by_form(Form(name="Sam Okafor"))
    return first


def names(desk: Desk) -> list[str]:
    return [visit.name for visit in desk.visits()]


@pytest.mark.parametrize("by", ["code", "pass"])
def test_a_name_goes_from_every_visit_and_from_the_booking(desk: Desk, ada: Visit, by: str) -> None:
    person = desk.erase_person(shown("ADA-7" if by == "code" else ada.pass_code), ASKED)
    assert (len(person.visits), person.bookings) == (2, (BOOKED,))
    assert names(desk) == ["", "", "Sam Okafor"]
    with desk.store.write() as work:
        assert work.booking(("ADA-7",)) == replace(BOOKED, name="")


def test_each_erasure_leaves_a_tombstone_without_a_name(desk: Desk, ada: Visit) -> None:
    before = desk.entries()
    desk.erase_person(shown("ADA-7"), ErasureReason.GUARDIAN_ASKED)
    entries = desk.entries()
    assert entries[: len(before)] == before
    new = [entry.fact for entry in entries[len(before) :]]
    visit_ids = [visit.id for visit in desk.visits() if visit.code == "ADA-7"]
    reason = ErasureReason.GUARDIAN_ASKED
    assert new == [*(Erased(each, None, reason) for each in visit_ids), Erased(None, "ADA-7", reason)]
    assert "Ada" not in repr(entries)


def test_every_count_stays(desk: Desk, ada: Visit) -> None:
    figures, inside = desk.see_home().figures, desk.people_inside()
    desk.erase_person(shown("ADA-7"), ASKED)
    assert (desk.see_home().figures, desk.people_inside()) == (figures, inside)


def test_the_same_booking_imported_again_brings_no_name_back(desk: Desk, ada: Visit) -> None:
    desk.erase_person(shown("ADA-7"), ASKED)
    for again in (BOOKED, replace(BOOKED, code="ada-7", name="A. Lovelace", party=Party(2))):
        desk.book(again)
        with desk.store.write() as work:
            kept = work.booking(("ADA-7",))
        assert kept == again.without_name()


def test_an_erased_booking_still_holds_its_place(desk: Desk) -> None:
    desk.book(BOOKED)
    desk.erase_person(shown("ADA-7"), ASKED)
    assert came_in(desk.check_in.by_code(shown("ADA-7"))).name == ""


def test_erasing_can_be_repeated_and_looked_at_first(desk: Desk, ada: Visit) -> None:
    would = desk.erase_person.would(shown("ADA-7"))
    assert names(desk) == ["Ada Lovelace", "Ada Lovelace", "Sam Okafor"]
    assert desk.erase_person(shown("ADA-7"), ASKED) == would
    before = desk.entries()
    assert desk.erase_person(shown("ADA-7"), ASKED) == desk.erase_person.would(shown("ADA-7")) == Person()
    assert desk.entries() == before


def test_badges_with_the_name_go_too(desk: Desk, ada: Visit) -> None:
    sams = next(visit.id for visit in desk.visits() if visit.name == "Sam Okafor")
    desk.files.files = {f"{ada.id}.pdf": day(21), f"{sams}.pdf": day(21)}
    desk.erase_person(shown("ADA-7"), ASKED)
    assert list(desk.files.files) == [f"{sams}.pdf"]


def test_nothing_is_held_under_a_code_nobody_knows(desk: Desk, ada: Visit) -> None:
    before = desk.entries()
    assert not desk.erase_person(shown("NOBODY-1"), ASKED).is_held
    assert not desk.correct_name(shown("NOBODY-1"), "Nobody").is_held
    assert desk.entries() == before


def test_a_name_is_corrected_at_each_visit_and_at_the_booking(desk: Desk, ada: Visit) -> None:
    desk.files.files = {f"{ada.id}.pdf": day(21)}
    before = desk.entries()
    person = desk.correct_name(shown(ada.pass_code), "Adah Byron King")
    assert [(visit.name, visit.badge_name) for visit in person.visits] == [("Adah Byron King", "Adah")] * 2
    assert person.bookings == (replace(BOOKED, name="Adah Byron King"),)
    assert names(desk) == ["Adah Byron King", "Adah Byron King", "Sam Okafor"]
    assert desk.entries() == before
    assert desk.files.files == {}


def test_a_badge_says_what_was_asked_for(desk: Desk, ada: Visit) -> None:
    person = desk.correct_name(shown("ADA-7"), "Adah Byron King", "Lady Byron")
    assert {visit.badge_name for visit in person.visits} == {"Lady Byron"}


def test_a_correction_does_not_bring_an_erased_name_back(desk: Desk, ada: Visit) -> None:
    desk.erase_person(shown("ADA-7"), ASKED)
    desk.correct_name(shown("ADA-7"), "Ada Lovelace")
    assert names(desk) == ["", "", "Sam Okafor"]
    with desk.store.write() as work:
        assert work.booking(("ADA-7",)) == BOOKED.without_name()


@pytest.fixture
def family(desk: Desk) -> Visit:
    """The Reises, who came in together under their mother's code; their father stayed at home."""
    desk.book(*FAMILY)
    return came_in(desk.check_in.by_code(shown("MUM"), members=("MUM", "KID")))


def order_names(desk: Desk) -> dict[str, str]:
    with desk.store.write() as work:
        return {booking.code: booking.name for booking in work.order_of(FAMILY[0])}


def test_one_of_a_party_is_erased_and_the_others_keep_their_names(desk: Desk, family: Visit) -> None:
    desk.files.files = {f"{family.id}-2.pdf": day(21)}
    person = desk.erase_person(shown("KID"), ASKED)
    assert ([each.id for each in person.alongside], person.visits) == ([family.id], ())
    assert order_names(desk) == {"DAD": "Rui Reis", "KID": "", "MUM": "Ana Reis"}
    assert names(desk) == ["Ana Reis"]
    assert desk.files.files == {}


def test_an_erased_place_is_still_booked_together_with_the_others(desk: Desk) -> None:
    desk.book(*FAMILY)
    desk.erase_person(shown("MUM"), ASKED)
    desk.book(*FAMILY)
    assert order_names(desk) == {"DAD": "Rui Reis", "KID": "Eva Reis", "MUM": ""}
    visit = came_in(desk.check_in.by_code(shown("DAD"), members=("DAD", "MUM")))
    assert visit.party == Party(2)


@pytest.mark.parametrize("by", ["MUM", "DAD", "KID", "pass"])
def test_a_whole_order_is_erased_by_any_of_its_codes(desk: Desk, family: Visit, by: str) -> None:
    scan = shown(family.pass_code if by == "pass" else by)
    would = desk.erase_person.would(scan, order=True)
    assert ([each.id for each in would.visits], {each.code for each in would.bookings}) == (
        [family.id],
        {"MUM", "DAD", "KID"},
    )
    assert desk.erase_person(scan, ASKED, order=True) == would
    assert (names(desk), set(order_names(desk).values())) == ([""], {""})
    assert not desk.erase_person(scan, ASKED, order=True).is_held


def test_who_came_together_is_erased_together_though_booked_apart(desk: Desk, family: Visit) -> None:
    desk.book(replace(FAMILY[2], order_ref="O-2"))
    desk.erase_person(shown("KID"), ASKED, order=True)
    assert names(desk) == [""]


def test_one_of_a_party_is_corrected_without_renaming_the_visit(desk: Desk, family: Visit) -> None:
    person = desk.correct_name(shown("KID"), "Eva Maria Reis")
    assert (person.visits, [booking.name for booking in person.bookings]) == ((), ["Eva Maria Reis"])
    assert names(desk) == ["Ana Reis"]

"""The roll call: who is inside, in the order in which it is read aloud."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

from kiosk.domain.catalogue import Catalogue
from kiosk.domain.passes import badge_code, issue_pass
from kiosk.domain.people import Party
from kiosk.domain.roll_call import RollCall, call_roll
from kiosk.domain.visits import Visit
from tests.domain.places import COURSE, NOON, at, catalogue, session, visit

LASER = session(COURSE, at(10))


def inside(number: int, name: str = "", party: Party | None = None, **given: Any) -> Visit:
    return replace(visit(party or Party(1), **given), id=UUID(int=number), name=name, pass_code=issue_pass(number))


def called(*visits: Visit, where: Catalogue | None = None, **given: Any) -> RollCall:
    known = {"newest_at": NOON, "kiosk_id": "desk-1"} | given
    return call_roll(visits, where or catalogue(LASER), NOON, **known)


def test_an_empty_house_is_an_empty_list() -> None:
    roll = called()
    assert (roll.lines, roll.rooms, roll.people, roll.inside, roll.groups) == ((), (), None, 0, 0)


def test_rooms_stand_in_the_venues_order_and_names_in_the_alphabets() -> None:
    roll = called(
        inside(1, "Zoë", room_key="workshop"),
        inside(2, "Øystein"),
        inside(3, "Émile"),
        inside(4, "adam"),
        inside(5),
        inside(6, room_key="attic"),
    )
    assert [room.name for room in roll.rooms] == ["Community cafe", "Workshop", "attic"]
    assert [line.name for line in roll.rooms[0].lines] == ["adam", "Émile", "Øystein", ""]
    assert roll.rooms[0].lines[3].badge_code == badge_code(issue_pass(5))


def test_who_needs_help_to_leave_comes_first_and_once() -> None:
    roll = called(inside(1, "Bo"), inside(2, "Al", Party(2), leave_help=True), inside(3, "Cy", room_key="workshop"))
    assert [line.name for line in roll.lines] == ["Al", "Bo", "Cy"]
    assert roll.help_first[0].room == "Community cafe"
    assert [(room.people, room.listed_above, len(room.lines)) for room in roll.rooms] == [(3, 2, 1), (1, 0, 1)]


def test_a_party_counts_those_who_are_still_here() -> None:
    school = inside(1, "Ms Okafor", Party(2, 28), left=Party(0, 3))
    roll = called(school, inside(2, "Bo"))
    assert roll.lines[1].people == Party(2, 25)
    assert (roll.people, roll.groups) == (Party(3, 25), 1)


def test_people_who_left_without_a_name_are_taken_off_the_sum_alone() -> None:
    roll = called(inside(1), inside(2), counted_out=1, assumed_gone=3)
    assert (len(roll.lines), roll.inside, roll.assumed_gone) == (2, 1, 3)


def test_more_than_six_hours_is_doubtful() -> None:
    roll = called(inside(1, checked_in_at=at(6)), inside(2, checked_in_at=at(5, 59)))
    assert [line.doubtful for line in sorted(roll.lines, key=lambda line: line.visit_id)] == [False, True]


def test_each_line_says_what_they_came_for() -> None:
    booked = inside(1, "A", session_key=LASER.key)
    gone = inside(3, "C", programme_key="of_last_year")
    assert [line.what for line in called(booked, inside(2, "B"), gone).lines] == [
        "Laser course",
        "The Invention Rooms",
        "of_last_year",
    ]


def test_a_badge_name_stands_for_a_name_that_is_not_known() -> None:
    assert called(inside(1, badge_name="Sam")).lines[0].name == "Sam"


def test_a_festival_has_places_with_numbers_and_no_names() -> None:
    here = catalogue()
    festival = replace(here, venue=replace(here.venue, kind="festival"))
    roll = called(inside(1, "Al", Party(3), leave_help=True), inside(2, "Bo"), where=festival)
    assert (roll.by_name, roll.lines, roll.help_first) == (False, (), ())
    assert [(room.name, room.people, room.listed_above) for room in roll.rooms] == [("Community cafe", 4, 0)]
    assert roll.inside == 4

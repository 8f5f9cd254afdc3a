"""Young people: which programmes are theirs, who is alone, when adults are missing, and what a badge says of photos."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest

from kiosk.domain.calls import Call, CallKind
from kiosk.domain.catalogue import Room
from kiosk.domain.people import AgeRule, Party
from kiosk.domain.photos import PhotoChoice, is_marked
from kiosk.domain.young_people import (
    WatchedRoom,
    are_young_alone,
    has_too_few_adults,
    is_for_young_people,
    watched_rooms,
)
from tests.domain.places import CHALLENGE, NOON, OPEN_VISIT

SPACE = Room("space", "Makerspace", two_adults=True)
HALL = Room("hall", "Hall")


def test_a_programme_is_for_young_people_by_its_age_rule() -> None:
    assert is_for_young_people(CHALLENGE)
    assert not is_for_young_people(OPEN_VISIT)
    assert not is_for_young_people(replace(CHALLENGE, age=AgeRule(14, 25)))
    assert not is_for_young_people(replace(CHALLENGE, age=AgeRule(65, None)))


def test_young_people_are_alone_without_an_adult() -> None:
    assert are_young_alone(Party(0, 2))
    assert not are_young_alone(Party(1, 2))
    assert not are_young_alone(Party(0, 0, 2))


@pytest.mark.parametrize(
    ("people", "staff", "too_few"),
    [
        (None, 0, False),
        (Party(1), 0, False),
        (Party(0, 3), 0, True),
        (Party(1, 3), 0, True),
        (Party(1, 3), 1, False),
        (Party(2, 3), 0, False),
        (Party(0, 3), 2, False),
        (Party(0, 3, 5), 1, True),
    ],
)
def test_two_adults_are_those_who_came_in_and_the_staff_who_are_said_to_be_there(
    people: Party | None, staff: int, too_few: bool
) -> None:
    assert has_too_few_adults(SPACE, people, staff) is too_few
    assert not has_too_few_adults(HALL, people, staff)


def test_only_rooms_with_the_rule_and_young_people_in_them_are_watched() -> None:
    other = replace(SPACE, key="other")
    people = {"space": Party(1, 2), "hall": Party(0, 5), "other": Party(3)}
    watched = watched_rooms((HALL, SPACE, other), people, {"space": 1})
    assert watched == (WatchedRoom(SPACE, Party(1, 2), 1),)
    assert not watched[0].is_broken
    assert watched_rooms((SPACE,), people, {})[0].is_broken


@pytest.mark.parametrize(
    ("choice", "minors", "asked", "marked"),
    [
        (PhotoChoice.NO, False, True, True),
        (PhotoChoice.ASK, False, True, True),
        (PhotoChoice.YES, False, True, False),
        (None, False, True, False),
        (None, True, True, True),
        (None, True, False, False),
        (PhotoChoice.YES, True, True, False),
        (PhotoChoice.NO, True, False, True),
    ],
)
def test_the_badge_says_no_photographs_unless_somebody_may_be_pictured(
    choice: PhotoChoice | None, minors: bool, asked: bool, marked: bool
) -> None:
    assert is_marked(choice, minors=minors, asked=asked) is marked


def test_calls_are_alike_that_are_about_the_same_need() -> None:
    call = Call(UUID(int=1), CallKind.HELP, "kiosk-1", NOON, screen="home")
    assert call.is_like(replace(call, id=UUID(int=2), screen="form"))
    assert not call.is_like(replace(call, kiosk_id="kiosk-2"))
    assert not call.is_answered
    assert replace(call, answered_at=NOON).is_answered

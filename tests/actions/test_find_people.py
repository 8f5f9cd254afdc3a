"""Finding people at the desk."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.actions.check_in import Form
from kiosk.actions.find_people import FindPeople
from kiosk.domain.passes import badge_code
from kiosk.domain.visits import Visit
from tests.actions.desk import Desk


@pytest.fixture
def find(desk: Desk) -> FindPeople:
    return FindPeople(desk.store.reader, desk.store.people, lambda: desk.catalogue, desk.clock)


def come_in(desk: Desk, name: str) -> Visit:
    visit = desk.check_in.by_form(Form(name=name, badge_name=name.split(" ")[0])).visit
    assert visit is not None
    return visit


def names(find: FindPeople, query: str = "") -> list[str]:
    return [visit.name for visit in find(query).visits]


def test_without_enough_letters_everybody_inside_is_listed_by_name(desk: Desk, find: FindPeople) -> None:
    for name in ("Zoë", "Émile", "adam", ""):
        come_in(desk, name)
    gone = come_in(desk, "Bo")
    desk.check_out.by_badge_code(badge_code(gone.pass_code))
    assert names(find) == names(find, "zo") == ["adam", "Émile", "Zoë", ""]
    assert not find("zo").is_search


def test_the_nearest_come_first_and_those_who_left_last(desk: Desk, find: FindPeople) -> None:
    for name in ("Amina Khan", "Amira Warsame", "Amina Abdi", "Bo Lin"):
        visit = come_in(desk, name)
        if name == "Amina Abdi":
            desk.check_out.by_badge_code(badge_code(visit.pass_code))
    found = find("amina")
    assert [visit.name for visit in found.visits] == ["Amina Khan", "Amina Abdi", "Amira Warsame"]
    assert found.is_search


def test_a_badge_is_found_by_its_characters(desk: Desk, find: FindPeople) -> None:
    come_in(desk, "Amina Khan")
    bo = come_in(desk, "Bo Lin")
    assert names(find, badge_code(bo.pass_code).lower()) == ["Bo Lin"]


def test_whoever_is_in_for_long_is_doubtful_until_they_leave(desk: Desk, find: FindPeople) -> None:
    bo = come_in(desk, "Bo Lin")
    desk.clock.pass_time(timedelta(hours=6, seconds=1))
    found = find("bo lin")
    assert [found.is_doubtful(visit) for visit in found.visits] == [True]
    desk.check_out.by_badge_code(badge_code(bo.pass_code))
    found = find("bo lin")
    assert [found.is_doubtful(visit) for visit in found.visits] == [False]

"""Who goes on from one session to the next, as far as numbers tell."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest

from kiosk.domain.arrivals import Place
from kiosk.domain.catalogue import BadgesFor
from kiosk.domain.moves import as_far_as_they_come, badge_kept, is_for_the_same, leads_on, needs_badge
from kiosk.domain.people import Party
from kiosk.domain.visits import Going, How, Move, Visit
from tests.domain.places import (
    CAFE,
    COURSE,
    HACKATHON,
    OPEN_VISIT,
    PROGRAMMES,
    SHOW,
    THIS_AFTERNOON,
    WORKSHOP,
    admitted,
    arrive,
    at,
    booking,
    by_form,
    catalogue,
    session,
    visit,
)

MORNING, AFTERNOON, MEANWHILE = session(COURSE, at(10)), session(COURSE, at(14)), session(HACKATHON, at(11))
HERE = catalogue(MORNING, AFTERNOON, MEANWHILE)
IN_THE_MORNING = visit(programme_key=COURSE.key, session_key=MORNING.key, room_key="workshop")
FIRST, SECOND = visit(Party(2), id=UUID(int=1)), visit(Party(1, 1), id=UUID(int=2))


def test_no_more_people_go_on_than_come_in() -> None:
    both = (Going(FIRST, Party(2)), Going(SECOND, Party(1, 1)))
    assert as_far_as_they_come(both, Party(2)) == (Going(FIRST, Party(2)),)
    assert as_far_as_they_come(both, Party(3)) == (Going(FIRST, Party(2)), Going(SECOND, Party(1)))
    assert as_far_as_they_come(both, Party(3, 2)) == both


def test_the_badge_goes_on_with_all_of_its_people_and_stays_with_some() -> None:
    assert badge_kept((Going(FIRST, Party(1)), Going(SECOND, Party(1, 1)))) == SECOND
    assert badge_kept((Going(FIRST, Party(1)),)) is None


def test_who_goes_on_says_from_where_and_how_many() -> None:
    assert Going(FIRST, Party(1)).move == Move(FIRST.id, 1)


@pytest.mark.parametrize(("who", "pass_code"), [(Party(2), FIRST.pass_code), (Party(1), None)])
def test_the_pass_goes_on_with_all_of_its_people_and_stays_with_some(who: Party, pass_code: str | None) -> None:
    arrival = by_form(party=who, name="Ada", session_key=THIS_AFTERNOON.key)
    came = admitted(arrive(arrival, catalogue(THIS_AFTERNOON), at(14), going=(Going(FIRST, who),)))
    assert (came.pass_code, came.going) == (pass_code, (Going(FIRST, who),))


@pytest.mark.parametrize(
    ("place", "of", "leads", "leads_who_chose"),
    [
        (Place(COURSE, WORKSHOP, AFTERNOON), IN_THE_MORNING, True, True),
        (Place(HACKATHON, WORKSHOP, MEANWHILE), IN_THE_MORNING, False, True),
        (Place(COURSE, WORKSHOP, MORNING), IN_THE_MORNING, False, False),
        (Place(COURSE, WORKSHOP, AFTERNOON), visit(), False, True),
        (Place(OPEN_VISIT, CAFE), IN_THE_MORNING, True, True),
        (Place(OPEN_VISIT, CAFE), visit(), False, False),
        (Place(SHOW, CAFE), visit(), False, False),
    ],
)
def test_a_code_leads_on_to_what_comes_after_or_was_chosen(
    place: Place, of: Visit, leads: bool, leads_who_chose: bool
) -> None:
    assert [leads_on(place, of, HERE, chosen=chosen) for chosen in (False, True)] == [leads, leads_who_chose]


@pytest.mark.parametrize(
    ("name", "session_key", "same"),
    [
        ("ada  LOVELACE", AFTERNOON.key, True),
        ("Bo", AFTERNOON.key, False),
        ("Ada Lovelace", MEANWHILE.key, False),
        ("Ada Lovelace", "gone", False),
        ("Ada Lovelace", None, False),
    ],
)
def test_two_places_of_an_order_are_for_one_person_who_can_go_to_both(
    name: str, session_key: str | None, same: bool
) -> None:
    one = booking(name="Ada Lovelace", session_key=MORNING.key)
    other = booking(name=name, session_key=session_key)
    assert is_for_the_same(one, other, HERE) is is_for_the_same(other, one, HERE) is same


@pytest.mark.parametrize(
    ("kept", "changes", "newcomers", "comes_out"),
    [
        (None, {}, False, True),
        (None, {"badge": False}, False, False),
        (IN_THE_MORNING, {}, False, False),
        (IN_THE_MORNING, {}, True, True),
        (IN_THE_MORNING, {"badges_for": BadgesFor.PARTY}, True, False),
        (IN_THE_MORNING, {"badge_each_session": True}, False, True),
        (IN_THE_MORNING, {"badge": False, "badge_each_session": True}, True, False),
        (replace(IN_THE_MORNING, how=How.COUNTER), {}, False, True),
        (replace(IN_THE_MORNING, programme_key=SHOW.key), {}, False, True),
        (replace(IN_THE_MORNING, programme_key="gone"), {}, False, True),
    ],
)
def test_one_badge_suffices_for_a_day_unless_the_pack_says_otherwise(
    kept: Visit | None, changes: dict[str, object], newcomers: bool, comes_out: bool
) -> None:
    programme = replace(COURSE, **({"badges_for": BadgesFor.EACH} | changes))  # type: ignore[arg-type]
    place = Place(programme, WORKSHOP, AFTERNOON)
    assert needs_badge(place, kept, catalogue(programmes=PROGRAMMES), newcomers=newcomers) is comes_out

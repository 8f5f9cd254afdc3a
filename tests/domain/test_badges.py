"""Who of a party gets which badge."""

from __future__ import annotations

from kiosk.domain.badges import Badge, Latecomers, badges_of
from kiosk.domain.catalogue import BadgesFor
from kiosk.domain.people import Party
from tests.domain.places import booking, visit

MUM = booking(code="MUM", name="Ana Reis")
KID = booking(code="KID", name="Eva Reis", party=Party(0, 1))
NAMELESS = booking(code="GUEST")


def test_a_party_has_one_badge_that_says_how_many_they_are() -> None:
    assert badges_of(visit(Party(1, 2), badge_name="Ana"), BadgesFor.PARTY) == (Badge("Ana", 3),)
    assert badges_of(visit(Party(0, 1), badge_name="Eva"), BadgesFor.PARTY) == (Badge("Eva", 1, under_18=True),)


def test_late_ones_of_a_party_have_a_badge_of_their_own() -> None:
    family = visit(Party(1, 3), badge_name="Ana")
    late = Latecomers(Party(0, 2), ("KID",), before=2)
    assert badges_of(family, BadgesFor.PARTY, late=late, booked=[NAMELESS, KID]) == (Badge("Eva", 2, under_18=True),)
    assert badges_of(family, BadgesFor.PARTY, late=late) == (Badge("", 2, under_18=True),)


def test_each_has_a_badge_with_their_name_or_a_line_to_write_it_on() -> None:
    family = visit(Party(2, 2), badge_name="Annie")
    badges = badges_of(family, BadgesFor.EACH, booked=[MUM, KID, NAMELESS])
    assert badges == (Badge("Annie"), Badge("Eva", under_18=True), Badge(""), Badge(""))
    assert badges_of(visit(Party(0, 1), badge_name="Eva"), BadgesFor.EACH) == (Badge("Eva", under_18=True),)


def test_a_booked_place_says_the_role_and_the_team_of_whoever_takes_it() -> None:
    mentor = booking(code="MENTOR", name="Ana Reis", role="Mentor", team="Breathe Well")
    told = {"role": "Mentor", "team": "Breathe Well"}
    for badges_for in BadgesFor:
        first, *_ = badges_of(visit(badge_name="Annie"), badges_for, booked=[mentor])
        assert first == Badge("Annie", **told)
    both = badges_of(visit(Party(2), badge_name="Bo"), BadgesFor.EACH, booked=[NAMELESS, mentor])
    assert both == (Badge("Bo"), Badge("Ana", **told))


def test_fewer_came_than_have_a_place() -> None:
    assert badges_of(visit(badge_name="Ana"), BadgesFor.EACH, booked=[MUM, KID]) == (Badge("Ana"),)


def test_each_late_one_has_a_badge() -> None:
    late = Latecomers(Party(1, 1), ("MUM", "KID"), before=1)
    badges = badges_of(visit(Party(2, 1), badge_name="Rui"), BadgesFor.EACH, late=late, booked=[MUM, KID])
    assert badges == (Badge("Ana"), Badge("Eva", under_18=True))


def test_a_strip_has_a_number_for_everybody_but_the_leader_and_goes_on_with_the_late() -> None:
    school = visit(Party(1, 3), badge_name="Ms Okafor")
    leader, *numbers = badges_of(school, BadgesFor.STRIP)
    assert leader == Badge("Ms Okafor", 4)
    assert [(badge.name, badge.number) for badge in numbers] == [("", 1), ("", 2), ("", 3)]
    late = badges_of(school, BadgesFor.STRIP, late=Latecomers(Party(0, 2), (), before=4))
    assert [badge.number for badge in late] == [4, 5]

"""What a visit's badge says, and what it never says."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from kiosk.documents.badge_content import BadgeContent
from kiosk.documents.visit_badge import contents_of
from kiosk.domain.badges import BadgeBatch, badges_of
from kiosk.domain.bookings import Booking
from kiosk.domain.catalogue import BadgesFor, Catalogue, Notice
from kiosk.domain.people import ONE_ADULT, Party
from kiosk.domain.visits import How, Visit
from kiosk.exchange.venue_pack import load_pack

TODAY = datetime(2026, 11, 22, 10, tzinfo=UTC)
VISIT = Visit(
    id=UUID("019a0000-0000-7000-8000-000000000001"),
    party=ONE_ADULT,
    programme_key="open_visit",
    session_key=None,
    room_key="workshop",
    how=How.FORM,
    pass_code="K1U5JHWNXXR54XEM",
    checked_in_at=TODAY,
    name="Amina Warsame",
    badge_name="Amina Warsame",
)


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_pack("invention_rooms").catalogue(TODAY.date(), TODAY.date())


def badge_of(visit: Visit, catalogue: Catalogue) -> BadgeContent:
    (content,) = contents_of(BadgeBatch(visit, badges_of(visit, BadgesFor.PARTY)), catalogue)
    return content


def test_a_badge_says_the_chosen_name_the_day_and_the_place(catalogue: Catalogue) -> None:
    badge = badge_of(VISIT, catalogue)
    assert badge.name == "Amina Warsame"
    assert badge.date_text == "Sunday 22 November 2026"
    assert badge.place == "The Invention Rooms"
    assert badge.badge_code == "U5JH"


def test_an_under_18_has_no_surname_on_the_badge(catalogue: Catalogue) -> None:
    assert badge_of(replace(VISIT, party=Party(0, 1)), catalogue).name == "Amina"


def test_on_a_day_without_a_photographer_nobodys_badge_says_no_photographs(catalogue: Catalogue) -> None:
    minor = replace(VISIT, party=Party(0, 1))
    for day, marked in ((TODAY.date(), True), (TODAY.date() - timedelta(days=1), False)):
        dated = replace(catalogue, venue=replace(catalogue.venue, notices=(Notice("photo", "Smile.", on=(day,)),)))
        assert badge_of(minor, dated).no_photo is marked


def test_a_nameless_minor_gets_a_line_to_write_on(catalogue: Catalogue) -> None:
    nameless = replace(VISIT, party=Party(0, 2), name="", badge_name="")
    assert badge_of(nameless, catalogue).name == ""


def test_the_booked_role_stands_in_the_programmes_place_with_the_team_behind_it(catalogue: Catalogue) -> None:
    """Complaint 33: extra lines on the label, such as a role and a team."""
    hacker = replace(VISIT, programme_key="hackathons", code="HACK-1")
    place = Booking("HACK-1", "file", team="Easier Mornings")
    for role, words in (("", "Team member · Easier Mornings"), ("Mentor", "Mentor · Easier Mornings")):
        badges = badges_of(hacker, BadgesFor.EACH, booked=[replace(place, role=role)])
        (content,) = contents_of(BadgeBatch(hacker, badges), catalogue)
        assert content.role == words


def test_a_group_says_how_many_they_are(catalogue: Catalogue) -> None:
    assert badge_of(replace(VISIT, party=Party(2, 3)), catalogue).party_people == 5


def test_a_session_is_named_where_it_fits_whole_and_says_more_than_its_programme(catalogue: Catalogue) -> None:
    told = set()
    for session in catalogue.sessions.values():
        programme = catalogue.programmes[session.programme_key]
        badge = badge_of(replace(VISIT, session_key=session.key, programme_key=programme.key), catalogue)
        assert badge.programme == programme.name
        assert badge.session in (None, session.title)
        told.add(badge.session is None)
    assert told == {True, False}


def test_the_footer_holds_whole_notices_only(catalogue: Catalogue) -> None:
    notices = {notice.text for notice in catalogue.venue.notices}
    assert badge_of(VISIT, catalogue).footer in notices


def test_a_strip_has_the_leaders_badge_and_numbers_without_a_name(catalogue: Catalogue) -> None:
    school = replace(VISIT, party=Party(2, 2), programme_key="reach_out_makerspace")
    leader, *pupils = contents_of(BadgeBatch(school, badges_of(school, BadgesFor.STRIP)), catalogue)
    assert (leader.name, leader.party_people, leader.number) == ("Amina Warsame", 4, None)
    assert [(pupil.name, pupil.number) for pupil in pupils] == [("", 1), ("", 2), ("", 3)]
    assert {pupil.scan_hint for pupil in pupils} == {"Your leader checks you out"}

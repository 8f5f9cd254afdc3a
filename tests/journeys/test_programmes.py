"""A journey for each programme of the house and for the festival, by the path of those who come to it."""

from __future__ import annotations

import csv
from datetime import UTC, date, datetime
from pathlib import Path

from kiosk import files_out
from kiosk.actions.check_in import Form
from kiosk.actions.member_cards import CardsIssued
from kiosk.domain.facts import BadgePrinted, CheckedIn, people_moved
from kiosk.domain.members import Member
from kiosk.domain.passes import badge_code
from kiosk.domain.people import Party
from kiosk.domain.visits import How
from kiosk.exchange.day_export_summary import DaySummary
from tests.documents.badge_reading import words
from tests.journeys.bookings import import_rows
from tests.journeys.conftest import Open
from tests.journeys.driver import FESTIVAL, Driver, wait_until


def at_the_house(open_kiosk: Open, day: int, hour: int, minute: int = 0) -> Driver:
    return open_kiosk(venue="invention_rooms", now=datetime(2026, 11, day, hour, minute, tzinfo=UTC))


def people_inside(kiosk: Driver) -> int:
    return sum(people_moved(entry.fact) for entry in kiosk.entries())


def answer(kiosk: Driver, *names: str) -> None:
    """Tap through pages, each by the name of what is tapped."""
    for name in names:
        kiosk.tap(name)
        kiosk.settle()


def badges_out(kiosk: Driver) -> list[BadgePrinted]:
    """Wait for the first badge and return what has come out."""
    wait_until(lambda: bool(kiosk.facts(BadgePrinted)), "a badge to come out")
    return [entry.fact for entry in kiosk.entries() if isinstance(entry.fact, BadgePrinted)]


def cards(kiosk: Driver, programme_key: str, *names: str) -> list[str]:
    """Issue cards to a cohort and return their codes by name."""
    programme = kiosk.kiosk.catalogue().programmes[programme_key]
    issued = kiosk.kiosk.member_cards.issue([Member(name) for name in names], programme)
    assert isinstance(issued, CardsIssued)
    return [card.code for card in sorted(issued.cards, key=lambda card: card.name)]


def test_an_open_visit_comes_to_a_room_fills_it_and_leaves_by_the_badges_letters(open_kiosk: Open) -> None:
    kiosk = at_the_house(open_kiosk, 23, 9, 30)
    answer(kiosk, "checkIn", "choice_just_me")
    kiosk.type_on_keyboard("Noor")
    answer(kiosk, "continue", "choice_no", "continue")
    assert kiosk.says("You’re in, Noor.")
    (visit,) = kiosk.visits()
    room = kiosk.kiosk.catalogue().rooms[visit.room_key]
    assert visit.session_key is None and kiosk.says(room.name)
    assert {each.name: each.people for each in kiosk.kiosk.see_today().today.rooms if each.people} == {room.name: 1}
    answer(kiosk, "step_0", "leave")
    kiosk.type_on_keyboard(badge_code(visit.pass_code))
    kiosk.settle()
    assert kiosk.says("Bye, Noor.") and people_inside(kiosk) == 0


def test_what_the_tech_takes_a_name_in_large_without_hurry_or_a_card(open_kiosk: Open) -> None:
    """Complaint 43: people check in to a meeting themselves, registered or not."""
    kiosk = at_the_house(open_kiosk, 24, 10, 15)
    (card,) = cards(kiosk, "what_the_tech", "Doreen Baker")
    answer(kiosk, "bar_large", "checkIn", "choice_just_me")
    assert kiosk.says("What the Tech?! Your phone, step by step")
    kiosk.tap("choice_2")
    kiosk.tick(45)  # she looks for the letters
    kiosk.type_on_keyboard("Ida")
    kiosk.tick(45)
    assert kiosk.screen == "form" and kiosk.field_text() == "Ida"
    answer(kiosk, "continue", "choice_no", "skip")
    assert kiosk.says("Have you been here before? (optional)")
    answer(kiosk, "choice_no", "continue")
    assert kiosk.says("You’re in, Ida.")
    kiosk.tap("step_0")
    kiosk.scan(card)
    assert kiosk.says("You’re in, Doreen.")
    assert [fact.been_before for fact in kiosk.facts(CheckedIn)] == [False, None]  # nobody asked Doreen
    assert {visit.session_key for visit in kiosk.visits()} == {"what_the_tech/phones/2026-11-24"}


def test_a_young_maker_shows_a_card_is_seen_by_first_name_alone_and_stands_in_the_register(
    open_kiosk: Open, tmp_path: Path
) -> None:
    kiosk = at_the_house(open_kiosk, 22, 13, 45)
    first, second = cards(kiosk, "maker_challenge", "Amina Warsame", "Ben Okafor")
    kiosk.scan(first)
    assert kiosk.says("You’re in, Amina.") and not kiosk.says("Warsame")
    (visit,) = kiosk.visits()
    assert (visit.party, visit.badge_name) == (Party(0, 1), "Amina")
    assert (visit.session_key, visit.code) == ("maker_challenge/autumn_sunday/2026-11-22", first)
    kiosk.tap("step_0")
    kiosk.pass_time(days=3, hours=3)
    for code in (first, second):
        kiosk.scan(code)
        kiosk.tap("step_0")
    assert [fact.been_before for fact in kiosk.facts(CheckedIn)] == [None, True, None]  # who shows a card again
    programme = kiosk.kiosk.catalogue().programmes["maker_challenge"]
    files = files_out.export_register(kiosk.kiosk, programme, date(2026, 11, 16), date(2026, 11, 29), tmp_path / "out")
    rows = {row["member"]: row for row in read(files.register_csv)}
    assert (rows["Amina Warsame"]["attended"], rows["Ben Okafor"]["attended"]) == ("2", "1")


def test_a_teacher_brings_a_class_some_come_late_some_leave_and_the_strip_has_no_names(
    open_kiosk: Open, tmp_path: Path
) -> None:
    kiosk = at_the_house(open_kiosk, 24, 9, 45)
    lesson = "reach_out_makerspace/school_day/2026-11-24"
    import_rows(kiosk, tmp_path, f"SCHOOL-1,Ms Okafor,2,28,{lesson}", header="code,name,adults,under 18,session")
    kiosk.scan("SCHOOL-1")
    assert kiosk.says("How many of you today?")
    answer(kiosk, "under18_fewer", "under18_fewer", "continue")
    assert kiosk.says("You’re in, Ms Okafor.") and kiosk.says("People checked in: 28.")
    assert badges_out(kiosk)[0].badges == 28
    kiosk.tap("step_0")
    kiosk.pass_time(minutes=20)
    kiosk.scan("SCHOOL-1")
    answer(kiosk, "continue")
    assert kiosk.says("All of your party: 30.")
    (visit,) = kiosk.visits()
    answer(kiosk, "step_0", "leave")
    kiosk.scan(visit.pass_code)
    answer(kiosk, "step_1", "under18_fewer", "continue")
    (after,) = kiosk.visits()
    assert kiosk.says(f"Still here: {people_inside(kiosk)}.")
    assert (after.party, after.is_open, 0 < people_inside(kiosk) < 30) == (Party(2, 28), True, True)


def test_an_agent_of_change_comes_by_card_and_graduates_by_the_register(open_kiosk: Open, tmp_path: Path) -> None:
    kiosk = at_the_house(open_kiosk, 23, 17, 30)
    (card,) = cards(kiosk, "agents_of_change", "Zara Haddad")
    answer(kiosk, "checkIn")
    assert not kiosk.says("Agents of Change")  # only who is on the list comes
    kiosk.front.kiosk.goHome()
    kiosk.scan(card)
    assert kiosk.says("You’re in, Zara.")
    programme = kiosk.kiosk.catalogue().programmes["agents_of_change"]
    files = files_out.export_register(kiosk.kiosk, programme, date(2026, 11, 23), date(2026, 11, 29), tmp_path / "out")
    held, row = read(files.register_csv)
    assert held["attended"] == "1"
    assert (row["member"], row["attended"], read(files.graduates_csv)) == ("Zara Haddad", "1", [])


def test_a_hackathon_has_role_and_team_on_the_badge_and_its_people_come_again_the_next_day(
    open_kiosk: Open, tmp_path: Path
) -> None:
    kiosk = at_the_house(open_kiosk, 21, 9, 30)
    row = "HACK-1,Sol Reyes,hackathons,Easier Mornings,Patient researcher,2026-11-21,2026-11-22"
    import_rows(kiosk, tmp_path, row, header="code,name,programme,team,role,valid from,valid until")
    kiosk.scan("HACK-1")
    assert kiosk.says("You’re in, Sol.")
    first = kiosk.visits()[0]
    assert [fact.visit_id for fact in badges_out(kiosk)] == [first.id]
    badge = (kiosk.kiosk.settings.spool_dir / f"{first.id}.pdf").read_bytes()
    assert "Patient researcher · Easier Mornings" in " ".join(words(badge, tmp_path))
    kiosk.tap("step_0")
    kiosk.pass_time(hours=3)
    kiosk.scan(first.pass_code)
    assert kiosk.says("Bye, Sol.")
    kiosk.tap("step_0")
    kiosk.pass_time(hours=1)
    kiosk.scan(first.pass_code)
    assert kiosk.says("You’re in, Sol.") and kiosk.visits()[1].re_entry
    kiosk.tap("step_0")
    kiosk.pass_time(hours=20)
    kiosk.kiosk.see_home()
    kiosk.scan("HACK-1")
    assert kiosk.says("You’re in, Sol.")
    third = kiosk.visits()[-1]
    assert (third.session_key, third.re_entry) == ("hackathons/easier_mornings/2", False)


def test_lol_lab_counts_its_house_at_the_door_and_tells_performers_from_the_audience(
    open_kiosk: Open, tmp_path: Path
) -> None:
    kiosk = at_the_house(open_kiosk, 22, 18, 0)
    audience, stage = "lol_lab/sunday/2026-11-22", "lol_lab_performers/sunday/2026-11-22"
    rows = [f"LAUGH-{number},Guest,{audience}" for number in range(3)]
    import_rows(kiosk, tmp_path, *rows, f"STAGE-1,Jo Wit,{stage}", header="code,name,session")
    for _ in range(14):
        kiosk.kiosk.check_in.by_form(Form(Party(6), session_key=audience))
    kiosk.kiosk.check_in.by_form(Form(Party(4), session_key=audience))
    taps = kiosk.taps
    for number in range(2):
        kiosk.scan(f"LAUGH-{number}")
        assert kiosk.says("You’re in, Guest.")
    assert kiosk.taps == taps  # nobody taps at the door
    kiosk.scan("LAUGH-2")
    assert kiosk.says("is full right now")
    kiosk.scan("STAGE-1")
    assert kiosk.says("You’re in, Jo.")
    programme_of = {visit.id: visit.programme_key for visit in kiosk.visits()}
    assert {programme_of[fact.visit_id] for fact in badges_out(kiosk)} == {"lol_lab_performers"}
    by = {count.key: count.visits for count in export(kiosk, date(2026, 11, 22), tmp_path).by["programme"]}
    assert by == {"lol_lab": 90, "lol_lab_performers": 1}


def test_the_festival_takes_a_party_with_one_scan_counts_with_one_tap_and_needs_nobody_for_days(
    open_kiosk: Open, tmp_path: Path
) -> None:
    kiosk = open_kiosk(venue="great_exhibition_road_festival", now=FESTIVAL)
    talk = next(
        each
        for each in kiosk.kiosk.catalogue().sessions.values()
        if kiosk.kiosk.catalogue().door_is_open(each, FESTIVAL) and each.programme_key != "stalls"
    )
    import_rows(kiosk, tmp_path, f"FAMILY-4,Guest,1,{talk.key}", header="code,name,people,session")
    for day in range(2):
        kiosk.tap("count_3")
        kiosk.settle()
        kiosk.tick(2)
        if day == 0:
            kiosk.scan("FAMILY-4")
            assert kiosk.says("You’re in")
            kiosk.tap("step_0")
            kiosk.pass_time(days=1)
    (family,) = [visit for visit in kiosk.visits() if visit.how is How.CODE]
    assert family.session_key == talk.key
    assert kiosk.kiosk.store.outbox_size() == len(kiosk.entries()) > 3
    assert export(kiosk, FESTIVAL.date(), tmp_path).people_today == 4


def export(kiosk: Driver, day: date, folder: Path) -> DaySummary:
    return files_out.export_day(kiosk.kiosk, day, folder / "day").summary


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))

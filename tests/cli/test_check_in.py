"""``kiosk check-in`` and ``kiosk check-out``: every outcome by name, with its status."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any, get_args

import pytest

from kiosk.cli.check_in import snake_case
from kiosk.domain.check_in import CheckInOutcome
from kiosk.domain.check_out import CheckOutOutcome
from kiosk.domain.passes import issue_pass
from tests.cli.terminal import Terminal

HEADER = "code,name,session,people,status,valid from,age band"
BOOKED = (
    "OPEN,Ada Lovelace,,1,,,",
    "FAMILY,Bo Berg,,4,,,",
    "NOON,Cy Chen,makers-noon,2,,,16_17",
    "NOON2,Di Dahl,makers-noon,2,,,16_17",
    "OLD,Eve Ek,makers-noon,1,,,65_74",
    "EVENING,Flo Fox,makers-evening,1,,,16_17",
    "MORNING,Gus Gray,makers-morning,1,,,16_17",
    "SUNDAY,Hal Hill,makers-sunday,1,,,16_17",
    "SHOW,Ida Iq,show-noon,1,,,",
    "OFF,Jo Jay,show-called-off,1,,,",
    "GONE,Kai Koh,,1,cancelled,,",
    "UNPAID,Liv Lee,,1,unpaid,,",
    "BLOCKED,Mo May,,1,revoked,,",
)


@pytest.fixture
def door(terminal: Terminal) -> Terminal:
    """A terminal whose store knows a booking of every kind."""
    assert terminal.book(HEADER, *BOOKED).counts == {"accepted": len(BOOKED) - 1, "cancelled": 1}
    return terminal


REFUSED: dict[str, tuple[str, dict[str, Any]]] = {
    "EVENING": ("too_early", {"opens_at": "2026-11-21T16:30:00+00:00", "title": "Young Makers in the evening"}),
    "MORNING": ("too_late", {"closes_at": "2026-11-21T10:00:00+00:00"}),
    "SUNDAY": ("not_today", {"on": "2026-11-22", "title": "Young Makers on Sunday"}),
    "OLD": ("outside_age_rule", {"programme": "makers", "min_age": 14, "max_age": 18}),
    "OFF": ("cancelled", {"title": "Show called off", "whole_session": True}),
    "GONE": ("cancelled", {"whole_session": False}),
    "UNPAID": ("needs_staff", {"reason": "unpaid"}),
    "BLOCKED": ("revoked", {}),
    "NOBODY": ("unknown_code", {"reason": "not_found"}),
    "WIFI:S:House;T:WPA;P:secret;;": ("unknown_code", {"reason": "wifi"}),
    "": ("unknown_code", {"reason": "empty"}),
    "x" * 10_000: ("unknown_code", {"reason": "too_long"}),
}


def test_a_booking_is_admitted_with_its_visit_and_nobodys_name(door: Terminal) -> None:
    said = door.kiosk("check-in", "open", "--no-badge")
    assert said.status == 0
    visit = {key: said.object[key] for key in ("outcome", "people", "adults", "under_18", "programme", "room", "badge")}
    assert visit == {
        "outcome": "admitted", "people": 1, "adults": 1, "under_18": 0,
        "programme": "open_visit", "room": "hall", "badge": None,
    }  # fmt: skip
    with door.opened() as kiosk:
        (stored,) = kiosk.reader.visits(*kiosk.pack.venue.day_bounds(door.clock.now().date()))
        assert (str(stored.id), stored.pass_code) == (said.object["visit"], said.object["pass"])
    assert "Ada" not in said.out


def test_the_badge_of_an_admitted_visitor_lies_where_it_says(door: Terminal) -> None:
    said = door.kiosk("check-in", "OPEN")
    badge = door.data / "spool" / f"{said.object['visit']}.pdf"
    assert said.object["badge"] == str(badge)
    assert badge.read_bytes().startswith(b"%PDF")


def test_a_programme_without_badges_writes_none(door: Terminal) -> None:
    said = door.kiosk("check-in", "SHOW")
    assert (said.status, said.object["badge"]) == (0, None)
    assert not (door.data / "spool").exists()


def test_a_badge_that_cannot_be_written_takes_no_visit_back(
    door: Terminal, expected_log: Callable[[str], None]
) -> None:
    expected_log("A printer cannot print")
    (door.data / "spool").write_text("a file where the folder should be")
    said = door.kiosk("check-in", "OPEN")
    assert (said.status, said.object["outcome"], said.object["badge"]) == (0, "admitted", None)
    assert "The folder for badges cannot be written" in said.err
    assert door.kiosk("check-in", "OPEN").object["outcome"] == "already_in"


@pytest.mark.parametrize("code", list(REFUSED), ids=lambda code: code[:12] or "empty")
def test_a_refusal_has_its_name_its_reason_and_status_1(door: Terminal, code: str) -> None:
    outcome, details = REFUSED[code]
    said = door.kiosk("check-in", code)
    assert (said.status, said.object["outcome"]) == (1, outcome)
    assert (said.object["visit"], said.object["people"]) == (None, 0)
    assert details.items() <= said.object.items()


def test_a_second_time_is_already_in_with_since_when(door: Terminal) -> None:
    first = door.kiosk("check-in", "OPEN", "--no-badge").object
    door.clock.pass_time(timedelta(minutes=5))
    said = door.kiosk("check-in", "OPEN", "--no-badge")
    assert (said.status, said.object["outcome"], said.object["visit"]) == (1, "already_in", first["visit"])
    assert said.object["since"] == "2026-11-21T12:00:00+00:00"


def test_a_full_session_says_how_many_places_are_left(door: Terminal) -> None:
    assert door.kiosk("check-in", "NOON", "--no-badge").status == 0
    said = door.kiosk("check-in", "NOON2", "--no-badge")
    assert (said.status, said.object["outcome"]) == (1, "full")
    assert (said.object["capacity"], said.object["places_left"]) == (3, 1)
    assert door.kiosk("check-in", "NOON2", "--no-badge", "--adults", 1).status == 0


def test_a_show_without_re_entry_sends_a_used_code_to_staff(door: Terminal) -> None:
    door.kiosk("check-in", "SHOW")
    door.kiosk("check-out", "SHOW")
    said = door.kiosk("check-in", "SHOW")
    assert (said.status, said.object["outcome"], said.object["reason"]) == (1, "needs_staff", "already_used")


def test_the_party_that_came_corrects_the_one_that_was_booked(door: Terminal) -> None:
    said = door.kiosk("check-in", "FAMILY", "--no-badge", "--adults", 1, "--under-18", 2)
    assert [said.object[key] for key in ("people", "adults", "under_18")] == [3, 1, 2]


@pytest.mark.parametrize("words", [("--adults", "0"), ("--adults", "-1"), ("--under-18", "many"), ("--adults", "1000")])
def test_a_party_that_cannot_be_is_unusable_input(door: Terminal, words: tuple[str, str]) -> None:
    said = door.kiosk("check-in", "FAMILY", *words)
    assert said.status == 2
    assert words[0] in said.object["error"]["what"]
    assert door.kiosk("check-out", "FAMILY").object["outcome"] == "not_in"


def test_a_session_can_be_named_for_a_code_that_names_none(door: Terminal) -> None:
    assert door.kiosk("check-in", "OPEN", "--session", "show-noon").object["session"] == "show-noon"
    said = door.kiosk("check-in", "FAMILY", "--session", "nowhere")
    assert (said.object["outcome"], said.object["reason"]) == ("needs_staff", "session_unknown")


# --- check-out --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("by", ["code", "pass", "badge code"])
def test_a_visit_ends_by_ticket_by_pass_and_by_the_badges_four_characters(door: Terminal, by: str) -> None:
    visit = door.kiosk("check-in", "OPEN", "--no-badge").object
    shown = {"code": "open", "pass": visit["pass"].lower(), "badge code": visit["pass"][2:6].lower()}[by]
    door.clock.pass_time(timedelta(hours=1))
    said = door.kiosk("check-out", shown)
    assert (said.status, said.object["outcome"]) == (0, "checked_out")
    assert (said.object["visit"], said.object["people"]) == (visit["visit"], 1)
    assert said.object["checked_out_at"] == "2026-11-21T13:00:00+00:00"


@pytest.mark.parametrize(
    ("code", "outcome"),
    [("OPEN", "not_in"), ("NOBODY", "unknown_code"), ("ZZ99", "unknown_code"), (issue_pass(3), "unknown_code")],
)
def test_whoever_is_not_in_does_not_leave(door: Terminal, code: str, outcome: str) -> None:
    said = door.kiosk("check-out", code)
    assert (said.status, said.object["outcome"], said.object["visit"]) == (1, outcome, None)


def test_a_second_leaving_says_when_the_first_was(door: Terminal) -> None:
    door.kiosk("check-in", "OPEN", "--no-badge")
    door.kiosk("check-out", "OPEN")
    door.clock.pass_time(timedelta(minutes=5))
    said = door.kiosk("check-out", "OPEN")
    assert (said.status, said.object["outcome"]) == (1, "already_out")
    assert said.object["checked_out_at"] == "2026-11-21T12:00:00+00:00"


def test_whoever_comes_finds_nobody_of_yesterday_inside(door: Terminal) -> None:
    door.kiosk("check-in", "OPEN", "--no-badge")
    door.clock.pass_time(timedelta(days=1))
    said = door.kiosk("check-in", "OPEN", "--no-badge")
    assert (said.status, said.object["outcome"], said.object["re_entry"]) == (0, "admitted", False)


def test_a_line_for_people_starts_with_the_outcome_in_words(door: Terminal) -> None:
    said = door.run("--data", door.data, "check-in", "NOBODY")
    assert said.out.startswith("unknown code (people: 0, ")
    assert (said.err, said.status) == ("", 1)


def test_a_party_of_one_order_comes_late_joins_and_leaves_in_part(terminal: Terminal) -> None:
    terminal.book("code,name,order", "MUM,Ana Reis,O-1", "DAD,Rui Reis,O-1", "KID,Eva Reis,O-1")
    came = terminal.kiosk("check-in", "mum", "--member", "MUM", "--member", "kid", "--no-badge")
    assert (came.status, came.object["people"]) == (0, 2)
    assert terminal.kiosk("check-in", "KID", "--no-badge").object["outcome"] == "already_in"
    assert terminal.kiosk("check-in", "MUM", "--member", "OPEN").object["reason"] == "not_found"
    joined = terminal.kiosk("join", "MUM")
    assert (joined.status, joined.object["outcome"], joined.object["people"]) == (0, "joined", 3)
    assert joined.object["visit"] == came.object["visit"]
    again = terminal.kiosk("join", "DAD", "--adults", "1")
    assert (again.status, again.object["outcome"]) == (1, "already_in")
    left = terminal.kiosk("check-out", "DAD", "--adults", "1")
    assert (left.status, left.object["outcome"], left.object["staying"]) == (0, "some_left", 2)
    assert terminal.kiosk("check-out", "MUM").object["staying"] == 0
    assert terminal.kiosk("join", "MUM").object["outcome"] == "not_in"
    assert terminal.kiosk("join", "NOBODY").object["outcome"] == "unknown_code"


def test_the_names_of_the_unions_are_those_that_scripts_know() -> None:
    assert {snake_case(kind.__name__) for kind in get_args(CheckInOutcome)} == {
        "admitted", "already_in", "not_today", "too_early", "too_late", "full", "outside_age_rule", "needs_staff",
        "cancelled", "revoked", "unknown_code",
    }  # fmt: skip
    assert {snake_case(kind.__name__) for kind in get_args(CheckOutOutcome)} == {
        "checked_out", "some_left", "already_out", "not_in", "needs_staff", "collector_asked", "unknown_code",
    }  # fmt: skip


def test_the_desk_lets_in_against_an_obstacle_with_a_reason(door: Terminal) -> None:
    said = door.kiosk("check-in", "UNPAID", "--override", "unpaid", "--override", "full", "--reason", "settled")
    assert (said.status, said.object["outcome"]) == (0, "admitted")
    assert (said.object["override"], said.object["reason"]) == (["unpaid"], "settled")
    assert door.kiosk("check-in", "BLOCKED", "--override", "full", "--reason", "other").object["outcome"] == "revoked"
    assert door.kiosk("check-in", "OPEN", "--override", "full").status == 2
    assert door.kiosk("check-in", "OPEN", "--reason", "other").status == 2

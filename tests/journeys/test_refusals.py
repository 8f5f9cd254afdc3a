"""What cannot come in: each refusal in plain words, a way on, and never a dead end."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.actions.check_in import Form
from kiosk.domain.people import Party
from tests.journeys.bookings import import_rows
from tests.journeys.conftest import Open
from tests.journeys.driver import WEDNESDAY, Driver

HEADER = "code,name,people,status,session,valid from,attention"
AT_TEN = WEDNESDAY.replace(hour=10)
AT_QUARTER_TO_FIVE = WEDNESDAY.replace(hour=16, minute=45)

REFUSALS = {
    "another_day": ("CODE-1,Ada,1,,course/course/2026-11-27,,", "That code is not for today"),
    "too_early": ("CODE-1,Ada,1,,course/course/2026-11-25,,", "You’re early"),
    "too_late": ("CODE-1,Ada,1,,bench/morning/2026-11-25,,", "You’re late for this one"),
    "cancelled": ("CODE-1,Ada,1,cancelled,,,", "This booking is cancelled"),
    "unpaid": ("CODE-1,Ada,1,unpaid,,,", "Come to the desk"),
    "staff_note": ("CODE-1,Ada,1,,,,yes", "Come to the desk"),
    "unknown": ("OTHER-1,Bo,1,,,,", "We do not know that code"),
}


def fill_in_a_name(kiosk: Driver, name: str) -> None:
    kiosk.type_on_keyboard(name)
    kiosk.tap("continue")
    kiosk.tap("continue")
    kiosk.settle()


@pytest.mark.parametrize("family", REFUSALS)
def test_a_refused_code_says_why_and_leads_on(kiosk: Driver, tmp_path: Path, family: str) -> None:
    row, heading = REFUSALS[family]
    import_rows(kiosk, tmp_path, row, header=HEADER)
    kiosk.scan("CODE-1")
    assert kiosk.says(heading), kiosk.shown_texts()
    assert kiosk.visits() == []
    assert kiosk.named("step_0"), "a dead end"
    if kiosk.says("Use my name") or kiosk.says("Choose something else"):
        kiosk.tap("step_0")
        fill_in_a_name(kiosk, "Ada")
        assert kiosk.says("You’re in, Ada.")
        assert len(kiosk.visits()) == 1
    else:
        kiosk.tap("step_0")
        assert kiosk.screen == "home"


def test_help_from_a_refusal_comes_back_to_it(kiosk: Driver) -> None:
    kiosk.scan("UNKNOWN-CODE")
    kiosk.tap("step_1")
    assert kiosk.screen == "help"
    kiosk.tap("back")
    assert kiosk.says("We do not know that code")


def test_a_second_attempt_with_the_same_code_is_heard_at_once(kiosk: Driver) -> None:
    kiosk.scan("WIFI:S:guests;;")
    kiosk.tap("step_1")
    assert kiosk.screen == "home"
    kiosk.scan("WIFI:S:guests;;")
    assert kiosk.says("That is a code for Wi-Fi.")


def test_a_good_code_behind_bad_ones_checks_in_at_once(kiosk: Driver, tmp_path: Path) -> None:
    """Complaint 9: one code that could not be taken, and the scanner took none after it."""
    import_rows(kiosk, tmp_path, "CODE-1,Ada,1,,,,", header=HEADER)
    for bad in ("K1ABCDEFGHJKMNPQ", "UNKNOWN-CODE", "WIFI:S:guests;;"):
        kiosk.scan(bad)
        assert kiosk.front.parts.answer.tone == "problem"
    kiosk.scan("CODE-1")
    assert kiosk.says("You’re in, Ada.")


def test_a_code_used_before_for_what_lets_nobody_in_twice_goes_to_the_desk(open_kiosk: Open, tmp_path: Path) -> None:
    kiosk = open_kiosk(now=WEDNESDAY.replace(hour=19, minute=10))
    import_rows(kiosk, tmp_path, "CODE-1,Ada,1,,course/course/2026-11-25,,", header=HEADER)
    kiosk.scan("CODE-1")
    assert kiosk.says("You’re in, Ada.")
    kiosk.tap("step_0")
    kiosk.tap("leave")
    kiosk.scan("CODE-1")
    assert kiosk.says("Bye, Ada.")
    kiosk.tap("step_0")
    kiosk.pass_time(seconds=10)
    kiosk.scan("CODE-1")
    assert kiosk.says("This code was used before.")


def test_an_adult_who_tries_the_young_makers_programme_is_told_whom_it_is_for(open_kiosk: Open) -> None:
    kiosk = open_kiosk(now=AT_QUARTER_TO_FIVE)
    kiosk.tap("checkIn")
    kiosk.tap("choice_0")
    kiosk.type_on_keyboard("Ada")
    kiosk.tap("continue")
    while not kiosk.named("choice_35_49"):
        kiosk.tap("choicesMore")
    kiosk.tap("choice_35_49")
    kiosk.tap("continue")
    kiosk.settle()
    assert kiosk.says("Maker Challenge is for other ages")
    assert kiosk.says("It is for ages 14 to 18.")
    assert kiosk.visits() == []
    kiosk.tap("step_0")
    kiosk.tap("choice_1")
    fill_in_a_name(kiosk, "Ada")
    assert [visit.programme_key for visit in kiosk.visits()] == ["open_visit"]


def test_a_full_session_counts_people_and_offers_something_else(open_kiosk: Open) -> None:
    kiosk = open_kiosk(now=AT_TEN)
    form = Form(party=Party(5, 0), name="The Lovelaces", session_key="bench/morning/2026-11-25", programme_key="bench")
    kiosk.kiosk.check_in.by_form(form)
    enter_bench(kiosk, "choice_family")
    assert kiosk.says("There is not enough room for all of you")
    assert kiosk.says("Places left: 1.")
    kiosk.tap("step_0")
    assert kiosk.screen == "form"
    kiosk.tap("back")
    enter_bench(kiosk, "choice_just_me")
    assert kiosk.says("You’re in, Bo.")
    kiosk.tap("step_0")
    enter_bench(kiosk, "choice_just_me")
    assert kiosk.says("Morning bench is full right now")
    assert sum(visit.party.people for visit in kiosk.visits()) == 6


def enter_bench(kiosk: Driver, who: str) -> None:
    kiosk.tap("checkIn")
    kiosk.tap(who)
    kiosk.tap("choice_0")
    kiosk.type_on_keyboard("Bo")
    kiosk.tap("continue")
    kiosk.tap("continue")
    if who == "choice_family":
        kiosk.tap("continue")
    kiosk.tap("choice_no")
    kiosk.tap("skip")
    kiosk.tap("skip")
    kiosk.tap("continue")
    kiosk.settle()


BAD_SCANS: dict[str, Callable[[], str]] = {
    "ten_thousand_characters": lambda: "A7" * 5_000,
    "binary": lambda: "".join(map(chr, range(1, 32))) * 4,
    "emoji": lambda: "\N{ROCKET}\N{PARTY POPPER}" * 5,
    "emoji_name": lambda: "party\N{PARTY POPPER}time",
    "boarding_pass": lambda: "M1LOVELACE/ADA         EABC123 LHRJFKBA 0117 326Y012A0025 100",
    "wifi": lambda: "WIFI:S:Guests;T:WPA;P:correct horse battery;;",
    "contact": lambda: "BEGIN:VCARD VERSION:3.0 N:Lovelace;Ada TEL:+442075895111 END:VCARD",
    "web_page": lambda: "https://example.org/menu",
    "spaces": lambda: " " * 12,
    "markup": lambda: "<b>bold</b><img src='file:///etc/passwd'>",
    "arabic": lambda: "رمز الدخول إلى المبنى",
    "sql": lambda: "'; DROP TABLE visits; --",
    "damaged_pass": lambda: "K1ABCDEFGHJKMNPQ",
}


@pytest.mark.parametrize("kind", BAD_SCANS)
def test_a_scan_of_anything_else_brings_one_polite_sentence_and_home_afterwards(kiosk: Driver, kind: str) -> None:
    kiosk.scan(BAD_SCANS[kind]())
    assert kiosk.screen == "answer"
    assert kiosk.front.parts.answer.tone == "problem"
    assert kiosk.named("step_0")
    assert max(len(text) for text in kiosk.shown_texts()) < 120
    kiosk.tick(20)
    assert kiosk.screen == "home"
    assert kiosk.visits() == []
    assert kiosk.entries() == []


def test_an_empty_scan_says_nothing_and_harms_nothing(kiosk: Driver) -> None:
    kiosk.scan("")
    assert kiosk.screen == "home"
    kiosk.front.kiosk.scan("")
    kiosk.settle()
    assert kiosk.says("We could not read that code")

"""What the hub sets stands over the pack, and goes again where it lets each kiosk have its own."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from kiosk.domain.catalogue import Notice, OpeningHours, YouSaid
from kiosk.domain.venue_settings import (
    Cards,
    Greeting,
    HoursOfDay,
    NoticeWords,
    VenueSetting,
    WelcomeByName,
    as_set,
)
from tests.domain.places import catalogue

SATURDAY = date(2026, 6, 20)
VENUE = replace(
    catalogue().venue,
    greeting="Hello.",
    notices=(
        Notice("wifi", "Ask us."),
        Notice("wifi", "None today.", on=(SATURDAY,)),
        Notice("photo", "A photographer."),
    ),
    you_said=(YouSaid("It is cold.", "It is warm."),),
    hours=(OpeningHours(time(10), time(18), weekday=5),),
)


def test_each_setting_stands_over_what_the_pack_says() -> None:
    card = YouSaid("Close later.", "We do.")
    settings: list[VenueSetting] = [
        Greeting("Welcome."),
        NoticeWords("wifi", "Ask for the password."),
        NoticeWords("assembly_point", "At the lamp."),
        Cards((card,)),
        WelcomeByName(False),
        HoursOfDay(SATURDAY, (time(9), time(1))),
    ]
    venue = as_set(VENUE, settings)
    assert (venue.greeting, venue.you_said, venue.you_said_is_hubs) == ("Welcome.", (card,), True)
    said = [venue.notice(kind, SATURDAY) for kind in ("wifi", "assembly_point", "photo")]
    assert said == ["Ask for the password.", "At the lamp.", "A photographer."]
    assert venue.welcome_by_name is False
    assert venue.closes_at(SATURDAY) == datetime(2026, 6, 21, 0, 0, tzinfo=UTC), "an hour after midnight in London"
    assert venue.closes_at(date(2026, 6, 27)) == datetime(2026, 6, 27, 17, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    "own",
    [Greeting(None), NoticeWords("wifi", None), Cards(None), WelcomeByName(None), HoursOfDay(SATURDAY, None)],
    ids=lambda own: type(own).__name__,
)
def test_a_setting_that_was_let_go_leaves_each_kiosk_its_own(own: VenueSetting) -> None:
    assert as_set(VENUE, [own]) == VENUE


def test_no_card_at_all_can_be_set_too() -> None:
    assert as_set(VENUE, [Cards(())]).you_said == ()

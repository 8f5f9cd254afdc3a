"""What an organiser sets at the hub for every kiosk of the venue: it stands over what each one's own pack says.

The words of the notices about privacy, complaints and photographs stay the pack's: the versions of what people were
told are kept with their records.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, time
from typing import assert_never

from kiosk.domain.catalogue import Notice, OpeningHours, Venue, YouSaid
from kiosk.domain.values import frozen

NOTICES_SET = ("assembly_point", "wifi")  # what badges and the roll call say
GREETING_AT_MOST, NOTICE_AT_MOST = 60, 200


@frozen
class Greeting:
    """The first line of Home. In this and the others ``None`` lets each kiosk have its own again."""

    text: str | None


@frozen
class NoticeWords:
    """What a notice says, on every day."""

    kind: str
    text: str | None


@frozen
class Cards:
    """All "You said, we did" cards."""

    cards: tuple[YouSaid, ...] | None


@frozen
class WelcomeByName:
    """Whether the screen says a first name once somebody is in."""

    holds: bool | None


@frozen
class HoursOfDay:
    """The opening hours of one day, by the venue's clock: opens and closes."""

    on: date
    hours: tuple[time, time] | None


VenueSetting = Greeting | NoticeWords | Cards | WelcomeByName | HoursOfDay


def as_set(venue: Venue, settings: Iterable[VenueSetting]) -> Venue:
    """Return the venue as its organiser has set it; of two about the same thing the later holds."""
    for setting in settings:
        venue = _with(venue, setting)
    return venue


def _with(venue: Venue, setting: VenueSetting) -> Venue:
    match setting:
        case Greeting(text):
            return venue if text is None else replace(venue, greeting=text)
        case NoticeWords(kind, text):
            others = tuple(each for each in venue.notices if each.kind != kind)
            return venue if text is None else replace(venue, notices=(*others, Notice(kind, text)))
        case Cards(cards):
            return venue if cards is None else replace(venue, you_said=cards, you_said_is_hubs=True)
        case WelcomeByName(holds):
            return replace(venue, welcome_by_name=holds)
        case HoursOfDay(on, hours):
            return venue if hours is None else replace(venue, hours=(OpeningHours(*hours, on=on), *venue.hours))
        case _:
            assert_never(setting)

"""What is set for a whole venue (``kiosk.domain.venue_settings``), in words and back. Keys are never renamed."""

from __future__ import annotations

from datetime import date, time
from typing import Any, assert_never

from kiosk.domain.catalogue import CARDS_AT_MOST, DID_AT_MOST, SAID_AT_MOST, YouSaid
from kiosk.domain.venue_settings import (
    GREETING_AT_MOST,
    NOTICE_AT_MOST,
    NOTICES_SET,
    Cards,
    Greeting,
    HoursOfDay,
    NoticeWords,
    VenueSetting,
    WelcomeByName,
)


def words_of_setting(setting: VenueSetting) -> tuple[str, dict[str, Any]]:
    """Return the key under which a setting stands once, and its body; ``value`` is none where kiosks have their own."""
    match setting:
        case Greeting(text):
            return "greeting", {"sets": "greeting", "value": text}
        case NoticeWords(kind, text):
            return f"notice:{kind}", {"sets": "notice", "kind": kind, "value": text}
        case Cards(cards):
            said = None if cards is None else [_card_body(card) for card in cards]
            return "you_said", {"sets": "you_said", "value": said}
        case WelcomeByName(holds):
            return "welcome_by_name", {"sets": "welcome_by_name", "value": holds}
        case HoursOfDay(on, hours):
            value = None if hours is None else [f"{each:%H:%M}" for each in hours]
            return f"hours:{on}", {"sets": "hours", "on": on.isoformat(), "value": value}
        case _:
            assert_never(setting)


def setting_of(body: dict[str, Any]) -> VenueSetting:
    """Return what a body sets. Raises ``ValueError``, ``KeyError`` or ``TypeError`` for what nobody can set here."""
    value = body["value"]
    match body["sets"]:
        case "greeting":
            return Greeting(None if value is None else _text(value, GREETING_AT_MOST))
        case "notice" if body["kind"] in NOTICES_SET:
            return NoticeWords(body["kind"], None if value is None else _text(value, NOTICE_AT_MOST))
        case "you_said":
            return Cards(None if value is None else _cards(value))
        case "welcome_by_name" if value is None or isinstance(value, bool):
            return WelcomeByName(value)
        case "hours":
            on = date.fromisoformat(body["on"])
            return HoursOfDay(on, None if value is None else (_clock(value[0]), _clock(value[1])))
        case _:
            raise ValueError("nobody can set this here")


def _card_body(card: YouSaid) -> dict[str, Any]:
    return {"said": card.said, "did": card.did, "since": card.since.isoformat() if card.since else None}


def _cards(value: list[dict[str, Any]]) -> tuple[YouSaid, ...]:
    if len(value) > CARDS_AT_MOST:
        raise ValueError("more cards than anybody waits for")
    return tuple(
        YouSaid(
            _text(card["said"], SAID_AT_MOST),
            _text(card["did"], DID_AT_MOST),
            date.fromisoformat(card["since"]) if card.get("since") else None,
        )
        for card in value
    )


def _text(value: str, at_most: int) -> str:
    if not 1 <= len(value) <= at_most or not value.isprintable():
        raise ValueError("no text for a screen")
    return value


def _clock(value: str) -> time:
    clock = time.fromisoformat(value)
    if clock.tzinfo is not None:
        raise ValueError("a time of day has no zone")
    return clock

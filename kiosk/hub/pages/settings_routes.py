"""The page of what is set for every kiosk of the venue; each is told at once, and applies it as it hears of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from typing import Any

from fastapi import APIRouter, Response
from sqlalchemy import Connection

from kiosk.domain.catalogue import CARDS_AT_MOST, DID_AT_MOST, SAID_AT_MOST, Venue, YouSaid
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
    as_set,
)
from kiosk.hub.pages.accounts import Wrong
from kiosk.hub.pages.signed_in import Manager, SignedIn
from kiosk.hub.pages.site import NotAllowed, Said, to
from kiosk.hub.pages.wording import NOTICE_LABELS
from kiosk.hub.venue_settings import hold_settings, put_settings, settings_of

Work = Callable[[Venue, Sequence[VenueSetting], Said], list[VenueSetting]]
router = APIRouter()
_CHOICES = {"yes": True, "no": False, "": None}
_LIMITS = {"said": SAID_AT_MOST, "did": DID_AT_MOST, "greeting": GREETING_AT_MOST, "notice": NOTICE_AT_MOST}


@router.get("/settings")
async def shown(who: Manager) -> Response:
    """Show what is set."""
    return await _shown(who)


@router.post("/settings/{path:path}")
async def taken(who: Manager, path: str) -> Response:
    """Take one of the page’s forms."""
    said, work = await who.form(), _WORKS.get(path)
    if work is None:
        raise NotAllowed
    own = who.today().venue

    def change(found: Connection) -> None:
        given = work(own, hold_settings(found, who.venue), said)
        for key in put_settings(found, who.venue, given, lambda day: own.day_bounds(day)[1]):
            who.note(found, "changed a setting", key)

    try:
        await who.in_database(change)
    except Wrong as wrong:
        return await _shown(who, status=422, says=wrong.says, said=said)
    return to("/settings")


async def _shown(who: SignedIn, *, status: int = 200, **given: Any) -> Response:
    own = who.today().venue
    settings = await who.in_database(lambda found: settings_of(found, who.venue))
    first = own.day_of(who.now())
    given |= {
        "values": {name: value for each in settings for name, value in _values(each).items()},
        "own": own,
        "notices": [(kind, NOTICE_LABELS[kind], own.notice(kind, first)) for kind in NOTICES_SET],
        "cards": as_set(own, settings).you_said,
        "cards_are_set": any(isinstance(each, Cards) and each.cards is not None for each in settings),
        "hours": [each for each in settings if isinstance(each, HoursOfDay) and each.hours and each.on >= first],
        "first": first,
        "most_cards": CARDS_AT_MOST,
        "limits": _LIMITS,
    }
    return who.page("settings.html", status=status, **given)


def _values(setting: VenueSetting) -> Said:
    match setting:
        case Greeting(text):
            return {"greeting": text or ""}
        case NoticeWords(kind, text):
            return {kind: text or ""}
        case WelcomeByName(holds):
            return {"welcome_by_name": "" if holds is None else "yes" if holds else "no"}
        case _:
            return {}


def _words(own: Venue, now: Sequence[VenueSetting], said: Said) -> list[VenueSetting]:
    """What is left empty, every kiosk has as its own pack says."""
    by_name = said.get("welcome_by_name", "")
    if by_name not in _CHOICES:
        raise Wrong("Choose whether kiosks welcome by name.")
    return [
        Greeting(_text(said, "greeting", GREETING_AT_MOST, "The greeting") or None),
        *(NoticeWords(kind, _text(said, kind, NOTICE_AT_MOST, NOTICE_LABELS[kind]) or None) for kind in NOTICES_SET),
        WelcomeByName(_CHOICES[by_name]),
    ]


def _card_added(own: Venue, now: Sequence[VenueSetting], said: Said) -> list[VenueSetting]:
    """The first card that is set here stands after those of the pack: from then on all of them are set here."""
    cards = as_set(own, now).you_said
    if len(cards) >= CARDS_AT_MOST:
        raise Wrong(f"There are {CARDS_AT_MOST} cards already. Remove one first.")
    what, done = (
        _text(said, "said", SAID_AT_MOST, "What visitors said"),
        _text(said, "did", DID_AT_MOST, "What you did"),
    )
    if not (what and done):
        raise Wrong("A card has what visitors said, and what you did about it.")
    month = said.get("since", "").strip()
    try:
        since = datetime.strptime(month, "%Y-%m").date() if month else None  # noqa: DTZ007 - a month has no zone
    except ValueError:
        raise Wrong("Since when is a year and a month, such as 2026-09, or nothing.") from None
    return [Cards((*cards, YouSaid(what, done, since)))]


def _card_removed(own: Venue, now: Sequence[VenueSetting], said: Said) -> list[VenueSetting]:
    """Named by its words: another may have changed the list meanwhile."""
    return [Cards(tuple(card for card in as_set(own, now).you_said if card.said != said.get("card")))]


def _hours(own: Venue, now: Sequence[VenueSetting], said: Said) -> list[VenueSetting]:
    on, opens, closes = _day(said), _clock(said, "opens"), _clock(said, "closes")
    if opens == closes:
        raise Wrong("A day closes at another time than it opens.")
    return [HoursOfDay(on, (opens, closes))]


def _text(said: Said, name: str, at_most: int, label: str) -> str:
    text = " ".join(said.get(name, "").split())
    if len(text) > at_most:
        raise Wrong(f"{label}: at most {at_most} characters. That is {len(text) - at_most} too many.")
    if not text.isprintable():
        raise Wrong(f"{label}: there is a character in it that no screen can show.")
    return text


def _day(said: Said) -> date:
    try:
        day = date.fromisoformat(said.get("on", ""))
    except ValueError:
        raise Wrong("Choose the day.") from None
    if not 2000 <= day.year <= 2200:
        raise Wrong("Choose a day of these years.")
    return day


def _clock(said: Said, name: str) -> time:
    try:
        return time.fromisoformat(said.get(name, "")[:5])
    except ValueError:
        raise Wrong("A time is hours and minutes, such as 17:30.") from None


_WORKS: dict[str, Work] = {
    "words": _words,
    "cards": _card_added,
    "cards/remove": _card_removed,
    "cards/own": lambda *_: [Cards(None)],
    "hours": _hours,
    "hours/remove": lambda _own, _now, said: [HoursOfDay(_day(said), None)],
}

"""What can be chosen at the desk: rows to pick from, and for the questions of a person's card reasons and sessions."""

from __future__ import annotations

from kiosk.domain.acts import Why
from kiosk.domain.values import frozen
from kiosk.domain.visits import Visit
from kiosk.kiosk import Kiosk
from ui import desk_card_wording as wording
from ui.desk_wording import local_time


@frozen
class ChoiceRow:
    """Something to choose: a reason, or a session."""

    key: str
    title: str
    detail: str = ""


@frozen
class PickRow:
    """Something to pick from a list; ``bad`` needs somebody."""

    key: str
    title: str
    detail: str
    chosen: bool
    bad: bool = False


def choices_of(question: str, kiosk: Kiosk, visit: Visit | None) -> list[ChoiceRow]:
    """Return what may be answered to a question; nothing where something is to be typed."""
    match question:
        case "why_in":
            return [ChoiceRow(why, words) for why, words in wording.WHYS.items() if why is not Why.CAME_BACK]
        case "why_out":
            return [ChoiceRow(why, words) for why, words in wording.WHYS.items()]
        case "pass":
            return [ChoiceRow(why, words) for why, words in wording.PASS_WHYS.items()]
        case "override":
            return [ChoiceRow(reason, words) for reason, words in wording.OVERRIDES.items()]
        case "erase":
            return [ChoiceRow(reason, words) for reason, words in wording.ERASURES.items()]
        case "again":
            return [ChoiceRow("again", "Print it again")]
        case "move":
            return _sessions(kiosk, visit)
        case _:
            return []


def _sessions(kiosk: Kiosk, visit: Visit | None) -> list[ChoiceRow]:
    """Today's sessions that are not over, without the one they are in."""
    catalogue, now = kiosk.catalogue(), kiosk.clock.now()
    zone, here = catalogue.venue.time_zone, visit.session_key if visit else None
    rows = [
        ChoiceRow(
            session.key,
            f"{local_time(session.starts_at, zone)} {session.title}",
            catalogue.rooms[session.room_key].name if session.room_key in catalogue.rooms else "",
        )
        for session in catalogue.sessions_on(catalogue.venue.day_of(now))
        if not session.cancelled and now < session.ends_at and session.key != here
    ]
    return rows if here is None else [ChoiceRow("", "No session: an open visit"), *rows]

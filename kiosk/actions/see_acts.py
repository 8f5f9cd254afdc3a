"""What staff did, newest first, with the names that stand at this kiosk alone; searched by what a manager reads."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import TypeVar
from uuid import UUID
from zoneinfo import ZoneInfo

from kiosk.actions.acts_ports import MINUTES_A_DAY, ActReader, Span, StoredAct, Word
from kiosk.actions.staff_ports import StaffStore
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.facts import Acted
from kiosk.domain.finding import folded
from kiosk.domain.values import frozen


@frozen
class Wording:
    """What a manager reads of an act and what it was about, of a reason, and of the day; the time is read as 14:05."""

    what: Callable[[str, str], str]
    why: Callable[[str], str]
    day: Callable[[date], str]


IN_KEYS = Wording(
    lambda act, about: f"{act} {about}".replace("_", " "),
    lambda reason: reason.replace("_", " "),
    lambda day: f"{day:%d %b %Y}",
)


@frozen
class SeenAct:
    """Who did what, when, and why; ``about`` says to what, with the name of one of the staff for the id."""

    at: datetime
    name: str
    act: Acted
    about: str = ""
    badge_code: str = ""
    room: str = ""
    code: str = ""


@frozen
class SeenActs:
    """The acts with the venue they were done at; ``is_all`` says that none are left out."""

    acts: tuple[SeenAct, ...]
    catalogue: Catalogue
    is_all: bool = True


@frozen
class _Known:
    names: Mapping[UUID, str]
    catalogue: Catalogue
    days: Mapping[Span, date]


class SeeActs:
    """The verb; it reads alone."""

    def __init__(self, reader: ActReader, staff: StaffStore, catalogue: Callable[[], Catalogue]) -> None:
        self._reader = reader
        self._staff = staff
        self._catalogue = catalogue

    def __call__(self, query: str = "", wording: Wording = IN_KEYS, *, most: int = 500) -> SeenActs:
        """Return the newest acts in whose line every word of the query stands, in the wording that is read."""
        catalogue, names = self._catalogue(), self._staff.names()
        days = _days(self._reader.span(), catalogue.venue.time_zone) if query else {}
        words = self._words(query, wording, _Known(names, catalogue, days))
        found = islice(self._reader.acts(words, _clocks(days)), most + 1)
        acts = tuple(_seen(each, names, catalogue) for each in found)
        return SeenActs(acts[:most], catalogue, len(acts) <= most)

    def _words(self, query: str, wording: Wording, known: _Known) -> tuple[Word, ...]:
        texts = [(text, part.casefold()) for part in query.split() if (text := folded(part))]
        if not texts:
            return ()
        kinds, reasons, rooms = {}, {}, {}
        for act, about, reason, room_key in self._reader.vocabulary():
            kinds[act, about] = folded(wording.what(act, _about(about, known.names)))
            reasons[reason] = folded(wording.why(reason))
            rooms[room_key] = folded(known.catalogue.room_name(room_key))
        staff = {staff_id: folded(name) for staff_id, name in known.names.items()}
        said = {span: folded(wording.day(day)) for span, day in known.days.items()}
        return tuple(
            Word(
                text,
                code,
                _having(text, kinds),
                _having(text, reasons),
                _having(text, staff),
                _having(text, rooms),
                _joined(_having(text, said)),
                _having(text, _MINUTES),
            )
            for text, code in texts
        )


Key = TypeVar("Key")
_MINUTES = {minute: f"{minute // 60:02} {minute % 60:02}" for minute in range(MINUTES_A_DAY)}


def _having(text: str, of: Mapping[Key, str]) -> tuple[Key, ...]:
    return tuple(key for key, words in of.items() if text in words)


def _days(span: Span | None, zone: ZoneInfo) -> dict[Span, date]:
    """Return each day of the calendar from the first act's to the newest one's, with its bounds."""
    days: dict[Span, date] = {}
    if span is not None:
        day, last = (at.astimezone(zone).date() for at in span)
        while day <= last:
            after = day + timedelta(days=1)
            days[datetime.combine(day, time(), zone), datetime.combine(after, time(), zone)] = day
            day = after
    return days


def _clocks(days: Iterable[Span]) -> tuple[tuple[Span, timedelta], ...]:
    """Return for how long local time was how far off UTC; a day on which that changes is taken for as it began."""
    clocks: list[tuple[Span, timedelta]] = []
    for start, end in days:
        off = start.utcoffset() or timedelta()
        if clocks and clocks[-1][1] == off:
            clocks[-1] = (clocks[-1][0][0], end), off
        else:
            clocks.append(((start, end), off))
    return tuple(clocks)


def _joined(days: Sequence[Span]) -> tuple[Span, ...]:
    joined: list[Span] = []
    for start, end in days:
        if joined and joined[-1][1] == start:
            joined[-1] = joined[-1][0], end
        else:
            joined.append((start, end))
    return tuple(joined)


def _seen(stored: StoredAct, names: Mapping[UUID, str], catalogue: Catalogue) -> SeenAct:
    act = stored.act
    return SeenAct(
        stored.at,
        names.get(act.staff_id, "somebody elsewhere"),
        act,
        _about(act.about, names),
        stored.badge_code,
        catalogue.room_name(stored.room_key),
        stored.code,
    )


def _about(about: str, names: Mapping[UUID, str]) -> str:
    """Acts on the staff are about an id, or an id and a role."""
    whom, _, rest = about.partition("/")
    try:
        name = names[UUID(whom)]
    except (ValueError, KeyError):
        return about
    return f"{name}, {rest}" if rest else name

"""What must hold between the tables of a venue pack: references, order of times, no key twice.

These checks look at the document as TOML gives it, so that a table with one fault is still held to all the rest.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from datetime import date, time, timedelta
from typing import Any

from kiosk.domain.values import frozen
from kiosk.domain.young_people import ADULT_AT
from kiosk.exchange.pack_errors import nearest, suggestion
from kiosk.exchange.venue_pack_lines import KeyPath
from kiosk.exchange.venue_pack_source import Finding
from kiosk.exchange.venue_pack_values import WEEKDAYS, as_clock

SAID = {"greeting", "name", "directions", "why", "title", "text", "said", "did"}


@frozen
class Table:
    """A table of the document and its path; a value of the wrong type reads as ``None``, as one that is missing."""

    path: KeyPath
    values: dict[str, Any]

    def text(self, key: str) -> str | None:
        """Return a text."""
        value = self.values.get(key)
        return value if isinstance(value, str) else None

    def number(self, key: str) -> int | None:
        """Return a whole number."""
        value = self.values.get(key)
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    def day(self, key: str) -> date | None:
        """Return a date."""
        value = self.values.get(key)
        return value if type(value) is date else None

    def clock(self, key: str) -> time | None:
        """Return a time of day."""
        return as_clock(self.values.get(key))

    def items(self, key: str) -> list[Any]:
        """Return the elements of a list; none for anything else."""
        value = self.values.get(key)
        return value if isinstance(value, list) else []

    def tables(self, key: str) -> Iterator[Table]:
        """Yield the tables of a list of tables."""
        for index, value in enumerate(self.items(key)):
            if isinstance(value, dict):
                yield Table((*self.path, key, index), value)

    def at(self, *keys: str | int) -> KeyPath:
        """Return the path of something in the table."""
        return (*self.path, *keys)


def relations(data: dict[str, Any]) -> Iterator[Finding]:
    """Yield what is wrong between the tables of a document."""
    pack = Table((), data)
    yield from _place(pack)
    yield from _hours(pack)
    yield from _twice(pack, "rooms", "key")
    yield from _twice(pack, "programmes", "key")
    yield from _twice(pack, "series", "key", "programme")
    yield from _twice(pack, "sessions", "key")
    yield from _twice(pack, "notices", "kind")
    yield from _feedback(pack)
    yield from _translations(pack)
    for programme in pack.tables("programmes"):
        yield from _programme(pack, programme)
    for series in pack.tables("series"):
        yield from _either(pack, series)
        yield from _in_order(series, "from", "until")
        yield from _left_out(series)
    for session in pack.tables("sessions"):
        yield from _either(pack, session)


def _place(pack: Table) -> Iterator[Finding]:
    values = pack.values.get("place")
    place = Table(("place",), values if isinstance(values, dict) else {})
    languages = place.items("languages") or ["en"]
    default = place.text("default_language")
    if default is not None and default not in languages:
        yield Finding(place.at("default_language"), f'"{default}" is not in languages', suggestion(default, languages))


def _feedback(pack: Table) -> Iterator[Finding]:
    values = pack.values.get("feedback")
    feedback = Table(("feedback",), values if isinstance(values, dict) else {})
    yield from _twice(feedback, "questions", "key")
    for question in feedback.tables("questions"):
        yield from _twice(question, "answers", "key")


def _translations(pack: Table) -> Iterator[Finding]:
    place = pack.values.get("place")
    languages = Table((), place if isinstance(place, dict) else {}).items("languages") or ["en"]
    translations = pack.values.get("translations")
    said = dict.fromkeys(_sentences({key: values for key, values in pack.values.items() if key != "translations"}))
    for language, sentences in translations.items() if isinstance(translations, dict) else ():
        path = ("translations", language)
        if language not in languages:
            yield Finding(path, f'"{language}" is not in languages', suggestion(language, languages))
        for text in sentences if isinstance(sentences, dict) else ():
            if text not in said:
                fix = nearest(text, said) or "write the sentence as the pack has it, or take this line out"
                yield Finding((*path, text), "nothing in this pack says that", fix)


def _sentences(values: Any) -> Iterator[str]:
    """Yield what a pack, or a part of it, says to visitors."""
    for key, value in values.items() if isinstance(values, dict) else ():
        if isinstance(value, str) and key in SAID:
            yield value
        for inner in value if isinstance(value, list) else [value]:
            yield from _sentences(inner)


def _hours(pack: Table) -> Iterator[Finding]:
    place = pack.values.get("place")
    closed_on = place.get("closed_on") if isinstance(place, dict) else None
    first_of: dict[Hashable, Table] = {}
    for hours in pack.tables("hours"):
        if ("on" in hours.values) == ("weekdays" in hours.values):
            what = "must be for some weekdays or for one date"
            yield Finding(hours.path, what, 'write either weekdays = ["mon", ...] or on = 2026-12-24')
        on, opens = hours.day("on"), hours.clock("opens")
        if on is not None and isinstance(closed_on, list) and on in closed_on:
            yield Finding(hours.at("on"), f"{on} is also in closed_on", "keep one of the two")
        if opens is not None and opens == hours.clock("closes"):
            yield Finding(hours.at("closes"), "closes when it opens", f'write a time after "{opens:%H:%M}"')
        for day in [on] if on else hours.items("weekdays"):
            if isinstance(day, Hashable) and first_of.setdefault(day, hours) is not hours:
                what = f"{day} already has its hours in hours[{_number(first_of[day])}]"
                yield Finding(hours.path, what, "keep one of the two")


def _twice(pack: Table, section: str, field: str, *within: str) -> Iterator[Finding]:
    first_of: dict[Hashable, Table] = {}
    for table in pack.tables(section):
        key = table.text(field)
        identity = (key, *(table.text(other) for other in within))
        if key is not None and first_of.setdefault(identity, table) is not table:
            what = f'"{key}" is already the {field} of {section}[{_number(first_of[identity])}]'
            yield Finding(table.at(field), what, f"give each of the {section} a {field} of its own")


def _number(table: Table) -> int:
    """Which of its list a table is, as people count."""
    index = table.path[-1]
    return index + 1 if isinstance(index, int) else 1


def _programme(pack: Table, programme: Table) -> Iterator[Finding]:
    yield from _reference(pack, programme, "room")
    youngest, oldest = programme.number("age_min"), programme.number("age_max")
    if youngest is not None and oldest is not None and oldest < youngest:
        what = f"{oldest} is below age_min, which is {youngest}"
        yield Finding(programme.at("age_max"), what, f"write {youngest} or more")
    if programme.values.get("collector") is True and youngest is not None and youngest >= ADULT_AT:
        what = f"nobody under {ADULT_AT} comes, so nobody is collected"
        yield Finding(programme.at("collector"), what, f"leave it out, or write an age_min below {ADULT_AT}")
    if programme.values.get("collector") is True and programme.values.get("check_out_expected") is False:
        what = "nobody is seen to leave where check_out_expected is false"
        yield Finding(programme.at("collector"), what, "leave one of the two out")
    yield from _asked_twice(programme)


def _asked_twice(programme: Table) -> Iterator[Finding]:
    asked: set[str] = set()
    for ask in programme.tables("asks"):
        kind = ask.text("kind")
        if kind in asked:
            yield Finding(ask.at("kind"), f'"{kind}" is asked a second time', "keep one of the two")
        elif kind is not None:
            asked.add(kind)


def _either(pack: Table, session: Table) -> Iterator[Finding]:
    """What holds for a series and for a single session."""
    yield from _reference(pack, session, "programme")
    yield from _reference(pack, session, "room")
    start, end = session.clock("start"), session.clock("end")
    if start is not None and end is not None and end <= start and session.values.get("ends_next_day") is not True:
        what = f'"{end:%H:%M}" is not after start, which is "{start:%H:%M}"'
        fix = f'write a time after "{start:%H:%M}", or add ends_next_day = true if it runs past midnight'
        yield Finding(session.at("end"), what, fix)
    yield from _fits(pack, session)


def _fits(pack: Table, session: Table) -> Iterator[Finding]:
    usual = _named(pack, "programmes", session.text("programme"))
    room_key = session.text("room") or (usual.text("room") if usual else None)
    room = _named(pack, "rooms", room_key)
    holds = room.number("capacity") if room else None
    people = session.number("capacity")
    if holds is not None and people is not None and people > holds >= 1:
        what = f'{people} people are more than the room "{room_key}" holds'
        yield Finding(session.at("capacity"), what, f"write {holds} or less")


def _in_order(series: Table, first: str, last: str) -> Iterator[Finding]:
    begins, ends = series.day(first), series.day(last)
    if begins is not None and ends is not None and ends < begins:
        yield Finding(series.at(last), f"{ends} is before {first}, which is {begins}", f"write {begins} or later")


def _left_out(series: Table) -> Iterator[Finding]:
    """A day that is left out must be one of the series': whoever meant another keeps a session that is not there."""
    weekdays = [WEEKDAYS.index(name) for name in series.items("weekdays") if name in WEEKDAYS]
    for index, day in enumerate(series.items("except")):
        if type(day) is date and weekdays and day.weekday() not in weekdays:
            what = f"{day} is a {day:%A}, on which there is none of this series"
            near = min(
                (day + timedelta(days=step) for step in range(-6, 7)), key=lambda other: _miss(day, other, weekdays)
            )
            yield Finding(series.at("except", index), what, f"write the day that is left out, such as {near}")


def _miss(day: date, other: date, weekdays: list[int]) -> tuple[bool, int]:
    return other.weekday() not in weekdays, abs((other - day).days)


def _reference(pack: Table, table: Table, noun: str) -> Iterator[Finding]:
    key = table.text(noun)
    if key is not None and _named(pack, f"{noun}s", key) is None:
        known = [name for each in pack.tables(f"{noun}s") if (name := each.text("key")) is not None]
        yield Finding(table.at(noun), f'there is no {noun} "{key}"', suggestion(key, known))


def _named(pack: Table, section: str, key: str | None) -> Table | None:
    return next((table for table in pack.tables(section) if key is not None and table.text("key") == key), None)

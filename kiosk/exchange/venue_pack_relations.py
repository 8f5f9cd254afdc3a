"""What must hold between the entries of a venue pack: references, order of times, no key twice."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator

from kiosk.exchange.pack_errors import suggestion
from kiosk.exchange.venue_pack_lines import KeyPath
from kiosk.exchange.venue_pack_reading import AnyEntry, Finding, PackEntries
from kiosk.exchange.venue_pack_schema import (
    HoursEntry,
    NoticeEntry,
    ProgrammeEntry,
    RoomEntry,
    SeriesEntry,
    SessionEntry,
)


def relations(entries: PackEntries) -> Iterator[Finding]:
    """Yield what is wrong between entries that are right by themselves."""
    yield from _place(entries)
    yield from _hours(entries)
    yield from _doubles(entries)
    for index, programme in entries.section("programmes", ProgrammeEntry).items():
        yield from _programme(entries, ("programmes", index), programme)
    for index, series in entries.section("series", SeriesEntry).items():
        yield from _either(entries, ("series", index), series)
        yield from _series(("series", index), series)
    for index, session in entries.section("sessions", SessionEntry).items():
        yield from _either(entries, ("sessions", index), session)


def _place(entries: PackEntries) -> Iterator[Finding]:
    place = entries.place
    if place is not None and place.default_language not in (None, *place.languages):
        fix = suggestion(place.default_language, place.languages)
        yield Finding(("place", "default_language"), f'"{place.default_language}" is not in languages', fix)


def _hours(entries: PackEntries) -> Iterator[Finding]:
    closed = entries.place.closed_on if entries.place else []
    taken: dict[Hashable, int] = {}
    for index, hours in entries.section("hours", HoursEntry).items():
        path: KeyPath = ("hours", index)
        if (hours.on is None) == (hours.weekdays is None):
            yield Finding(path, "is for weekdays or for one date", "write either weekdays = [...] or on = 2026-12-24")
        if hours.on in closed:
            yield Finding((*path, "on"), f"{hours.on} is also in closed_on", "keep one of the two")
        if hours.opens == hours.closes:
            yield Finding((*path, "closes"), "closes when it opens", f"write a time after {hours.opens:%H:%M}")
        for day in [hours.on] if hours.on else hours.weekdays or []:
            first = taken.setdefault(day, index)
            if first != index:
                where = f"hours[{first + 1}]"
                yield Finding(path, f"{day} already has its hours in {where}", "keep one of the two")


def _doubles(entries: PackEntries) -> Iterator[Finding]:
    yield from _twice("rooms", "key", entries.section("rooms", RoomEntry), lambda room: room.key)
    yield from _twice("programmes", "key", entries.section("programmes", ProgrammeEntry), lambda one: one.key)
    yield from _twice("series", "key", entries.section("series", SeriesEntry), lambda one: (one.programme, one.key))
    yield from _twice("sessions", "key", entries.section("sessions", SessionEntry), lambda session: session.key)
    yield from _twice("notices", "kind", entries.section("notices", NoticeEntry), lambda notice: notice.kind)


def _twice(
    section: str, field: str, items: dict[int, AnyEntry], key_of: Callable[[AnyEntry], Hashable]
) -> Iterator[Finding]:
    first_of: dict[Hashable, int] = {}
    for index, item in items.items():
        first = first_of.setdefault(key_of(item), index)
        if first != index:
            what = f'"{getattr(item, field)}" is already the {field} of {section}[{first + 1}]'
            yield Finding((section, index, field), what, f"give each of them a {field} of its own")


def _programme(entries: PackEntries, path: KeyPath, programme: ProgrammeEntry) -> Iterator[Finding]:
    yield from _reference(entries, (*path, "room"), "room", programme.room)
    if programme.age_min is not None and programme.age_max is not None and programme.age_max < programme.age_min:
        what = f"{programme.age_max} is below age_min, which is {programme.age_min}"
        yield Finding((*path, "age_max"), what, f"write {programme.age_min} or more")
    kinds = [ask.kind for ask in programme.asks]
    for number, kind in enumerate(kinds):
        if kind in kinds[:number]:
            yield Finding((*path, "asks", number), f'asks for "{kind}" a second time', "keep one of the two")


def _series(path: KeyPath, series: SeriesEntry) -> Iterator[Finding]:
    if series.first_on is not None and series.last_on is not None and series.last_on < series.first_on:
        what = f"{series.last_on} is before from, which is {series.first_on}"
        yield Finding((*path, "until"), what, f"write {series.first_on} or later")


def _either(entries: PackEntries, path: KeyPath, session: SeriesEntry | SessionEntry) -> Iterator[Finding]:
    yield from _reference(entries, (*path, "programme"), "programme", session.programme)
    if session.room is not None:
        yield from _reference(entries, (*path, "room"), "room", session.room)
    if session.end <= session.start and not session.ends_next_day:
        what = f'"{session.end:%H:%M}" is not after start, which is "{session.start:%H:%M}"'
        fix = f"write a time after {session.start:%H:%M}, or ends_next_day = true if it runs past midnight"
        yield Finding((*path, "end"), what, fix)
    room = _room_of(entries, session)
    if room is not None and room.capacity is not None and (session.capacity or 0) > room.capacity:
        what = f'{session.capacity} people are more than the room "{room.key}" holds'
        yield Finding((*path, "capacity"), what, f"write {room.capacity} or less")


def _room_of(entries: PackEntries, session: SeriesEntry | SessionEntry) -> RoomEntry | None:
    programmes = entries.section("programmes", ProgrammeEntry).values()
    usual = next((programme.room for programme in programmes if programme.key == session.programme), None)
    rooms = entries.section("rooms", RoomEntry).values()
    return next((room for room in rooms if room.key == (session.room or usual)), None)


def _reference(entries: PackEntries, path: KeyPath, noun: str, key: str) -> Iterator[Finding]:
    known = entries.known_keys(f"{noun}s")
    if key not in known:
        yield Finding(path, f'there is no {noun} "{key}"', suggestion(key, known))

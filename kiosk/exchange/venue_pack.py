"""Venue packs: the TOML file that describes a place, its programmes and what takes place there.

The packs this product comes with lie in ``resources/venues``; a place writes its own in the same form, which the
models of ``venue_pack_schema`` define.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.domain.catalogue import Catalogue, Programme, Room, Session, Venue
from kiosk.exchange.equality_set import load_equality_set
from kiosk.exchange.pack_errors import PackError, PackProblem, suggestion
from kiosk.exchange.venue_pack_building import programmes_of, rooms_of, series_of, sessions_of, venue_of
from kiosk.exchange.venue_pack_reading import understand
from kiosk.exchange.venue_pack_relations import relations
from kiosk.exchange.venue_pack_schema import PackEntries
from kiosk.exchange.venue_pack_sessions import Series, days
from kiosk.exchange.venue_pack_source import locate, parse, read_source

PACKS_DIR = Path(__file__).resolve().parents[2] / "resources" / "venues"


@dataclass(frozen=True)
class VenuePack:
    """A place as its file describes it.

    ``sessions`` are the dated ones, ``series`` the weekly ones. ``closed_on``: dates without opening hours and
    without weekly sessions. ``default_language`` is also the first of ``venue.languages``.
    """

    venue: Venue
    rooms: tuple[Room, ...]
    programmes: tuple[Programme, ...]
    sessions: tuple[Session, ...] = ()
    series: tuple[Series, ...] = ()
    closed_on: frozenset[date] = frozenset()
    default_language: str = "en"
    source: Path = Path()

    @property
    def time_zone(self) -> ZoneInfo:
        """The time zone that the place's clocks follow."""
        return self.venue.time_zone

    def catalogue(
        self,
        day_from: date,
        day_until: date,
        imported: Iterable[Session] = (),
        *,
        imported_rooms: Iterable[Room] = (),
        hub_rooms: Iterable[Room] = (),
    ) -> Catalogue:
        """Return the place with the sessions of some of its days, both ends included.

        A dated session replaces the occurrence of a series that has the same key, an imported one replaces either.
        An imported session always finds a room and a programme: a room nobody describes is named after its key,
        and a programme that the pack no longer has gives way to the open one. What the hub says of a room stands over
        the pack, but for what it does not say.
        """
        rooms = {room.key: room for room in (*imported_rooms, *self.rooms)}
        for room in hub_rooms:
            rooms[room.key] = replace(room, two_adults=room.key in rooms and rooms[room.key].two_adults)
        catalogue = Catalogue.of(self.venue, rooms.values(), self.programmes)
        known = [self._placed(session, catalogue, rooms) for session in imported]
        sessions = (*self._weekly(day_from, day_until), *self.sessions, *known)
        of_days = [session for session in sessions if day_from <= self.venue.day_of(session.starts_at) <= day_until]
        return Catalogue.of(self.venue, rooms.values(), self.programmes, of_days)

    def _weekly(self, day_from: date, day_until: date) -> Iterable[Session]:
        # One date more than days: what starts after midnight still belongs to the evening before.
        for day in days(day_from, day_until + timedelta(days=1)):
            if day not in self.closed_on:
                yield from (series.session(day, self.time_zone) for series in self.series if series.takes_place(day))

    def _placed(self, session: Session, catalogue: Catalogue, rooms: dict[str, Room]) -> Session:
        if session.room_key not in rooms:
            name = session.room_key.replace("_", " ").strip().capitalize()
            rooms[session.room_key] = Room(session.room_key, name or session.room_key)
        if session.programme_key in catalogue.programmes:
            return session
        return replace(session, programme_key=catalogue.open_programme.key)


def pack_names(packs_dir: Path = PACKS_DIR) -> list[str]:
    """Return the names of the packs that lie in a folder."""
    return sorted(file.stem for file in packs_dir.glob("*.toml"))


def find_pack(path_or_name: str | Path, packs_dir: Path = PACKS_DIR) -> Path:
    """Return the file of a pack: a path as it is, a name from the folder; raises ``PackError`` for an unknown name."""
    named = isinstance(path_or_name, str) and Path(path_or_name).name == path_or_name
    if not named or Path(path_or_name).suffix == ".toml":
        return Path(path_or_name)
    file = packs_dir / f"{path_or_name}.toml"
    if not file.is_file():
        what = f'there is no venue pack "{path_or_name}"'
        fix = suggestion(path_or_name, pack_names(packs_dir)) + "; or give the path of a TOML file"
        raise PackError(file, [PackProblem(file, 0, 0, "", what, fix)])
    return file


def load_pack(path_or_name: str | Path, *, packs_dir: Path = PACKS_DIR) -> VenuePack:
    """Return a venue pack, from the path of a TOML file or by the name of one in ``packs_dir``.

    Raises ``PackError`` with every problem of the file: an unknown name, an unreadable file, a syntax error (only the
    first can be told), and whatever its tables hold that they must not.
    """
    file = find_pack(path_or_name, packs_dir)
    source = read_source(file)
    data = parse(file, source)
    entries = understand(data)
    findings = list(relations(data))
    if isinstance(entries, list):
        raise PackError(file, locate(file, source, entries + findings))
    if findings:
        raise PackError(file, locate(file, source, findings))
    return _build(entries, file)


def _venue(entries: PackEntries, file: Path) -> Venue:
    """The place, with what its equality questions say in other languages beside what it says itself."""
    venue = venue_of(entries)
    if entries.equality is None:
        return venue
    asked = load_equality_set(entries.equality, file)
    spoken = {key: {**asked.translations.get(key, {}), **venue.translations.get(key, {})} for key in venue.languages}
    return replace(venue, equality=asked, translations={key: said for key, said in spoken.items() if said})


def _build(entries: PackEntries, file: Path) -> VenuePack:
    venue = _venue(entries, file)
    programmes = programmes_of(entries)
    return VenuePack(
        venue=venue,
        rooms=rooms_of(entries),
        programmes=programmes,
        sessions=sessions_of(entries, programmes, venue.time_zone),
        series=series_of(entries, programmes),
        closed_on=frozenset(entries.place.closed_on),
        default_language=venue.languages[0],
        source=file,
    )

"""Which session and programme a row of a bookings file means."""

from __future__ import annotations

import difflib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, datetime, tzinfo

from kiosk.domain.catalogue import Programme, Session
from kiosk.domain.values import frozen
from kiosk.exchange.booking_times import Moment
from kiosk.exchange.errors import ImportFileError

_MOST_SUGGESTED = 300  # different wrong names; with more, the column is the wrong one and suggestions only cost time


class NoSuchPlaceError(Exception):
    """A row names a session or programme that cannot be told; the text says what to do."""


@frozen
class Wish:
    """What a row says of its place. ``event`` is the ticketing system's own title, which need not be a session's."""

    session: str = ""
    event: str = ""
    start: Moment | None = None
    programme: str = ""


@frozen
class PlaceKeys:
    """Where a booking holds, by keys; both ``None`` means an open visit."""

    session_key: str | None = None
    programme_key: str | None = None


ANYWHERE = PlaceKeys()


class PlaceFinder:
    """Finds sessions by key, title and start, and programmes by key and name, all without regard to case."""

    def __init__(
        self,
        sessions: Iterable[Session],
        programmes: Iterable[Programme],
        zone: tzinfo,
        default: PlaceKeys = ANYWHERE,
    ) -> None:
        self._zone = zone
        self._known: dict[Wish, PlaceKeys | str] = {}
        self._sessions = tuple(sessions)
        self._by_name: defaultdict[str, list[Session]] = defaultdict(list)
        self._by_day: defaultdict[date, list[Session]] = defaultdict(list)
        for session in self._sessions:
            self._by_day[session.starts_at.astimezone(zone).date()].append(session)
            for name in {_plain(session.key), _plain(session.title)}:
                self._by_name[name].append(session)
        given = tuple(programmes)
        self._programmes = {_plain(programme.name): programme for programme in given}
        self._programmes.update((_plain(programme.key), programme) for programme in given)
        self._default = self._checked(default)

    def find(self, wish: Wish) -> PlaceKeys:
        """Return a row's place, the default where it says nothing; raises ``NoSuchPlaceError``."""
        found = self._known.get(wish)
        if found is None:
            try:
                found = self._search(wish)
            except NoSuchPlaceError as error:
                found = str(error)
            self._known[wish] = found
        if isinstance(found, str):
            raise NoSuchPlaceError(found)
        return found

    def _checked(self, default: PlaceKeys) -> PlaceKeys:
        try:
            session = self._search(Wish(session=default.session_key)) if default.session_key else ANYWHERE
            programme = self._programme(default.programme_key) if default.programme_key else None
        except NoSuchPlaceError as error:
            raise ImportFileError("The session or programme given for all rows is not known.", fix=str(error)) from None
        return PlaceKeys(session.session_key, programme.key if programme else session.programme_key)

    def _search(self, wish: Wish) -> PlaceKeys:
        programme = self._programme(wish.programme) if wish.programme else None
        named = self._of_programme(self._by_name.get(_plain(wish.session or wish.event), ()), programme)
        if wish.session and not named:
            raise NoSuchPlaceError(f"There is no session '{wish.session}'.{self._near_sessions(wish.session)}")
        if wish.start is not None:
            return _keys(self._starting(wish.start, named, programme))
        if named:
            return _keys(self._only(named, wish.session or wish.event))
        if programme is not None:
            of_programme = self._default.programme_key == programme.key
            return self._default if of_programme else PlaceKeys(None, programme.key)
        return self._of_event(wish.event) if wish.event else self._default

    def _of_programme(self, sessions: Sequence[Session], programme: Programme | None) -> list[Session]:
        return [session for session in sessions if programme is None or session.programme_key == programme.key]

    def _starting(self, start: Moment, named: Sequence[Session], programme: Programme | None) -> Session:
        """Return the session of a day and time; of those that were named, the day's only one may differ in time."""
        said = f"{start.at:%Y-%m-%d %H:%M}" if start.has_time else f"{start.at:%Y-%m-%d}"
        at = start.instant(self._zone)
        of_day = self._of_programme(self._by_day.get(at.astimezone(self._zone).date(), ()), programme)
        if named:
            of_day = [session for session in of_day if session in named]
        at_time = [session for session in of_day if start.has_time and session.starts_at == at]
        fitting = at_time or (of_day if named or not start.has_time else [])
        if not fitting:
            step = "Import the sessions first, mend the date, or leave the column out with --map start=."
            near = self._listed(of_day or named or self._nearest(at))
            raise NoSuchPlaceError(f"No session starts on {said}. {step}{near}")
        return self._only(fitting, said)

    def _nearest(self, at: datetime) -> Sequence[Session]:
        if len(self._known) > _MOST_SUGGESTED:
            return ()
        return sorted(self._sessions, key=lambda session: (abs(session.starts_at - at), session.key))

    def _only(self, sessions: Sequence[Session], said: str) -> Session:
        taking_place = [session for session in sessions if not session.cancelled] or sessions
        if len(taking_place) > 1:
            step = "Add a column 'start', or put the session’s key into the column 'session'."
            raise NoSuchPlaceError(f"'{said}' can be {len(taking_place)} sessions. {step}{self._listed(taking_place)}")
        return taking_place[0]

    def _of_event(self, event: str) -> PlaceKeys:
        programme = self._programmes.get(_plain(event))
        if programme is not None:
            return PlaceKeys(None, programme.key)
        if self._default != PlaceKeys():
            return self._default
        step = "Say where these bookings belong with --session or --programme."
        raise NoSuchPlaceError(f"No session or programme is called '{event}'. {step}{self._near_sessions(event)}")

    def _programme(self, name: str) -> Programme:
        found = self._programmes.get(_plain(name))
        if found is None:
            known = self._programmes if len(self._known) < _MOST_SUGGESTED else ()
            near = difflib.get_close_matches(_plain(name), known, n=3)
            names = dict.fromkeys(self._programmes[match].name for match in near)
            meant = f" Did you mean {' or '.join(names)}?" if names else ""
            raise NoSuchPlaceError(f"There is no programme '{name}'.{meant}")
        return found

    def _near_sessions(self, name: str) -> str:
        if not self._sessions:
            return " No sessions are known yet: import them first."
        if len(self._known) > _MOST_SUGGESTED:
            return ""
        near = difflib.get_close_matches(_plain(name), self._by_name, n=3)
        found = {session.key: session for match in near for session in self._by_name[match]}
        return self._listed(list(found.values()))

    def _listed(self, sessions: Sequence[Session]) -> str:
        """Say up to three sessions one could have meant."""
        if not sessions:
            return ""
        texts = [
            f"{session.title} ({session.starts_at.astimezone(self._zone):%Y-%m-%d %H:%M}, key {session.key})"
            for session in sessions[:3]
        ]
        return f" Did you mean {' or '.join(texts)}?"


def _keys(session: Session) -> PlaceKeys:
    return PlaceKeys(session.key, session.programme_key)


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())

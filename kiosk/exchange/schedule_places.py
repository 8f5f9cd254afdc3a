"""Which programme and which room an entry of a schedule means."""

from __future__ import annotations

import difflib
import unicodedata
import zlib
from collections.abc import Iterable

from kiosk.domain.catalogue import Programme, Room
from kiosk.exchange.errors import ImportFileError


def slug(name: str) -> str:
    """Return a key made of a name: small letters and digits of any script, the rest as single underscores."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    kept = "".join(letter if letter.isalnum() else " " for letter in plain if not unicodedata.combining(letter))
    return "_".join(kept.split()) or f"x{zlib.crc32(name.encode()):08x}"


class ProgrammeFinder:
    """Finds programmes by key or name, without regard to case and punctuation.

    ``default_key`` holds for entries that name none; without it, the first programme of open visits does. Raises
    ``ImportFileError`` for a default that is no programme.
    """

    def __init__(self, programmes: Iterable[Programme], default_key: str | None, where: str) -> None:
        known = list(programmes)
        self._by_slug = {slug(programme.name): programme for programme in known}
        self._by_slug.update({slug(programme.key): programme for programme in known})
        if not known:
            raise ImportFileError("The venue has no programmes.", where=where, fix="Load its venue pack first.")
        default = next((programme for programme in known if programme.open_visit), known[0])
        if default_key is not None:
            found = self._by_slug.get(slug(default_key))
            if found is None:
                raise ImportFileError(
                    f"There is no programme '{default_key}'.", where=where, fix=self._near(default_key)
                )
            default = found
        self._default = default

    def find(self, name: str, tracks: Iterable[str] = ()) -> Programme | str:
        """Return the programme of that name, else of the first track that is one, else the default.

        A name that is no programme's returns the reason and what it could have been; a track may be anything.
        """
        if name.strip():
            return self._by_slug.get(slug(name)) or f"There is no programme '{name.strip()}'. {self._near(name)}"
        of_tracks = (self._by_slug[slug(track)] for track in tracks if track.strip() and slug(track) in self._by_slug)
        return next(of_tracks, self._default)

    def _near(self, name: str) -> str:
        keys = sorted({programme.key for programme in self._by_slug.values()})
        near = difflib.get_close_matches(slug(name), self._by_slug, n=1)
        meant = f"Did you mean '{self._by_slug[near[0]].key}'? " if near else ""
        return f"{meant}The programmes are: {', '.join(keys)}."


class RoomFinder:
    """Finds rooms by key or name, without regard to case and punctuation, and makes those nobody knows."""

    def __init__(self, rooms: Iterable[Room]) -> None:
        known = list(rooms)
        self._by_slug = {slug(room.name): room for room in known}
        self._by_slug.update({slug(room.key): room for room in known})
        self._new: dict[str, Room] = {}

    @property
    def new_rooms(self) -> tuple[Room, ...]:
        """The rooms that were not known, in the order they came up."""
        return tuple(self._new.values())

    def find(self, name: str, capacity: int | None = None) -> str | None:
        """Return a room's key, that of a new room for a name nobody knows, ``None`` for no name.

        "Workshop, 68 Wood Lane" also finds the Workshop: calendars write the address after the room.
        """
        if not name.strip():
            return None
        key = slug(name)
        room = self._by_slug.get(key) or self._new.get(key) or self._by_slug.get(slug(name.split(",")[0]))
        if room is None:
            room = self._new[key] = Room(key, " ".join(name.split()), capacity)
        return room.key

"""Watch over the rule of two adults: the desk is called while it is broken, and no longer."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.actions.call_ports import CallStore
from kiosk.actions.calls import Calls
from kiosk.actions.reading_ports import JournalReader
from kiosk.domain.calls import CallKind
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.young_people import WatchedRoom, watched_rooms


class WatchRooms:
    """The verb. It sees the people whom this kiosk checked in, and the staff whom the desk says are with them."""

    def __init__(
        self, reader: JournalReader, store: CallStore, calls: Calls, catalogue: Callable[[], Catalogue]
    ) -> None:
        self._reader = reader
        self._store = store
        self._calls = calls
        self._catalogue = catalogue

    def __call__(self) -> tuple[WatchedRoom, ...]:
        """Return the rooms with the rule and under-18s in them; raise and end their calls.

        When the last of them has left a room, staff are no longer said to be with them.
        """
        rooms = [room for room in self._catalogue().rooms.values() if room.two_adults]
        if not rooms:
            return ()
        staff = self._store.staff_in_rooms()
        watched = watched_rooms(rooms, self._reader.people_in_rooms([room.key for room in rooms]), staff)
        for room_key in staff.keys() - {each.room.key for each in watched}:
            self._store.put_staff(room_key, 0)
        self._call(watched)
        return watched

    def with_staff(self, room_key: str, adults: int) -> tuple[WatchedRoom, ...]:
        """Say how many staff are with the young people in a room."""
        self._store.put_staff(room_key, max(adults, 0))
        return self()

    def _call(self, watched: tuple[WatchedRoom, ...]) -> None:
        broken = {each.room.key for each in watched if each.is_broken}
        for view in self._calls.read():
            if view.call.kind is CallKind.TWO_ADULTS:
                if view.call.room_key in broken:
                    broken.discard(view.call.room_key)
                else:
                    self._calls.end(view.call.id)
        for room_key in sorted(broken):
            self._calls.raise_call(CallKind.TWO_ADULTS, room_key=room_key)

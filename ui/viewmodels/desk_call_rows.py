"""What the desk shows of calls, row by row."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.actions.calls import Calls, CallView
from kiosk.actions.ports import Clock
from kiosk.actions.sign_in import SignIn
from kiosk.actions.watch_rooms import WatchRooms
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.values import frozen
from kiosk.domain.young_people import WatchedRoom
from ui import call_wording as wording
from ui.jobs import JobRunner


@frozen
class CallRow:
    """A call that has not ended; the ``chosen`` one is shown beside the list."""

    key: str
    kind: str
    title: str
    detail: str
    stateWords: str
    answered: bool
    chosen: bool


@frozen
class ComerRow:
    """Somebody who may come."""

    key: str
    title: str


@frozen
class WrittenRow:
    """One text of the pad."""

    who: str
    words: str
    byStaff: bool


@frozen
class WatchedRow:
    """A room with the rule of two adults and under-18s in it."""

    key: str
    title: str
    detail: str
    staff: int
    broken: bool


@frozen
class Sources:
    """Where the calls, the people who come and the places are read, and on what."""

    calls: Calls
    watch_rooms: WatchRooms
    sign_in: SignIn
    catalogue: Callable[[], Catalogue]
    clock: Clock
    reading: JobRunner

    def detail(self, view: CallView) -> str:
        """Return where a call comes from and since when."""
        catalogue = self.catalogue()
        since = wording.since(view.call, self.clock.now(), catalogue.venue.time_zone)
        return f"{wording.where(view.call, catalogue)}, {since}"

    def row(self, view: CallView, *, chosen: bool) -> CallRow:
        """Return a call as the list shows it."""
        call = view.call
        shown = wording.title(call), self.detail(view), wording.state(view)
        return CallRow(str(call.id), call.kind.value, *shown, call.is_answered, chosen)


def written_rows(view: CallView | None) -> list[WrittenRow]:
    """Return what stands on a call's pad."""
    if view is None:
        return []
    return [WrittenRow(wording.wrote(each, view.comes), each.text, each.by_staff) for each in view.written]


def watched_row(each: WatchedRoom) -> WatchedRow:
    """Return a room with the rule of two adults."""
    return WatchedRow(each.room.key, each.room.name, wording.watched(each), each.staff, each.is_broken)

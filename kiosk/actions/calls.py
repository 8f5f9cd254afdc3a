"""Calls to the desk: raised at a visitor's screen, seen and answered at the desk, and followed live on both sides."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from threading import Lock
from uuid import UUID

from kiosk.actions.call_ports import CallStore
from kiosk.actions.ports import Clock, Ids
from kiosk.actions.staff_ports import StaffStore
from kiosk.domain.calls import STALE_AFTER, Call, CallKind, Written
from kiosk.domain.names import first_name
from kiosk.domain.staff import Staff
from kiosk.domain.values import frozen
from kiosk.errors import KioskError

logger = logging.getLogger(__name__)
Heard = Callable[[], None]
LONGEST_TEXT = 160
TEXTS_KEPT = 20


@frozen
class CallView:
    """A call, the first name of who comes (empty until somebody says so), and what was written back and forth."""

    call: Call
    comes: str = ""
    written: tuple[Written, ...] = ()


class Calls:
    """The verbs. Everything that is open is in memory, where both sides look; the store keeps it over a restart.

    A disk that refuses loses no call: it is in memory, and the log says that a restart would lose it. Texts of the
    write pad are never written anywhere. Each change tells whoever listens, from the thread that made it.
    """

    def __init__(self, store: CallStore, staff: StaffStore, clock: Clock, ids: Ids, kiosk_id: str) -> None:
        self._store = store
        self._staff = staff
        self._clock = clock
        self._ids = ids
        self._kiosk_id = kiosk_id
        self._lock = Lock()
        self._views: dict[UUID, CallView] = {}
        self._is_loaded = False
        self._listeners: list[Heard] = []
        self._desks = 0

    def read(self) -> tuple[CallView, ...]:
        """Return the open calls, oldest first; the first time from the store."""
        self._load()
        with self._lock:
            return tuple(sorted(self._views.values(), key=lambda view: (view.call.raised_at, view.call.id)))

    def view(self, call_id: UUID) -> CallView | None:
        """Return one open call from memory alone; ``None`` once it has ended."""
        with self._lock:
            return self._views.get(call_id)

    def raise_call(
        self, kind: CallKind, *, screen: str = "", room_key: str | None = None, visit_id: UUID | None = None
    ) -> Call:
        """Call the desk, and return the call; one about the same thing that has not ended is the call."""
        self._load()
        now = self._clock.now()
        call = Call(self._ids.new_id(), kind, self._kiosk_id, now, screen, room_key, visit_id)
        with self._lock:
            same = next((view.call for view in self._views.values() if view.call.is_like(call)), None)
            if same is None:
                self._views[call.id] = CallView(call)
        if same is not None:
            return same
        self._keep(lambda: self._store.raise_call(call))
        self._tell()
        return call

    def answer(self, call_id: UUID, staff: Staff | None) -> None:
        """Say who comes; ``None`` says that somebody does."""
        self._load()
        now, by = self._clock.now(), staff.id if staff else None
        with self._lock:
            view = self._views.get(call_id)
            if view is None:
                return
            answered = replace(view.call, answered_at=now, answered_by=by)
            self._views[call_id] = replace(view, call=answered, comes=first_name(staff.name) if staff else "")
        self._keep(lambda: self._store.answer(call_id, now, by))
        self._tell()

    def end(self, call_id: UUID) -> None:
        """End a call; what was written goes with it."""
        self._load()
        with self._lock:
            if self._views.pop(call_id, None) is None:
                return
        self._keep(lambda: self._store.end(call_id, self._clock.now()))
        self._tell()

    def write(self, call_id: UUID, text: str, *, by_staff: bool) -> None:
        """Write a text on a call's pad."""
        words = " ".join(text.split())[:LONGEST_TEXT]
        with self._lock:
            view = self._views.get(call_id)
            if view is None or not words:
                return
            written = (*view.written, Written(by_staff, words))[-TEXTS_KEPT:]
            self._views[call_id] = replace(view, written=written)
        self._tell()

    def wipe(self, call_id: UUID) -> None:
        """Forget what was written: the visitor's turn has ended."""
        with self._lock:
            view = self._views.get(call_id)
            if view is None or not view.written:
                return
            self._views[call_id] = replace(view, written=())
        self._tell()

    @property
    def is_attended(self) -> bool:
        """Whether a desk is open that shows the calls."""
        return self._desks > 0

    def attend(self) -> None:
        """A desk has opened."""
        self._desks += 1
        self._tell()

    def unattend(self) -> None:
        """A desk has closed."""
        self._desks -= 1
        self._tell()

    def listen(self, heard: Heard) -> Heard:
        """Call ``heard`` after each change until the returned function is called."""
        self._listeners.append(heard)
        return lambda: self._listeners.remove(heard)

    def _load(self) -> None:
        if self._is_loaded:
            return
        kept: list[CallView] = []
        self._keep(lambda: kept.extend(self._kept()))
        with self._lock:
            self._views = {view.call.id: view for view in kept} | self._views
            self._is_loaded = True

    def _kept(self) -> list[CallView]:
        names = {staff.id: first_name(staff.name) for staff in self._staff.everybody()}
        now = self._clock.now()
        calls = self._store.open_calls()
        for call in calls:
            if call.raised_at < now - STALE_AFTER:
                self._store.end(call.id, now)
        return [CallView(call, _name_in(names, call)) for call in calls if call.raised_at >= now - STALE_AFTER]

    def _keep(self, keep: Callable[[], None]) -> None:
        try:
            keep()
        except KioskError:
            logger.exception("Calls to the desk are kept in memory alone.")

    def _tell(self) -> None:
        for heard in tuple(self._listeners):
            heard()


def _name_in(names: dict[UUID, str], call: Call) -> str:
    return names.get(call.answered_by, "") if call.answered_by else ""

"""Calls at the desk: seen at once, answered by whoever comes, written to, and ended."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.actions.calls import LONGEST_TEXT, TEXTS_KEPT, CallView
from kiosk.domain.calls import Call
from kiosk.domain.staff import Staff
from kiosk.domain.young_people import WatchedRoom
from ui import call_wording as wording
from ui.listmodels.paged_rows import PagedRows
from ui.viewmodels.desk_call_rows import (
    CallRow,
    ComerRow,
    Sources,
    WatchedRow,
    WrittenRow,
    watched_row,
    written_rows,
)

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

SOMEBODY = "somebody"


@QmlElement
@QmlUncreatable("built by composition")
class DeskCallsViewModel(QObject):
    """The open calls: in the banner above every page and in the list. No name of a visitor is among them."""

    changed = Signal()
    rang = Signal()
    _heard = Signal()

    def __init__(self, sources: Sources, signed_in: Callable[[], Staff | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sources = sources
        self._signed_in = signed_in
        self._rows = PagedRows(CallRow, self)
        self._comers = PagedRows(ComerRow, self)
        self._written = PagedRows(WrittenRow, self)
        self._rooms = PagedRows(WatchedRow, self)
        self._views: tuple[CallView, ...] = ()
        self._everybody: tuple[Staff, ...] = ()
        self._asked: UUID | None = None
        self._open: UUID | None = None
        self._text = ""
        self._heard.connect(self.read)
        self._stop_listening = sources.calls.listen(self._heard.emit)

    def start(self) -> None:
        """Show the calls from now on, and let the visitors' screens know that somebody sees them."""
        self._sources.calls.attend()
        self.read()

    def stop(self) -> None:
        """Listen no more."""
        self._stop_listening()
        self._sources.calls.unattend()

    @Slot()
    def read(self) -> None:
        """Read the open calls."""
        self._sources.reading.run("calls", self._sources.calls.read, self._show, _not_kept)

    def watch(self) -> None:
        """Look whether a room breaks the rule of two adults; how long calls have lasted is said anew."""
        self._sources.reading.run("rooms", self._sources.watch_rooms, self._show_rooms, _not_kept)
        if self._views:
            self._redraw()

    @Slot(str)
    def answer(self, key: str) -> None:
        """Come to a call: whoever is signed in, else the screen asks who; it needs no PIN."""
        staff = self._signed_in()
        if staff is not None:
            self._answer(UUID(key), staff)
            return
        self._asked = UUID(key)
        self._sources.reading.run("staff", self._sources.sign_in.everybody, self._ask_who, _not_kept)

    @Slot(str)
    def come(self, key: str) -> None:
        """Say who comes."""
        if self._asked is not None:
            staff = next((each for each in self._everybody if str(each.id) == key), None)
            call_id, self._asked = self._asked, None
            self._answer(call_id, staff)
            self.open(str(call_id))

    @Slot()
    def dontCome(self) -> None:
        """Ask no longer who comes."""
        self._asked = None
        self.changed.emit()

    @Slot(str)
    def end(self, key: str) -> None:
        """End a call: somebody has been there."""
        self._sources.reading.run("end call", partial(self._sources.calls.end, UUID(key)), _nothing, _not_kept)

    @Slot(str)
    def open(self, key: str) -> None:
        """Show a call beside the list."""
        if str(self._open) != key:
            self._open, self._text = UUID(key), ""
        self._asked = None
        self._redraw()

    def open_first(self) -> None:
        """Show the oldest call, where none is shown and nobody is asked who comes."""
        if self._open is None and self._asked is None and self._views:
            self.open(str(self._views[0].call.id))

    def clear(self) -> None:
        """Nobody is at the desk any more: show no call, ask nobody."""
        self._open, self._asked, self._text = None, None, ""
        self._redraw()

    @Slot(str)
    def setText(self, text: str) -> None:
        """Take what the field holds now."""
        if text[:LONGEST_TEXT] != self._text:
            self._text = text[:LONGEST_TEXT]
            self.changed.emit()

    @Slot()
    def send(self) -> None:
        """Write to the visitor."""
        if self._open is not None and self._text.strip():
            words, self._text = self._text, ""
            self._sources.calls.write(self._open, words, by_staff=True)
            self.changed.emit()

    @property
    def open_call(self) -> Call | None:
        """The call that is shown beside the list."""
        view = self._view(self._open)
        return view.call if view else None

    @Property(QObject, constant=True)
    def rooms(self) -> QObject:
        """The rooms with the rule of two adults and under-18s in them."""
        return self._rooms

    @Slot(str, int)
    def setStaff(self, room_key: str, staff: int) -> None:
        """Say how many staff are with the young people in a room."""
        watch = partial(self._sources.watch_rooms.with_staff, room_key, staff)
        self._sources.reading.run("staff in room", watch, self._show_rooms, _not_kept)

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """The calls that have not ended, oldest first."""
        return self._rows

    @Property(QObject, constant=True)
    def comers(self) -> QObject:
        """Who may come."""
        return self._comers

    @Property(QObject, constant=True)
    def written(self) -> QObject:
        """What stands on the open call's pad, the newest last."""
        return self._written

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many calls have not ended."""
        return len(self._views)

    @Property(int, notify=changed)
    def unanswered(self) -> int:
        """How many calls nobody has answered."""
        return sum(not view.call.is_answered for view in self._views)

    @Property(str, notify=changed)
    def waitingKey(self) -> str:
        """The oldest call that nobody has answered; empty without one."""
        view = self._waiting
        return str(view.call.id) if view else ""

    @Property(str, notify=changed)
    def waitingTitle(self) -> str:
        """What that call is about."""
        view = self._waiting
        return wording.title(view.call) if view else ""

    @Property(str, notify=changed)
    def waitingDetail(self) -> str:
        """Where it comes from, since when, and how many more there are."""
        view = self._waiting
        return wording.and_more(self._sources.detail(view), self.unanswered - 1) if view else ""

    @Property(bool, notify=changed)
    def asksWho(self) -> bool:
        """Whether the screen asks who comes."""
        return self._asked is not None

    @Property(str, notify=changed)
    def openKey(self) -> str:
        """The call that is shown beside the list."""
        return str(self._open) if self._open else ""

    @Property(str, notify=changed)
    def openKind(self) -> str:
        """What kind of call is shown; empty without one."""
        view = self._view(self._open)
        return view.call.kind.value if view else ""

    @Property(bool, notify=changed)
    def openAnswered(self) -> bool:
        """Whether somebody has said that they come to it."""
        view = self._view(self._open)
        return view is not None and view.call.is_answered

    @Property(str, notify=changed)
    def openTitle(self) -> str:
        """What that call is about."""
        view = self._view(self._open)
        return wording.title(view.call) if view else ""

    @Property(str, notify=changed)
    def openDetail(self) -> str:
        """Where that call comes from, since when, and who comes."""
        view = self._view(self._open)
        return f"{self._sources.detail(view)}. {wording.state(view)}." if view else ""

    @Property(str, notify=changed)
    def text(self) -> str:
        """What stands in the pad's field."""
        return self._text

    def _show(self, views: tuple[CallView, ...]) -> None:
        known = {view.call.id for view in self._views}
        rings = any(view.call.id not in known and not view.call.is_answered for view in views)
        self._views = views
        if self._asked is not None and self._view(self._asked) is None:
            self._asked = None
        if self._open is not None and self._view(self._open) is None:
            self._open, self._text = None, ""
        self._redraw()
        if rings:
            self.rang.emit()

    def _show_rooms(self, rooms: tuple[WatchedRoom, ...]) -> None:
        self._rooms.show([watched_row(each) for each in rooms])

    def _redraw(self) -> None:
        self._rows.show([self._sources.row(view, chosen=view.call.id == self._open) for view in self._views])
        view = self._view(self._open)
        self._written.show(written_rows(view))
        self._written.turn(TEXTS_KEPT)  # the newest
        self.changed.emit()

    @property
    def _waiting(self) -> CallView | None:
        return next((view for view in self._views if not view.call.is_answered), None)

    def _view(self, call_id: UUID | None) -> CallView | None:
        return next((view for view in self._views if view.call.id == call_id), None)

    def _answer(self, call_id: UUID, staff: Staff | None) -> None:
        self._sources.reading.run("answer", partial(self._sources.calls.answer, call_id, staff), _nothing, _not_kept)

    def _ask_who(self, everybody: tuple[Staff, ...]) -> None:
        self._everybody = everybody
        if not everybody:
            self.come(SOMEBODY)
            return
        self._comers.show([ComerRow(str(staff.id), staff.name) for staff in everybody])
        self.changed.emit()


def _nothing(_: object) -> None:
    """The change is heard of as every other one."""


def _not_kept(_: Exception) -> None:
    """The log has it; what is open is in memory, and is read again with the next refresh."""

"""Home: the board, today's next sessions, and what the venue says. No names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.actions.reading_ports import HomeFigures, Peg
from kiosk.actions.see_home import coming_sessions
from kiosk.domain.catalogue import Catalogue, Session
from kiosk.domain.marks import mark_of
from kiosk.domain.shares import FreePlaces
from kiosk.domain.values import frozen
from ui.answers import clock_time
from ui.listmodels.rows import RowModel
from ui.translating import numbered, of_venue, safety_of_venue, tr
from ui.viewmodels.you_said import YouSaidViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

SCALES = (1, 10, 100, 1000)
NOTHING_FULL: Mapping[str, FreePlaces] = {}


@frozen
class PegRow:
    """One peg on the board."""

    shape: str
    colour: str
    turn: int


@frozen
class SessionLine:
    """One of today's next sessions."""

    time: str
    title: str
    room: str
    stateWords: str


@QmlElement
@QmlUncreatable("built by composition")
class HomeViewModel(QObject):
    """What Home shows, from the journal's figures and the catalogue."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pegs = RowModel(PegRow, self)
        self._sessions = RowModel(SessionLine, self)
        self._all: tuple[Peg, ...] = ()
        self._people = 0
        self._board_size = self._noted_size = 200
        self._scale = 1
        self._greeting = ""
        self._place = ""
        self._sorry = ""
        self._clock_warning = ""
        self._notice = ""
        self._you_said = YouSaidViewModel(self)
        self._shown: tuple[Catalogue, datetime, Mapping[str, FreePlaces]] | None = None

    def show(
        self, figures: HomeFigures, catalogue: Catalogue, now: datetime, free: Mapping[str, FreePlaces] = NOTHING_FULL
    ) -> None:
        """Take the journal's figures, and what is free of the sessions that can be full."""
        self._shown = catalogue, now, free
        venue = catalogue.venue
        self._greeting = venue.greeting
        self._place = venue.name
        self._notice = venue.notice("photo", venue.day_of(now))
        self._you_said.show(venue.you_said)
        self._sessions.show(_next_sessions(*self._shown))
        self._show_pegs(figures.pegs)
        self.changed.emit()

    def say_again(self) -> None:
        """Say the same in the language that was chosen."""
        if self._shown is not None:
            self._sessions.show(_next_sessions(*self._shown))
        self._you_said.say_again()
        self.changed.emit()

    def _show_pegs(self, pegs: tuple[Peg, ...]) -> None:
        """Let newcomers' pegs fall onto the board; of a day with thousands the rest is not looked at again."""
        known = len(self._all)
        more = pegs[known:] if pegs[:known] == self._all else None
        before = self._people if more is not None else 0
        self._all, self._people = pegs, before + sum(peg.people for peg in (pegs if more is None else more))
        if more is not None and self._fits(self._scale):
            self._pegs.add(_rows(more, self._scale, before))
        else:
            self._redraw()

    def say_sorry(self, words: str) -> None:
        """Show that something went wrong and we start again; empty words take it back."""
        if words != self._sorry:
            self._sorry = words
            self.changed.emit()

    def warn_of_clock(self, words: str) -> None:
        """Show staff that the clock is behind; empty words take it back."""
        if words != self._clock_warning:
            self._clock_warning = words
            self.changed.emit()

    @Slot(int, int)
    def setBoardSize(self, pegs: int, noted: int) -> None:
        """Take how many pegs the board on this screen holds, and how many over the note of what one stands for."""
        if pegs > 0 and (pegs, noted) != (self._board_size, self._noted_size):
            self._board_size, self._noted_size = pegs, noted
            self._redraw()
            self.changed.emit()

    def _fits(self, scale: int) -> bool:
        """The note's room counts only where there is one: it would keep itself there, were it counted always."""
        return self._people <= scale * (self._board_size if scale == 1 else self._noted_size)

    def _redraw(self) -> None:
        self._scale = next(filter(self._fits, SCALES), SCALES[-1])
        self._pegs.show(_rows(self._all, self._scale))

    @Property(QObject, constant=True)
    def pegs(self) -> QObject:
        """The board's pegs, in the order in which people came."""
        return self._pegs

    @Property(QObject, constant=True)
    def sessions(self) -> QObject:
        """Today's next sessions."""
        return self._sessions

    @Property(QObject, constant=True)
    def youSaid(self) -> QObject:
        """What visitors said and what came of it."""
        return self._you_said

    @Property(str, notify=changed)
    def greeting(self) -> str:
        """The venue's own greeting, else ours."""
        return of_venue(self._greeting) or tr("Hello. Welcome in.")

    @Property(str, notify=changed)
    def place(self) -> str:
        """The venue's name."""
        return self._place

    @Property(str, notify=changed)
    def photoNotice(self) -> str:
        """The crowd notice about photographs, where the venue has one (P5)."""
        return safety_of_venue(self._notice)

    @Property(str, notify=changed)
    def sorry(self) -> str:
        """What Home says after something went wrong."""
        return self._sorry

    @Property(str, notify=changed)
    def clockWarning(self) -> str:
        """What staff must know about the clock."""
        return self._clock_warning

    @Property(str, notify=changed)
    def boardCaption(self) -> str:
        """What a peg stands for, once it is more than one person."""
        return "" if self._scale == 1 else _what_a_peg_is(self._scale)

    @Property(str, notify=changed)
    def longestCaption(self) -> str:
        """The longest of what the caption can be: the board keeps that much room for it, whatever it says."""
        return max(map(_what_a_peg_is, SCALES[1:]), key=len)


def _what_a_peg_is(people: int) -> str:
    return numbered("Each peg = %n people", people)


def _rows(pegs: Sequence[Peg], scale: int, people: int = 0) -> list[PegRow]:
    """One row a person, or one for each ``scale``-th person, after so many ``people`` who have theirs."""
    rows: list[PegRow] = []
    for peg in pegs:
        count = (people + peg.people) // scale - people // scale
        if count:
            mark = mark_of(peg.visit_id)
            rows += [PegRow(mark.shape.value, mark.colour.value, mark.turn)] * count
        people += peg.people
    return rows


def _next_sessions(catalogue: Catalogue, now: datetime, free: Mapping[str, FreePlaces]) -> list[SessionLine]:
    return [_line(each, catalogue, now, free.get(each.key)) for each in coming_sessions(catalogue, now)]


def _line(session: Session, catalogue: Catalogue, now: datetime, free: FreePlaces | None) -> SessionLine:
    return SessionLine(
        clock_time(session.starts_at, catalogue.venue.time_zone),
        of_venue(session.title),
        of_venue(catalogue.rooms[session.room_key].name),
        _state(session, now, free),
    )


def _state(session: Session, now: datetime, free: FreePlaces | None) -> str:
    """No number is promised that this kiosk may not give; what others hold it is given within seconds."""
    if session.cancelled:
        return tr("Cancelled")
    if free is not None and not free.here:
        return tr("Not at this kiosk") if free.elsewhere else tr("Full")
    if session.starts_at <= now:
        return tr("On now")
    if free is None or session.capacity is None:
        return tr("Drop in")
    return tr("Places free") if free.elsewhere else numbered("%n places", free.here)

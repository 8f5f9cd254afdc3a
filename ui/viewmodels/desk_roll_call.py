"""The roll call on the screen: large rows with ticks, who needs help to leave first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.actions.call_roll import CalledRoll
from kiosk.domain.roll_call import RollCall, RollLine, RollRun
from kiosk.domain.values import frozen
from ui import desk_wording as wording
from ui.listmodels.paged_rows import PagedRows

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

FEWEST_DOWN = 4  # in a shorter column the headings would be half of it


@frozen
class RollRow:
    """A party, or the heading of a block (``heading``), whose ``key`` is empty; below zero ``people`` are not said.

    One that is ``blank`` keeps the place below which a heading would stand alone at the foot of a column.
    """

    key: str
    title: str
    detail: str
    people: int
    time: str
    heading: bool = False
    ticked: bool = False
    blank: bool = False


@QmlElement
@QmlUncreatable("built by composition")
class DeskRollCallViewModel(QObject):
    """The list with its ticks. ``tickChosen`` says a visit's id and whether it is ticked now."""

    changed = Signal()
    tickChosen = Signal(str, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = PagedRows(RollRow, self)
        self._called: CalledRoll | None = None
        self._run: RollRun | None = None
        self._now: datetime | None = None
        self._paper = ""
        self._trouble = ""
        self._rows_down = 1

    @property
    def run(self) -> RollRun | None:
        """The roll call that is going on."""
        return self._run

    def show(self, called: CalledRoll) -> None:
        """Take the list as it is now; ticks on the screen stay."""
        self._called, self._now = called, called.roll.at
        self._redraw()

    def go_on(self, run: RollRun | None) -> None:
        """Take the roll call that is going on, or that none is."""
        if run is None or self._run is None or run.id != self._run.id:
            self._rows.restart()
        self._run = run
        self._redraw()

    def pass_time(self, now: datetime) -> None:
        """Move the clock of the roll call on."""
        self._now = now
        self.changed.emit()

    def say_paper(self, words: str) -> None:
        """Say where the list lies on paper, or what to do without."""
        self._paper = words
        self.changed.emit()

    def say_trouble(self, words: str) -> None:
        """Say what is not as it should be; empty words take it back."""
        self._trouble = words
        self.changed.emit()

    @Slot(int)
    def setRowsDown(self, rows: int) -> None:
        """Take how many rows one column has, so that each begins with the room that its people are in."""
        if rows != self._rows_down:
            self._rows_down = rows
            self._redraw()

    @Slot(str)
    def toggle(self, key: str) -> None:
        """Tick who stands at the assembly point, or take it back."""
        if self._run is None or not key:
            return
        visit_id = UUID(key)
        ticked = visit_id not in self._run.ticked
        ticks = self._run.ticked | {visit_id} if ticked else self._run.ticked - {visit_id}
        self._run = replace(self._run, ticked=ticks)
        self._redraw()
        self.tickChosen.emit(key, ticked)

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """The list, page by page."""
        return self._rows

    @Property(bool, notify=changed)
    def running(self) -> bool:
        """Whether a roll call is going on."""
        return self._run is not None

    @Property(bool, notify=changed)
    def drill(self) -> bool:
        """Whether it is a drill."""
        return self._run is not None and self._run.drill

    @Property(str, notify=changed)
    def heading(self) -> str:
        """What this is, and how many are in."""
        count = wording.people(self._called.roll.inside) if self._called else "Reading the list"
        return f"DRILL. {count} in" if self.drill else f"{count} in"

    @Property(str, notify=changed)
    def ages(self) -> str:
        """Who they are in numbers."""
        return wording.ages(self._called.roll) if self._called else ""

    @Property(str, notify=changed)
    def progress(self) -> str:
        """How many are ticked, and how long it has taken."""
        if self._run is None or self._called is None or self._now is None:
            return ""
        lines = self._called.roll.lines
        ticked = sum(line.people.people for line in lines if line.visit_id in self._run.ticked)
        listed = sum(line.people.people for line in lines)
        return f"{ticked} of {listed} here. {wording.lasting(self._now - self._run.started_at)}"

    @Property(str, notify=changed)
    def warning(self) -> str:
        """What the list cannot say, on every page of it (E5)."""
        return wording.SWEEP

    @Property(str, notify=changed)
    def notes(self) -> str:
        """How far the number may be off, and how old it is."""
        if self._called is None:
            return ""
        zone = self._called.catalogue.venue.time_zone
        roll = self._called.roll
        sentences = (wording.uncertainty(roll), wording.elsewhere(roll.peers, zone), wording.data_age(roll, zone))
        return " ".join(filter(None, sentences))

    @Property(str, notify=changed)
    def assemblyPoint(self) -> str:
        """Where to meet, in the venue's words."""
        if self._called is None:
            return ""
        venue = self._called.catalogue.venue
        return venue.notice("assembly_point", venue.day_of(self._called.roll.at))

    @Property(str, notify=changed)
    def paper(self) -> str:
        """Where the list lies on paper."""
        return self._paper

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """What is not as it should be."""
        return self._trouble

    def _redraw(self) -> None:
        if self._called is not None:
            ticked = self._run.ticked if self._run else frozenset()
            self._rows.show(laid_out(_rows(self._called, ticked), self._rows_down))
        self.changed.emit()


def laid_out(rows: Sequence[RollRow], rows_down: int) -> list[RollRow]:
    """Return the rows as they stand in columns: each begins with a heading, and none ends with one."""
    if rows_down < FEWEST_DOWN:
        return list(rows)
    laid: list[RollRow] = []
    room: RollRow | None = None
    for row in rows:
        if row.heading and len(laid) % rows_down == rows_down - 1:
            laid.append(RollRow("", "", "", -1, "", blank=True))
        elif not row.heading and room is not None and len(laid) % rows_down == 0:
            laid.append(replace(room, detail="continued", people=-1))
        room = row if row.heading else room
        laid.append(row)
    return laid


def _rows(called: CalledRoll, ticked: frozenset[UUID]) -> list[RollRow]:
    roll = called.roll
    rows: list[RollRow] = []
    if roll.help_first:
        needing = sum(line.people.people for line in roll.help_first)
        rows.append(RollRow("", "Need help to leave", "Get these people first", needing, "", heading=True))
        rows += [_row(line, called, ticked, with_room=True) for line in roll.help_first]
    for room in roll.rooms:
        rows.append(RollRow("", room.name, _above(room.listed_above), room.people, "", heading=True))
        rows += [_row(line, called, ticked, with_room=False) for line in room.lines]
    return rows if rows else _nobody(roll)


def _nobody(roll: RollCall) -> list[RollRow]:
    return [RollRow("", "Nobody is checked in", "", roll.inside, "", heading=True)]


def _above(listed: int) -> str:
    return f"{listed} of them above" if listed else ""


def _row(line: RollLine, called: CalledRoll, ticked: frozenset[UUID], *, with_room: bool) -> RollRow:
    return RollRow(
        key=str(line.visit_id),
        title=wording.line_name(line),
        detail=wording.line_detail(line, with_room=with_room),
        people=line.people.people,
        time=wording.local_time(line.since, called.catalogue.venue.time_zone),
        ticked=line.visit_id in ticked,
    )

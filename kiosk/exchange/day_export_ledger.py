"""The day's facts summed: who came in, who went out, what was undone, and whether a number is missing."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from typing import assert_never
from uuid import UUID

from kiosk.domain.facts import (
    Acted,
    BadgePrinted,
    CheckedIn,
    CheckedOut,
    CountedOut,
    Entry,
    Erased,
    FeedbackGiven,
    Joined,
    PassReplaced,
    Reassigned,
    SomeLeft,
    Undone,
    people_moved,
)
from kiosk.domain.values import frozen
from kiosk.domain.visits import Ending
from kiosk.exchange.day_export_feedback import FeedbackTally


@frozen
class Gap:
    """Sequence numbers, both ends included, that a kiosk's facts of the day leave out."""

    kiosk: str
    first_missing: int
    last_missing: int


@dataclass(slots=True)
class KioskRun:
    """One kiosk's facts of the day, from the first number to the last."""

    kiosk: str
    first_sequence: int
    last_sequence: int
    count: int = 1


@dataclass(slots=True)
class _Stay:
    """What the day's facts say of one visit."""

    kiosk: str = ""
    check_in_id: UUID | None = None
    check_out_id: UUID | None = None
    ending: Ending | None = None
    left_by: str = ""
    moved: int = 0
    language: str = ""
    been_before: bool | None = None
    counted_before: bool = False


class DayLedger:
    """Sums entries as they pass, in the reader's order (by kiosk and sequence); it keeps a small record a visit.

    At all times ``people_in - (observed + assumed + counted + moved_on) == moved``; an undone fact is taken out of the
    figure it had been put into. One of an earlier day that is undone today lessens today's figure of its kind.
    """

    def __init__(self) -> None:
        self.people_in = 0
        self.observed = 0
        self.assumed = 0
        self.counted = 0
        self.moved_on = 0
        self.moved = 0
        self.clock_behind = 0
        self.as_of: datetime | None = None
        self.runs: list[KioskRun] = []
        self.gaps: list[Gap] = []
        self.feedback = FeedbackTally()
        self.languages: Counter[str] = Counter()
        self.been_before_answers: Counter[bool] = Counter()
        self._stays: dict[int, _Stay] = {}
        self._counted_ids: set[int] = set()
        self._joined_ids: set[int] = set()
        self._some_left_ids: set[int] = set()

    def take(self, entry: Entry) -> None:
        """Add one entry."""
        self._number(entry)
        self.clock_behind += entry.clock_behind
        self.as_of = entry.occurred_at if self.as_of is None else max(self.as_of, entry.occurred_at)
        self.moved += people_moved(entry.fact)
        fact = entry.fact
        match fact:
            case CheckedIn():
                self._came_in(entry, fact)
            case Joined():
                self.people_in += fact.party.people
                self._joined_ids.add(entry.id.int)
                self._spoke(fact.visit_id, fact.party.people)
            case SomeLeft():
                self.observed += fact.people
                self._some_left_ids.add(entry.id.int)
            case CheckedOut():
                self._went_out(entry, fact)
            case CountedOut():
                self.counted += fact.people
                self._counted_ids.add(entry.id.int)
            case Undone():
                self._undo(fact)
            case FeedbackGiven():
                self.feedback.take(fact)
            case Reassigned() | PassReplaced() | BadgePrinted() | Erased() | Acted():
                pass
            case _:
                assert_never(fact)

    def has(self, visit_id: UUID) -> bool:
        """Whether the visit's check-in is among the day's facts."""
        stay = self._stays.get(visit_id.int)
        return stay is not None and stay.check_in_id is not None

    def saw_leave(self, visit_id: UUID) -> bool:
        """Whether a check-out of the visit that holds is among the day's facts."""
        stay = self._stays.get(visit_id.int)
        return stay is not None and stay.check_out_id is not None

    def kiosk_of(self, visit_id: UUID) -> str | None:
        """Return the kiosk that took the visit's check-in on this day."""
        stay = self._stays.get(visit_id.int)
        return stay.kiosk or None if stay else None

    def left_by(self, visit_id: UUID) -> str:
        """Return by what a visit was seen to leave on this day: a ``How`` value, or an empty text."""
        stay = self._stays.get(visit_id.int)
        return stay.left_by if stay else ""

    def been_before(self, visit_id: UUID) -> bool | None:
        """Return what a visit that began on this day said of earlier ones."""
        stay = self._stays.get(visit_id.int)
        return stay.been_before if stay else None

    def _number(self, entry: Entry) -> None:
        run = self.runs[-1] if self.runs else None
        if run is None or run.kiosk != entry.kiosk_id:
            self.runs.append(KioskRun(entry.kiosk_id, entry.sequence, entry.sequence))
            return
        if entry.sequence != run.last_sequence + 1:
            self.gaps.append(Gap(run.kiosk, run.last_sequence + 1, entry.sequence - 1))
        run.last_sequence = entry.sequence
        run.count += 1

    def _came_in(self, entry: Entry, fact: CheckedIn) -> None:
        stay = self._stay(fact.visit_id)
        stay.kiosk, stay.check_in_id, stay.language = entry.kiosk_id, entry.id, fact.language
        stay.moved = sum(move.people for move in fact.moved)
        self.people_in += fact.party.people
        self._take_for_moved(stay.moved)
        self._spoke(fact.visit_id, fact.party.people - stay.moved)
        stay.been_before = fact.been_before
        self._count_before(stay, not fact.re_entry and not fact.moved)

    def _count_before(self, stay: _Stay, counts: bool) -> None:
        """Count a party's answer once a day, or no more where its check-in does not hold."""
        if stay.been_before is not None and counts != stay.counted_before:
            self.been_before_answers[stay.been_before] += 1 if counts else -1
            stay.counted_before = counts

    def _went_out(self, entry: Entry, fact: CheckedOut) -> None:
        stay = self._stay(fact.visit_id)
        stay.check_out_id, stay.ending = entry.id, fact.ending
        stay.left_by = fact.how.value if fact.ending is Ending.OBSERVED else ""
        self._add_out(fact.ending, fact.people)

    def _undo(self, fact: Undone) -> None:
        stay = self._stays.get(fact.visit_id.int, _Stay())
        if fact.fact_id.int in self._counted_ids:
            self.counted -= fact.people
        elif fact.fact_id.int in self._joined_ids:
            self.people_in += fact.people
            self._spoke(fact.visit_id, fact.people)
        elif fact.fact_id.int in self._some_left_ids:
            self.observed -= fact.people
        elif fact.fact_id == stay.check_out_id:
            self._add_out(stay.ending, -fact.people)
            stay.check_out_id, stay.ending, stay.left_by = None, None, ""
        elif fact.fact_id == stay.check_in_id or fact.people < 0:
            self.people_in += fact.people
            self._take_for_moved(-stay.moved)
            self._spoke(fact.visit_id, fact.people + stay.moved)
            stay.check_in_id, stay.moved = None, 0
            self._count_before(stay, False)
        elif stay.check_in_id is not None:
            self.moved -= fact.people  # another kiosk saw them leave: what it wrote is not among these, so nobody went
        else:
            self.observed -= fact.people

    def _take_for_moved(self, people: int) -> None:
        """The ends of the visits that people came on from are facts of their own, just before: nobody left there."""
        self.moved_on += people
        self.observed -= people

    def _add_out(self, ending: Ending | None, people: int) -> None:
        if ending is Ending.ASSUMED:
            self.assumed += people
        else:
            self.observed += people

    def _spoke(self, visit_id: UUID, people: int) -> None:
        """Count people under what the screen spoke when their visit began, if that was today."""
        stay = self._stays.get(visit_id.int)
        if stay is not None and stay.language:
            self.languages[stay.language] += people

    def _stay(self, visit_id: UUID) -> _Stay:
        return self._stays.setdefault(visit_id.int, _Stay())

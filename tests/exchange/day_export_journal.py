"""A journal in memory for the day export's tests: entries, and the visits that follow from them."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from kiosk.actions.reading_ports import HomeFigures
from kiosk.domain.catalogue import Catalogue, Programme, Room, Session, Venue
from kiosk.domain.facts import (
    Acted,
    BadgePrinted,
    CheckedIn,
    CheckedOut,
    CountedOut,
    Entry,
    Erased,
    Fact,
    FeedbackGiven,
    Joined,
    PassReplaced,
    Reassigned,
    SomeLeft,
    Undone,
    people_moved,
)
from kiosk.domain.people import ONE_ADULT, AgeBand, Party
from kiosk.domain.visits import Ending, How, Move, Visit

LONDON = ZoneInfo("Europe/London")
DAY = date(2026, 11, 21)
OPENS_AT = datetime(2026, 11, 21, 10, tzinfo=UTC)


def catalogue(*, title: str = "Prototype night", zone: ZoneInfo = LONDON) -> Catalogue:
    """A venue with one open programme and one with a session on ``DAY``."""
    session = Session("pn-1", "maker_challenge", title, "workshop", OPENS_AT, OPENS_AT + timedelta(hours=8))
    return Catalogue.of(
        Venue("rooms", "The Invention Rooms", zone),
        [Room("workshop", "Workshop", 40, zone="West"), Room("cafe", "Cafe")],
        [
            Programme("open", "Open visit", "cafe", open_visit=True),
            Programme("maker_challenge", "Maker Challenge", "workshop"),
        ],
        [session],
    )


@dataclass
class FakeJournal:
    """Appends facts with gapless numbers a kiosk and answers a ``JournalReader``'s questions from them alone."""

    journal: list[Entry] = field(default_factory=list)
    clock: datetime = OPENS_AT
    crossed: list[tuple[datetime, int]] = field(default_factory=list)
    _ids: random.Random = field(default_factory=lambda: random.Random(7))

    def new_id(self) -> UUID:
        return UUID(int=self._ids.getrandbits(128))

    def append(self, fact: Fact, *, kiosk: str = "desk-1", clock_behind: bool = False) -> Entry:
        sequence = 1 + sum(1 for entry in self.journal if entry.kiosk_id == kiosk)
        nanoseconds = 10**15 + len(self.journal)
        entry = Entry(self.new_id(), kiosk, sequence, self.clock, nanoseconds, clock_behind, fact)
        self.journal.append(entry)
        return entry

    def check_in(
        self,
        party: Party = ONE_ADULT,
        *,
        kiosk: str = "desk-1",
        code: str | None = None,
        re_entry: bool = False,
        session: bool = True,
        how: How = How.CODE,
        age_band: AgeBand | None = None,
        moved: tuple[Move, ...] = (),
    ) -> Entry:
        place: tuple[str, str | None, str] = (
            ("maker_challenge", "pn-1", "workshop") if session else ("open", None, "cafe")
        )
        fact = CheckedIn(self.new_id(), party, *place, how, "K1ABCDEFGHJKLM23", code, age_band, re_entry)
        fact = replace(fact, moved=moved)
        return self.append(fact, kiosk=kiosk)

    def entries(self, start: datetime, end: datetime) -> Iterator[Entry]:
        of_day = (entry for entry in self.journal if start <= entry.occurred_at < end)
        yield from sorted(of_day, key=lambda entry: (entry.kiosk_id, entry.sequence))

    def visits(self, start: datetime, end: datetime) -> Iterable[Visit]:
        every = sorted(project(self.journal).values(), key=lambda visit: (visit.checked_in_at, visit.id.hex))
        return [v for v in every if v.checked_in_at < end and (v.checked_in_at >= start or _open_at(v, start))]

    def people_inside_at(self, instant: datetime) -> int:
        crossed = sum(people for at, people in self.crossed if at < instant)
        return crossed + sum(people_moved(entry.fact) for entry in self.journal if entry.occurred_at < instant)

    def people_crossed(self, start: datetime, end: datetime) -> int:
        return sum(people for at, people in self.crossed if start <= at < end)

    def newest_occurred_at(self) -> datetime | None:
        raise AssertionError("an export's figures are of their day, not of now")

    def home_figures(self, start: datetime, end: datetime) -> HomeFigures:
        raise AssertionError("an export does not ask for what Home shows")


def project(journal: Iterable[Entry]) -> dict[UUID, Visit]:
    """The visits that hold after these facts, by id; an undone check-in leaves none."""
    visits: dict[UUID, Visit] = {}
    facts: dict[UUID, Fact] = {}
    for entry in journal:
        facts[entry.id] = entry.fact
        match entry.fact:
            case CheckedIn() as fact:
                visits[fact.visit_id] = _begun(fact, entry.occurred_at)
            case Joined() as fact:
                visit = visits[fact.visit_id]
                visits[visit.id] = replace(visit, party=visit.party.with_more(fact.party))
            case SomeLeft() as fact:
                visit = visits[fact.visit_id]
                visits[visit.id] = replace(visit, left=fact.party.with_more(visit.left))
            case CheckedOut() as fact:
                visits[fact.visit_id] = replace(visits[fact.visit_id], checked_out_at=fact.left_at, ending=fact.ending)
            case Reassigned() as fact:
                visit = replace(visits[fact.visit_id], programme_key=fact.programme_key, room_key=fact.room_key)
                visits[visit.id] = replace(visit, session_key=fact.session_key)
            case PassReplaced() as fact:
                visits[fact.visit_id] = replace(visits[fact.visit_id], pass_code=fact.pass_code)
            case Undone() as fact:
                _undo(visits, fact.visit_id, facts[fact.fact_id])
            case CountedOut() | BadgePrinted() | FeedbackGiven() | Erased() | Acted():
                pass
    return visits


def _undo(visits: dict[UUID, Visit], visit_id: UUID, undone: Fact) -> None:
    match undone:
        case CheckedIn():
            del visits[visit_id]
        case Joined():
            party = visits[visit_id].party.without(undone.party)
            assert party is not None
            visits[visit_id] = replace(visits[visit_id], party=party)
        case SomeLeft():
            left = visits[visit_id].left
            assert left is not None
            visits[visit_id] = replace(visits[visit_id], left=left.without(undone.party))
        case CheckedOut():
            visits[visit_id] = replace(visits[visit_id], checked_out_at=None, ending=None)
        case _:
            pass


def observed_leaving(journal: FakeJournal, arrival: Entry, *, kiosk: str = "desk-1") -> Entry:
    """Record that an arrival's party was seen to leave now."""
    fact = arrival.fact
    assert isinstance(fact, CheckedIn)
    people = fact.party.people
    return journal.append(CheckedOut(fact.visit_id, people, journal.clock, Ending.OBSERVED, How.DESK), kiosk=kiosk)


def _begun(fact: CheckedIn, at: datetime) -> Visit:
    return Visit(
        id=fact.visit_id,
        party=fact.party,
        programme_key=fact.programme_key,
        session_key=fact.session_key,
        room_key=fact.room_key,
        how=fact.how,
        pass_code=fact.pass_code,
        checked_in_at=at,
        code=fact.code,
        age_band=fact.age_band,
        re_entry=fact.re_entry,
        moved=sum(move.people for move in fact.moved),
        name="Nadia Example",
        badge_name="Nadia",
    )


def _open_at(visit: Visit, instant: datetime) -> bool:
    return visit.checked_out_at is None or visit.checked_out_at >= instant

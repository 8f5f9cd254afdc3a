"""Every page of the desk by name: empty, ordinary and overfull, over what the journal is staged to say."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import islice
from random import Random
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtQuick import QQuickItem

from kiosk.actions.call_roll import CalledRoll
from kiosk.actions.find_people import FoundPeople
from kiosk.actions.inbox import InboxView
from kiosk.actions.see_acts import SeenAct, SeenActs
from kiosk.actions.see_today import TodayView
from kiosk.domain.acts import Act, Why
from kiosk.domain.attending import Done
from kiosk.domain.bookings import Booking
from kiosk.domain.facts import Acted
from kiosk.domain.inbox import InboxItem, KeptAside, Matter, NotKnown, OverFull
from kiosk.domain.merge import DoubleUse, JoinedAfterLeaving, LeftAlthoughUndone, MoreLeftThanCame, Place
from kiosk.domain.passes import issue_pass
from kiosk.domain.people import Party
from kiosk.domain.roll_call import RollRun, call_roll
from kiosk.domain.staff import MustWait, Role, SignedIn, SignInOutcome, Staff
from kiosk.domain.today import DayFigures, today_of
from kiosk.domain.visits import Ending, How, Visit
from kiosk.errors import KioskError
from kiosk.kiosk import Kiosk
from tests import staged_calls
from tests.staged_badges import BADGES_PAGES, StagedBadges
from tests.staged_closing import CLOSING_PAGES, StagedClosing
from tests.staged_items import seen_in, wait_for_frame, wait_for_pictures
from tests.staged_office import OFFICE_PAGES, StagedNotes, StagedStaffing, StagedSync
from tests.staged_screens import NAME, NOW, AtOnce
from ui.composition import Look
from ui.desk_composition import DeskFront, open_desk
from ui.jobs import JobRunner

NAMES = (
    NAME,
    "Zoë Ōkafor",
    "محمد العربي",
    "王小明",
    "Bo Lin",
    "Konstanty Kowalczyk-Wiśniewski of the Very Long Names",
    "",
    "Priya Raman",
    "ሰላም ተስፋዬ",
)
PAPER = "/var/lib/kiosk/spool/roll-call-20261125T145200Z.pdf"
MINUTE = timedelta(minutes=1)


@dataclass
class StagedSignIn:
    """Stands in for signing in; the PIN 204981 is everybody's, and every pass the first one's."""

    people: int = 0

    def everybody(self) -> tuple[Staff, ...]:
        """Return so many people who work here."""
        names = (name or "Sam" for name in NAMES * 3)
        found = (Staff(UUID(int=number), name, Role.MANAGER) for number, name in enumerate(names))
        return tuple(islice(found, self.people))

    def __call__(self, staff: Staff, pin: bytes | bytearray) -> SignInOutcome:
        """Compare a PIN."""
        return SignedIn(staff) if pin == b"204981" else MustWait(NOW + 3 * MINUTE)

    def by_pass(self, code: str) -> Staff | None:
        """Return the first of the people who work here."""
        return self.everybody()[0]


@dataclass
class StagedJournal:
    """Stands in for the reads and the roll call's verbs."""

    kiosk: Kiosk
    parties: int = 0
    refusal: Exception | None = None
    run: RollRun | None = None
    matters: int = 0
    staff: StagedSignIn = field(default_factory=StagedSignIn)
    closing: StagedClosing = field(default_factory=StagedClosing)
    _made: dict[tuple[int, datetime], list[Visit]] = field(default_factory=dict)

    def visits(self) -> list[Visit]:
        """Return so many parties, the same ones each time."""
        catalogue, now = self.kiosk.catalogue(), self.kiosk.clock.now()
        if (self.parties, now) not in self._made:
            random = Random(5)
            rooms, sessions = list(catalogue.rooms), list(catalogue.sessions_on(catalogue.venue.day_of(now)))
            made = [_visit(number, random, rooms, sessions, now) for number in range(self.parties)]
            self._made[self.parties, now] = made
        return self._made[self.parties, now]

    def see_today(self) -> TodayView:
        """Return today's numbers of those visits."""
        figures = DayFigures()
        for visit in self.visits():
            figures = _with(figures, visit)
        catalogue, now = self.kiosk.catalogue(), self.kiosk.clock.now()
        day = catalogue.venue.day_of(now)
        booked = {session.key: 9 for session in catalogue.sessions_on(day)} if self.parties else {}
        staged = replace(figures, counted_out=2 if self.parties else 0, booked=booked)
        return TodayView(today_of(staged, catalogue, now), catalogue, now)

    def __call__(self) -> CalledRoll:
        """Return the list of those visits."""
        catalogue, now = self.kiosk.catalogue(), self.kiosk.clock.now()
        out, gone = (2, 1) if self.parties else (0, 0)
        newest = now - MINUTE if self.parties else None
        roll = call_roll(
            self.visits(), catalogue, now, newest_at=newest, kiosk_id="kiosk-1a2b", counted_out=out, assumed_gone=gone
        )
        return CalledRoll(roll, catalogue, self.run)

    def begin(self, *, drill: bool) -> RollRun:
        """Begin a roll call that some of the parties are ticked in."""
        if self.refusal is not None:
            raise self.refusal
        ticked = frozenset(visit.id for visit in self.visits()[: self.parties // 3])
        self.run = RollRun(UUID(int=7), self.kiosk.clock.now() - 4 * MINUTE, drill, ticked)
        return self.run

    def tick(self, run: RollRun, visit_id: UUID, *, ticked: bool) -> RollRun:
        """Take a tick."""
        return run

    def end(self, run: RollRun) -> None:
        """End the roll call."""
        self.run = None

    def see_inbox(self) -> InboxView:
        """Return as many matters as there are parties, of every kind in turn."""
        catalogue, now = self.kiosk.catalogue(), self.kiosk.clock.now()
        rooms = list(catalogue.rooms)
        items = []
        for number in range(self.matters):
            first, second = (Place(UUID(int=each), f"kiosk-{each:04x}", rooms[each % 3], None, now) for each in (1, 2))
            kinds: tuple[Matter, ...] = (
                OverFull("Forum", 131, 120),
                DoubleUse(f"k7qd-{number}", first, replace(second, at=now - 12 * MINUTE)),
                JoinedAfterLeaving(UUID(int=number), 3),
                LeftAlthoughUndone(UUID(int=number)),
                MoreLeftThanCame(UUID(int=number), 2),
                KeptAside(4711 + number, "says nothing of people"),
                NotKnown(f"TICKET-{number:05}", now - 2 * MINUTE),
            )
            items.append(InboxItem(str(number), kinds[number % len(kinds)], now))
        return InboxView(tuple(items), catalogue)

    def see_acts(self, query: str = "", wording: object = None) -> SeenActs:
        """Return five acts a party; of very many only the newest."""
        catalogue = self.kiosk.catalogue()
        keys, rooms = [*Act][:5], [room.name for room in catalogue.rooms.values()]
        acts = tuple(
            SeenAct(
                NOW - number * MINUTE,
                NAMES[number % 5] or "Sam",
                Acted(UUID(int=number), keys[number % 5], reason="" if number % 5 < 3 else Why.MISTAKE),
                badge_code="7K2M" if number % 5 else "",
                room=rooms[number % len(rooms)] if number % 5 else "",
            )
            for number in range(self.parties * 5)
        )
        return SeenActs(acts, catalogue, is_all=self.parties < 300)

    def keep(self) -> str:
        """Say where the list lies."""
        if self.refusal is not None:
            raise self.refusal
        return PAPER


@dataclass
class StagedFinding:
    """Stands in for the search."""

    journal: StagedJournal

    def catch_up(self) -> bool:
        """Know everybody already."""
        return False

    def __call__(self, query: str = "") -> FoundPeople:
        """Find half of the parties for any query with some bookings, and all parties without one."""
        visits = self.journal.visits()[:: 2 if query else 1]
        catalogue, now = self.journal.kiosk.catalogue(), self.journal.kiosk.clock.now()
        sessions = catalogue.sessions_on(catalogue.venue.day_of(now))
        bookings = tuple(
            Booking(f"BK-{number}", "staged", name or "Sam", order_ref="R9X2", session_key=sessions[0].key)
            for number, name in enumerate(NAMES[: len(visits)] if query else ())
        )
        return FoundPeople(tuple(visits), bool(query), catalogue, now, bookings)


class DeskStage:
    """One open desk on which each of ``DESK_PAGES`` can be shown, again and again."""

    def __init__(self, kiosk: Kiosk, look: Look) -> None:
        self.journal = StagedJournal(kiosk)
        self.rooms = staged_calls.StagedRooms(kiosk)
        rooms: Any = self.rooms
        self.badges: Any = StagedBadges(kiosk, NAMES)
        self.staffing: Any = StagedStaffing(NAMES)
        staged: Any = self.journal
        over = replace(
            kiosk,
            see_today=staged.see_today,
            call_roll=staged,
            keep_roll_call=staged.keep,
            see_inbox=staged.see_inbox,
            find_people=StagedFinding(self.journal),  # type: ignore[arg-type]
            sign_in=staged.staff,
            note_act=StagedNotes(),  # type: ignore[arg-type]
            see_acts=self.journal.see_acts,  # type: ignore[arg-type]
            close_day=staged.closing,
            watch_rooms=rooms,
            collecting=rooms,
            badge_desk=self.badges,
            manage_staff=self.staffing,
            print_next=lambda: None,
        )
        runners = JobRunner(AtOnce()), JobRunner(AtOnce())
        self.front: DeskFront = open_desk(over, look, jobs=runners, sync=StagedSync())  # type: ignore[arg-type]

    def close(self) -> None:
        """Take the desk down."""
        self.front.close()

    def show(self, name: str) -> None:
        """Show a page from a fresh Today."""
        self.journal.refusal = None
        self.front.parts.staff.lock()
        self.front.desk.endRollCall()
        self.front.parts.roll_call.say_trouble("")
        self.journal.matters = 0
        staged_calls.begin(self)  # before Today is read, and the rooms with it
        self.with_parties(0)
        DESK_PAGES[name](self)
        self.front.parts.roll_call.pass_time(self.journal.kiosk.clock.now())
        for _ in range(6):
            QCoreApplication.processEvents()
        wait_for_frame(self.front.window)
        wait_for_pictures(self.items)
        # Outside an event loop nothing deletes what a page leaves behind: some 8 MB each, gigabytes over a whole file.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def with_parties(self, parties: int) -> None:
        """Let so many parties be in."""
        self.journal.parties = parties
        self.front.desk.refresh()
        self.front.parts.roll_call.show(self.journal())

    def sign_in(self, people: int, page: str = "people") -> None:
        """Let the first of so many people sign in by their pass and come to a page."""
        self.journal.staff.people = people
        self.front.parts.staff.sign_in_by_pass("PASS")
        self.front.parts.pages.show(page)

    def type_pin(self, people: int, pin: str) -> None:
        """Let the first of so many people type a PIN."""
        self.journal.staff.people = people
        self.front.parts.pages.show("people")
        staff = self.front.parts.staff
        staff.choose(str(UUID(int=0)))
        for digit in pin:
            staff.digit(digit)

    def items(self) -> Iterator[QQuickItem]:
        """Yield the visible items, parents first."""
        yield from seen_in(self.front.window.contentItem())


def _visit(number: int, random: Random, rooms: list[str], sessions: list[Any], now: Any) -> Visit:
    party = Party(2, 28) if number == 4 else random.choice((Party(1), Party(1), Party(1, 2), Party(0, 1), Party(2)))
    session = random.choice([None, *sessions])
    return Visit(
        id=UUID(int=number + 1),
        party=party,
        programme_key="open_workshop",
        session_key=session.key if session else None,
        room_key=session.room_key if session else random.choice(rooms),
        how=How.FORM,
        pass_code=issue_pass(random.getrandbits(60)),
        checked_in_at=now - random.randrange(400) * MINUTE,
        name=random.choice(NAMES),
        leave_help=number % 40 == 6,
    )


def _with(figures: DayFigures, visit: Visit) -> DayFigures:
    people, key = visit.party.people, visit.session_key or ""
    return replace(
        figures,
        came=figures.came + people,
        doubtful=figures.doubtful + (people if visit.checked_in_at.hour < 9 else 0),
        in_rooms={**figures.in_rooms, visit.room_key: figures.in_rooms.get(visit.room_key, 0) + people},
        in_sessions={**figures.in_sessions, key: figures.in_sessions.get(key, 0) + people},
        arrived={**figures.arrived, key: figures.arrived.get(key, 0) + people},
    )


def _alarm(parties: int) -> Callable[[DeskStage], None]:
    def show(stage: DeskStage) -> None:
        stage.with_parties(parties)
        stage.front.desk.soundAlarm()

    return show


def _drill(stage: DeskStage) -> None:
    stage.with_parties(14)
    stage.front.desk.startDrill()


def _full_disk(stage: DeskStage) -> None:
    stage.with_parties(14)
    fix = "Make room on the disk."
    stage.journal.refusal = KioskError("The disk is full", where="/var/lib/kiosk", fix=fix)
    stage.front.desk.soundAlarm()


def _names(parties: int, query: str = "") -> Callable[[DeskStage], None]:
    def show(stage: DeskStage) -> None:
        stage.with_parties(parties)
        stage.sign_in(3)
        stage.front.parts.people.search(query)

    return show


def _inbox(matters: int) -> Callable[[DeskStage], None]:
    def show(stage: DeskStage) -> None:
        stage.journal.matters = matters
        stage.sign_in(1, "inbox")

    return show


def _card(number: int, question: str = "", say: str = "", query: str = "") -> Callable[[DeskStage], None]:
    def show(stage: DeskStage) -> None:
        _names(14, query)(stage)
        people, person = stage.front.parts.people, stage.front.parts.person
        people.choose(people.rows.all[number].key)  # type: ignore[attr-defined]
        if question:
            person.ask(question)
        if say:
            person.say(say)

    return show


def _activity(parties: int) -> Callable[[DeskStage], None]:
    def show(stage: DeskStage) -> None:
        _names(parties)(stage)
        stage.front.parts.pages.show("activity")

    return show


def _done(acts: int) -> Callable[[DeskStage], None]:
    def show(stage: DeskStage) -> None:
        _names(14)(stage)
        visit = stage.journal.visits()[7]
        left = replace(visit, name=NAMES[5], checked_out_at=NOW, ending=Ending.OBSERVED)
        stage.front.parts.person.show(left)
        for act in [Act.CHECKED_OUT, Act.MOVED, Act.REPLACED_PASS] * (acts // 3) or [Act.CHECKED_OUT]:
            stage.front.parts.undo.offer(Done(act, NOW, left, visit))

    return show


def _erasing(stage: DeskStage) -> None:
    """Open the card of somebody whose name is about to go; the store has nobody of these names."""
    _card(1, "erase")(stage)
    stage.front.parts.person.choose("asked")


def _languages(count: int) -> Callable[[DeskStage], None]:
    """Show so many languages: a venue lists eight at most until there are more."""

    def show(stage: DeskStage) -> None:
        stage.front.parts.pages.show("languages")
        page = stage.front.parts.languages
        rows = list(page.rows.all)  # type: ignore[attr-defined]
        page._show((rows * 5)[:count])

    return show


def _waiting(stage: DeskStage) -> None:
    stage.journal.matters = 3
    stage.with_parties(14)


def _nobody_signs_in(stage: DeskStage) -> None:
    stage.journal.staff.people = 0
    stage.front.parts.pages.show("people")


def _last_page(stage: DeskStage) -> None:
    _alarm(300)(stage)
    stage.front.parts.roll_call.rows.turn(1_000)  # type: ignore[attr-defined]


DESK_PAGES: dict[str, Callable[[DeskStage], None]] = {
    "desk-today-empty": lambda stage: stage.with_parties(0),
    "desk-today": lambda stage: stage.with_parties(14),
    "desk-today-overfull": lambda stage: stage.with_parties(300),
    "desk-today-waiting": _waiting,
    "desk-sign-in-empty": _nobody_signs_in,
    "desk-sign-in": lambda stage: stage.type_pin(5, "204"),
    "desk-sign-in-wrong": lambda stage: stage.type_pin(5, "111222"),
    "desk-sign-in-overfull": lambda stage: stage.type_pin(25, "20"),
    "desk-people-empty": _names(0),
    "desk-people": _names(14),
    "desk-people-found": _names(14, "ami"),
    "desk-people-overfull": _names(300),
    "desk-inbox-empty": _inbox(0),
    "desk-inbox": _inbox(7),
    "desk-inbox-overfull": _inbox(60),
    "desk-languages-empty": _languages(1),
    "desk-languages": lambda stage: stage.front.parts.pages.show("languages"),
    "desk-languages-overfull": _languages(40),
    "desk-people-walk-in": _names(0, "Ms Reed 2+28"),
    "desk-card": _card(1),
    "desk-card-doubtful": _card(4),
    "desk-card-booking": _card(-1, query="ami"),
    "desk-card-why": _card(2, "why_in"),
    "desk-card-move": _card(3, "move"),
    "desk-card-name": _card(1, "name"),
    "desk-card-add-nothing": _card(1, "add", "x"),
    "desk-card-erase": _card(1, "erase"),
    "desk-card-erasing": _erasing,
    "desk-undo": _done(1),
    "desk-undo-overfull": _done(12),
    "desk-activity-empty": _activity(0),
    "desk-activity": _activity(2),
    "desk-activity-overfull": _activity(300),
    **CLOSING_PAGES,
    **BADGES_PAGES,
    **OFFICE_PAGES,
    "desk-roll-call-empty": _alarm(0),
    "desk-roll-call": _alarm(14),
    "desk-roll-call-overfull": _alarm(300),
    "desk-roll-call-last-page": _last_page,
    "desk-drill": _drill,
    "desk-roll-call-full-disk": _full_disk,
    **staged_calls.CALL_PAGES,
}

"""Every screen by name, over the real front: what a code or a tap comes to is staged, so each answer is to be had."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtQuick import QQuickItem

from kiosk.actions.check_in import CheckInResult
from kiosk.actions.check_out import CheckOutResult
from kiosk.actions.join_party import JoinResult
from kiosk.actions.next_session import NextSession
from kiosk.actions.reading_ports import HomeFigures, Peg
from kiosk.actions.see_home import HomeView
from kiosk.actions.take_scan import JoinAsked, NextAsked, PartyAsked
from kiosk.domain import outcomes
from kiosk.domain.bookings import Booking
from kiosk.domain.check_out import AlreadyOut, CheckedOut, NotIn, SomeLeft
from kiosk.domain.parties import Joined, Missing
from kiosk.domain.passes import issue_pass
from kiosk.domain.people import AgeRule, Party
from kiosk.domain.scans import PassScan
from kiosk.domain.shares import FreePlaces
from kiosk.domain.visits import Ending, Going, How, Visit
from kiosk.errors import KioskError
from kiosk.kiosk import Kiosk
from kiosk.resources import RESOURCES
from tests import staged_help
from tests.fakes.fake_speech import FakeSpeech
from tests.staged_items import code_in_view, seen_in, wait_for_frame, wait_for_pictures
from tests.staged_listening import LISTENING
from ui.composition import Front, Look, open_front
from ui.jobs import JobRunner

NOW = datetime(2026, 11, 25, 14, 52, tzinfo=UTC)
FESTIVAL_NOW = datetime(2027, 6, 19, 11, 0, tzinfo=UTC)
NAME = "Amina Warsame-Kowalczyk"
MINUTE = timedelta(minutes=1)
VISIT = Visit(
    id=UUID("01a211f3-b574-732f-95f4-7bee71e31fbb"),
    party=Party(1),
    programme_key="open_workshop",
    session_key="open_workshop/afternoon/2026-11-25",
    room_key="workshop",
    how=How.CODE,
    pass_code=issue_pass(20_171_125),
    checked_in_at=NOW - 68 * MINUTE,
    name=NAME,
    badge_name="Amina",
)

NO = ("leave_help", "photo", "been_before")


def everything_asked(folder: Path) -> Path:
    """Write the Invention Rooms' pack into a folder with an open visit that asks every question there is."""
    pack = (RESOURCES / "venues" / "invention_rooms.toml").read_text(encoding="utf-8")
    first_end = pack.index("]\n", pack.index("asks = [", pack.index('key = "open_visit"')))
    more = "".join(
        f'  {{ kind = "{kind}", why = "{why}", optional = {"true" if optional else "false"} }},\n'
        for kind, why, optional in (
            ("badge", "So people know what to call you.", False),
            ("age_band", "So we can say who we reach, never by name.", False),
            ("postcode", "So we can see which streets have heard about us.", True),
            ("email", "So we can send you the plans of what you made.", True),
            ("photo", "So photographers know who does not want to be in pictures.", False),
            ("been_before", "So we can see whether we reach new people.", True),
        )
    )
    path = folder / "everything_asked.toml"
    equality = '\n[equality]\nquestions = "gss_2026"\n'
    asked = (pack[:first_end] + more + pack[first_end:] + equality).replace("# notice_page", "notice_page")
    path.write_text(asked.replace('"https://..."', '"https://example.org/kiosk/privacy"'), encoding="utf-8")
    return path


class AtOnce(Executor):
    """Runs each job where it is handed in, so that a screen is there when the tap returns."""

    def submit(self, job: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Run a job and return its future, already done."""
        future: Future[Any] = Future()
        try:
            future.set_result(job(*args, **kwargs))
        except Exception as error:
            future.set_exception(error)
        return future


@dataclass
class Staged:
    """Stands in for the verbs: returns what the next screen needs."""

    comes_to: Any = None
    home: HomeView | None = None
    asks_about_equality: bool = False

    def __call__(self, *_: object, **__: object) -> Any:
        """Return what was staged, or raise it."""
        if isinstance(self.comes_to, Exception):
            raise self.comes_to
        return self.comes_to

    by_code = by_form = by_counter = by_badge_code = anonymously = __call__

    def offer(self, _: Visit) -> bool:
        """Say whether whoever comes in is asked the equality questions."""
        return self.asks_about_equality

    def speaking(self, language: str) -> Staged:
        """Stand in for them in every language."""
        del language
        return self

    def see_home(self) -> HomeView | None:
        """Return Home's figures as staged."""
        return self.home


class Stage:
    """One open front on which each of ``SCREENS`` can be shown, again and again."""

    def __init__(self, kiosk: Kiosk, look: Look) -> None:
        self.staged = self._staged = Staged()
        self._real = kiosk
        self.calls, self.young_makers, self.visit = kiosk.calls, kiosk.young_makers, VISIT
        staged: Any = self._staged
        over = replace(
            kiosk,
            take_scan=staged,
            check_in=staged,
            check_out=staged,
            join_party=staged,
            see_home=staged.see_home,
            print_next=lambda: None,
            give_feedback=staged,
            give_equality_answers=staged,
        )
        self._scans = 0
        self.set_board(0)
        self.speech = FakeSpeech()
        self.front: Front = open_front(over, look, jobs=(JobRunner(AtOnce()), JobRunner(AtOnce())), speech=self.speech)
        for timer in self.front.parts.idle.findChildren(QTimer):
            timer.setInterval(3_600_000)
        self.front.window.setProperty("restMs", 3_600_000)

    def close(self) -> None:
        """Take the front down."""
        self.front.close()

    def show(self, name: str, modes: tuple[str, ...] = (), language: str = "en") -> None:
        """Show a screen from a fresh Home with some modes on, in a language."""
        self.set_board(83)
        self.front.kiosk.goHome()
        self.front.parts.home.say_sorry("")
        self.speech.able, self.speech.slow = True, False
        self.front.parts.camera.tell(present=False, reading=False, several=False)
        for mode in modes:
            self.front.parts.modes.toggle(mode)
        self.front.kiosk.chooseLanguage(language)
        self._switch()
        (SCREENS | FESTIVAL_SCREENS)[name](self)
        self._settle()

    def _switch(self) -> None:
        while self.front.switching.is_busy:
            QCoreApplication.processEvents()

    def _settle(self) -> None:
        """Wait until everything is laid out and every picture on the screen is there."""
        self._switch()
        wait_for_frame(self.front.window)
        for _ in range(4):
            QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # a page called off half made goes
        wait_for_pictures(self.items)

    def items(self) -> Iterator[QQuickItem]:
        """Yield the visible items, parents first."""
        yield from seen_in(self.front.window.contentItem())

    def set_board(self, people: int, *, clock_behind: datetime | None = None, elsewhere: int = 0) -> None:
        """Put so many people on Home's board."""
        random = Random(7)
        pegs = tuple(Peg(UUID(int=random.getrandbits(128)), 1) for _ in range(people))
        places = {"open_workshop/afternoon/2026-11-25": FreePlaces(0, elsewhere)}
        known, now = self._real.catalogue(), self._real.clock.now()
        self._staged.home = HomeView(HomeFigures(pegs, people, people // 2), known, now, clock_behind, places)
        if hasattr(self, "front"):
            self.front.kiosk.refresh()

    def be_late(self) -> None:
        """Show Home when nothing more comes today."""
        self.front.parts.show_home(replace(self._staged.home, now=NOW + timedelta(hours=8)))

    def let_it_come_to(self, result: object) -> None:
        """Stage what the next verb returns."""
        self._staged.comes_to = result

    def scan(self, comes_to: object) -> None:
        """Hold up a code that comes to this."""
        self._staged.comes_to = comes_to
        self._scans += 1
        self.front.kiosk.scan(f"CODE-{self._scans}")

    def answer(self, outcome: Any, visit: Visit | None = None) -> None:
        """Hold up a code on Home."""
        self.scan(CheckInResult(outcome, NOW, visit))

    def leave(self, outcome: Any) -> None:
        """Hold up a badge on the leaving screen."""
        self.front.kiosk.startLeaving()
        self.scan(CheckOutResult(outcome, NOW))

    def leave_as(self, visit: Visit) -> None:
        """Hold up the badge of a visit on the leaving screen."""
        self.front.kiosk.startLeaving()
        self.scan(CheckOutResult(CheckedOut(visit), NOW, visit))

    def form(self, until: str, who: str = "just_me") -> None:
        """Fill the form in up to a page."""
        self.front.kiosk.startForm()
        form = self.front.parts.form
        answers = {"who": who, "event": "4", "age_band": "35_49"} | dict.fromkeys(NO, "no")
        texts = {"name": NAME, "badge": "Amina", "postcode": "W12 7TA", "email": "amina@example.org"}
        while form.page != until:
            page = form.page
            if page in texts:
                form.setText(texts[page])
            if page in answers:
                offers = form.flow.offers if form.flow else ()
                form.choose(str(len(offers) - 1) if page == "event" else answers[page])
            else:
                form.proceed()
            if form.page == page:
                raise ValueError(f"the form stays on {page}: {form.error}")

    def type_in(self, page: str, text: str, *, proceed: bool = False) -> None:
        """Fill the form in up to a text page and type there."""
        self.form(page)
        self.front.parts.form.setText(text)
        if proceed:
            self.front.parts.form.proceed()

    def admitted(self, **changes: Any) -> None:
        """Let somebody in."""
        catalogue = self._real.catalogue()
        outcome = outcomes.Admitted(
            party=Party(1),
            programme=catalogue.programmes["open_workshop"],
            room=catalogue.rooms["workshop"],
            session=catalogue.sessions["open_workshop/afternoon/2026-11-25"],
            badge=True,
            name=NAME,
            badge_name="Amina",
            re_entry=False,
            pass_code=None,
        )
        outcome = replace(outcome, **changes)
        self.answer(outcome, replace(VISIT, party=outcome.party))

    def full_with_offers(self) -> None:
        """Turn a party away from a full session, while others have places."""
        offered = self._real.catalogue().sessions_offered(NOW)
        self.answer(outcomes.Full(LASER, 10, 0, offered[:6]))

    def choose_instead(self) -> None:
        """Look at what has places."""
        self.full_with_offers()
        self.front.parts.answer.take(0)

    def ask_what_next(self) -> None:
        """Show the badge of somebody who is booked for the next session too."""
        catalogue = self._real.catalogue()
        session = catalogue.sessions["open_workshop/afternoon/2026-11-25"]
        coming = NextSession(session, catalogue.rooms[session.room_key], ("CODE-2",))
        self.scan(NextAsked(PassScan(VISIT.pass_code), VISIT, coming))

    def go_on(self) -> None:
        """Let somebody who is in come on to another session."""
        self.admitted(badge=False, pass_code=VISIT.pass_code, going=(Going(VISIT, VISIT.party),))

    def school(self) -> None:
        """Let a school group in, whose badges are a strip."""
        self.admitted(party=Party(3, 28), programme=self._real.catalogue().programmes["reach_out_makerspace"])

    def plug_camera_in(self, *, several: bool = False) -> None:
        """Let a camera see the room, and a code that is held up."""
        self.front.parts.camera.tell(present=True, reading=True, several=several)
        self._settle()  # a camera sends more pictures; this one comes once, and a page that is not made yet missed it
        self.front.parts.camera.pictured.emit(code_in_view())

    def listen(self, language: str = "", *, able: bool = True, slow: bool = False) -> None:
        """Come to Listen mode's own page: with a voice, without one, while it starts, or with none at all."""
        if self.front.parts.modes.listen and (slow or not able):  # it speaks already, and is started anew
            self.front.parts.modes.toggle("listen")
        self.speech.able, self.speech.slow = able, slow
        if language:
            self.front.kiosk.chooseLanguage(language)
        if not self.front.parts.modes.listen:
            self.front.kiosk.chooseListening()
        self.front.kiosk.showListening()

    def be_idle(self) -> None:
        """Let idle seconds pass until the screen asks for a sign of life, and then some."""
        self.type_in("name", "Ami")
        idle = self.front.parts.idle
        while not idle.warning:
            idle.tick()
        for _ in range(12):
            idle.tick()

    def counter(self) -> None:
        """Count a party of four in at the festival."""
        catalogue = self._real.catalogue()
        programme = catalogue.open_programme
        party = Party(0, 0, 4)
        room = catalogue.rooms[programme.room_key]
        outcome = outcomes.Admitted(party, programme, room, None, False, "", "", False, None)
        self._staged.comes_to = CheckInResult(outcome, NOW, replace(VISIT, party=party))
        self.front.kiosk.countIn(4)

    def rule(self) -> outcomes.OutsideAgeRule:
        """Return a refusal by age."""
        return outcomes.OutsideAgeRule(self._real.catalogue().programmes["maker_challenge"], AgeRule(14, 18))

    def room(self) -> Any:
        """Return the workshop."""
        return self._real.catalogue().rooms["workshop"]

    def tap_six(self) -> None:
        """Open the counter's second page."""
        for item in self.items():
            if item.objectName() == "count_6":
                item.tapped.emit()  # type: ignore[attr-defined]
                return
        raise ValueError("there is no counter")


FAMILY = tuple(
    Booking(f"FAMILY-{number}", "file", name, "O-1", ticket, party=party)
    for number, (name, ticket, party) in enumerate(
        (
            (NAME, "Adult", Party(1)),
            ("Mohamed Warsame", "Adult", Party(1)),
            ("Ayaan Warsame", "Child 5 to 15", Party(0, 1)),
            ("Sahra Warsame", "Child 5 to 15", Party(0, 1)),
            ("", "Grandparents", Party(2)),
            ("Konstanty Kowalczyk-Wiśniewski", "Adult", Party(1)),
        )
    )
)


def _who_came(stage: Stage) -> None:
    stage.scan(PartyAsked(FAMILY))
    stage.front.parts.party.toggle("FAMILY-1")


def _who_joins(stage: Stage) -> None:
    stage.scan(JoinAsked("FAMILY-2", VISIT, Missing(FAMILY[1:4], Party(1, 2))))


def _how_many_join(stage: Stage) -> None:
    stage.scan(JoinAsked("CODE", VISIT, Missing((), Party(0, 2))))


def _joined(stage: Stage) -> None:
    _how_many_join(stage)
    stage.let_it_come_to(JoinResult(Joined(VISIT, Party(1, 1)), NOW, VISIT))
    stage.front.parts.party.proceed()


def _some_stay(stage: Stage) -> None:
    party = replace(VISIT, party=Party(2, 2))
    stage.front.kiosk.startLeaving()
    stage.scan(CheckOutResult(CheckedOut(party), NOW, party))
    stage.front.parts.answer.take(1)


def _asked(stage: Stage, party: Party, taps: int = 0) -> None:
    stage.leave_as(replace(VISIT, party=party, checked_out_at=NOW))
    stage.front.kiosk._lead("feedback")
    for _ in range(taps):
        stage.front.parts.feedback.choose("yes")


def _typed_four(stage: Stage) -> None:
    stage.front.kiosk.startLeaving()
    stage.front.parts.leaving.setText("A2")
    stage.front.parts.leaving.proceed()


def _by_staff(reason: outcomes.StaffReason) -> Callable[[Stage], None]:
    return lambda stage: stage.answer(outcomes.NeedsStaff(reason))


def _unknown(reason: str) -> Callable[[Stage], None]:
    return lambda stage: stage.answer(outcomes.UnknownCode(reason))


LASER = "First steps with the laser cutter"
PRINTING = "3D printing: from sketch to object"
SCREENS: dict[str, Callable[[Stage], object]] = {
    "home-empty": lambda stage: stage.set_board(0),
    "home-ordinary": lambda stage: None,
    "home-at-night": lambda stage: stage.be_late(),
    "home-overfull": lambda stage: stage.set_board(2_345),
    "home-places-elsewhere": lambda stage: stage.set_board(83, elsewhere=4),
    "home-clock-warning": lambda stage: stage.set_board(83, clock_behind=NOW + 95 * MINUTE),
    "home-camera": lambda stage: stage.plug_camera_in(),
    "home-camera-two-codes": lambda stage: stage.plug_camera_in(several=True),
    "home-sorry": lambda stage: stage.front.kiosk.recover(),
    "who": lambda stage: stage.form("who"),
    "event": lambda stage: stage.form("event"),
    "name-empty": lambda stage: stage.form("name"),
    "name-typed": lambda stage: stage.type_in("name", NAME),
    "name-error": lambda stage: stage.type_in("name", "", proceed=True),
    "name-of-the-leader": lambda stage: stage.form("name", who="group"),
    "badge": lambda stage: stage.form("badge"),
    "party": lambda stage: stage.form("party", who="family"),
    "age-band": lambda stage: stage.form("age_band"),
    "leave-help": lambda stage: stage.form("leave_help"),
    "postcode": lambda stage: stage.type_in("postcode", "W12 7"),
    "email": lambda stage: stage.type_in("email", "amina@"),
    "email-near-miss": lambda stage: stage.type_in("email", "amina@gmial.com", proceed=True),
    "photo": lambda stage: stage.form("photo"),
    "check": lambda stage: stage.form("check"),
    "check-family": lambda stage: stage.form("check", who="family"),
    "done": lambda stage: stage.admitted(),
    "done-school": lambda stage: stage.school(),
    "done-family": lambda stage: stage.admitted(party=Party(2, 3), session=None),
    "done-long-name": lambda stage: stage.admitted(badge_name="Oluwaseun Adébáyọ̀-Wójcikiewicz"),
    "already-in": lambda stage: stage.answer(outcomes.AlreadyIn(VISIT, stage.room()), VISIT),
    "going-on": lambda stage: stage.ask_what_next(),
    "gone-on": lambda stage: stage.go_on(),
    "not-today": lambda stage: stage.answer(outcomes.NotToday(NOW.date() + timedelta(days=1), LASER)),
    "too-early": lambda stage: stage.answer(outcomes.TooEarly(PRINTING, NOW + 8 * MINUTE, NOW + 130 * MINUTE)),
    "too-late": lambda stage: stage.answer(outcomes.TooLate(LASER, NOW - 250 * MINUTE, NOW - 110 * MINUTE)),
    "full": lambda stage: stage.answer(outcomes.Full(LASER, 10, 0)),
    "full-with-offers": lambda stage: stage.full_with_offers(),
    "instead": lambda stage: stage.choose_instead(),
    "nearly-full": lambda stage: stage.answer(outcomes.Full(LASER, 10, 2)),
    "full-here": lambda stage: stage.answer(outcomes.Full(LASER, 10, 0, held_elsewhere=3)),
    "nearly-full-here": lambda stage: stage.answer(outcomes.Full(LASER, 10, 2, held_elsewhere=3)),
    "other-ages": lambda stage: stage.answer(stage.rule()),
    **staged_help.HELP_SCREENS,
    "staff-note": _by_staff(outcomes.StaffReason.MARKED_FOR_ATTENTION),
    "staff-young": _by_staff(outcomes.StaffReason.MINOR_ALONE),
    "cancelled": lambda stage: stage.answer(outcomes.Cancelled(LASER, whole_session=True)),
    "revoked": lambda stage: stage.answer(outcomes.Revoked()),
    "unknown": _unknown("not_found"),
    "wifi-code": _unknown("wifi"),
    "unreadable": _unknown("binary"),
    "trouble": lambda stage: stage.scan(KioskError("the disk is full")),
    "party-booked": lambda stage: stage.scan(PartyAsked((Booking("CODE", "file", NAME, party=Party(2, 3)),))),
    "who-came": _who_came,
    "who-joins": _who_joins,
    "how-many-join": _how_many_join,
    "joined": _joined,
    "who-stays": _some_stay,
    "some-left": lambda stage: stage.leave(SomeLeft(replace(VISIT, party=Party(2, 2), left=Party(1)), Party(1))),
    "bye-party": lambda stage: stage.leave(CheckedOut(replace(VISIT, party=Party(2, 2), checked_out_at=NOW))),
    "leaving": lambda stage: stage.front.kiosk.startLeaving(),
    "leaving-camera": lambda stage: (stage.front.kiosk.startLeaving(), stage.plug_camera_in()),
    "leaving-error": _typed_four,
    "bye": lambda stage: stage.leave(CheckedOut(replace(VISIT, checked_out_at=NOW, ending=Ending.OBSERVED))),
    "already-out": lambda stage: stage.leave(AlreadyOut(replace(VISIT, checked_out_at=NOW - 12 * MINUTE))),
    "not-in": lambda stage: stage.leave(NotIn()),
    "badge-unknown": lambda stage: stage.leave(outcomes.UnknownCode("not_found")),
    "counted-out": lambda stage: stage.front.kiosk.countMeOut(),
    "how-was-it": lambda stage: _asked(stage, Party(1)),
    "how-was-it-faces": lambda stage: _asked(stage, Party(1, 3)),
    "third-question": lambda stage: _asked(stage, Party(1), taps=2),
    "feedback-thanks": lambda stage: _asked(stage, Party(1), taps=3),
    "language": lambda stage: stage.front.kiosk.showLanguages(),
    "notice": lambda stage: stage.front.kiosk.showNotice(),
    "time-warning": lambda stage: stage.be_idle(),
}
SCREENS |= LISTENING
FESTIVAL_SCREENS: dict[str, Callable[[Stage], None]] = {
    "festival-home": lambda stage: None,
    "festival-camera": lambda stage: stage.plug_camera_in(),
    "festival-six-or-more": lambda stage: stage.tap_six(),
    "festival-thanks": lambda stage: stage.counter(),
}

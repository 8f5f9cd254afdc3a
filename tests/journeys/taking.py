"""Takes a flow's steps on a real kiosk, by keys alone, and keeps what is said at each."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from kiosk.actions.check_in import Form
from kiosk.actions.young_makers import Confirmation
from kiosk.domain.passes import badge_code
from kiosk.domain.people import Party
from kiosk.domain.young_people import Answers, Care, Declined
from tests.journeys.bookings import import_rows
from tests.journeys.by_keys import Keys
from tests.journeys.conftest import PACK
from tests.journeys.driver import ARROWS, FESTIVAL, WEDNESDAY, Driver, opened, wait_until
from tests.journeys.steps import Flow, Step
from tests.staged_help import SAM
from ui.adapters.screen_reader import read
from ui.adapters.speech import SystemSpeech
from ui.spoken import said_of_control

TICKETS = (
    *("MUM-TICKET,Ana Reis,O-1,,1", "DAD-TICKET,Rui Reis,O-1,,1", "KID-TICKET,Eva Reis,O-1,1,0"),
    *("AUNT-TICKET,Bea Lima,O-2,,1", "NIECE-TICKET,Lia Lima,O-2,1,0", "CUBS-TICKET,Eva Lima,O-3,3,1"),
    "ABSENT-TICKET,Gil Lima,,,1",
)

BADGE_OF = "badge of "
GRACE = Confirmation(Care(Answers.HERE, "Grace Mensah", "Uncle Yaw"))
SESSIONS = "maker_challenge/wednesday", "bench/evening", "course/course"
MAKERS, BENCH, COURSE = (f"{key}/{WEDNESDAY.date()}" for key in SESSIONS)
BOOKED = (
    *(f"FIRST-1,Ada Lima,O-1,{MAKERS}", f"SECOND-2,Ada Lima,O-1,{BENCH}", "SINGLE-1,Noor Reis,,"),
    *(f"OTHER-1,Kim Lima,O-2,{MAKERS}", f"OTHER-2,Kim Lima,O-2,{BENCH}"),
    *(f"TURNER-1,Rui Reis,,{COURSE}", f"TURNER-2,Bea Reis,,{COURSE}"),
)
EVENING_BENCH = """
[[series]]
key = "evening"
programme = "bench"
title = "Evening bench"
weekdays = ["wed"]
start = "19:00"
end = "21:00"
capacity = 6
"""
ASKS_MORE = """
  { kind = "photo", why = "So photographers know." },
  { kind = "been_before", why = "So we see whether we reach new people.", optional = true },
  { kind = "email", why = "So we can send you the plans.", optional = true },
"""
ON_THE_WEB = """
[privacy]
notice_page = "https://example.org/privacy"
"""


class Taker:
    """One kiosk on which flows are taken one after the other; each starts from a fresh Home."""

    def __init__(self, kiosk: Driver, speech: SystemSpeech) -> None:
        self.kiosk = kiosk
        self.speech = speech
        self.keys = Keys(kiosk)
        self.heard: list[str] = []
        kiosk.front.parts.listen.said.connect(lambda words, _: self.heard.append(words))

    def take(self, flow: Flow, *, listening: bool) -> list[Step]:
        """Take every step; return them with what was said at each."""
        self.fresh()
        self.kiosk.front.parts.listen.plug(flow.private)
        steps = (step for step in flow.steps if listening or step[:2] != ("key", "listen"))
        return [(verb, what, self._said_at(verb, what)) for verb, what, _ in steps]

    def fresh(self) -> None:
        """Start from Home, after everybody has gone."""
        self.kiosk.front.parts.listen.plug(False)
        self.kiosk.front.parts.idle.expired.emit()
        self.kiosk.pass_time(seconds=300)
        self.what_was_said()

    def what_was_said(self) -> tuple[str, ...]:
        """Return what was said since this was asked last."""
        self.wait_for_words()
        heard, self.heard[:] = tuple(self.heard), []
        return heard

    def wait_for_words(self) -> None:
        """Wait until what there is to say is said: of a page that came, once it has been drawn."""
        self.kiosk.settle()
        self.kiosk.draw()
        for _ in range(3):
            QCoreApplication.processEvents()

    def is_speaking(self) -> bool:
        """Tell whether the engine says something now."""
        return self.speech.speaking

    def _said_at(self, verb: str, what: str) -> tuple[str, ...]:
        if verb == "press":
            self.keys.arrive(what)
        self.heard.clear()
        self._do(verb, what)
        self.wait_for_words()
        return tuple(self.heard[-self._words_of_focus() :] if verb == "arrive" else self.heard)

    def _words_of_focus(self) -> int:
        """How many utterances the control takes where the arrow keys ended."""
        item = self.kiosk.front.window.activeFocusItem()
        thing = read(item) if item is not None else None
        private = self.kiosk.front.parts.listen.private
        return len(said_of_control(thing, private=private)) if thing is not None else 0

    def _do(self, verb: str, what: str) -> None:
        match verb:
            case "press":
                self.kiosk.press_keys("enter")
            case "arrive":
                self.keys.arrive(what)
            case "strike":
                self.keys.strike(what)
            case "type":
                self.kiosk.type_physically(what)
            case "badge":
                self._type_badge(what)
            case "show":
                self.kiosk.front.kiosk.scan(self._shown(what))
            case "idle":
                self.kiosk.tick(int(what))
            case "wait":
                self.kiosk.pass_time(minutes=int(what))
                self.kiosk.front.kiosk.refresh()
            case "desk":
                self._desk_does(what)
            case "key":
                self._strike_key(what)

    def _strike_key(self, name: str) -> None:
        """A key with a text waits with the scan filter until it is clear that it is no scan."""
        before = self._where()
        self.kiosk.press_keys(name)
        if name == "esc":
            wait_until(lambda: self._where() != before, "Esc to lead back")

    def _desk_does(self, what: str) -> None:
        """What staff do with the newest call; else they write on its pad."""
        calls = self.kiosk.kiosk.calls
        call = calls.read()[-1].call
        match what:
            case "comes":
                calls.answer(call.id, SAM)
            case "ends":
                calls.end(call.id)
            case "confirms":
                self.kiosk.kiosk.young_makers.confirm(call.id, GRACE)
            case "lets go":
                self.kiosk.kiosk.collecting.confirm(call)
            case "declines":
                self.kiosk.kiosk.young_makers.decline(call.id, Declined.NO_ADULT)
            case _:
                calls.write(call.id, what, by_staff=True)

    def _where(self) -> tuple[object, ...]:
        parts = self.kiosk.front.parts
        texts = self.kiosk.shown_texts()
        return self.kiosk.screen, parts.form.page, parts.feedback.heading, len(texts), "".join(texts)

    def _shown(self, what: str) -> str:
        """A code, or the badge of whoever came by it."""
        ticket = what.removeprefix(BADGE_OF)
        return ticket if ticket == what else next(v.pass_code for v in self.kiosk.visits() if v.code == ticket)

    def _type_badge(self, name: str) -> None:
        """The four characters of who is in, of Ada, who comes just now, or of nobody; with the last the field goes."""
        if not name:
            self.kiosk.kiosk.check_in.by_form(Form(Party(1), "Ada"))
        badges = {each.name: badge_code(each.pass_code) for each in self.kiosk.visits()}
        badge = badges.get(name or "Ada") or next(each for each in ("2222", "3333") if each not in badges.values())
        self.kiosk.type_physically(badge[:3])
        self.kiosk.key_in_one_go(badge[3])
        self.kiosk.wait_for_screen("answer")
        self.what_was_said()
        self.kiosk.key(ARROWS["again"])


def _started(speech: SystemSpeech) -> None:
    told: list[bool] = []
    speech.start(told.append)
    wait_until(lambda: told == [True], "the voices")


@contextmanager
def at_the_workshop(folder: Path) -> Iterator[Taker]:
    """Open a kiosk on a Wednesday at 10:00, with the tickets of a family, and a desk where calls are seen."""
    speech = SystemSpeech("mock", folder / "clips")
    with opened(folder, venue=PACK, now=WEDNESDAY.replace(hour=10), speech=speech) as kiosk:
        import_rows(kiosk, folder, *TICKETS, header="code,name,order,under 18,adults")
        _started(speech)
        kiosk.kiosk.calls.attend()
        yield Taker(kiosk, speech)


@contextmanager
def in_the_evening(folder: Path) -> Iterator[Taker]:
    """Open a kiosk half an hour before the young makers begin, whom staff confirm and let go.

    A bench and a course with one place come later; each adult may be asked; the notice goes on on the web.
    """
    pack = Path(PACK).read_text("utf-8").replace("minors_alone = true", "collector = true") + EVENING_BENCH
    pack = pack.replace("ask_one_in = 0", "ask_one_in = 1").replace("capacity = 12", "capacity = 1")
    pack = pack.replace("walk_in = false\n", "")
    pack = pack.replace("max_party = 8\nasks = [{ ", "max_party = 8\nasks = [" + ASKS_MORE + "{ ") + ON_THE_WEB
    (folder / "evening.toml").write_text(pack, "utf-8")
    speech = SystemSpeech("mock", folder / "clips")
    with opened(
        folder, venue=str(folder / "evening.toml"), now=WEDNESDAY.replace(hour=16, minute=31), speech=speech
    ) as kiosk:
        import_rows(kiosk, folder, *BOOKED, header="code,name,order,session")
        _started(speech)
        kiosk.kiosk.calls.attend()
        yield Taker(kiosk, speech)


@contextmanager
def at_the_festival(folder: Path) -> Iterator[Taker]:
    """Open a kiosk that counts parties."""
    speech = SystemSpeech("mock", folder / "clips")
    with opened(folder, venue="great_exhibition_road_festival", now=FESTIVAL, speech=speech) as kiosk:
        _started(speech)
        yield Taker(kiosk, speech)

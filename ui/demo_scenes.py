"""The scripted day's telling moments: who they are, when they come, and what the screens must say to them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time, timedelta

from kiosk.domain.catalogue import Session
from kiosk.domain.people import Party
from kiosk.domain.values import frozen
from kiosk.domain.visits import Visit
from ui.demo_hand import ScriptError
from ui.demo_people import Guest, Ticket
from ui.demo_visits import Visits

WIFI = "WIFI:T:WPA;S:Guest network;P:made-up-words;;"
UNKNOWN = "7731-QX-0042"
MINUTE = timedelta(minutes=1)

FIRST = Guest("Zoë Łukasiewicz")
FAMILY = Guest("ليلى حداد", adults=2, under_18=2)
SCRIPTS = (Guest("আনিকা রহমান"), Guest("ሰላማዊት ተስፋዬ"), Guest("王小明"))
LEARNER = Guest("Doris Nowak", wants="What the Tech?! Bring your questions", leave_help=True, postcode="W12 7TA")
YOUNG = Guest("Kofi Mensah", adults=0, under_18=1, wants="Maker Challenge: Wednesday makers")


@frozen
class Scene:
    """Something that takes place at an instant. ``people`` come in by it; the act returns who stays for now."""

    at: datetime
    people: int
    act: Callable[[], list[Visit]]


class Scenes:
    """The building's scenes over one day's sessions and tickets; a scene whose ticket is not there is left out."""

    def __init__(self, visits: Visits, sessions: list[Session], tickets: list[Ticket], midnight: datetime) -> None:
        self._visits = visits
        self._hand = visits.hand
        self._midnight = midnight
        self._sessions = sessions
        self._usable = [ticket for ticket in tickets if ticket.usable]
        self._unused = [ticket for ticket in self._usable if any(ticket.is_for(session) for session in sessions)]
        self._odd = [ticket for ticket in tickets if not ticket.usable]
        self._regular: list[Visit] = []
        self.all: list[Scene] = []
        self._plan_forms()
        self._plan_tickets()
        self._plan_refusals()
        self._plan_leaving()

    @property
    def people(self) -> int:
        """How many visitors the scenes bring."""
        return sum(scene.people for scene in self.all)

    @property
    def unused_tickets(self) -> list[Ticket]:
        """The day's tickets that no scene has."""
        return self._unused

    def _add(self, at: datetime | str, people: int, act: Callable[[], list[Visit]]) -> None:
        if isinstance(at, str):
            at = datetime.combine(self._midnight.date(), time.fromisoformat(at), self._midnight.tzinfo)
        self.all.append(Scene(at, people, act))

    def _take(self, fits: Callable[[Ticket], bool]) -> Ticket | None:
        found = next((ticket for ticket in sorted(self._unused, key=lambda each: each.starts_at) if fits(ticket)), None)
        if found is not None:
            self._unused.remove(found)
        return found

    def _plan_forms(self) -> None:
        self._add("09:05", 1, self._first_walk_in)
        self._add("09:20", FAMILY.people, lambda: self._comes(FAMILY, "family"))
        for minute, guest in zip((31, 34, 37), SCRIPTS, strict=True):
            self._add(f"09:{minute}", 1, lambda guest=guest: self._comes(guest, welcome="walk-in"))
        self._add("13:45", 1, self._learner)
        self._add("14:30", 0, self._looks_around)
        self._add("16:50", 0, self._young_maker)

    def _plan_tickets(self) -> None:
        single = self._take(lambda ticket: ticket.people == 1)
        if single is not None:
            self._add(single.starts_at - 11 * MINUTE, 1, lambda: self._booked(single))
        group = self._take(lambda ticket: ticket.people == 5)
        if group is not None:
            act = lambda: [self._visits.ticket(group.code, 5, picture="group-of-five")]  # noqa: E731
            self._add(group.starts_at - 9 * MINUTE, 5, act)
        full = next((session for session in self._sessions if self._fills(session)), None)
        if full is not None:
            holders = [ticket for ticket in self._unused if ticket.is_for(full)]
            self._unused = [ticket for ticket in self._unused if ticket not in holders]
            people = sum(ticket.people for ticket in holders)
            self._add(full.starts_at - 12 * MINUTE, people + 1, lambda: self._fill_up(full, holders))

    def _plan_refusals(self) -> None:
        self._add("10:15", 1, self._wifi_code)
        self._add("12:00", 0, self._walks_away)
        known = self._take(lambda ticket: ticket.people == 1)
        if known is not None:
            self._add(known.starts_at - 8 * MINUTE, 1, lambda: self._wrong_code_first(known))
        early = self._take(lambda ticket: ticket.people == 1 and ticket.starts_at.hour >= 15)
        if early is not None:
            self._add("10:20", 0, lambda: self._too_early(early))
            self._add(early.starts_at - 10 * MINUTE, 1, lambda: [self._visits.ticket(early.code, 1)])
        other = next((ticket for ticket in self._usable if ticket.starts_at.date() != self._midnight.date()), None)
        if other is not None:
            self._add("11:30", 1, lambda: self._by_name_instead(other.code, other.name, "another-day"))
        for ticket, at in zip(self._odd, ("12:10", "12:20"), strict=False):
            if ticket.blocked:
                self._add(at, 1, lambda ticket=ticket: self._by_name_instead(ticket.code, ticket.name, "replaced"))
            else:
                self._add(at, 0, lambda ticket=ticket: self._needs_staff(ticket))

    def _plan_leaving(self) -> None:
        self._add("12:30", 0, lambda: self._leaves("badge"))
        self._add("13:25", 0, self._comes_back)
        self._add("16:35", 0, lambda: self._leaves("characters"))
        self._add("16:40", 0, self._counted_out)

    def _fills(self, session: Session) -> bool:
        return session.capacity == sum(ticket.people for ticket in self._unused if ticket.is_for(session))

    # --- coming in ----------------------------------------------------------------------------------------------------

    def _comes(self, guest: Guest, picture: str = "", *, welcome: str = "") -> list[Visit]:
        return [self._visits.form(guest, picture=picture, welcome=welcome)]

    def _first_walk_in(self) -> list[Visit]:
        self._regular = self._comes(FIRST, "first-walk-in")
        return []

    def _booked(self, ticket: Ticket) -> list[Visit]:
        visit = self._visits.ticket(ticket.code, 1, picture="booked")
        self._hand.wait(20)
        self._visits.scan(ticket.code, "info")
        self._visits.picture("same-code-again")
        self._visits.finish()
        return [visit]

    def _fill_up(self, session: Session, holders: list[Ticket]) -> list[Visit]:
        inside = [self._visits.ticket(ticket.code, ticket.people) for ticket in holders]
        late = Guest("Marisol Vega", wants=session.title)
        self._hand.tap("checkIn")
        self._visits.hand_in(late, "problem")
        self._visits.picture("session-full")
        self._hand.tap("step_0")
        inside += [self._visits.take_a_place(Party(late.people), picture="what-has-places")]
        self._visits.picture("home-in-the-morning")
        return inside

    def _learner(self) -> list[Visit]:
        self._hand.tap("bar_large")
        self._visits.picture("home-large")
        return self._comes(LEARNER, "large")

    def _young_maker(self) -> list[Visit]:
        self._hand.tap("checkIn")
        self._visits.ask_alone(YOUNG, picture="young-maker-alone")
        self._visits.finish()
        return []

    def _looks_around(self) -> list[Visit]:
        self._hand.tap("bar_contrast")
        self._visits.picture("home-contrast")
        self._hand.tap("bar_contrast")
        self._hand.tap("bar_notice")
        self._visits.picture("why-we-ask")
        self._hand.tap("continue")
        return []

    # --- refused, and then --------------------------------------------------------------------------------------------

    def _by_name_instead(self, code: str, name: str, picture: str) -> list[Visit]:
        self._visits.scan(code, "problem")
        self._visits.picture(picture)
        self._hand.tap("step_0")
        return [self._visits.fill_in(Guest(name))]

    def _wifi_code(self) -> list[Visit]:
        return self._by_name_instead(WIFI, "Tomé Duarte", "wifi-code")

    def _wrong_code_first(self, ticket: Ticket) -> list[Visit]:
        self._visits.scan(UNKNOWN, "problem")
        self._visits.picture("unknown-code")
        return [self._visits.ticket(ticket.code, 1)]

    def _too_early(self, ticket: Ticket) -> list[Visit]:
        self._visits.scan(ticket.code, "problem")
        self._visits.picture("too-early")
        self._hand.idle(20)
        self._is_home("a refusal nobody reads any more")
        return []

    def _needs_staff(self, ticket: Ticket) -> list[Visit]:
        self._visits.scan(ticket.code, "info")
        self._visits.picture("come-to-the-desk")
        self._hand.tap("step_1")
        self._visits.picture("get-help")
        self._hand.tap("continue")
        self._visits.finish()
        return []

    def _walks_away(self) -> list[Visit]:
        self._hand.tap("checkIn")
        self._hand.tap("choice_just_me")
        self._hand.idle(60)
        self._visits.picture("do-you-need-more-time")
        self._hand.idle(40)
        self._is_home("a form that was left alone")
        if self._visits.front.parts.form.flow is not None:
            raise ScriptError("The form of somebody who walked away is still there.")
        return []

    def _is_home(self, what: str) -> None:
        if self._visits.front.kiosk.screen != "home":
            raise ScriptError(f"After {what} the screen is {self._visits.front.kiosk.screen}, not Home.")

    # --- leaving ------------------------------------------------------------------------------------------------------

    def _leaves(self, way: str) -> list[Visit]:
        for visit in self._regular:
            if way == "badge":
                self._visits.leave_by_badge(visit, picture="by-badge")
            else:
                self._visits.leave_by_characters(visit, picture="by-characters")
        return []

    def _comes_back(self) -> list[Visit]:
        self._regular = [self._visits.ticket(visit.pass_code, 1, picture="back-again") for visit in self._regular]
        return []

    def _counted_out(self) -> list[Visit]:
        self._visits.leave_unknown("2345", picture="badge-not-found")
        return []

"""What people do at the kiosk on the scripted day, from Home back to Home, and what it comes to."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from kiosk.domain.passes import badge_code
from kiosk.domain.people import Party
from kiosk.domain.visits import Visit
from kiosk.kiosk import Kiosk
from ui.composition import Front
from ui.demo_hand import DayClock, Hand, ScriptError
from ui.demo_people import Guest
from ui.viewmodels.form_flow import Page
from ui.viewmodels.idle import THANKS_S

_ANSWERED_FIRST = (Page.NAME, Page.POSTCODE, Page.PARTY)  # their pictures show the answer


@dataclass
class Done:
    """What the script did, counted as it was done."""

    parties: int = 0
    people: int = 0
    re_entries: int = 0
    left: int = 0
    counted_out: int = 0
    badges: int = 0
    refusals: list[str] = field(default_factory=list)
    pictures: list[Path] = field(default_factory=list)


class Visits:
    """Drives one kiosk. ``expect`` raises ``ScriptError`` when the screen answers otherwise than the script says."""

    def __init__(self, kiosk: Kiosk, front: Front, clock: DayClock, pictures: Path, badges: Path) -> None:
        self.kiosk = kiosk
        self.front = front
        self.clock = clock
        self.hand = Hand(front, clock)
        self.done = Done()
        self._pictures = pictures
        self._badges = badges

    def keep_badges(self) -> None:
        """Copy the badges before the next morning, whose first look at Home deletes them."""
        self._see_badges_out()
        for badge in sorted(self.kiosk.settings.spool_dir.glob("*.p??")):
            shutil.copy(badge, self._badges)

    def picture(self, name: str) -> None:
        """Keep a telling moment; its number is its place in the day."""
        file = self._pictures / f"{len(self.done.pictures) + 1:02}-{name}.png"
        self.hand.picture(file)
        self.done.pictures.append(file)

    def scan(self, code: str, expected: str) -> None:
        """Hold up a code and wait for the screen it leads to: ``done``, ``info``, ``problem`` or ``party``."""
        self._answered(lambda: self.hand.scan(code), expected, code[:12])

    def _answered(self, act: Callable[[], object], expected: str, what: str) -> None:
        """Do something and wait until its job has come back; then the answer must be of the expected tone."""
        front = self.front
        turns = [0]

        def turned() -> None:
            turns[0] += 1

        front.kiosk.screenChanged.connect(turned)
        act()
        self.hand.until(lambda: turns[0] > 0, f"an answer to {what}")
        front.kiosk.screenChanged.disconnect(turned)
        shown = front.kiosk.screen if front.kiosk.screen != "answer" else front.parts.answer.tone
        if shown != expected:
            raise ScriptError(f"{what}: the screen says '{front.parts.answer.heading}', {expected} was expected.")
        if shown in ("info", "problem"):
            self.done.refusals.append(front.parts.answer.heading)

    def welcome(self, party: Party, *, picture: str = "") -> Visit:
        """Count who came in, look at the welcome, and return the visit that stands on the badge."""
        visit = self._newest()
        if visit.party.people != party.people:
            raise ScriptError(f"{party.people} people came and {visit.party.people} were checked in.")
        self.done.parties += 1
        self.done.people += party.people
        self.done.re_entries += party.people if visit.re_entry else 0
        self.done.badges += self.kiosk.catalogue().programmes[visit.programme_key].badge
        if picture:
            self.picture(picture)
        self.finish()
        return visit

    def _newest(self) -> Visit:
        now = self.clock.now()
        visits = self.kiosk.reader.visits(now - timedelta(minutes=1), now + timedelta(seconds=1))
        return max(visits, key=lambda visit: (visit.checked_in_at, visit.id))

    def finish(self) -> None:
        """Press Done, or whatever leads Home, so that the next one can come."""
        self.hand.tap("step_0")
        self.hand.until(lambda: self.front.kiosk.screen == "home", "Home")

    def ticket(self, code: str, people: int, *, picture: str = "") -> Visit:
        """Come in with a code; who booked for several says how many they are."""
        if people == 1:
            self.scan(code, "done")
        else:
            self.scan(code, "party")
            if picture:
                self.picture(f"{picture}-how-many")
            self._answered(lambda: self.hand.tap("continue"), "done", "a booked party")
        return self.welcome(Party(people), picture=picture)

    def form(self, guest: Guest, *, picture: str = "", welcome: str = "") -> Visit:
        """Come in with the form, from Home."""
        self.hand.tap("checkIn")
        return self.fill_in(guest, picture=picture, welcome=welcome)

    def fill_in(self, guest: Guest, *, picture: str = "", welcome: str = "") -> Visit:
        """Answer the form that is open; ``picture`` keeps every page, ``welcome`` only the last."""
        party = self.hand_in(guest, "done", picture=picture)
        return self.welcome(party, picture=f"{picture}-welcome" if picture else welcome)

    def take_a_place(self, party: Party, *, picture: str) -> Visit:
        """Take the first of what has places, where the chosen one had none."""
        self.picture(picture)
        self._answered(lambda: self._choose("0"), "done", "what has places")
        return self.welcome(party)

    def hand_in(self, guest: Guest, expected: str, *, picture: str = "") -> Party:
        """Answer page after page, as they come, hand the form in, and return the party it speaks of."""
        form = self.front.parts.form
        who = "just_me" if guest.people == 1 else "family"
        while form.page != Page.CHECK:
            page = form.page
            if picture and page not in _ANSWERED_FIRST:
                self.picture(f"{picture}-{page.replace('_', '-')}")
            self._answer_page(page, guest, who, picture)
            if form.page == page:
                raise ScriptError(f"The form does not go on from its page {page}: {form.error}")
        if picture:
            self.picture(f"{picture}-check")
        assert form.flow is not None
        party = form.flow.party
        self._answered(lambda: self.hand.tap("continue"), expected, f"{party.people} with a form")
        return party

    def ask_alone(self, guest: Guest, *, picture: str) -> None:
        """Say that one is under 18, and a name: staff ask the rest."""
        self._choose("young")
        self.hand.write(guest.name)
        self._answered(lambda: self.hand.tap("continue"), "info", "a young maker alone")
        self.picture(picture)

    def count_in(self, party: Party, button: str, *, picture: str = "") -> None:
        """Be counted with one tap; the counter is ready again by itself."""
        self._answered(lambda: self.hand.tap(button), "done", button)
        self.done.parties += 1
        self.done.people += party.people
        if picture:
            self.picture(picture)
        self.hand.idle(THANKS_S)
        self.hand.until(lambda: self.front.kiosk.screen == "home", "the counter")

    def _answer_page(self, page: str, guest: Guest, who: str, picture: str) -> None:
        match Page(page):
            case Page.WHO:
                self._choose(who)
            case Page.EVENT:
                self._choose(str(self._offer(guest.wants)))
            case Page.AGE_BAND:
                self._choose("35_49")
            case Page.LEAVE_HELP:
                self._choose("yes" if guest.leave_help else "no")
            case Page.PARTY:
                self._say_how_many(guest)
                self._go_on(page, picture)
            case Page.NAME:
                self.hand.write(guest.name)
                self._go_on(page, picture)
            case Page.POSTCODE if guest.postcode:
                self.hand.write(guest.postcode)
                self._go_on(page, picture)
            case Page.POSTCODE | Page.EMAIL:
                self.hand.tap("skip")
            case Page.PHOTO:
                self._choose("yes")
            case Page.BEEN_BEFORE:
                self._choose("no" if guest.leave_help else "yes")
            case Page.BADGE | Page.CHECK:
                self.hand.tap("continue")

    def _go_on(self, page: str, picture: str) -> None:
        if picture:
            self.picture(f"{picture}-{page}")
        self.hand.tap("continue")

    def _choose(self, key: str) -> None:
        self.hand.look()
        while self.hand.see(f"choice_{key}") is None:
            self.hand.tap("choicesMore")
            self.hand.look()
        self.hand.tap(f"choice_{key}")

    def _offer(self, wants: str) -> int:
        flow = self.front.parts.form.flow
        assert flow is not None
        titles = [offer.session.title if offer.session else "" for offer in flow.offers]
        return titles.index(wants) if wants in titles else len(titles) - 1

    def _say_how_many(self, guest: Guest) -> None:
        form = self.front.parts.form
        for name, wanted, shown in (
            ("adults", guest.adults, lambda: form.adults),
            ("under18", guest.under_18, lambda: form.under18),
        ):
            while shown() != wanted:
                self.hand.tap(f"{name}_{'more' if shown() < wanted else 'fewer'}", after_s=0.5)

    def leave_by_badge(self, visit: Visit, *, picture: str = "") -> None:
        """Hold the badge up at Home."""
        self._leaves(visit, lambda expected: self.scan(visit.pass_code, expected), picture)

    def leave_by_characters(self, visit: Visit, *, picture: str = "") -> None:
        """Type the badge's four big characters."""
        self.hand.tap("leave")
        if picture:
            self.picture(f"{picture}-hold-up-your-badge")
        self.hand.look()
        strike = partial(self.hand.strike_all, badge_code(visit.pass_code))
        self._leaves(visit, lambda expected: self._answered(strike, expected, "four characters"), picture)

    def count_out(self) -> None:
        """Leave as a number."""
        self.hand.tap("leave")
        self._answered(lambda: self.hand.tap("skip"), "done", "being counted out")
        self.done.counted_out += 1
        self.finish()

    def leave_unknown(self, characters: str, *, picture: str) -> None:
        """Type four characters that no badge shows, and be counted out instead."""
        self.hand.tap("leave")
        self._answered(lambda: self.hand.strike_all(characters), "problem", "characters of no badge")
        self.picture(picture)
        self._answered(lambda: self.hand.tap("step_0"), "done", "being counted out")
        self.done.counted_out += 1
        self.picture("counted-out")
        self.finish()

    def _leaves(self, visit: Visit, show: Callable[[str], None], picture: str) -> None:
        """Leave; a young maker is led to the desk, where staff have checked who collects them."""
        programme = self.kiosk.catalogue().programmes[visit.programme_key]
        is_collected = programme.collector and visit.party.under_18 > 0
        show("info" if is_collected else "done")
        if is_collected:
            self.kiosk.check_out.by_visit(visit.id)
        self.done.left += visit.party.people
        if picture:
            self.picture(f"{picture}-goodbye")
        self.finish()

    def be_at(self, instant: datetime) -> None:
        """Let the day go on until then; Home reads its figures anew.

        A badge takes a second of a day, and none comes out for somebody who has left.
        """
        if instant > self.clock.now():
            self._see_badges_out()
            self.clock.move_to(instant)
            self.hand.wait(0)

    def _see_badges_out(self) -> None:
        self.hand.until(lambda: not self.front.parts.badges.is_busy, "the last badge")

    def see_home_anew(self) -> None:
        """Have Home read its figures, as it does by itself every half minute."""
        self.front.kiosk.refresh()
        self.hand.until(lambda: not self.front.parts.visits.is_busy, "Home’s figures")
        self.hand.look()

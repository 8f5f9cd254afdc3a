"""The visitor's window as a whole: which screen, in which mode, and what a scan or a tap leads to."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.actions.check_in import CheckIn, CheckInResult, Form
from kiosk.actions.check_out import CheckOutResult
from kiosk.actions.join_party import JoinResult
from kiosk.actions.take_scan import JoinAsked, NextAsked, PartyAsked, ScanResult
from kiosk.domain.calls import CallKind
from kiosk.domain.check_in import Admitted
from kiosk.domain.check_out import CollectorAsked
from kiosk.domain.equality import EqualityGiven
from kiosk.domain.facts import FeedbackGiven
from kiosk.domain.feedback import Moment
from kiosk.domain.people import Party
from kiosk.domain.scans import Scan
from kiosk.domain.young_people import Declined, is_for_young_people
from kiosk.errors import KioskError
from kiosk.kiosk import Kiosk
from ui import wording
from ui.help_wording import declined, ended_by_staff
from ui.printing import Printing
from ui.viewmodels import idle
from ui.viewmodels.equality import equality_thanks
from ui.viewmodels.feedback import thanks
from ui.viewmodels.form_flow import offers_now
from ui.viewmodels.going_on import GoingOn
from ui.viewmodels.parts import Parts
from ui.viewmodels.party import PartyAnswer
from ui.viewmodels.party_verbs import party_verb
from ui.viewmodels.scan_gate import ScanGate
from ui.viewmodels.second_try import SecondTry
from ui.viewmodels.verbs import Verbs
from ui.viewmodels.waiting import EndedByStaff, Settled

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

REFRESH_MS = 30_000
ASIDE = ("help", "pad", "notice", "language", "listen")
Say = Callable[[], wording.Answer]


@QmlElement
@QmlUncreatable("built by composition")
class KioskViewModel(QObject):
    """Leads a visitor from Home through a screen and back; ``screen`` names the one that is shown."""

    screenChanged = Signal()

    def __init__(self, kiosk: Kiosk, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._parts = parts
        self._screen = "home"
        self._aside_from = "home"
        self._verbs = Verbs(parts.visits, self._failed)
        self.printing = Printing(kiosk.print_next, parts.badges, self)
        self.gate = ScanGate(kiosk.clock, kiosk.settings.scanner_prefix, kiosk.settings.scanner_suffix)
        self._left: CheckOutResult | None = None
        self._second_try = SecondTry(self._check_in)
        self._going_on = GoingOn(kiosk)
        self._refresh = QTimer(self)
        self._refresh.setInterval(REFRESH_MS)
        self._refresh.timeout.connect(self.refresh)
        for part in (parts.form, parts.party, parts.feedback, parts.equality):
            part.left.connect(self.goHome)
            part.pageTurned.connect(self._watch_idle)
        parts.form.submitted.connect(self._check_in_by_form)
        parts.form.confirmationAsked.connect(self._ask_staff)
        parts.waiting.settled.connect(self._staff_said)
        parts.waiting.changed.connect(parts.answer.say_again)
        parts.form.insteadChosen.connect(self._take_instead)
        parts.party.confirmed.connect(self._party_said)
        parts.party.leavingChosen.connect(self.startLeaving)
        parts.leaving.entered.connect(self._check_out_by_badge_code)
        parts.feedback.given.connect(self._feedback_given)
        parts.equality.given.connect(self._equality_given)
        parts.answer.stepTaken.connect(self._lead)
        parts.idle.expired.connect(self._end_turn)
        parts.listen.stopChosen.connect(self._stop_listening)
        parts.modes.changed.connect(self._watch_idle)
        parts.language.changed.connect(self._say_again)

    def start(self) -> None:
        """Show Home and keep it fresh."""
        self.refresh()
        self._refresh.start()
        self.printing.start()

    def stop(self) -> None:
        """Finish what is running, then let go; visits before badges."""
        self._refresh.stop()
        self.printing.stop()
        self._parts.stop()

    @Property(str, notify=screenChanged)
    def screen(self) -> str:
        """``home``, ``form``, ``party``, ``answer``, ``leaving``, ``feedback``, ``equality``, or one of ``ASIDE``."""
        return self._screen

    @Property(bool, constant=True)
    def isFestival(self) -> bool:
        """Whether Home counts parties with one tap."""
        return self._kiosk.catalogue().venue.kind == "festival"

    @Slot()
    def goHome(self) -> None:
        """End this visitor's turn: forget what was typed, put every mode and the language back."""
        self._end_turn(gone=False)

    @Slot()
    def _end_turn(self, *, gone: bool = True) -> None:
        self._forget()
        self._parts.home.say_sorry("")
        self._parts.put_back(gone=gone)
        self._show("home")

    @Slot()
    def leaveAnswer(self) -> None:
        """Go Home from an answer, which has no page before it."""
        if self._screen == "answer":
            self.goHome()

    @Slot()
    def startForm(self) -> None:
        """Check in by a short form."""
        self._parts.home.say_sorry("")
        catalogue = self._kiosk.catalogue()
        offered = catalogue.sessions_offered(self._kiosk.clock.now())
        young = any(map(is_for_young_people, catalogue.programmes.values()))
        self._parts.form.open(offers_now(catalogue, offered), young=young)
        self._show("form")

    @Slot()
    def startLeaving(self) -> None:
        """Leave by badge, code, four characters, or as a number."""
        self._parts.home.say_sorry("")
        self._parts.leaving.clear()
        self.gate.forget()  # the code that was shown just now may be the one that leaves
        self._show("leaving")

    @Slot()
    def showHelp(self) -> None:
        """Ask for a person: the desk is called at once (look.md J)."""
        self._step_aside("help")
        self._parts.help.call(self._aside_from)

    @Slot()
    def showPad(self) -> None:
        """Write back and forth with staff (A63)."""
        self._step_aside("pad")

    @Slot()
    def cancelHelp(self) -> None:
        """Need no help any more, and go on where the visitor was."""
        self._parts.help.cancel()
        self.backFromAside()

    @Slot()
    def showNotice(self) -> None:
        """Read why we ask and what happens with the answers."""
        self._step_aside("notice")

    @Slot()
    def showLanguages(self) -> None:
        """Choose a language."""
        self._step_aside("language")

    @Slot()
    def chooseListening(self) -> None:
        """Have the screen spoken; whoever listens already comes to what there is to choose about it."""
        if self._parts.modes.listen:
            self.showListening()
        else:
            self._parts.modes.toggle("listen")

    def showListening(self) -> None:
        """Read who hears this, or that nothing here can speak."""
        self._step_aside("listen")

    def _stop_listening(self) -> None:
        self._parts.modes.toggle("listen")
        self.backFromAside()

    @Slot(str)
    def chooseLanguage(self, key: str) -> None:
        """Speak another language, and go on where the visitor was."""
        self._parts.language.choose(key)
        if self._screen == "language":
            self.backFromAside()

    @Slot()
    def backFromAside(self) -> None:
        """Return from help or the notice to where the visitor was; nothing typed is lost."""
        self._show(self._aside_from)

    def _step_aside(self, screen: str) -> None:
        if self._screen not in ASIDE:
            self._aside_from = self._screen
        self._show(screen)

    @Slot()
    def countMeOut(self) -> None:
        """Leave without saying who."""

        say = self._parts.feedback.offered(wording.answer_counted_out, Moment.LEAVING)
        self._verbs.act("count out", self._kiosk.check_out.anonymously, lambda _: self._say(say))

    @Slot(int)
    def countIn(self, people: int) -> None:
        """Count a party in with one tap (festival)."""
        party = Party(0, 0, people)
        self._verbs.act(
            "count in",
            partial(self._check_in().by_counter, party),
            lambda result: self._counted_in(result, people),
        )

    @Slot(str)
    def scan(self, text: str) -> None:
        """Take what a scanner delivered, on any screen; a code is the same scan until it was gone (H5)."""
        self.take(self.gate.take(text))

    def take(self, scan: Scan | None) -> None:
        """Act on what the gate let through."""
        if scan is None:
            return
        self._parts.home.say_sorry("")
        if self._screen == "leaving":
            self._check_out(scan)
        else:
            chosen = self._parts.form.chosen_session if self._screen == "form" else None
            self._parts.form.close()
            self._second_try.by_code(scan)
            verb = partial(self._kiosk.take_scan, scan, self._parts.language.current, chosen=chosen)
            self._verbs.run("scan", verb, lambda result: self._taken(scan, result))

    def _taken(self, scan: Scan, result: ScanResult | JoinResult) -> None:
        match result:
            case PartyAsked() | JoinAsked():
                self._parts.party.ask(scan, result)
                self._show("party")
            case NextAsked():
                self._say(lambda: wording.answer_next(result, self._kiosk.catalogue()))
                self._going_on.ask(result)
            case CheckInResult():
                self._checked_in(result)
            case CheckOutResult():
                self._checked_out(result)
            case JoinResult():
                self._say(lambda: wording.answer_join(result, self._kiosk.catalogue()))
                if result.late is not None:
                    self.printing.soon()
                self._refresh_soon()

    def _check_in(self) -> CheckIn:
        """The verb as the screen speaks now; whoever comes next may read another language."""
        return self._kiosk.check_in.speaking(self._parts.language.current)

    def _check_in_by_form(self, form: Form) -> None:
        self._second_try.by_form(form)
        self._verbs.act("form", partial(self._check_in().by_form, form), self._checked_in)

    def _ask_staff(self, form: Form) -> None:
        if self._parts.waiting.is_attended:
            self._parts.waiting.for_confirmation(form)
            self._wait()
        else:
            self._say(partial(ended_by_staff, CallKind.YOUNG_MAKER))

    def _wait(self) -> None:
        self._forget_typing()
        self._parts.answer.show(self._parts.waiting.words)
        self._show("answer")

    def _staff_said(self, what: Settled) -> None:
        match what:
            case CheckInResult():
                self._checked_in(what)
            case CheckOutResult():
                self._checked_out(what)
            case Declined():
                self._say(partial(declined, what))
            case EndedByStaff(kind=kind):
                self._say(partial(ended_by_staff, kind))

    def _offer_instead(self) -> None:
        self._parts.form.open_instead(self._second_try.offers(self._kiosk.catalogue()))
        self._show("form")

    @Slot(str)
    def _take_instead(self, session_key: str) -> None:
        self._verbs.act("instead", self._second_try.verb(session_key), self._checked_in)

    def _go_on(self) -> None:
        self._verbs.act("go on", self._going_on.goes_on(self._parts.language.current), self._checked_in)

    def _go_out(self) -> None:
        self._verbs.act("check out", self._going_on.leaves(), self._checked_out)

    def _party_said(self, said: PartyAnswer) -> None:
        verb = party_verb(self._kiosk, self._check_in(), said, self._left)
        self._second_try.by_code(said.scan, party=said.party, members=said.members)
        self._verbs.act("party", verb, lambda result: self._taken(said.scan, result))

    def _ask_who_stays(self) -> None:
        if self._left is not None and self._left.visit is not None:
            self._parts.answer.close()
            self._parts.party.ask_who_stays(self._left.visit.staying)
            self._show("party")

    def _check_out(self, scan: Scan) -> None:
        self._verbs.run("check out", lambda: self._kiosk.check_out.by_code(scan), self._checked_out)

    def _check_out_by_badge_code(self, badge_code: str) -> None:
        self._verbs.act("check out", lambda: self._kiosk.check_out.by_badge_code(badge_code), self._checked_out)

    def _checked_in(self, result: CheckInResult) -> None:
        by_name = self._kiosk.settings.welcome_by_name
        say = partial(wording.answer_check_in, result, self._kiosk.catalogue(), by_name=by_name)
        came_on = result.visit is not None and result.visit.moved > 0  # and was asked when they came
        self._say(say if came_on else self._offered_on_arrival(say, result))
        self._second_try.note(result)
        if isinstance(result.outcome, Admitted) and result.visit is not None:
            if result.outcome.badge:
                self.printing.soon()
            self._refresh_soon()

    def _offered_on_arrival(self, say: Say, result: CheckInResult) -> Say:
        """One invitation at most: the equality questions to those who were drawn, else those about the visit."""
        came = result.visit if isinstance(result.outcome, Admitted) else None
        if came is not None and self._kiosk.give_equality_answers.offer(came):
            return self._parts.equality.offered(say, came)
        return self._parts.feedback.offered(say, Moment.ARRIVING, result.visit)

    def _checked_out(self, result: CheckOutResult) -> None:
        if isinstance(result.outcome, CollectorAsked) and self._parts.waiting.is_attended:
            self._parts.waiting.for_collector(result.outcome.visit, result.outcome.party)
            self._wait()
            return
        say = partial(wording.answer_check_out, result, self._kiosk.catalogue())
        self._say(self._parts.feedback.offered(say, Moment.LEAVING, result.visit))
        self._left = result
        self._refresh_soon()

    def _counted_in(self, result: CheckInResult, people: int) -> None:
        if not isinstance(result.outcome, Admitted) or result.visit is None:
            self._checked_in(result)
            return
        self._say(lambda: wording.answer_counted_in(people), for_s=idle.THANKS_S)
        self._refresh_soon()

    def _ask(self) -> None:
        self._parts.answer.close()
        self._parts.feedback.start()
        self._show("feedback")

    def _feedback_given(self, given: FeedbackGiven) -> None:
        self._verbs.note("feedback", partial(self._kiosk.give_feedback, given))
        self._say(thanks)

    def _ask_about_equality(self) -> None:
        self._parts.answer.close()
        self._parts.equality.start()
        self._show("equality")

    def _equality_given(self, given: EqualityGiven) -> None:
        self._verbs.note("equality", partial(self._kiosk.give_equality_answers, given))
        self._say(equality_thanks)

    def _say(self, answer: Callable[[], wording.Answer], *, for_s: int = 0) -> None:
        self._forget_typing()
        self._parts.waiting.forget()
        self._parts.home.say_sorry("")
        self._parts.answer.show(answer)
        self._show("answer")
        if for_s:
            self._parts.idle.watch(for_s, warns=False)

    @Slot()
    def _say_again(self) -> None:
        self._parts.say_again()
        self._watch_idle()

    def _forget(self) -> None:
        self._forget_typing()
        self._second_try.forget()
        self._going_on.forget()
        self._parts.help.forget()
        self._parts.waiting.forget()
        self._parts.answer.close()

    def _forget_typing(self) -> None:
        self._parts.forget_typing()
        self._left = None

    @Slot(str)
    def _lead(self, leads_to: str) -> None:
        ways: dict[str, Callable[[], Any]] = {
            "home": self.goHome,
            "form": self.startForm,
            "leave": self.startLeaving,
            "help": self.showHelp,
            "count_out": self.countMeOut,
            "stay": self._ask_who_stays,
            "feedback": self._ask,
            "equality": self._ask_about_equality,
            "instead": self._offer_instead,
            "go_on": self._go_on,
            "go_out": self._go_out,
        }
        if self._parts.answer.tone != "done":
            self.gate.forget()  # a second attempt, asked for
        ways[leads_to]()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, KioskError):
            self._say(lambda: wording.answer_trouble(error))
        else:
            self.recover()

    def recover(self) -> None:
        """Lead back to Home after a fault in a screen, without a trace of the visitor."""
        self._verbs.free()
        self.goHome()
        self._parts.home.say_sorry(wording.sorry())
        self._watch_idle()

    @Slot()
    def refresh(self) -> None:
        """Read Home's figures off the GUI thread."""
        self._verbs.read("home", self._kiosk.see_home, self._parts.show_home)

    def _refresh_soon(self) -> None:
        self._verbs.read("home", self._kiosk.see_home, self._parts.show_home, soon=True)

    def _show(self, screen: str) -> None:
        self._screen = screen
        self._watch_idle()
        self.screenChanged.emit()

    @Slot()
    def _watch_idle(self) -> None:
        self._parts.watch_idle(self._screen)

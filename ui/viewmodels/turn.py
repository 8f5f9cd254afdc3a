"""A visitor's turn: what a scan, a form or a tap does in the store, and the answer that stands on the screen then."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

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
from kiosk.domain.outcomes import NeedsStaff, StaffReason
from kiosk.domain.people import Party
from kiosk.domain.scans import Scan
from kiosk.domain.young_people import Declined
from kiosk.errors import KioskError
from kiosk.kiosk import Kiosk
from ui import wording
from ui.help_wording import declined, ended_by_staff
from ui.viewmodels import idle
from ui.viewmodels.equality import equality_thanks
from ui.viewmodels.feedback import thanks
from ui.viewmodels.going_on import GoingOn
from ui.viewmodels.parts import Parts
from ui.viewmodels.party import PartyAnswer
from ui.viewmodels.party_verbs import party_verb
from ui.viewmodels.second_try import SecondTry
from ui.viewmodels.verbs import Verbs
from ui.viewmodels.waiting import EndedByStaff, Settled

Say = Callable[[], wording.Answer]


class Turn(QObject):
    """Does what a visitor asks for, and names the screen (``screenWanted``) that says what came of it.

    ``comeOrGone``: somebody came, joined or left; ``badgeWanted``: a badge of theirs is in the print queue.
    """

    screenWanted = Signal(str)
    comeOrGone = Signal()
    badgeWanted = Signal()

    def __init__(self, kiosk: Kiosk, parts: Parts, verbs: Verbs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._parts = parts
        self._verbs = verbs
        self._left: CheckOutResult | None = None
        self._second_try = SecondTry(self._check_in)
        self._going_on = GoingOn(kiosk)
        parts.form.submitted.connect(self._check_in_by_form)
        parts.form.confirmationAsked.connect(self._ask_staff)
        parts.form.insteadChosen.connect(self._take_instead)
        parts.waiting.settled.connect(self._staff_said)
        parts.waiting.changed.connect(parts.answer.say_again)
        parts.party.confirmed.connect(self._party_said)
        parts.leaving.entered.connect(self._check_out_by_badge_code)
        parts.feedback.given.connect(self._feedback_given)
        parts.equality.given.connect(self._equality_given)

    def take(self, scan: Scan, *, chosen: str | None) -> None:
        """Do what a code is for; ``chosen`` is the session that was chosen on the form before it was shown."""
        self._parts.form.close()
        self._second_try.by_code(scan)
        verb = partial(self._kiosk.take_scan, scan, self._parts.language.current, chosen=chosen)
        self._verbs.run("scan", verb, partial(self._taken, scan))

    def check_out(self, scan: Scan) -> None:
        """Check out who shows a code."""
        self._verbs.run("check out", partial(self._kiosk.check_out.by_code, scan), self._checked_out)

    def count_out(self) -> None:
        """Count somebody out who does not say who they are."""
        say = self._parts.feedback.offered(wording.answer_counted_out, Moment.LEAVING)
        self._verbs.act("count out", self._kiosk.check_out.anonymously, lambda _: self.say(say))

    def count_in(self, people: int) -> None:
        """Count a party in with one tap."""
        verb = partial(self._check_in().by_counter, Party(0, 0, people))
        self._verbs.act("count in", verb, partial(self._counted_in, people))

    def go_on(self) -> None:
        """Check in to the next session whoever was asked about it."""
        self._verbs.act("go on", self._going_on.goes_on(self._parts.language.current), self._checked_in)

    def go_out(self) -> None:
        """Check out whoever was asked about their next session."""
        self._verbs.act("check out", self._going_on.leaves(), self._checked_out)

    def offer_instead(self) -> None:
        """Show what else has places to a party that found its place full."""
        self._parts.form.open_instead(self._second_try.offers(self._kiosk.catalogue()))
        self.screenWanted.emit("form")

    def ask_who_stays(self) -> None:
        """Ask a party that has just left who of it is staying."""
        if self._left is not None and self._left.visit is not None:
            self._parts.answer.close()
            self._parts.party.ask_who_stays(self._left.visit.staying)
            self.screenWanted.emit("party")

    def ask_about_visit(self) -> None:
        """Ask what the venue pack asks about the visit."""
        self._parts.answer.close()
        self._parts.feedback.start()
        self.screenWanted.emit("feedback")

    def ask_about_equality(self) -> None:
        """Ask the equality questions."""
        self._parts.answer.close()
        self._parts.equality.start()
        self.screenWanted.emit("equality")

    def say(self, answer: Say, *, for_s: int = 0) -> None:
        """Show an answer, which is made anew in each language that is chosen.

        Home comes after ``for_s`` seconds, but not for somebody who has more time than others.
        """
        self.forget_typing()
        self._parts.waiting.forget()
        self._parts.home.say_sorry("")
        self._parts.answer.show(answer)
        self.screenWanted.emit("answer")
        if for_s and not self._parts.modes.assists:
            self._parts.idle.watch(for_s, warns=False)

    def say_trouble(self, error: KioskError) -> None:
        """Say that this machine could not do it, and who can."""
        self.say(lambda: wording.answer_trouble(error))

    def forget(self) -> None:
        """Forget the visitor, and what they were asked."""
        self.forget_typing()
        self._second_try.forget()
        self._going_on.forget()
        self._parts.help.forget()
        self._parts.waiting.forget()
        self._parts.answer.close()

    def forget_typing(self) -> None:
        """Forget what was typed, ticked, and who has just left."""
        self._parts.forget_typing()
        self._left = None

    def _taken(self, scan: Scan, result: ScanResult | JoinResult) -> None:
        match result:
            case PartyAsked() | JoinAsked():
                self._parts.party.ask(scan, result)
                self.screenWanted.emit("party")
            case NextAsked():
                self.say(lambda: wording.answer_next(result, self._kiosk.catalogue()))
                self._going_on.ask(result)
            case CheckInResult():
                self._checked_in(result)
            case CheckOutResult():
                self._checked_out(result)
            case JoinResult():
                self.say(lambda: wording.answer_join(result, self._kiosk.catalogue()))
                if result.late is not None:
                    self.badgeWanted.emit()
                self.comeOrGone.emit()

    def _checked_in(self, result: CheckInResult) -> None:
        catalogue = self._kiosk.catalogue()
        of_hub = catalogue.venue.welcome_by_name
        by_name = self._kiosk.settings.welcome_by_name if of_hub is None else of_hub
        say = partial(wording.answer_check_in, result, catalogue, by_name=by_name)
        came_on = result.visit is not None and result.visit.moved > 0  # and was asked when they came
        self.say(say if came_on else self._offered_on_arrival(say, result))
        self._second_try.note(result)
        if isinstance(result.outcome, Admitted) and result.visit is not None:
            if result.outcome.badge:
                self.badgeWanted.emit()
            self.comeOrGone.emit()

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
        self.say(self._parts.feedback.offered(say, Moment.LEAVING, result.visit))
        self._left = result
        self.comeOrGone.emit()

    def _counted_in(self, people: int, result: CheckInResult) -> None:
        if not isinstance(result.outcome, Admitted) or result.visit is None:
            self._checked_in(result)
            return
        self.say(lambda: wording.answer_counted_in(people), for_s=idle.THANKS_S)
        self.comeOrGone.emit()

    def _check_in(self) -> CheckIn:
        """The verb as the screen speaks now; whoever comes next may read another language."""
        return self._kiosk.check_in.speaking(self._parts.language.current)

    def _check_in_by_form(self, form: Form) -> None:
        self._second_try.by_form(form)
        self._verbs.act("form", partial(self._check_in().by_form, form), partial(self._formed, form))

    def _formed(self, form: Form, result: CheckInResult) -> None:
        if result.outcome == NeedsStaff(StaffReason.MINOR_ALONE) and self._parts.waiting.is_attended:
            self._ask_staff(form)
        else:
            self._checked_in(result)

    def _ask_staff(self, form: Form) -> None:
        if self._parts.waiting.is_attended:
            self._parts.waiting.for_confirmation(form)
            self._wait()
        else:
            self.say(partial(ended_by_staff, CallKind.YOUNG_MAKER))

    def _wait(self) -> None:
        self.forget_typing()
        self._parts.answer.show(self._parts.waiting.words)
        self.screenWanted.emit("answer")

    def _staff_said(self, what: Settled) -> None:
        match what:
            case CheckInResult():
                self._checked_in(what)
            case CheckOutResult():
                self._checked_out(what)
            case Declined():
                self.say(partial(declined, what))
            case EndedByStaff(kind=kind):
                self.say(partial(ended_by_staff, kind))

    @Slot(str)
    def _take_instead(self, session_key: str) -> None:
        self._verbs.act("instead", self._second_try.verb(session_key), self._checked_in)

    def _party_said(self, said: PartyAnswer) -> None:
        verb = party_verb(self._kiosk, self._check_in(), said, self._left)
        self._second_try.by_code(said.scan, party=said.party, members=said.members)
        self._verbs.act("party", verb, partial(self._taken, said.scan))

    def _check_out_by_badge_code(self, badge_code: str) -> None:
        self._verbs.act("check out", partial(self._kiosk.check_out.by_badge_code, badge_code), self._checked_out)

    def _feedback_given(self, given: FeedbackGiven) -> None:
        self._verbs.note("feedback", partial(self._kiosk.give_feedback, given))
        self.say(thanks)

    def _equality_given(self, given: EqualityGiven) -> None:
        self._verbs.note("equality", partial(self._kiosk.give_equality_answers, given))
        self.say(equality_thanks)

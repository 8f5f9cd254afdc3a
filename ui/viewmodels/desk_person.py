"""One person's card at the desk: what stands there, what whoever is signed in may do, and what is asked first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.actions.check_in import CheckInResult, Form
from kiosk.domain.acts import Act, By
from kiosk.domain.attending import AtAnotherKiosk, AttendOutcome, ChangedMeanwhile, Done
from kiosk.domain.bookings import Booking
from kiosk.domain.facts import ErasureReason
from kiosk.domain.outcomes import Admitted, AlreadyIn, Full
from kiosk.domain.overrides import Obstacle, Override, OverrideReason
from kiosk.domain.print_queue import AlreadyPrinted, Queued, QueueOutcome
from kiosk.domain.roll_call import DOUBTFUL_AFTER
from kiosk.domain.scans import CodeScan, PassScan
from kiosk.domain.staff import Permission
from kiosk.domain.visits import How, Visit
from kiosk.domain.walk_ins import WalkIn, read_walk_in
from kiosk.kiosk import Kiosk
from ui import desk_card_wording as wording
from ui.jobs import JobRunner
from ui.listmodels.paged_rows import PagedRows
from ui.viewmodels.desk_choices import ChoiceRow, choices_of
from ui.viewmodels.desk_staff import DeskStaffViewModel
from ui.viewmodels.desk_undo import DeskUndoViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

CheckingIn = Callable[[Override | None, By], CheckInResult]


@QmlElement
@QmlUncreatable("built by composition")
class DeskPersonViewModel(QObject):
    """The card. ``acted`` says that something of the day changed; ``clear`` takes every name away.

    ``question`` is what is asked before something is done: ``why_in``, ``why_out`` and ``override`` (a reason of
    ``choices``), ``move`` (a session of ``choices``), ``pass`` (a reason), ``name``, ``add``, ``erase``; empty while
    nothing is asked.
    """

    changed = Signal()
    acted = Signal()

    def __init__(
        self,
        kiosk: Kiosk,
        staff: DeskStaffViewModel,
        undo: DeskUndoViewModel,
        acting: JobRunner,
        papers: JobRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._staff = staff
        self._undo = undo
        self._acting = acting
        self._papers = papers
        self._choices = PagedRows(ChoiceRow, self)
        self._visit: Visit | None = None
        self._booking: Booking | None = None
        self._question = ""
        self._message = ""
        self._checking_in: CheckingIn | None = None
        self._set_aside: tuple[Obstacle, ...] = ()
        self._full_session: str | None = None
        undo.takenBack.connect(self._answered)

    def show(self, who: Visit | Booking) -> None:
        """Show somebody's card."""
        self._visit = who if isinstance(who, Visit) else None
        self._booking = who if isinstance(who, Booking) else None
        self._forget_question()
        self._message = ""
        self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """Close the card; no name stays."""
        self._visit = self._booking = self._checking_in = None
        self._message = ""
        self._forget_question()
        self.changed.emit()

    @Slot(str)
    def ask(self, question: str) -> None:
        """Ask what has to be said first; the same again, or nothing, takes the question back."""
        again = question == self._question
        self._forget_question()
        self._message = ""
        if not again:
            self._question = question
            self._choices.restart()
            self._choices.show(choices_of(question, self._kiosk, self._visit))
        self.changed.emit()

    @Slot()
    def checkIn(self) -> None:
        """Let in who is booked."""
        booking = self._booking
        if booking is not None:
            scan = CodeScan((booking.code,), booking.code)
            self._check_in(
                lambda override, by: self._kiosk.check_in.by_code(scan, how=How.DESK, override=override, by=by)
            )

    def walk_in(self, who: WalkIn) -> None:
        """Let in somebody who is not booked, or a group with its leader."""
        form = Form(party=who.party, name=who.name, badge_name="")
        self._visit = self._booking = None
        self._check_in(lambda override, by: self._kiosk.check_in.by_form(form, how=How.DESK, override=override, by=by))

    @Slot()
    def checkOut(self) -> None:
        """End the visit."""
        self._attend(Permission.ADMIT, self._kiosk.attend_person.check_out)

    @Slot(str)
    def choose(self, key: str) -> None:
        """Take the answer to what is asked: a reason, or a session."""
        question = self._question
        if question == "why_in":
            self._attend(Permission.ADMIT, self._kiosk.attend_person.undo_check_in, reason=key)
        elif question == "why_out":
            self._attend(Permission.ADMIT, self._kiosk.attend_person.undo_check_out, reason=key)
        elif question == "move":
            self._full_session = key
            self._move(although_full=False)
        elif question == "override" and self._checking_in is not None:
            self._overriding(OverrideReason(key))
        elif question == "override":
            self._move(although_full=True, reason=key)
        elif question == "erase":
            self._erase(ErasureReason(key))
        elif question == "pass":
            self._attend(Permission.ADMIT, self._kiosk.attend_person.replace_pass, reason=key)
        elif question == "again":
            self._queue_badge(is_sure=True)

    @Slot(str)
    def say(self, text: str) -> None:
        """Take what was typed: the right name, or how many more come (``2``, ``2+1``)."""
        attend, more = self._kiosk.attend_person, read_walk_in(text)
        if self._question == "name" and text.strip():
            self._attend(Permission.CORRECT, lambda seen, by: attend.rename(seen, text, by))
        elif self._question == "add" and more is not None and not more.name:
            self._attend(Permission.ADMIT, lambda seen, by: attend.add(seen, more.party, by))
        else:
            self._message = wording.NOT_SAID[self._question]
            self.changed.emit()

    @Slot()
    def reprint(self) -> None:
        """Bring the badge out again, with the same pass; one that came out is asked about first."""
        self._queue_badge(is_sure=False)

    @Property(QObject, constant=True)
    def choices(self) -> QObject:
        """What can be chosen for an answer."""
        return self._choices

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        """Whether there is a card."""
        return self._visit is not None or self._booking is not None or bool(self._question) or bool(self._message)

    @Property(str, notify=changed)
    def title(self) -> str:
        """Who it is."""
        if self._visit is not None:
            return wording.name_of(self._visit)
        return (self._booking.name or "No name") if self._booking is not None else "Walk-in"

    @property
    def key(self) -> str:
        """Whose card it is: a visit's id or a booking's code."""
        if self._visit is not None:
            return str(self._visit.id)
        return self._booking.code if self._booking is not None else ""

    @Property(str, notify=changed)
    def name(self) -> str:
        """The name as it is kept, to put right."""
        return self._visit.name if self._visit is not None else ""

    @Property(str, notify=changed)
    def lines(self) -> str:
        """What is known, a line each."""
        catalogue = self._kiosk.catalogue()
        if self._visit is not None:
            visit = self._visit
            doubtful = visit.is_open and self._kiosk.clock.now() - visit.checked_in_at > DOUBTFUL_AFTER
            return "\n".join(wording.visit_lines(visit, catalogue, doubtful=doubtful))
        return "\n".join(wording.booking_lines(self._booking, catalogue)) if self._booking is not None else ""

    @Property(str, notify=changed)
    def state(self) -> str:
        """``in``, ``left`` or ``booked``; empty without a card."""
        if self._visit is not None:
            return "in" if self._visit.is_open else "left"
        return "booked" if self._booking is not None else ""

    @Property(bool, notify=changed)
    def isElsewhere(self) -> bool:
        """Whether the visit began at another kiosk: it ends here, and grows; all else is done there."""
        return self._visit is not None and bool(self._visit.elsewhere)

    @Property(bool, notify=changed)
    def mayAdmit(self) -> bool:
        """Whether whoever is there may let people in and out."""
        return self._staff.may(Permission.ADMIT)

    @Property(bool, notify=changed)
    def mayErase(self) -> bool:
        """Whether whoever is there may erase a name."""
        return self._staff.may(Permission.ERASE)

    @Property(str, notify=changed)
    def question(self) -> str:
        """What is asked."""
        return self._question

    @Property(str, notify=changed)
    def asked(self) -> str:
        """The question in words."""
        return wording.QUESTIONS.get(self._question, "")

    @Property(str, notify=changed)
    def message(self) -> str:
        """What is wrong, and what to do."""
        return self._message

    def _check_in(self, checking_in: CheckingIn) -> None:
        self._checking_in, self._set_aside = checking_in, ()
        by = self._staff.by(Permission.ADMIT)
        if by is not None:
            self._acting.run("check in", lambda: checking_in(None, by), self._checked_in, self._failed)

    def _overriding(self, reason: OverrideReason) -> None:
        checking_in, override = self._checking_in, Override(self._set_aside, reason)
        by = self._staff.by(Permission.OVERRIDE, reason)
        if checking_in is not None and by is not None:
            self._acting.run("override", lambda: checking_in(override, by), self._checked_in, self._failed)

    def _checked_in(self, result: CheckInResult) -> None:
        outcome, visit = result.outcome, result.visit
        self._forget_question()
        self._message = wording.refused(result, self._kiosk.catalogue())
        obstacle = wording.obstacle_of(result)
        if isinstance(outcome, Admitted) and visit is not None:
            self._print_soon()
            self._took_effect(Done(Act.CHECKED_IN, result.at, visit))
        elif isinstance(outcome, AlreadyIn) and visit is not None:
            booked = self._booking.name if self._booking is not None else ""
            self._visit = replace(visit, name=booked) if visit.elsewhere else visit
            self._booking = None
        elif obstacle is not None and self._staff.may(Permission.OVERRIDE):
            self._set_aside = (*self._set_aside, obstacle)
            self._question = "override"
            self._choices.show(choices_of("override", self._kiosk, self._visit))
        self.changed.emit()

    def _move(self, *, although_full: bool, reason: str = "") -> None:
        key = self._full_session or None
        move = self._kiosk.attend_person.move
        permission = Permission.OVERRIDE if although_full else Permission.ADMIT
        self._attend(permission, lambda seen, by: move(seen, key, by, although_full=although_full), reason=reason)

    def _attend(self, permission: Permission, act: Callable[[Visit, By], AttendOutcome], *, reason: str = "") -> None:
        visit, by = self._visit, self._staff.by(permission, reason)
        if visit is not None and by is not None:
            self._acting.run("attend", partial(act, visit, by), self._answered, self._failed)

    @Slot(object)
    def _answered(self, outcome: AttendOutcome) -> None:
        self._forget_question()
        match outcome:
            case Done():
                self._message = ""
                self._took_effect(outcome)
            case ChangedMeanwhile(visit=visit):
                zone = self._kiosk.pack.venue.time_zone
                self._visit, self._message = visit, wording.changed_meanwhile(outcome, zone)
            case AtAnotherKiosk():
                self._message = wording.at_another_kiosk(outcome)
            case Full():
                self._checking_in = None
                self._message, self._question = wording.too_full(outcome), "override"
                self._choices.show(choices_of("override", self._kiosk, self._visit))
        self.changed.emit()

    def _took_effect(self, done: Done) -> None:
        self._visit = None if done.act is Act.UNDID_CHECK_IN else done.visit
        if done.act is Act.REPLACED_PASS:
            self._print_soon()
        self._booking = self._checking_in = None
        self._undo.offer(done)
        self.acted.emit()

    def _erase(self, reason: ErasureReason) -> None:
        visit, by = self._visit, self._staff.by(Permission.ERASE, reason)
        if visit is not None and by is not None:
            erase = partial(self._kiosk.erase_person, PassScan(visit.pass_code), reason, by=by)
            done = Done(Act.ERASED, self._kiosk.clock.now(), visit)
            self._acting.run("erase", erase, lambda _: self._erased(done), self._failed)

    def _erased(self, done: Done) -> None:
        self.clear()
        self._undo.offer(done)
        self.acted.emit()

    def _queue_badge(self, *, is_sure: bool) -> None:
        visit, by = self._visit, self._staff.by(Permission.PRINT)
        if visit is not None and by is not None:
            again = partial(self._kiosk.queue_badge.again, visit.id, is_sure=is_sure, by=by)
            self._acting.run("queue badge", again, partial(self._queued, visit), self._failed)

    def _queued(self, visit: Visit, outcome: QueueOutcome) -> None:
        self._forget_question()
        if isinstance(outcome, Queued):
            self._message = ""
            self._undo.offer(Done(Act.PRINTED, self._kiosk.clock.now(), visit))
            self._print_soon()
        else:
            self._message = wording.not_queued(outcome)
            self._question = "again" if isinstance(outcome, AlreadyPrinted) else ""
            self._choices.show(choices_of(self._question, self._kiosk, self._visit))
        self.changed.emit()

    def _print_soon(self) -> None:
        """Bring out what waits; what cannot come out stays in the queue, with its reason."""
        self._papers.run("badge", self._kiosk.print_next, lambda _: None, self._failed)

    def _failed(self, error: Exception) -> None:
        self._message = wording.not_done(error)
        self.changed.emit()

    def _forget_question(self) -> None:
        self._question = ""
        self._choices.show([])

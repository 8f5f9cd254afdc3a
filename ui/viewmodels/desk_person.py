"""One person's card at the desk: what stands there, what whoever is signed in may do, and what is asked first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.actions.check_in import CheckInResult
from kiosk.domain.acts import Act, By
from kiosk.domain.attending import AttendOutcome, ChangedMeanwhile, Done
from kiosk.domain.badges_ahead import as_visit
from kiosk.domain.bookings import Booking
from kiosk.domain.facts import ErasureReason
from kiosk.domain.outcomes import Admitted, AlreadyIn, Full, obstacle_of
from kiosk.domain.overrides import OverrideReason
from kiosk.domain.print_queue import AlreadyPrinted, Queued, QueueOutcome
from kiosk.domain.staff import Permission
from kiosk.domain.visits import Visit
from kiosk.domain.walk_ins import WalkIn, read_walk_in
from kiosk.kiosk import Kiosk
from ui import desk_card_wording as wording
from ui.jobs import JobRunner
from ui.listmodels.paged_rows import PagedRows
from ui.viewmodels.desk_badge_again import BadgeAgain
from ui.viewmodels.desk_choices import ChoiceRow, choices_of
from ui.viewmodels.desk_letting_in import LettingIn
from ui.viewmodels.desk_staff import DeskStaffViewModel
from ui.viewmodels.desk_undo import DeskUndoViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built by composition")
class DeskPersonViewModel(QObject):
    """The card. ``acted`` says that something of the day changed; ``clear`` takes every name away.

    ``question`` is what is asked first: ``why_in``, ``why_out``, ``override``, ``pass``, ``erase`` (a reason of
    ``choices``), ``move`` (a session of ``choices``), ``name``, ``add``; empty while nothing is asked.
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
        self._badge = BadgeAgain(kiosk, staff, acting, papers, self._failed)
        self._choices = PagedRows(ChoiceRow, self)
        self._visit: Visit | None = None
        self._booking: Booking | None = None
        self._question = ""
        self._message = ""
        self._letting_in = LettingIn(kiosk.check_in, staff, acting, self._checked_in, self._failed)
        self._wanted: Callable[[Visit, By, bool], AttendOutcome] | None = None
        self._to_erase: UUID | None = None
        undo.takenBack.connect(self._answered)

    def show(self, who: Visit | Booking) -> None:
        """Show somebody's card."""
        self._visit = who if isinstance(who, Visit) else None
        self._booking = who if isinstance(who, Booking) else None
        self._ask("")
        self._message = ""
        self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """Close the card; no name stays."""
        self._visit = self._booking = None
        self._letting_in.forget()
        self._message = ""
        self._ask("")
        self.changed.emit()

    @Slot(str)
    def ask(self, question: str) -> None:
        """Ask what has to be said first; the same again, or nothing, takes the question back."""
        again = question == self._question
        self._ask("")
        self._message = ""
        if not again:
            self._choices.restart()
            self._ask(question)
        self.changed.emit()

    @Slot()
    def checkIn(self) -> None:
        """Let in who is booked."""
        if self._booking is not None:
            self._letting_in.booked(self._booking.code)

    def walk_in(self, who: WalkIn) -> None:
        """Let in somebody who is not booked, or a group with its leader."""
        self._visit = self._booking = None
        self._letting_in.walk_in(who)

    @Slot()
    def checkOut(self) -> None:
        """End the visit."""
        self._attend(Permission.ADMIT, self._kiosk.attend_person.check_out)

    @Slot(str)
    def choose(self, key: str) -> None:
        """Take the answer to what is asked: a reason, or a session."""
        question, attend = self._question, self._kiosk.attend_person
        whys = {"why_in": attend.undo_check_in, "why_out": attend.undo_check_out, "pass": attend.replace_pass}
        if question in whys:
            self._attend(Permission.ADMIT, whys[question], reason=key)
        elif question == "move":
            self._wanted = lambda seen, by, full: attend.move(seen, key or None, by, although_full=full)
            self._if_there_is_room()
        elif question == "override" and self._letting_in.is_asked:
            self._letting_in.all_the_same(OverrideReason(key))
        elif question == "override":
            self._if_there_is_room(although_full=True, reason=key)
        elif question == "erase":
            soon, why = self._kiosk.erase_soon, ErasureReason(key)
            self._attend(Permission.ERASE, lambda seen, by: soon.ask(seen, why, by), reason=key)
        elif question == "again":
            self._badge(self._subject, self._queued, is_sure=True)

    @Slot(str)
    def say(self, text: str) -> None:
        """Take what was typed: the right name, or how many more come (``2``, ``2+1``)."""
        attend, more = self._kiosk.attend_person, read_walk_in(text)
        if self._question == "name" and text.strip():
            self._attend(Permission.CORRECT, lambda seen, by: attend.rename(seen, text, by))
        elif self._question == "add" and more is not None and not more.name:
            self._wanted = lambda seen, by, full: attend.add(seen, more.party, by, although_full=full)
            self._if_there_is_room()
        else:
            self._message = wording.NOT_SAID[self._question]
            self.changed.emit()

    @Slot()
    def reprint(self) -> None:
        """Bring the badge out, a second one with the same pass; one that came out is asked about first."""
        self._badge(self._subject, self._queued)

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
        return wording.name_of(self._subject) if self._subject is not None else "Walk-in"

    @property
    def key(self) -> str:
        """Whose card it is: a visit's id or a booking's code."""
        return str(self._visit.id) if self._visit is not None else self._booking.code if self._booking else ""

    @property
    def _subject(self) -> Visit | None:
        """The visit, or the booking as something is done with it before its people come."""
        if self._visit is None and self._booking is not None:
            return as_visit(self._booking, self._kiosk.catalogue(), self._kiosk.clock.now())
        return self._visit

    @Property(str, notify=changed)
    def name(self) -> str:
        """The name as it is kept, to put right."""
        return self._subject.name if self._subject is not None else ""

    @Property(str, notify=changed)
    def lines(self) -> str:
        """What is known, a line each."""
        who, now = self._visit or self._booking, self._kiosk.clock.now()
        lines = wording.card_lines(who, self._kiosk.catalogue(), now) if who is not None else ()
        return "\n".join((*lines, wording.ERASED_SOON) if self.erasing else lines)

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

    @Property(bool, notify=changed)
    def erasing(self) -> bool:
        """Whether the name is to be erased: it waits for its two minutes."""
        return self._subject is not None and self._kiosk.erase_soon.waits(self._subject.id)

    @Slot()
    def keepName(self) -> None:
        """Let a name be that was to be erased."""
        at = self._kiosk.clock.now()
        self._attend(Permission.ERASE, lambda seen, by: self._kiosk.take_back(Done(Act.ERASED, at, seen), by))

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

    def _checked_in(self, result: CheckInResult) -> None:
        outcome, visit = result.outcome, result.visit
        self._ask("")
        self._message = wording.refused(result, self._kiosk.catalogue())
        obstacle = obstacle_of(outcome)
        if isinstance(outcome, Admitted) and visit is not None:
            self._badge.print_soon()
            self._took_effect(Done(Act.CHECKED_IN, result.at, visit))
        elif isinstance(outcome, AlreadyIn) and visit is not None:
            booked = self._booking.name if self._booking is not None else ""
            self._visit = replace(visit, name=booked) if visit.elsewhere else visit
            self._booking = None
        elif obstacle is not None and self._staff.may(Permission.OVERRIDE):
            self._letting_in.stopped_by(obstacle)
            self._ask("override")
        self.changed.emit()

    def _if_there_is_room(self, *, although_full: bool = False, reason: str = "") -> None:
        wanted, permission = self._wanted, Permission.OVERRIDE if although_full else Permission.ADMIT
        if wanted is not None:
            self._attend(permission, lambda seen, by: wanted(seen, by, although_full), reason=reason)

    def _attend(self, permission: Permission, act: Callable[[Visit, By], AttendOutcome], *, reason: str = "") -> None:
        visit, by = self._subject, self._staff.by(permission, reason)
        if visit is not None and by is not None:
            self._acting.run("attend", partial(act, visit, by), self._answered, self._failed)

    @Slot(object)
    def _answered(self, outcome: AttendOutcome) -> None:
        self._ask("")
        self._message = wording.what_came(outcome, self._kiosk.pack.venue.time_zone)
        if isinstance(outcome, Done):
            self._took_effect(outcome)
        elif isinstance(outcome, ChangedMeanwhile):
            self._visit = outcome.visit
        elif isinstance(outcome, Full):
            self._letting_in.forget()
            self._ask("override")
        self.changed.emit()

    def _took_effect(self, done: Done) -> None:
        if done.visit.pass_code:  # a booking has none, and stays one
            self._visit = None if done.act is Act.UNDID_CHECK_IN else done.visit
            self._booking = None
        elif self._booking is not None and self._booking.code == done.visit.code:
            self._booking = replace(self._booking, name=done.visit.name)
        self._to_erase = done.visit.id if done.act is Act.ERASED else None
        if done.act is Act.REPLACED_PASS:
            self._badge.print_soon()
        self._letting_in.forget()
        self._undo.offer(done)
        self.acted.emit()

    def names_went(self) -> None:
        """The two minutes of an erasure are over: close the card of whose name it was."""
        if self._subject is not None and self._subject.id == self._to_erase:
            self.clear()

    def _queued(self, visit: Visit, outcome: QueueOutcome) -> None:
        self._ask("")
        self._message = wording.not_queued(outcome)
        if isinstance(outcome, Queued):
            self._undo.offer(Done(Act.PRINTED, self._kiosk.clock.now(), visit, job_id=outcome.job_id))
            self._badge.print_soon()
        elif isinstance(outcome, AlreadyPrinted):
            self._ask("again")
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self._message = wording.not_done(error)
        self.changed.emit()

    def _ask(self, question: str) -> None:
        self._question = question
        self._choices.show(choices_of(question, self._kiosk, self._visit))

"""What staff confirm at the desk: a young maker who came alone, and who collects a young person."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.actions.check_in import CheckInResult
from kiosk.actions.check_out import CheckOutResult
from kiosk.actions.collecting import Collecting, Leaving
from kiosk.actions.young_makers import Asked, Confirmation, YoungMakers
from kiosk.domain.acts import Act, By
from kiosk.domain.attending import Done
from kiosk.domain.calls import Call, CallKind
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.check_in import Admitted
from kiosk.domain.values import frozen
from kiosk.domain.young_people import Answers, Care, Declined
from ui import call_wording as wording
from ui.jobs import JobRunner

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_NAME = 80


@frozen
class Verbs:
    """What the desk can do about young people, and on what it is done."""

    young_makers: YoungMakers
    collecting: Collecting
    catalogue: Callable[[], Catalogue]
    reading: JobRunner


@frozen
class _Typed:
    """What staff have said so far; gone with the call, and with the lock."""

    answers: Answers | None = None
    adult: str = ""
    collector: str = ""
    leave_help: bool = False
    may_photograph: bool = False


@QmlElement
@QmlUncreatable("built by composition")
class DeskConfirmViewModel(QObject):
    """One call about a young person. Names are shown to whoever is signed in and may let people in, nobody else."""

    changed = Signal()

    def __init__(
        self,
        verbs: Verbs,
        by: Callable[[], By | None],
        offer: Callable[[Done], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._offer = offer
        self._verbs = verbs
        self._by = by
        self._call: Call | None = None
        self._about: Asked | Leaving | None = None
        self._is_read = False
        self._typed = _Typed()
        self._problem = ""

    def show(self, call: Call | None) -> None:
        """Take the call that is shown; another one starts empty."""
        is_new = (call and call.id) != (self._call and self._call.id)
        self._call = call
        if is_new:
            self._typed, self._problem = _Typed(), ""
            self._about, self._is_read = None, False
        if call is not None and self._by() is not None and not self._is_read:
            if call.kind is CallKind.YOUNG_MAKER:
                self._read(partial(self._verbs.young_makers.who_waits, call.id))
            elif call.kind is CallKind.COLLECTOR:
                self._read(partial(self._verbs.collecting.who_leaves, call))
        self.changed.emit()

    def clear(self) -> None:
        """Forget every name."""
        call, self._call = self._call, None
        self.show(call)

    @Property(bool, notify=changed)
    def locked(self) -> bool:
        """Whether somebody who may decide must sign in first."""
        return self._by() is None

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether there is somebody to decide about."""
        return not self.locked and self._about is not None

    @Property(bool, notify=changed)
    def gone(self) -> bool:
        """Whether nobody waits any more behind this call."""
        return not self.locked and self._is_read and self._about is None

    @Property(str, notify=changed)
    def name(self) -> str:
        """The young person's name."""
        match self._about:
            case Asked(name=name):
                return name
            case Leaving(visit=visit):
                return visit.name or visit.badge_name or wording.no_name(visit)
            case None:
                return ""

    @Property(str, notify=changed)
    def what(self) -> str:
        """What they came for, and for which ages that is."""
        match self._about:
            case Asked(programme=programme, session=session):
                return wording.came_for(programme, session)
            case Leaving(visit=visit):
                programme = self._verbs.catalogue().programmes.get(visit.programme_key)
                return programme.name if programme else visit.programme_key
            case None:
                return ""

    @Property(str, notify=changed)
    def collectedBy(self) -> str:
        """Who was named to collect them."""
        return wording.collected_by(self._about.care) if isinstance(self._about, Leaving) else ""

    @Property(str, notify=changed)
    def answeredFor(self) -> str:
        """Who answers for them."""
        return wording.answered_for(self._about.care) if isinstance(self._about, Leaving) else ""

    @Property(bool, notify=changed)
    def asksCollector(self) -> bool:
        """Whether the programme wants to know who collects them."""
        return isinstance(self._about, Asked) and self._about.programme.collector

    @Property(str, notify=changed)
    def answers(self) -> str:
        """How somebody answers for them: ``here``, ``on_list``, or not said yet."""
        return self._typed.answers.value if self._typed.answers else ""

    @Property(str, notify=changed)
    def adult(self) -> str:
        """The responsible adult who is here."""
        return self._typed.adult

    @Property(str, notify=changed)
    def collector(self) -> str:
        """Who will collect them."""
        return self._typed.collector

    @Property(bool, notify=changed)
    def leaveHelp(self) -> bool:
        """Whether they need help to leave in a fire."""
        return self._typed.leave_help

    @Property(bool, notify=changed)
    def mayPhotograph(self) -> bool:
        """Whether staff have seen a permission for photographs."""
        return self._typed.may_photograph

    @Property(str, notify=changed)
    def problem(self) -> str:
        """What is missing, or why they cannot come in."""
        return self._problem

    @Property("QStringList", constant=True)
    def reasons(self) -> list[str]:
        """Why staff do not confirm somebody, in the order of ``Declined``."""
        return [wording.reason(each) for each in Declined]

    @Slot(str)
    def setAnswers(self, answers: str) -> None:
        """Say how somebody answers for them."""
        self._say(answers=Answers(answers))

    @Slot(str)
    def setAdult(self, name: str) -> None:
        """Say who the responsible adult is."""
        self._say(adult=name[:LONGEST_NAME])

    @Slot(str)
    def setCollector(self, name: str) -> None:
        """Say who collects them."""
        self._say(collector=name[:LONGEST_NAME])

    @Slot(bool)
    def setLeaveHelp(self, needed: bool) -> None:
        """Say whether they need help to leave."""
        self._say(leave_help=needed)

    @Slot(bool)
    def setMayPhotograph(self, seen: bool) -> None:
        """Say whether a permission for photographs was seen."""
        self._say(may_photograph=seen)

    @Slot()
    def confirm(self) -> None:
        """Check the young maker in; their screen and their badge follow."""
        by, call, typed = self._by(), self._call, self._typed
        self._problem = wording.missing(typed.answers, typed.adult)
        if by is None or call is None or typed.answers is None or self._problem:
            self.changed.emit()
            return
        adult = typed.adult.strip() if typed.answers is Answers.HERE else ""
        care = Care(typed.answers, adult, typed.collector.strip())
        said = Confirmation(care, typed.leave_help, typed.may_photograph)
        self._run("confirm", partial(self._verbs.young_makers.confirm, call.id, said, by=by), self._confirmed)

    @Slot(int)
    def decline(self, reason: int) -> None:
        """Do not confirm them, for one of the reasons; their screen says it."""
        by, call = self._by(), self._call
        if by is not None and call is not None:
            why = tuple(Declined)[reason]
            self._run("decline", partial(self._verbs.young_makers.decline, call.id, why, by=by), _nothing)

    @Slot()
    def letGo(self) -> None:
        """End the visit: staff have seen who collects them."""
        by, call = self._by(), self._call
        if by is not None and call is not None:
            self._run("collected", partial(self._verbs.collecting.confirm, call, by=by), self._let_go)

    def _read(self, read: Callable[[], Asked | Leaving | None]) -> None:
        self._is_read = True
        call_id = self._call.id if self._call else None
        self._run("who", read, partial(self._found, call_id))

    def _found(self, call_id: UUID | None, about: Asked | Leaving | None) -> None:
        if self._call is not None and self._call.id == call_id and self._by() is not None:
            self._about = about
            if isinstance(about, Leaving) and about.care is not None:
                self._typed = replace(self._typed, collector=about.care.collector)
            self.changed.emit()

    def _confirmed(self, result: CheckInResult | None) -> None:
        if result is None or not isinstance(result.outcome, Admitted):
            self._problem = wording.not_in(result)
            self.changed.emit()
        elif result.visit is not None:
            self._offer(Done(Act.CHECKED_IN, result.at, result.visit))

    def _let_go(self, result: CheckOutResult | None) -> None:
        if result is not None and result.visit is not None and result.entry is not None:
            self._offer(Done(Act.SAW_COLLECTOR, result.at, result.visit, entry=result.entry))

    def _say(self, **what: Any) -> None:
        self._typed = replace(self._typed, **what)
        self._problem = ""
        self.changed.emit()

    def _run(self, name: str, job: Callable[[], Any], done: Callable[[Any], None]) -> None:
        self._verbs.reading.run(name, job, done, self._failed)

    def _failed(self, error: Exception) -> None:
        self._problem = wording.not_done(error)
        self.changed.emit()


def _nothing(_: object) -> None:
    """The call has ended, and both screens with it."""

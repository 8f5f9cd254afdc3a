"""Waiting for staff: a young maker to be confirmed, a young person to be collected. The screen follows what they do."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.actions.calls import Calls
from kiosk.actions.check_in import CheckInResult, Form
from kiosk.actions.check_out import CheckOutResult
from kiosk.actions.collecting import Collecting
from kiosk.actions.young_makers import YoungMakers
from kiosk.domain.calls import Call, CallKind
from kiosk.domain.people import Party
from kiosk.domain.values import frozen
from kiosk.domain.visits import Visit
from kiosk.domain.young_people import Declined
from ui import help_wording as wording
from ui.answers import Answer
from ui.jobs import JobRunner


@frozen
class EndedByStaff:
    """Staff ended the call and said nothing else."""

    kind: CallKind


Settled = CheckInResult | CheckOutResult | Declined | EndedByStaff


class Waiting(QObject):
    """Follows one call from this screen. ``settled`` brings what staff said; ``changed`` that somebody comes."""

    settled = Signal(object)
    changed = Signal()
    _heard = Signal()

    def __init__(
        self,
        calls: Calls,
        young_makers: YoungMakers,
        collecting: Collecting,
        jobs: JobRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._calls = calls
        self._young_makers = young_makers
        self._collecting = collecting
        self._jobs = jobs
        self._call_id: UUID | None = None
        self._kind = CallKind.YOUNG_MAKER
        self._is_wanted = False
        self._heard.connect(self._follow)
        self._stop_listening = calls.listen(self._heard.emit)

    @property
    def is_attended(self) -> bool:
        """Whether a desk is open at which staff can answer."""
        return self._calls.is_attended

    @property
    def is_waiting(self) -> bool:
        """Whether the visitor waits for staff."""
        return self._is_wanted

    def for_confirmation(self, form: Form) -> None:
        """Wait until staff confirm a young maker."""
        self._begin(CallKind.YOUNG_MAKER)
        self._jobs.run("young maker", partial(self._young_makers.ask, form), self._raised, self._failed)

    def for_collector(self, visit: Visit, party: Party) -> None:
        """Wait until staff have checked who collects a young person."""
        self._begin(CallKind.COLLECTOR)
        self._jobs.run("collector", partial(self._collecting.ask, visit, party), self._raised, self._failed)

    def forget(self) -> None:
        """Wait no longer: the call ends."""
        call_id, self._call_id, self._is_wanted = self._call_id, None, False
        if call_id is not None:
            self._drop(call_id)

    def stop(self) -> None:
        """Listen no more."""
        self._stop_listening()

    def words(self) -> Answer:
        """Return what the screen says meanwhile."""
        view = self._calls.view(self._call_id) if self._call_id is not None else None
        comes = wording.coming(view.comes) if view is not None and view.call.is_answered else wording.called()
        return wording.waiting(self._kind, comes)

    def _begin(self, kind: CallKind) -> None:
        self.forget()
        self._kind, self._is_wanted = kind, True

    def _raised(self, call: Call) -> None:
        if self._is_wanted and self._call_id is None and call.kind is self._kind:
            self._call_id = call.id
            self._follow()
        else:
            self._drop(call.id)

    def _drop(self, call_id: UUID) -> None:
        forget = self._young_makers.forget if self._kind is CallKind.YOUNG_MAKER else self._collecting.forget
        self._jobs.run("end call", partial(forget, call_id), _nothing, _nothing)

    def _failed(self, error: Exception) -> None:
        self._is_wanted = False
        self.settled.emit(EndedByStaff(self._kind))

    @Slot()
    def _follow(self) -> None:
        if self._call_id is None:
            return
        if self._calls.view(self._call_id) is not None:
            self.changed.emit()
            return
        young = self._kind is CallKind.YOUNG_MAKER
        what = (self._young_makers if young else self._collecting).settled(self._call_id)
        self._call_id, self._is_wanted = None, False
        self.settled.emit(what or EndedByStaff(self._kind))


def _nothing(_: object) -> None:
    """The call has ended."""

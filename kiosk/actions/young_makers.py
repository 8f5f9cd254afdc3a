"""A young maker who comes alone: their form waits in memory until staff confirm it at the desk (look.md E)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from threading import Lock
from uuid import UUID

from kiosk.actions.acting import NoteAct
from kiosk.actions.calls import Calls
from kiosk.actions.check_in import CheckIn, CheckInResult, Form
from kiosk.domain.acts import Act, By
from kiosk.domain.calls import Call, CallKind
from kiosk.domain.catalogue import Catalogue, Programme, Session
from kiosk.domain.check_in import Admitted
from kiosk.domain.photos import PhotoChoice
from kiosk.domain.values import frozen
from kiosk.domain.visits import How
from kiosk.domain.young_people import Care, Declined


@frozen
class Asked:
    """Who waits: the name they typed, and what they came for. For staff who are signed in."""

    name: str
    programme: Programme
    session: Session | None


@frozen
class Confirmation:
    """What staff say at the desk: who answers for them, help to leave, and a permission for photographs they saw."""

    care: Care
    leave_help: bool = False
    may_photograph: bool = False


class YoungMakers:
    """The verbs. A name is in memory alone until it is confirmed; the call has none."""

    def __init__(self, check_in: CheckIn, calls: Calls, catalogue: Callable[[], Catalogue], note_act: NoteAct) -> None:
        self._check_in = check_in
        self._note_act = note_act
        self._calls = calls
        self._catalogue = catalogue
        self._lock = Lock()
        self._waiting: dict[UUID, Form] = {}
        self._settled: dict[UUID, CheckInResult | Declined] = {}

    def ask(self, form: Form) -> Call:
        """Call the desk to confirm a form. Who waited before at this screen waits no longer."""
        for view in self._calls.read():
            if view.call.kind is CallKind.YOUNG_MAKER:
                self.forget(view.call.id)
        call = self._calls.raise_call(CallKind.YOUNG_MAKER, screen="form")
        with self._lock:
            self._waiting[call.id] = form
        return call

    def who_waits(self, call_id: UUID) -> Asked | None:
        """Return who waits; ``None`` once it is settled, or when the program has started anew since."""
        with self._lock:
            form = self._waiting.get(call_id)
        if form is None:
            return None
        catalogue = self._catalogue()
        programme = catalogue.programmes.get(form.programme_key or "", catalogue.open_programme)
        return Asked(form.name, programme, catalogue.sessions.get(form.session_key or ""))

    def confirm(self, call_id: UUID, said: Confirmation, *, by: By | None = None) -> CheckInResult | None:
        """Check them in as staff say; ``None`` if they have gone meanwhile.

        A refusal (a full session) leaves the call as it is: staff may decline, or try again when there is a place.
        """
        with self._lock:
            form = self._waiting.pop(call_id, None)
        if form is None:
            return None
        photo = PhotoChoice.YES if said.may_photograph else PhotoChoice.NO
        known = replace(form, care=said.care, leave_help=form.leave_help or said.leave_help, photo=photo)
        try:
            reason = By(by.staff_id, said.care.answers.value) if by else None
            result = self._check_in.by_form(known, how=How.DESK, by=reason, act=Act.CONFIRMED_YOUNG_MAKER)
        except BaseException:
            self._wait_on(call_id, form)
            raise
        if not isinstance(result.outcome, Admitted):
            self._wait_on(call_id, form)
            return result
        self._settle(call_id, result)
        return result

    def decline(self, call_id: UUID, why: Declined, *, by: By | None = None) -> None:
        """Send them to the desk, and say why on their screen; it is not taken back, for they can ask again."""
        with self._lock:
            known = self._waiting.pop(call_id, None) is not None
        if by is not None:
            self._note_act(By(by.staff_id, why.value), Act.DECLINED_YOUNG_MAKER)
        if known:
            self._settle(call_id, why)
        else:
            self._calls.end(call_id)

    def settled(self, call_id: UUID) -> CheckInResult | Declined | None:
        """Return what came of it, once; ``None`` while they wait."""
        with self._lock:
            return self._settled.pop(call_id, None)

    def forget(self, call_id: UUID) -> None:
        """They do not wait any more: the name goes, the call ends."""
        with self._lock:
            self._waiting.pop(call_id, None)
            self._settled.pop(call_id, None)
        self._calls.end(call_id)

    def _wait_on(self, call_id: UUID, form: Form) -> None:
        with self._lock:
            self._waiting[call_id] = form

    def _settle(self, call_id: UUID, what: CheckInResult | Declined) -> None:
        with self._lock:
            self._settled = {call_id: what}  # one screen waits at a time
        self._calls.end(call_id)

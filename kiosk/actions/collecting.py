"""A young person is collected: staff check who by before the visit ends (look.md P4)."""

from __future__ import annotations

from threading import Lock
from uuid import UUID

from kiosk.actions.calls import Calls
from kiosk.actions.check_out import CheckOut, CheckOutResult
from kiosk.actions.ports import VisitStore
from kiosk.domain.acts import Act, By
from kiosk.domain.calls import Call, CallKind
from kiosk.domain.people import Party
from kiosk.domain.values import frozen
from kiosk.domain.visits import Visit
from kiosk.domain.young_people import Care


@frozen
class Leaving:
    """Who wants to leave, and who answers for them and collects them, as far as that is known. For staff alone."""

    visit: Visit
    care: Care | None


class Collecting:
    """The verbs. The call outlives a restart, and so does what staff need: it stands beside the journal."""

    def __init__(self, store: VisitStore, check_out: CheckOut, calls: Calls) -> None:
        self._store = store
        self._check_out = check_out
        self._calls = calls
        self._lock = Lock()
        self._parties: dict[UUID, Party] = {}
        self._settled: dict[UUID, CheckOutResult] = {}

    def ask(self, visit: Visit, party: Party) -> Call:
        """Call the desk to check who collects some young people of a visit."""
        call = self._calls.raise_call(CallKind.COLLECTOR, screen="leaving", visit_id=visit.id)
        with self._lock:
            self._parties[call.id] = party
        return call

    def who_leaves(self, call: Call) -> Leaving | None:
        """Return who wants to leave; ``None`` if that visit has ended."""
        if call.visit_id is None:
            return None
        with self._store.write() as work:
            visit, care = work.visit(call.visit_id), work.care_of(call.visit_id)
        return Leaving(visit, care) if visit is not None and visit.is_open else None

    def confirm(self, call: Call, *, by: By | None = None) -> CheckOutResult | None:
        """End their visit: staff have seen who collects them."""
        if call.visit_id is None:
            return None
        with self._lock:
            party = self._parties.pop(call.id, None)
        result = self._check_out.by_visit(call.visit_id, leaving=party, by=by, act=Act.SAW_COLLECTOR)
        with self._lock:
            self._settled = {call.id: result}
        self._calls.end(call.id)
        return result

    def settled(self, call_id: UUID) -> CheckOutResult | None:
        """Return what came of it, once; ``None`` while they wait, and when staff ended the call without it."""
        with self._lock:
            return self._settled.pop(call_id, None)

    def forget(self, call_id: UUID) -> None:
        """They do not leave now: the call ends."""
        with self._lock:
            self._parties.pop(call_id, None)
        self._calls.end(call_id)

"""Print jobs as rows, and back."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from kiosk.domain.badges import Latecomers
from kiosk.domain.people import Party
from kiosk.domain.print_queue import JobState, PrintJob, SkipReason
from kiosk.domain.printer_faults import Fault, FaultKind
from kiosk.storage import instants


def new_job_row(job: PrintJob, now: datetime) -> tuple[Any, ...]:
    """Return a job as a row of ``print_jobs`` without its id, in the order of the table's columns."""
    at = instants.to_row(now)
    return (
        job.visit_id.bytes,
        instants.to_row(job.queued_at),
        job.state.value,
        _late_text(job.late),
        job.is_again,
        job.ahead_code.casefold(),
        job.pass_code,
        job.badges_done,
        job.tries,
        at,
        at,
        job.printer,
        fault_text(job.trouble),
        "",
    )


def job_of(row: Sequence[Any]) -> PrintJob:
    """Return the job of a row of ``print_jobs``."""
    (id_, visit_id, queued_at, state, late, is_again, ahead_code, pass_code, badges_done, tries, _, changed_at, printer,
     trouble, reason) = row  # fmt: skip
    known = JobState(state)
    return PrintJob(
        id=id_,
        visit_id=UUID(bytes=visit_id),
        queued_at=instants.from_row(queued_at),
        state=known,
        late=_late_of(late),
        is_again=bool(is_again),
        ahead_code=ahead_code,
        pass_code=pass_code,
        badges_done=badges_done,
        tries=tries,
        changed_at=instants.from_row(changed_at),
        printer=printer,
        trouble=_fault_of(trouble),
        broken=reason if known is JobState.FAILED else "",
        skipped=SkipReason(reason) if known is JobState.SKIPPED else None,
    )


def fault_text(fault: Fault | None) -> str:
    """Return a fault as text, empty for none."""
    if fault is None:
        return ""
    return json.dumps([fault.kind.value, fault.detail, fault.found_mm, fault.needed_mm])


def _fault_of(text: str) -> Fault | None:
    if not text:
        return None
    kind, detail, found, needed = json.loads(text)
    return Fault(FaultKind(kind), detail, (found[0], found[1]), (needed[0], needed[1]))


def _late_text(late: Latecomers | None) -> str:
    if late is None:
        return ""
    party = late.party
    return json.dumps([party.adults, party.under_18, party.not_said, late.before, list(late.codes)])


def _late_of(text: str) -> Latecomers | None:
    if not text:
        return None
    adults, under_18, not_said, before, codes = json.loads(text)
    return Latecomers(Party(adults, under_18, not_said), tuple(codes), before)

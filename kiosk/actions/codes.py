"""Under which codes a party can be inside: a pass stands for the code that its first visit came with.

Without this one ticket would bring in two parties: its holder by the badge, a friend by the ticket.
"""

from __future__ import annotations

from kiosk.actions.ports import UnitOfWork
from kiosk.domain.check_in import Credential
from kiosk.domain.scans import CodeScan, PassScan
from kiosk.domain.visits import Pass


def came_with(credential: Credential) -> str:
    """Return the code that a visit by this credential is kept under."""
    return (credential.last_visit.code if isinstance(credential, Pass) else None) or credential.code


def codes_of(credential: Credential) -> tuple[str, ...]:
    """Return every code that finds the visits of this credential."""
    return tuple(dict.fromkeys((credential.code, came_with(credential))))


def codes_shown(work: UnitOfWork, scan: PassScan | CodeScan) -> tuple[str, ...]:
    """Return every code that finds the visit of whoever shows this."""
    if isinstance(scan, CodeScan):
        return scan.candidates
    known = work.find_pass(scan.code)
    return codes_of(known) if known else (scan.code,)

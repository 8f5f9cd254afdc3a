"""Facts and bookings with defaults, for tests that care about one thing of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

from kiosk.actions.ports import Ids
from kiosk.domain.bookings import Booking
from kiosk.domain.catalogue import Session
from kiosk.domain.facts import CheckedIn, CheckedOut
from kiosk.domain.passes import issue_pass
from kiosk.domain.people import ONE_ADULT, Party
from kiosk.domain.visits import Ending, How, Move

NOON = datetime(2026, 6, 20, 12, tzinfo=UTC)  # a Saturday


def checked_in(
    ids: Ids,
    *,
    party: Party = ONE_ADULT,
    code: str | None = None,
    pass_code: str | None = None,
    session_key: str | None = None,
    room_key: str = "workshop",
    also: tuple[str, ...] = (),
    moved: tuple[Move, ...] = (),
) -> CheckedIn:
    """Return a check-in of a new visit."""
    return CheckedIn(
        visit_id=ids.new_id(),
        party=party,
        programme_key="open_visit",
        session_key=session_key,
        room_key=room_key,
        how=How.CODE if code else How.FORM,
        pass_code=pass_code or issue_pass(ids.pass_entropy()),
        code=code,
        also=also,
        moved=moved,
    )


def checked_out(visit_id: UUID, at: datetime, people: int = 1) -> CheckedOut:
    """Return an observed check-out."""
    return CheckedOut(visit_id, people, at, Ending.OBSERVED, How.CODE)


def booking(code: str, **given: object) -> Booking:
    """Return a booking of a plain file."""
    return replace(Booking(code=code, source="plain", name="Noor Haddad", ticket="Adult"), **given)  # type: ignore[arg-type]


def session(key: str, starts_at: datetime, **given: object) -> Session:
    """Return a session of an hour in the workshop."""
    made = Session(key, "open_visit", f"Session {key}", "workshop", starts_at, starts_at + timedelta(hours=1))
    return replace(made, **given)  # type: ignore[arg-type]

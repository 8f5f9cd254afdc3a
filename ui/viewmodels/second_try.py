"""How a party that found its place full takes another one: with the same code, or with the same form."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from kiosk.actions.check_in import CheckIn, CheckInResult, Form
from kiosk.domain.catalogue import Catalogue, Session
from kiosk.domain.check_in import Full
from kiosk.domain.people import Party
from kiosk.domain.scans import Scan
from ui.viewmodels.form_flow import Offer, offers_of


class SecondTry:
    """Keeps what the party came with, and what it was offered, until its turn ends."""

    def __init__(self, check_in: Callable[[], CheckIn]) -> None:
        """``check_in`` gives the verb that speaks the party's language."""
        self._check_in = check_in
        self._sessions: tuple[Session, ...] = ()
        self._attempt: Callable[[str], CheckInResult] = _nobody

    def by_code(self, scan: Scan, *, party: Party | None = None, members: Sequence[str] = ()) -> None:
        """Keep a code, with who of its party came."""
        check_in = self._check_in()
        self._attempt = lambda key: check_in.by_code(scan, party=party, members=members, instead=key)

    def by_form(self, form: Form) -> None:
        """Keep what was filled in."""
        check_in = self._check_in()
        self._attempt = lambda key: check_in.by_form(replace(form, session_key=key, programme_key=None))

    def note(self, result: CheckInResult) -> None:
        """Take what a refusal offered."""
        self._sessions = result.outcome.instead if isinstance(result.outcome, Full) else ()

    def offers(self, catalogue: Catalogue) -> tuple[Offer, ...]:
        """Return what was offered, as cards to choose."""
        return offers_of(catalogue, self._sessions)

    def verb(self, session_key: str) -> Callable[[], CheckInResult]:
        """Return what checks the party in to another session."""
        attempt = self._attempt
        return lambda: attempt(session_key)

    def forget(self) -> None:
        """Forget the party."""
        self._attempt, self._sessions = _nobody, ()


def _nobody(session_key: str) -> CheckInResult:
    raise ValueError(f"nobody is there to take a place in {session_key}")

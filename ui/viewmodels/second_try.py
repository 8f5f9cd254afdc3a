"""How a party that found its place full takes another one: with the same code, or with the same form."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from kiosk.actions.check_in import CheckIn, CheckInResult, Form
from kiosk.domain.people import Party
from kiosk.domain.scans import Scan

Attempt = Callable[[str], CheckInResult]


class SecondTry:
    """Keeps what the party came with until its turn ends."""

    def __init__(self, check_in: CheckIn) -> None:
        self._check_in = check_in
        self._attempt: Attempt | None = None

    def by_code(self, scan: Scan, *, party: Party | None = None, members: Sequence[str] = ()) -> None:
        """Keep a code, with who of its party came."""
        self._attempt = lambda key: self._check_in.by_code(scan, party=party, members=members, instead=key)

    def by_form(self, form: Form) -> None:
        """Keep what was filled in."""
        self._attempt = lambda key: self._check_in.by_form(replace(form, session_key=key, programme_key=None))

    def forget(self) -> None:
        """Forget the party."""
        self._attempt = None

    def verb(self, session_key: str) -> Callable[[], CheckInResult] | None:
        """Return what checks the party in to another session, ``None`` where nobody is kept."""
        attempt = self._attempt
        return (lambda: attempt(session_key)) if attempt else None

"""One kiosk of the festival: its real store, its verbs and its exchange with the hub; its clock is wrong."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import httpx

from kiosk.actions.check_in import CheckIn, CheckInResult, Form
from kiosk.actions.check_out import CheckOut
from kiosk.actions.close_earlier_days import CloseEarlierDays
from kiosk.actions.correct_person import ErasePerson
from kiosk.actions.share_places import SharePlaces
from kiosk.actions.take_changes import TakeChanges
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.check_out import CheckedOut, SomeLeft
from kiosk.domain.facts import ErasureReason
from kiosk.domain.people import ONE_ADULT, Party
from kiosk.domain.scans import CodeScan, PassScan, read_scan
from kiosk.storage import StoreKey, open_store
from kiosk.sync.exchange import Exchange, Exchanged
from kiosk.sync.hub_client import HubClient
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_ids import FakeIds
from tests.fakes.fake_personal_files import FakePersonalFiles


class WrongClock:
    """The ``Clock`` port of a machine whose wall clock is off; it follows the true one."""

    def __init__(self, true: FakeClock, wrong_by: timedelta) -> None:
        self._true = true
        self.wrong_by = wrong_by

    def now(self) -> datetime:
        """Return what the machine takes for the time."""
        return self._true.now() + self.wrong_by

    def monotonic_ns(self) -> int:
        """Return the clock that nobody sets."""
        return self._true.monotonic_ns()


class FestivalKiosk:
    """One kiosk; ``close`` it."""

    def __init__(self, folder: Path, number: int, clock: WrongClock, catalogue: Catalogue) -> None:
        self.name = f"kiosk-{number:02}"
        self.clock = clock
        self.token = ""
        ids = FakeIds(clock, seed=1_000 + number)
        self.store = open_store(
            folder / self.name,
            clock=clock,
            ids=ids,
            key=StoreKey(bytes(32)),
            kiosk_id=self.name,
            day_of=catalogue.venue.day_of,
        )
        here = lambda: catalogue  # noqa: E731
        self._check_in = CheckIn(self.store, here, clock, ids)
        self._check_out = CheckOut(self.store, here, clock)
        self.close_earlier_days = CloseEarlierDays(self.store, here, clock)
        badges = FakePersonalFiles()
        self._erase = ErasePerson(self.store, self.store.personal, badges)
        self._places = SharePlaces(self.store.shares, here, clock)
        self._take = TakeChanges(self.store.heard, self.store.personal, badges, lambda: None)

    def let_in(self, code: str | None, name: str, party: Party) -> CheckInResult:
        """Let a party in by its code, or by the form."""
        if code is None:
            return self._check_in.by_form(Form(party=party, name=name, badge_name=name))
        return self._check_in.by_code(_scan(code), party=party)

    def let_out(self, pass_code: str) -> bool:
        """Let a party leave by its badge; ``False`` where this kiosk does not know of it."""
        return isinstance(self._check_out.by_code(_scan(pass_code)).outcome, CheckedOut)

    def let_one_out(self, pass_code: str) -> bool:
        """Let one adult of a party leave; where nobody would stay, nobody leaves."""
        return isinstance(self._check_out.by_code(_scan(pass_code), leaving=ONE_ADULT).outcome, SomeLeft)

    def count_out(self, people: int) -> None:
        """Somebody leaves without a word."""
        self._check_out.anonymously(people)

    def erase(self, pass_code: str) -> bool:
        """Erase who has a badge; ``False`` where this kiosk knows nobody by it."""
        return self._erase(_scan(pass_code), ErasureReason.ASKED).is_held

    def exchange(self, http: httpx.Client) -> Exchanged:
        """Exchange with the hub once."""
        hub = HubClient(http, self.token, now=self.clock.now)
        return Exchange(self.store.outbox, self.store.heard, hub, self.clock, self._take, self._places)()

    def close(self) -> None:
        """Close the store."""
        self.store.close()


def _scan(code: str) -> CodeScan | PassScan:
    scan = read_scan(code)
    assert isinstance(scan, CodeScan | PassScan)
    return scan

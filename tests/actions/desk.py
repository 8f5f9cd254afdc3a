"""A front desk: every verb over a real store, with a clock and a catalogue that a test sets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path

from kiosk.actions.attend_person import AttendPerson
from kiosk.actions.check_in import CheckIn, CheckInResult, Form
from kiosk.actions.check_out import CheckOut
from kiosk.actions.close_earlier_days import CloseEarlierDays
from kiosk.actions.correct_person import CorrectName, ErasePerson
from kiosk.actions.erase_soon import EraseSoon
from kiosk.actions.join_party import JoinParty
from kiosk.actions.ports import EVER
from kiosk.actions.printer_chain import PrinterChain
from kiosk.actions.purge import Purge
from kiosk.actions.queue_badge import TendQueue
from kiosk.actions.see_home import SeeHome
from kiosk.actions.take_back import TakeBack
from kiosk.actions.take_scan import TakeScan
from kiosk.domain.bookings import Booking
from kiosk.domain.catalogue import Catalogue, Session
from kiosk.domain.facts import Entry, people_moved
from kiosk.domain.people import Party
from kiosk.domain.visits import Visit
from kiosk.storage import Store
from kiosk.storage.unit_of_work import SqlUnitOfWork
from tests.domain.places import LONDON, NOON, catalogue
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_ids import FakeIds
from tests.fakes.fake_personal_files import FakePersonalFiles
from tests.fakes.made_store import made_store


class CountedStore:
    """The real store, counting its transactions."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.transactions = 0

    @contextmanager
    def write(self) -> Iterator[SqlUnitOfWork]:
        self.transactions += 1
        with self._store.write() as work:
            yield work


class Desk:
    """A desk on Saturday 21 November 2026 at noon; ``now_on`` changes what takes place."""

    def __init__(self, folder: Path, *, now: datetime = NOON, where: Catalogue | None = None) -> None:
        self.clock = FakeClock(now)
        self.ids = FakeIds(self.clock)
        self.catalogue = where or catalogue()
        day_of = self.catalogue.venue.day_of
        self.store = made_store(folder, "desk-1", clock=self.clock, ids=self.ids, day_of=day_of)
        self.counted = CountedStore(self.store)
        here = lambda: self.catalogue  # noqa: E731
        self.check_in = CheckIn(self.counted, here, self.clock, self.ids)
        self.check_out = CheckOut(self.counted, here, self.clock)
        self.join_party = JoinParty(self.counted, here, self.clock)
        self.take_scan = TakeScan(self.counted, here, self.clock, self.check_in, self.check_out, self.store.inbox)
        self.close_earlier_days = CloseEarlierDays(self.counted, here, self.clock)
        self.files = FakePersonalFiles()
        self.purge = Purge(self.store.personal, {"badges": self.files})
        self.erase_person = ErasePerson(self.counted, self.store.personal, self.files)
        self.correct_name = CorrectName(self.counted, self.files)
        self.attend = AttendPerson(self.counted, here, self.clock, self.ids, self.files)
        self.tend = TendQueue(self.counted, self.store.print_queue, PrinterChain([], self.clock), self.clock)
        self.erase_soon = EraseSoon(self.counted, self.erase_person, self.clock)
        self.take_back = TakeBack(self.counted, self.attend, self.tend, self.erase_soon, self.clock, self.ids)
        self.see_home = SeeHome(
            self.store.reader, here, self.clock, self.close_earlier_days, self.purge, self.store.shares
        )

    def now_on(self, *sessions: Session) -> None:
        """Let these sessions take place, and no others."""
        self.catalogue = catalogue(*sessions)

    def book(self, *bookings: Booking) -> None:
        """Bring in bookings."""
        self.store.bookings.import_bookings(bookings)

    def arrive(self, *parties: Party) -> list[Visit]:
        """Let parties come in, one after the other, by the form."""
        return [came_in(self.check_in.by_form(Form(party=party))) for party in parties]

    def entries(self) -> list[Entry]:
        """The whole journal."""
        return list(self.store.reader.entries(*EVER))

    def visits(self) -> list[Visit]:
        """Every visit there ever was."""
        return list(self.store.reader.visits(*EVER))

    def people_inside(self) -> int:
        """Opening + in - out, by the journal."""
        return sum(people_moved(entry.fact) for entry in self.entries())

    @property
    def written(self) -> tuple[int, int]:
        """How much has been written, and how often the store was asked to write."""
        return len(self.entries()), self.counted.transactions


def came_in(result: CheckInResult) -> Visit:
    """The visit of a result that must have one."""
    assert result.visit is not None
    return result.visit


def local(instants: Iterable[datetime | None]) -> list[str]:
    """Instants by London's clock, as ``21 18:00``; empty for none."""
    return [instant.astimezone(LONDON).strftime("%d %H:%M") if instant else "" for instant in instants]


def day(number: int) -> date:
    """A day of November 2026; the 21st is the Saturday."""
    return date(2026, 11, number)

"""What any ``BookingStore`` promises."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.actions.ports import ImportCounts
from kiosk.domain.bookings import Booking, BookingStatus
from kiosk.domain.catalogue import Room
from kiosk.domain.people import AgeBand, Party
from kiosk.storage import Store
from tests.fakes.fake_store import FakeStore
from tests.fakes.made import NOON, booking, session

AnyStore = Store | FakeStore
DAY = timedelta(days=1)
WHOLE = Booking(
    code="Öffnung-1 ",
    source="pretix",
    name="Ḥasan ʿAlī 🙂",
    order_ref="A1B2C",
    ticket="Familie",
    session_key="s1",
    programme_key="open_visit",
    party=Party(2, 3),
    age_band=AgeBand.FROM_14,
    status=BookingStatus.UNPAID,
    valid_from=NOON,
    valid_until=NOON + DAY,
    needs_attention=True,
)


def held(store: AnyStore, code: str) -> Booking | None:
    with store.write() as work:
        return work.booking((code,))


class TestBookings:
    def test_all_of_a_booking_comes_back(self, store: AnyStore) -> None:
        assert store.bookings.import_bookings([WHOLE]) == ImportCounts(accepted=1)
        assert held(store, "ÖFFNUNG-1 ") == WHOLE

    def test_a_repetition_changes_nothing(self, store: AnyStore) -> None:
        rows = [booking(f"c{number}") for number in range(2_500)]
        assert store.bookings.import_bookings(rows) == ImportCounts(accepted=2_500)
        assert store.bookings.import_bookings(rows) == ImportCounts(unchanged=2_500)

    def test_changes_and_cancellations_are_told_apart(self, store: AnyStore) -> None:
        store.bookings.import_bookings([booking("a"), booking("b"), booking("c"), booking("d")])
        counts = store.bookings.import_bookings(
            [
                booking("A", name="Somebody Else"),
                booking("b", status=BookingStatus.CANCELLED),
                booking("c", status=BookingStatus.REVOKED),
                booking("d"),
                booking("e", status=BookingStatus.CANCELLED),
                booking("f"),
            ]
        )
        assert counts == ImportCounts(accepted=1, updated=2, cancelled=2, unchanged=1)
        again = store.bookings.import_bookings([booking("b", status=BookingStatus.CANCELLED), booking("e")])
        assert again == ImportCounts(updated=1, unchanged=1)
        found = held(store, "a")
        assert found is not None
        assert (found.code, found.name) == ("A", "Somebody Else")

    def test_of_two_rows_with_one_code_the_later_holds(self, store: AnyStore) -> None:
        """Complaint 50: double registrations distorted the numbers."""
        counts = store.bookings.import_bookings([booking("x"), booking("X", name="Later"), booking("X", name="Later")])
        assert counts == ImportCounts(accepted=1, updated=1, unchanged=1)
        assert held(store, "x") == booking("X", name="Later")

    def test_a_dry_run_counts_the_same_and_writes_nothing(self, store: AnyStore) -> None:
        store.bookings.import_bookings([booking("a")])
        rows = [booking("a", name="New"), booking("b"), booking("b"), booking("c", status=BookingStatus.CANCELLED)]
        counts = store.bookings.import_bookings(rows, dry_run=True)
        assert counts == ImportCounts(accepted=1, updated=1, cancelled=1, unchanged=1)
        assert held(store, "a") == booking("a")
        assert held(store, "b") is None
        assert store.bookings.import_bookings(rows) == counts

    def test_the_bookings_of_one_source_come_by_code(self, store: AnyStore) -> None:
        store.bookings.import_bookings([booking("b", source="x"), booking("a", source="x"), booking("c"), WHOLE])
        assert store.bookings.bookings_from("x") == (booking("a", source="x"), booking("b", source="x"))
        assert store.bookings.bookings_from("pretix") == (WHOLE,)
        assert store.bookings.bookings_from("nobody") == ()

    def test_progress_ends_at_the_number_of_bookings(self, store: AnyStore) -> None:
        told: list[int] = []
        store.bookings.import_bookings((booking(f"c{number}") for number in range(2_345)), progress=told.append)
        assert told == sorted(told)
        assert told[-1] == 2_345

    def test_a_reader_that_fails_halfway_leaves_nothing(self, store: AnyStore) -> None:
        def rows() -> object:
            yield from (booking(f"c{number}") for number in range(1_500))
            raise OSError("the stick was pulled out")

        with pytest.raises(OSError, match="stick"):
            store.bookings.import_bookings(rows())  # type: ignore[arg-type]
        assert held(store, "c1") is None


class TestSessions:
    def test_sessions_come_back_by_start(self, store: AnyStore) -> None:
        sessions = [session("b", NOON + DAY, capacity=12), session("a", NOON), session("c", NOON + 2 * DAY)]
        assert store.bookings.import_sessions(sessions, source="x.ics") == ImportCounts(accepted=3)
        assert store.bookings.sessions_between(NOON, NOON + 2 * DAY) == (sessions[1], sessions[0])

    def test_what_the_file_no_longer_has_is_cancelled_in_its_source_only(self, store: AnyStore) -> None:
        first, second, other = session("a", NOON), session("b", NOON), session("o", NOON)
        store.bookings.import_sessions([first, second], source="x.ics")
        store.bookings.import_sessions([other], source="y.csv")
        counts = store.bookings.import_sessions([second], source="x.ics")
        assert counts == ImportCounts(cancelled=1, unchanged=1)
        gone = replace(first, cancelled=True)
        assert store.bookings.sessions_between(NOON, NOON + DAY) == (gone, second, other)
        assert store.bookings.import_sessions([second], source="x.ics") == ImportCounts(unchanged=1)
        assert store.bookings.import_sessions([first, second], source="x.ics") == ImportCounts(updated=1, unchanged=1)

    def test_sessions_that_change_or_are_cancelled_are_told_apart(self, store: AnyStore) -> None:
        store.bookings.import_sessions([session("a", NOON), session("b", NOON)], source="x")
        counts = store.bookings.import_sessions(
            [
                session("a", NOON, title="Reassigned"),
                session("b", NOON, cancelled=True),
                session("c", NOON, cancelled=True),
                session("d", NOON),
            ],
            source="x",
        )
        assert counts == ImportCounts(accepted=1, updated=1, cancelled=2)

    def test_a_dry_run_of_sessions_writes_nothing(self, store: AnyStore) -> None:
        store.bookings.import_sessions([session("a", NOON)], source="x")
        counts = store.bookings.import_sessions([session("b", NOON)], source="x", dry_run=True)
        assert counts == ImportCounts(accepted=1, cancelled=1)
        assert store.bookings.sessions_between(NOON, NOON + DAY) == (session("a", NOON),)


def test_rooms_of_a_schedule_are_kept_by_key(store: AnyStore) -> None:
    store.bookings.import_rooms([Room("b", "Blue", 20, "upstairs", "North"), Room("a", "Red")], source="x.json")
    store.bookings.import_rooms([Room("a", "Red", 30)], source="x.json")
    assert store.bookings.rooms() == (Room("a", "Red", 30), Room("b", "Blue", 20, "upstairs", "North"))

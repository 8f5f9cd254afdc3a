"""What any ``PersonalStore`` promises."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from kiosk.actions.ports import EVER, PersonalData
from kiosk.domain.facts import Erased, ErasureReason, Undone
from kiosk.domain.retention import Purged
from kiosk.domain.visits import Visit
from kiosk.storage import Store
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_ids import FakeIds
from tests.fakes.fake_store import FakeStore
from tests.fakes.made import NOON, booking, checked_in, checked_out, session

AnyStore = Store | FakeStore
TODAY = NOON.date()
NOOR = PersonalData("Noor Haddad", "Noor", leave_help=True, email="noor@example.org")


def after(days: int) -> date:
    return TODAY + timedelta(days=days)


def come_and_go(store: AnyStore, ids: FakeIds, known: PersonalData = NOOR) -> None:
    fact = checked_in(ids)
    with store.write() as work:
        work.append(fact, personal=known)
        work.append(checked_out(fact.visit_id, NOON))
        work.commit()


def visits(store: AnyStore) -> list[Visit]:
    return list(store.reader.visits(*EVER))


@pytest.mark.parametrize(
    ("days", "gone"),
    [
        (0, Purged()),
        (1, Purged(leave_help=1)),
        (7, Purged(leave_help=1)),
        (8, Purged(leave_help=1, emails=1)),
        (30, Purged(leave_help=1, emails=1)),
        (31, Purged(leave_help=1, emails=1, names=1)),
    ],
)
def test_each_kind_goes_on_the_day_after_its_delete_date(
    store: AnyStore, ids: FakeIds, days: int, gone: Purged
) -> None:
    come_and_go(store, ids)
    assert store.personal.due(after(days)) == gone
    assert store.personal.purge(after(days)) == gone
    (visit,) = visits(store)
    assert (visit.name, visit.leave_help) == ("" if gone.names else "Noor Haddad", not gone.leave_help)


def test_a_second_purge_finds_nothing(store: AnyStore, ids: FakeIds) -> None:
    come_and_go(store, ids)
    store.bookings.import_bookings([booking("old", valid_until=NOON)])
    assert store.personal.purge(after(31)) == Purged(names=1, leave_help=1, emails=1, bookings=1)
    assert store.personal.due(after(31)) == store.personal.purge(after(31)) == Purged()


def test_the_journal_and_the_figures_stay(store: AnyStore, ids: FakeIds) -> None:
    come_and_go(store, ids)
    with store.write() as work:
        work.append(checked_in(ids), personal=NOOR)
        work.commit()
    entries, figures = list(store.reader.entries(*EVER)), store.reader.home_figures(*EVER)
    parties = [(visit.id, visit.party, visit.checked_out_at) for visit in visits(store)]
    store.personal.purge(after(400))
    assert list(store.reader.entries(*EVER)) == entries
    assert store.reader.home_figures(*EVER) == figures
    assert [(visit.id, visit.party, visit.checked_out_at) for visit in visits(store)] == parties
    assert {visit.name for visit in visits(store)} == {""}


def test_whoever_is_still_in_can_be_helped_to_leave_on_the_next_day_too(store: AnyStore, ids: FakeIds) -> None:
    fact = checked_in(ids)
    with store.write() as work:
        work.append(fact, personal=NOOR)
        work.commit()
    assert store.personal.purge(after(1)) == Purged()
    assert [visit.leave_help for visit in visits(store)] == [True]
    with store.write() as work:
        work.append(checked_out(fact.visit_id, NOON))
        work.commit()
    assert store.personal.purge(after(1)) == Purged(leave_help=1)


def test_a_booking_keeps_its_place_and_loses_its_name(store: AnyStore) -> None:
    store.bookings.import_sessions([session("s", NOON)], source="x")
    rows = [booking("dated", valid_until=NOON, order_ref="R7"), booking("of_session", session_key="s"), booking("open")]
    store.bookings.import_bookings(rows)
    assert store.personal.purge(after(31)) == Purged(bookings=2)
    with store.write() as work:
        kept = [work.booking((row.code,)) for row in rows]
    assert kept == [rows[0].when_past(), rows[1].when_past(), rows[2]]


def test_an_old_file_does_not_bring_a_name_back(store: AnyStore, clock: FakeClock) -> None:
    rows = [booking("old", valid_until=NOON, order_ref="R7"), booking("new", valid_until=NOON + timedelta(days=40))]
    store.bookings.import_bookings(rows)
    clock.pass_time(timedelta(days=31))
    store.personal.purge(clock.now().date())
    again = store.bookings.import_bookings(rows)
    assert (again.unchanged, again.updated) == (2, 0)
    with store.write() as work:
        assert work.booking(("old",)) == rows[0].when_past()
        assert work.booking(("new",)) == rows[1]
    assert store.personal.due(clock.now().date()) == Purged()


def test_an_erasure_takes_the_names_and_keeps_them_away(store: AnyStore, ids: FakeIds) -> None:
    fact = checked_in(ids, code="A1")
    store.bookings.import_bookings([booking("a1", order_ref="R7")])
    with store.write() as work:
        work.append(fact, personal=NOOR)
        work.append(Erased(fact.visit_id, "A1", ErasureReason.ASKED))
        assert (work.is_known_by_name(fact.visit_id), work.is_erased("a1")) == (False, True)
        work.commit()
    store.personal.forget([fact.visit_id], ["A1"])
    assert store.bookings.import_bookings([booking("a1", order_ref="R7")]).unchanged == 1
    with store.write() as work:
        kept = work.booking(("A1",))
        assert kept == booking("a1", order_ref="R7").without_name()
        assert work.order_of(kept) == (kept,)
    assert [visit.name for visit in visits(store)] == [""]


def test_an_erasure_that_is_not_committed_did_not_happen(store: AnyStore, ids: FakeIds) -> None:
    fact = checked_in(ids, code="A1")
    store.bookings.import_bookings([booking("a1")])
    with store.write() as work:
        work.append(fact, personal=NOOR)
        work.commit()
    with store.write() as work:
        work.append(Erased(fact.visit_id, "A1", ErasureReason.ASKED))
    with store.write() as work:
        assert (work.is_known_by_name(fact.visit_id), work.is_erased("A1")) == (True, False)
        assert work.booking(("A1",)) == booking("a1")


def test_neither_a_visit_that_is_not_there_is_erased_nor_an_erasure_undone(store: AnyStore, ids: FakeIds) -> None:
    with store.write() as work, pytest.raises(LookupError):
        work.append(Erased(ids.new_id(), None, ErasureReason.ASKED))
    with store.write() as work:
        erasure = work.append(Erased(None, "A1", ErasureReason.ASKED))
        with pytest.raises(LookupError):
            work.append(Undone(ids.new_id(), erasure.id, 0))


def test_every_visit_of_a_code_is_found_and_named_anew(store: AnyStore, ids: FakeIds) -> None:
    come_and_go(store, ids)
    first, second = checked_in(ids, code="A1"), checked_in(ids, code="a1", also=("B1",))
    with store.write() as work:
        work.append(first, personal=NOOR)
        work.append(second)
        for fact in (first, second):
            work.correct_name(fact.visit_id, "Nur Haddad", "Nur")
        assert [visit.id for visit in work.visits_of(("A1",))] == [first.visit_id, second.visit_id]
        assert [visit.id for visit in work.visits_of((first.pass_code,))] == [first.visit_id]
        assert [visit.id for visit in work.visits_of(("b1",))] == [second.visit_id]
        assert work.visits_of(()) == ()
        work.commit()
    assert [visit.badge_name for visit in visits(store)] == ["Noor", "Nur", ""]

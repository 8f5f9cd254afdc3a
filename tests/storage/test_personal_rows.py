"""Names lie beside the journal, each kind with the day after which it goes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from kiosk.actions.ports import PersonalData
from kiosk.domain.facts import CheckedIn
from kiosk.domain.retention import Terms
from kiosk.storage import Store
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_ids import FakeIds
from tests.fakes.made import NOON, booking, checked_in, session
from tests.storage.conftest import Open


def rows(store: Store, question: str) -> list[tuple[Any, ...]]:
    with store._engines.readers.begin() as connection:
        return [tuple(row) for row in connection.exec_driver_sql(question)]


def add(store: Store, fact: CheckedIn, known: PersonalData | None) -> None:
    with store.write() as work:
        work.append(fact, personal=known)
        work.commit()


def test_each_kind_of_personal_data_has_its_own_day(opened: Open, ids: FakeIds) -> None:
    store = opened()
    add(store, checked_in(ids), PersonalData("Noor Haddad", "Noor", leave_help=True, email="noor@example.org"))
    assert rows(store, "SELECT name, delete_on, leave_help, leave_help_delete_on, email_delete_on FROM personal") == [
        ("Noor Haddad", "2026-07-20", 1, "2026-06-20", "2026-06-27")
    ]


def test_the_day_is_the_venues(opened: Open, ids: FakeIds, clock: FakeClock) -> None:
    clock.set_to(datetime(2026, 6, 21, 1, tzinfo=UTC))
    store = opened(day_of=lambda instant: (instant - timedelta(hours=4)).date())
    add(store, checked_in(ids), PersonalData("Late Guest"))
    assert rows(store, "SELECT leave_help_delete_on FROM personal") == [("2026-06-20",)]


def test_who_said_nothing_has_no_row(opened: Open, ids: FakeIds) -> None:
    store = opened()
    add(store, checked_in(ids), None)
    add(store, checked_in(ids), PersonalData())
    assert rows(store, "SELECT count(*) FROM personal") == [(0,)]


def test_no_name_is_in_the_journal(opened: Open, ids: FakeIds) -> None:
    store = opened()
    add(store, checked_in(ids), PersonalData("Secretname", "Secretbadge", email="secret@example.org"))
    assert rows(store, "SELECT count(*) FROM journal WHERE body LIKE '%secret%'") == [(0,)]
    assert rows(store, "SELECT count(*) FROM visits WHERE id IN (SELECT visit_id FROM personal)") == [(1,)]


def test_a_bookings_name_goes_thirty_days_after_the_last_day_it_holds_for(opened: Open) -> None:
    store = opened()
    store.bookings.import_sessions([session("s", NOON + timedelta(days=10))], source="x")
    store.bookings.import_bookings(
        [
            booking("dated", valid_from=NOON, valid_until=NOON + timedelta(days=2)),
            booking("from", valid_from=NOON),
            booking("session", session_key="s"),
            booking("open"),
        ]
    )
    assert dict(rows(store, "SELECT code, delete_on FROM bookings")) == {
        "dated": "2026-07-22",
        "from": "2026-07-20",
        "session": "2026-07-30",
        "open": "2027-07-20",
    }


def test_each_record_says_which_notice_was_shown_and_on_what_basis_it_is_kept(opened: Open, ids: FakeIds) -> None:
    store = opened(terms=Terms("2026-11", names="public_task", email="consent", bookings="contract"))
    add(store, checked_in(ids), PersonalData("Noor Haddad"))
    store.bookings.import_bookings([booking("a")])
    question = "SELECT notice_version, names_basis, leave_help_basis, email_basis FROM personal"
    assert rows(store, question) == [("2026-11", "public_task", "not_stated", "consent")]
    assert rows(store, "SELECT notice_version, basis FROM bookings") == [("2026-11", "contract")]


def test_a_record_keeps_the_notice_of_its_day_when_the_venue_writes_a_new_one(opened: Open, ids: FakeIds) -> None:
    for version in ("1", "2"):
        store = opened(terms=Terms(version))
        add(store, checked_in(ids), PersonalData("Noor Haddad"))
        store.bookings.import_bookings([booking("a")])
        store.close()
    assert rows(opened(), "SELECT notice_version FROM personal ORDER BY visit_id") == [("1",), ("2",)]

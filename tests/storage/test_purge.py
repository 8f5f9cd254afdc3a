"""A purge reaches what the store's files still hold: the write-ahead log and the backups."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from pathlib import Path

from kiosk.actions.ports import PersonalData
from kiosk.domain.facts import Acted, Erased, ErasureReason
from kiosk.domain.retention import Purged
from kiosk.storage.backups import back_up, integrity_faults
from kiosk.storage.connections import connect
from tests.fakes.fake_ids import FakeIds
from tests.fakes.made import NOON, booking, checked_in
from tests.storage.conftest import KEY, Open
from tests.storage.test_personal_rows import add, rows

LATER = (NOON + timedelta(days=31)).date()


def test_what_is_deleted_is_overwritten_and_the_log_is_emptied(opened: Open, folder: Path, ids: FakeIds) -> None:
    store = opened()
    add(store, checked_in(ids), PersonalData("Noor Haddad"))
    assert rows(store, "PRAGMA secure_delete") == [(1,)]
    assert (folder / "kiosk.db-wal").stat().st_size > 0
    store.personal.purge(LATER)
    assert (folder / "kiosk.db-wal").stat().st_size == 0


def test_a_backup_loses_what_is_due_and_stays_whole(opened: Open, folder: Path, ids: FakeIds) -> None:
    store = opened()
    add(store, checked_in(ids), PersonalData("Noor Haddad", email="noor@example.org"))
    store.bookings.import_bookings([booking("old", valid_until=NOON), booking("open")])
    kept = back_up(folder / "kiosk.db", KEY.key, label="test", now=NOON)
    assert store.personal.purge(LATER) == Purged(names=1, emails=1, bookings=1)
    with closing(connect(kept, KEY.key)) as raw:
        assert raw.execute("SELECT count(*) FROM personal").fetchone() == (0,)
        assert raw.execute("SELECT count(*) FROM journal").fetchone() == (1,)
        assert raw.execute("SELECT code, name FROM bookings ORDER BY code").fetchall() == [
            ("old", ""),
            ("open", "Noor Haddad"),
        ]
        assert integrity_faults(raw) == ()
    assert [path.name for path in (folder / "backups").iterdir()] == [kept.name]


def test_a_backup_that_cannot_be_read_is_no_reason_to_keep_the_rest(
    opened: Open, folder: Path, ids: FakeIds, expected_log: object
) -> None:
    expected_log("A backup could not be purged")  # type: ignore[operator]
    store = opened()
    add(store, checked_in(ids), PersonalData("Noor Haddad"))
    (folder / "backups").mkdir()
    (folder / "backups" / "kiosk-20260620T120000Z-torn.db").write_bytes(b"torn" * 4096)
    assert store.personal.purge(LATER) == Purged(names=1)


def test_a_backup_loses_whoever_was_erased(opened: Open, folder: Path, ids: FakeIds) -> None:
    store = opened()
    fact = checked_in(ids, code="A1")
    add(store, fact, PersonalData("Noor Haddad"))
    store.bookings.import_bookings([booking("A1"), booking("B1")])
    with store.write() as work:
        work.append(Acted(ids.new_id(), "moved", fact.visit_id))
        work.commit()
    kept = back_up(folder / "kiosk.db", KEY.key, label="test", now=NOON)
    with store.write() as work:
        work.append(Erased(fact.visit_id, "A1", ErasureReason.ASKED))
        work.commit()
    store.personal.forget([fact.visit_id], ["a1"])
    with closing(connect(kept, KEY.key)) as raw:
        assert raw.execute("SELECT count(*) FROM personal").fetchone() == (0,)
        assert raw.execute("SELECT code, name FROM bookings").fetchall() == [("A1", ""), ("B1", "Noor Haddad")]
        assert raw.execute("SELECT act, code FROM acts").fetchall() == [("moved", "")]
    assert (folder / "kiosk.db-wal").stat().st_size == 0

"""The search's words come with a name and go with it, whatever takes it away."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.actions.ports import PersonalData
from kiosk.domain.facts import CheckedIn, Erased, ErasureReason, Undone
from kiosk.storage import Store
from kiosk.storage.backups import back_up, integrity_faults
from kiosk.storage.connections import connect
from tests.fakes.fake_ids import FakeIds
from tests.fakes.made import NOON, booking, checked_in
from tests.storage.conftest import KEY, Open

LATER = (NOON + timedelta(days=31)).date()
NOOR = PersonalData("Noor Haddad", "Noor")


def add(store: Store, fact: CheckedIn, known: PersonalData | None) -> CheckedIn:
    with store.write() as work:
        work.append(fact, personal=known)
        work.commit()
    return fact


@pytest.fixture
def store(opened: Open) -> Store:
    return opened()


def names(store: Store, query: str) -> list[str]:
    while store.people.take_in(2):
        pass
    found = store.people.candidates(query, 50)
    return [visit.name for visit in found.visits] + [booking.name for booking in found.bookings]


def vocabulary(store: Store) -> list[str]:
    with store._engines.readers.begin() as reading:
        return list(reading.exec_driver_sql("SELECT term FROM search_vocabulary").scalars())


def test_who_came_and_who_is_booked_are_found_in_any_script_and_misspelt(store: Store, ids: FakeIds) -> None:
    """Complaint 47: staff cannot find people because of misspelt or different names."""
    for name in ("Amina Warsame", "Zoë Ōkafor", "王小明", "محمد العربي", ""):
        add(store, checked_in(ids), PersonalData(name))
    store.bookings.import_bookings([booking("BK-77", name="Konstanty Kowalczyk", order_ref="R9X2")])
    assert names(store, "ami") == names(store, "amnia wars") == names(store, "xmina") == ["Amina Warsame"]
    assert names(store, "okaf") == ["Zoë Ōkafor"]
    assert names(store, "小明") == names(store, "王小") == ["王小明"]
    assert names(store, "محم") == ["محمد العربي"]
    kowalczyk = ["Konstanty Kowalczyk"]
    assert names(store, "kovalcsyk") == names(store, "bk-7") == names(store, "r9x") == kowalczyk
    assert names(store, "kon 5") == names(store, "") == names(store, '"*') == []
    assert len(store.people) == 5


def test_a_badge_and_a_code_find_a_visit_without_a_name(store: Store, ids: FakeIds) -> None:
    fact = add(store, checked_in(ids, code="Abc-9"), None)
    for query in (fact.pass_code[2:6], fact.pass_code[2:5].lower(), fact.pass_code, "abc-"):
        assert [visit.id for visit in store.people.candidates(query, 9).visits] == [fact.visit_id], query


@pytest.mark.parametrize("goes_by", ["purge", "erasure", "undoing"])
def test_the_words_go_with_the_name(store: Store, ids: FakeIds, goes_by: str) -> None:
    fact = add(store, checked_in(ids, code="A1"), NOOR)
    store.bookings.import_bookings([booking("a1", name="Noor Haddad", valid_until=NOON)])
    assert names(store, "noor") == ["Noor Haddad", "Noor Haddad"]
    with store.write() as work:
        if goes_by == "undoing":
            entry = next(iter(store.reader.entries(NOON - timedelta(1), NOON + timedelta(1))))
            work.append(Undone(fact.visit_id, entry.id, -fact.party.people))
        else:
            work.append(Erased(fact.visit_id, "A1", ErasureReason.ASKED))
        if goes_by != "purge":
            work.commit()
    if goes_by == "purge":
        store.personal.purge(LATER)
    left = ["Noor Haddad"] if goes_by == "undoing" else []
    assert names(store, "noor") == left
    assert vocabulary(store) == (["haddad", "noor"] if left else [])
    assert store.integrity_check() == ()


def test_a_corrected_name_is_found_by_its_new_words_alone(store: Store, ids: FakeIds) -> None:
    fact = add(store, checked_in(ids, code="A1"), NOOR)
    store.bookings.import_bookings([booking("a1", name="Noor Haddad")])
    assert len(names(store, "noor")) == 2
    with store.write() as work:
        work.correct_name(fact.visit_id, "Nour Hadad", "Nour")
        work.correct_booking_name("A1", "Nour Hadad")
        work.commit()
    assert names(store, "nour") == ["Nour Hadad", "Nour Hadad"]
    assert vocabulary(store) == ["hadad", "nour"]


def test_a_backup_loses_the_words_with_the_name(store: Store, folder: Path, ids: FakeIds) -> None:
    add(store, checked_in(ids), NOOR)
    assert names(store, "noor") == ["Noor Haddad"]
    kept = back_up(folder / "kiosk.db", KEY.key, label="test", now=NOON)
    store.personal.purge(LATER)
    with closing(connect(kept, KEY.key)) as raw:
        assert raw.execute("SELECT * FROM search_vocabulary").fetchall() == []
        assert raw.execute("SELECT * FROM search_entries").fetchall() == []
        assert not [row for row in raw.execute("SELECT block FROM search_words_data") if b"haddad" in row[0]]
        assert integrity_faults(raw) == ()


def test_nothing_of_a_word_stays_in_the_index(store: Store, ids: FakeIds) -> None:
    facts = [add(store, checked_in(ids), PersonalData(f"Noor Haddad{number}")) for number in range(40)]
    assert len(names(store, "noor")) == 40
    with store.write() as work:
        for fact in facts[:39]:
            work.append(Erased(fact.visit_id, None, ErasureReason.ASKED))
        work.commit()
    with store._engines.readers.begin() as reading:
        blocks = [row[0] for row in reading.exec_driver_sql("SELECT block FROM search_words_data")]
        terms = [row[0] for row in reading.exec_driver_sql("SELECT term FROM search_words_idx")]
    assert not [block for block in (*blocks, *terms) if b"haddad1" in bytes(block)]
    assert vocabulary(store) == ["haddad39", "noor"]

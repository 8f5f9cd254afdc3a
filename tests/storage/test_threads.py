"""Readers never wait for the writer, writers wait for one another, and each read sees one moment."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier, Event
from weakref import ref

import pytest
from sqlcipher3 import dbapi2

from kiosk.devices.system_clock import SystemClock
from kiosk.domain.people import Party
from kiosk.storage import StoreBusy, SystemIds
from tests.fakes.fake_ids import FakeIds
from tests.fakes.made import NOON, booking, checked_in
from tests.storage.conftest import Open

SPAN = (NOON - timedelta(days=1), NOON + timedelta(days=1))


def test_a_reader_sees_what_is_committed_while_a_writer_writes(opened: Open, ids: FakeIds) -> None:
    store = opened()
    with store.write() as work:
        work.append(checked_in(ids))
        with ThreadPoolExecutor(1) as other:
            assert other.submit(store.reader.home_figures, *SPAN).result(timeout=5).people_in == 0
            assert other.submit(store.outbox_size).result(timeout=5) == 0
        work.commit()
    assert store.reader.home_figures(*SPAN).people_in == 1


def test_an_iterator_keeps_its_moment_to_its_end(opened: Open, ids: FakeIds) -> None:
    store = opened()
    for _ in range(2):
        with store.write() as work:
            work.append(checked_in(ids))
            work.commit()
    entries = iter(store.reader.entries(*SPAN))
    first = next(entries)
    with store.write() as work:
        work.append(checked_in(ids))
        work.commit()
    assert [first.sequence, *(entry.sequence for entry in entries)] == [1, 2]
    assert len(list(store.reader.entries(*SPAN))) == 3


def test_iterators_that_are_given_up_hold_no_connection(opened: Open, ids: FakeIds) -> None:
    store = opened()
    with store.write() as work:
        work.append(checked_in(ids))
        work.append(checked_in(ids))
        work.commit()
    for _ in range(20):
        next(iter(store.reader.entries(*SPAN)))
        next(iter(store.reader.visits(*SPAN)))


@pytest.fixture
def hasty_threads() -> Iterator[None]:
    """Let threads take turns a thousand times as often as usual."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(usual / 1000)
    yield
    sys.setswitchinterval(usual)


def test_writers_of_several_threads_number_without_a_gap(opened: Open, hasty_threads: None) -> None:
    store = opened()
    ids, together = SystemIds(), Barrier(4)

    def check_in(_: int) -> list[int]:
        together.wait()
        sequences = []
        for number in range(100):
            with store.write() as work:
                before = work.people_in_room("workshop")
                entry = work.append(checked_in(ids, party=Party(2)))
                assert work.people_in_room("workshop") == before + 2
                if number % 5:
                    work.commit()
                    sequences.append(entry.sequence)
            store.reader.home_figures(*SPAN)
        return sequences

    with ThreadPoolExecutor(4) as threads:
        taken = sorted(sequence for each in threads.map(check_in, range(4)) for sequence in each)
    assert taken == list(range(1, 321))
    assert store.reader.home_figures(*SPAN).people_in == 640


@pytest.mark.parametrize("commits", [True, False])
def test_an_ended_unit_of_work_holds_no_statement_that_the_next_writer_uses(opened: Open, commits: bool) -> None:
    with opened().write() as work:
        work.people_in_room("workshop")
        if commits:
            work.commit()
    with pytest.raises(dbapi2.ProgrammingError, match="closed cursor"):
        work._transaction._cursor.execute("SELECT 1")


def test_a_unit_of_work_is_gone_when_it_is_done(opened: Open) -> None:
    unit = opened().write()
    with unit as work:
        work.commit()
    gone = ref(work)
    gc.disable()  # which would find it in a ring
    try:
        del unit, work
        assert gone() is None
    finally:
        gc.enable()


def test_a_write_does_not_wait_for_an_import_that_is_still_reading_its_file(opened: Open, ids: FakeIds) -> None:
    store = opened()
    reading, may_go_on = Event(), Event()

    def rows() -> object:
        yield from (booking(f"c{number}") for number in range(1_500))
        reading.set()
        assert may_go_on.wait(10)
        yield booking("last")

    with ThreadPoolExecutor(1) as other:
        importing = other.submit(store.bookings.import_bookings, rows())  # type: ignore[arg-type]
        assert reading.wait(10)
        with store.write() as work:
            work.append(checked_in(ids))
            work.commit()
        may_go_on.set()
        assert importing.result(timeout=10).accepted == 1_501


def test_a_writer_that_never_ends_is_said(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.storage.connections.WRITER_WAIT_S", 0.05)
    store = opened()
    with store.write(), pytest.raises(StoreBusy, match="does not end"), store.write():
        pass


def test_the_ids_of_one_process_are_uuid7_and_in_order() -> None:
    ids, before = SystemIds(), SystemClock().now().timestamp()
    made = [ids.new_id() for _ in range(1_000)]
    assert made == sorted(made)
    assert len(set(made)) == 1_000
    assert {each.version for each in made} == {7}
    assert abs((made[0].int >> 80) / 1000 - before) < 5
    assert all(0 <= ids.pass_entropy() < 2**64 for _ in range(100))
    assert max(ids.pass_entropy() for _ in range(100)) > 2**60

"""A full disk and a read-only folder: said as such, nothing half-written, and the same store goes on by itself."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.actions.ports import PersonalData
from kiosk.storage import DiskFull, ReadOnly, Store, StoreError
from tests.fakes.fake_ids import FakeIds
from tests.fakes.made import NOON, booking, checked_in
from tests.storage.conftest import Open

SPAN = (NOON, NOON + timedelta(hours=1))
Mount = Callable[..., None]


@pytest.fixture
def mount() -> Iterator[Mount]:
    """Run ``mount`` with these arguments, the last one the place; skips where that is not allowed."""
    mounted: list[str] = []

    def mount_it(*arguments: str) -> None:
        if os.geteuid() != 0 or shutil.which("mount") is None:
            pytest.skip("only root mounts")
        done = subprocess.run(["mount", *arguments], capture_output=True, text=True, check=False)
        if done.returncode != 0:
            pytest.skip(f"mounting is not allowed here: {done.stderr.strip()}")
        if arguments[-1] not in mounted:
            mounted.append(arguments[-1])

    yield mount_it
    for place in mounted:
        subprocess.run(["umount", "--lazy", place], check=True)


@contextmanager
def file_size_at_most(size: int) -> Iterator[None]:
    """Let no file of this process grow beyond a size: the write fails with EFBIG, as with a quota."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def set_on_writer(store: Store, pragma: str) -> int:
    """Run a pragma outside any transaction on the writing connection; return its number, if any."""
    pooled = store._engines.writer.raw_connection()
    try:
        row = pooled.cursor().execute(f"PRAGMA {pragma}").fetchone()
    finally:
        pooled.close()
    return int(row[0]) if row else 0


def check_in(store: Store, ids: FakeIds) -> None:
    with store.write() as work:
        work.append(checked_in(ids, code="again"), personal=PersonalData("Noor"))
        work.commit()


def check_in_until_it_fails(store: Store, ids: FakeIds, error: type[StoreError]) -> int:
    """Check in until the store says no; return how many were welcomed before."""
    for welcomed in range(5_000):
        try:
            check_in(store, ids)
        except error:
            return welcomed
    raise AssertionError("the disk never filled")


def assert_whole(store: Store, welcomed: int) -> None:
    """Every welcomed visit is there once with its names, nothing else is, and there is no gap."""
    assert [entry.sequence for entry in store.reader.entries(*SPAN)] == list(range(1, welcomed + 1))
    visits = list(store.reader.visits(*SPAN))
    assert len({visit.id for visit in visits}) == len(visits) == store.outbox_size() == welcomed
    assert all(visit.name == "Noor" for visit in visits)
    assert store.integrity_check() == ()


def test_a_full_disk_is_said_and_the_same_store_goes_on_when_there_is_space(
    tmp_path: Path, opened: Open, ids: FakeIds, mount: Mount
) -> None:
    folder = tmp_path / "small"
    folder.mkdir()
    mount("-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder))
    ballast = folder / "ballast"
    ballast.write_bytes(bytes(600_000))
    store = opened(folder=folder / "data")
    welcomed = check_in_until_it_fails(store, ids, DiskFull)
    assert welcomed > 5
    for _ in range(3):
        with pytest.raises(DiskFull):
            check_in(store, ids)
    assert len(list(store.reader.visits(*SPAN))) == welcomed
    ballast.unlink()
    check_in(store, ids)
    assert_whole(store, welcomed + 1)
    store.close()
    again = opened(folder=folder / "data")
    assert_whole(again, welcomed + 1)


def test_an_import_that_does_not_fit_leaves_nothing(tmp_path: Path, opened: Open, ids: FakeIds, mount: Mount) -> None:
    folder = tmp_path / "small"
    folder.mkdir()
    mount("-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder))
    store = opened(folder=folder / "data")
    with pytest.raises(DiskFull):
        store.bookings.import_bookings(booking(f"c{number}", order_ref="x" * 300) for number in range(20_000))
    with store.write() as work:
        assert work.booking(("c0",)) is None
    store.bookings.import_bookings([booking("small")])
    check_in(store, ids)
    assert_whole(store, 1)


def test_a_folder_on_a_full_disk_cannot_be_opened_and_can_be_afterwards(
    tmp_path: Path, opened: Open, mount: Mount
) -> None:
    folder = tmp_path / "small"
    folder.mkdir()
    mount("-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder))
    ballast = folder / "ballast"
    with pytest.raises(OSError, match="No space"):
        ballast.write_bytes(bytes(2_000_000))
    with pytest.raises(DiskFull):
        opened(folder=folder / "data")
    ballast.unlink()
    opened(folder=folder / "data")


def test_a_file_that_may_not_grow_is_a_full_disk(opened: Open, folder: Path, ids: FakeIds) -> None:
    store = opened()
    check_in(store, ids)
    with file_size_at_most((folder / "kiosk.db-wal").stat().st_size + 40_000):
        welcomed = 1 + check_in_until_it_fails(store, ids, DiskFull)
        with pytest.raises(DiskFull):
            check_in(store, ids)
        assert len(list(store.reader.visits(*SPAN))) == welcomed
    check_in(store, ids)
    assert_whole(store, welcomed + 1)


def test_a_limit_in_the_middle_of_one_check_in_undoes_all_of_it(opened: Open, ids: FakeIds) -> None:
    store = opened()
    check_in(store, ids)
    pages = set_on_writer(store, "page_count")
    for spare in range(3):
        set_on_writer(store, f"max_page_count = {pages + spare}")
        welcomed = len(list(store.reader.visits(*SPAN))) + check_in_until_it_fails(store, ids, DiskFull)
        assert_whole(store, welcomed)
    set_on_writer(store, "max_page_count = 1000000")
    check_in(store, ids)
    assert_whole(store, welcomed + 1)


def test_a_folder_that_cannot_be_written_to_is_said(tmp_path: Path, opened: Open, ids: FakeIds, mount: Mount) -> None:
    folder = tmp_path / "locked"
    folder.mkdir()
    mount("-t", "tmpfs", "-o", "size=4m", "tmpfs", str(folder))
    first = opened(folder=folder / "data")
    check_in(first, ids)
    first.close()
    mount("-o", "remount,ro", str(folder))
    with pytest.raises(ReadOnly):
        opened(folder=folder / "data")
    with pytest.raises(ReadOnly):
        opened(folder=folder / "new")
    mount("-o", "remount,rw", str(folder))
    store = opened(folder=folder / "data")
    check_in(store, ids)
    assert_whole(store, 2)


def test_a_store_that_becomes_read_only_is_said_and_goes_on_afterwards(opened: Open, ids: FakeIds) -> None:
    store = opened()
    check_in(store, ids)
    set_on_writer(store, "query_only = ON")
    for _ in range(2):
        with pytest.raises(ReadOnly):
            check_in(store, ids)
    with pytest.raises(ReadOnly):
        store.bookings.import_bookings([booking("a")])
    set_on_writer(store, "query_only = OFF")
    check_in(store, ids)
    assert_whole(store, 2)

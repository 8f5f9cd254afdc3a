"""Opening a data folder: new, known, in use, with a wrong key, damaged, from a newer program."""

from __future__ import annotations

import json
import os
import re
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.storage import DamagedStore, NewerSchema, ReadOnly, StoreInUse, StoreKey, WrongKey, open_beside
from kiosk.storage.connections import connect
from kiosk.storage.schema import HEAD
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_ids import FakeIds
from tests.fakes.made import NOON, booking, checked_in
from tests.storage.conftest import KEY, Open

OTHER_KEY = StoreKey(bytes(32))
PAGE = 4096


def spoil(path: Path, start: int, length: int = 64) -> bytes:
    """Overwrite a stretch of a file; return what the file then holds."""
    spoiled = bytearray(path.read_bytes())
    spoiled[start : start + length] = bytes(byte ^ 0xFF for byte in spoiled[start : start + length])
    path.write_bytes(bytes(spoiled))
    return bytes(spoiled)


def fill(opened: Open, ids: FakeIds, number: int = 300) -> None:
    store = opened()
    store.bookings.import_bookings(booking(f"code-{each}", order_ref="x" * 200) for each in range(number))
    with store.write() as work:
        work.append(checked_in(ids))
        work.commit()
    store.close()


def test_a_new_folder_gets_a_store_only_its_owner_can_enter(opened: Open, folder: Path) -> None:
    store = opened()
    assert re.fullmatch(r"kiosk-[0-9a-f]{4}", store.kiosk_id)
    assert folder.stat().st_mode & 0o777 == 0o700
    assert (store.newest_occurred_at(), store.outbox_size(), store.integrity_check()) == (None, 0, ())


def test_a_kiosk_keeps_the_name_it_was_given_first(opened: Open) -> None:
    opened(kiosk_id="kiosk-door").close()
    assert opened(kiosk_id="kiosk-other").kiosk_id == "kiosk-door"


def test_what_was_committed_is_there_after_reopening(opened: Open, ids: FakeIds) -> None:
    fact = checked_in(ids)
    store = opened()
    with store.write() as work:
        entry = work.append(fact)
        work.commit()
    store.close()
    again = opened()
    assert again.kiosk_id == store.kiosk_id
    assert list(again.reader.entries(NOON, NOON + timedelta(hours=1))) == [entry]
    assert (again.outbox_size(), again.newest_occurred_at()) == (1, NOON)


def test_the_file_holds_nothing_in_the_clear(opened: Open, folder: Path) -> None:
    store = opened()
    store.bookings.import_bookings([booking("CLEARTEXT-CODE", name="Cleartext Name")])
    store.close()
    held = b"".join(path.read_bytes() for path in folder.iterdir() if path.is_file())
    assert (folder / "kiosk.db").stat().st_size > PAGE
    assert not re.search(rb"cleartext|SQLite format", held, re.IGNORECASE)


def test_durable_and_safe_by_pragma(opened: Open) -> None:
    store = opened()
    for engine in (store._engines.writer, store._engines.readers):
        with engine.begin() as connection:
            said = {
                name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
                for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
            }
        assert said == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 5000}


class TestInUse:
    def test_a_second_opening_says_who_has_it_and_since_when(self, opened: Open, folder: Path) -> None:
        opened()
        with pytest.raises(StoreInUse, match=rf"process {os.getpid()} since 2026-06-20 12:00 UTC") as caught:
            opened()
        assert (caught.value.pid, caught.value.since) == (os.getpid(), NOON)
        assert caught.value.where == str(folder)

    def test_the_first_one_goes_on_and_the_next_may_come_when_it_ends(self, opened: Open, ids: FakeIds) -> None:
        first = opened()
        with pytest.raises(StoreInUse):
            opened()
        with first.write() as work:
            work.append(checked_in(ids))
            work.commit()
        first.close()
        assert opened().outbox_size() == 1

    def test_a_reader_beside_it_sees_the_last_commit_and_writes_nothing(
        self, opened: Open, folder: Path, ids: FakeIds, clock: FakeClock
    ) -> None:
        first = opened()
        (folder / "kiosk.key").write_text(KEY.key.hex() + "\n")
        beside = open_beside(folder, clock=clock, ids=ids)
        with first.write() as work:
            work.append(checked_in(ids))
            work.commit()
        assert beside.outbox_size() == 1
        assert beside.kiosk_id == first.kiosk_id
        with pytest.raises(ReadOnly), beside.write() as work:
            work.append(checked_in(ids))
        beside.close()
        assert first.outbox_size() == 1

    def test_a_holder_whose_note_is_not_written_yet_is_still_a_holder(self, opened: Open, folder: Path) -> None:
        opened()
        (folder / "kiosk.lock").write_text("")
        with pytest.raises(StoreInUse, match="another process") as caught:
            opened()
        assert caught.value.pid is None

    def test_a_note_that_was_left_behind_keeps_nobody_out(self, opened: Open, folder: Path) -> None:
        folder.mkdir()
        (folder / "kiosk.lock").write_text(json.dumps({"pid": 1, "since": NOON.isoformat()}))
        opened()


class TestWrongKey:
    def test_a_wrong_key_is_told_from_damage_and_nothing_is_touched(
        self, opened: Open, folder: Path, ids: FakeIds
    ) -> None:
        fill(opened, ids)
        before = (folder / "kiosk.db").read_bytes()
        with pytest.raises(WrongKey, match="not the one"):
            opened(key=OTHER_KEY)
        assert (folder / "kiosk.db").read_bytes() == before
        assert opened().outbox_size() == 1

    def test_a_wrong_key_for_a_damaged_file_is_a_wrong_key(self, opened: Open, folder: Path, ids: FakeIds) -> None:
        fill(opened, ids)
        before = spoil(folder / "kiosk.db", 0)
        with pytest.raises(WrongKey):
            opened(key=OTHER_KEY)
        assert (folder / "kiosk.db").read_bytes() == before

    def test_without_a_check_file_the_right_key_opens_and_writes_it_anew(self, opened: Open, folder: Path) -> None:
        opened().close()
        (folder / "kiosk.keycheck").write_text("{ nonsense")
        opened().close()
        with pytest.raises(WrongKey, match="not the one"):
            opened(key=OTHER_KEY)

    def test_without_a_check_file_a_store_that_does_not_open_is_left_alone(self, opened: Open, folder: Path) -> None:
        opened().close()
        (folder / "kiosk.keycheck").unlink()
        before = (folder / "kiosk.db").read_bytes()
        with pytest.raises(WrongKey, match="cannot be told which"):
            opened(key=OTHER_KEY)
        assert (folder / "kiosk.db").read_bytes() == before
        assert not (folder / "kiosk.keycheck").exists()

    def test_the_check_file_does_not_hold_the_key(self, opened: Open, folder: Path) -> None:
        opened().close()
        assert KEY.key.hex() not in (folder / "kiosk.keycheck").read_text()


class TestDamage:
    @pytest.mark.parametrize("start", [0, 16, 100, PAGE - 32])
    def test_a_damaged_first_page_is_set_aside_and_kept(
        self, opened: Open, folder: Path, ids: FakeIds, start: int
    ) -> None:
        fill(opened, ids)
        spoiled = spoil(folder / "kiosk.db", start)
        with pytest.raises(DamagedStore, match="set aside") as caught:
            opened()
        assert Path(caught.value.where).name == "kiosk.db.damaged-20260620T120000Z"
        assert Path(caught.value.where).read_bytes() == spoiled

    def test_no_new_store_takes_the_place_of_a_damaged_one(self, opened: Open, folder: Path, ids: FakeIds) -> None:
        fill(opened, ids)
        spoil(folder / "kiosk.db", 0)
        for expected in ("set aside", r"missing; damaged ones are kept: kiosk\.db\.damaged-"):
            with pytest.raises(DamagedStore, match=expected):
                opened()
        assert not (folder / "kiosk.db").exists()

    def test_two_damaged_files_of_one_second_are_both_kept(self, opened: Open, folder: Path, ids: FakeIds) -> None:
        for _ in range(2):
            fill(opened, ids)
            spoil(folder / "kiosk.db", 0)
            with pytest.raises(DamagedStore):
                opened()
            (folder / "kiosk.keycheck").unlink()
        assert len(list(folder.glob("kiosk.db.damaged-*"))) == 2

    @pytest.mark.parametrize("content", [b"", b"not a store at all" * 1000])
    def test_a_file_that_is_empty_or_something_else_is_damage(self, opened: Open, folder: Path, content: bytes) -> None:
        opened().close()
        (folder / "kiosk.db").write_bytes(content)
        with pytest.raises(DamagedStore):
            opened()

    def test_a_missing_file_is_no_new_store(self, opened: Open, folder: Path) -> None:
        opened().close()
        (folder / "kiosk.db").unlink()
        with pytest.raises(DamagedStore, match="missing"):
            opened()

    def test_damage_met_on_the_way_makes_the_next_opening_read_everything(
        self, opened: Open, folder: Path, ids: FakeIds
    ) -> None:
        fill(opened, ids, 3_000)
        path = folder / "kiosk.db"
        for page in range(90, path.stat().st_size // PAGE):
            spoil(path, page * PAGE + 200)
        store = opened()
        assert store.integrity_check() != ()
        with pytest.raises(DamagedStore, match="cannot be read"), store.write() as work:
            for number in range(3_000):
                work.booking((f"code-{number}",))
        store.close()
        with pytest.raises(DamagedStore, match="set aside") as caught:
            opened()
        assert Path(caught.value.where).exists()

    def test_damage_that_stops_the_reading_of_everything_is_set_aside_as_well(
        self, opened: Open, folder: Path, ids: FakeIds
    ) -> None:
        fill(opened, ids)
        spoil(folder / "kiosk.db", PAGE + 904)
        with pytest.raises(DamagedStore, match="cannot be read"):
            opened()
        with pytest.raises(DamagedStore, match="set aside"):
            opened()

    def test_a_suspicion_that_proves_wrong_is_taken_back(self, opened: Open, folder: Path, ids: FakeIds) -> None:
        fill(opened, ids)
        (folder / "kiosk.suspect").touch()
        assert opened().outbox_size() == 1
        assert not (folder / "kiosk.suspect").exists()


def test_a_store_of_a_newer_program_stops_this_one(opened: Open, folder: Path, clock: FakeClock) -> None:
    opened().close()
    with closing(connect(folder / "kiosk.db", KEY.key)) as raw:
        raw.execute("UPDATE alembic_version SET version_num = '9000'")
    before = (folder / "kiosk.db").read_bytes()
    with pytest.raises(NewerSchema, match="9000"):
        opened()
    assert (folder / "kiosk.db").read_bytes() == before
    with closing(connect(folder / "kiosk.db", KEY.key)) as raw:
        raw.execute("UPDATE alembic_version SET version_num = ?", (HEAD,))
    opened()

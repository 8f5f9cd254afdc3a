"""A backup is a copy of one moment; it opens on another machine by the recovery code, and what is wrong is told."""

from __future__ import annotations

import json
import shutil
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from threading import Event

import pytest

from kiosk.actions.ports import EVER, PersonalData
from kiosk.domain.facts import Erased, ErasureReason
from kiosk.domain.recovery_codes import recovery_code
from kiosk.domain.shares import NO_PART, Held, PlaceKey, PlaceKind, own_places_left
from kiosk.storage import BackupError, NewerSchema, StoreInUse, check_backup, open_store, restore_backup
from kiosk.storage.backup_file import Head, write_backup_file
from kiosk.storage.backups import back_up, row_counts
from kiosk.storage.connections import connect
from kiosk.storage.errors import DamagedBackup, NotABackup, StoreInTheWay, TruncatedBackup, WrongKey, WrongRecoveryCode
from kiosk.storage.recovery import RecoveryNote, read_recovery
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_ids import FakeIds
from tests.fakes.made import NOON, booking, checked_in
from tests.storage.conftest import KEY, Open
from tests.storage.test_personal_rows import add, rows

LATER = NOON + timedelta(hours=1)


@pytest.fixture(autouse=True)
def quick_and_without_a_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wrapping takes 64 MiB and a tenth of a second, on purpose; what is tested here does not depend on it."""
    defaults = RecoveryNote.__init__.__defaults__
    monkeypatch.setattr(RecoveryNote.__init__, "__defaults__", (64, 1, 1))
    assert defaults == (65_536, 3, 4)
    monkeypatch.setenv("KIOSK_KEY_SOURCE", "file")


@pytest.fixture
def made(opened: Open, ids: FakeIds, tmp_path: Path) -> tuple[Path, str]:
    """Return a backup file of a kiosk with two visits and a booking, and its recovery code."""
    store = opened(kiosk_id="front-door")
    add(store, checked_in(ids, code="A1"), PersonalData("Noor Haddad"))
    add(store, checked_in(ids), PersonalData("Bo Berg"))
    store.bookings.import_bookings([booking("A1")])
    code = store.backups.new_recovery_code(NOON)
    store.backups.make(NOON)
    stick = tmp_path / "stick"
    stick.mkdir()
    (backup,) = store.backups.mirror(stick)
    store.close()
    return stick / backup.name, code


def restored(folder: Path, backup: Path, code: str, **given: bool) -> str:
    return restore_backup(folder, backup, lambda: code, LATER, **given).kept


def test_a_backup_becomes_the_store_of_another_machine_under_its_own_key(
    made: tuple[Path, str], tmp_path: Path, clock: FakeClock, ids: FakeIds
) -> None:
    other = tmp_path / "other"
    restored(other, *made)
    assert (other / "kiosk.key").read_text().strip() != KEY.key.hex()
    with closing(open_store(other, clock=clock, ids=ids)) as store:
        assert store.kiosk_id == "front-door"
        assert rows(store, "SELECT name FROM personal ORDER BY name") == [("Bo Berg",), ("Noor Haddad",)]
        add(store, checked_in(ids), None)
        assert [entry.sequence for entry in store.reader.entries(*EVER)] == [1, 2, 3]
        assert store.integrity_check() == ()
        assert store.backups.has_recovery()
    assert sorted(path.name for path in other.iterdir()) == [
        "kiosk.db", "kiosk.key", "kiosk.keycheck", "kiosk.lock", "kiosk.recovery",
    ]  # fmt: skip


def test_a_restored_kiosk_has_no_places_to_give_until_it_meets_the_hub(
    opened: Open, folder: Path, clock: FakeClock, ids: FakeIds
) -> None:
    place = PlaceKey(PlaceKind.ROOM, "workshop")
    store = opened(kiosk_id="front-door")
    store.shares.keep(2, {place: 7}, NOON)
    store.close()
    backup = shutil.copy(back_up(folder / "kiosk.db", KEY.key, label="daily", now=NOON), folder.parent / "copy.db")
    (folder / "kiosk.key").write_text(KEY.key.hex())
    restored(folder, Path(backup), "", replace=True)
    with closing(open_store(folder, clock=clock, ids=ids)) as again:
        held = again.shares.counts([place])[place].held
    assert (held, own_places_left(10, held, NOON)) == (Held(0, NO_PART, None, NOON), 0)


def test_the_code_goes_on_opening_the_backups_of_the_restored_machine(
    made: tuple[Path, str], tmp_path: Path, clock: FakeClock, ids: FakeIds
) -> None:
    other, stick = tmp_path / "other", tmp_path / "second stick"
    stick.mkdir()
    restored(other, *made)
    with closing(open_store(other, clock=clock, ids=ids)) as store:
        store.backups.make(LATER)
        (again,) = store.backups.mirror(stick)
    assert check_backup(tmp_path / "third", stick / again.name, lambda: made[1]).kiosk_id == "front-door"


def test_a_store_in_the_way_is_replaced_only_when_told_and_becomes_a_backup(
    made: tuple[Path, str], tmp_path: Path, clock: FakeClock, ids: FakeIds
) -> None:
    other = tmp_path / "other"
    with closing(open_store(other, clock=clock, ids=ids, kiosk_id="back-door")) as store:
        add(store, checked_in(ids), PersonalData("Ada Lovelace"))
    with pytest.raises(StoreInTheWay):
        restored(other, *made)
    kept = restored(other, *made, replace=True)
    with closing(open_store(other, clock=clock, ids=ids)) as store:
        assert store.kiosk_id == "front-door"
    with closing(connect(Path(kept), bytes.fromhex((other / "kiosk.key").read_text()))) as raw:
        assert raw.execute("SELECT name FROM personal").fetchall() == [("Ada Lovelace",)]


def test_who_was_erased_since_stays_erased(opened: Open, folder: Path, ids: FakeIds) -> None:
    store = opened()
    fact = checked_in(ids, code="A1")
    add(store, fact, PersonalData("Noor Haddad"))
    add(store, checked_in(ids), PersonalData("Bo Berg"))
    store.bookings.import_bookings([booking("A1"), booking("B1")])
    untouched = shutil.copy(back_up(folder / "kiosk.db", KEY.key, label="daily", now=NOON), folder.parent / "copy.db")
    with store.write() as work:
        work.append(Erased(fact.visit_id, "A1", ErasureReason.ASKED))
        work.commit()
    store.close()
    (folder / "kiosk.key").write_text(KEY.key.hex())
    restored(folder, Path(untouched), "", replace=True)
    again = opened()
    assert rows(again, "SELECT name FROM personal") == [("Bo Berg",)]
    assert rows(again, "SELECT code, name FROM bookings ORDER BY code") == [("A1", ""), ("B1", "Noor Haddad")]
    assert rows(again, "SELECT code_folded FROM erased") == [("a1",)]


def test_a_code_of_another_kiosk_and_a_mistyped_one_are_told_apart(made: tuple[Path, str], tmp_path: Path) -> None:
    backup, code = made
    with pytest.raises(WrongRecoveryCode, match="not this backup’s"):
        restored(tmp_path / "other", backup, recovery_code(7))
    with pytest.raises(WrongRecoveryCode, match="mistyped"):
        restored(tmp_path / "other", backup, code[:-1] + ("A" if code[-1] != "A" else "B"))
    assert [path.name for path in (tmp_path / "other").iterdir()] == ["kiosk.lock"]


@pytest.mark.parametrize("left", [40, 500, -4096, -1])
def test_a_backup_whose_end_is_missing_is_truncated(made: tuple[Path, str], tmp_path: Path, left: int) -> None:
    backup, code = made
    backup.write_bytes(backup.read_bytes()[:left])
    with pytest.raises(TruncatedBackup):
        restored(tmp_path / "other", backup, code)


@pytest.mark.parametrize("at", [60, 900, 5_000, 60_000, -1])
def test_a_backup_that_was_changed_anywhere_is_told(made: tuple[Path, str], tmp_path: Path, at: int) -> None:
    backup, code = made
    content = bytearray(backup.read_bytes())
    content[at] ^= 0x01
    backup.write_bytes(content)
    with pytest.raises((DamagedBackup, WrongRecoveryCode)) as told:
        restored(tmp_path / "other", backup, code)
    assert isinstance(told.value, DamagedBackup) or at == 900
    assert not (tmp_path / "other" / "kiosk.db").exists()


def test_a_counts_line_that_was_exchanged_is_told(made: tuple[Path, str], tmp_path: Path) -> None:
    backup, code = made
    magic, head, store = backup.read_bytes().split(b"\n", 2)
    said = json.loads(head)
    said["rows"]["journal"] = 1
    backup.write_bytes(b"\n".join([magic, json.dumps(said).encode(), store]))
    with pytest.raises(DamagedBackup):
        restored(tmp_path / "other", backup, code)


def test_a_newer_schema_is_told(opened: Open, folder: Path, tmp_path: Path) -> None:
    store = opened()
    code = store.backups.new_recovery_code(NOON)
    store.close()
    with closing(connect(folder / "kiosk.db", KEY.key)) as raw:
        raw.execute("UPDATE alembic_version SET version_num = '9999'")
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        counts = row_counts(raw)
    note = read_recovery(folder)
    assert note is not None
    target = tmp_path / "newer.kioskbackup"
    write_backup_file(target, folder / "kiosk.db", Head(note, store.kiosk_id, "", "9999", counts, 0), KEY.key)
    with pytest.raises(NewerSchema):
        restored(tmp_path / "other", target, code)


def test_files_of_another_kind_are_told(tmp_path: Path) -> None:
    (tmp_path / "holiday.jpg").write_bytes(b"\xff\xd8 no backup")
    (tmp_path / "empty.db").touch()
    for name in ("holiday.jpg", "empty.db"):
        with pytest.raises(NotABackup):
            restored(tmp_path / "other", tmp_path / name, "")
    with pytest.raises(BackupError, match="no such backup"):
        restored(tmp_path / "other", tmp_path / "none.kioskbackup", "")


def test_a_backup_as_it_lies_opens_by_the_folders_key_else_by_the_note_beside_it(
    opened: Open, folder: Path, tmp_path: Path
) -> None:
    store = opened(kiosk_id="front-door")
    code = store.backups.new_recovery_code(NOON)
    plain = folder / "backups" / store.backups.make(NOON).name
    store.close()
    assert check_backup(tmp_path / "other", plain, lambda: code).kiosk_id == "front-door"
    alone = Path(shutil.copy(plain, tmp_path / "alone.db"))
    with pytest.raises(WrongKey):
        check_backup(tmp_path / "other", alone, lambda: code)
    alone.write_bytes(alone.read_bytes()[:-100])
    with pytest.raises(TruncatedBackup):
        check_backup(tmp_path / "other", alone, lambda: code)


def test_a_kiosk_that_runs_is_not_restored_over(made: tuple[Path, str], opened: Open, folder: Path) -> None:
    opened()
    with pytest.raises(StoreInUse):
        restored(folder, *made, replace=True)


def test_a_backup_made_while_visitors_come_is_of_one_moment(opened: Open, ids: FakeIds) -> None:
    store, enough = opened(), Event()

    def come() -> int:
        visits = 0
        while not enough.is_set():
            add(store, checked_in(ids), PersonalData("Noor Haddad"))
            visits += 1
        return visits

    with ThreadPoolExecutor(1) as pool:
        coming = pool.submit(come)
        for number in range(3):
            assert store.backups.make(NOON + timedelta(minutes=number)).rows > 0
        enough.set()
        assert coming.result(timeout=20) > 0


def test_the_other_disk_holds_what_is_here_and_loses_whoever_was_erased(
    opened: Open, ids: FakeIds, tmp_path: Path
) -> None:
    store, stick = opened(), tmp_path / "stick"
    fact = checked_in(ids)
    add(store, fact, PersonalData("Noor Haddad"))
    code = store.backups.new_recovery_code(NOON)
    store.backups.make(NOON)
    with pytest.raises(BackupError, match="not there"):
        store.backups.mirror(stick)
    stick.mkdir()
    assert len(store.backups.mirror(stick)) == 1
    assert store.backups.mirror(stick) == ()
    with store.write() as work:
        work.append(Erased(fact.visit_id, None, ErasureReason.ASKED))
        work.commit()
    store.personal.forget([fact.visit_id], [])
    (again,) = store.backups.mirror(stick)
    assert check_backup(tmp_path / "other", stick / again.name, lambda: code).rows["personal"] == 0
    for days in range(1, 10):
        store.backups.make(NOON + timedelta(days=days))
    store.backups.mirror(stick)
    assert len(list(stick.iterdir())) == len(list((tmp_path / "data" / "backups").iterdir())) == 8


def test_without_a_recovery_code_nothing_leaves_the_machine(opened: Open, tmp_path: Path) -> None:
    store = opened()
    store.backups.make(NOON)
    with pytest.raises(BackupError, match="no recovery code"):
        store.backups.mirror(tmp_path)
    assert not store.backups.has_recovery()

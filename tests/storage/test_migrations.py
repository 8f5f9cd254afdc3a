"""Migrations: equal to the tables, up, down, with data, after a verified backup, whole or not at all."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from kiosk.actions.hub_ports import HubRecord
from kiosk.domain.facts import Acted, Joined, SomeLeft
from kiosk.domain.people import Party
from kiosk.domain.visits import How
from kiosk.storage import StoreError, schema
from kiosk.storage.backups import back_up, integrity_faults, row_counts
from kiosk.storage.connections import Engines, connect
from kiosk.storage.schema import HEAD, MIGRATIONS, migrate, schema_version
from tests.fakes.fake_ids import FakeIds
from tests.fakes.made import NOON, booking, checked_in, session
from tests.storage.conftest import KEY, Open

NEXT = "9001"
STAFF = UUID(int=7)
NEXT_STEP = '''
"""A step of tomorrow."""
import sqlalchemy as sa
from alembic import op
revision, down_revision, branch_labels, depends_on = "{next}", "{head}", None, None
def upgrade():
    op.add_column("visits", sa.Column("colour", sa.Text(), nullable=False, server_default="green"))
    op.create_table("guests", sa.Column("id", sa.Integer(), primary_key=True))
    {fails}
def downgrade():
    op.drop_table("guests")
    with op.batch_alter_table("visits") as visits:
        visits.drop_column("colour")
'''
Tomorrow = Callable[..., None]


@pytest.fixture
def tomorrow(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Tomorrow:
    """Let the program know one step more; ``fails`` is a statement at that step's end."""

    def add(fails: str = "") -> None:
        scripts = tmp_path / "migrations"
        shutil.rmtree(scripts, ignore_errors=True)
        shutil.copytree(MIGRATIONS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
        step = NEXT_STEP.format(next=NEXT, head=HEAD, fails=fails)
        (scripts / "versions" / f"{NEXT}_tomorrow.py").write_text(step)
        monkeypatch.setattr(schema, "MIGRATIONS", scripts)
        monkeypatch.setattr("kiosk.storage.schema.HEAD", NEXT)
        monkeypatch.setattr("kiosk.storage.store.HEAD", NEXT)

    return add


def made_of(path: Path) -> dict[str, str]:
    """Return each table and index of a store with the statement that makes it, white space aside."""
    with closing(connect(path, KEY.key)) as raw:
        rows = raw.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    return {name: re.sub(r"[\s\"]+", "", sql) for name, sql in rows}


def filled(opened: Open, ids: FakeIds) -> list[Any]:
    """Write some of everything and return the visits and entries as read back."""
    store = opened()
    store.bookings.import_bookings([booking("a"), booking("b")])
    store.bookings.import_sessions([session("s", NOON)], source="x")
    with store.write() as work:
        for number in range(5):
            work.append(checked_in(ids, party=Party(1, number), code="a"))
        work.commit()
    read = read_back(store)
    store.close()
    return read


def read_back(store: Any) -> list[Any]:
    span = (NOON - timedelta(days=1), NOON + timedelta(days=1))
    return [*store.reader.visits(*span), *store.reader.entries(*span), *store.bookings.sessions_between(*span)]


def test_the_migrations_make_what_the_tables_say(tmp_path: Path, opened: Open, folder: Path) -> None:
    opened().close()
    engines = Engines(tmp_path / "migrated.db", KEY.key)
    migrate(engines.writer)
    assert schema_version(engines.writer) == HEAD
    engines.close()
    assert made_of(tmp_path / "migrated.db") == made_of(folder / "kiosk.db")


def test_down_to_nothing_and_up_again(tmp_path: Path) -> None:
    path = tmp_path / "migrated.db"
    engines = Engines(path, KEY.key)
    migrate(engines.writer)
    migrate(engines.writer, "base")
    assert set(made_of(path)) == {"alembic_version"}
    migrate(engines.writer)
    assert schema_version(engines.writer) == HEAD
    engines.close()


def test_the_newest_step_is_the_one_the_program_names() -> None:
    steps = sorted(path.name[:4] for path in (MIGRATIONS / "versions").glob("[0-9]*.py"))
    assert steps[-1] == HEAD
    assert steps == [f"{number:04}" for number in range(1, len(steps) + 1)]


def test_an_older_store_is_migrated_with_its_data_after_a_backup(
    opened: Open, folder: Path, ids: FakeIds, tomorrow: Tomorrow
) -> None:
    before = filled(opened, ids)
    tomorrow()
    store = opened()
    assert read_back(store) == before
    assert store.integrity_check() == ()
    store.close()
    assert {"guests"} <= set(made_of(folder / "kiosk.db"))
    (kept,) = (folder / "backups").iterdir()
    assert kept.name == f"kiosk-20260620T120000Z-schema-{HEAD}.db"
    assert "guests" not in made_of(kept)
    with closing(connect(kept, KEY.key)) as raw:
        assert row_counts(raw)["journal"] == 5
    opened().close()
    assert len(list((folder / "backups").iterdir())) == 1


def test_a_step_and_its_way_back_keep_the_data(
    opened: Open, folder: Path, ids: FakeIds, tomorrow: Tomorrow, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = filled(opened, ids)
    made = made_of(folder / "kiosk.db")
    tomorrow()
    opened().close()
    engines = Engines(folder / "kiosk.db", KEY.key)
    migrate(engines.writer, HEAD)
    engines.close()
    assert set(made_of(folder / "kiosk.db")) == set(made)
    monkeypatch.undo()
    assert read_back(opened()) == before


def test_down_to_the_first_store_and_up_again_keeps_the_data(opened: Open, folder: Path, ids: FakeIds) -> None:
    before = filled(opened, ids)
    made = made_of(folder / "kiosk.db")
    engines = Engines(folder / "kiosk.db", KEY.key)
    migrate(engines.writer, "0001")
    migrate(engines.writer)
    engines.close()
    assert made_of(folder / "kiosk.db") == made
    assert read_back(opened()) == before


def test_parties_are_added_to_a_store_of_the_first_release_and_taken_away_again(
    opened: Open, folder: Path, ids: FakeIds
) -> None:
    before = filled(opened, ids)
    engines = Engines(folder / "kiosk.db", KEY.key)
    migrate(engines.writer, "0001")
    engines.close()
    assert "party_codes" not in made_of(folder / "kiosk.db")
    store = opened()
    assert read_back(store) == before
    visit, *_ = before
    with store.write() as work:
        work.append(Joined(visit.id, Party(0, 2), How.CODE, ("b",)))
        work.append(SomeLeft(visit.id, Party(0, 1), 1, How.CODE))
        work.commit()
        assert store.integrity_check() == ()
    with store.write() as work:
        (found,) = work.open_visits(("B",))
    assert (found.id, found.party, found.left) == (visit.id, Party(1, 2), Party(0, 1))


def test_what_staff_did_is_laid_beside_the_journal_of_an_older_store(opened: Open, folder: Path, ids: FakeIds) -> None:
    store, came = opened(), checked_in(ids, code="a")
    with store.write() as work:
        work.append(came)
        work.append(Acted(STAFF, "moved", came.visit_id, "mistake", "wtt-1"))
        work.append(Acted(STAFF, "signed_in"))
        work.commit()
    before = [*store.acts.acts((), ())]
    store.close()
    engines = Engines(folder / "kiosk.db", KEY.key)
    migrate(engines.writer, "0020")
    assert "acts" not in made_of(folder / "kiosk.db")
    migrate(engines.writer)
    engines.close()
    store = opened()
    assert [*store.acts.acts((), ())] == before
    assert {(each.act.act, each.code) for each in before} == {("signed_in", ""), ("moved", "a")}
    store.close()
    engines = Engines(folder / "kiosk.db", KEY.key)
    migrate(engines.writer, "0023")
    with engines.writer.begin() as writing:
        writing.exec_driver_sql("INSERT INTO erased (code_folded) VALUES ('a')")
    migrate(engines.writer)
    engines.close()
    assert {(each.act.act, each.code) for each in opened().acts.acts((), ())} == {("signed_in", ""), ("moved", "")}


@pytest.mark.parametrize(("kind", "heard_to"), [("setting", ""), ("room", "7-x")])
def test_what_an_older_program_could_not_keep_is_heard_once_more(
    opened: Open, folder: Path, kind: str, heard_to: str
) -> None:
    store = opened()
    store.outbox.join("https://hub.test", "token")
    store.heard.hear([], "7-x", [HubRecord(kind, "greeting", 7, None)])
    store.close()
    engines = Engines(folder / "kiosk.db", KEY.key)
    migrate(engines.writer, "0021")
    migrate(engines.writer)
    engines.close()
    assert opened().heard.cursor() == heard_to


def test_a_step_that_fails_leaves_the_store_as_it_was(
    opened: Open, folder: Path, ids: FakeIds, tomorrow: Tomorrow, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, made = filled(opened, ids), made_of(folder / "kiosk.db")
    tomorrow("raise ZeroDivisionError")
    with pytest.raises(ZeroDivisionError):
        opened()
    assert made_of(folder / "kiosk.db") == made
    monkeypatch.undo()
    assert read_back(opened()) == before


def test_without_a_backup_that_can_be_verified_nothing_is_migrated(
    opened: Open, folder: Path, ids: FakeIds, tomorrow: Tomorrow, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(opened, ids)
    made = made_of(folder / "kiosk.db")
    tomorrow()
    monkeypatch.setattr("kiosk.storage.backups.integrity_faults", lambda _: ("page 3 is missing",))
    with pytest.raises(StoreError, match="backup could not be verified"):
        opened()
    assert made_of(folder / "kiosk.db") == made
    assert list((folder / "backups").iterdir()) == []


def test_a_backup_is_whole_and_encrypted_while_the_store_is_open(opened: Open, folder: Path, ids: FakeIds) -> None:
    store = opened()
    with store.write() as work:
        work.append(checked_in(ids))
        work.commit()
    kept = back_up(folder / "kiosk.db", KEY.key, label="test", now=NOON)
    assert not kept.read_bytes().startswith(b"SQLite format 3")
    with closing(connect(kept, KEY.key)) as raw:
        assert integrity_faults(raw) == ()
        assert row_counts(raw)["journal"] == row_counts(raw)["outbox"] == 1


def test_an_ordinary_start_imports_no_alembic_and_no_keyring(opened: Open, folder: Path) -> None:
    opened().close()
    program = (
        "import sys; from pathlib import Path; from kiosk.devices.system_clock import SystemClock\n"
        "from kiosk.storage import StoreKey, SystemIds, open_store\n"
        f"open_store(Path({str(folder)!r}), clock=SystemClock(), ids=SystemIds(), key=StoreKey({KEY.key!r})).close()\n"
        "print([name for name in ('alembic', 'keyring') if name in sys.modules])"
    )
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"

"""A store with 1,000,000 past visits and 100,000 bookings, written by bulk SQL once and kept in ``build``."""

from __future__ import annotations

import hashlib
import multiprocessing
import shutil
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy.schema import CreateTable

from kiosk.devices.system_clock import SystemClock
from kiosk.domain.bookings import Booking
from kiosk.storage import Store, StoreKey, SystemIds, instants, open_store
from kiosk.storage.connections import connect
from kiosk.storage.search_schema import MAKING, TAKING_IN_ALL
from kiosk.storage.tables import metadata

# Without capacities: a bench lets more people in than any real room holds.
PACK = """
[place]
key = "bench"
name = "Bench"
kind = "building"
time_zone = "Europe/London"
languages = ["en", "so", "ar"]
[[rooms]]
key = "hall"
name = "Hall"
[[programmes]]
key = "open_visit"
name = "Open visit"
room = "hall"
open_visit = true
[[programmes]]
key = "no_badge"
name = "No badge"
room = "hall"
open_visit = true
badge = false
"""

KEY = StoreKey(bytes(range(32)))
VISITS = 1_000_000
BOOKINGS = 100_000
SESSION = "bench-session"
ROOM = "bench-room"
BETWEEN_VISITS_US = 90_000_000  # 1,000,000 visits in nearly three years
NAMED = 30_000  # the visits of the last month: names go after 30 days

_COUNTING = "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < :count)"
_NAME = "a_name(sequence)"
_ID = "CAST(unhex(printf('%012x7%03x', ({at}) / 1000, i % 4096)) || randomblob(8) AS BLOB)"
_AT = ":first + i * :step"

# 60 given names and some 12,000 families', the common ones often: a search for a common one finds many.
_GIVEN = (
    "Amina Olivia George Muhammad Noah Isla Ivy Oliver Ava Arthur Freya Leo Zofia Jakub Fatima Yusuf Layla Omar Noor "
    "Mei Wei Hana Jin Priya Arjun Ananya Rohan Chidi Ngozi Kwame Ama Tesfaye Selam Bereket Hiwot Ayaan Hodan Ana João "
    "Marta José Elena Luca Giulia Søren Ingrid Zoë François Émile Chloé Dmitri Olga Ahmed Sara Ibrahim Mariam Grace"
)
_SYLLABLE = "ba ro wal ken sho mi der fon ta li gar sen ov ka rim du bel no vi zu har ton pe"
GIVEN, _SYLLABLES = _GIVEN.split(), _SYLLABLE.split()
_FAMILY = [first + middle + last for first in _SYLLABLES for middle in _SYLLABLES for last in _SYLLABLES]


def name_of(number: int) -> str:
    """Return one of many names, the same for the same number."""
    mixed = number * 2_654_435_761 % 2**32
    family = _FAMILY[(mixed >> 8) % (mixed % len(_FAMILY) + 1)]
    return f"{GIVEN[mixed % len(GIVEN)]} {family.title()}"


FILLING = (
    f"""{_COUNTING} INSERT INTO visits
    SELECT {_ID.format(at=_AT)}, 2 * i + 1, 1 + i % 2, i % 3 / 2, 0, 1 + i % 2 + i % 3 / 2, 'bench', NULL,
      :room, 'code', p, lower(p), substr(p, 3, 4), 'P' || i, 'p' || i, NULL, 0, {_AT}, {_AT} + 3600000000, 'observed',
      1, 0, 0, 0, 0
    FROM (SELECT i, 'K1' || substr(hex(randomblob(7)), 1, 14) AS p FROM n)""",
    """INSERT INTO journal
    SELECT :kiosk, sequence, id, 'checked_in', checked_in_at, checked_in_at * 1000, 0, 1, id, people,
      json_object('adults', adults, 'under_18', under_18, 'not_said', 0, 'programme', programme_key, 'session',
        session_key, 'room', room_key, 'how', how, 'pass', pass_code, 'code', code, 'age_band', NULL,
        're_entry', json('false'), 'area', '')
    FROM visits""",
    """INSERT INTO journal
    SELECT :kiosk, sequence + 1, CAST(substr(id, 1, 8) || randomblob(8) AS BLOB), 'checked_out', checked_out_at,
      checked_out_at * 1000, 0, 1, id, -people, json_object('people', people, 'left_at', checked_out_at,
      'ending', ending, 'how', how)
    FROM visits""",
    f"""INSERT INTO personal
    SELECT id, {_NAME}, 'Visitor', date('now', '+30 days'), 0, date('now'), '', date('now', '+7 days'),
      '2026-11', 'public_task', 'public_task', 'consent'
    FROM visits WHERE sequence > 2 * (:count - :named)""",
)


def booking(number: int) -> Booking:
    """Return one of the bookings; its code is ``BENCH-`` and eight digits."""
    return Booking(
        code=f"BENCH-{number:08}", source="bench", name=name_of(number), order_ref=f"O{number}",
        ticket="Adult", session_key=SESSION,
    )  # fmt: skip


def opened(folder: Path) -> Store:
    """Open a store of the benchmark."""
    return open_store(folder, clock=SystemClock(), ids=SystemIds(), key=KEY, kiosk_id="kiosk-bench")


def full_store(build: Path, copy: Path) -> Path:
    """Return a fresh copy, at ``copy``, of the full store; made when the tables have changed since."""
    made_by = [*FILLING, *MAKING, *(str(CreateTable(table)) for table in metadata.sorted_tables)]
    shape = hashlib.sha256("".join(made_by).encode())
    shape.update("".join(sorted(index.name or "" for t in metadata.tables.values() for index in t.indexes)).encode())
    kept = build / "bench" / f"full-{shape.hexdigest()[:12]}"
    if not kept.exists():
        making = kept.with_suffix(".making")
        shutil.rmtree(making, ignore_errors=True)
        # In a process of its own: what it takes is not the memory of what is measured.
        maker = multiprocessing.get_context("spawn").Process(target=_make, args=(making,))
        maker.start()
        maker.join()
        if maker.exitcode:
            raise RuntimeError("the full store could not be made, see above")
        making.replace(kept)
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(kept, copy)
    return copy


def _make(folder: Path) -> None:
    store = opened(folder)
    store.bookings.import_bookings(booking(number) for number in range(BOOKINGS))
    store.close()
    with closing(connect(folder / "kiosk.db", KEY.key)) as raw:
        raw.execute("PRAGMA synchronous = OFF")
        raw.execute("PRAGMA cache_size = -400000")
        raw.create_function("a_name", 1, name_of)
        indexes = raw.execute("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL").fetchall()
        raw.execute("BEGIN")
        for name, _ in indexes:
            raw.execute(f"DROP INDEX {name}")
        for statement in FILLING:
            raw.execute(statement, _filling())
        raw.execute("DELETE FROM search_state")
        for statement in ("INSERT INTO search_state VALUES (1, 0)", *TAKING_IN_ALL):
            raw.execute(statement)
        for _, made_by in indexes:
            raw.execute(made_by)
        raw.execute("COMMIT")
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    store = opened(folder)
    while store.people.take_in(5_000):
        pass
    store.close()


def _filling() -> dict[str, object]:
    newest: datetime = SystemClock().now() - timedelta(days=1)
    return {
        "count": VISITS,
        "first": instants.to_row(newest) - VISITS * BETWEEN_VISITS_US,
        "step": BETWEEN_VISITS_US,
        "room": ROOM,
        "kiosk": "kiosk-bench",
        "named": NAMED,
    }

"""Somebody who has the whole disk tries to find out who gave which answer (look.md P6, acceptance check 13).

They have the journal with its times and its order, the equality answers' file decrypted, and a copy of it with its
time of change after each single visitor. They join by the order of the rows, by row id, by every column, by what
changed between two copies, and by when the file was written. Five visitors after one another give five different
answers, so that whoever only guesses is right once in five; the same adversary takes a careless store apart.
"""

from __future__ import annotations

import os
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlcipher3 import dbapi2

from kiosk.actions.give_equality_answers import PEOPLE_AT_ONCE, GiveEqualityAnswers
from kiosk.actions.ports import EVER
from kiosk.domain.catalogue import Catalogue, Programme, Room, Venue
from kiosk.domain.equality import EqualityGiven, EqualitySet
from kiosk.domain.facts import CheckedIn
from kiosk.domain.visits import How
from kiosk.storage import StoreKey, open_store
from kiosk.storage.connections import connect
from kiosk.storage.equality_store import FILE
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_ids import FakeIds
from tests.fakes.made import NOON, checked_in

ANSWERS = ("ada", "bea", "cyd", "dee", "eve")
PROGRAMMES = ("workshop", "studio")
VISITORS = 100
CHANCE = 1 / len(ANSWERS)
BY_LUCK = CHANCE + 4 / VISITORS**0.5 / PEOPLE_AT_ONCE**0.5  # four standard deviations of the fixed points by lot
Rows = list[tuple[Any, ...]]
Taking = Callable[[EqualityGiven], None]


@dataclass(frozen=True)
class Copy:
    """The file as it was after one visitor: when it was last written, and what stood in it, in its own order."""

    written_ns: int
    rows: Rows


@dataclass(frozen=True)
class Visitor:
    """Somebody of the journal, and what they said: only the judge looks at that."""

    programme: str
    said: str


# --- The adversary ----------------------------------------------------------------------------------------------------


def best_guess(visitors: Sequence[Visitor], copies: Sequence[Copy]) -> tuple[float, str]:
    """Return the best share of right guesses of all attacks, and which attack it was."""
    return max(
        (sum(guess == visitor.said for guess, visitor in zip(guesses, visitors, strict=True)) / len(visitors), name)
        for name, guesses in attacks(visitors, copies)
    )


def attacks(visitors: Sequence[Visitor], copies: Sequence[Copy]) -> Iterator[tuple[str, list[str]]]:
    """Yield each attack with what it takes each visitor's answer to be."""
    last = copies[-1].rows
    for column in range(-1, len(last[0])):
        rows = last if column < 0 else sorted(last, key=lambda row: str(row[column]).rjust(30))
        yield f"rows by column {column}", by_order(visitors, rows)
        yield f"rows by column {column}, last first", by_order(visitors, rows[::-1])
    yield "what is new in a copy", by_changes(visitors, copies)
    yield "what is new in a copy, last first", by_changes(visitors, copies, newest_first=True)
    written = [number for number in range(1, len(copies)) if copies[number].written_ns != copies[number - 1].written_ns]
    yield "when the file was written", by_changes(visitors, [copies[number] for number in written], at=written)


def by_order(visitors: Sequence[Visitor], rows: Rows) -> list[str]:
    """Lay the rows beside the visitors of their programme, in this order."""
    said = {
        programme: iter([each for row in rows if programme in row for each in answers_of(row)])
        for programme in PROGRAMMES
    }
    return [next(said[visitor.programme], "") for visitor in visitors]


def by_changes(
    visitors: Sequence[Visitor], copies: Sequence[Copy], *, at: Sequence[int] | None = None, newest_first: bool = False
) -> list[str]:
    """Give each new answer to the newest visitors of its programme who have none yet."""
    guesses, before = [""] * len(visitors), Counter[tuple[str, str]]()
    for number, copy in zip(at or range(len(copies)), copies, strict=True):
        now = Counter(
            (programme, answer)
            for row in copy.rows
            for programme in PROGRAMMES
            if programme in row
            for answer in answers_of(row)
        )
        for programme in PROGRAMMES:
            new = [answer for of, answer in (now - before).elements() if of == programme]
            free = [n for n in range(number + 1) if visitors[n].programme == programme and not guesses[n]]
            for who, answer in zip(free[-len(new) :] if new else (), new[::-1] if newest_first else new, strict=False):
                guesses[who] = answer
        before = now
    return guesses


def answers_of(row: tuple[Any, ...]) -> list[str]:
    """Return a row's answer, as often as the row counts it."""
    counts = [value for value in row[-1:] if isinstance(value, int)]
    return [value for value in row if value in ANSWERS] * (counts[0] if counts else 1)


# --- What is attacked -------------------------------------------------------------------------------------------------


def copy_of(path: Path, opened: Callable[[], Any]) -> Copy:
    """Copy the file as an adversary with the key does: rows as they lie, with their row ids where there are any."""
    if not path.exists():
        return Copy(0, [])
    with closing(opened()) as connection:
        (table,) = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchone()
        rows: Rows = connection.execute(f"SELECT * FROM {table}").fetchall()
        with suppress(sqlite3.Error, dbapi2.Error):
            rows = connection.execute(f"SELECT rowid, * FROM {table}").fetchall()
    return Copy(path.stat().st_mtime_ns, rows)


def a_day(seed: int) -> list[Visitor]:
    """Return a day's visitors: of each programme, five after one another give five different answers."""
    random = Random(seed)
    said = {
        programme: iter([each for _ in range(VISITORS) for each in random.sample(ANSWERS, len(ANSWERS))])
        for programme in PROGRAMMES
    }
    programmes = [PROGRAMMES[number // 2 % 2] for number in range(VISITORS)]
    return [Visitor(programme, next(said[programme])) for programme in programmes]


class Careless:
    """A store as one would write it first: a row a person, written ``at_once`` or five together, or only counted."""

    def __init__(self, path: Path, *, at_once: bool, counted: bool = False) -> None:
        self._path, self._at_once, self._counted = path, at_once, counted
        self._waiting: list[EqualityGiven] = []
        with closing(sqlite3.connect(path)) as connection, connection:
            connection.execute("PRAGMA synchronous = OFF")
            connection.execute("CREATE TABLE given (programme TEXT, answer TEXT, people INTEGER)")

    def __call__(self, given: EqualityGiven) -> None:
        self._waiting.append(given)
        alike = [each for each in self._waiting if each.programme_key == given.programme_key]
        if not self._at_once and len(alike) < PEOPLE_AT_ONCE:
            return
        with closing(sqlite3.connect(self._path)) as connection, connection:
            for each in alike:
                self._write(connection, each.programme_key, each.answers[0][1])
        self._waiting = [each for each in self._waiting if each not in alike]

    def _write(self, connection: sqlite3.Connection, programme: str, answer: str) -> None:
        sought = "WHERE programme = ? AND answer = ?"
        if self._counted and connection.execute(f"SELECT 1 FROM given {sought}", (programme, answer)).fetchone():
            connection.execute(f"UPDATE given SET people = people + 1 {sought}", (programme, answer))
        else:
            connection.execute("INSERT INTO given VALUES (?, ?, 1)", (programme, answer))


@pytest.mark.parametrize(
    ("how", "found"),
    [
        ({"at_once": True}, "rows by column"),
        ({"at_once": False}, "rows by column"),
        ({"at_once": True, "counted": True}, "what is new"),
    ],
)
def test_the_adversary_takes_a_careless_store_apart(tmp_path: Path, how: dict[str, bool], found: str) -> None:
    path = tmp_path / "careless.db"
    take, visitors, copies = Careless(path, **how), a_day(1), list[Copy]()
    for number, visitor in enumerate(visitors):
        take(EqualityGiven(visitor.programme, "1", (("who", visitor.said),)))
        copies.append(replace(copy_of(path, lambda: sqlite3.connect(path)), written_ns=number))
    share, attack = best_guess(visitors, copies)
    assert share == 1.0
    assert any(
        name.startswith(found) for name, guesses in attacks(visitors, copies) if guesses == [v.said for v in visitors]
    ), attack


def test_the_kiosk_s_answers_cannot_be_joined_to_its_visits(tmp_path: Path) -> None:
    clock = FakeClock(NOON)
    ids = FakeIds(clock)
    store = open_store(tmp_path, clock=clock, ids=ids, key=StoreKey(bytes(32)))
    venue = Venue("v", "V", ZoneInfo("Europe/London"), equality=EqualitySet("1", ask_one_in=1))
    programmes = [Programme(key, key, "room") for key in PROGRAMMES]
    catalogue = Catalogue.of(venue, [Room("room", "Room")], programmes)
    give = GiveEqualityAnswers(store.equality, lambda: catalogue, clock, ids)
    visitors, copies = a_day(2), list[Copy]()
    for visitor in visitors:
        clock.pass_time(timedelta(minutes=1))
        with store.write() as work:
            came = work.append(replace(checked_in(ids), programme_key=visitor.programme, how=How.FORM)).fact
            work.commit()
        assert isinstance(came, CheckedIn)
        give(EqualityGiven(visitor.programme, "1", (("who", visitor.said),)))
        copies.append(copy_of(tmp_path / FILE, lambda: connect(tmp_path / FILE, bytes(32))))
    journal = [entry.fact.programme_key for entry in store.reader.entries(*EVER) if isinstance(entry.fact, CheckedIn)]
    store.close()
    assert journal == [visitor.programme for visitor in visitors], "the adversary has the journal in order"
    assert sum(len(answers_of(row)) for row in copies[-1].rows) == VISITORS
    share, attack = best_guess(visitors, copies)
    assert share <= BY_LUCK < 0.4, attack
    assert len({copy.written_ns for copy in copies}) <= VISITORS / PEOPLE_AT_ONCE + 1
    assert not [name for name in os.listdir(tmp_path) if name.startswith(f"{FILE}-")]  # noqa: PTH208

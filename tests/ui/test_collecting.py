"""Nothing of Qt may end outside the GUI thread: a timer that does takes the event loop with it (segmentation fault)."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from ui import collecting
from ui.collecting import ENOUGH, FAR_TOO_MANY, MANY, PATIENCE, Collector

ROOMS = [Path(__file__).parents[2] / room for room in ("ui", "kiosk")]


@pytest.fixture
def collector(qapp: QGuiApplication) -> Iterator[Collector]:
    """Return one that looks only when told to; Python's own was on, as it is in any program."""
    gc.enable()
    made = Collector()
    gc.collect()
    yield made
    gc.disable()


def drop_a_view_model(ended_in: list[int]) -> None:
    """Let go of an object with a running timer that something holds in a circle, as bound methods hold view models."""
    dropped = QObject()
    QTimer(dropped).start(60_000)
    dropped.destroyed.connect(lambda: ended_in.append(threading.get_ident()), Qt.ConnectionType.DirectConnection)
    holder = [dropped]
    holder.append(holder)


def make(count: int) -> list[list[int]]:
    """Make so many objects that Python's collector counts."""
    return [[] for _ in range(count)]


def test_a_job_that_makes_much_ends_nothing_of_qt_and_the_next_look_does(collector: Collector) -> None:
    ended_in: list[int] = []
    drop_a_view_model(ended_in)
    held: list[list[list[int]]] = []
    job = threading.Thread(target=lambda: held.append(make(5 * ENOUGH)))
    job.start()
    job.join()
    assert ended_in == []
    collector.look()
    assert ended_in == [threading.get_ident()]


def test_a_look_is_worth_it_only_where_enough_was_made_and_waits_for_a_job_that_holds_much(
    collector: Collector, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[int] = []
    monkeypatch.setattr(collecting.gc, "collect", looked.append)
    collector.look()
    assert looked == []
    held = make(FAR_TOO_MANY + 1)
    for _ in range(PATIENCE):
        collector.look()
    assert looked == []
    collector.look()
    assert len(looked) == 1
    held.clear()
    held = make(ENOUGH + 100)
    collector.look()
    assert len(looked) == 2


@pytest.mark.parametrize(
    ("counts", "looked_at"),
    [
        pytest.param([MANY + 1, MANY + 1], [MANY + 1], id="loaded-late"),
        pytest.param([MANY + 1, MANY + 2 + ENOUGH, MANY + 1, 800], [800], id="a-job"),
        pytest.param([FAR_TOO_MANY + 1, FAR_TOO_MANY + 1], [], id="a-great-job"),
    ],
)
def test_what_was_loaded_late_is_looked_through_and_a_job_is_left_to_let_go(
    collector: Collector, monkeypatch: pytest.MonkeyPatch, counts: list[int], looked_at: list[int]
) -> None:
    looked: list[int] = []
    for made in counts:
        monkeypatch.setattr(collecting.gc, "get_count", lambda made=made: (made, 0, 0))
        monkeypatch.setattr(collecting.gc, "collect", lambda _, made=made: looked.append(made))
        collector.look()
    assert looked == looked_at


@pytest.mark.parametrize(("outlived", "kept"), [(collecting.KEPT, 0), (collecting.KEPT + 1, 1)])
def test_now_and_then_it_looks_through_everything_and_keeps_what_outlived_that_where_it_is_much(
    collector: Collector, monkeypatch: pytest.MonkeyPatch, outlived: int, kept: int
) -> None:
    looked: list[int] = []
    frozen: list[None] = []
    monkeypatch.setattr(collecting.gc, "collect", looked.append)
    monkeypatch.setattr(collecting.gc, "get_objects", {collecting.ALL: range(outlived)}.__getitem__)
    monkeypatch.setattr(collecting.gc, "freeze", lambda: frozen.append(None))
    for looks in range(collecting.ALL_AFTER + 1):
        monkeypatch.setattr(collecting.gc, "get_count", lambda looks=looks: (ENOUGH, 0, looks))
        collector.look()
    assert looked == [collecting.YOUNG] * collecting.ALL_AFTER + [collecting.ALL]
    assert len(frozen) == kept


def test_nothing_switches_pythons_own_collector_on_again() -> None:
    files = [file for room in ROOMS for file in room.rglob("*.py") if "gc.enable()" in file.read_text("utf-8")]
    assert [file.name for file in files] == ["day_export.py"]  # where it was on before: not in a program with windows

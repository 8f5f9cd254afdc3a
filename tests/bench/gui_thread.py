"""The windows of a bench from outside: their event loop, their keys, and how long each event keeps the GUI thread."""

from __future__ import annotations

import os
import resource
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickWindow

from tests.bench.rows import Row, Spread

TARGET_WORK_MS = 8.0


class Work:
    """Notes how long each event keeps the GUI thread, in ms, with what leads to a frame but not its painting.

    The software renderer paints in the same thread; frames have a row of their own.
    ``took`` has what the thread does and what it waits for (a disk, Python's lock), but not that others had the
    processor, which is the machine's doing: where the thread never gave it up by itself, it is ``worked``, the
    processor's time alone, since a virtual machine's host takes a processor away for 10 ms now and then.
    """

    def __init__(self) -> None:
        self.took: list[float] = []
        self.worked: list[float] = []
        self._painted = (0.0, 0.0)
        self._painting_since = (0.0, 0.0)

    def paints(self) -> None:
        """The scene is laid out and has gone to the renderer."""
        self._painting_since = _clocks()

    def painted(self) -> None:
        """The renderer is done."""
        (wall, work), (wall_since, work_since), (all_wall, all_work) = _clocks(), self._painting_since, self._painted
        self._painted = all_wall + wall - wall_since, all_work + work - work_since

    def of(self, handle: Callable[[], bool]) -> bool:
        """Handle one event."""
        waits, started, self._painted = _waits(), _clocks(), (0.0, 0.0)
        handled = handle()
        took, worked = (
            (now - then - painted) * 1000 for now, then, painted in zip(_clocks(), started, self._painted, strict=True)
        )
        self.took.append(took if _waits() > waits else worked)
        self.worked.append(worked)
        return handled


def _clocks() -> tuple[float, float]:
    """Seconds by the clock, but those in which the GUI thread could run and had no processor, and of its work."""
    waited_ns = int(os.pread(_own_schedule(), 64, 0).split()[1])  # proc(5): time on the processor, time waiting for it
    return time.perf_counter() - waited_ns / 1e9, time.thread_time()


def _waits() -> int:
    """How often the thread has gone to sleep until something came."""
    return resource.getrusage(resource.RUSAGE_THREAD).ru_nvcsw


@cache
def _own_schedule() -> int:
    return os.open("/proc/thread-self/schedstat", os.O_RDONLY)


class Application(QGuiApplication):
    """Passes every event of the GUI thread through ``work``, once it is set; an event within an event is part of it."""

    work: Work | None = None
    _within = False

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        """Deliver an event."""
        if self.work is None or self._within or threading.current_thread() is not threading.main_thread():
            return super().notify(receiver, event)
        self._within = True
        try:
            return self.work.of(lambda: super(Application, self).notify(receiver, event))
        finally:
            self._within = False


@contextmanager
def watching(app: Application, window: QQuickWindow) -> Iterator[Work]:
    """Note what the events take that are handled meanwhile, while this window is the one that is painted."""
    work = Work()
    window.beforeRendering.connect(work.paints)
    window.frameSwapped.connect(work.painted)
    app.work = work
    try:
        yield work
    finally:
        app.work = None
        window.beforeRendering.disconnect(work.paints)
        window.frameSwapped.disconnect(work.painted)


def longest(what: str, work: Work) -> Row:
    """Return the row of the longest event."""
    took = max(work.took)
    note = f"{work.worked[work.took.index(took)]:.1f} ms of it work, the most of any event {max(work.worked):.1f} ms"
    return Row(what, took, "ms", TARGET_WORK_MS, spread=Spread.of(work.took), note=note)


class Waiting(QObject):
    """An event loop until something holds. A loop of its own, because only that deletes what QML is done with."""

    def __init__(self) -> None:
        super().__init__()
        self._loop = QEventLoop(self)
        self._timer = QTimer(self)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._look)
        self._until: Callable[[], object] = bool
        self._held = False
        self._end = 0.0

    def __call__(self, until: Callable[[], object], longest_s: float = 20) -> None:
        """Return once ``until`` holds; raises ``AssertionError`` when it does not in time."""
        self._until, self._end = until, time.perf_counter() + longest_s
        self._timer.start()
        self._loop.exec()
        if not self._held:
            raise AssertionError("the window did not get there")

    def _look(self) -> None:
        self._held = bool(self._until())
        if self._held or time.perf_counter() > self._end:
            self._timer.stop()
            self._loop.quit()


@cache
def _waiting() -> Waiting:
    return Waiting()


def wait(until: Callable[[], object]) -> None:
    """Let the windows live until something holds; raises ``AssertionError`` when it does not in time."""
    _waiting()(until)


def press(window: QQuickWindow, key: int, text: str) -> None:
    """Send one key to the window as a scanner does; QTest brings the widgets library along, and its memory."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QGuiApplication.sendEvent(window, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))


def rest(seconds: float) -> None:
    """Let the windows live for a while."""
    end = time.perf_counter() + seconds
    wait(lambda: time.perf_counter() > end)

"""The one place where the front starts threads: work goes out, results come back on the GUI thread."""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QThread, QTimer, Signal, Slot

ASIDE = 10  # how nice a thread is that works all the time: with 0 every tenth frame came 2 ms late, measured
Result = TypeVar("Result")
logger = logging.getLogger(__name__)


class JobRunner(QObject):
    """Runs jobs one after another off the GUI thread, and ``aside``, if told so, where both want the processor.

    ``done`` or ``failed`` is called on the GUI thread. A job that raises is logged once, without its text.
    """

    _finished = Signal(object)

    def __init__(self, executor: Executor | None = None, parent: QObject | None = None, *, aside: bool = False) -> None:
        super().__init__(parent)
        begin = _step_aside if aside else None
        self._executor = executor or ThreadPoolExecutor(1, thread_name_prefix="kiosk-job", initializer=begin)
        self._running = 0
        self._waiting: deque[Callable[[], None]] = deque()
        self._is_stopped = False
        self._finished.connect(self._deliver)

    @property
    def is_running(self) -> bool:
        """Whether a job is on its way."""
        return self._running > len(self._waiting)

    @property
    def is_busy(self) -> bool:
        """Whether a job waits or is on its way."""
        return self._running > 0

    def run(
        self,
        name: str,
        job: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
        *,
        after_ms: int = 0,
    ) -> None:
        """Run ``job`` after ``after_ms`` and hand its result to ``done``, or its exception to ``failed``."""
        self._running += 1
        start = partial(self._start, name, job, done, failed)
        if not after_ms:
            start()
            return
        self._waiting.append(start)
        QTimer.singleShot(after_ms, self, self._start_next)

    @Slot()
    def _start_next(self) -> None:
        if self._waiting:
            self._waiting.popleft()()

    def _start(
        self,
        name: str,
        job: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> None:

        def call_back(future: Future[Result]) -> None:
            if future.cancelled():
                return
            error = future.exception()
            if error is not None:
                logger.error("A job failed.", extra={"job": name}, exc_info=error)
            self._finished.emit(_deliverer(future, done, failed))

        self._executor.submit(job).add_done_callback(call_back)

    def begin_waiting(self) -> None:
        """Begin what waits for its time, now."""
        while self._waiting:
            self._start_next()

    @Slot(object)
    def _deliver(self, deliver: Callable[[], None]) -> None:
        self._running -= 1
        if not self._is_stopped:
            deliver()

    def stop(self) -> None:
        """Finish what runs and what waits: a badge that was promised comes out. Nobody is there any more to be told."""
        self.begin_waiting()
        self._executor.shutdown(wait=True)
        self._is_stopped = True


def _step_aside() -> None:
    """Make this thread nice. Linux alone has that by thread; elsewhere it is left as it is."""
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), ASIDE)


def _deliverer(
    future: Future[Result], done: Callable[[Result], None], failed: Callable[[Exception], None]
) -> Callable[[], None]:
    def deliver() -> None:
        error = future.exception()
        if error is None:
            done(future.result())
        elif isinstance(error, Exception):
            failed(error)
        else:
            raise error

    return deliver


def event_thread(name: str) -> QThread:
    """Return a thread for one of Qt's objects that may block; it runs that object's own slots, not ours."""
    thread = QThread()
    thread.setObjectName(name)
    return thread

"""The one place where sync starts a thread: it keeps at the hub until it is stopped."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from threading import Event, Thread

from tenacity import (
    RetryCallState,
    Retrying,
    retry_if_exception_type,
    stop_when_event_set,
    wait_random,
    wait_random_exponential,
)

from kiosk.domain.connectivity import Connectivity
from kiosk.errors import KioskError
from kiosk.sync.errors import HubAway

FIRST_WAIT_S = 1.0
LONGEST_WAIT_S = 300.0
BETWEEN_EXCHANGES_S = 5.0
GATHERING_S = 0.2  # what happens in one moment goes in one exchange
LISTEN_AGAIN_S = 15.0
logger = logging.getLogger(__name__)
_full_jitter = wait_random_exponential(multiplier=FIRST_WAIT_S, max=LONGEST_WAIT_S)


class SyncWorker:
    """Exchanges every few seconds, and at once when ``nudge`` says that something happened here or at the hub; after an
    error it waits longer and longer, by chance within a doubling limit.

    ``pause`` waits so many seconds; ``close`` is called when it has ended; ``stop`` ends it after the exchange that is
    on its way. ``listen`` yields whenever the hub says that something changed; where it does not work, asking every few
    seconds has to do.
    """

    def __init__(
        self,
        exchange: Callable[[], object],
        *,
        executor: Executor | None = None,
        pause: Callable[[float], None] | None = None,
        close: Callable[[], None] | None = None,
        listen: Callable[[], Iterable[None]] | None = None,
    ) -> None:
        self._exchange = exchange
        self._executor = executor or ThreadPoolExecutor(1, thread_name_prefix="kiosk-sync")
        self._stopping = Event()
        self._nudged = Event()
        self._pause = pause or self._wait
        self._rest = pause or self._wait_for_nudge
        self._close = close
        self._listen = listen
        self._running: Future[None] | None = None
        self.connectivity = Connectivity()

    def start(self) -> None:
        """Begin; a fault that is no matter of the network ends the thread and is logged once."""
        self._running = self._executor.submit(self._keep_in_touch)
        self._running.add_done_callback(_log_fault)
        if self._listen is not None:
            # A daemon: it may hang in a read that nothing ends, and holds nothing that must be put away.
            Thread(target=self._keep_listening, name="kiosk-live", daemon=True).start()

    def nudge(self) -> None:
        """Exchange soon: something happened. Safe from any thread, and while it waits after an error it waits on."""
        self._nudged.set()

    def stop(self) -> None:
        """Let the exchange that is on its way end, and wait for it."""
        self._stopping.set()
        self._nudged.set()
        self._executor.shutdown(wait=True)
        if self._close is not None:
            self._close()

    def _wait(self, seconds: float) -> None:
        self._stopping.wait(seconds)

    def _wait_for_nudge(self, seconds: float) -> None:
        if self._nudged.wait(seconds) and not self._stopping.wait(GATHERING_S):
            self._nudged.clear()

    def _keep_listening(self) -> None:
        assert self._listen is not None
        while not self._stopping.is_set():
            wait_s = FIRST_WAIT_S  # a proxy may end each stream as soon as it has begun
            try:
                for _ in self._listen():
                    self.nudge()
            except KioskError as error:
                logger.debug("Nothing is heard live: %s", error.what)
                wait_s = LISTEN_AGAIN_S
            self._stopping.wait(wait_s)

    def _keep_in_touch(self) -> None:
        while not self._stopping.is_set():
            retrying = Retrying(
                retry=retry_if_exception_type(KioskError),
                wait=patience_s,
                sleep=self._pause,
                stop=stop_when_event_set(self._stopping),
                retry_error_callback=lambda _: None,
            )
            retrying(self._try)
            self._rest(BETWEEN_EXCHANGES_S)

    def _try(self) -> None:
        if self._stopping.is_set():  # it was stopped while it waited: nobody must wait for one more exchange
            return
        try:
            self._exchange()
        except KioskError as error:
            self._note(success=False, why=error.what)
            raise
        self._note(success=True)

    def _note(self, *, success: bool, why: str = "") -> None:
        before, self.connectivity = self.connectivity, self.connectivity.after(success=success)
        if before.is_online and not self.connectivity.is_online:
            logger.info("The hub cannot be reached: %s", why)
        elif self.connectivity.is_online and not before.is_online:
            logger.info("The hub is back.")


def patience_s(state: RetryCallState) -> float:
    """Return how long to wait after an error: full jitter from 1 s to 5 min, or what the hub asked for to twice that.

    A hub that says when to come back is there and knows better than a doubling limit: its database is being taken over.
    """
    outcome = state.outcome
    error = outcome.exception() if outcome is not None else None
    asked_s = error.retry_after_s if isinstance(error, HubAway) else 0.0
    return wait_random(asked_s, 2 * asked_s)(state) if asked_s else _full_jitter(state)


def _log_fault(done: Future[None]) -> None:
    if not done.cancelled() and done.exception() is not None:
        logger.error("Sync has failed.", exc_info=done.exception())

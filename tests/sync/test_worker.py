"""The worker: how long it waits, when it gives up being online, and that it ends."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Event, Semaphore

import pytest

from kiosk.sync.errors import HubAway, HubRefuses
from kiosk.sync.worker import BETWEEN_EXCHANGES_S, FIRST_WAIT_S, LONGEST_WAIT_S, SyncWorker
from tests.conftest import ExpectedLog


class AtOnce(ThreadPoolExecutor):
    """Runs what is submitted in the caller's thread."""

    def submit(self, fn: Callable[..., object], /, *args: object, **kwargs: object) -> Future[object]:  # type: ignore[override]
        done: Future[object] = Future()
        try:
            done.set_result(fn(*args, **kwargs))
        except BaseException as error:
            done.set_exception(error)
        return done


class Exchanges:
    """What each exchange raises, in order; when they are used up the worker is stopped."""

    def __init__(self, *errors: Exception | None) -> None:
        self.errors = list(errors)
        self.made = 0
        self.has_ended = False
        self.pauses: list[float] = []
        self.online: list[bool] = []
        self.worker = SyncWorker(self.exchange, executor=AtOnce(), pause=self.pause)

    def exchange(self) -> None:
        error = self.errors[self.made]
        self.made += 1
        if error is not None:
            raise error

    def pause(self, seconds: float) -> None:
        if self.has_ended:
            return
        self.pauses.append(seconds)
        self.online.append(self.worker.connectivity.is_online)
        if self.made == len(self.errors):
            self.has_ended = True
            self.worker.stop()

    def run(self) -> Exchanges:
        self.worker.start()
        return self


AWAY = HubAway("no answer")


def test_while_all_is_well_it_comes_back_every_few_seconds() -> None:
    ran = Exchanges(None, None, None).run()
    assert (ran.made, ran.pauses) == (3, [BETWEEN_EXCHANGES_S] * 3)


def test_it_waits_longer_and_longer_by_chance_and_never_longer_than_five_minutes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    spans: list[tuple[float, float]] = []
    monkeypatch.setattr("random.uniform", lambda low, high: spans.append((low, high)) or high)
    ran = Exchanges(*[AWAY] * 11).run()
    assert spans == [(0, min(2.0**count, LONGEST_WAIT_S)) for count in range(10)] + [(0, LONGEST_WAIT_S)]
    assert ran.pauses == [high for _, high in spans]


def test_after_a_success_the_waits_begin_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("random.uniform", lambda low, high: high)
    ran = Exchanges(AWAY, AWAY, None, AWAY).run()
    assert ran.pauses == [1.0, 2.0, BETWEEN_EXCHANGES_S, 1.0]


def test_when_the_hub_says_how_long_it_is_that_and_by_chance_as_much_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sixty kiosks do not come back at once, and none the later for having asked often."""
    spans: list[tuple[float, float]] = []
    monkeypatch.setattr("random.random", lambda: 1.0)
    monkeypatch.setattr("random.uniform", lambda low, high: spans.append((low, high)) or high)
    busy = HubAway("busy", retry_after_s=30)
    assert Exchanges(*[busy] * 4, HubRefuses("no")).run().pauses == [60.0] * 4 + [16.0]
    assert spans == [(0, 16.0)], "an answer without a time doubles on"


def test_one_error_does_not_make_it_offline_and_one_success_not_online() -> None:
    ran = Exchanges(None, AWAY, None, AWAY, None, None).run()
    assert ran.online == [True, True, True, False, False, True]


def test_a_bug_ends_it_and_is_logged_once(expected_log: ExpectedLog) -> None:
    expected_log("Sync has failed")
    ran = Exchanges(ZeroDivisionError()).run()
    assert (ran.made, ran.pauses) == (1, [])


def test_stopping_ends_the_thread_in_the_middle_of_a_wait() -> None:
    exchanged = Event()
    worker = SyncWorker(exchanged.set)
    worker.start()
    assert exchanged.wait(timeout=10)
    worker.stop()
    exchanged.clear()
    assert not exchanged.is_set()


def test_a_stream_that_ends_as_soon_as_it_begins_is_not_begun_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.sync.worker.BETWEEN_EXCHANGES_S", 0.05)
    begun: list[int] = []
    exchanged = Semaphore(0)

    def listen() -> Iterator[None]:
        begun.append(1)
        yield from ()

    began = time.monotonic()
    worker = SyncWorker(exchanged.release, listen=listen)
    worker.start()
    for _ in range(4):
        assert exchanged.acquire(timeout=20)
    worker.stop()
    assert len(begun) <= 1 + (time.monotonic() - began) / FIRST_WAIT_S


def test_what_happens_here_or_at_the_hub_is_exchanged_at_once() -> None:
    """The second exchange comes of an event, the third of a nudge; by the clock alone they would take five seconds."""
    made, heard, nudged = Event(), Event(), Event()
    exchanges: list[int] = []

    def exchange() -> None:
        exchanges.append(1)
        (made, heard, nudged)[min(len(exchanges), 3) - 1].set()

    def listen() -> Iterator[None]:
        made.wait(20)
        yield None
        raise HubAway("the stream has ended")

    began = time.monotonic()
    worker = SyncWorker(exchange, listen=listen)
    worker.start()
    assert heard.wait(20)
    worker.nudge()
    assert nudged.wait(20)
    assert time.monotonic() - began < 2 * BETWEEN_EXCHANGES_S
    worker.stop()

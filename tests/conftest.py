"""What holds for every test: Qt without a screen, the bundled fonts, and no warning that nobody expected."""

from __future__ import annotations

import fcntl
import gc
import logging
import os
import re
import sys
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

import ui  # noqa: F401 - it gives Python its own import back, which pytest-qt's PySide had replaced

gc.disable()  # what is loaded stays: to look through it while it grows is a tenth of what collecting takes
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("FONTCONFIG_FILE", str(Path(__file__).with_name("fonts.conf")))

# A law holds or not; how long an example takes depends on who else uses the machine. ``make torture`` tries the long
# profile; a law with examples that cost much asks for a part of what the profile says.
settings.register_profile("short", max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("long", parent=settings.get_profile("short"), max_examples=1000)
settings.load_profile("short")


# Which video libraries this machine lacks, said once a process by whatever first loads Qt Multimedia (look.md H8).
MACHINE_LACKS = "qt.multimedia.symbolsresolver"
MUCH = 20_000  # objects that the garbage collector has not seen
ALL_AFTER = 10  # looks at those alone: what was loaded late is much, and takes 0.1 s to look through


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Let one process of a run collect before the others: what it has compiled they need not.

    In a fresh clone that is half a minute of processor; meanwhile the other processor runs the checks.
    """
    if "PYTEST_XDIST_WORKER" not in os.environ:
        return (yield)
    with Path(__file__).open() as turn:
        try:
            fcntl.flock(turn, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            fcntl.flock(turn, fcntl.LOCK_SH)
        return (yield)


def pytest_collection_finish() -> None:
    """Take what was loaded out of the garbage collector's sight, and have it look between tests alone.

    It would look in whichever thread makes the next object, and a timer of an earlier test that ends in a thread of the
    next one's ends the process (ui/collecting.py).
    """
    gc.freeze()
    gc.disable()


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """Let go of what a test left, once it is much."""
    gc.disable()  # a program that was run may have it on
    made, _, looks = gc.get_count()
    if made > MUCH:
        gc.collect(2 if looks >= ALL_AFTER else 1)


class WarningRecorder(logging.Handler):
    """Collects what the log and Qt (QML included) say at WARNING or above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.heard.append(f"{record.levelname} {record.name}: {record.getMessage()}")

    def take_qt_message(self, kind: Any, context: Any, message: str) -> None:
        """Record a Qt message; ``kind`` is a ``QtMsgType``."""
        if kind.name not in ("QtDebugMsg", "QtInfoMsg") and context.category != MACHINE_LACKS:
            self.heard.append(f"{kind.name} {context.category}: {message}")


class ExpectedLog:
    """What a test expects to be warned of; an expectation that is not met fails the test too."""

    def __init__(self) -> None:
        self.patterns: list[str] = []

    def __call__(self, pattern: str) -> None:
        """Expect at least one message in which this regular expression is found."""
        self.patterns.append(pattern)


@pytest.fixture(scope="session")
def warning_recorder() -> Iterator[WarningRecorder]:
    """Listen to the log and, where a test has Qt, to Qt for the whole session."""
    recorder = WarningRecorder()
    logging.getLogger().addHandler(recorder)
    qt_core = sys.modules.get("PySide6.QtCore")
    if qt_core is not None:
        qt_core.qInstallMessageHandler(recorder.take_qt_message)
    yield recorder
    logging.getLogger().removeHandler(recorder)
    if qt_core is not None:
        qt_core.qInstallMessageHandler(None)


@pytest.fixture
def expected_log() -> ExpectedLog:
    """Declare warnings that belong to a test: ``expected_log(r"clock is behind")``."""
    return ExpectedLog()


@pytest.fixture(autouse=True)
def no_unexpected_warning(warning_recorder: WarningRecorder, expected_log: ExpectedLog) -> Iterator[None]:
    """Fail a test, its fixtures' ends included, on a warning it did not declare."""
    yield
    heard, warning_recorder.heard = warning_recorder.heard, []
    unexpected = [text for text in heard if not any(re.search(pattern, text) for pattern in expected_log.patterns)]
    missed = [pattern for pattern in expected_log.patterns if not any(re.search(pattern, text) for text in heard)]
    if unexpected:
        pytest.fail("unexpected warnings:\n" + "\n".join(unexpected), pytrace=False)
    if missed:
        pytest.fail("expected warnings that nobody gave:\n" + "\n".join(missed), pytrace=False)

"""One open kiosk a test: the real front over a real store in the test's own folder."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import qInstallMessageHandler
from pytestqt.qtbot import QtBot

from kiosk.logs import start_log
from tests.journeys.driver import Driver, opened
from ui.faults import recover_from_faults

Open = Callable[..., Driver]
PACK = str(Path(__file__).with_name("workshop.toml"))


@pytest.fixture
def open_kiosk(qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    """Open a kiosk as a test needs it; it is closed when the test ends."""
    with ExitStack() as stack:
        yield lambda **given: stack.enter_context(opened(tmp_path, **{"venue": PACK, **given}))


@pytest.fixture
def kiosk(open_kiosk: Open) -> Driver:
    """A Wednesday at 14:00, with nothing on but the open visit: the form asks the name alone."""
    return open_kiosk()


@pytest.fixture
def watched(kiosk: Driver, tmp_path: Path) -> Iterator[Driver]:
    """A kiosk that recovers from faults and writes its log, as ``kiosk run`` starts it."""
    hook = sys.excepthook
    loggers = [logging.getLogger(name) for name in ("kiosk", "ui")]
    handlers = [logger.handlers for logger in loggers]
    start_log(tmp_path / "logs")
    messages = qInstallMessageHandler(None)
    recover_from_faults(kiosk.front)
    yield kiosk
    sys.excepthook = hook
    qInstallMessageHandler(messages)
    for logger, kept in zip(loggers, handlers, strict=True):
        for handler in logger.handlers:
            handler.close()
        logger.handlers = kept

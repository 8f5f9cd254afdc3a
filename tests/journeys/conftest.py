"""One open kiosk a test: the real front over a real store in the test's own folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.journeys.driver import Driver, opened

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

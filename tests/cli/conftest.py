"""A terminal a test, on a machine without a keyring, whose clock stands still."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.devices.plugged_in import PluggedIn
from tests.cli.terminal import NOON, Terminal
from tests.fakes.fake_clock import FakeClock


@pytest.fixture
def terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """A terminal at Saturday noon."""
    clock = FakeClock(NOON)
    for name in [name for name in os.environ if name.startswith("KIOSK_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("KIOSK_KEY_SOURCE", "file")
    # The command line has no option for the time, and no test may depend on the hour at which it runs.
    monkeypatch.setattr("kiosk.bootstrap.SystemClock", lambda: clock)
    # Whoever runs the tests has devices of their own, and asking the front takes a second a time.
    monkeypatch.setattr("kiosk.self_check.of_devices.look_around", PluggedIn)
    monkeypatch.setattr("kiosk.self_check.of_devices.voices_here", lambda: ("en",))
    return Terminal(tmp_path, clock)

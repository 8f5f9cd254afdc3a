"""Jobs beside the screen: off the GUI thread, and after it where both want the processor."""

from __future__ import annotations

import os
import sys
import threading

import pytest
from pytestqt.qtbot import QtBot

from ui.jobs import JobRunner


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a thread has no niceness of its own")
@pytest.mark.parametrize("aside", [True, False])
def test_a_job_steps_aside_for_the_screen_if_told_so(qtbot: QtBot, aside: bool) -> None:
    def niceness() -> int:
        return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())

    jobs, told = JobRunner(aside=aside), list[int]()
    jobs.run("look", niceness, told.append, lambda error: None)
    qtbot.waitUntil(lambda: bool(told))
    jobs.stop()
    assert (told[0] > niceness()) is aside

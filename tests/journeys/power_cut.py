"""A kiosk in a process of its own that dies, by SIGKILL, the moment its welcome is on the screen."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from tests.journeys.driver import opened


def main(folder: Path, venue: str) -> None:
    """Check one visitor in by the form and die."""
    app = QGuiApplication([])
    with opened(folder, venue=venue) as kiosk:
        kiosk.tap("checkIn")
        kiosk.type_on_keyboard("Ada Lovelace")
        kiosk.tap("continue")
        kiosk.tap("continue")
        kiosk.wait_for_screen("answer")
        assert kiosk.says("You’re in, Ada."), kiosk.shown_texts()
        os.kill(os.getpid(), signal.SIGKILL)
    del app


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])

"""What the front could scan and speak with on this machine: asked of the front itself, which alone loads Qt."""

from __future__ import annotations

import json
import subprocess
import sys

from kiosk.domain.values import frozen
from kiosk.errors import KioskError

LONGEST_S = 20


class PluggedInError(KioskError):
    """The front cannot say what is plugged in."""


@frozen
class PluggedIn:
    """Names of cameras, of every serial port, and of those ports that say they are scanners."""

    cameras: tuple[str, ...] = ()
    serial_ports: tuple[str, ...] = ()
    serial_scanners: tuple[str, ...] = ()


def look_around() -> PluggedIn:
    """Return what is plugged in now; raises ``PluggedInError``."""
    try:
        return PluggedIn(**{name: tuple(map(str, names)) for name, names in _said_by_front("devices").items()})
    except (OSError, subprocess.SubprocessError, ValueError, TypeError) as error:
        raise PluggedInError("The front does not say what is plugged in", fix="Run: kiosk run --self-test") from error


def voices_here() -> tuple[str, ...]:
    """Return the languages that the system's voices speak; raises ``PluggedInError`` when they do not answer."""
    try:
        return tuple(map(str, _said_by_front("voices")["voices"]))
    except (OSError, subprocess.SubprocessError, ValueError, KeyError) as error:
        fix = "Start it with the session: speech-dispatcher --spawn. A kiosk needs a sound device for it."
        raise PluggedInError("The speech engine does not answer", fix=fix) from error


def _said_by_front(command: str) -> dict[str, list[str]]:
    asked = [sys.executable, "-m", "ui", command]
    said = subprocess.run(asked, capture_output=True, text=True, check=True, timeout=LONGEST_S).stdout
    return dict(json.loads(said))

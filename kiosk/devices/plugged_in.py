"""What the front could scan with on this machine: asked of the front itself, which alone loads Qt."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass

from kiosk.errors import KioskError

LONGEST_S = 20


class PluggedInError(KioskError):
    """The front cannot say what is plugged in."""


@dataclass(frozen=True, slots=True)
class PluggedIn:
    """Names of cameras, of every serial port, and of those ports that say they are scanners."""

    cameras: tuple[str, ...] = ()
    serial_ports: tuple[str, ...] = ()
    serial_scanners: tuple[str, ...] = ()


def look_around() -> PluggedIn:
    """Return what is plugged in now; raises ``PluggedInError``."""
    asked = [sys.executable, "-m", "ui", "devices"]
    try:
        said = subprocess.run(asked, capture_output=True, text=True, check=True, timeout=LONGEST_S).stdout
        found = {name: tuple(map(str, names)) for name, names in json.loads(said).items()}
        return PluggedIn(**found)
    except (OSError, subprocess.SubprocessError, ValueError, TypeError) as error:
        raise PluggedInError("The front does not say what is plugged in", fix="Run: kiosk run --self-test") from error

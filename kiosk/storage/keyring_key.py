"""The key in the operating system's keyring, asked for in a child process.

A locked Secret Service answers with a prompt that nobody at a kiosk sees, and a broken one not at all: only a child
can be given up. It also keeps the library's 0.2 s and its memory out of this process.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping

SERVICE = "checkin-kiosk"
PATIENCE_S = 5


def read(account: str, environment: Mapping[str, str]) -> str | None:
    """Return what the keyring keeps for an account, ``None`` when nothing, or no keyring answers."""
    return _ask(["get", SERVICE, account], environment)


def write(account: str, secret: str, environment: Mapping[str, str]) -> bool:
    """Keep a secret and tell whether it can be read back."""
    if _ask(["set", SERVICE, account], environment, secret) is None:
        return False
    return read(account, environment) == secret


def is_likely(environment: Mapping[str, str]) -> bool:
    """Whether a keyring can be there at all: on Linux one needs a session bus, or a backend chosen by name."""
    if sys.platform != "linux":
        return True
    return bool(environment.get("DBUS_SESSION_BUS_ADDRESS") or environment.get("PYTHON_KEYRING_BACKEND"))


def _ask(arguments: list[str], environment: Mapping[str, str], said: str = "") -> str | None:
    if not is_likely(environment):
        return None
    try:
        child = subprocess.run(
            [sys.executable, "-m", "keyring", *arguments],
            input=said,
            capture_output=True,
            text=True,
            timeout=PATIENCE_S,
            env=dict(environment),
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return child.stdout.strip() if child.returncode == 0 else None

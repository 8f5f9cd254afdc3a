"""A desktop for assistive technology, and what it sees there: Xvfb, a session bus, at-spi2-core, and its tree."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, Message, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

ACCESSIBLE, COMPONENT = "org.a11y.atspi.Accessible", "org.a11y.atspi.Component"
PROPERTIES = "org.freedesktop.DBus.Properties"
ROOT = "/org/a11y/atspi/accessible/root"
FOCUSABLE, SHOWING = 11, 25  # AtspiStateType
ALERT, BUTTON, TEXT, ENTRY = 2, 43, 61, 79  # AtspiRole
CONTROLS = (BUTTON, TEXT, ENTRY)
WINDOW_COORDS = 1
START_S = 30


@dataclass(frozen=True, slots=True)
class Node:
    """One thing as assistive technology sees it; its place in the window in pixels: x, y, width, height."""

    role: int
    name: str
    states: int
    place: tuple[int, int, int, int]
    identity: str = ""  # ends with the item's objectName

    @property
    def kind(self) -> str:
        """What sort of control it is by its name: ``key`` of ``key_a``, ``entry``, ``errorLine``."""
        return "key" if ".key_" in self.identity else self.identity.rpartition(".")[2].partition("_")[0]

    def has(self, state: int) -> bool:
        """Tell whether it has a state."""
        return bool(self.states >> state & 1)


class Desktop:
    """A screen that nobody sees, with its buses and one kiosk on it."""

    def __init__(self, kiosk: subprocess.Popen[str], bus: DBusConnection) -> None:
        self._kiosk = kiosk
        self._bus = bus
        self._app: tuple[str, str] | None = None

    def show(self, screen: str, modes: tuple[str, ...] = (), language: str = "en") -> dict[str, Any]:
        """Show a staged screen; return what the window says of its texts."""
        assert self._kiosk.stdin is not None
        self._kiosk.stdin.write(json.dumps({"screen": screen, "modes": modes, "language": language}) + "\n")
        self._kiosk.stdin.flush()
        return read_answer(self._kiosk)

    def nodes(self) -> list[Node]:
        """Return everything that the kiosk shows to assistive technology now."""
        if self._app is None:
            self._app = self._find_kiosk()
        return list(self._below(*self._app))

    def _find_kiosk(self) -> tuple[str, str]:
        children = self._call("org.a11y.atspi.Registry", ROOT, ACCESSIBLE, "GetChildren")[0]
        (found,) = children
        return found

    def _below(self, owner: str, path: str) -> Iterator[Node]:
        for child_owner, child in self._call(owner, path, ACCESSIBLE, "GetChildren")[0]:
            low, high = self._call(child_owner, child, ACCESSIBLE, "GetState")[0]
            states = low | high << 32
            if not states >> SHOWING & 1:
                yield from self._below(child_owner, child)
                continue
            name = self._call(child_owner, child, PROPERTIES, "Get", "ss", (ACCESSIBLE, "Name"))[0][1]
            role = self._call(child_owner, child, ACCESSIBLE, "GetRole")[0]
            place, identity = (0, 0, 0, 0), ""
            if role in CONTROLS:
                place = tuple(self._call(child_owner, child, COMPONENT, "GetExtents", "u", (WINDOW_COORDS,))[0])
                identity = self._call(child_owner, child, PROPERTIES, "Get", "ss", (ACCESSIBLE, "AccessibleId"))[0][1]
            yield Node(role, name, states, place, identity)
            yield from self._below(child_owner, child)

    def _call(self, owner: str, path: str, face: str, method: str, kinds: str = "", given: tuple[Any, ...] = ()) -> Any:
        message: Message = new_method_call(DBusAddress(path, owner, face), method, kinds, given)
        return self._bus.send_and_get_reply(message, timeout=START_S).body


def read_answer(kiosk: subprocess.Popen[str]) -> dict[str, Any]:
    """Return the kiosk's next line."""
    assert kiosk.stdout is not None
    line = kiosk.stdout.readline()
    assert line, "the kiosk under AT-SPI has ended"
    answer = dict(json.loads(line))
    assert "failed" not in answer, answer["failed"]
    return answer


@contextmanager
def desktop(folder: Path, panel: tuple[int, int, float], venue: str = "everything") -> Iterator[Desktop]:
    """Start a screen, its buses and a kiosk on a panel (its pixels, and their density), and end them again."""
    with ExitStack() as stack:
        display = stack.enter_context(_started_screen())
        address = stack.enter_context(_started_bus(folder))
        env = {
            **os.environ,
            "DISPLAY": display,
            "DBUS_SESSION_BUS_ADDRESS": address,
            "QT_QPA_PLATFORM": "xcb",
            "QT_QUICK_BACKEND": "software",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "XDG_RUNTIME_DIR": str(folder),
        }
        log = stack.enter_context((folder / "kiosk.txt").open("w", encoding="utf-8"))
        words = [sys.executable, "-m", "tests.accessibility.shown", *map(str, panel), venue]
        pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": log, "text": True}
        kiosk = stack.enter_context(_ended(subprocess.Popen(words, env=env, **pipes)))
        assert read_answer(kiosk) == {"ready": True}
        with open_dbus_connection(address) as session:
            ask = new_method_call(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress")
            at_spi = session.send_and_get_reply(ask, timeout=START_S).body[0]
        with open_dbus_connection(at_spi) as bus:
            yield Desktop(kiosk, bus)


@contextmanager
def _started_screen() -> Iterator[str]:
    reading, writing = os.pipe()
    words = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1920x1920x24", "-nolisten", "tcp"]
    with _ended(subprocess.Popen(words, pass_fds=[writing], stderr=subprocess.DEVNULL)):
        os.close(writing)
        with os.fdopen(reading) as number:
            yield f":{number.readline().strip()}"


@contextmanager
def _started_bus(folder: Path) -> Iterator[str]:
    words = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"]
    env = {**os.environ, "XDG_RUNTIME_DIR": str(folder)}
    bus = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=env)
    with _ended(bus):
        assert bus.stdout is not None
        yield bus.stdout.readline().strip()


@contextmanager
def _ended(process: subprocess.Popen[Any]) -> Iterator[subprocess.Popen[Any]]:
    """A process that is told to end, and is waited for."""
    try:
        yield process
    finally:
        process.terminate()
        process.wait(timeout=START_S)
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                pipe.close()

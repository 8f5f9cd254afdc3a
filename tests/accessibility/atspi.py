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

from jeepney import DBusAddress, HeaderFields, Message, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

ACCESSIBLE, COMPONENT = "org.a11y.atspi.Accessible", "org.a11y.atspi.Component"
PROPERTIES = "org.freedesktop.DBus.Properties"
ROOT = "/org/a11y/atspi/accessible/root"
ENABLED, FOCUSABLE, SHOWING = 8, 11, 25  # AtspiStateType
ALERT, BUTTON, TEXT, ENTRY = 2, 43, 61, 79  # AtspiRole
CONTROLS = (BUTTON, TEXT, ENTRY)
WINDOW_COORDS = 1
START_S = 30
AT_ONCE = 100
Place = tuple[str, str]


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
        self._app: Place | None = None

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
        found, level = [], self._children_of([self._app])
        while level:
            found += self._shown_of(level)
            level = self._children_of(level)
        return found

    def _find_kiosk(self) -> Place:
        (found,) = self._ask([("org.a11y.atspi.Registry", ROOT)], ACCESSIBLE, "GetChildren")[0][0]
        return (found[0], found[1])

    def _children_of(self, places: list[Place]) -> list[Place]:
        return [
            (owner, path) for (children,) in self._ask(places, ACCESSIBLE, "GetChildren") for owner, path in children
        ]

    def _shown_of(self, places: list[Place]) -> list[Node]:
        """Return what is shown of these."""
        states = [low | high << 32 for ((low, high),) in self._ask(places, ACCESSIBLE, "GetState")]
        shown = [each for each in zip(places, states, strict=True) if each[1] >> SHOWING & 1]
        at = [place for place, _ in shown]
        roles = [role for (role,) in self._ask(at, ACCESSIBLE, "GetRole")]
        return self._read(at, roles, [state for _, state in shown])

    def _read(self, at: list[Place], roles: list[int], states: list[int]) -> list[Node]:
        names = self._ask(at, PROPERTIES, "Get", "ss", (ACCESSIBLE, "Name"))
        controls = [place for place, role in zip(at, roles, strict=True) if role in CONTROLS]
        extents = dict(zip(controls, self._ask(controls, COMPONENT, "GetExtents", "u", (WINDOW_COORDS,)), strict=True))
        own = self._ask(controls, PROPERTIES, "Get", "ss", (ACCESSIBLE, "AccessibleId"))
        identities = dict(zip(controls, own, strict=True))
        empty = [place for place in controls if not any(extents[place][0][2:])]
        now = self._ask(empty, ACCESSIBLE, "GetState")  # a card whose turn was over meanwhile is no control
        gone = {place for place, ((low, _),) in zip(empty, now, strict=True) if not low >> SHOWING & 1}
        return [
            Node(
                role,
                name[0][1],
                state,
                tuple(extents[place][0]) if place in extents else (0, 0, 0, 0),
                identities[place][0][1] if place in identities else "",
            )
            for place, role, state, name in zip(at, roles, states, names, strict=True)
            if place not in gone
        ]

    def _ask(
        self, places: list[Place], face: str, method: str, kinds: str = "", given: tuple[Any, ...] = ()
    ) -> list[Any]:
        """Ask each of these the same, many at once: one by one each would wait for its answer."""
        answers: dict[int, Any] = {}
        serials: list[int] = []
        for start in range(0, len(places), AT_ONCE):
            waiting = set()
            for owner, path in places[start : start + AT_ONCE]:
                serial = next(self._bus.outgoing_serial)
                self._bus.send(new_method_call(DBusAddress(path, owner, face), method, kinds, given), serial=serial)
                waiting.add(serial)
                serials.append(serial)
            while waiting:
                answer: Message = self._bus.receive(timeout=START_S)
                serial = answer.header.fields.get(HeaderFields.reply_serial, -1)
                if serial in waiting:
                    waiting.remove(serial)
                    answers[serial] = answer.body
        return [answers[serial] for serial in serials]


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

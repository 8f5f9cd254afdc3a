"""A visitor who has no touch: arrow keys, Enter and Esc; what has the focus is always to be seen."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.journeys.driver import ARROWS, KEY_MS, Driver
from ui.adapters.arrow_keys import DIRECTIONS, ArrowKeys

MOVES = ("down", "up", "right", "left")


@dataclass
class Keys:
    """Hands on a keyboard, in front of one kiosk."""

    kiosk: Driver

    def arrive(self, name: str) -> None:
        """Walk to a control by arrow keys."""
        self.kiosk.draw()
        if not self._current().property("activeFocusOnTab"):
            self._move("down")
        for move in self._route(name):
            self._move(move)
        assert self.kiosk.focused() == name

    def press(self, name: str) -> None:
        """Walk to a control and press it."""
        self.arrive(name)
        self.kiosk.press_keys("enter")
        self.kiosk.settle()

    def strike(self, letters: str) -> None:
        """Type on the kiosk's own keyboard."""
        for letter in letters:
            self.arrive(f"key_{letter}")
            self.kiosk.pass_time(milliseconds=KEY_MS)
            self.kiosk.press_keys("enter")

    def _move(self, move: str) -> None:
        self.kiosk.step(move)
        QCoreApplication.processEvents()
        assert ring_of(self.kiosk) is not None, f"{self.kiosk.focused()} has the focus and nothing shows it"

    def _current(self) -> QQuickItem:
        item = self.kiosk.front.window.activeFocusItem()
        assert item is not None
        return item

    def _route(self, name: str) -> list[str]:
        """The arrow keys that lead to a control; each control is asked where they lead, and the focus stays."""
        arrows = next(each for each in self.kiosk.front.adapters if isinstance(each, ArrowKeys))
        start = self._current()
        controls = arrows.controls()
        seen, waiting = {start.objectName()}, deque([(start, list[str]())])
        while waiting:
            item, route = waiting.popleft()
            if item.objectName() == name:
                return route
            moves = MOVES[:2] if item.property("cursorPosition") is not None else MOVES
            for move in moves:
                target = arrows.nearest(item, DIRECTIONS[ARROWS[move]], controls)
                if target is not None and target.objectName() not in seen:
                    seen.add(target.objectName())
                    waiting.append((target, [*route, move]))
        raise AssertionError(f"no arrow keys lead from {start.objectName()} to {name}, only to {sorted(seen)}")


def ring_of(kiosk: Driver) -> QQuickItem | None:
    """Return what shows a visitor where the focus is."""
    return ring_in(kiosk.front.window)


def ring_in(window: QQuickWindow) -> QQuickItem | None:
    """Return what shows where the focus is: a ring around a control, or the thick border of a field."""
    item = window.activeFocusItem()
    assert item is not None
    if item.property("cursorPosition") is not None:
        return item.parentItem()
    inside = [child for child in item.childItems() if child.objectName() == "focusRing"]
    wide = min(item.width(), item.property("contentWidth") or item.width())  # of a question, its words
    return next((ring for ring in inside if ring.isVisible() and ring.width() >= wide), None)

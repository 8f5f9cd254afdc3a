"""What a test of the parts holds in its hands: pegs, a page in its window, and a finger to touch it with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPoint, QPointF
from PySide6.QtGui import QPointingDevice
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.domain.marks import MarkShape

ROOT = Path(__file__).parents[2]
SCREENS = {"portrait": (1080, 1920, 4.03), "landscape": (1920, 1080, 5.56), "short": (1024, 600, 4.63)}
PLAIN = {"large": False, "contrast": False, "lower": False, "screenBottomMm": 800, "mirrored": False}
SHAPES = tuple(MarkShape)
COLOURS = ("spruce", "marigold", "coral", "plum")


class Pegs(QAbstractListModel):
    """As many pegs as asked, every shape and colour in turn."""

    ROLES = ("shape", "colour", "turn")

    def __init__(self, count: int) -> None:
        super().__init__()
        self.pegs = [self.peg(index) for index in range(count)]

    @staticmethod
    def peg(index: int) -> tuple[str, str, int]:
        return SHAPES[index % 6].value, COLOURS[index * 7 // 3 % 4], index % 4

    def rowCount(self, parent: QModelIndex | None = None) -> int:  # noqa: N802 - Qt's name
        return len(self.pegs)

    def roleNames(self) -> dict[int, QByteArray]:  # noqa: N802 - Qt's name
        return {257 + at: QByteArray(name.encode()) for at, name in enumerate(self.ROLES)}

    def data(self, index: QModelIndex, role: int = 0) -> Any:
        return self.pegs[index.row()][role - 257] if 257 <= role <= 259 else None

    def add(self) -> None:
        at = len(self.pegs)
        self.beginInsertRows(QModelIndex(), at, at)
        self.pegs.append(self.peg(at))
        self.endInsertRows()


@dataclass
class Shown:
    """One page of the gallery in its window."""

    engine: QQmlApplicationEngine
    window: QQuickWindow
    page: QQuickItem
    finger: QPointingDevice
    px_per_mm: float

    def look(self, name: str) -> QObject:
        """A singleton of Kiosk.Look."""
        return self.engine.singletonInstance("Kiosk.Look", name)

    def take_on(self, modes: dict[str, object]) -> None:
        """Switch to these modes and to no other, as a visitor does while the page is open, and draw."""
        mode = self.look("Mode")
        for name, plain in PLAIN.items():
            on = modes.get(name, plain)
            assert (self.window if name == "mirrored" else mode).setProperty(name, on), name
        self.window.grabWindow()

    def item(self, name: str) -> QQuickItem:
        """The visible item of that objectName, where the next frame shows it."""
        self.window.grabWindow()
        found = [each for each in items(self.window.contentItem()) if each.objectName() == name and each.isVisible()]
        assert len(found) == 1, f"{len(found)} visible items are called {name}"
        return found[0]

    def names(self) -> set[str]:
        return {each.objectName() for each in items(self.window.contentItem()) if each.isVisible()}

    def later(self, milliseconds: int = 1001) -> None:
        """Let the guards' held clock run on."""
        guard = self.look("Guard")
        guard.setProperty("heldNow", guard.property("heldNow") + milliseconds)

    def centre(self, name: str) -> QPoint:
        item = self.item(name)
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def edge(self, name: str, outside_mm: float) -> QPoint:
        """A point outside the right edge of an item, at half its height."""
        item = self.item(name)
        return item.mapToScene(QPointF(item.width() + outside_mm * self.px_per_mm, item.height() / 2)).toPoint()

    def slide(self, *points: QPoint) -> None:
        """Put one finger down at the first point, move it along and lift it at the last."""
        QTest.touchEvent(self.window, self.finger).press(0, points[0], self.window)
        for point in points[1:]:
            QTest.touchEvent(self.window, self.finger).move(0, point, self.window)
        QTest.touchEvent(self.window, self.finger).release(0, points[-1], self.window)

    def tap(self, name: str) -> None:
        self.slide(self.centre(name))

    def type(self, *names: str) -> None:
        """Tap keys, slowly enough for the guards."""
        for name in names:
            self.later(260)
            self.tap(f"key_{name}")


def items(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        yield child
        yield from items(child)

"""A window with one page of parts on one of the three screens, and a finger to touch it with."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPoint, QPointF, QUrl
from PySide6.QtGui import QFont, QFontDatabase, QPointingDevice
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

ROOT = Path(__file__).parents[2]
QML = ROOT / "ui" / "qml"
SCREENS = {"portrait": (1080, 1920, 4.03), "landscape": (1920, 1080, 5.56), "short": (1024, 600, 4.63)}
SHAPES = ("cog", "fingerJoint", "domeNut", "wedge", "ring", "dovetail")
COLOURS = ("spruce", "marigold", "coral", "plum")


class Pegs(QAbstractListModel):
    """As many pegs as asked, every shape and colour in turn."""

    ROLES = ("shape", "colour", "turn")

    def __init__(self, count: int) -> None:
        super().__init__()
        self.pegs = [self.peg(index) for index in range(count)]

    @staticmethod
    def peg(index: int) -> tuple[str, str, int]:
        return SHAPES[index % 6], COLOURS[index * 7 // 3 % 4], index % 4

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

    def item(self, name: str) -> QQuickItem:
        """The visible item of that objectName."""
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


@pytest.fixture(scope="session")
def fonts(qapp: object) -> None:
    for file in sorted((ROOT / "resources" / "fonts").glob("*.ttf")):
        assert QFontDatabase.addApplicationFont(str(file)) >= 0, file


@pytest.fixture(scope="session")
def finger(qapp: object) -> QPointingDevice:
    return QTest.createTouchDevice()


@pytest.fixture
def show(qtbot: Any, fonts: None, finger: QPointingDevice) -> Iterator[Callable[..., Shown]]:
    """Show a page: ``show("GalleryName", "portrait", large=True, page={"layout": "email"})``."""
    engines: list[QQmlApplicationEngine] = []

    def open_page(
        name: str, screen: str = "portrait", *, mirrored: bool = False, page: dict[str, Any] | None = None, **modes: Any
    ) -> Shown:
        width, height, px_per_mm = SCREENS[screen]
        engine = QQmlApplicationEngine()
        engines.append(engine)
        engine.addImportPath(str(QML))
        mode = engine.singletonInstance("Kiosk.Look", "Mode")
        size = {"pxPerMm": px_per_mm, "screenWidth": width, "screenHeight": height}
        for key, value in (size | {"reducedMotion": True} | modes).items():
            assert mode.setProperty(key, value), key
        fonts_of_look = engine.singletonInstance("Kiosk.Look", "Fonts")
        for family in ("ui", "display"):
            QFont.insertSubstitutions(fonts_of_look.property(family), fonts_of_look.property("fallbacks"))
        engine.singletonInstance("Kiosk.Look", "Guard").setProperty("heldNow", 1_000_000.0)
        engine.setInitialProperties({"width": width, "height": height, "mirrored": mirrored})
        engine.load(QUrl.fromLocalFile(str(Path(__file__).with_name("Gallery.qml"))))
        window = engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        window.setProperty("page", QUrl.fromLocalFile(str(Path(__file__).with_name(f"{name}.qml"))))
        shown_page = window.property("shown")
        for key, value in (page or {}).items():
            assert shown_page.setProperty(key, value), key
        window.show()
        qtbot.waitUntil(window.isExposed)
        QTest.qWaitForWindowActive(window)
        shown = Shown(engine, window, shown_page, finger, px_per_mm)
        shown.later()
        window.grabWindow()
        return shown

    yield open_page
    for engine in engines:
        for window in engine.rootObjects():
            window.close()
        engine.deleteLater()
    QTest.qWait(0)

"""Pages of parts in a window on one of the three screens."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFont, QFontDatabase, QPointingDevice
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from tests.parts.gallery import ROOT, SCREENS, Shown
from ui.composition import made_engine


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
    kept: list[Any] = []

    def open_page(
        name: str, screen: str = "portrait", *, mirrored: bool = False, page: dict[str, Any] | None = None, **modes: Any
    ) -> Shown:
        width, height, px_per_mm = SCREENS[screen]
        engine = made_engine()
        engines.append(engine)
        mode = engine.singletonInstance("Kiosk.Look", "Mode")
        size = {"pxPerMm": px_per_mm, "screenWidth": width, "screenHeight": height}
        for key, value in (size | {"reducedMotion": True} | modes).items():
            assert mode.setProperty(key, value), key
        fonts_of_look = engine.singletonInstance("Kiosk.Look", "Fonts")
        for family in ("ui", "display", "marked"):
            QFont.insertSubstitutions(fonts_of_look.property(family), fonts_of_look.property("fallbacks"))
        engine.singletonInstance("Kiosk.Look", "Guard").setProperty("heldNow", 1_000_000.0)
        engine.setInitialProperties({"width": width, "height": height, "mirrored": mirrored})
        engine.load(QUrl.fromLocalFile(str(Path(__file__).with_name("Gallery.qml"))))
        window = engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        window.setProperty("page", QUrl.fromLocalFile(str(Path(__file__).with_name(f"{name}.qml"))))
        shown_page = window.property("shown")
        for key, value in (page or {}).items():
            kept.append(value)
            assert shown_page.setProperty(key, value), key
        window.show()
        qtbot.waitUntil(window.isExposed)
        QTest.qWaitForWindowActive(window)
        shown = Shown(engine, window, shown_page, finger, px_per_mm)
        shown.later()
        pages = engine.singletonInstance("Kiosk.Parts", "KeptPages")
        qtbot.waitUntil(lambda: not pages.property("awaited"))  # what comes piece by piece is whole
        window.grabWindow()
        return shown

    yield open_page
    for engine in engines:
        for window in engine.rootObjects():
            window.close()
        engine.deleteLater()
    QTest.qWait(0)

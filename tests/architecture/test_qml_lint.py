"""A misspelt property of a view model is no error at run time, so the lint must find it; here it is made to."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.architecture import qml

SHARED_BASE = """
from PySide6.QtCore import Property, QObject, Signal


class Screen(QObject):
    changed = Signal()

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return False
"""

VIEW_MODEL = """
from PySide6.QtCore import Property, QAbstractListModel, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from screen import Screen

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built by composition")
class SessionRows(QAbstractListModel):
    @Property(int, constant=True)
    def total(self) -> int:
        return 0


@QmlElement
@QmlUncreatable("built by composition")
class WelcomeViewModel(Screen):
    @Property(str, constant=True)
    def greeting(self) -> str:
        return "Hello"

    @Property(SessionRows, constant=True)
    def sessions(self) -> SessionRows:
        return SessionRows()

    @Slot(str)
    def choose(self, key: str) -> None:
        pass
"""

QML = """
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels

Item {
    id: root

    required property WelcomeViewModel welcome

    Text {
        text: root.welcome.%s
    }
}
"""


@pytest.fixture(scope="module")
def types(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The types of a small view model, its base in another file."""
    sources = tmp_path_factory.mktemp("ui")
    (sources / "screen.py").write_text(SHARED_BASE)
    (sources / "welcome.py").write_text(VIEW_MODEL)
    into = tmp_path_factory.mktemp("qml")
    qml.write_types(sources, into)
    return into


@pytest.mark.parametrize("right", ["greeting", "busy", "sessions.total", "choose('1')"])
def test_a_property_that_the_view_model_has_passes(types: Path, tmp_path: Path, right: str) -> None:
    screen = tmp_path / "Welcome.qml"
    screen.write_text(QML % right)
    assert qml.lint([screen], [types]) == (True, "")


@pytest.mark.parametrize("wrong", ["greting", "bussy", "sessions.totl", "chose('1')"])
def test_a_misspelt_property_fails_with_its_line(types: Path, tmp_path: Path, wrong: str) -> None:
    screen = tmp_path / "Welcome.qml"
    screen.write_text(QML % wrong)
    clean, said = qml.lint([screen], [types])
    assert not clean
    assert "Welcome.qml:12" in said
    assert "not found" in said


def test_types_are_written_again_only_for_a_file_that_changed(types: Path, tmp_path: Path) -> None:
    sources, into = tmp_path / "ui", tmp_path / "qml"
    sources.mkdir()
    (sources / "screen.py").write_text(SHARED_BASE)
    (sources / "welcome.py").write_text(VIEW_MODEL)
    qml.write_types(sources, into)
    made = {path: path.stat().st_mtime_ns for path in into.rglob("*") if path.is_file()}
    qml.write_types(sources, into)
    assert {path: path.stat().st_mtime_ns for path in into.rglob("*") if path.is_file()} == made
    (sources / "welcome.py").write_text(VIEW_MODEL.replace("greeting", "headline"))
    qml.write_types(sources, into)
    assert "headline" in (into / "Kiosk" / "ViewModels" / "types.qmltypes").read_text()


def test_the_format_puts_the_members_of_an_item_into_one_order(tmp_path: Path) -> None:
    (tmp_path / ".qmlformat.ini").write_text((qml.ROOT / "ui" / "qml" / ".qmlformat.ini").read_text())
    screen = tmp_path / "Welcome.qml"
    screen.write_text("import QtQuick\nItem { width: 3; signal left; property int turn: 1; id: root }\n")
    lines = [line.strip() for line in qml.formatted(tmp_path, [screen])[screen].splitlines() if line.strip()]
    assert lines == ["import QtQuick", "Item {", "id: root", "property int turn: 1", "signal left", "width: 3", "}"]

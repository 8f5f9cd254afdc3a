"""What can be seen of a staged window, what of it is not there yet, and what its camera sees."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from tests.devices.degraded_codes import held_up


def seen_in(root: QQuickItem) -> Iterator[QQuickItem]:
    """Yield every visible item, parents first, each peg too."""
    for child in root.childItems():
        if child.isVisible() and child.opacity() > 0:
            yield child
            yield from seen_in(child)


def is_loading(item: QQuickItem) -> bool:
    """Tell whether an item has a picture that it does not show yet."""
    if item.inherits("QQuickImage"):
        return item.implicitWidth() == 0 and not item.property("source").isEmpty()
    return item.objectName() == "preview" and item.property("waiting") is True


def wait_for_pictures(items: Callable[[], Iterator[QQuickItem]]) -> None:
    """Wait until every picture among the visible items is there."""
    deadline = QDeadlineTimer(10_000)
    while any(map(is_loading, items())):
        if deadline.hasExpired():
            raise TimeoutError(f"these do not come: {[i.property('name') for i in items() if is_loading(i)]}")
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 100)


def code_in_view() -> QImage:
    """Return what the camera sees of a code that is held up, as in a mirror."""
    seen = held_up().scaled(320, 180).flipped(Qt.Orientation.Horizontal)
    return seen.convertToFormat(QImage.Format.Format_RGB32)

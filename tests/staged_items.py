"""What can be seen of a staged window, what of it is not there yet, and what its camera sees."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

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
    return item.property("waiting") is True


def wait_until_seen(items: Callable[[], Iterator[QQuickItem]], name: str) -> None:
    """Wait until an item of that name is among the visible ones."""
    _wait(lambda: any(item.objectName() == name for item in items()), lambda: [name])


def wait_for_pictures(items: Callable[[], Iterator[QQuickItem]]) -> None:
    """Wait until every picture among the visible items is there."""
    _wait(
        lambda: not any(map(is_loading, items())),
        lambda: [item.property("name") for item in items() if is_loading(item)],
    )


def wait_for_frame(window: QQuickWindow) -> None:
    """Wait until the window has drawn itself once more: only then does everything stand where it will be seen."""
    drawn: list[bool] = []
    at_frame = window.frameSwapped.connect(lambda: drawn.append(True))
    window.update()
    _wait(lambda: bool(drawn), lambda: ["a frame"])
    window.disconnect(at_frame)


def _wait(until: Callable[[], bool], missing: Callable[[], list[str]]) -> None:
    deadline = QDeadlineTimer(10_000)
    while not until():
        if deadline.hasExpired():
            raise TimeoutError(f"these do not come: {missing()}")
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 100)


def code_in_view() -> QImage:
    """Return what the camera sees of a code that is held up, as in a mirror."""
    seen = held_up().scaled(320, 180).flipped(Qt.Orientation.Horizontal)
    return seen.convertToFormat(QImage.Format.Format_RGB32)

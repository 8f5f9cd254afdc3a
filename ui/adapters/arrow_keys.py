"""Arrow keys reach every control: from the one with the focus to the nearest in that direction (A57)."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

DIRECTIONS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}
SIDEWAYS_COST = 3.0


_BUTTONS_OWN = "ringGap"  # what each TapArea has, and nothing that holds others: those have no control inside


class ArrowKeys(QObject):
    """An event filter on one window; it acts only on arrow keys that no item has used."""

    used = Signal()

    def __init__(self, window: QQuickWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move the focus on an arrow key; Left and Right stay with a text field, and with what they move itself."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        direction = DIRECTIONS.get(Qt.Key(event.key()))
        if direction is None:
            return False
        current = self._window.activeFocusItem()
        stays = ("cursorPosition", "movesSideways")
        if direction.y() == 0 and current is not None and any(current.property(each) is not None for each in stays):
            return False
        target = self.nearest(current, direction, self.controls())
        if target is not None:
            self.used.emit()
            target.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        return target is not None

    def controls(self) -> list[tuple[QQuickItem, QRectF]]:
        """Return every control that can have the focus now, with its place in the window."""
        return [(item, _place(item)) for item in focusable_items(self._window.contentItem())]

    def nearest(
        self, current: QQuickItem | None, direction: QPointF, controls: list[tuple[QQuickItem, QRectF]]
    ) -> QQuickItem | None:
        """Return where a step from a control leads.

        From a question (it knows its ``answers``) down leads to its chosen answer, else its first; from nowhere every
        arrow leads to the first control.
        """
        candidates = [each for each in controls if each[0] is not current]
        answers = current.property("answers") if current is not None else None
        if isinstance(answers, QQuickItem):
            if direction.y() > 0:
                return _first_answer([item for item, _ in candidates if answers.isAncestorOf(item)])
        elif current is None or current is self._window.contentItem() or not current.property("activeFocusOnTab"):
            candidates.sort(key=lambda each: (each[1].top(), each[1].left()))
            return candidates[0][0] if candidates else None
        start = _place(current)
        costs = [(_cost(start, place, direction), item) for item, place in candidates]
        ahead = [(cost, item) for cost, item in costs if cost is not None]
        return min(ahead, key=lambda each: each[0])[1] if ahead else None


def focusable_items(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield every control under an item that can have the focus now, in reading order."""
    for child in item.childItems():
        if not (child.isVisible() and child.isEnabled()):
            continue
        if child.activeFocusOnTab() and child.width() > 0:
            yield child
            if child.property(_BUTTONS_OWN) is not None:  # half of what is on a page lies in its buttons
                continue
        yield from focusable_items(child)


def _first_answer(answers: list[QQuickItem]) -> QQuickItem | None:
    """Return the answer that is chosen, or the first in reading order."""
    return next((item for item in answers if item.property("checked")), answers[0] if answers else None)


def _place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _cost(start: QRectF, place: QRectF, direction: QPointF) -> tuple[bool, float] | None:
    """Distance ahead plus a dearer distance aside; ``None`` for what does not lie ahead.

    Left and Right stay in their row while it has more, or a key above the bar would be nearer than its next item.
    """
    if direction.x():
        ahead = (place.center().x() - start.center().x()) * direction.x()
        gap = _gap(start.top(), start.bottom(), place.top(), place.bottom())
    else:
        ahead = (place.center().y() - start.center().y()) * direction.y()
        gap = _gap(start.left(), start.right(), place.left(), place.right())
    if ahead < 1:
        return None
    across = abs(place.center().x() - start.center().x()) if direction.y() else 0
    return bool(direction.x()) and gap > 0, ahead + SIDEWAYS_COST * gap + 0.1 * across


def _gap(low: float, high: float, other_low: float, other_high: float) -> float:
    return max(0.0, other_low - high, low - other_high)

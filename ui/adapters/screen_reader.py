"""Reads the visitor's window as assistive technology does: by what each item says of itself, in reading order."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem, QQuickWindow

from ui.adapters.arrow_keys import focusable_items
from ui.spoken import Role, Sight, Thing

_TEXTS = (
    QAccessible.Role.StaticText,
    QAccessible.Role.Heading,
    QAccessible.Role.ListItem,
    QAccessible.Role.ProgressBar,
)
_WHOLE = {
    **dict.fromkeys(_TEXTS, Role.TEXT),
    QAccessible.Role.AlertMessage: Role.ALERT,
    QAccessible.Role.EditableText: Role.FIELD,
    QAccessible.Role.Button: Role.BUTTON,
}
_PAGES = ("timeWarning", "screen")
_KEY = "key_"
_KEYBOARD = "keyboard"
_SAID_UNSEEN = "saidUnseen"  # the words of what only has no room on the screen
_SPOKEN_IN = "spokenIn"  # the language that a name is in, where not in the visitor's
_DETAIL_ALOUD = "detailAloud"  # where others hear it
_REACH_PX = 12


class ScreenReader:
    """Looks at one window; it changes nothing there."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window

    def sight(self) -> Sight:
        """Return what is on the page now, and what has the focus."""
        page = self._page()
        things = (thing for thing in _things(page) if thing.role is not Role.BUTTON) if page is not None else ()
        focus = self._window.activeFocusItem()
        return Sight(tuple(things), read(focus) if focus is not None and focus.isVisible() else None)

    def control_at(self, point: QPointF) -> QQuickItem | None:
        """Return the control under a finger, the smallest where one lies in another; near counts, too."""
        found = [
            (place.width() * place.height(), item)
            for item in focusable_items(self._window.contentItem())
            if (place := _place(item)).adjusted(-_REACH_PX, -_REACH_PX, _REACH_PX, _REACH_PX).contains(point)
        ]
        exact = [each for each in found if _place(each[1]).contains(point)]
        return min(exact or found, key=lambda each: each[0])[1] if found else None

    def text_at(self, point: QPointF) -> Thing | None:
        """Return the text under a finger."""
        page = self._page()
        under = (item for item in _spoken_items(page) if _place(item).contains(point)) if page is not None else ()
        return next((thing for item in under if (thing := read(item)) is not None), None)

    def _page(self) -> QQuickItem | None:
        """The question about time where it lies over the page, else the page; the bar is on none."""
        visible = {name: item for name in _PAGES if (item := _named(self._window.contentItem(), name)) is not None}
        return next((visible[name] for name in _PAGES if name in visible), None)


def read(item: QQuickItem) -> Thing | None:
    """Return an item as a thing to speak of; ``None`` where it says nothing of itself."""
    if item.opacity() == 0 and item.property(_SAID_UNSEEN):
        return Thing(Role.TEXT, item.property(_SAID_UNSEEN))
    seen = QAccessible.queryAccessibleInterface(item)
    role = _WHOLE.get(seen.role()) if seen is not None else None
    if seen is None or role is None:
        return None
    name = seen.text(QAccessible.Text.Name)
    if not name:
        return None
    detail = seen.text(QAccessible.Text.Description)
    publicly = item.property("publicly")
    if role is Role.FIELD:
        return Thing(role, name, detail, _typed(item))
    if role is Role.BUTTON and item.objectName().startswith(_KEY):
        role = Role.KEY
    chosen, language = bool(seen.state().checked), item.property(_SPOKEN_IN) or ""
    aloud = item.property(_DETAIL_ALOUD) or detail
    return Thing(role, name, detail, chosen=chosen, publicly=publicly, detail_aloud=aloud, language=language)


def _typed(field: QQuickItem) -> str:
    """What stands in a field; of a masked one nothing is ever known (A56)."""
    text = field.property("text")
    return str(text) if text == field.property("displayText") else ""


def _things(root: QQuickItem) -> Iterator[Thing]:
    for item in _spoken_items(root):
        thing = read(item)
        if thing is not None:
            yield thing


def _spoken_items(root: QQuickItem) -> Iterator[QQuickItem]:
    """Yield what is spoken whole, in reading order; what lies inside it has been said with it."""
    for child in root.childItems():
        if not child.isVisible() or (child.opacity() == 0 and not child.property(_SAID_UNSEEN)):
            continue
        seen = QAccessible.queryAccessibleInterface(child)
        if child.opacity() == 0 or (seen is not None and seen.role() in _WHOLE):
            yield child
        elif child.objectName() == _KEYBOARD:
            continue
        else:
            yield from _spoken_items(child)


def _named(root: QQuickItem, name: str) -> QQuickItem | None:
    """The visible item of a name, near the root: pages lie at the top."""
    level = [root]
    for _ in range(4):
        level = [child for item in level for child in item.childItems() if child.isVisible()]
        found = next((item for item in level if item.objectName() == name), None)
        if found is not None:
            return found
    return None


def _place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))

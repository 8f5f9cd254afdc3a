"""What can be seen of a staged window, and what of it is not there yet."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtQuick import QQuickItem


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

"""What the hub or a file changed of the place is on Home within seconds, not at its next refresh."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

LOOKS_EVERY_MS = 2_000


class CatalogueWatch(QObject):
    """Looks whether there is another edition of the catalogue: sync renews it in a thread of its own."""

    changed = Signal()

    def __init__(self, edition: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._edition = edition
        self._seen = -1
        self._timer = QTimer(self)
        self._timer.setInterval(LOOKS_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begin with the edition that there is."""
        self._seen = self._edition()
        self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Say so, once, where there is another."""
        edition = self._edition()
        if edition != self._seen:
            self._seen = edition
            self.changed.emit()

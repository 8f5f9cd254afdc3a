"""Settings that managers change while the windows are open: whoever shows one takes it over at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.kiosk import Kiosk
from kiosk.settings import Settings

Take = Callable[[Settings], None]


class FollowingSettings(QObject):
    """Calls what belongs to a setting once it holds, in the thread of the screens, whichever thread changed it."""

    _came = Signal(str)

    def __init__(self, kiosk: Kiosk, takes: Mapping[str, Take], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._takes = takes
        self._came.connect(self._take)
        kiosk.in_force.follow(self._tell)

    def close(self) -> None:
        """Take over nothing more."""
        self._kiosk.in_force.leave(self._tell)

    def _tell(self, key: str, _: Settings) -> None:
        if key in self._takes:
            self._came.emit(key)

    @Slot(str)
    def _take(self, key: str) -> None:
        self._takes[key](self._kiosk.settings)

"""A soft sound at the desk when somebody calls; off unless the place wants it, because nothing may hang on a sound."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QUrl, Slot

from kiosk.resources import RESOURCES

SOUND = RESOURCES / "sounds" / "call.wav"


class Sound(Protocol):
    """What can be played from its beginning."""

    def play(self) -> None:
        """Play it once."""


class DeskBell(QObject):
    """Rings once for each call that is new, while the place wants it; a desk without a sound loads none."""

    def __init__(
        self,
        wanted: Callable[[], bool],
        make: Callable[[Path], Sound] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._wanted = wanted
        self._make = make or self._effect
        self._sound: Sound | None = None
        self.be_ready()

    def be_ready(self) -> None:
        """Load the sound, where one is wanted."""
        if self._sound is None and self._wanted():
            self._sound = self._make(SOUND)

    @Slot()
    def ring(self) -> None:
        """Play the sound; where the machine has none to play it with, the banner alone tells."""
        if self._sound is not None and self._wanted():
            self._sound.play()

    def _effect(self, file: Path) -> Sound:
        from PySide6.QtMultimedia import QSoundEffect

        effect = QSoundEffect(self)
        effect.setSource(QUrl.fromLocalFile(str(file)))
        return effect

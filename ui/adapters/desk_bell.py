"""A soft sound at the desk when somebody calls; off unless the place wants it, because nothing may hang on a sound."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QUrl, Slot

from kiosk.bootstrap import RESOURCES

SOUND = RESOURCES / "sounds" / "call.wav"


class Sound(Protocol):
    """What can be played from its beginning."""

    def play(self) -> None:
        """Play it once."""


class DeskBell(QObject):
    """Rings once for each call that is new."""

    def __init__(self, make: Callable[[Path], Sound] | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sound = (make or self._effect)(SOUND)

    @Slot()
    def ring(self) -> None:
        """Play the sound; where the machine has none to play it with, the banner alone tells."""
        self._sound.play()

    def _effect(self, file: Path) -> Sound:
        from PySide6.QtMultimedia import QSoundEffect

        effect = QSoundEffect(self)
        effect.setSource(QUrl.fromLocalFile(str(file)))
        return effect

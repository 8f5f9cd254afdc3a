"""Headphones plugged in or pulled out, without asking again and again: the jack's own device says when it turns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QSocketNotifier, Signal


class Jack(Protocol):
    """A jack that senses its plug."""

    descriptor: int
    plugged: bool

    def turned(self) -> bool:
        """Read what came and return whether a plug is in; raises ``OSError`` when the jack is gone."""

    def close(self) -> None:
        """Let go of it."""


class Headphones(QObject):
    """All jacks of this machine as one; ``changed`` comes with the first plug in and with the last one out."""

    changed = Signal(bool)

    def __init__(self, open_jacks: Callable[[], Sequence[Jack]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_jacks = open_jacks
        self._jacks: dict[int, tuple[Jack, QSocketNotifier]] = {}
        self._spent: list[QSocketNotifier] = []
        self._plugged = False

    def start(self) -> None:
        """Look once, then wait to be told."""
        for jack in self._open_jacks():
            notifier = QSocketNotifier(jack.descriptor, QSocketNotifier.Type.Read, self)
            notifier.activated.connect(partial(self._turned, jack.descriptor))
            self._jacks[jack.descriptor] = (jack, notifier)
        self._tell()

    def stop(self) -> None:
        """Let go of every jack."""
        for descriptor in list(self._jacks):
            self._drop(descriptor)

    def _turned(self, descriptor: int, *_: object) -> None:
        try:
            self._jacks[descriptor][0].turned()
        except OSError:
            self._drop(descriptor)
        self._tell()

    def _drop(self, descriptor: int) -> None:
        jack, notifier = self._jacks.pop(descriptor)
        notifier.setEnabled(False)
        self._spent.append(notifier)  # it may be the one that is just telling us
        jack.close()

    def _tell(self) -> None:
        plugged = any(jack.plugged for jack, _ in self._jacks.values())
        if plugged != self._plugged:
            self._plugged = plugged
            self.changed.emit(plugged)

"""One of Qt's speech engines in a thread of its own: it may take half a minute to start, and no screen waits for it.

Each call goes through the thread's queue to the engine's own slots, with no Python on the way: Qt's bindings for
Python hold the interpreter while an engine is made, so that a Python thread around it would hold every screen up
all the same.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Q_ARG, QLocale, QMetaObject, QObject, Qt, Signal, Slot

from ui.jobs import event_thread

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

MakeEngine = Callable[[], "QTextToSpeech"]
STOP_MS = 1_000


def blank_engine() -> QTextToSpeech:
    """Return a voice without an engine, which takes no time; it gets its engine in its own thread."""
    from PySide6.QtTextToSpeech import QTextToSpeech

    return QTextToSpeech("none")


class Voices(QObject):
    """Speaks one text after another. ``ready`` says once whether it can and in which languages, by locale.

    ``free`` says that nothing is being said any more, with every call made so far taken into account.
    """

    ready = Signal(bool, list)
    free = Signal()
    _said = Signal(str)
    _located = Signal(QLocale)
    _louder = Signal(float)
    _faster = Signal(float)
    _stopped = Signal()
    _marked = Signal(int)

    def __init__(self, make: MakeEngine = blank_engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = event_thread("kiosk-speech")
        self.engine = make()
        self._watch = _Watch(self.engine)
        self._marks = 0
        self._speaking = False
        for here, there in (
            (self._said, self.engine.say),
            (self._located, self.engine.setLocale),
            (self._louder, self.engine.setVolume),
            (self._faster, self.engine.setRate),
            (self._stopped, self.engine.stop),
            (self._marked, self._watch.mark),
        ):
            here.connect(there, Qt.ConnectionType.QueuedConnection)
        self._watch.ready.connect(self.ready)
        self._watch.seen.connect(self._seen)
        for mine in (self.engine, self._watch):
            mine.moveToThread(self._thread)
            self._thread.finished.connect(mine.deleteLater)
        self._thread.start()

    @property
    def speaking(self) -> bool:
        """Whether something is being said, or handed over to be said."""
        return self._speaking

    def start(self, engine: str) -> None:
        """Load one of Qt's engines by its name; ``ready`` follows."""
        queued = Qt.ConnectionType.QueuedConnection
        QMetaObject.invokeMethod(self.engine, "setEngine", queued, Q_ARG(str, engine))  # type: ignore[arg-type]
        self._mark()

    def say(self, words: str, locale: QLocale) -> None:
        """Say it; only to be called while nothing is being said."""
        self._speaking = True
        self._located.emit(locale)
        self._said.emit(words)

    def stop(self) -> None:
        """Be silent; what the engine reports of earlier calls counts no more."""
        self._stopped.emit()
        self._mark()

    def tune(self, volume: float, rate: float) -> None:
        """Speak so loud and so fast from now on."""
        self._louder.emit(volume)
        self._faster.emit(rate)

    def end(self) -> bool:
        """Let go of the engine; false where it is still stuck in its start, and the thread with it."""
        self._thread.quit()
        return self._thread.wait(STOP_MS)

    def _mark(self) -> None:
        self._marks += 1
        self._marked.emit(self._marks)

    @Slot(int, bool)
    def _seen(self, marks: int, speaking: bool) -> None:
        if marks == self._marks:
            self._speaking = speaking
            if not speaking:
                self.free.emit()


class _Watch(QObject):
    """Looks at the engine in its own thread: ``seen`` carries the last mark that had passed, and whether it speaks."""

    ready = Signal(bool, list)
    seen = Signal(int, bool)

    def __init__(self, engine: QTextToSpeech) -> None:
        super().__init__()
        self._engine = engine
        self._marks = 0
        engine.stateChanged.connect(self.look)
        engine.errorOccurred.connect(self.look)

    @Slot(int)
    def mark(self, marks: int) -> None:
        """Note that every call made before this mark was carried out; the first one follows the start."""
        if not self._marks:
            able = self._engine.state() is not _error()
            self.ready.emit(able, _spoken_by(self._engine) if able else [])
        self._marks = marks
        self.look()

    @Slot()
    def look(self) -> None:
        """Say whether it speaks now."""
        self.seen.emit(self._marks, self._engine.state() is _speaking())


def _error() -> QTextToSpeech.State:
    from PySide6.QtTextToSpeech import QTextToSpeech

    return QTextToSpeech.State.Error


def _speaking() -> QTextToSpeech.State:
    from PySide6.QtTextToSpeech import QTextToSpeech

    return QTextToSpeech.State.Speaking


def _spoken_by(engine: QTextToSpeech) -> Sequence[QLocale]:
    return list(engine.availableLocales())

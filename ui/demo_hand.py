"""Hands for the scripted day: touches, keys and scans through the window's own events, and a clock to do it by."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop, QObject, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from ui.composition import Front

TAP_S = 1.3  # past every guard against double taps (look.md A24-A27)
KEY_S = 0.4
PATIENCE_MS = 20_000
_QUICKLY = 80  # a fifth more bytes of PNG, in half of the time
_MS = 1_000_000


class ScriptError(Exception):
    """The screens did something else than the script expects; the text says what and where."""


class DayClock:
    """The ``Clock`` port for a day that the script moves through; it never runs backwards."""

    def __init__(self, now: datetime) -> None:
        self._start = self._now = now

    def now(self) -> datetime:
        """Return the script's time."""
        return self._now

    def monotonic_ns(self) -> int:
        """Return nanoseconds since the script's start."""
        return round((self._now - self._start) / timedelta(microseconds=1)) * 1000

    def move_to(self, instant: datetime) -> None:
        """Move on to an instant; an earlier one changes nothing."""
        self._now = max(self._now, instant)


class SeededIds:
    """The ``Ids`` port from a seed, so that marks, passes and files come out alike on every run."""

    def __init__(self, seed: int, clock: DayClock) -> None:
        self._random = Random(seed)
        self._clock = clock

    def new_id(self) -> UUID:
        """Return a UUIDv7 (RFC 9562) of the script's time."""
        milliseconds = round(self._clock.now().timestamp() * 1000)
        high = milliseconds << 16 | 0x7000 | self._random.getrandbits(12)
        return UUID(int=high << 64 | 0b10 << 62 | self._random.getrandbits(62))

    def pass_entropy(self) -> int:
        """Return 64 bits for a new pass."""
        return self._random.getrandbits(64)


class Hand:
    """One person at the screen. Items are found by ``objectName`` among what is visible."""

    def __init__(self, front: Front, clock: DayClock) -> None:
        self._front = front
        self._window = front.window
        self._clock = clock
        self._touchscreen = QTest.createTouchDevice()
        self._guard: QObject = front.engine.singletonInstance("Kiosk.Look", "Guard")
        self._frames = 0
        self._window.frameSwapped.connect(self._frame_drawn)
        self.wait(1)

    def _frame_drawn(self) -> None:
        self._frames += 1

    def wait(self, seconds: float) -> None:
        """Let time pass on the script's clock, and with it on the guard against double taps."""
        self._clock.move_to(self._clock.now() + timedelta(seconds=seconds))
        self._guard.setProperty("heldNow", self._clock.monotonic_ns() / _MS)

    def idle(self, seconds: int) -> None:
        """Stand there and do nothing."""
        for _ in range(seconds):
            self.wait(1)
            self._front.parts.idle.tick()

    def until(self, reached: Callable[[], bool], what: str) -> None:
        """Run the event loop until something is reached; raises ``ScriptError`` naming it when it is not."""
        deadline = QDeadlineTimer(PATIENCE_MS)
        while not reached():
            if deadline.hasExpired():
                raise ScriptError(f"Waited in vain for {what}.")
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def look(self) -> None:
        """Wait until what is on the screen has been laid out and drawn."""
        QCoreApplication.processEvents()
        self.until(lambda: not self._front.switching.is_busy, "the other mode or language")
        drawn = self._frames
        self._window.update()
        self.until(lambda: self._frames > drawn, "a frame")

    def see(self, name: str) -> QQuickItem | None:
        """Return the visible item of a name."""
        return next((item for item in _visible(self._window.contentItem()) if item.objectName() == name), None)

    def tap(self, name: str, *, after_s: float = TAP_S) -> None:
        """Touch an item in its middle, once it is drawn where it stands."""
        self.look()
        self._touch(name, after_s)

    def _touch(self, name: str, after_s: float) -> None:
        self.wait(after_s)
        item = self.see(name)
        if item is None:
            raise ScriptError(f"There is nothing called {name} on the screen {self._front.kiosk.screen}.")
        point = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.touchEvent(self._window, self._touchscreen).press(0, point, self._window).commit()
        QTest.touchEvent(self._window, self._touchscreen).release(0, point, self._window).commit()
        QCoreApplication.processEvents()

    def write(self, text: str) -> None:
        """Type on the kiosk's own keyboard; what has no key there comes from an input method, as for Chinese."""
        self.look()
        if not all(self._has_keys(letter) for letter in text):
            self._commit(text)
            return
        for letter in text:
            base = _base(letter)
            self._strike("space" if letter == " " else base)
            if base != letter.casefold() and letter != " ":
                self._strike("accents")
                self._strike(letter.casefold())

    def _has_keys(self, letter: str) -> bool:
        return letter == " " or self.see(f"key_{_base(letter)}") is not None

    def _strike(self, face: str) -> None:
        self._touch(f"key_{face}", KEY_S)

    def _commit(self, text: str) -> None:
        self.wait(KEY_S * len(text))
        self.look()
        event = QInputMethodEvent()
        event.setCommitString(text)
        field = self._window.activeFocusItem()
        if field is None:
            raise ScriptError("No field has the focus.")
        QCoreApplication.sendEvent(field, event)
        QCoreApplication.processEvents()

    def strike_all(self, characters: str) -> None:
        """Type the characters of a badge on the keyboard that has them."""
        self.look()
        for character in characters:
            self._strike(character)

    def scan(self, code: str) -> None:
        """Hold a code under the scanner, which types it in one burst and ends it with Return."""
        self.wait(TAP_S)
        at_ms = self._clock.monotonic_ns() // _MS
        for number, letter in enumerate(code):
            self._key(Qt.Key.Key_unknown, letter, at_ms + number)
        self._key(Qt.Key.Key_Return, "\r", at_ms + len(code))

    def _key(self, key: Qt.Key, text: str, at_ms: int) -> None:
        """Strike a key at a time of the script: on a machine with much to do a burst may take longer than a scanner."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            event.setTimestamp(at_ms)
            QCoreApplication.sendEvent(self._window, event)

    def picture(self, file: Path) -> None:
        """Keep what the screen shows, once every drawing on it is there: they are read in a thread."""
        self.look()
        self.until(lambda: not any(map(_is_loading, _visible(self._window.contentItem()))), "the drawings")
        file.parent.mkdir(parents=True, exist_ok=True)
        if not self._window.grabWindow().save(str(file), quality=_QUICKLY):
            raise ScriptError(f"The picture {file} could not be written.")


def _visible(root: QQuickItem) -> Iterator[QQuickItem]:
    """Yield what is visible, parents first; a board's hundreds of pegs are left out."""
    waiting = root.childItems()[::-1]
    while waiting:
        child = waiting.pop()
        if child.isVisible():
            yield child
            if child.objectName() != "board":
                waiting += reversed(child.childItems())


def _is_loading(item: QQuickItem) -> bool:
    return item.inherits("QQuickImage") and item.implicitWidth() == 0 and not item.property("source").isEmpty()


def _base(letter: str) -> str:
    """Return the key under whose accents a letter lies: z for ż, l for ł."""
    folded = letter.casefold()
    strokes = {"ł": "l", "ø": "o", "đ": "d", "ı": "i", "ß": "s", "æ": "a"}
    return strokes.get(folded, unicodedata.normalize("NFD", folded)[:1])

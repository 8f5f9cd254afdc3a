"""A keyboard-wedge scanner told apart from a person, whatever has the focus (look.md H2, H4).

A scanner types fast: at least ``MIN_LENGTH`` characters with a mean gap of at most ``MAX_GAP_MS``, ended by CR, LF,
Tab or ``SILENCE_MS`` without a key. Keys are held back until it is clear what they are, at most ``HOLD_MS`` for a
person's key, and then either become one scan or go on to whatever has the focus, unchanged and in order.
"""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic_ns

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow

from kiosk.domain.values import frozen

MIN_LENGTH = 6
MAX_GAP_MS = 50
HOLD_MS = 70
SILENCE_MS = 150
LATE_MS = 30
MAX_LENGTH = 20_000
ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_AltGr, Qt.Key.Key_Control, Qt.Key.Key_Alt)


@frozen
class Burst:
    """How a scan came: the mean time from character to character, and what ended it: enter, tab or silence."""

    gap_ms: float
    ended_by: str


@frozen
class _Moment:
    """When a key was struck, by the window system's clock (0 where it has none), and when it came to us."""

    struck_ms: int
    came_ms: float

    def since(self, earlier: _Moment) -> float:
        """The gap as it was typed: while the GUI thread was held up, a person's keys come all at once."""
        gap = self.struck_ms - earlier.struck_ms
        return gap if self.struck_ms and earlier.struck_ms and gap >= 0 else self.came_ms - earlier.came_ms


class ScanFilter(QObject):
    """Sits on the application's window; ``scanned`` carries the text of one burst, without its end key.

    ``last`` says how the burst came that is being told.
    """

    scanned = Signal(str)

    def __init__(self, now_ms: Callable[[], float] | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now_ms = now_ms or (lambda: monotonic_ns() / 1e6)
        self._held: list[tuple[QWindow, QKeyEvent]] = []
        self._last = _Moment(0, 0)
        self._span_ms = 0.0
        self._scan_end: _Moment | None = None
        self._text = ""
        self._replaying = False
        self._due_ms = 0.0
        self.last = Burst(0.0, "silence")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._fell_silent)

    def watch(self, window: QWindow) -> None:
        """Watch every key that a window gets, before any item in it does."""
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold back keys that may belong to a scan."""
        if self._replaying or event.type() not in _KEYS or not isinstance(watched, QWindow):
            return False
        assert isinstance(event, QKeyEvent)
        if event.isAutoRepeat():
            return True  # a key held down is one key (A28), and its 30 ms rhythm would look like a scanner
        if event.type() == QEvent.Type.KeyRelease:
            return bool(self._held)
        return self._pressed(watched, event)

    def _pressed(self, window: QWindow, event: QKeyEvent) -> bool:
        if event.key() in _MODIFIERS:
            return False
        now = _Moment(event.timestamp(), self._now_ms())
        if event.key() in ENDS:
            return self._ended(window, event, now)
        if not event.text():
            self._let_go()
            return False
        if self._held and now.since(self._last) > HOLD_MS:
            self._settle()
        if not self._held and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False  # inside a burst it is a control character of the code: GS comes as Ctrl+]
        self._hold(window, event, now)
        return True

    def _hold(self, window: QWindow, event: QKeyEvent, now: _Moment) -> None:
        if self._held:
            self._span_ms += now.since(self._last)
        self._last = now
        if len(self._held) < MAX_LENGTH:
            self._text += event.text()
            self._held.append((window, event.clone()))
        self._wait(SILENCE_MS if self._is_burst() else HOLD_MS)

    def _is_burst(self) -> bool:
        return len(self._held) >= MIN_LENGTH and self._span_ms / (len(self._held) - 1) <= MAX_GAP_MS

    def _ended(self, window: QWindow, event: QKeyEvent, now: _Moment) -> bool:
        if not self._held:
            return self._scan_end is not None and now.since(self._scan_end) <= SILENCE_MS  # the LF of CR and LF
        if self._is_burst() and now.since(self._last) <= SILENCE_MS:
            self._scan_end = now
            self._hand_over("tab" if event.key() == Qt.Key.Key_Tab else "enter")
            return True
        self._held.append((window, event.clone()))
        self._let_go()
        return True

    def _settle(self) -> None:
        if self._is_burst():
            self._hand_over()
        else:
            self._let_go()

    def _wait(self, silence_ms: int) -> None:
        self._due_ms = self._now_ms() + silence_ms
        self._timer.start(silence_ms)

    def _fell_silent(self) -> None:
        """Settle, unless the GUI thread was held up so long that the rest may be waiting behind this timer."""
        if self._now_ms() - self._due_ms > LATE_MS:
            self._wait(LATE_MS)
        else:
            self._settle()

    def _hand_over(self, ended_by: str = "silence") -> None:
        text = self._text
        self.last = Burst(self._span_ms / max(1, len(self._held) - 1), ended_by)
        self._forget()
        self.scanned.emit(text)

    def _let_go(self) -> None:
        """Give the held keys back to the window they came for."""
        held = self._held
        self._forget()
        self._replaying = True
        try:
            for window, event in held:
                QCoreApplication.sendEvent(window, event)
                release = QKeyEvent(QEvent.Type.KeyRelease, event.key(), event.modifiers(), event.text())
                QCoreApplication.sendEvent(window, release)
        finally:
            self._replaying = False

    def _forget(self) -> None:
        self._timer.stop()
        self._held, self._text, self._span_ms = [], "", 0.0

"""Switches of a mode or of the language, and turns to another page, which may not be there yet.

They go in steps so short that the screen answers a touch between any two of them.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from time import monotonic

import shiboken6
from PySide6.QtCore import Q_RETURN_ARG, SIGNAL, QEvent, QMetaObject, QObject, QTimer, Signal, Slot
from PySide6.QtQuick import QQuickItem, QQuickWindow

from ui.adapters.glyphs import Glyphs
from ui.viewmodels.language import LanguageViewModel
from ui.viewmodels.modes import ModesViewModel

# What is laid out, one kind after the other. What is at the bottom gives its height to what is above, which has been
# laid out by then; the pegs are dealt out once, over a board that keeps its height. At last texts get their letters.
TEXTS = "QQuickText"
LAYINGS_OUT = ("QQuickLayout", "QQuickLayout", "RestingPegs", TEXTS)
LAYING_OUT_S = 0.002  # in a step
# The engine brings QML its new words; Qt sends word of it to every item besides, one after the other in one event.
KEPT_BACK = (QEvent.Type.UpdateRequest, QEvent.Type.LanguageChange)
# The window's properties, and which mode each shows.
SHOWN = {"contrast": "contrast", "lower": "lower"} | dict.fromkeys(("large", "largeWords", "largeBar"), "large")


class Switching(QObject):
    """Brings the window to what the visitor wants.

    First the pages that nobody sees are unmade, one in a step, since each would take its part in every change; then
    come the changes, and at last everything is laid out. From the first change on no frame is drawn: half of them is no
    picture for anybody. Nor is half a page: who comes to one that is being made sees the page before until it is whole.
    """

    done = Signal()

    def __init__(
        self,
        window: QQuickWindow,
        modes: ModesViewModel,
        language: LanguageViewModel,
        retellings: Sequence[Callable[[], None]],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._modes = modes
        self._language = language
        self._retellings = retellings
        self._changes: deque[Callable[[], object]] = deque()
        self._layings_out: deque[str] = deque()
        self._unlaid: deque[QQuickItem] = deque()
        self._seen: dict[str, list[QQuickItem]] = {}
        self._has_changed = False
        self._glyphs = Glyphs()
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._step)
        modes.changed.connect(self._begin)
        language.wanted.connect(self._begin)
        for coming in ("awaitingChanged()", "slidingChanged()"):
            QObject.connect(window, SIGNAL(coming), self._come_to_page)

    @property
    def is_busy(self) -> bool:
        """Whether the window is on its way to what is wanted."""
        return self._next.isActive()

    @Slot()
    def _begin(self) -> None:
        if not self.is_busy and self._is_wanted:
            self._next.start()

    @property
    def _is_wanted(self) -> bool:
        return any(True for _ in self._wanted())

    def _wanted(self) -> Iterator[Callable[[], object]]:
        for name, mode in SHOWN.items():
            wanted = self._modes.property(mode)
            if self._window.property(name) != wanted:
                yield partial(self._window.setProperty, name, wanted)
        if self._language.is_turning:
            yield self._language.turn
            yield from self._retellings
            yield self._language.tell

    @Slot()
    def _come_to_page(self) -> None:
        """Keep what is seen until the page that has come is whole and laid out: its first frame would do it all."""
        if self._window.property("awaiting") or self._window.property("sliding"):
            self._hold()
            self._lay_all_out()
            self._next.start()

    @Slot()
    def _step(self) -> None:
        if self._window.property("awaiting"):
            self._hold()
            self._lay_all_out()
            self._next.start()
            return
        if not self._changes and self._is_wanted and self._unmake_one():
            self._next.start()
            return
        self._changes.extend(() if self._changes else self._wanted())
        if not self._changes:
            self._let_go()
            return
        self._hold()
        self._lay_all_out()
        self._has_changed = True
        self._glyphs.forget()
        try:
            self._changes.popleft()()
        finally:
            self._next.start()  # whatever came of it, the screen must not stay still

    def _unmake_one(self) -> bool:
        return bool(QMetaObject.invokeMethod(self._window, "unmakeOne", Q_RETURN_ARG(bool)))

    def _hold(self) -> None:
        if not self._window.property("held"):
            self._window.setProperty("held", True)
            self._window.installEventFilter(self)

    def _let_go(self) -> None:
        if self._window.property("drawing"):
            self._next.start()  # until the last picture has its new colours
            return
        if self._layings_out or self._unlaid:
            self._lay_out()  # which would be half of the next frame
            self._next.start()
            return
        if self._window.property("held"):
            self._window.setProperty("held", False)
            self._window.removeEventFilter(self)
            self._window.update()
        self._has_changed = False
        self.done.emit()

    def _lay_all_out(self) -> None:
        self._layings_out = deque(LAYINGS_OUT)
        self._unlaid.clear()

    def _lay_out(self) -> None:
        """Lay out some of what is seen or was until now; all else that is left to the frame comes once, with it."""
        if not self._unlaid:
            self._unlaid.extend(self._next_to_lay_out(self._layings_out.popleft()))
            return
        end = monotonic() + LAYING_OUT_S
        while self._unlaid and monotonic() < end:
            item = self._unlaid.popleft()
            if not shiboken6.isValid(item):
                continue
            if item.inherits(TEXTS):
                self._glyphs.load(item)
            else:
                item.ensurePolished()

    def _next_to_lay_out(self, kind: str) -> list[QQuickItem]:
        if kind == TEXTS:  # a change reaches what nobody sees, and so does the frame
            return list(_all_of(kind, self._window.contentItem(), hidden=self._has_changed))
        before = self._seen.get(kind, [])  # the page that was left has other words now, or none
        self._seen[kind] = list(_all_of(kind, self._window.contentItem()))
        return before + self._seen[kind]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put off each frame until every change is made, and keep what nobody in the window goes by."""
        return event.type() in KEPT_BACK


def _all_of(kind: str, item: QQuickItem, *, hidden: bool = False) -> Iterator[QQuickItem]:
    """What is seen of a kind within an item, what is within that first: each goes by the sizes of those within it."""
    for child in item.childItems():
        if hidden or child.isVisible():
            yield from _all_of(kind, child, hidden=hidden)
            if child.inherits(kind):
                yield child

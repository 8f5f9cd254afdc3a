"""The one place where the running program looks for what nobody holds any more: in the GUI thread, now and then.

Python's collector looks by itself, in whichever thread makes the next object. A Qt object that it finds there ends
there, which Qt forbids: a timer of such an object stays in the GUI thread's list, and the next time it is due the event
loop ends the program by a segmentation fault.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

LOOK_MS = 250
ENOUGH = 700  # objects more than before; fewer are not worth a look
MANY = 4_000  # a job that is at it works on so many, and lets go of them by itself; what was loaded late stays as many
FAR_TOO_MANY = 12_000  # to look through them takes 8 ms and more
PATIENCE = 240  # looks that such a job may take
YOUNG, ALL = 1, 2  # generations of Python's collector
ALL_AFTER = 10  # looks at what is young
KEPT = 2_000  # objects that outlived so many looks; what was loaded late stays to the end too, and 6,000 took 3 to 7 ms


class Collector(QObject):
    """Looks through what was made since the last look, and now and then through all that is not there to stay."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._put_off = self._made = 0
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        gc.disable()

    def start(self) -> None:
        """Look four times a second from now on; what is there by now stays to the end, and is never looked through."""
        gc.freeze()
        gc.collect(0)  # nothing is young now: only from here on is it counted what is made
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Let go of what only holds itself, where there is enough to look through, and not too much."""
        made, _, looks = gc.get_count()
        before, self._made = self._made, made
        if made < ENOUGH:
            return
        if (made > FAR_TOO_MANY or (made > MANY and abs(made - before) > ENOUGH)) and self._put_off < PATIENCE:
            self._put_off += 1
            return
        self._put_off = 0
        if looks < ALL_AFTER:
            gc.collect(YOUNG)
            return
        gc.collect(ALL)
        if len(gc.get_objects(ALL)) > KEPT:
            gc.freeze()

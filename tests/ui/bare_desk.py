"""A desk without a window: every view model as the desk wires them, over a real kiosk; how it looks is the layout's."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.kiosk import Kiosk
from kiosk.syncing import Syncing
from tests.staged_screens import AtOnce
from ui.desk_pages import desk_parts
from ui.jobs import JobRunner
from ui.viewmodels.desk import DeskViewModel
from ui.viewmodels.desk_parts import DeskParts


@dataclass(frozen=True)
class BareDesk:
    """What a window would show, by the names of ``DeskFront``."""

    desk: DeskViewModel
    parts: DeskParts

    def close(self) -> None:
        """Finish the jobs and let go."""
        self.parts.staff.lock()
        self.desk.stop()


def bare_desk(kiosk: Kiosk) -> BareDesk:
    """Open a desk whose jobs are done at once. It needs Qt's application, as each of its timers does."""
    reading, papers = JobRunner(AtOnce()), JobRunner(AtOnce())
    parts = desk_parts(kiosk, reading, papers, papers, Syncing(kiosk).join)
    desk = DeskViewModel(kiosk, parts)
    desk.start()
    return BareDesk(desk, parts)

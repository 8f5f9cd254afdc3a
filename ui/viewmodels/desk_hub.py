"""The hub that this kiosk belongs to, and joining one: a manager scans its invitation, holds it up, or types it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.actions.hub_ports import HubLink, Refusal
from kiosk.domain.acts import By
from kiosk.domain.staff import Permission
from kiosk.kiosk import Kiosk
from ui import hub_wording as wording
from ui.jobs import JobRunner
from ui.viewmodels.camera import CameraViewModel
from ui.viewmodels.desk_staff import DeskStaffViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Join = Callable[[str, By], HubLink]
LOOK_MS = 1_000
LOOKS = 30  # after joining; by then a hub that answers was reached


@QmlElement
@QmlUncreatable("built by composition")
class DeskHubViewModel(QObject):
    """Says which hub it is; takes an invitation only while a manager has asked for it, and keeps no word of that."""

    changed = Signal()

    def __init__(
        self, kiosk: Kiosk, staff: DeskStaffViewModel, join: Join, jobs: JobRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._staff = staff
        self._join = join
        self._jobs = jobs
        self._link: HubLink | None = None
        self._belongs = wording.LOOKING
        self._standing = ""
        self._asking = False
        self._joining = False
        self._message = ""
        self._good = False
        self._looks = 0
        self._held_up = ""
        self._camera = CameraViewModel(self)
        self._camera.changed.connect(self.changed)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)

    @Slot()
    def open(self) -> None:
        """Begin anew."""
        self.clear()
        self.read()

    def read(self) -> None:
        """Look which hub it is, and how it stands with it."""
        self._jobs.run("hub", self._seen, self._show, self._not_read)

    def clear(self) -> None:
        """Nobody is asked for an invitation any more."""
        self._timer.stop()
        self._asking, self._good, self._held_up = False, False, ""
        self._message = wording.JOINING if self._joining else ""
        self.changed.emit()

    @Slot()
    def ask(self) -> None:
        """Wait for an invitation."""
        may = self.mayJoin
        self._asking, self._good, self._held_up = may, False, ""
        self._message = "" if may else wording.A_MANAGER_JOINS
        self.changed.emit()

    @Slot()
    def leave(self) -> None:
        """Wait for none any more."""
        self.clear()

    def arrived(self, text: str) -> None:
        """Take what was scanned as an invitation; one at a time, and only from somebody who may."""
        by = self._staff.by(Permission.SETTINGS)
        if by is None or not self._asking or self._joining:
            return
        self._joining, self._good, self._message = True, False, wording.JOINING
        self.changed.emit()
        self._jobs.run("join hub", partial(self._join, text, by), self._joined, self._failed)

    def held_up(self, text: str) -> None:
        """Take what the camera reads, once for as long as it is held up."""
        if text != self._held_up and not self._joining:
            self._held_up = text
            self.arrived(text)

    @Slot(str)
    def typed(self, text: str) -> None:
        """Take what was typed or pasted."""
        if text.strip():
            self.arrived(text)

    @Property(QObject, constant=True)
    def camera(self) -> CameraViewModel:
        """What there is of a camera while an invitation is waited for."""
        return self._camera

    @Property(str, notify=changed)
    def belongs(self) -> str:
        """Which hub it is, or none."""
        return self._belongs

    @Property(str, notify=changed)
    def standing(self) -> str:
        """When the hub was last reached, and what waits for it."""
        return self._standing

    @Property(str, notify=changed)
    def refusal(self) -> str:
        """Why the hub takes nothing from this kiosk, and what to do."""
        return wording.refusal(self._link)

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """Whether an invitation is waited for."""
        return self._asking

    @Property(bool, notify=changed)
    def joining(self) -> bool:
        """Whether an invitation is being taken."""
        return self._joining

    @Property(bool, notify=changed)
    def mayJoin(self) -> bool:
        """Whether whoever is there may join a hub."""
        return self._staff.may(Permission.SETTINGS)

    @Property(str, notify=changed)
    def asks(self) -> str:
        """What to do now."""
        if not self._asking:
            return ""
        return wording.HOLD_UP if self._camera.reading else wording.HOLD

    @Property(str, notify=changed)
    def explains(self) -> str:
        """Where the invitation is, and what it does."""
        if self._asking:
            where = wording.WHERE_IT_IS if self._link is None else f"{wording.WHERE_IT_IS} {wording.TO_ANOTHER}"
            return f"{where} {wording.FOR_GOOD}"
        return "" if self.mayJoin else wording.A_MANAGER_JOINS

    @Property(str, notify=changed)
    def joinLabel(self) -> str:
        """What the way to an invitation is called."""
        if self._link is None:
            return wording.JOIN
        return wording.JOIN_AGAIN if self._link.refusal is Refusal.NOT_KNOWN else wording.JOIN_ANOTHER

    @Property(str, notify=changed)
    def message(self) -> str:
        """What came of an invitation."""
        return self._message

    @Property(bool, notify=changed)
    def good(self) -> bool:
        """Whether the last invitation was taken."""
        return self._good

    def _seen(self) -> tuple[HubLink | None, int]:
        return self._kiosk.store.outbox.link(), self._kiosk.store.outbox_size()

    def _show(self, seen: tuple[HubLink | None, int]) -> None:
        self._link, waiting = seen
        self._belongs = wording.belongs(self._link)
        self._standing = wording.standing(self._link, waiting, self._kiosk.pack.venue.time_zone)
        if self._link is None or (self._link.met_at is not None and not waiting):
            self._timer.stop()
        self.changed.emit()

    @Slot()
    def _look(self) -> None:
        self._looks += 1
        if self._looks >= LOOKS:
            self._timer.stop()
        self.read()

    def _joined(self, link: HubLink) -> None:
        self._joining, self._asking, self._good, self._held_up = False, False, True, ""
        self._message = wording.joined(link)
        self._looks = 0
        self._timer.start()
        self.read()

    def _failed(self, error: Exception) -> None:
        self._joining, self._good = False, False
        self._message = wording.not_joined(error)
        self.read()

    def _not_read(self, _: Exception) -> None:
        self._belongs, self._standing = wording.NOT_READ, ""
        self.changed.emit()

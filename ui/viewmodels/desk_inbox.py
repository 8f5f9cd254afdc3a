"""What does not go together, for whoever can act: each item is settled with one tap."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.actions.inbox import InboxView, SeeInbox, Settled, SettleItem
from kiosk.domain.inbox import InboxItem, Settlement, settlements
from kiosk.domain.staff import Permission
from kiosk.domain.values import frozen
from ui import desk_wording, inbox_wording
from ui.jobs import JobRunner
from ui.listmodels.paged_rows import PagedRows
from ui.viewmodels.desk_staff import DeskStaffViewModel
from ui.viewmodels.desk_undo import DeskUndoViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@frozen
class InboxRow:
    """An item and what can be said to it; ``answers`` and ``keys`` go together, one to one."""

    key: str
    title: str
    detail: str
    answers: list[str]
    keys: list[str]


@QmlElement
@QmlUncreatable("built by composition")
class DeskInboxViewModel(QObject):
    """The list. ``counted`` says how many items wait, for the rail."""

    changed = Signal()
    counted = Signal(int)

    def __init__(
        self,
        see: SeeInbox,
        settle: SettleItem,
        staff: DeskStaffViewModel,
        undo: DeskUndoViewModel,
        reading: JobRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._see = see
        self._settle = settle
        self._staff = staff
        self._undo = undo
        self._reading = reading
        self._rows = PagedRows(InboxRow, self)
        self._items: dict[str, InboxItem] = {}
        self._heading = ""

    def read(self) -> None:
        """Read what waits."""
        self._reading.run("inbox", self._see, self._show, self._failed)

    @Slot(str, str)
    def answer(self, key: str, settlement: str) -> None:
        """Settle an item."""
        item, by = self._items.get(key), self._staff.by(Permission.ANSWER)
        if item is None or by is None:
            return
        said = Settlement(settlement)
        job = partial(self._settle, item, said, by)
        self._reading.run("settle", job, partial(self._settled, said), self._failed)

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """The items, page by page."""
        return self._rows

    @Property(str, notify=changed)
    def heading(self) -> str:
        """How many wait, or that nothing does."""
        return self._heading

    def _settled(self, said: Settlement, settled: Settled) -> None:
        words = inbox_wording.settled(settled.item.matter, said)
        self._undo.offer_back(words, Permission.ANSWER, partial(self._settle.take_back, settled), self.read)
        self.read()

    def _show(self, view: InboxView) -> None:
        self._items = {item.key: item for item in view.items}
        self._rows.show([_row(item, view) for item in view.items])
        waits = len(view.items)
        self._heading = f"Waiting for you: {waits}" if waits else inbox_wording.NOTHING_WAITS
        self.counted.emit(waits)
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self._heading = desk_wording.not_read(error)
        self.changed.emit()


def _row(item: InboxItem, view: InboxView) -> InboxRow:
    said = settlements(item.matter)
    return InboxRow(
        key=item.key,
        title=inbox_wording.title(item.matter),
        detail=inbox_wording.detail(item.matter, view.catalogue),
        answers=[inbox_wording.ANSWERS[each] for each in said],
        keys=[each.value for each in said],
    )

"""What staff did, for managers: who, what, when and why, searched and written to a file."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import files_out
from kiosk.actions.see_acts import SeenAct, SeenActs
from kiosk.domain.staff import Permission
from kiosk.domain.values import frozen
from kiosk.kiosk import Kiosk
from ui import acts_wording as wording
from ui.desk_card_wording import not_done
from ui.jobs import JobRunner
from ui.listmodels.paged_rows import PagedRows
from ui.viewmodels.desk_staff import DeskStaffViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@frozen
class ActRow:
    """One act."""

    time: str
    name: str
    what: str
    why: str
    place: str


@QmlElement
@QmlUncreatable("built by composition")
class DeskActivityViewModel(QObject):
    """The list and its search; ``clear`` takes every name away."""

    changed = Signal()

    def __init__(
        self, kiosk: Kiosk, staff: DeskStaffViewModel, reading: JobRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._staff = staff
        self._reading = reading
        self._rows = PagedRows(ActRow, self)
        self._query = ""
        self._message = ""
        self._is_open = False
        self._is_reading = False
        self._is_all = True

    def open(self) -> None:
        """Show what was done last."""
        self._is_open = True
        self._rows.restart()
        self.read()

    def clear(self) -> None:
        """Forget every name and what was looked for."""
        self._is_open = False
        self._query, self._message = "", ""
        self._rows.show([])
        self.changed.emit()

    @Slot(str)
    def search(self, query: str) -> None:
        """Look for a name, an act, a reason or a day."""
        self._query, self._message = query, ""
        self._rows.restart()
        self.changed.emit()
        self.read()

    def read(self) -> None:
        """Read the list again."""
        if self._is_reading:
            return  # what is typed meanwhile is looked for when this has come
        if self._is_open and self._staff.may(Permission.SEE_ACTS):
            self._is_reading = True
            query = self._query
            see = partial(self._kiosk.see_acts, query, wording.READ)
            self._reading.run("acts", see, partial(self._show, query), self._not_read)

    @Slot()
    def export(self) -> None:
        """Write what is listed as CSV into the folder of exports."""
        by = self._staff.by(Permission.EXPORT)
        if by is not None:
            export = partial(files_out.export_acts, self._kiosk, self._query, by, wording.READ)
            self._reading.run("export acts", export, self._kept, self._failed)

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """The list, page by page."""
        return self._rows

    @Property(str, notify=changed)
    def query(self) -> str:
        """What is looked for."""
        return self._query

    @Property(str, notify=changed)
    def message(self) -> str:
        """Where the file lies, or what is wrong."""
        return self._message

    @Property(str, notify=changed)
    def heading(self) -> str:
        """What the list is, or that there is nothing in it."""
        return wording.heading(len(self._rows.all), is_all=self._is_all, is_search=bool(self._query.strip()))

    def _show(self, query: str, seen: SeenActs) -> None:
        self._is_reading = False
        if query != self._query:
            self.read()
        elif self._is_open:
            self._is_all = seen.is_all
            self._rows.show([_row(act, seen) for act in seen.acts])
            self.changed.emit()

    def _kept(self, file: object) -> None:
        self._message = f"Written: {file}"
        self.read()
        self.changed.emit()

    def _not_read(self, error: Exception) -> None:
        self._is_reading = False
        self._failed(error)

    def _failed(self, error: Exception) -> None:
        self._message = not_done(error)
        self.changed.emit()


def _row(seen: SeenAct, of: SeenActs) -> ActRow:
    at = seen.at.astimezone(of.catalogue.venue.time_zone)
    what = wording.what_was_done(seen.act.act, seen.about)
    return ActRow(wording.when(at), seen.name, what, wording.why(seen.act.reason), wording.at_what(seen))

"""The privacy notice (P9): why a question is asked, where that has no room under it, and what happens with the answers;
then where to read all of it and how to complain.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.catalogue import Venue
from ui.jobs import JobRunner
from ui.translating import safety_of_venue
from ui.viewmodels.form_wording import notice_version

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built by composition")
class NoticeViewModel(QObject):
    """Says what the venue says; ``qr`` draws a web address, as a job while the first page is read."""

    changed = Signal()

    def __init__(self, venue: Venue, qr: Callable[[str], str], jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._venue = venue
        self._qr = qr
        self._jobs = jobs
        self._codes: Mapping[str, str] = {}
        self._more = False
        self._why: Callable[[], str] = str

    def ask_why(self, why: Callable[[], str]) -> None:
        """Begin with why the visitor is asked what stood on the screen."""
        self._why = why
        if not self._codes:
            self._jobs.run("codes of the notice", self._drawn, self._take, lambda _: None)
        self.changed.emit()

    def say_again(self) -> None:
        """Say it in the language that was chosen."""
        self.changed.emit()

    @Property(str, notify=changed)
    def why(self) -> str:
        """Why the visitor is asked what stood on the screen; empty once it is read."""
        return self._why()

    @Property(bool, notify=changed)
    def more(self) -> bool:
        """Whether the second page is shown."""
        return self._more

    @Property(bool, constant=True)
    def hasMore(self) -> bool:
        """Whether there is a second page."""
        return bool(self._venue.notice_page or self._venue.complaints_page or self._of("complaint"))

    @Property(str, notify=changed)
    def text(self) -> str:
        """What happens with the answers, in the venue's words."""
        return safety_of_venue(self._of("privacy"))

    @Property(str, notify=changed)
    def version(self) -> str:
        """Which wording of the notice this is, as kept with each record."""
        return notice_version(self._venue.terms)

    @Property(str, notify=changed)
    def complaint(self) -> str:
        """How to complain, in the venue's words."""
        return safety_of_venue(self._of("complaint"))

    @Property(str, constant=True)
    def page(self) -> str:
        """Where all of the notice is to be read, without what a browser adds."""
        return _shown(self._venue.notice_page)

    @Property(str, constant=True)
    def complaintsPage(self) -> str:
        """Where to complain to those who watch over it."""
        return _shown(self._venue.complaints_page)

    @Property(str, notify=changed)
    def pageCode(self) -> str:
        """The notice's page as a drawing of a QR code, once it is to be seen."""
        return self._code_of(self._venue.notice_page)

    @Property(str, notify=changed)
    def complaintsCode(self) -> str:
        """The complaints' page likewise."""
        return self._code_of(self._venue.complaints_page)

    @Slot()
    def readOn(self) -> None:
        """Turn to the next page."""
        self._turn(more=not self.why)

    @Slot()
    def readFirst(self) -> None:
        """Turn to what happens with the answers."""
        self._turn(more=False)

    def _turn(self, *, more: bool) -> None:
        if more != self._more or self.why:
            self._more, self._why = more, str
            self.changed.emit()

    def _drawn(self) -> Mapping[str, str]:
        return {
            address: self._qr(address) for address in (self._venue.notice_page, self._venue.complaints_page) if address
        }

    def _take(self, codes: Mapping[str, str]) -> None:
        self._codes = codes
        self.changed.emit()

    def _code_of(self, address: str) -> str:
        return self._codes.get(address, "") if self._more else ""

    def _of(self, kind: str) -> str:
        return next((notice.text for notice in self._venue.notices if notice.kind == kind), "")


def _shown(address: str) -> str:
    return address.removeprefix("https://").removesuffix("/")

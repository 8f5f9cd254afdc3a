"""What visitors may read: each language of the venue, and whether a speaker has reviewed it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.languages import LANGUAGES, Translation
from kiosk.domain.values import frozen
from kiosk.kiosk import Kiosk
from ui import desk_wording as wording
from ui.jobs import JobRunner
from ui.listmodels.paged_rows import PagedRows

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@frozen
class LanguageRow:
    """A language of the venue; ``waits`` for a speaker, or for its file."""

    title: str
    detail: str
    stands: str
    waits: bool


@QmlElement
@QmlUncreatable("built by composition")
class DeskLanguagesViewModel(QObject):
    """A list to read: languages are chosen in the venue pack, and reviewed in Qt Linguist."""

    changed = Signal()

    def __init__(self, kiosk: Kiosk, reading: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._reading = reading
        self._rows = PagedRows(LanguageRow, self)

    def open(self) -> None:
        """Read what is known of each language."""
        self._reading.run("languages", self._read, self._show, lambda _: None)

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """The list, page by page."""
        return self._rows

    @Property(str, notify=changed)
    def heading(self) -> str:
        """How many, and how many wait."""
        rows = self._rows.all
        return wording.languages_heading(len(rows), sum(row.waits for row in rows))

    def _read(self) -> list[LanguageRow]:
        venue = self._kiosk.catalogue().venue
        spoken = [LANGUAGES[key] for key in venue.languages if key in LANGUAGES]
        reviewed = venue.reviewed_translations
        return [_row(self._kiosk.translation(each), each.key in reviewed) for each in spoken]

    def _show(self, rows: list[LanguageRow]) -> None:
        self._rows.show(rows)
        self.changed.emit()


def _row(translation: Translation, pack_reviewed: bool) -> LanguageRow:
    title, state = wording.language_title(translation.language), wording.language_state(translation)
    detail = wording.language_detail(translation, pack_reviewed=pack_reviewed)
    return LanguageRow(title, detail, state, wording.waits_for_a_speaker(translation))

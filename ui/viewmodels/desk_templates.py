"""Badge templates: what each makes of long and short names and of every script, a test print, and one more taken in."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.actions.edit_badges import EditBadges, Template
from kiosk.actions.printing_ports import BadgePreview, BroughtFile
from kiosk.actions.try_printers import TestBadge
from kiosk.domain.acts import By
from kiosk.domain.badge_samples import SAMPLES
from kiosk.domain.staff import Permission
from kiosk.kiosk import Kiosk
from ui import template_wording as wording
from ui.adapters.drawings import picture_address
from ui.jobs import JobRunner
from ui.listmodels.paged_rows import PagedRows
from ui.printing_wording import tried, warned
from ui.viewmodels.desk_choices import PickRow
from ui.viewmodels.desk_edited import DeskEditedViewModel
from ui.viewmodels.desk_staff import DeskStaffViewModel
from ui.viewmodels.desk_undo import DeskUndoViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

PX_PER_MM_OF_PNG = 300 / 25.4


@QmlElement
@QmlUncreatable("built by composition")
class DeskTemplatesViewModel(DeskEditedViewModel):
    """The list, and one template with the sample that is looked at, at the size in which it prints."""

    changed = Signal()

    def __init__(
        self,
        kiosk: Kiosk,
        staff: DeskStaffViewModel,
        undo: DeskUndoViewModel,
        jobs: JobRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._staff = staff
        self._undo = undo
        self._jobs = jobs
        self._templates: tuple[Template, ...] = ()
        self._chosen = ""
        self._sample = 0
        self._picture, self._warns = "", ""
        self._size_mm = (0.0, 0.0)
        self._px_per_mm = 4.0
        self._files = PagedRows(PickRow, self)
        self._choosing = False

    def look_at(self, px_per_mm: float) -> None:
        """Take how many pixels a millimetre of this screen has."""
        self._px_per_mm = px_per_mm

    def open(self) -> None:
        """Show what there is."""
        self._rows.restart()
        self._sample, self._message, self._choosing = 0, "", False
        self._read()

    @Slot(str)
    def pick(self, name: str) -> None:
        """Look at a template."""
        self._chosen, self._message = name, ""
        self._redraw()

    @Slot(int)
    def turn(self, samples: int) -> None:
        """Look at the next sample, or the one before."""
        self._sample = (self._sample + samples) % len(SAMPLES)
        self._redraw()

    @Slot()
    def test(self) -> None:
        """Print a test badge by the chosen template."""
        by = self._staff.by(Permission.PRINT)
        if by is not None and self._chosen:
            test = partial(self._kiosk.badge_desk.test, by, self._chosen)
            self._jobs.run("test badge", test, self._tested, self._failed)

    @Slot()
    def chooseFile(self) -> None:
        """Look for files on sticks, in Downloads and on the desktop."""
        self._choosing = True
        self._files.restart()
        self._say(wording.LOOKING)
        self._jobs.run("brought files", self._kiosk.brought_templates, self.show_files, self._failed)

    @Slot()
    def chooseNone(self) -> None:
        """Go back to the templates."""
        self._choosing = False
        self._say("")

    def show_files(self, files: tuple[BroughtFile, ...]) -> None:
        """List what was found."""
        zone = self._kiosk.pack.venue.time_zone
        rows = [PickRow(str(each.path), each.path.name, wording.brought(each, zone), False) for each in files]
        self._files.show(rows)
        if self._choosing:
            self._say("" if files else wording.NO_FILES)

    @Slot(str)
    def takeIn(self, path: str) -> None:
        """Try a template from a file, and keep it."""
        by = self._staff.by(Permission.SETTINGS)
        if by is not None and path.strip():
            self._say(wording.TRYING)
            take = partial(_taken_in, self._kiosk.edit_badges, Path(path.strip()), by)
            self._jobs.run("template", take, self._taken_in, self._failed)

    @Property(QObject, constant=True)
    def files(self) -> QObject:
        """What could be imported."""
        return self._files

    @Property(bool, notify=changed)
    def choosing(self) -> bool:
        """Whether a file is being chosen."""
        return self._choosing

    @Property(str, notify=changed)
    def chosen(self) -> str:
        """Which is looked at."""
        return self._chosen

    @Property(str, notify=changed)
    def sample(self) -> str:
        """With which name."""
        return wording.sample(self._sample + 1, len(SAMPLES), SAMPLES[self._sample].key)

    @Property(str, notify=changed)
    def picture(self) -> str:
        """The badge as it prints, as an address with the picture in it."""
        return self._picture

    @Property(str, notify=changed)
    def warns(self) -> str:
        """What of the sample does not print as given; empty where all does."""
        return self._warns

    @Property(int, notify=changed)
    def pictureWidth(self) -> int:
        """Pixels of this screen, at true size."""
        return round(self._size_mm[0] * self._px_per_mm)

    @Property(int, notify=changed)
    def pictureHeight(self) -> int:
        """Pixels of this screen, at true size."""
        return round(self._size_mm[1] * self._px_per_mm)

    @Property(bool, notify=changed)
    def mayTakeIn(self) -> bool:
        """Whether whoever is there may import."""
        return self._staff.may(Permission.SETTINGS)

    def _read(self) -> None:
        self._jobs.run("templates", self._kiosk.edit_badges.see, self._show, self._failed)

    def _show(self, templates: tuple[Template, ...]) -> None:
        self._templates = templates
        if self._chosen not in {each.name for each in templates}:
            self._chosen = templates[0].name if templates else ""
        self._redraw()

    def _redraw(self) -> None:
        name, key = self._chosen, SAMPLES[self._sample].key
        self._rows.show(
            [PickRow(each.name, each.name, wording.detail(each), each.name == name) for each in self._templates]
        )
        self._picture, self._warns = "", ""
        self.changed.emit()
        if name:
            draw = partial(self._kiosk.edit_badges.picture, name, key)
            self._jobs.run("template picture", draw, partial(self._drawn, name, key), self._failed)

    def _drawn(self, name: str, key: str, seen: BadgePreview) -> None:
        if (name, key) != (self._chosen, SAMPLES[self._sample].key):
            return
        width_px, height_px = (int.from_bytes(seen.png[at : at + 4], "big") for at in (16, 20))  # a PNG's first chunk
        self._size_mm = width_px / PX_PER_MM_OF_PNG, height_px / PX_PER_MM_OF_PNG
        self._picture, self._warns = picture_address(seen.png), warned(seen.warnings)
        self.changed.emit()

    def _tested(self, came: TestBadge) -> None:
        self._say(tried(came))

    def _taken_in(self, came: tuple[str, bytes | None]) -> None:
        name, before = came
        self._chosen, self._choosing = name, False
        back = partial(self._kiosk.edit_badges.put_back, name, before)
        self._undo.offer_back(wording.is_in(name), Permission.SETTINGS, back, self.open)
        self._say(wording.taken_in(name))
        self._read()

    def _failed(self, error: Exception) -> None:
        self._say(wording.wrong(error), wrong=True)

    def _draw(self) -> None:
        self.changed.emit()


def _taken_in(edit: EditBadges, file: Path, by: By) -> tuple[str, bytes | None]:
    """Take a template in; return its name, and the one that had it."""
    before = edit.held(file.stem)
    return edit.take_in(file, by), before

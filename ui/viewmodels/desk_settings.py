"""The settings page, for managers: what each setting says, what it may be, and what waits for a restart."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.acts import By
from kiosk.domain.staff import Permission
from kiosk.errors import SettingsError
from kiosk.kiosk import Kiosk
from kiosk.settings import Settings
from kiosk.settings_form import Field, Kind, as_written, fields
from ui import settings_wording as wording
from ui.jobs import JobRunner
from ui.listmodels.paged_rows import PagedRows
from ui.viewmodels.desk_choices import ChoiceRow, PickRow
from ui.viewmodels.desk_edited import DeskEditedViewModel
from ui.viewmodels.desk_staff import DeskStaffViewModel
from ui.viewmodels.desk_undo import DeskUndoViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built by composition")
class DeskSettingsViewModel(DeskEditedViewModel):
    """The list, and one setting that is edited. What is typed is looked at when it is saved, and never before."""

    changed = Signal()

    def __init__(
        self,
        kiosk: Kiosk,
        staff: DeskStaffViewModel,
        undo: DeskUndoViewModel,
        reading: JobRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._staff = staff
        self._undo = undo
        self._reading = reading
        self._choices = PagedRows(ChoiceRow, self)
        self._fields = {field.key: field for field in fields()}
        self._to_come: Settings = kiosk.settings
        self._saved: set[str] = set()
        self._chosen: Field | None = None
        self._trouble = ""

    def open(self) -> None:
        """Show what the file says now."""
        self._rows.restart()
        self.close()
        self._read()

    @Slot()
    def close(self) -> None:
        """Edit none."""
        self._chosen = None
        self._say("")

    @Slot(str)
    def pick(self, key: str) -> None:
        """Edit a setting."""
        self._chosen = self._fields.get(key)
        self._choices.restart()
        now = self.value
        self._choices.show(
            [
                ChoiceRow(each, f"{wording.choice(each)}{' (chosen)' if each == now else ''}")
                for each in self._offered(now)
            ]
        )
        self._say("")

    @Slot(str)
    def save(self, text: str) -> None:
        """Keep what was typed or chosen."""
        self._write(text)

    @Slot()
    def reset(self) -> None:
        """Take the setting out of the file, so that the default holds."""
        self._write(None)

    @Property(QObject, constant=True)
    def choices(self) -> QObject:
        """What the chosen one may be, where those are few."""
        return self._choices

    @Property(str, notify=changed)
    def heading(self) -> str:
        """How many changes wait for a restart."""
        return wording.heading(len(self._waiting()))

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """What is wrong with the file."""
        return self._trouble

    @Property(str, notify=changed)
    def key(self) -> str:
        """Which is edited; empty for none."""
        return self._chosen.key if self._chosen else ""

    @Property(str, notify=changed)
    def label(self) -> str:
        """The same in plain words."""
        return wording.LABELS[self._chosen.key][0] if self._chosen else ""

    @Property(str, notify=changed)
    def help(self) -> str:
        """What it does, and what it may be."""
        if self._chosen is None:
            return ""
        parts = (wording.LABELS[self._chosen.key][1], wording.allowed(self._chosen), wording.holds(self._chosen))
        return " ".join(parts)

    @Property(str, notify=changed)
    def fixed(self) -> str:
        """Why it cannot be changed here; empty if it can."""
        if self._chosen is None:
            return ""
        if self._chosen.key == "welcome_by_name" and self._kiosk.catalogue().venue.welcome_by_name is not None:
            return wording.SET_AT_HUB
        variable = self._chosen.variable
        return wording.NAMED_BY_VARIABLE.format(variable=variable) if variable else ""

    @Property(bool, notify=changed)
    def typing(self) -> bool:
        """Whether it is typed, not chosen."""
        return self._chosen is not None and self._chosen.kind not in (Kind.YES_NO, Kind.CHOICE)

    @Property(str, notify=changed)
    def value(self) -> str:
        """What the file says."""
        return as_written(self._to_come, self._chosen.key) if self._chosen else ""

    def _offered(self, now: str) -> Sequence[str]:
        """What can be chosen: of languages those that the venue lists, and what the file says all the same."""
        field = self._chosen
        if field is None:
            return ()
        listed = ("", *self._kiosk.pack.venue.languages, now)
        return [each for each in field.choices if field.key != "language" or each in listed]

    def _write(self, text: str | None) -> None:
        field, by = self._chosen, self._staff.by(Permission.SETTINGS)
        if field is not None and by is not None and not self.fixed:
            change = partial(_changed, self._kiosk, field, text, by)
            held = getattr(self._kiosk.settings, field.key)
            self._reading.run("setting", change, partial(self._kept, field, held), partial(self._refused, field))

    def _kept(self, field: Field, held: object, done: tuple[dict[str, str | None], Settings]) -> None:
        said, to_come = done
        self._saved.add(field.key)
        self._show(to_come)
        if said:
            words, back = wording.changed(field.key), partial(self._kiosk.change_settings.put_back, said)
            self._undo.offer_back(words, Permission.SETTINGS, back, self._read)
        if self._chosen is field:
            self.pick(field.key)
            if field.key in self._waiting():
                self._say(wording.SAVED)
            else:
                self._say(wording.AS_IT_WAS if getattr(to_come, field.key) == held else wording.HOLDS_NOW)

    def _read(self) -> None:
        self._reading.run("settings", self._kiosk.change_settings.to_come, self._show, self._failed)

    def _refused(self, field: Field, error: Exception) -> None:
        if self._chosen is field:
            self._say(wording.refused(error, field), wrong=True)

    def _show(self, to_come: Settings) -> None:
        self._to_come, self._trouble = to_come, ""
        self._draw()

    def _failed(self, error: Exception) -> None:
        self._trouble = str(error)
        self._draw()

    def _waiting(self) -> set[str]:
        return {key for key in self._saved if getattr(self._to_come, key) != getattr(self._kiosk.settings, key)}

    def _draw(self) -> None:
        waiting = self._waiting()
        self._rows.show(
            [
                PickRow(
                    field.key,
                    wording.LABELS[field.key][0],
                    wording.listed(field.key, as_written(self._to_come, field.key))
                    + (" · after a restart" * (field.key in waiting)),
                    field is self._chosen,
                )
                for field in self._fields.values()
            ]
        )
        self.changed.emit()


def _changed(kiosk: Kiosk, field: Field, text: str | None, by: By) -> tuple[dict[str, str | None], Settings]:
    """Change a setting; return what the file said of it, and what holds from the next start on."""
    try:
        said = kiosk.change_settings.said(field.key)
    except SettingsError:  # a line of the file is wrong: this one, which is mended now, or another, which is named
        said = {}
    return said, kiosk.change_settings(field, text, by)

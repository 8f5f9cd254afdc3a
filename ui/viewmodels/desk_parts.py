"""The view models of the desk's single pages together, with what does their jobs."""

from __future__ import annotations

from dataclasses import fields

from PySide6.QtCore import QObject

from kiosk.domain.values import frozen
from ui.jobs import JobRunner
from ui.printing import Printing
from ui.viewmodels.desk_activity import DeskActivityViewModel
from ui.viewmodels.desk_badges import DeskBadgesViewModel
from ui.viewmodels.desk_calls import DeskCallsViewModel
from ui.viewmodels.desk_close import DeskCloseViewModel
from ui.viewmodels.desk_confirm import DeskConfirmViewModel
from ui.viewmodels.desk_devices import DeskDevicesViewModel
from ui.viewmodels.desk_hub import DeskHubViewModel
from ui.viewmodels.desk_inbox import DeskInboxViewModel
from ui.viewmodels.desk_languages import DeskLanguagesViewModel
from ui.viewmodels.desk_pages import DeskPagesViewModel
from ui.viewmodels.desk_people import DeskPeopleViewModel
from ui.viewmodels.desk_person import DeskPersonViewModel
from ui.viewmodels.desk_roll_call import DeskRollCallViewModel
from ui.viewmodels.desk_scanner import DeskScannerViewModel
from ui.viewmodels.desk_screen import DeskScreenViewModel
from ui.viewmodels.desk_settings import DeskSettingsViewModel
from ui.viewmodels.desk_staff import DeskStaffViewModel
from ui.viewmodels.desk_staffing import DeskStaffingViewModel
from ui.viewmodels.desk_templates import DeskTemplatesViewModel
from ui.viewmodels.desk_today import DeskTodayViewModel
from ui.viewmodels.desk_undo import DeskUndoViewModel
from ui.viewmodels.desk_you_said import DeskYouSaidViewModel


@frozen
class DeskViews:
    """A view model for each of the pages, and for what lies over all of them."""

    staff: DeskStaffViewModel
    people: DeskPeopleViewModel
    inbox: DeskInboxViewModel
    languages: DeskLanguagesViewModel
    person: DeskPersonViewModel
    undo: DeskUndoViewModel
    activity: DeskActivityViewModel
    close: DeskCloseViewModel
    devices: DeskDevicesViewModel
    staffing: DeskStaffingViewModel
    settings: DeskSettingsViewModel
    you_said: DeskYouSaidViewModel
    scanner: DeskScannerViewModel
    screen: DeskScreenViewModel
    hub: DeskHubViewModel
    templates: DeskTemplatesViewModel
    calls: DeskCallsViewModel
    confirm: DeskConfirmViewModel
    badges: DeskBadgesViewModel

    def by_name(self) -> dict[str, QObject]:
        """Return them by the names that ``DeskPlaces.qml`` asks for."""
        return {field.name: getattr(self, field.name) for field in fields(DeskViews)}


@frozen
class DeskParts(DeskViews):
    """``reading`` reads and keeps ticks, ``papers`` draws the list, ``slow`` is for what takes long, ``printing`` has a
    thread of its own for badges: an alarm waits for none of them."""

    today: DeskTodayViewModel
    roll_call: DeskRollCallViewModel
    pages: DeskPagesViewModel
    printing: Printing
    reading: JobRunner
    papers: JobRunner
    slow: JobRunner

    def shown(self) -> dict[str, QObject]:
        """Return what ``DeskWindow.qml`` takes, by its properties; the pages take theirs by name."""
        return {
            "today": self.today,
            "rollCall": self.roll_call,
            "staff": self.staff,
            "undo": self.undo,
            "calls": self.calls,
            "pages": self.pages,
        }

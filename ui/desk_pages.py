"""The desk's pages: each has its view model, its place on the rail, and who may see it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from kiosk.domain.staff import Permission
from kiosk.kiosk import Kiosk
from ui.jobs import JobRunner
from ui.printing import Printing
from ui.viewmodels.desk_activity import DeskActivityViewModel
from ui.viewmodels.desk_badges import DeskBadgesViewModel
from ui.viewmodels.desk_call_rows import Sources
from ui.viewmodels.desk_calls import DeskCallsViewModel
from ui.viewmodels.desk_close import DeskCloseViewModel
from ui.viewmodels.desk_confirm import DeskConfirmViewModel
from ui.viewmodels.desk_confirm import Verbs as ConfirmVerbs
from ui.viewmodels.desk_devices import DeskDevicesViewModel
from ui.viewmodels.desk_hub import DeskHubViewModel, Join
from ui.viewmodels.desk_inbox import DeskInboxViewModel
from ui.viewmodels.desk_languages import DeskLanguagesViewModel
from ui.viewmodels.desk_pages import DeskPage, DeskPagesViewModel
from ui.viewmodels.desk_parts import DeskParts
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


def desk_parts(kiosk: Kiosk, reading: JobRunner, papers: JobRunner, slow: JobRunner, join: Join) -> DeskParts:
    """Build the view models of the desk's pages. A page more is built here, and stands in ``on_the_rail``."""
    staff = DeskStaffViewModel(kiosk.sign_in, kiosk.clock, reading)
    undo = DeskUndoViewModel(kiosk.take_back, staff, kiosk.clock, reading)
    inbox = DeskInboxViewModel(kiosk.see_inbox, kiosk.settle_item, staff, undo, reading)
    languages = DeskLanguagesViewModel(kiosk, reading)
    person = DeskPersonViewModel(kiosk, staff, undo, reading, papers)
    people = DeskPeopleViewModel(kiosk.find_people, staff, person, reading)
    activity = DeskActivityViewModel(kiosk, staff, reading)
    close = DeskCloseViewModel(kiosk, staff, slow)
    devices = DeskDevicesViewModel(kiosk, staff, slow)
    sources = Sources(kiosk.calls, kiosk.watch_rooms, kiosk.sign_in, kiosk.catalogue, kiosk.clock, reading)
    calls = DeskCallsViewModel(sources, staff.who)
    verbs = ConfirmVerbs(kiosk.young_makers, kiosk.collecting, kiosk.catalogue, reading)
    confirm = DeskConfirmViewModel(verbs, partial(staff.by, Permission.ADMIT), undo.offer)
    calls.changed.connect(lambda: confirm.show(calls.open_call))
    staff.changed.connect(lambda: confirm.show(calls.open_call))
    staff.locked.connect(confirm.clear)
    badges = DeskBadgesViewModel(kiosk.badge_desk, lambda: staff.by(Permission.PRINT), undo, reading)
    staffing = DeskStaffingViewModel(kiosk, staff, undo, reading)
    settings = DeskSettingsViewModel(kiosk, staff, undo, reading)
    you_said = DeskYouSaidViewModel(kiosk, staff, undo, reading)
    scanner = DeskScannerViewModel(kiosk, staff, undo, reading, slow)
    screen = DeskScreenViewModel(kiosk, staff, undo, reading)
    hub = DeskHubViewModel(kiosk, staff, join, slow)
    templates = DeskTemplatesViewModel(kiosk, staff, undo, slow)
    on_the_rail = (
        DeskPage("today", "Today", "today"),
        DeskPage("calls", "Calls", "help", open=calls.open_first, clear=calls.clear),
        DeskPage("people", "People", "people", Permission.SEE_INSIDE, people.open, people.read, people.clear),
        DeskPage("badges", "Badges", "badge", Permission.PRINT, badges.open, badges.read, badges.clear),
        DeskPage("inbox", "Inbox", "inbox", Permission.ANSWER, inbox.read, inbox.read),
        DeskPage("languages", "Languages", "language", open=languages.open),
        DeskPage("activity", "Activity", "list", Permission.SEE_ACTS, activity.open, activity.read, activity.clear),
        DeskPage("close", "Closing", "close", Permission.CLOSE_DAY, close.open),
        DeskPage("devices", "Devices", "device", Permission.SEE_DEVICES, devices.open),
        DeskPage("staffing", "Staff", "person", Permission.STAFF, staffing.open, clear=staffing.clear),
        DeskPage("settings", "Settings", "settings", Permission.SETTINGS, settings.open, clear=settings.close),
        DeskPage("you_said", "You said", "settings", Permission.SETTINGS, you_said.open, under="settings"),
        DeskPage("scanner", "Scanner", "code", Permission.SEE_DEVICES, scanner.open, under="devices"),
        DeskPage("screen", "Screen", "device", Permission.SEE_DEVICES, screen.open, under="devices"),
        DeskPage("hub", "Hub", "device", Permission.SEE_DEVICES, hub.open, hub.read, hub.clear, under="devices"),
        DeskPage("templates", "Templates", "badge", Permission.PRINT, templates.open, under="badges"),
    )
    views: dict[str, QObject] = {
        "staff": staff,
        "people": people,
        "person": person,
        "inbox": inbox,
        "languages": languages,
        "activity": activity,
        "closing": close,
        "devices": devices,
        "calls": calls,
        "confirm": confirm,
        "badges": badges,
        "staffing": staffing,
        "settings": settings,
        "you_said": you_said,
        "scanner": scanner,
        "screen": screen,
        "hub": hub,
        "templates": templates,
    }
    pages = DeskPagesViewModel(on_the_rail, staff, views)
    inbox.counted.connect(lambda waits: pages.say_count("inbox", waits))
    calls.changed.connect(lambda: pages.say_count("calls", calls.count))
    return DeskParts(
        today=DeskTodayViewModel(),
        roll_call=DeskRollCallViewModel(),
        staff=staff,
        people=people,
        inbox=inbox,
        calls=calls,
        confirm=confirm,
        badges=badges,
        pages=pages,
        languages=languages,
        person=person,
        undo=undo,
        activity=activity,
        close=close,
        devices=devices,
        staffing=staffing,
        settings=settings,
        you_said=you_said,
        scanner=scanner,
        screen=screen,
        hub=hub,
        templates=templates,
        printing=Printing(kiosk.print_next, JobRunner()),
        reading=reading,
        papers=papers,
        slow=slow,
    )

"""The desk's pages: each has its view model, its place on the rail, and who may see it."""

from __future__ import annotations

from functools import partial

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
from ui.viewmodels.desk_parts import DeskParts, DeskViews
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
    """Build the view models of the desk. A page more stands in ``DeskViews`` and on the rail."""
    views = _views(kiosk, reading, papers, slow, join)
    pages = DeskPagesViewModel(_on_the_rail(views), views.staff, views.by_name())
    views.inbox.counted.connect(lambda waits: pages.say_count("inbox", waits))
    views.calls.changed.connect(lambda: pages.say_count("calls", views.calls.count))
    return DeskParts(
        **views.by_name(),
        today=DeskTodayViewModel(),
        roll_call=DeskRollCallViewModel(),
        pages=pages,
        printing=Printing(kiosk.print_next, JobRunner()),
        reading=reading,
        papers=papers,
        slow=slow,
    )


def _views(kiosk: Kiosk, reading: JobRunner, papers: JobRunner, slow: JobRunner, join: Join) -> DeskViews:
    staff = DeskStaffViewModel(kiosk.sign_in, kiosk.clock, reading)
    undo = DeskUndoViewModel(kiosk.take_back, staff, kiosk.clock, reading)
    person = DeskPersonViewModel(kiosk, staff, undo, reading, papers)
    calls, confirm = _calls(kiosk, staff, undo, reading)
    return DeskViews(
        staff=staff,
        undo=undo,
        person=person,
        people=DeskPeopleViewModel(kiosk.find_people, staff, person, reading),
        inbox=DeskInboxViewModel(kiosk.see_inbox, kiosk.settle_item, staff, undo, reading),
        languages=DeskLanguagesViewModel(kiosk, reading),
        activity=DeskActivityViewModel(kiosk, staff, reading),
        close=DeskCloseViewModel(kiosk, staff, slow),
        devices=DeskDevicesViewModel(kiosk, staff, slow),
        calls=calls,
        confirm=confirm,
        badges=DeskBadgesViewModel(kiosk.badge_desk, lambda: staff.by(Permission.PRINT), undo, reading),
        staffing=DeskStaffingViewModel(kiosk, staff, undo, reading),
        settings=DeskSettingsViewModel(kiosk, staff, undo, reading),
        you_said=DeskYouSaidViewModel(kiosk, staff, undo, reading),
        scanner=DeskScannerViewModel(kiosk, staff, undo, reading, slow),
        screen=DeskScreenViewModel(kiosk, staff, undo, reading),
        hub=DeskHubViewModel(kiosk, staff, join, slow),
        templates=DeskTemplatesViewModel(kiosk, staff, undo, slow),
    )


def _calls(
    kiosk: Kiosk, staff: DeskStaffViewModel, undo: DeskUndoViewModel, reading: JobRunner
) -> tuple[DeskCallsViewModel, DeskConfirmViewModel]:
    """The calls, and what is confirmed beside the one that is shown."""
    sources = Sources(kiosk.calls, kiosk.watch_rooms, kiosk.sign_in, kiosk.catalogue, kiosk.clock, reading)
    calls = DeskCallsViewModel(sources, staff.who)
    verbs = ConfirmVerbs(kiosk.young_makers, kiosk.collecting, kiosk.catalogue, reading)
    confirm = DeskConfirmViewModel(verbs, partial(staff.by, Permission.ADMIT), undo.offer)
    calls.changed.connect(lambda: confirm.show(calls.open_call))
    staff.changed.connect(lambda: confirm.show(calls.open_call))
    staff.locked.connect(confirm.clear)
    return calls, confirm


def _on_the_rail(views: DeskViews) -> tuple[DeskPage, ...]:
    calls, people, badges, inbox, activity = views.calls, views.people, views.badges, views.inbox, views.activity
    you_said, scanner, screen, hub = views.you_said, views.scanner, views.screen, views.hub
    return (
        DeskPage("today", "Today", "today"),
        DeskPage("calls", "Calls", "help", open=calls.open_first, clear=calls.clear),
        DeskPage("people", "People", "people", Permission.SEE_INSIDE, people.open, people.read, people.clear),
        DeskPage("badges", "Badges", "badge", Permission.PRINT, badges.open, badges.read, badges.clear),
        DeskPage("inbox", "Inbox", "inbox", Permission.ANSWER, inbox.read, inbox.read),
        DeskPage("languages", "Languages", "language", open=views.languages.open),
        DeskPage("activity", "Activity", "list", Permission.SEE_ACTS, activity.open, activity.read, activity.clear),
        DeskPage("close", "Closing", "close", Permission.CLOSE_DAY, views.close.open),
        DeskPage("devices", "Devices", "device", Permission.SEE_DEVICES, views.devices.open),
        DeskPage("staffing", "Staff", "person", Permission.STAFF, views.staffing.open, clear=views.staffing.clear),
        DeskPage(
            "settings", "Settings", "settings", Permission.SETTINGS, views.settings.open, clear=views.settings.close
        ),
        DeskPage("you_said", "You said", "settings", Permission.SETTINGS, you_said.open, under="settings"),
        DeskPage("scanner", "Scanner", "code", Permission.SEE_DEVICES, scanner.open, under="devices"),
        DeskPage("screen", "Screen", "device", Permission.SEE_DEVICES, screen.open, under="devices"),
        DeskPage("hub", "Hub", "device", Permission.SEE_DEVICES, hub.open, hub.read, hub.clear, under="devices"),
        DeskPage("templates", "Templates", "badge", Permission.PRINT, views.templates.open, under="badges"),
    )

"""The desk's window over an open kiosk: built when it is asked for, so that a kiosk without a desk never loads it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.bootstrap import Kiosk
from kiosk.domain.staff import Permission
from ui.adapters.activity import Activity
from ui.adapters.arrow_keys import ArrowKeys
from ui.adapters.desk_bell import DeskBell
from ui.adapters.drawings import PROVIDER, Drawings
from ui.adapters.scan_filter import ScanFilter
from ui.composition import QML_DIR, Look, px_per_mm
from ui.jobs import JobRunner
from ui.printing import Printing
from ui.viewmodels.desk import DeskViewModel
from ui.viewmodels.desk_activity import DeskActivityViewModel
from ui.viewmodels.desk_badges import DeskBadgesViewModel
from ui.viewmodels.desk_call_rows import Sources
from ui.viewmodels.desk_calls import DeskCallsViewModel
from ui.viewmodels.desk_close import DeskCloseViewModel
from ui.viewmodels.desk_confirm import DeskConfirmViewModel
from ui.viewmodels.desk_confirm import Verbs as ConfirmVerbs
from ui.viewmodels.desk_devices import DeskDevicesViewModel
from ui.viewmodels.desk_inbox import DeskInboxViewModel
from ui.viewmodels.desk_languages import DeskLanguagesViewModel
from ui.viewmodels.desk_pages import DeskPage, DeskPagesViewModel
from ui.viewmodels.desk_parts import DeskParts
from ui.viewmodels.desk_people import DeskPeopleViewModel
from ui.viewmodels.desk_person import DeskPersonViewModel
from ui.viewmodels.desk_roll_call import DeskRollCallViewModel
from ui.viewmodels.desk_staff import DeskStaffViewModel
from ui.viewmodels.desk_today import DeskTodayViewModel
from ui.viewmodels.desk_undo import DeskUndoViewModel


class AlarmKey(QObject):
    """F12 in another window of the program is the desk's alarm too (look.md E6)."""

    pressed = Signal()

    def __init__(self, window: QWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take F12, and nothing else."""
        is_alarm = (
            event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F12
        )
        if is_alarm:
            self.pressed.emit()
        return is_alarm


@dataclass(frozen=True)
class DeskFront:
    """The open desk with everything that belongs to it; ``close`` ends it in the right order."""

    window: QQuickWindow
    engine: QQmlApplicationEngine
    desk: DeskViewModel
    parts: DeskParts
    adapters: list[QObject]

    def listen_in(self, window: QWindow) -> None:
        """Let F12 in a visitor's window call the roll here, in front of everything."""
        key = AlarmKey(window)
        key.pressed.connect(self.desk.soundAlarm)
        key.pressed.connect(self.window.requestActivate)
        self.adapters.append(key)

    def close(self) -> None:
        """Finish the jobs, then take the window down while its view models live."""
        self.parts.staff.lock()
        self.desk.stop()
        self.window.close()
        shiboken6.delete(self.engine)


def desk_parts(kiosk: Kiosk, reading: JobRunner, papers: JobRunner, slow: JobRunner) -> DeskParts:
    """Build the view models of the desk's pages. A page more is built here, and stands in ``on_the_rail``."""
    staff = DeskStaffViewModel(kiosk.sign_in, kiosk.clock, reading)
    inbox = DeskInboxViewModel(kiosk.see_inbox, kiosk.settle_item, staff, reading)
    languages = DeskLanguagesViewModel(kiosk, reading)
    undo = DeskUndoViewModel(kiosk.attend_person, staff, kiosk.clock, reading)
    person = DeskPersonViewModel(kiosk, staff, undo, reading, papers)
    people = DeskPeopleViewModel(kiosk.find_people, staff, person, reading)
    activity = DeskActivityViewModel(kiosk, staff, reading)
    close = DeskCloseViewModel(kiosk, staff, slow)
    devices = DeskDevicesViewModel(kiosk, slow)
    sources = Sources(kiosk.calls, kiosk.watch_rooms, kiosk.sign_in, kiosk.catalogue, kiosk.clock, reading)
    calls = DeskCallsViewModel(sources, staff.who)
    verbs = ConfirmVerbs(kiosk.young_makers, kiosk.collecting, kiosk.catalogue, reading)
    confirm = DeskConfirmViewModel(verbs, partial(staff.by, Permission.ADMIT))
    calls.changed.connect(lambda: confirm.show(calls.open_call))
    staff.changed.connect(lambda: confirm.show(calls.open_call))
    staff.locked.connect(confirm.clear)
    badges = DeskBadgesViewModel(kiosk.badge_desk, lambda: staff.by(Permission.PRINT), reading)
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
    )
    pages = DeskPagesViewModel(on_the_rail, staff)
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
        printing=Printing(kiosk.print_next, JobRunner()),
        reading=reading,
        papers=papers,
        slow=slow,
    )


def open_desk(kiosk: Kiosk, look: Look, *, jobs: tuple[JobRunner, JobRunner] | None = None) -> DeskFront:
    """Build the desk's view models over a kiosk, load its window and show it, on a second screen where there is one.

    Staff sit before it every day: at a scale of 0.6 a visitor's 4.8 mm capital is 2.9 mm, 16 arcmin at 600 mm (A12).
    """
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    screen = app.screens()[-1]
    width, height = look.size or (screen.size().width(), screen.size().height())
    reading, papers = jobs or (JobRunner(), JobRunner())
    parts = desk_parts(kiosk, reading, papers, JobRunner() if jobs is None else papers)
    desk = DeskViewModel(kiosk, parts)
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(QML_DIR))
    engine.addImageProvider(PROVIDER, Drawings())
    density = look.px_per_mm or px_per_mm(kiosk, width, height, screen)
    settings = kiosk.settings
    seen_as = {"mirrored": look.mirrored, "contrast": settings.desk_contrast, "pxPerMm": density * settings.desk_scale}
    engine.setInitialProperties({"desk": desk, **parts.shown(), **seen_as})
    engine.loadFromModule("Kiosk.Desk", "DeskWindow")
    roots = engine.rootObjects()
    if not roots:
        raise RuntimeError("the desk's window could not be loaded; see the log")
    window = roots[0]
    assert isinstance(window, QQuickWindow)
    arrows = ArrowKeys(window)
    mode = engine.singletonInstance("Kiosk.Look", "Mode")
    arrows.used.connect(lambda: mode.setProperty("byKeys", True))
    scans = ScanFilter()
    scans.scanned.connect(desk.scan)
    scans.watch(window)
    activity = Activity(window, lambda: False)
    activity.noticed.connect(parts.staff.touched)
    window.resize(width, height)
    window.setScreen(screen)
    window.setPosition(screen.geometry().topLeft())
    window.show() if look.size else window.showFullScreen()
    adapters: list[QObject] = [arrows, activity, scans]
    if settings.desk_sound:
        bell = DeskBell()
        parts.calls.rang.connect(bell.ring)
        adapters.append(bell)
    desk.start()
    return DeskFront(window, engine, desk, parts, adapters)

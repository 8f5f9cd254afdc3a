"""The desk's window over an open kiosk: built when it is asked for, so that a kiosk without a desk never loads it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QScreen, QWindow
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.kiosk import Kiosk
from kiosk.settings import Settings
from kiosk.syncing import Syncing
from ui.adapters.activity import Activity
from ui.adapters.arrow_keys import ArrowKeys
from ui.adapters.desk_bell import DeskBell
from ui.adapters.drawings import PICTURES, Pictures
from ui.adapters.scan_filter import ScanFilter
from ui.composition import Look, load_window, made_engine, px_per_mm
from ui.desk_pages import desk_parts
from ui.following_settings import FollowingSettings
from ui.jobs import JobRunner
from ui.viewmodels.desk import DeskViewModel
from ui.viewmodels.desk_parts import DeskParts


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
    following: FollowingSettings

    def listen_in(self, window: QWindow) -> None:
        """Let F12 in a visitor's window call the roll here, in front of everything."""
        key = AlarmKey(window)
        key.pressed.connect(self.desk.soundAlarm)
        key.pressed.connect(self.window.requestActivate)
        self.adapters.append(key)

    def close(self) -> None:
        """Finish the jobs, then take the window down while its view models live."""
        self.following.close()
        self.parts.staff.lock()
        self.desk.stop()
        self.window.close()
        shiboken6.delete(self.engine)


def _measure(kiosk: Kiosk, window: QQuickWindow, parts: DeskParts, screen: QScreen) -> None:
    """Show the desk on the visitors' screen, as long as that is measured."""
    _lie_on(window, screen)
    size = screen.size()
    parts.screen.look_at(size.width(), px_per_mm(kiosk, size.width(), size.height(), screen))


def _go_back(window: QQuickWindow, parts: DeskParts, screen: QScreen, density: float) -> None:
    if parts.pages.page != "screen" and window.screen() is not screen:
        _lie_on(window, screen)
        parts.screen.look_at(screen.size().width(), density, is_visitors=False)


def _lie_on(window: QQuickWindow, screen: QScreen) -> None:
    """A window that covers a screen goes to another one only while it is hidden."""
    window.hide()
    window.setScreen(screen)
    window.setGeometry(screen.geometry())
    window.showFullScreen()


def _density(kiosk: Kiosk, look: Look, size: tuple[int, int], screen: QScreen) -> float:
    is_visitors = screen is QGuiApplication.primaryScreen()
    return look.px_per_mm or px_per_mm(kiosk, *size, screen, is_visitors=is_visitors)


def _seen_as(kiosk: Kiosk, density: float) -> dict[str, object]:
    settings = kiosk.settings
    return {"contrast": settings.desk_contrast, "pxPerMm": density * settings.desk_scale}


def open_desk(
    kiosk: Kiosk, look: Look, *, jobs: tuple[JobRunner, JobRunner] | None = None, sync: Syncing | None = None
) -> DeskFront:
    """Build the desk's view models over a kiosk, load its window and show it, on a second screen where there is one.

    ``sync`` is what keeps the program at its hub, and joins one; it is the caller's to stop, after the desk.

    Staff sit before it every day: at a scale of 0.6 a visitor's 4.8 mm capital is 2.9 mm, 16 arcmin at 600 mm (A12).
    """
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    screen, visitors_screen = app.screens()[-1], app.primaryScreen()
    width, height = look.size or (screen.size().width(), screen.size().height())
    reading, papers = jobs or (JobRunner(), JobRunner())
    slow = JobRunner() if jobs is None else papers
    parts = desk_parts(kiosk, reading, papers, slow, (sync or Syncing(kiosk)).join)
    desk = DeskViewModel(kiosk, parts)
    density = partial(_density, kiosk, look, (width, height), screen)
    engine, window = _load(desk, parts, {"mirrored": look.mirrored, **_seen_as(kiosk, density())})
    adapters = _adapters(window, desk, parts)
    window.resize(width, height)
    window.setScreen(screen)
    window.setPosition(screen.geometry().topLeft())
    window.show() if look.size else window.showFullScreen()
    bell = DeskBell(lambda: kiosk.settings.desk_sound)
    parts.calls.rang.connect(bell.ring)
    parts.templates.look_at(density())
    parts.screen.look_at(width, density(), is_visitors=screen is visitors_screen)
    parts.screen.otherWanted.connect(lambda: _measure(kiosk, window, parts, visitors_screen))
    parts.pages.changed.connect(lambda: _go_back(window, parts, screen, density()))
    following = _following(kiosk, window, parts, density, bell)
    desk.start()
    return DeskFront(window, engine, desk, parts, [*adapters, bell], following)


def _load(
    desk: DeskViewModel, parts: DeskParts, seen_as: Mapping[str, object]
) -> tuple[QQmlApplicationEngine, QQuickWindow]:
    engine = made_engine()
    engine.addImageProvider(PICTURES, Pictures())
    engine.setInitialProperties({"desk": desk, **parts.shown(), **seen_as})
    return engine, load_window(engine, "Kiosk.Desk", "DeskWindow")


def _adapters(window: QQuickWindow, desk: DeskViewModel, parts: DeskParts) -> list[QObject]:
    """Filters of the window's keys and touches, in the order in which they were laid on: the last sees them first."""
    arrows = ArrowKeys(window)
    arrows.used.connect(desk.keysUsed)
    scans = ScanFilter()
    scans.scanned.connect(lambda text: desk.scan(text, scans.last))
    scans.watch(window)
    activity = Activity(window, lambda: False)
    activity.noticed.connect(parts.staff.touched)
    return [arrows, activity, scans]


def _following(
    kiosk: Kiosk, window: QQuickWindow, parts: DeskParts, density: Callable[[], float], bell: DeskBell
) -> FollowingSettings:
    """What the desk's window takes over of the settings while it is open."""

    def see(_: Settings) -> None:
        parts.templates.look_at(density())
        parts.screen.measured(density())
        for name, value in _seen_as(kiosk, density()).items():
            window.setProperty(name, value)

    takes: dict[str, Callable[[Settings], None]] = dict.fromkeys(
        ("desk_scale", "desk_contrast", "screen_width_mm"), see
    )
    return FollowingSettings(kiosk, takes | {"desk_sound": lambda _: bell.be_ready()})

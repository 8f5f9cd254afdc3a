"""The front's composition root: fonts, view models, adapters and the window, by plain constructor calls."""

from __future__ import annotations

import ctypes
import logging
import os
import sys
from collections.abc import Callable
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QScreen
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.domain.values import frozen
from kiosk.kiosk import Kiosk
from kiosk.made_late import qr_drawing
from kiosk.resources import RESOURCES
from kiosk.settings import Settings
from ui.adapters import code_preview, resting_pegs  # noqa: F401 - QML finds the types by their import name
from ui.adapters.activity import Activity
from ui.adapters.arrow_keys import ArrowKeys
from ui.adapters.back_key import BackKey
from ui.adapters.drawings import PROVIDER, Drawings
from ui.adapters.interpreter import Interpreter
from ui.adapters.page_making import PageMaking
from ui.adapters.palms import Palms
from ui.adapters.scan_filter import ScanFilter
from ui.adapters.speech import SystemSpeech
from ui.following_settings import FollowingSettings
from ui.jobs import JobRunner
from ui.listening import Listening
from ui.spoken import Speech
from ui.switching import Switching
from ui.viewmodels.answer import AnswerViewModel
from ui.viewmodels.camera import CameraViewModel
from ui.viewmodels.equality import EqualityViewModel
from ui.viewmodels.feedback import FeedbackViewModel
from ui.viewmodels.form import FormViewModel
from ui.viewmodels.help import HelpViewModel
from ui.viewmodels.home import HomeViewModel
from ui.viewmodels.idle import IdleViewModel
from ui.viewmodels.kiosk import KioskViewModel
from ui.viewmodels.language import LanguageViewModel
from ui.viewmodels.leaving import LeavingViewModel
from ui.viewmodels.listen import ListenViewModel
from ui.viewmodels.modes import ModesViewModel
from ui.viewmodels.notice import NoticeViewModel
from ui.viewmodels.parts import Parts
from ui.viewmodels.party import PartyViewModel
from ui.viewmodels.waiting import Waiting

QML_DIR = Path(__file__).resolve().parent / "qml"
UI_FONTS = ("Atkinson Hyperlegible Next", "Bricolage Grotesque", "Noto Sans")
# WordJoiner.ttf has what is never seen, U+2060 and the marks of direction: a letter font that came first for them would
# make their lines as high as its own.
FALLBACKS = (
    "Word Joiner", "Vazirmatn", "Noto Sans", "Noto Sans Ethiopic", "Noto Sans Bengali", "Noto Sans SC", "Noto Emoji",
)  # fmt: skip
LIKELY_WIDTH_MM = {True: 268.0, False: 345.0}  # a 21.5-inch panel upright, a 15.6-inch one lying (look.md 11.4)
_TRIM_THRESHOLD, _MMAP_THRESHOLD = -1, -3  # mallopt(3)
_LARGE_BYTES = 128 * 1024
# A step of QML's garbage collector, what it does not divide on top; its own 5 beside a page being opened drop a frame.
_COLLECTING_MS = "1"
logger = logging.getLogger(__name__)


@frozen
class Look:
    """How a window comes up: its size in pixels (``None`` fills the screen) and what tests switch."""

    size: tuple[int, int] | None = None
    px_per_mm: float | None = None
    reduced_motion: bool = False
    mirrored: bool = False


@frozen
class Front:
    """An open window with everything that belongs to it; ``close`` ends it in the right order."""

    window: QQuickWindow
    engine: QQmlApplicationEngine
    kiosk: KioskViewModel
    parts: Parts
    scans: ScanFilter
    listening: Listening
    switching: Switching
    adapters: tuple[QObject, ...]
    interpreter: Interpreter
    following: FollowingSettings

    def close(self) -> bool:
        """Finish the jobs, take the window down while its view models live, then let the caller close the kiosk.

        False where a thread is stuck in the start of the voices: the program must then end without it.
        """
        self.following.close()
        ended = self.listening.stop()
        self.kiosk.stop()
        self.window.close()
        shiboken6.delete(self.engine)
        self.interpreter.close()
        return ended


def give_memory_back() -> None:
    """Have glibc hand back what was freed: left to itself, its limits grow with the first badge and 18 MB stay."""
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None) if sys.platform == "linux" else None
    if mallopt is not None:
        mallopt(_TRIM_THRESHOLD, _LARGE_BYTES)
        mallopt(_MMAP_THRESHOLD, _LARGE_BYTES)


def add_fonts() -> None:
    """Register the bundled fonts and which of them stand in for a missing letter, script by script."""
    for file in sorted((RESOURCES / "fonts").glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            logger.error("A font cannot be read: %s", file.name)
    for family in UI_FONTS:
        QFont.insertSubstitutions(family, list(FALLBACKS))


def px_per_mm(
    kiosk: Kiosk, width_px: int, height_px: int, screen: QScreen | None, *, is_visitors: bool = True
) -> float:
    """Return the calibrated density, else the screen's own where it is believable, else a likely panel's.

    The screen that was measured is the visitors'; a second one, for reception alone, goes by its own.
    """
    if kiosk.settings.screen_width_mm and is_visitors:
        return width_px / kiosk.settings.screen_width_mm
    if screen is not None and QGuiApplication.platformName() not in ("offscreen", "minimal", "vnc"):
        size = screen.physicalSize()
        if 100 <= size.width() <= 1500:
            return screen.size().width() / size.width()
    if width_px <= 1024:
        return width_px / 222.0  # a 10-inch panel, the smallest that is supported
    return width_px / LIKELY_WIDTH_MM[height_px > width_px]


def open_front(
    kiosk: Kiosk, look: Look, *, jobs: tuple[JobRunner, JobRunner] | None = None, speech: Speech | None = None
) -> Front:
    """Build the view models over a kiosk, load the window and show it."""
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    screen = app.primaryScreen()
    width, height = look.size or (screen.size().width(), screen.size().height())
    density = look.px_per_mm or px_per_mm(kiosk, width, height, screen)
    interpreter = Interpreter(kiosk)
    runners = jobs or (JobRunner(), JobRunner())
    parts = _parts(
        kiosk, look, density, interpreter, runners, speech or SystemSpeech(kiosk.settings.speech, kiosk.clips_dir)
    )
    view_model = KioskViewModel(kiosk, parts)
    view_model.start()  # Home's figures are read while the window is loaded, and its first frame shows them
    engine, window = _load(view_model, parts)
    parts.language.wanted.connect(interpreter.learn)
    switching = Switching(window, parts.modes, parts.language, (engine.retranslate, *view_model.retellings))
    back = BackKey(window)
    back.unanswered.connect(view_model.leaveAnswer)
    listening = Listening(window, view_model, parts, kiosk.settings, switching)
    scans = ScanFilter()
    scans.scanned.connect(view_model.scan)
    scans.watch(window)
    arrows = ArrowKeys(window)
    for by_keys in (back.used, arrows.used, listening.explored):
        by_keys.connect(parts.modes.use_keys)
    listening.watch_keys()
    activity = Activity(window, lambda: bool(parts.idle.warning))  # last, so that it sees every key first
    activity.noticed.connect(parts.idle.touched)
    palms = Palms(window, density)

    def measure(settings: Settings) -> None:
        now = look.px_per_mm or px_per_mm(kiosk, width, height, screen)
        parts.modes.measure(now, settings.screen_bottom_mm)
        palms.measure(now)
        listening.measure(now)

    following = _following(kiosk, view_model, parts, listening, measure)
    window.resize(width, height)
    window.show() if look.size else window.showFullScreen()
    adapters = (activity, arrows, back, palms)
    return Front(window, engine, view_model, parts, scans, listening, switching, adapters, interpreter, following)


def _parts(
    kiosk: Kiosk,
    look: Look,
    density: float,
    interpreter: Interpreter,
    jobs: tuple[JobRunner, JobRunner],
    speech: Speech,
) -> Parts:
    visits, badges = jobs
    language = LanguageViewModel(kiosk.spoken_languages(), interpreter.speak)
    return Parts(
        home=HomeViewModel(),
        form=FormViewModel(kiosk.pack.venue),
        party=PartyViewModel(),
        answer=AnswerViewModel(),
        leaving=LeavingViewModel(),
        feedback=FeedbackViewModel(kiosk.catalogue),
        equality=EqualityViewModel(kiosk.catalogue),
        notice=NoticeViewModel(kiosk.pack.venue, qr_drawing, visits),
        idle=IdleViewModel(),
        modes=ModesViewModel(
            px_per_mm=density,
            screen_bottom_mm=kiosk.settings.screen_bottom_mm,
            reduced_motion=look.reduced_motion,
            mirrored=look.mirrored,
        ),
        camera=CameraViewModel(),
        language=language,
        listen=ListenViewModel(
            speech,
            lambda: language.spoken,
            loudest_dba=kiosk.settings.speech_loudest_dba,
            again_key=kiosk.settings.again_key,
            private=kiosk.settings.headphones == "always",
        ),
        help=HelpViewModel(kiosk.calls, visits),
        waiting=Waiting(kiosk.calls, kiosk.young_makers, kiosk.collecting, visits),
        visits=visits,
        badges=badges,
    )


def _following(
    kiosk: Kiosk, shown: KioskViewModel, parts: Parts, listening: Listening, measure: Callable[[Settings], None]
) -> FollowingSettings:
    """What a visitor's window takes over of the settings while it is open."""

    def begin_with(_: Settings) -> None:
        parts.language.begin_with(kiosk.spoken_languages(), at_once=shown.screen == "home")

    def take_off(settings: Settings) -> None:
        shown.gate.take_off(settings.scanner_prefix, settings.scanner_suffix)

    takes: dict[str, Callable[[Settings], None]] = {
        **dict.fromkeys(("screen_width_mm", "screen_bottom_mm"), measure),
        **dict.fromkeys(("scanner_prefix", "scanner_suffix"), take_off),
        **dict.fromkeys(("speech_loudest_dba", "plug_key", "unplug_key"), listening.set_up),
        **dict.fromkeys(("listen_key", "again_key", "quieter_key", "louder_key"), listening.set_up),
        "language": begin_with,
    }
    return FollowingSettings(kiosk, takes)


def _load(view_model: KioskViewModel, parts: Parts) -> tuple[QQmlApplicationEngine, QQuickWindow]:
    engine = made_engine()
    making = PageMaking()
    engine.page_making = making  # type: ignore[attr-defined]  # the engine does not keep it alive
    engine.setIncubationController(making)
    names = (
        *("home", "form", "party", "answer", "leaving", "feedback", "equality", "notice"),
        *("idle", "modes", "camera", "language", "listen", "help"),
    )
    shown = {name: getattr(parts, name) for name in names}
    engine.setInitialProperties({"kiosk": view_model, **shown})
    window = load_window(engine, "Kiosk", "Main")
    making.watch(window)
    return engine, window


def made_engine() -> QQmlApplicationEngine:
    """Return an engine for a window of ours: it finds our modules and draws our drawings."""
    os.environ.setdefault("QV4_GC_TIMELIMIT", _COLLECTING_MS)
    os.environ.setdefault("QT_NO_BUILTIN_SELECTORS", "1")  # else it looks 5,000 times for files like +linux/Mode.qml
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(QML_DIR))
    engine.addImageProvider(PROVIDER, Drawings())
    engine.addImageProvider(resting_pegs.PROVIDER, resting_pegs.PegPictures())
    return engine


def load_window(engine: QQmlApplicationEngine, module: str, name: str) -> QQuickWindow:
    """Load a window of ours; raises ``RuntimeError`` where its QML cannot be loaded."""
    engine.loadFromModule(module, name)
    roots = engine.rootObjects()
    if not roots:
        raise RuntimeError(f"{module}.{name} could not be loaded; see the log")
    window = roots[0]
    assert isinstance(window, QQuickWindow)
    return window

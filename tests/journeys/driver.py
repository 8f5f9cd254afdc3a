"""A visitor's hands and eyes: drives the real front by touches, keys and a scanner, and reads what it shows.

Nothing here reaches into a screen: items are found by ``objectName`` among what is visible, touched where they stand
on the screen, and heard through the window's own event queue. Time stands still unless ``pass_time`` moves it: the
kiosk's clock and the guard against double taps run on the same hands.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache, cached_property
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QPoint, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.actions.printing_ports import BadgePrinter
from kiosk.bootstrap import build
from kiosk.domain.facts import CheckedIn, Entry, Fact
from kiosk.domain.visits import Visit
from kiosk.kiosk import Kiosk
from kiosk.settings import Settings
from tests.fakes.fake_clock import FakeClock
from ui.composition import Front, Look, add_fonts, open_front
from ui.spoken import Speech

WEDNESDAY = datetime(2026, 11, 25, 14, 0, tzinfo=UTC)
FESTIVAL = datetime(2027, 6, 19, 11, 0, tzinfo=UTC)
CALM_MS = 1_100  # a finger that comes back after this is past every guard
KEY_MS = 450
WAIT_S = 30.0  # a class has 30 badges drawn: eleven seconds on a machine that does ten other things
DENSITY = 540 / 268  # a 21.5-inch panel upright in half its pixels: the same millimetres, a quarter of the drawing
PORTRAIT = (540, 960)
ARROWS = {
    "up": Qt.Key.Key_Up,
    "down": Qt.Key.Key_Down,
    "left": Qt.Key.Key_Left,
    "right": Qt.Key.Key_Right,
    "enter": Qt.Key.Key_Return,
    "tab": Qt.Key.Key_Tab,
    "backspace": Qt.Key.Key_Backspace,
    "esc": Qt.Key.Key_Escape,
    "listen": Qt.Key.Key_F8,
    "again": Qt.Key.Key_F9,
    "quieter": Qt.Key.Key_F6,
    "louder": Qt.Key.Key_F7,
}
_EVER = (datetime(2000, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC))
_FONTS: list[bool] = []


def wait_until(condition: Callable[[], bool], what: str, timeout_s: float = WAIT_S) -> None:
    """Run the event loop until a condition holds; raises ``AssertionError`` naming ``what`` when it does not."""
    if condition():
        return
    loop, held = QEventLoop(), [False]

    def look() -> None:
        held[0] = held[0] or condition()
        if held[0]:
            loop.quit()

    probe, end = QTimer(), QTimer()
    probe.setInterval(2)
    probe.timeout.connect(look)
    end.setSingleShot(True)
    end.setInterval(int(timeout_s * 1000))
    end.timeout.connect(loop.quit)
    probe.start()
    end.start()
    loop.exec()
    probe.stop()
    end.stop()
    if not (held[0] or condition()):
        raise AssertionError(f"waited {timeout_s:g} s in vain: {what}")


def settings_in(folder: Path, **given: object) -> Settings:
    """Return a kiosk's settings for a test's own folder."""
    return Settings(**{"data_dir": folder / "data", "kiosk_id": "test", "speech": "mock", **given})  # type: ignore[arg-type]


def visible_items(root: QQuickItem) -> Iterator[QQuickItem]:
    """Yield every item that is drawn, parents first; a board's hundreds of pegs are left out."""
    waiting = root.childItems()[::-1]
    while waiting:
        child = waiting.pop()
        if child.isVisible() and child.opacity() > 0:
            yield child
            inside = child.childItems()
            if inside and child.objectName() != "board":
                waiting += reversed(inside)


def _face_of(letter: str, shown: dict[str, QQuickItem]) -> str:
    """Return what stands on the key of a letter, or nothing where no key has it."""
    return next((face for face in (letter, letter.lower(), letter.upper()) if f"key_{face}" in shown), "")


@dataclass
class Driver:
    """One open kiosk and its visitor. ``taps`` counts touches outside the keyboard."""

    kiosk: Kiosk
    clock: FakeClock
    front: Front
    touchscreen: QPointingDevice = field(default_factory=QTest.createTouchDevice)
    taps: int = 0
    frames: int = 0
    singletons: dict[str, QObject] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.front.window.frameSwapped.connect(self._count_frame)

    def _count_frame(self) -> None:
        self.frames += 1

    @property
    def screen(self) -> str:
        """The name of the screen that is shown."""
        return str(self.front.kiosk.screen)

    # --- time ---------------------------------------------------------------------------------------------------------

    def pass_time(self, **amount: float) -> None:
        """Let time pass for the clock and the guard: ``pass_time(milliseconds=80)``."""
        self.clock.pass_time(timedelta(**amount))
        self.guard.setProperty("heldNow", self.clock.monotonic_ns() / 1e6)

    def tick(self, seconds: int) -> None:
        """Let idle seconds pass."""
        for _ in range(seconds):
            self.pass_time(seconds=1)
            self.front.parts.idle.tick()
        self._end_switch()

    def come_round(self) -> None:
        """Let the event loop come round, and a switch of mode or language come to its end."""
        QCoreApplication.processEvents()
        self._end_switch()

    def _end_switch(self) -> None:
        wait_until(lambda: not self.front.switching.is_busy, "the switch to end")

    def settle(self) -> None:
        """Wait until every job is done and what it brought is shown; what gives an answer its first frame begins."""
        runners = self.front.parts.visits, self.front.parts.badges

        def done() -> bool:
            for runner in runners:
                runner.begin_waiting()
            return not any(runner.is_busy for runner in runners)

        wait_until(done, "the jobs to end")
        self.come_round()

    def wait_for_screen(self, name: str) -> None:
        """Wait until a screen is shown."""
        wait_until(lambda: self.screen == name, f"the screen {name!r}, and it is {self.screen!r}")
        self.come_round()

    def draw(self) -> None:
        """Wait for the next frame: only then does everything stand where it will be seen."""
        self._end_switch()
        before = self.frames
        self.front.window.update()
        wait_until(lambda: self.frames > before, "a frame")

    @cached_property
    def guard(self) -> QObject:
        """The guard against double taps, whose clock the driver holds."""
        return self.singleton("Guard")

    def singleton(self, name: str, module: str = "Look") -> QObject:
        """Return a QML singleton; the engine takes long to find one, and a walk asks for each key."""
        if name not in self.singletons:
            self.singletons[name] = self.front.engine.singletonInstance(f"Kiosk.{module}", name)
        return self.singletons[name]

    # --- eyes ---------------------------------------------------------------------------------------------------------

    def items(self) -> list[QQuickItem]:
        """Return what is visible, parents first."""
        return list(visible_items(self.front.window.contentItem()))

    def named(self, name: str) -> list[QQuickItem]:
        """Return the visible items of a name."""
        return [item for item in self.items() if item.objectName() == name]

    def find(self, name: str) -> QQuickItem:
        """Return the one visible item of a name."""
        found = self.named(name)
        if len(found) != 1:
            names = sorted({item.objectName() for item in self.items()} - {""})
            raise AssertionError(f"{len(found)} visible items are called {name!r}; there are {names}")
        return found[0]

    def shown_texts(self) -> list[str]:
        """Return every text on the screen, in the order of drawing, each field included; how they break is left out."""
        kinds = ("QQuickText", "QQuickTextInput")
        texts = (item.property("text") for item in self.items() if any(item.inherits(kind) for kind in kinds))
        how_they_break = str.maketrans({"\u00a0": " ", "\u200b": "", "\u2060": ""})
        return [str(text).translate(how_they_break) for text in texts if text]

    def says(self, words: str) -> bool:
        """Tell whether a text on the screen contains these words."""
        return any(words in text for text in self.shown_texts())

    def field_text(self, name: str = "entry") -> str:
        """Return what stands in a field."""
        return str(self.find(f"{name}_input").property("text"))

    def focused(self) -> str:
        """Return the name of the item with the focus."""
        item = self.front.window.activeFocusItem()
        return item.objectName() if item is not None else ""

    # --- hands --------------------------------------------------------------------------------------------------------

    def tap(self, name: str, *, after_ms: int = CALM_MS) -> None:
        """Touch an item in its middle, ``after_ms`` after whatever was last."""
        self.pass_time(milliseconds=after_ms)
        self.draw()
        self.touch(self.centre(self.find(name)))

    def touch(self, point: QPoint) -> None:
        """Touch the screen once; what the touch starts has not ended when this returns."""
        self.taps += 1
        QTest.touchEvent(self.front.window, self.touchscreen).press(0, point, self.front.window)
        QTest.touchEvent(self.front.window, self.touchscreen).release(0, point, self.front.window)
        self.come_round()

    def press_finger(self, point: QPoint) -> None:
        """Put a finger down."""
        QTest.touchEvent(self.front.window, self.touchscreen).press(0, point, self.front.window)

    def move_finger(self, point: QPoint) -> None:
        """Slide the finger that is down."""
        QTest.touchEvent(self.front.window, self.touchscreen).move(0, point, self.front.window)

    def lift_finger(self, point: QPoint) -> None:
        """Lift the finger that is down."""
        self.taps += 1
        QTest.touchEvent(self.front.window, self.touchscreen).release(0, point, self.front.window)
        self.come_round()

    def centre(self, item: QQuickItem) -> QPoint:
        """Return where an item's middle is in the window."""
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def place(self, item: QQuickItem) -> QRectF:
        """Return an item's rectangle in the window."""
        return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))

    def type_on_keyboard(self, text: str) -> None:
        """Type on the kiosk's own keyboard, capitals and accents by its own keys."""
        for letter in text:
            self._strike(letter)

    def _strike(self, letter: str) -> None:
        shown = self._by_name()
        if letter.isalpha() and "key_shift" in shown and shown["keyboard"].property("capital") != letter.isupper():
            self._tap_key("shift")
            shown = self._by_name()
        face = "space" if letter == " " else _face_of(letter, shown)
        base = "" if face else self._base(letter)
        if base:
            for each in (base, "accents", letter.lower()):
                self._tap_key(each)
            return
        symbols = not face or "key_letters" in shown
        if not face:
            self._tap_key("symbols")
            face = _face_of(letter, self._by_name())
        self._tap_key(face)
        if symbols and self.named("key_letters"):
            self._tap_key("letters")

    def _by_name(self) -> dict[str, QQuickItem]:
        return {item.objectName(): item for item in self.items()}

    def _base(self, letter: str) -> str:
        """Return the letter under whose accents this one is found."""
        layouts: QObject = self.front.engine.singletonInstance("Kiosk.Parts", "KeyLayouts")
        bases = "acdeghiklnorstuwyz"
        return next((base for base in bases if letter.lower() in layouts.accents(base).split()), "")

    def _tap_key(self, face: str) -> None:
        taps = self.taps
        self.tap(f"key_{face}", after_ms=KEY_MS)
        self.taps = taps

    # --- keys ---------------------------------------------------------------------------------------------------------

    def key(self, key: Qt.Key, text: str = "", at_ms: int = 0) -> None:
        """Press and release one physical key, at a time that the window system says, or says nothing of."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            event.setTimestamp(at_ms)
            QCoreApplication.sendEvent(self.front.window, event)

    def scan(self, text: str, *, end: Qt.Key = Qt.Key.Key_Return) -> None:
        """Type like a wedge scanner: in one burst, then an end key. The answer is there when this returns."""
        self.burst(text, end=end)
        self.settle()

    def burst(self, text: str, *, end: Qt.Key = Qt.Key.Key_Return) -> None:
        """Type like a wedge scanner, however long the machine takes for it, and wait for nothing."""
        at_ms = self.clock.monotonic_ns() // 1_000_000
        for number, letter in enumerate(text):
            self.key(Qt.Key.Key_unknown, letter, at_ms + number)
        self.key(end, "\r" if end == Qt.Key.Key_Return else "\t", at_ms + len(text))

    def type_physically(self, text: str) -> None:
        """Type on a physical keyboard: each key has reached the field before the next one comes."""
        field = self.find("entry_input")
        for letter in text:
            before = field.property("text")
            self.key(Qt.Key.Key_unknown, letter)
            wait_until(lambda before=before: field.property("text") != before, f"{letter!r} to arrive")

    def key_in_one_go(self, *texts: str) -> None:
        """Press physical keys so fast after one another that nothing happens in between."""
        for text in texts:
            self.key(Qt.Key.Key_Return if text == "\r" else Qt.Key.Key_unknown, text)

    def step(self, name: str) -> None:
        """Press an arrow key where the screen has been drawn already."""
        self.key(ARROWS[name])

    def press_keys(self, *names: str) -> None:
        """Press arrow keys and Enter by name: ``press_keys("down", "enter")``."""
        for name in names:
            self.pass_time(milliseconds=CALM_MS)
            self.draw()
            self.key(ARROWS[name], "\r" if name == "enter" else "")
            self.come_round()

    # --- the store, for what a screen cannot show ---------------------------------------------------------------------

    def entries(self) -> list[Entry]:
        """Return the whole journal."""
        return list(self.kiosk.reader.entries(*_EVER))

    def facts(self, kind: type[Fact] = CheckedIn) -> list[Fact]:
        """Return the journal's facts of one kind."""
        return [entry.fact for entry in self.entries() if isinstance(entry.fact, kind)]

    def visits(self) -> list[Visit]:
        """Return every visit, by its start."""
        return list(self.kiosk.reader.visits(*_EVER))


@cache
def _empty_store() -> TemporaryDirectory[str]:
    """Return a data folder with an empty store, made once a process: its tables take a third of an opening."""
    made = TemporaryDirectory()
    build(settings_in(Path(made.name), data_dir=Path(made.name)), clock=FakeClock(WEDNESDAY)).close()
    return made


@contextmanager
def opened(
    folder: Path,
    *,
    now: datetime = WEDNESDAY,
    venue: str = "invention_rooms",
    look: Look | None = None,
    printers: Sequence[BadgePrinter] | None = None,
    speech: Speech | None = None,
    **settings: object,
) -> Iterator[Driver]:
    """Open the real kiosk over a real store in a folder, and close it again."""
    if not (folder / "data").exists():
        copytree(_empty_store().name, folder / "data")
    if not _FONTS:
        add_fonts()
        _FONTS.append(True)
    clock = FakeClock(now)
    kiosk = build(settings_in(folder, venue=venue, **settings), clock=clock, printers=printers)
    try:
        front = open_front(kiosk, look or Look(PORTRAIT, DENSITY, reduced_motion=True), speech=speech)
        try:
            yield _held(Driver(kiosk, clock, front))
        finally:
            front.close()
    finally:
        kiosk.close()


def _held(driver: Driver) -> Driver:
    """Hold every clock of the front still, and wait for Home."""
    for timer in driver.front.parts.idle.findChildren(QTimer):
        timer.setInterval(3_600_000)
    driver.pass_time(seconds=1)
    window = driver.front.window
    window.setProperty("restMs", 3_600_000)
    window.requestActivate()
    wait_until(lambda: QGuiApplication.focusWindow() is window, "the window to have the focus")
    driver.settle()
    return driver

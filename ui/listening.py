"""Listen mode over an open front: when something is said, and what a finger finds (look.md 2.5)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.made_late import headphone_jacks
from kiosk.settings import AUTO, Settings
from ui import listen_wording as words
from ui.adapters.headphones import Headphones
from ui.adapters.listen_keys import Effects, ListenKeys
from ui.adapters.screen_reader import ScreenReader, read
from ui.adapters.touch_explorer import TouchExplorer
from ui.spoken import Role, Said, Sight, said_of_change, said_of_control, said_of_page
from ui.switching import Switching
from ui.viewmodels.idle import WARN_S
from ui.viewmodels.kiosk import KioskViewModel
from ui.viewmodels.parts import Parts

MOMENT_MS = 400  # voices that are there sooner need no page that says so


class Listening(QObject):
    """Says each page as it comes, each control as it has the focus, and what an action has changed.

    What is to be said is gathered until the event loop comes round: a page that turns and its field that takes the
    focus are said in one.
    """

    explored = Signal()

    def __init__(
        self, window: QQuickWindow, kiosk: KioskViewModel, parts: Parts, settings: Settings, switching: Switching
    ) -> None:
        super().__init__(window)
        self._window = window
        self._kiosk = kiosk
        self._parts = parts
        self._switching = switching
        self._reader = ScreenReader(window)
        self._seen = Sight()
        self._page_came = self._page_stands = False
        self._frame_wanted = False
        self._introduced = False
        self._acted = False
        self._exploring = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._speak)
        self._touches = TouchExplorer(
            window,
            self._reader,
            lambda: parts.listen.on,
            lambda: kiosk.screen == "home",
            px_per_mm=float(parts.modes.pxPerMm),
        )
        self._touches.explored.connect(self._explore)
        self._touches.started.connect(kiosk.chooseListening)
        self._touches.invited.connect(self._invite)
        self._effects = Effects(window)
        self._effects.came.connect(self._acted_now)
        self._settings = settings
        self._keys: ListenKeys | None = None
        self._headphones: Headphones | None = None
        self._waited_on_page = False
        self._patience = QTimer(self, singleShot=True, interval=MOMENT_MS)
        self._patience.timeout.connect(self._show_starting)
        parts.listen.settled.connect(self._settled)
        parts.listen.againChosen.connect(kiosk.backFromAside)  # and the page that comes is read
        self._watch()

    def watch_keys(self) -> None:
        """Watch for the tactile keys and for every action; to be called when the window has its other filters."""
        self._keys = ListenKeys(self._window, self._keys_of(self._settings))
        self._keys.acted.connect(self._fall_silent)

    def set_up(self, settings: Settings) -> None:
        """Take other keys and another volume."""
        self._parts.listen.set_up(loudest_dba=settings.speech_loudest_dba, again_key=settings.again_key)
        if self._keys is not None:
            self._keys.watch_for(self._keys_of(settings))

    def measure(self, px_per_mm: float) -> None:
        """Take how many pixels a millimetre has."""
        self._touches.measure(px_per_mm)

    def _keys_of(self, settings: Settings) -> dict[str, Callable[[], None]]:
        listen = self._parts.listen
        return {
            settings.listen_key: self._turn,
            settings.again_key: self.say_again,
            settings.louder_key: listen.louder,
            settings.quieter_key: listen.quieter,
            settings.plug_key: partial(self.plug, True),
            settings.unplug_key: partial(self.plug, False),
        }

    def _watch(self) -> None:
        parts = self._parts
        parts.modes.changed.connect(self._switch)
        self._kiosk.screenChanged.connect(self._turned)
        for part in (parts.form, parts.party, parts.feedback, parts.equality, parts.help):
            part.pageTurned.connect(self._turned)
        for part in (parts.form, parts.party, parts.leaving, parts.answer, parts.notice, parts.help, parts.camera):
            part.changed.connect(self._change)
        parts.language.changed.connect(self._language_changed)
        parts.idle.changed.connect(self._asked_for_time)
        self._window.activeFocusItemChanged.connect(self._change)
        self._switching.done.connect(self._change)

    @Slot()
    def _fall_silent(self) -> None:
        """Stop at any key or touch (A52)."""
        self._exploring = False
        if self._parts.listen.on:
            self._parts.listen.hush()

    @Slot()
    def _acted_now(self) -> None:
        """See what came of a key or a touch."""
        self._acted = not self._exploring
        self._change()

    @Slot()
    def say_again(self) -> None:
        """Read the page once more, and what has the focus."""
        if self._parts.listen.on:
            self._turned()

    @Slot()
    def start(self) -> None:
        """Let headphones start and end it, where a jack reports them; the first frame waits for none."""
        if self._settings.headphones == AUTO and self._headphones is None:
            self._headphones = Headphones(headphone_jacks)
            self._headphones.changed.connect(self.plug)
            self._headphones.start()

    def stop(self) -> bool:
        """Fall silent and let go of the jacks; false where the voices hold on to their thread."""
        if self._headphones is not None:
            self._headphones.stop()
        self._patience.stop()
        return self._parts.listen.stop()

    @Slot(bool)
    def plug(self, plugged: bool) -> None:
        """Whoever plugs headphones in listens in private; whoever pulls them out has finished (A50, A51)."""
        self._parts.listen.plug(plugged)
        if plugged != bool(self._parts.modes.listen):
            self._turn()
        elif plugged:
            self._introduced = False
            self._turned()

    def _turn(self) -> None:
        self._parts.modes.toggle("listen")

    @Slot()
    def _switch(self) -> None:
        listen, wanted = self._parts.listen, bool(self._parts.modes.listen)
        if wanted and not (listen.on or listen.starting):
            self._introduced = False
            listen.switch_on()
            if listen.starting:
                self._patience.start()
        elif not wanted and (listen.on or listen.starting):
            was_on = listen.on
            listen.switch_off()
            self._back_from_waiting()
            self._soon.stop()
            if was_on:
                listen.say([words.ended()])

    @Slot()
    def _show_starting(self) -> None:
        """Say on the screen that the voices are on their way, where it takes longer than a moment."""
        if self._parts.listen.starting:
            self._waited_on_page = True
            self._kiosk.showListening()

    def _back_from_waiting(self) -> None:
        self._patience.stop()
        if self._waited_on_page and self._kiosk.screen == "listen":
            self._kiosk.backFromAside()
        self._waited_on_page = False

    @Slot()
    def _settled(self) -> None:
        """Read the page, now that there are voices; else say on the screen that there are none."""
        if self._parts.listen.on:
            self._back_from_waiting()
        else:
            self._patience.stop()
            self._waited_on_page = False
            self._parts.modes.toggle("listen")
            QTimer.singleShot(0, self, self._kiosk.showListening)
        self._turned()

    @Slot()
    def _language_changed(self) -> None:
        """Go on in the language that was chosen, or say on the screen that there is no voice for it."""
        if self._parts.listen.on:
            self._parts.listen.switch_on()
        self._turned()

    @Slot()
    def _asked_for_time(self) -> None:
        if self._parts.idle.warning and self._parts.idle.secondsLeft == WARN_S:
            self._turned()

    @Slot()
    def _turned(self) -> None:
        self._page_came, self._page_stands = True, False
        self._change()

    @Slot()
    def _change(self) -> None:
        if self._parts.listen.on:
            self._soon.start()

    @Slot()
    def _speak(self) -> None:
        listen = self._parts.listen
        if not listen.on or self._switching.is_busy:  # what is half in another language is said once it is whole
            return
        if self._page_came and not self._page_stands:
            self._wait_for_frame()
            return
        sight = self._reader.sight()
        said: list[Said] = []
        if self._page_came:
            listen.hush()
            said += [] if self._introduced else listen.introduce()
            said += said_of_page(sight, private=listen.private)
            if self._kiosk.screen == "equality" and self._parts.equality.explaining and not listen.private:
                said.append(words.questions_overheard())
            if sight.focus is not None and sight.focus.role not in (Role.ALERT, Role.TEXT):  # which have been read
                said += said_of_control(sight.focus, private=listen.private)
        else:
            said = said_of_change(self._seen, sight, private=listen.private)
            if not said and self._acted and sight.alert is not None:  # Continue once more, and it is still wrong
                said = said_of_control(sight.alert, private=listen.private, field=sight.field)
        self._page_came, self._introduced, self._acted, self._seen = False, True, False, sight
        listen.say(said)

    def _wait_for_frame(self) -> None:
        """No sooner does a page know how many answers it has room for."""
        if not self._window.isExposed():
            self._stand()
        elif not self._frame_wanted:
            self._frame_wanted = True
            self._window.frameSwapped.connect(self._stand, Qt.ConnectionType.SingleShotConnection)
            self._window.update()

    @Slot()
    def _stand(self) -> None:
        self._frame_wanted, self._page_stands = False, True
        self._speak()

    @Slot(object, QPointF)
    def _explore(self, control: QQuickItem | None, point: QPointF) -> None:
        """Say what lies under the finger; a control has the focus from then on, and a second tap presses it."""
        self._exploring = True
        if self._parts.idle.warning:
            self._parts.idle.touched()  # any touch means yes, on "Start again" too
            return
        if control is not None:
            self.explored.emit()
        has_focus = control is not None and control is self._window.activeFocusItem()
        if control is not None and not has_focus:
            control.forceActiveFocus(Qt.FocusReason.OtherFocusReason)  # and is said for that
            return
        thing = read(control) if control is not None else self._reader.text_at(point)
        if thing is not None:
            self._parts.listen.say(said_of_control(thing, private=self._parts.listen.private))

    @Slot()
    def _invite(self) -> None:
        if self._kiosk.screen == "home":
            self._parts.listen.invite()

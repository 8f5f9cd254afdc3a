"""The visitor's window as a whole: which screen, in which mode, and whose turn it is."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.scans import Scan
from kiosk.domain.young_people import is_for_young_people
from kiosk.errors import KioskError
from kiosk.kiosk import Kiosk
from ui import wording
from ui.catalogue_watch import CatalogueWatch
from ui.printing import Printing
from ui.viewmodels.form_flow import offers_now
from ui.viewmodels.parts import Parts
from ui.viewmodels.scan_gate import ScanGate
from ui.viewmodels.turn import Turn
from ui.viewmodels.verbs import Verbs

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

REFRESH_MS = 30_000
ASIDE = ("help", "pad", "notice", "language", "listen")


@QmlElement
@QmlUncreatable("built by composition")
class KioskViewModel(QObject):
    """Leads a visitor from Home through a screen and back; ``screen`` names the one that is shown."""

    screenChanged = Signal()

    def __init__(self, kiosk: Kiosk, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._parts = parts
        self._screen = "home"
        self._aside_from = "home"
        self._recovering = False
        self._verbs = Verbs(parts.visits, self._failed)
        self.printing = Printing(kiosk.print_next, parts.badges, self)
        self.gate = ScanGate(kiosk.clock, kiosk.settings.scanner_prefix, kiosk.settings.scanner_suffix)
        self._turn = Turn(kiosk, parts, self._verbs, self)
        self._turn.screenWanted.connect(self._show)
        self._turn.badgeWanted.connect(self.printing.soon)
        self._turn.comeOrGone.connect(self._refresh_soon)
        self._refresh = QTimer(self)
        self._refresh.setInterval(REFRESH_MS)
        self._refresh.timeout.connect(self.refresh)
        self._catalogue_watch = CatalogueWatch(lambda: kiosk.catalogue.edition, self)
        self._catalogue_watch.changed.connect(self._refresh_soon)
        for part in (parts.form, parts.party, parts.feedback, parts.equality):
            part.left.connect(self.goHome)
            part.pageTurned.connect(self._watch_idle)
        parts.party.leavingChosen.connect(self.startLeaving)
        parts.answer.stepTaken.connect(self._lead)
        parts.idle.expired.connect(self._end_turn)
        parts.listen.stopChosen.connect(self._stop_listening)
        parts.modes.changed.connect(self._watch_idle)

    def start(self) -> None:
        """Show Home and keep it fresh."""
        self.refresh()
        self._refresh.start()
        self._catalogue_watch.start()
        self.printing.start()

    def stop(self) -> None:
        """Finish what is running, then let go; visits before badges."""
        self._refresh.stop()
        self._catalogue_watch.stop()
        self.printing.stop()
        self._parts.stop()

    @Property(str, notify=screenChanged)
    def screen(self) -> str:
        """``home``, ``form``, ``party``, ``answer``, ``leaving``, ``feedback``, ``equality``, or one of ``ASIDE``."""
        return self._screen

    @Property(bool, constant=True)
    def isFestival(self) -> bool:
        """Whether Home counts parties with one tap."""
        return self._kiosk.catalogue().venue.kind == "festival"

    @Slot()
    def goHome(self) -> None:
        """End this visitor's turn: forget what was typed, put every mode and the language back."""
        self._end_turn(gone=False)

    @Slot()
    def _end_turn(self, *, gone: bool = True) -> None:
        self._turn.forget()
        self._parts.home.say_sorry("")
        self._parts.put_back(gone=gone)
        self._show("home")

    @Slot()
    def leaveAnswer(self) -> None:
        """Go Home from an answer, which has no page before it."""
        if self._screen == "answer":
            self.goHome()

    @Slot()
    def startForm(self) -> None:
        """Check in by a short form."""
        self._parts.home.say_sorry("")
        catalogue = self._kiosk.catalogue()
        offered = catalogue.sessions_offered(self._kiosk.clock.now())
        young = any(map(is_for_young_people, catalogue.programmes.values()))
        self._parts.form.open(offers_now(catalogue, offered), young=young)
        self._show("form")

    @Slot()
    def startLeaving(self) -> None:
        """Leave by badge, code, four characters, or as a number."""
        self._parts.home.say_sorry("")
        self._parts.leaving.clear()
        self.gate.forget()  # the code that was shown just now may be the one that leaves
        self._show("leaving")

    @Slot()
    def showHelp(self) -> None:
        """Ask for a person: the desk is called at once (look.md J)."""
        self._step_aside("help")
        self._parts.help.call(self._aside_from)

    @Slot()
    def showPad(self) -> None:
        """Write back and forth with staff (A63)."""
        self._step_aside("pad")

    @Slot()
    def cancelHelp(self) -> None:
        """Need no help any more, and go on where the visitor was."""
        self._parts.help.cancel()
        self.backFromAside()

    @Slot(bool)
    def showNotice(self, roomless: bool = False) -> None:
        """Read why we ask and what happens with the answers; a reason that its question has no room for comes first."""
        if self._screen != "notice":
            self._parts.notice.ask_why(partial(self._parts.why, self._screen) if roomless else str)
        self._step_aside("notice")

    @Slot()
    def showLanguages(self) -> None:
        """Choose a language."""
        self._step_aside("language")

    @Slot()
    def chooseListening(self) -> None:
        """Have the screen spoken; whoever listens already comes to what there is to choose about it."""
        if self._parts.modes.listen:
            self.showListening()
        else:
            self._parts.modes.toggle("listen")

    def showListening(self) -> None:
        """Read who hears this, or that nothing here can speak."""
        self._step_aside("listen")

    def _stop_listening(self) -> None:
        self._parts.modes.toggle("listen")
        self.backFromAside()

    @Slot(str)
    def chooseLanguage(self, key: str) -> None:
        """Speak another language, and go on where the visitor was."""
        self._parts.language.choose(key)
        if self._screen == "language":
            self.backFromAside()

    @Slot()
    def backFromAside(self) -> None:
        """Return from help or the notice to where the visitor was; nothing typed is lost."""
        self._show(self._aside_from)

    def _step_aside(self, screen: str) -> None:
        if self._screen not in ASIDE:
            self._aside_from = self._screen
        self._show(screen)

    @Slot()
    def countMeOut(self) -> None:
        """Leave without saying who."""
        self._turn.count_out()

    @Slot(int)
    def countIn(self, people: int) -> None:
        """Count a party in with one tap (festival)."""
        self._turn.count_in(people)

    @Slot(str)
    def scan(self, text: str) -> None:
        """Take what a scanner delivered, on any screen; a code is the same scan until it was gone (H5)."""
        self.take(self.gate.take(text))

    def take(self, scan: Scan | None) -> None:
        """Act on what the gate let through."""
        if scan is None:
            return
        self._parts.home.say_sorry("")
        if self._screen == "leaving":
            self._turn.check_out(scan)
        else:
            self._turn.take(scan, chosen=self._parts.form.chosen_session if self._screen == "form" else None)

    @property
    def retellings(self) -> tuple[Callable[[], None], ...]:
        """What says everything that is on the screen in the language that was chosen, a little each."""
        return *self._parts.retellings, self._watch_idle

    @Slot(str)
    def _lead(self, leads_to: str) -> None:
        ways: dict[str, Callable[[], Any]] = {
            "home": self.goHome,
            "form": self.startForm,
            "leave": self.startLeaving,
            "help": self.showHelp,
            "count_out": self.countMeOut,
            "stay": self._turn.ask_who_stays,
            "feedback": self._turn.ask_about_visit,
            "equality": self._turn.ask_about_equality,
            "instead": self._turn.offer_instead,
            "go_on": self._turn.go_on,
            "go_out": self._turn.go_out,
        }
        if self._parts.answer.tone != "done":
            self.gate.forget()  # a second attempt, asked for
        ways[leads_to]()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, KioskError):
            self._turn.say_trouble(error)
        else:
            self.recover()

    def recover(self) -> None:
        """Lead back to Home after a fault in a screen: what was typed goes, how the visitor reads and hears stays.

        A second fault before anything else was shown may come of just that: then every mode goes too.
        """
        self._verbs.free()
        if self._recovering:
            self._parts.put_back(gone=True)
        self._turn.forget()
        self._parts.home.say_sorry(wording.sorry())
        self._show("home")
        self._recovering = True

    @Slot()
    def refresh(self) -> None:
        """Read Home's figures off the GUI thread."""
        self._verbs.read("home", self._kiosk.see_home, self._parts.show_home)

    @Slot()
    def _refresh_soon(self) -> None:
        self._verbs.read("home", self._kiosk.see_home, self._parts.show_home, soon=True)

    @Slot(str)
    def _show(self, screen: str) -> None:
        self._screen, self._recovering = screen, False
        self._watch_idle()
        self.screenChanged.emit()

    @Slot()
    def _watch_idle(self) -> None:
        self._parts.watch_idle(self._screen)

"""The desk's window as a whole: what is read when, and the alarm."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.actions.call_roll import CalledRoll
from kiosk.actions.see_today import TodayView
from kiosk.domain.acts import Act, By
from kiosk.domain.roll_call import RollRun
from kiosk.domain.today import Today
from kiosk.kiosk import Kiosk
from ui import desk_wording as wording
from ui.adapters.scan_filter import Burst
from ui.viewmodels.desk_pages import ROLL_CALL, TODAY
from ui.viewmodels.desk_parts import DeskParts
from ui.viewmodels.desk_roll_paper import DeskRollPaper
from ui.viewmodels.desk_scans import DeskScans

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

REFRESH_MS = 2_000
SECOND_MS = 1_000
READ_ANYWAY = 30  # refreshes after which the list is read even though no number changed: a name may have


@QmlElement
@QmlUncreatable("built by composition")
class DeskViewModel(QObject):
    """Keeps Today fresh and leads the roll call; everything is read off the GUI thread."""

    pageChanged = Signal()
    alarmed = Signal()
    keysUsed = Signal()

    def __init__(self, kiosk: Kiosk, parts: DeskParts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._today = parts.today
        self._roll_call = parts.roll_call
        self._pages = parts.pages
        self._inbox = parts.inbox
        self._staff = parts.staff
        self._person = parts.person
        self._calls = parts.calls
        self._reading = parts.reading
        self._slow = parts.slow
        self._seen: Today | None = None
        self._newest: CalledRoll | None = None
        self._unchanged = 0
        self._drill_asked = False
        self._badges = parts.badges
        self._printing = parts.printing
        parts.badges.queued.connect(parts.printing.look)
        parts.printing.changed.connect(parts.badges.read)
        self._refresh = self._timer(REFRESH_MS, self.refresh)
        self._second = self._timer(SECOND_MS, self._pass_second)
        self.paper = DeskRollPaper(kiosk, parts.roll_call, parts.papers, self)
        self._scans = DeskScans(kiosk, parts)
        parts.roll_call.tickChosen.connect(self._tick)
        parts.pages.changed.connect(self.pageChanged)
        parts.person.acted.connect(self.refresh)
        parts.staff.signedIn.connect(self._note_sign_in)

    def start(self) -> None:
        """Show Today and keep it fresh; a roll call that was going on when the program ended goes on."""
        self._read_today()  # before anything else waits to be read
        self._calls.start()
        self._read_roll(self._resume)
        self._refresh.start()
        self._printing.start()

    def stop(self) -> None:
        """Finish what is running, then let go."""
        for timer in (self._refresh, self._second):
            timer.stop()
        self._calls.stop()
        self._printing.end()
        self._reading.stop()
        self.paper.stop()
        self._slow.stop()

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        """The key of the page that is shown."""
        return str(self._pages.page)

    @Slot()
    def soundAlarm(self) -> None:
        """Show the roll call: one press, no name, nothing to confirm. During a drill it is an alarm from now on."""
        self._begin(drill=False)

    @Slot()
    def startDrill(self) -> None:
        """Practise the roll call."""
        self._begin(drill=True)

    @Slot(str)
    def scan(self, text: str, burst: Burst | None = None) -> None:
        """Take a scan, and how it came: a staff pass signs in, any other code finds whose it is."""
        self._scans.take(text, burst or Burst(0.0, "silence"))

    @Slot()
    def endRollCall(self) -> None:
        """End the roll call, and show Today."""
        run = self._roll_call.run
        self._pages.show(TODAY)
        self._second.stop()
        if run is not None:
            self._roll_call.go_on(None)
            self._reading.run("end roll call", partial(self._kiosk.call_roll.end, run), self._ended, self._not_kept)

    @Slot()
    def _note_sign_in(self) -> None:
        if self._staff.staff_id is not None:
            note = partial(self._kiosk.note_act, By(self._staff.staff_id), Act.SIGNED_IN)
            self._reading.run("note sign-in", note, lambda _: None, self._not_read)

    @Slot()
    def refresh(self) -> None:
        """Read Today, one reading at a time, and the badges while they are looked at."""
        if not self._reading.is_busy:
            if self.page == "badges":
                self._badges.read()
            self._read_today()

    def _read_today(self) -> None:
        self._reading.run("today", self._kiosk.see_today, self._show_today, self._not_read)
        self._reading.run("stuck", self._kiosk.print_queue.stuck, self._count_stuck, self._not_read)
        if self._kiosk.erase_soon.is_due():
            self._reading.run("erase", self._kiosk.erase_soon.carry_out, self._names_went, self._not_read)

    def _names_went(self, names: int) -> None:
        if names:
            self._person.names_went()
            self._pages.renew()

    def _count_stuck(self, badges: int) -> None:
        """Say on Today, and at the rail, how many badges do not come out by themselves."""
        self._pages.say_count("badges", badges)

    def _begin(self, *, drill: bool) -> None:
        self._drill_asked = drill
        if self._newest is not None:  # should the store not answer now
            self._roll_call.show(self._newest)
        self._pages.show(ROLL_CALL)
        self._second.start()
        self.alarmed.emit()
        self._read_roll(self._roll_call.show)
        begin = partial(self._kiosk.call_roll.begin, drill=drill)
        self._reading.run("roll call", begin, self._begun, self._not_kept)

    def _begun(self, run: RollRun) -> None:
        self._roll_call.say_trouble("")
        self._roll_call.go_on(run)
        self.paper.print()
        self.paper.keep()

    def _ended(self, _: None) -> None:
        self.paper.keep()

    def _resume(self, called: CalledRoll) -> None:
        self._newest = called
        self._roll_call.show(called)
        if called.run is not None:
            self._roll_call.go_on(called.run)
            self._pages.show(ROLL_CALL)
            self._second.start()
        self.paper.keep()

    def _show_today(self, view: TodayView) -> None:
        self._today.show(view)
        self._inbox.read()
        self._calls.watch()
        self._unchanged = 0 if view.today != self._seen else self._unchanged + 1
        if view.today == self._seen and self._unchanged < READ_ANYWAY:
            return
        self._unchanged = 0
        first, self._seen = self._seen is None, view.today
        if not first:
            self._read_roll(self._renew)
            self._pages.renew()

    def _renew(self, called: CalledRoll) -> None:
        """Have the newest list at hand; its lines are made once somebody looks, not at each arrival."""
        self._roll_call.say_trouble("")
        self._newest = called
        if self.page == ROLL_CALL:
            self._roll_call.show(called)
        self.paper.keep_soon()

    def _read_roll(self, done: object) -> None:
        self._reading.run("roll", self._kiosk.call_roll, done, self._not_read)  # type: ignore[arg-type]

    @Slot(str, bool)
    def _tick(self, key: str, ticked: bool) -> None:
        run = self._roll_call.run
        if run is not None:
            tick = partial(self._kiosk.call_roll.tick, run, UUID(key), ticked=ticked)
            self._reading.run("tick", tick, self._tick_kept, self._not_kept)

    def _tick_kept(self, _: RollRun) -> None:
        """The screen has it already."""

    def _not_kept(self, error: Exception) -> None:
        """The alarm does not wait for a disk: the roll call goes on, on this screen alone."""
        if self._roll_call.run is None and self.page == ROLL_CALL:
            now = self._kiosk.clock.now()
            self._roll_call.go_on(RollRun(UUID(int=0), now, self._drill_asked))
            if not self._drill_asked:  # it would not be marked as a drill
                self.paper.print()
                self.paper.keep()
        self._roll_call.say_trouble(wording.ticks_not_kept(error))

    def _not_read(self, error: Exception) -> None:
        self._roll_call.say_trouble(wording.not_read(error))

    @Slot()
    def _pass_second(self) -> None:
        self._roll_call.pass_time(self._kiosk.clock.now())

    def _timer(self, interval_ms: int, slot: object) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(interval_ms)
        timer.timeout.connect(slot)
        return timer

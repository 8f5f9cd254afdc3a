"""The view models of the single screens together, with what does their jobs."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.actions.see_home import HomeView
from kiosk.domain.values import frozen
from ui import wording
from ui.jobs import JobRunner
from ui.viewmodels import idle
from ui.viewmodels.answer import AnswerViewModel
from ui.viewmodels.camera import CameraViewModel
from ui.viewmodels.equality import EqualityViewModel
from ui.viewmodels.feedback import FeedbackViewModel
from ui.viewmodels.form import FormViewModel
from ui.viewmodels.help import HelpViewModel
from ui.viewmodels.home import HomeViewModel
from ui.viewmodels.idle import IdleViewModel
from ui.viewmodels.language import LanguageViewModel
from ui.viewmodels.leaving import LeavingViewModel
from ui.viewmodels.listen import ListenViewModel
from ui.viewmodels.modes import ModesViewModel
from ui.viewmodels.notice import NoticeViewModel
from ui.viewmodels.party import PartyViewModel
from ui.viewmodels.waiting import Waiting


@frozen
class Parts:
    """The view models of the single screens, and the two job runners: visits first, badges behind."""

    home: HomeViewModel
    form: FormViewModel
    party: PartyViewModel
    answer: AnswerViewModel
    leaving: LeavingViewModel
    feedback: FeedbackViewModel
    equality: EqualityViewModel
    notice: NoticeViewModel
    idle: IdleViewModel
    modes: ModesViewModel
    camera: CameraViewModel
    language: LanguageViewModel
    listen: ListenViewModel
    help: HelpViewModel
    waiting: Waiting
    visits: JobRunner
    badges: JobRunner

    def put_back(self, *, gone: bool) -> None:
        """Put every mode and the language back, for the next visitor; headphones listen until nobody is there."""
        stays = self.listen.plugged and not gone
        self.modes.reset(but=frozenset({"listen"}) if stays else frozenset())
        self.language.reset()
        self.listen.put_back()

    def forget_typing(self) -> None:
        """Forget what a visitor typed or ticked."""
        self.form.close()
        self.party.close()
        self.leaving.clear()
        self.feedback.close()
        self.equality.close()
        self.notice.readFirst()

    def why(self, screen: str) -> str:
        """Return why a screen asks what it asks; empty for one that asks nothing."""
        asking = {"form": self.form, "party": self.party, "feedback": self.feedback}.get(screen)
        return asking.hint if asking is not None else ""

    @property
    def are_changed(self) -> bool:
        """Whether a visitor has changed how the screen looks or speaks."""
        return bool(self.modes.anyOn) or not self.language.is_default

    @property
    def retellings(self) -> tuple[Callable[[], None], ...]:
        """What says everything that is on the screen in the language that was chosen; nothing typed is lost."""
        asking = self.form, self.party, self.leaving, self.feedback, self.equality
        all_parts = (self.home, *asking, self.answer, self.notice, self.help, self.listen)
        return self._apologise_again, *(part.say_again for part in all_parts)

    def _apologise_again(self) -> None:
        if self.home.sorry:
            self.home.say_sorry(wording.sorry())

    def show_home(self, view: HomeView) -> None:
        """Show Home's figures, and staff what they must know of the clock."""
        self.home.show(view.figures, view.catalogue, view.now, view.free)
        behind, zone = view.clock_behind, view.catalogue.venue.time_zone
        self.home.warn_of_clock(wording.clock_warning(view.now, behind, zone) if behind else "")

    def watch_idle(self, screen: str) -> None:
        """Start over with the time that a screen gives a visitor, more for one who needs it (A40-A42)."""
        assisted = self.modes.assists
        if screen == "home":
            patient_s = idle.IDLE_ASSIST_S if self.modes.listen else idle.IDLE_S
            limit_s = patient_s if self.are_changed else idle.DONE_S if self.home.sorry else 0
            self.idle.watch(limit_s, warns=False)
        elif screen in ("help", "pad") or (screen == "answer" and self.waiting.is_waiting):  # somebody is on their way
            self.idle.watch(idle.IDLE_ASSIST_S, warns=True)
        elif screen == "answer":
            self.idle.watch(idle.DONE_ASSIST_S if assisted else idle.DONE_S, warns=False)
        elif screen in ("feedback", "equality"):  # whoever walked off lost nothing that they would miss
            self.idle.watch(idle.IDLE_ASSIST_S if assisted else idle.IDLE_S, warns=False)
        else:
            self.idle.watch(idle.IDLE_ASSIST_S if assisted else idle.IDLE_S, warns=True)

    def stop(self) -> None:
        """Finish what is running, then let go; visits before badges."""
        self.idle.watch(0, warns=False)
        self.help.stop()
        self.waiting.stop()
        self.visits.stop()
        self.badges.stop()

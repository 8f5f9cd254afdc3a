"""The view models of the single screens together, with what does their jobs."""

from __future__ import annotations

from dataclasses import dataclass

from ui import wording
from ui.jobs import JobRunner
from ui.viewmodels.answer import AnswerViewModel
from ui.viewmodels.camera import CameraViewModel
from ui.viewmodels.form import FormViewModel
from ui.viewmodels.home import HomeViewModel
from ui.viewmodels.idle import IdleViewModel
from ui.viewmodels.language import LanguageViewModel
from ui.viewmodels.leaving import LeavingViewModel
from ui.viewmodels.modes import ModesViewModel
from ui.viewmodels.party import PartyViewModel


@dataclass(frozen=True, slots=True)
class Parts:
    """The view models of the single screens, and the two job runners: visits first, badges behind."""

    home: HomeViewModel
    form: FormViewModel
    party: PartyViewModel
    answer: AnswerViewModel
    leaving: LeavingViewModel
    idle: IdleViewModel
    modes: ModesViewModel
    camera: CameraViewModel
    language: LanguageViewModel
    visits: JobRunner
    badges: JobRunner

    def put_back(self) -> None:
        """Put every mode and the language back, for the next visitor."""
        self.modes.reset()
        self.language.reset()

    @property
    def are_changed(self) -> bool:
        """Whether a visitor has changed how the screen looks or speaks."""
        return bool(self.modes.anyOn) or not self.language.is_default

    def say_again(self) -> None:
        """Say everything that is on the screen in the language that was chosen; nothing typed is lost."""
        if self.home.sorry:
            self.home.say_sorry(wording.sorry())
        for part in (self.home, self.form, self.party, self.answer, self.leaving):
            part.say_again()

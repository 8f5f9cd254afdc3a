"""The view models of the single screens together, with what does their jobs."""

from __future__ import annotations

from dataclasses import dataclass

from ui.jobs import JobRunner
from ui.viewmodels.answer import AnswerViewModel
from ui.viewmodels.camera import CameraViewModel
from ui.viewmodels.form import FormViewModel
from ui.viewmodels.home import HomeViewModel
from ui.viewmodels.idle import IdleViewModel
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
    visits: JobRunner
    badges: JobRunner
